//! A set of hashes in flash, each with a few bytes of its own: hashed into buckets, a bucket holds
//! fingerprints of 16 bits.
//!
//! ```text
//! u32 buckets · u32 entries · u32 × buckets: end of each, in entries · entries × (u16 fingerprint, payload)
//! ```
//!
//! Numbers are little-endian. A hash that is not in the table is mistaken for one that is once in some
//! ten thousand times.

use super::bytes::Reader;

/// A table read in place, with `PAYLOAD` bytes an entry.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Table<'b, const PAYLOAD: usize> {
    /// The end of each bucket, in entries, as `u32`.
    ends: &'b [u8],
    entries: &'b [u8],
    buckets: u32,
}

/// Bytes of a fingerprint.
const FINGERPRINT: usize = 2;

impl<'b, const PAYLOAD: usize> Table<'b, PAYLOAD> {
    /// Bytes of an entry: its fingerprint and its payload.
    const WIDTH: usize = FINGERPRINT + PAYLOAD;

    /// Reads a table. Nothing if it is malformed.
    pub(crate) fn read(reader: &mut Reader<'b>) -> Option<Self> {
        let (buckets, count) = (reader.u32()?, reader.u32()?);
        let ends = reader.take(usize::try_from(buckets).ok()?.checked_mul(4)?)?;
        let entries = reader.take(usize::try_from(count).ok()?.checked_mul(Self::WIDTH)?)?;
        let mut before = 0;
        for end in ends.chunks_exact(4) {
            let end = number(end);
            if end < before || end > count {
                return None;
            }
            before = end;
        }
        (before == count).then_some(Self { ends, entries, buckets })
    }

    /// The payload of a hash, if the table has it.
    pub(crate) fn find(&self, hash: u32) -> Option<&'b [u8]> {
        let bucket = bucket_of(hash, self.buckets);
        let end = self.end(bucket)?;
        let start = bucket.checked_sub(1).map_or(Some(0), |before| self.end(before))?;
        let rows =
            self.entries.get(start.checked_mul(Self::WIDTH)?..end.checked_mul(Self::WIDTH)?)?;
        let [low, high, ..] = hash.to_le_bytes();
        let row = rows
            .chunks_exact(Self::WIDTH)
            .find(|row| row.first() == Some(&low) && row.get(1) == Some(&high))?;
        row.get(FINGERPRINT..)
    }

    fn end(&self, bucket: usize) -> Option<usize> {
        let from = bucket.checked_mul(4)?;
        let end = self.ends.get(from..from.checked_add(4)?)?;
        usize::try_from(number(end)).ok()
    }
}

/// The bucket of a hash: by its high bits, while the fingerprint is its low ones.
pub(crate) fn bucket_of(hash: u32, buckets: u32) -> usize {
    let scaled = u64::from(hash).wrapping_mul(u64::from(buckets)) >> 32;
    usize::try_from(scaled).unwrap_or(0)
}

fn number(bytes: &[u8]) -> u32 {
    bytes.iter().rev().fold(0, |number, &byte| (number << 8) | u32::from(byte))
}
