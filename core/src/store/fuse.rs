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

    /// Where the segments of a hash begin, its three slots from there on, and its fingerprint, of which the low bits count. Every
    /// step counts: the parser asks a hundred times a token.
    #[inline(always)]
    pub(crate) fn place(self, hash: u32) -> (usize, [usize; 3], u16) {
        const MASK: u32 = (1 << BITS) - 1;
        let one = hash.wrapping_mul(self.seed | 1);
        let one = one ^ one.wrapping_shr(15);
        let two = one.wrapping_mul(0x846C_A68B);
        let two = two ^ two.wrapping_shr(13);
        // The high bits choose the segment, without a division.
        let segment = one.wrapping_shr(16).wrapping_mul(self.segments.into()).wrapping_shr(16);
        let start = segment.wrapping_shl(BITS);
        let place = |next: u32, inside: u32| (next << BITS | inside & MASK) as usize;
        let places = [place(0, two), place(1, two.wrapping_shr(9)), place(2, two.wrapping_shr(18))];
        let [low, high, ..] = one.wrapping_add(two.wrapping_shr(17)).to_le_bytes();
        (start as usize, places, u16::from_le_bytes([low, high]))
    }
}

impl<'b> Fuse<'b> {
    /// Reads a map. Nothing if it is malformed.
    pub(crate) fn read(reader: &mut Reader<'b>) -> Option<Self> {
        let seed = reader.u32()?;
        let segments = u16::from_le_bytes(*reader.take(2)?.first_chunk()?);
        // Without one the last slot of a hash would lie behind the map.
        let segments = (segments > 0).then_some(segments)?;
        let shape = Shape { seed, segments };
        Some(Self { slots: reader.array(shape.slots())?, shape })
    }

    /// The code of a hash, of so many bits, if the map has it.
    #[inline(always)]
    pub(crate) fn find(&self, hash: u32, code_bits: u8) -> Option<u16> {
        let (start, places, fingerprint) = self.shape.place(hash);
        // One check for all three: the compiler knows that no slot lies behind its segment.
        let slots = self.slots.get(start..)?.first_chunk::<{ 3 << BITS }>()?;
        let slot = |place: usize| slots.get(place).map_or(0, |slot| u16::from_le_bytes(*slot));
        let [one, two, three] = places.map(slot);
        let bits = u32::from(code_bits);
        let value = one ^ two ^ three ^ fingerprint.wrapping_shl(bits);
        // What is left is the code, if the fingerprints are the same.
        (value.wrapping_shr(bits) == 0).then_some(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::testing::fuse;
    use std::vec;
    use std::vec::Vec;

    #[test]
    fn what_is_written_is_found() {
        for bits in 0..=8_u8 {
            let entries: Vec<(u32, u16)> = (0..60_u32)
                .map(|it| {
                    (
                        it.wrapping_mul(0x9E37_79B1),
                        u16::try_from(it & ((1 << bits) - 1)).unwrap_or(0),
                    )
                })
                .collect();
            for segments in [1, 3, 50] {
                let blob = fuse(segments, bits, &entries);
                let mut reader = Reader(&blob);
                let map = Fuse::read(&mut reader).expect("as written");
                assert!(reader.0.is_empty());
                for (hash, code) in &entries {
                    assert_eq!(map.find(*hash, bits), Some(*code), "{hash}, {bits} bits");
                }
            }
        }
    }

    /// Every hash has its slots in the map, at the ends of what numbers can be, too.
    #[test]
    fn places_lie_in_the_map() {
        for segments in [1, 2, 511, 512, u16::MAX - 1, u16::MAX] {
            for seed in [0, 1, 2, 0x8000_0000, u32::MAX] {
                let shape = Shape { seed, segments };
                let hashes = (0..5000_u32).map(|it| it.wrapping_mul(0x0123_4567));
                for hash in hashes.chain([u32::MAX, u32::MAX - 1, 1 << 31, 1 << 16]) {
                    let (start, [one, two, three], _) = shape.place(hash);
                    assert!(one < two && two < three, "{shape:?} {hash}");
                    assert!(
                        three < 3 << BITS && start + (3 << BITS) <= shape.slots(),
                        "{shape:?} {hash}"
                    );
                }
            }
        }
    }

    /// Whatever the slots hold, nothing is out of range.
    #[test]
    fn a_map_has_a_segment_to_choose() {
        let map = |segments: u8| {
            let mut blob = vec![0xA5; 6 + (2 + usize::from(segments)) * 512 * 2];
            (blob[4], blob[5]) = (segments, 0);
            blob
        };
        assert!(Fuse::read(&mut Reader(&map(0))).is_none());
        let blob = map(1);
        let map = Fuse::read(&mut Reader(&blob)).expect("three segments");
        let known = (0..50_000).filter(|hash| map.find(*hash, 8).is_some()).count();
        assert!(known < 400, "{known} of 50,000 are mistaken for others");
    }

    #[test]
    fn what_is_cut_is_refused() {
        let blob = fuse(1, 4, &[(5, 9)]);
        for length in 0..blob.len() {
            assert!(Fuse::read(&mut Reader(&blob[..length])).is_none(), "{length} bytes");
        }
        // More slots than there can be bytes.
        assert!(Fuse::read(&mut Reader(&[0, 0, 0, 0, 0xFF, 0xFF, 1, 2, 3])).is_none());
    }

    /// A code has as many bits as were asked for: rows are counted by it.
    #[test]
    fn a_code_is_no_longer_than_asked() {
        let mut state = 1_u32;
        let mut blob = vec![7, 0, 0, 0, 2, 0];
        blob.extend((0..4 * 512 * 2).map(|_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state.to_be_bytes()[0]
        }));
        let map = Fuse::read(&mut Reader(&blob)).expect("four segments");
        for bits in 0..=8_u8 {
            let found: Vec<u16> = (0..60_000).filter_map(|hash| map.find(hash, bits)).collect();
            assert!(found.iter().all(|code| *code < 1 << bits), "{bits} bits");
            // One in 2^(16 - bits) is taken for one that is there.
            let expected = 60_000 >> (16 - bits);
            assert!(found.len() <= 2 * expected + 8, "{} at {bits} bits", found.len());
        }
    }
}
