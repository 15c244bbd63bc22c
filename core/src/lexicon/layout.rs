//! How entries are stored. The generator of the tables includes this file.
//!
//! An entry is known by a hash of 32 bits: the upper ones are the number of its bucket, the others stand in four bytes with the
//! number of its fact.

/// How many bits of the hash number the bucket: as many as the number of a fact takes in their place.
const BUCKET_BITS: u32 = 10;

/// How many buckets there are.
pub(crate) const BUCKETS: usize = 1 << BUCKET_BITS;

/// How many numbers of facts an entry can tell apart.
pub(crate) const MOST_FACTS: u32 = 1 << BUCKET_BITS;

/// An entry as it is stored, but for the number of its fact, which is 0 here.
pub(crate) const fn stored(hash: u32) -> u32 {
    hash << BUCKET_BITS
}

/// The number of the bucket of an entry.
pub(crate) const fn bucket(hash: u32) -> u32 {
    hash >> (u32::BITS - BUCKET_BITS)
}

/// Where a bucket would begin if each had as many of the `count` entries: tables say how far from there it does.
pub(crate) const fn expected(bucket: usize, count: usize) -> usize {
    bucket.saturating_mul(count) >> BUCKET_BITS
}

/// The hash of an entry: of its letters four at a time, and of its length.
pub(crate) fn hash(entry: &[u8]) -> u32 {
    let mix = |hash: u32, word: u32| {
        let product = (hash ^ word).wrapping_mul(0x9E37_79B1);
        product ^ (product >> 15)
    };
    let length = u32::try_from(entry.len()).unwrap_or(u32::MAX);
    let Some(last) = entry.last_chunk::<4>() else {
        // Shorter ones are a word themselves.
        return mix(length, entry.iter().fold(0, |word, &byte| word << 8 | u32::from(byte)));
    };
    let (words, _) = entry.split_last().map_or(&[][..], |(_, before)| before).as_chunks::<4>();
    let hash = words.iter().fold(length, |hash, word| mix(hash, u32::from_le_bytes(*word)));
    mix(hash, u32::from_le_bytes(*last))
}
