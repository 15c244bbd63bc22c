//! What the hash tables in flash share: a running hash of bytes, the place of a hash in a range, and the hashes of features.

/// FNV-1a over bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fnv(u32);

impl Fnv {
    pub(crate) const EMPTY: Self = Self(0x811C_9DC5);

    pub(crate) const fn byte(self, byte: u8) -> Self {
        // An extension of `u8` by zeros, which `From` cannot do in a constant.
        Self((self.0 ^ byte as u32).wrapping_mul(0x0100_0193))
    }

    pub(crate) const fn value(self) -> u32 {
        self.0
    }
}

/// One of the numbers `0..count`, by the high bits of a hash; 0 where there is none.
pub(crate) fn among(hash: u32, count: u32) -> u32 {
    let product = u64::from(hash).wrapping_mul(u64::from(count));
    u32::try_from(product >> 32).unwrap_or(0)
}

/// Joins two parts of a feature. Cheap, for it is done a hundred times a token; what is joined is mixed once where it is
/// looked up.
#[inline(always)]
pub(crate) const fn join(one: u32, other: u32) -> u32 {
    (one.rotate_left(7) ^ other).wrapping_mul(0x9E37_79B1)
}

/// A feature: the number of its template and what it is made of, under the seed of those that ask the same question.
#[inline(always)]
pub(crate) const fn feature(seed: u32, number: u32, value: u32) -> u32 {
    join(number.wrapping_mul(0x0100_0193).wrapping_add(seed), value)
}
