//! A linear classifier in flash: features have codes, codes have rows of weights, and the sums of rows are scores.
//!
//! ```text
//! u8 r · u8 b · 2^b books of 2^r rows of C weights, u8 · the features: a map (`fuse`) from hashes to codes of r bits
//! ```
//!
//! The high bits of a feature tell the book of its row. Weights carry an offset of 128. It is the same for all classes, so that
//! the best class is the best without it.

use crate::store::books::{Books, add_row};
use crate::store::bytes::Reader;
use crate::store::fuse::Fuse;

/// A classifier of `C` classes, read in place.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rows<'b, const C: usize> {
    rows: &'b [[u8; C]],
    books: Books,
    features: Fuse<'b>,
}

/// What the features seen so far say for each class. No sum wraps: a decision has fewer than 256 features.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scores<const C: usize>([u16; C]);

impl<const C: usize> Scores<C> {
    pub(crate) const NONE: Self = Self([0; C]);

    /// The best of the classes for which a bit is set in `legal`, the first of equals; 0 if there is none.
    pub(crate) fn best(&self, legal: u32) -> u8 {
        let (mut best, mut most) = (0, -1);
        for ((class, bit), score) in (0_u8..).zip(0_u32..).zip(&self.0) {
            let score = i32::from(*score);
            if score > most && legal.wrapping_shr(bit) & 1 == 1 {
                (best, most) = (class, score);
            }
        }
        best
    }
}

impl<'b, const C: usize> Rows<'b, C> {
    /// Reads a classifier. Nothing if it is malformed.
    pub(crate) fn read(reader: &mut Reader<'b>) -> Option<Self> {
        let books = Books::read(reader)?;
        let rows = reader.array(books.row_count())?;
        Some(Self { rows, books, features: Fuse::read(reader)? })
    }

    /// Adds what a feature says. Says whether it is known.
    #[inline(always)]
    pub(crate) fn add(&self, feature: u32, scores: &mut Scores<C>) -> bool {
        let Some(code) = self.features.find(feature, self.books.rows) else { return false };
        let Some(row) = self.rows.get(self.books.row_of(feature, code)) else { return false };
        add_row(&mut scores.0, row);
        true
    }

    /// Whether a feature is known.
    pub(crate) fn has(&self, feature: u32) -> bool {
        self.features.find(feature, self.books.rows).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::testing::rows;
    use crate::testing::check;

    #[test]
    fn the_best_is_the_first_of_equals_among_those_that_are_legal() {
        let best = |(scores, legal): ([u16; 4], u32)| Scores(scores).best(legal);
        check(
            &[
                (([0; 4], u32::MAX), 0),
                (([1, 7, 7, 2], u32::MAX), 1),
                (([1, 7, 7, 2], 0b1100), 2),
                (([1, 7, 7, u16::MAX], 0b1111), 3),
                (([0, 0, 0, 0], 0b1000), 3),
                (([5, 5, 5, 5], 0), 0),
                // Bits of classes that there are not.
                (([5, 5, 5, 5], 0xFFF0), 0),
            ],
            best,
        );
    }

    /// The high bits of a feature tell the book, its code the row in it.
    #[test]
    fn every_row_is_reached_and_none_behind_the_last() {
        for rows in 0..=8_u8 {
            for books in 0..=3_u8 {
                let shape = Books { rows, books };
                let mut met = std::vec![false; shape.row_count()];
                for high in 0..=u8::MAX {
                    for code in 0..1_u16 << rows {
                        met[shape.row_of(u32::from(high) << 24 | 0xFF_FFFF, code)] = true;
                    }
                }
                assert!(met.iter().all(|met| *met), "{shape:?}");
            }
        }
    }

    #[test]
    fn what_features_say_is_added_up() {
        let blob = rows::<3>(
            1,
            0,
            |row, class| [[1, 2, 3], [250, 0, 128]][row][class],
            &[(77, 0), (99, 1)],
        );
        let mut reader = Reader(&blob);
        let rows = Rows::<3>::read(&mut reader).expect("as written");
        assert!(reader.0.is_empty());
        let mut scores = Scores::NONE;
        assert!(rows.add(77, &mut scores) && rows.add(99, &mut scores));
        assert_eq!(scores.0, [251, 2, 131]);
        assert!(rows.has(77) && rows.has(99));
        let known = (1000..9000).filter(|feature| rows.has(*feature)).count();
        assert!(known < 300, "{known} of 8000 are mistaken for others");
    }

    /// The length that a header tells is the length that is read; a byte less is refused.
    #[test]
    fn what_is_cut_or_too_large_is_refused() {
        let blob = rows::<3>(2, 1, |_, _| 128, &[(1, 3)]);
        for length in 0..blob.len() {
            assert!(Rows::<3>::read(&mut Reader(&blob[..length])).is_none(), "{length}");
        }
        let header = |rows: u8, books: u8| {
            // A map of 257 segments, behind rows.
            let mut long = std::vec![1; 1 << 19];
            (long[0], long[1]) = (rows, books);
            Rows::<3>::read(&mut Reader(&long)).is_some()
        };
        assert!(header(0, 0) && header(8, 3));
        assert!(!header(9, 0) && !header(8, 4) && !header(0, 255) && !header(255, 0));
    }
}
