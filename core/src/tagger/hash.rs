//! Hashes of words and of features. They are a part of the model format: a model knows its features by
//! hash alone.

use crate::hash::Fnv;

/// The hashes of a word.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hashes {
    /// With ASCII capitals made small.
    pub(crate) lower: u32,
    /// The pattern of its characters, repetitions once: `Xx` for `Lima`, `XxXx` for `McLean`, `X.X.` …
    pub(crate) shape: u32,
}

impl Hashes {
    /// Both in one go, since each step of one waits for its last.
    pub(crate) fn of(bytes: &[u8]) -> Self {
        let (mut lower, mut shape, mut before) = (Fnv::EMPTY, Fnv::EMPTY, 0);
        for &byte in bytes {
            lower = lower.byte(byte.to_ascii_lowercase());
            let kind = SHAPES.get(usize::from(byte)).copied().unwrap_or(0);
            shape = if kind == before { shape } else { shape.byte(kind) };
            before = kind;
        }
        Self { lower: lower.value(), shape: shape.value() }
    }
}

/// What a byte is in the shape of a word.
static SHAPES: [u8; 256] = {
    let mut shapes = [b'u'; 256];
    let mut byte = 0_u8;
    while byte < 0x80 {
        #[allow(clippy::indexing_slicing, reason = "evaluated at compile time")]
        {
            shapes[byte as usize] = match byte {
                b'A'..=b'Z' => b'X',
                b'a'..=b'z' => b'x',
                b'0'..=b'9' => b'0',
                other => other,
            };
        }
        byte = byte.saturating_add(1);
    }
    shapes
};

/// The hash of bytes with ASCII capitals made small.
pub(crate) fn of_lower(bytes: &[u8]) -> u32 {
    bytes.iter().fold(Fnv::EMPTY, |hash, byte| hash.byte(byte.to_ascii_lowercase())).value()
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
