//! A set of hashes in flash, each with a byte of its own: hashed into buckets, a bucket holds
//! fingerprints of 16 bits.
//!
//! ```text
//! u32 buckets · u32 entries · buckets × u32: end of each, in entries · entries × u16: fingerprints · entries × payload
//! ```
//!
//! Numbers are little-endian. A hash that is not in the table is mistaken for one that is once in some
//! ten thousand times.

use crate::hash::among;
use crate::machine::HAS_MEMORY;
use crate::store::bytes::Reader;
use core::ops::Range;

/// A table read in place, with a byte an entry.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Table<'b> {
    /// The end of each bucket, in entries, as `u32`.
    ends: &'b [[u8; 4]],
    fingerprints: &'b [[u8; 2]],
    payloads: &'b [u8],
    buckets: u32,
}

impl<'b> Table<'b> {
    /// Reads a table. Nothing if it is malformed.
    pub(crate) fn read(reader: &mut Reader<'b>) -> Option<Self> {
        let (buckets, count) = (reader.u32()?, reader.u32()?);
        let ends = reader.array(usize::try_from(buckets).ok()?)?;
        let entries = usize::try_from(count).ok()?;
        let fingerprints = reader.array(entries)?;
        let payloads = reader.take(entries)?;
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
    pub(crate) fn find(&self, hash: u32) -> Option<u8> {
        let (place, is_found) = self.place(hash)?;
        self.payloads.get(place).copied().filter(|_| is_found)
    }

    fn place(&self, hash: u32) -> Option<(usize, bool)> {
        let bucket = bucket_of(hash, self.buckets);
        let end = |bucket: usize| usize::try_from(u32::from_le_bytes(*self.ends.get(bucket)?)).ok();
        let start = if bucket == 0 { 0 } else { end(bucket.wrapping_sub(1))? };
        let [low, high, ..] = hash.to_le_bytes();
        let range = start..end(bucket)?;
        let (place, is_found) = position::<HAS_MEMORY>(self.fingerprints, range, [low, high])?;
        Some((start.wrapping_add(place), is_found))
    }
}

/// How many fingerprints a processor with vectors compares at once.
const LANES: usize = 12;
/// A bit for each. The lowest bit is none of them: compilers treat it apart from the others.
const MARKS: [u16; LANES] = [2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096];

/// Where in the range the fingerprint stands, and whether it does; with vectors or without.
#[inline(always)]
fn position<const VECTORS: bool>(
    all: &[[u8; 2]],
    range: Range<usize>,
    wanted: [u8; 2],
) -> Option<(usize, bool)> {
    let here = all.get(range.clone())?;
    // Where in a bucket it stands cannot be predicted, so a loop that ends there stalls.
    if VECTORS
        && here.len() <= LANES
        && let Some(lanes) = all.get(range.start..).and_then(<[_]>::first_chunk::<LANES>)
    {
        let wanted = u16::from_le_bytes(wanted);
        let marks = lanes.map(u16::from_le_bytes).into_iter().zip(MARKS);
        let marks = marks.map(|(lane, mark)| if lane == wanted { mark } else { 0 });
        let found = marks.fold(0, |found, mark| found | mark);
        let place = usize::try_from(found.trailing_zeros().wrapping_sub(1)).ok()?;
        return Some((place, place < here.len()));
    }
    here.iter().position(|fingerprint| *fingerprint == wanted).map(|place| (place, true))
}

/// The most entries of a bucket, so that a look-up is quick in any table. The trainer's have 8 on average.
const FULLEST: u32 = 64;

/// The bucket of a hash: by its high bits, while the fingerprint is its low ones.
pub(crate) fn bucket_of(hash: u32, buckets: u32) -> usize {
    usize::try_from(among(hash, buckets)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// In buckets of every size, at the end of the table, and with the same fingerprint next door.
    #[test]
    fn a_fingerprint_is_found_with_vectors_as_without() {
        let all: std::vec::Vec<[u8; 2]> = (0..40_u8).map(|at| [at % 17, 0]).collect();
        for start in 0..=all.len() {
            for end in start..=all.len() {
                for wanted in 0..18 {
                    let found = |it: Option<(usize, bool)>| it.filter(|it| it.1).map(|it| it.0);
                    let range = start..end;
                    let expected = all[range.clone()].iter().position(|it| *it == [wanted, 0]);
                    let vectors = position::<true>(&all, range.clone(), [wanted, 0]);
                    let scalar = position::<false>(&all, range, [wanted, 0]);
                    assert_eq!((found(vectors), found(scalar)), (expected, expected));
                }
            }
        }
    }
}
