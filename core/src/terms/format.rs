//! The layout of a lexicon's blob, for its reader and its builder; `core/LEXICON.md` specifies it.

use super::spelling::{CaseRule, Key};
use crate::label::TermLabel;

/// The mark of a lexicon: `¶`, in Latin-1, and `l`.
pub(super) const MAGIC: [u8; 2] = [0xB6, b'l'];
pub(super) const VERSION: u8 = 1;
/// Length of the header, in bytes.
pub(super) const HEADER: usize = 28;
/// Where the checked part begins: behind the checksum.
pub(super) const CHECKED: usize = 8;
/// Length of a record without its text and its id, in bytes.
pub(super) const RECORD: usize = 4;
/// Length of a label without its name, in bytes.
pub(super) const LABEL: usize = 2;
/// Length of the end of a bucket, in bytes.
pub(super) const END: usize = 4;

/// The most tokens of an entry: how far a look-up goes on.
pub(super) const MOST_TOKENS: usize = 32;
/// The most entries of a bucket: what a look-up compares at worst.
pub(super) const MOST_MEMBERS: usize = 32;

/// What the header says of the parts behind it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Header {
    pub(super) crc: u32,
    pub(super) entries: u32,
    pub(super) buckets: u32,
    pub(super) bitmap_bytes: u32,
    pub(super) label_bytes: u32,
    /// Bytes of the longest entry.
    pub(super) longest: u8,
    /// Tokens of the entry that has most.
    pub(super) tokens: u8,
    pub(super) labels: u8,
}

impl Header {
    /// Reads a header whose magic and version are right.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let word = |at: usize| number(bytes.get(at..)?);
        let [longest, tokens, labels, 0] = *bytes.get(24..)?.first_chunk::<4>()? else {
            return None;
        };
        let header = Self {
            crc: word(4)?,
            entries: word(8)?,
            buckets: word(12)?,
            bitmap_bytes: word(16)?,
            label_bytes: word(20)?,
            longest,
            tokens,
            labels,
        };
        let reserved = *bytes.get(3)? == 0;
        let bounded = usize::from(tokens) <= MOST_TOKENS && header.buckets > 0;
        (reserved && bounded && header.bits().is_some()).then_some(header)
    }

    /// The header's bytes.
    pub(super) fn bytes(&self) -> [u8; HEADER] {
        let [one, other] = MAGIC;
        let [c0, c1, c2, c3] = self.crc.to_le_bytes();
        let [e0, e1, e2, e3] = self.entries.to_le_bytes();
        let [b0, b1, b2, b3] = self.buckets.to_le_bytes();
        let [m0, m1, m2, m3] = self.bitmap_bytes.to_le_bytes();
        let [l0, l1, l2, l3] = self.label_bytes.to_le_bytes();
        [
            one,
            other,
            VERSION,
            0,
            c0,
            c1,
            c2,
            c3,
            e0,
            e1,
            e2,
            e3,
            b0,
            b1,
            b2,
            b3,
            m0,
            m1,
            m2,
            m3,
            l0,
            l1,
            l2,
            l3,
            self.longest,
            self.tokens,
            self.labels,
            0,
        ]
    }

    /// How many bits the bitmap has; none where a key could not name them all.
    pub(super) const fn bits(&self) -> Option<u32> {
        self.bitmap_bytes.checked_mul(8)
    }
}

/// The number at the front of `bytes`.
pub(super) fn number(bytes: &[u8]) -> Option<u32> {
    bytes.first_chunk::<4>().map(|bytes| u32::from_le_bytes(*bytes))
}

/// Byte and mask of the bit of a key.
pub(super) fn bit(key: Key, bits: u32) -> (usize, u8) {
    let bit = key.among(bits);
    let byte = usize::try_from(bit >> 3).unwrap_or(usize::MAX);
    (byte, 1_u8.wrapping_shl(bit & 7))
}

/// The bytes before the number `index` in a table of buckets' ends.
pub(super) fn end_place(index: u32) -> usize {
    usize::try_from(index).unwrap_or(usize::MAX).saturating_mul(END)
}

/// An entry as the blob has it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Record<'a> {
    pub(super) text: &'a [u8],
    pub(super) id: &'a [u8],
    pub(super) label: TermLabel,
    pub(super) case: CaseRule,
}

impl<'a> Record<'a> {
    /// The record at the front of `bytes`, and what follows it.
    pub(super) fn read(bytes: &'a [u8]) -> Option<(Self, &'a [u8])> {
        let (&[text, id, label, case], rest) = bytes.split_first_chunk::<RECORD>()?;
        let (text, rest) = rest.split_at_checked(usize::from(text))?;
        let (id, rest) = rest.split_at_checked(usize::from(id))?;
        let case = CaseRule::from_code(case)?;
        Some((Self { text, id, label: TermLabel(label), case }, rest))
    }
}

/// The labels of a table of labels, each behind its number and its length.
#[derive(Clone, Debug)]
pub(super) struct Labels<'a>(pub(super) &'a [u8]);

impl<'a> Iterator for Labels<'a> {
    type Item = (TermLabel, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let (&[number, length], rest) = self.0.split_first_chunk::<LABEL>()?;
        let (name, rest) = rest.split_at_checked(usize::from(length))?;
        self.0 = rest;
        Some((TermLabel(number), name))
    }
}
