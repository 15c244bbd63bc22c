//! The layout of a lexicon's blob, shared by its reader and its builder; `core/LEXICON.md` specifies it.

use super::spelling::{CaseRule, Key};
use crate::label::TermLabel;

/// The magic of a lexicon: `¶l` in Latin-1.
pub(super) const MAGIC: [u8; 2] = [0xB6, b'l'];
pub(super) const VERSION: u8 = 1;
/// Length of the header, in bytes.
pub(super) const HEADER: usize = 28;
/// Byte offset after the checksum, where the part that it covers begins.
pub(super) const CHECKED: usize = 8;
/// Length of a record without its text and its id, in bytes.
pub(super) const RECORD: usize = 4;
/// Length of a label without its name, in bytes.
pub(super) const LABEL: usize = 2;
/// Length of an offset in the table of the buckets' ends, in bytes.
pub(super) const END: usize = 4;

/// The most tokens of an entry, and so of a lookup.
pub(super) const MOST_TOKENS: usize = 32;
/// The most entries of a bucket: what one step of a lookup compares at worst.
pub(super) const MOST_MEMBERS: usize = 32;

/// The header: the sizes of the parts that follow it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Header {
    pub(super) crc: u32,
    pub(super) entries: u32,
    pub(super) buckets: u32,
    pub(super) bitmap_bytes: u32,
    pub(super) label_bytes: u32,
    /// Bytes of the longest entry.
    pub(super) longest: u8,
    /// Tokens of the entry that has the most.
    pub(super) tokens: u8,
    pub(super) labels: u8,
}

impl Header {
    /// Reads a header whose magic and version have been checked.
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

    /// How many bits the bitmap has; `None` if a key could not select each of them.
    pub(super) const fn bits(&self) -> Option<u32> {
        self.bitmap_bytes.checked_mul(8)
    }
}

/// The number at the start of `bytes`.
pub(super) fn number(bytes: &[u8]) -> Option<u32> {
    bytes.first_chunk::<4>().map(|bytes| u32::from_le_bytes(*bytes))
}

/// The bit of a key in the bitmap: offset of its byte, and mask.
pub(super) fn bit(key: Key, bits: u32) -> (usize, u8) {
    let bit = key.among(bits);
    let byte = usize::try_from(bit >> 3).unwrap_or(usize::MAX);
    (byte, 1_u8.wrapping_shl(bit & 7))
}

/// Byte offset of the number `index` in the table of the buckets' ends.
pub(super) fn end_place(index: u32) -> usize {
    usize::try_from(index).unwrap_or(usize::MAX).saturating_mul(END)
}

/// An entry as it is stored in the blob.
#[derive(Clone, Copy, Debug)]
pub(super) struct Record<'a> {
    pub(super) text: &'a [u8],
    pub(super) id: &'a [u8],
    pub(super) label: TermLabel,
    pub(super) case: CaseRule,
}

impl<'a> Record<'a> {
    /// Reads the record at the start of `bytes`; also gives the bytes that follow it.
    pub(super) fn read(bytes: &'a [u8]) -> Option<(Self, &'a [u8])> {
        let (&[text, id, label, case], rest) = bytes.split_first_chunk::<RECORD>()?;
        let (text, rest) = rest.split_at_checked(usize::from(text))?;
        let (id, rest) = rest.split_at_checked(usize::from(id))?;
        let case = CaseRule::from_code(case)?;
        Some((Self { text, id, label: TermLabel(label), case }, rest))
    }
}

/// Iterates over a table of labels: number, length and name of each.
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
