//! The perfect hash of the lexicon: of entries of one length, each has a place of its own. The generator of the tables
//! includes this file.

/// The hash of an entry, four bytes at a time. Entries of other lengths have other tables, so its length is no part of it.
pub(crate) fn of(entry: &[u8]) -> u32 {
    let mix = |hash: u32, word: u32| {
        let product = (hash ^ word).wrapping_mul(0x9E37_79B1);
        product ^ (product >> 15)
    };
    let Some(last) = entry.last_chunk::<4>() else {
        // Shorter ones are a word themselves.
        return mix(0, entry.iter().fold(0, |word, &byte| word << 8 | u32::from(byte)));
    };
    let (words, _) = entry.split_last().map_or(&[][..], |(_, before)| before).as_chunks::<4>();
    let hash = words.iter().fold(0, |hash, word| mix(hash, u32::from_le_bytes(*word)));
    mix(hash, u32::from_le_bytes(*last))
}

/// Which of so many buckets a hash is in.
pub(crate) fn bucket(hash: u32, buckets: u16) -> usize {
    scaled(hash.wrapping_mul(0x85EB_CA6B), buckets)
}

/// Which of so many places it has, by the seed of its bucket.
pub(crate) fn slot(hash: u32, seed: u16, count: u16) -> usize {
    let seeded = (hash ^ u32::from(seed)).wrapping_mul(0x846C_A68B);
    scaled((seeded ^ (seeded >> 15)).wrapping_mul(0x7FEB_352D), count)
}

/// The number of an entry's fact is below this power of two.
pub(crate) const TAG_SHIFT: u32 = 10;

/// What stands above the number of an entry's fact: six bits of its hash, which tell most other words from it.
pub(crate) fn tag(hash: u32) -> u32 {
    (hash & 0x3F) << TAG_SHIFT
}

/// One of the numbers `0..count`, by the high half of a hash.
fn scaled(hash: u32, count: u16) -> usize {
    let place = (hash >> 16).wrapping_mul(u32::from(count)) >> 16;
    usize::try_from(place).unwrap_or(0)
}
