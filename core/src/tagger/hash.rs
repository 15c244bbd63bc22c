//! Hashes of words and of features. They are a part of the model format: a model knows its features by
//! hash alone.

use crate::hash::Fnv;

/// The hash of bytes.
pub(crate) fn of(bytes: &[u8]) -> u32 {
    bytes.iter().fold(Fnv::EMPTY, |hash, &byte| hash.byte(byte)).value()
}

/// The hash of bytes with ASCII capitals made small.
pub(crate) fn of_lower(bytes: &[u8]) -> u32 {
    bytes.iter().fold(Fnv::EMPTY, |hash, byte| hash.byte(byte.to_ascii_lowercase())).value()
}

/// The hash of bytes as a title writes them: the first letter capital, the others small (ASCII).
pub(crate) fn of_title(bytes: &[u8]) -> u32 {
    let Some((first, rest)) = bytes.split_first() else {
        return Fnv::EMPTY.value();
    };
    let start = Fnv::EMPTY.byte(first.to_ascii_uppercase());
    rest.iter().fold(start, |hash, byte| hash.byte(byte.to_ascii_lowercase())).value()
}

/// Two hashes, in order, made one whose bits are all worth the same.
pub(crate) const fn join(one: u32, other: u32) -> u32 {
    let mut hash = one.wrapping_mul(0x9E37_79B9).wrapping_add(other);
    hash ^= hash >> 16;
    hash = hash.wrapping_mul(0x7FEB_352D);
    hash ^= hash >> 15;
    hash = hash.wrapping_mul(0x846C_A68B);
    hash ^ (hash >> 16)
}
