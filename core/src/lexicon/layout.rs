//! How entries are stored and in which bucket each is. The generator of the tables includes this file.
//!
//! An entry is a header, the codes of its letters but the first, and mostly a byte of the number of its fact. The low half
//! of the header is how many bytes follow it, or [`LONG`], and then a byte says it. The high half is the number of one of
//! the most frequent facts, or what stands above the last byte of the entry.

/// The length that a byte of its own says.
pub(crate) const LONG: u8 = 15;

/// How many facts have their number in the header: the number less one.
pub(crate) const FREQUENT: u8 = 13;

/// How many buckets know where they begin by one number.
pub(crate) const BUCKETS_OF_SHELF: usize = 8;

/// How many buckets there are: a power of two, from 256 up, so that no two first bytes share one (see [`place`]).
pub(crate) const BUCKETS: usize = 1 << 11;

/// Where an entry is.
pub(crate) struct Place {
    pub(crate) bucket: usize,
    /// One bit of eight, by other bits of the hash: that of an entry is set in the mask of its bucket.
    pub(crate) mask: u8,
}

/// The place of an entry. Its first byte is mixed in last and by itself: where the rest of an entry is known, and the
/// bucket, so is the first byte, which needs not be stored.
pub(crate) fn place(first: u8, rest: &[u8]) -> Place {
    let hash = usize::try_from(of(rest)).unwrap_or(0) ^ usize::from(first);
    Place { bucket: hash % BUCKETS, mask: 1 << (hash / BUCKETS % 8) }
}

/// The hash of some bytes, four at a time.
fn of(bytes: &[u8]) -> u32 {
    let mix = |hash: u32, word: u32| {
        let product = (hash ^ word).wrapping_mul(0x9E37_79B1);
        product ^ (product >> 15)
    };
    let Some(last) = bytes.last_chunk::<4>() else {
        // Shorter ones are a word themselves.
        return mix(0, bytes.iter().fold(0, |word, &byte| word << 8 | u32::from(byte)));
    };
    let (words, _) = bytes.split_last().map_or(&[][..], |(_, before)| before).as_chunks::<4>();
    let hash = words.iter().fold(0, |hash, word| mix(hash, u32::from_le_bytes(*word)));
    mix(hash, u32::from_le_bytes(*last))
}
