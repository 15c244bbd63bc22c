//! A linear classifier in flash: features have codes, codes have rows of weights, and the sums of rows are scores.
//!
//! ```text
//! u8 b · 2^b books of 256 rows of C weights, u8 · the features: a map (`fuse`) from hashes to codes
//! ```
//!
//! The high bits of a feature tell the book of its row.
//!
//! Weights carry an offset of 128. It is the same for all classes, so that the best class is the best without it.

use crate::store::bytes::Reader;
use crate::store::fuse::Fuse;

/// How many rows a book has.
pub(crate) const ROWS: usize = 256;

/// There are at most 2^3 books.
const MOST_BITS: u8 = 3;

/// The row of a feature with a code, where there are 2^bits books.
#[inline(always)]
pub(crate) const fn row_of(feature: u32, bits: u8, code: u8) -> usize {
    let book = feature.wrapping_shr(24).wrapping_shr(8_u32.wrapping_sub(bits as u32));
    (book as usize).wrapping_shl(8) | code as usize
}

/// A classifier of `C` classes, read in place.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rows<'b, const C: usize> {
    rows: &'b [[u8; C]],
    /// There are 2^bits books.
    bits: u8,
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
        let bits = reader.u8().filter(|bits| *bits <= MOST_BITS)?;
        let rows = reader.array(ROWS.wrapping_shl(bits.into()))?;
        Some(Self { rows, bits, features: Fuse::read(reader)? })
    }

    /// Adds what a feature says. Says whether it is known.
    #[inline(always)]
    pub(crate) fn add(&self, feature: u32, scores: &mut Scores<C>) -> bool {
        let Some(code) = self.features.find(feature) else { return false };
        let Some(row) = self.rows.get(row_of(feature, self.bits, code)) else { return false };
        for (score, weight) in scores.0.iter_mut().zip(row) {
            *score = score.wrapping_add(u16::from(*weight));
        }
        true
    }

    /// Whether a feature is known.
    pub(crate) fn has(&self, feature: u32) -> bool {
        self.features.find(feature).is_some()
    }
}
