//! How entries are stored. The generator of the tables includes this file.
//!
//! An entry is identified by a 32-bit hash. Its upper bits are the number of the bucket; the other bits are stored in four
//! bytes, together with the number of the entry's fact.

/// How many bits of the hash are the bucket's number. The number of a fact takes their place in the stored entry.
const BUCKET_BITS: u32 = 10;

/// How many buckets there are.
pub(crate) const BUCKETS: usize = 1 << BUCKET_BITS;

/// How many different facts an entry can refer to.
pub(crate) const MOST_FACTS: u32 = 1 << BUCKET_BITS;

/// An entry as it is stored, with 0 in place of the number of its fact.
pub(crate) const fn stored(hash: u32) -> u32 {
    hash << BUCKET_BITS
}

/// The number of an entry's bucket.
pub(crate) const fn bucket(hash: u32) -> u32 {
    hash >> (u32::BITS - BUCKET_BITS)
}

/// Where a bucket would begin if the `count` entries were spread evenly. The tables store the difference from this.
pub(crate) const fn expected(bucket: usize, count: usize) -> usize {
    bucket.saturating_mul(count) >> BUCKET_BITS
}

/// The hash of an entry: of its bytes, four at a time, and of its length.
pub(crate) fn hash(entry: &[u8]) -> u32 {
    let mix = |hash: u32, word: u32| {
        let product = (hash ^ word).wrapping_mul(0x9E37_79B1);
        product ^ (product >> 15)
    };
    let length = u32::try_from(entry.len()).unwrap_or(u32::MAX);
    let Some(last) = entry.last_chunk::<4>() else {
        // An entry of fewer than four bytes is a single word.
        return mix(length, entry.iter().fold(0, |word, &byte| word << 8 | u32::from(byte)));
    };
    let (words, _) = entry.split_last().map_or(&[][..], |(_, before)| before).as_chunks::<4>();
    let hash = words.iter().fold(length, |hash, word| mix(hash, u32::from_le_bytes(*word)));
    mix(hash, u32::from_le_bytes(*last))
}
