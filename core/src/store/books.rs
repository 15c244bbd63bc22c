//! Books of rows that features share: the high bits of a feature tell the book of its row, a code the row in it.
//!
//! ```text
//! u8 r · u8 b: there are 2^b books of 2^r rows
//! ```

use super::bytes::Reader;
use crate::machine::HAS_MEMORY;

/// How many rows there are, by powers of two.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Books {
    pub(crate) rows: u8,
    pub(crate) books: u8,
}

impl Books {
    /// The most rows of a book, and the most books, by powers of two.
    const MOST: [u8; 2] = [8, 3];

    /// Reads how many there are. Nothing if that is too many.
    pub(crate) fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let (rows, books) = (reader.u8()?, reader.u8()?);
        let [most_rows, most_books] = Self::MOST;
        (rows <= most_rows && books <= most_books).then_some(Self { rows, books })
    }

    /// How many rows all books have.
    pub(crate) const fn row_count(self) -> usize {
        1_usize.wrapping_shl(self.rows as u32).wrapping_shl(self.books as u32)
    }

    /// The row of a feature with a code.
    #[inline(always)]
    pub(crate) const fn row_of(self, feature: u32, code: u16) -> usize {
        let book = feature.wrapping_shr(24).wrapping_shr(8_u32.wrapping_sub(self.books as u32));
        (book as usize).wrapping_shl(self.rows as u32) | code as usize
    }
}

/// Adds a row of weights to scores. No sum wraps: whoever adds has few rows.
#[inline(always)]
pub(crate) fn add_row<const WIDTH: usize>(scores: &mut [u16; WIDTH], row: &[u8; WIDTH]) {
    let add = |(score, weight): (&mut u16, u16)| *score = score.wrapping_add(weight);
    if HAS_MEMORY {
        // Widened first, for then compilers with vectors add several at once.
        scores.iter_mut().zip(row.map(u16::from)).for_each(add);
    } else {
        scores.iter_mut().zip(row.iter().map(|weight| u16::from(*weight))).for_each(add);
    }
}
