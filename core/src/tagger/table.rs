//! A set of hashes in flash, each with a few bytes of its own: hashed into buckets, a bucket holds
//! fingerprints of 16 bits.
//!
//! ```text
//! u32 buckets · u32 entries · buckets × u32: end of each, in entries · entries × u16: fingerprints · entries × payload
//! ```
//!
//! Numbers are little-endian. A hash that is not in the table is mistaken for one that is once in some
//! ten thousand times.

use super::bytes::Reader;
use crate::hash::among;

/// A table read in place, with `PAYLOAD` bytes an entry.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Table<'b, const PAYLOAD: usize> {
    /// The end of each bucket, in entries, as `u32`.
    ends: &'b [[u8; 4]],
    fingerprints: &'b [[u8; 2]],
    payloads: &'b [[u8; PAYLOAD]],
    buckets: u32,
}

impl<'b, const PAYLOAD: usize> Table<'b, PAYLOAD> {
    /// Reads a table. Nothing if it is malformed.
    pub(crate) fn read(reader: &mut Reader<'b>) -> Option<Self> {
        let (buckets, count) = (reader.u32()?, reader.u32()?);
        let ends = reader.array(usize::try_from(buckets).ok()?)?;
        let entries = usize::try_from(count).ok()?;
        let fingerprints = reader.array(entries)?;
        let payloads = reader.array(entries)?;
        let mut before = 0;
        for end in ends {
            let end = u32::from_le_bytes(*end);
            if end < before || end > count || end.saturating_sub(before) > FULLEST {
                return None;
            }
            before = end;
        }
        (before == count).then_some(Self { ends, fingerprints, payloads, buckets })
    }

    /// The payload of a hash, if the table has it.
    pub(crate) fn find(&self, hash: u32) -> Option<&'b [u8; PAYLOAD]> {
        let bucket = bucket_of(hash, self.buckets);
        let end = |bucket: usize| usize::try_from(u32::from_le_bytes(*self.ends.get(bucket)?)).ok();
        let start = if bucket == 0 { 0 } else { end(bucket.wrapping_sub(1))? };
        let [low, high, ..] = hash.to_le_bytes();
        let fingerprints = self.fingerprints.get(start..end(bucket)?)?;
        let place = fingerprints.iter().position(|fingerprint| *fingerprint == [low, high])?;
        self.payloads.get(start.wrapping_add(place))
    }
}

/// The most entries of a bucket, so that a look-up is quick in any table. The trainer's have 8 on average.
const FULLEST: u32 = 64;

/// The bucket of a hash: by its high bits, while the fingerprint is its low ones.
pub(crate) fn bucket_of(hash: u32, buckets: u32) -> usize {
    usize::try_from(among(hash, buckets)).unwrap_or(0)
}
