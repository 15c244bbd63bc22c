//! A map from hashes to codes in flash, without the hashes: a binary fuse filter (Graf and Lemire 2022) that holds a code with
//! each fingerprint.
//!
//! ```text
//! u32 seed · u16 segments · (segments + 2) · 512 slots of 16 bits: the code below, the fingerprint above
//! ```
//!
//! A hash has three slots in neighbouring segments; the three together, by exclusive or, give its fingerprint and its code.
//! A hash that is not in the map is mistaken for one that is once in 256 times, if codes have eight bits, and half as often with
//! each bit less: whoever asks must bear that.

use super::bytes::Reader;

/// A map read in place.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fuse<'b> {
    slots: &'b [[u8; 2]],
    shape: Shape,
}

/// What tells where a hash lies.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shape {
    pub(crate) seed: u32,
    /// Segments in which the first slot of a hash may lie.
    pub(crate) segments: u16,
}

/// A segment has 2^9 slots.
const BITS: u32 = 9;

impl Shape {
    /// How many slots there are.
    pub(crate) fn slots(self) -> usize {
        usize::from(self.segments).saturating_add(2).wrapping_shl(BITS)
    }

    /// The three slots of a hash, and its fingerprint, of which the low bits count. Every step counts: the parser asks a hundred
    /// times a token.
    #[inline(always)]
    pub(crate) fn place(self, hash: u32) -> ([usize; 3], u16) {
        const MASK: u32 = (1 << BITS) - 1;
        let one = hash.wrapping_mul(self.seed | 1);
        let one = one ^ one.wrapping_shr(15);
        let two = one.wrapping_mul(0x846C_A68B);
        let two = two ^ two.wrapping_shr(13);
        // The high bits choose the segment, without a division.
        let segment = one.wrapping_shr(16).wrapping_mul(self.segments.into()).wrapping_shr(16);
        let start = segment.wrapping_shl(BITS);
        let place = |next: u32, inside: u32| {
            start.wrapping_add(next << BITS).wrapping_add(inside & MASK) as usize
        };
        let places = [place(0, two), place(1, two.wrapping_shr(9)), place(2, two.wrapping_shr(18))];
        let [low, high, ..] = one.wrapping_add(two.wrapping_shr(17)).to_le_bytes();
        (places, u16::from_le_bytes([low, high]))
    }
}

impl<'b> Fuse<'b> {
    /// Reads a map. Nothing if it is malformed.
    pub(crate) fn read(reader: &mut Reader<'b>) -> Option<Self> {
        let seed = reader.u32()?;
        let segments = u16::from_le_bytes(*reader.take(2)?.first_chunk()?);
        let shape = Shape { seed, segments };
        Some(Self { slots: reader.array(shape.slots())?, shape })
    }

    /// The code of a hash, of so many bits, if the map has it.
    #[inline(always)]
    pub(crate) fn find(&self, hash: u32, code_bits: u8) -> Option<u16> {
        let (places, fingerprint) = self.shape.place(hash);
        let slot = |place: usize| self.slots.get(place).map_or(0, |slot| u16::from_le_bytes(*slot));
        let [one, two, three] = places.map(slot);
        let bits = u32::from(code_bits);
        let value = one ^ two ^ three ^ fingerprint.wrapping_shl(bits);
        // What is left is the code, if the fingerprints are the same.
        (value.wrapping_shr(bits) == 0).then_some(value)
    }
}
