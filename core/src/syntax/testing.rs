//! Small blobs of learned syntax, for tests.

use crate::store::fuse::Shape;
use std::vec;
use std::vec::Vec;

/// A map as it lies in flash, of few entries. Codes have so many bits.
pub(crate) fn fuse(segments: u16, code_bits: u8, entries: &[(u32, u16)]) -> Vec<u8> {
    (1..).find_map(|seed| fill(Shape { seed, segments }, code_bits, entries)).expect("a seed")
}

/// Each entry takes a slot that no earlier one looks at, if there is one for all.
fn fill(shape: Shape, code_bits: u8, entries: &[(u32, u16)]) -> Option<Vec<u8>> {
    let mut slots = vec![0_u16; shape.slots()];
    let mut looked_at = vec![false; slots.len()];
    for (hash, code) in entries {
        let (start, places, fingerprint) = shape.place(*hash);
        let places = places.map(|place| start + place);
        let own = places.into_iter().find(|place| !looked_at[*place])?;
        let value = fingerprint.wrapping_shl(code_bits.into()) | code;
        slots[own] = places.iter().fold(value ^ slots[own], |value, place| value ^ slots[*place]);
        places.into_iter().for_each(|place| looked_at[place] = true);
    }
    let slots = slots.iter().flat_map(|slot| slot.to_le_bytes());
    Some(
        [&shape.seed.to_le_bytes()[..], &shape.segments.to_le_bytes()]
            .concat()
            .into_iter()
            .chain(slots)
            .collect(),
    )
}

/// A classifier: its rows, and a map of features to them.
pub(crate) fn rows<const C: usize>(
    rows: u8,
    books: u8,
    weight: impl Fn(usize, usize) -> u8,
    features: &[(u32, u16)],
) -> Vec<u8> {
    let mut blob = vec![rows, books];
    let count = 1_usize << (rows + books);
    blob.extend(
        (0..count)
            .flat_map(|row| (0..C).map(move |class| (row, class)))
            .map(|(row, class)| weight(row, class)),
    );
    blob.extend(fuse(1, rows, features));
    blob
}

/// Numbers that look like chance, the same on every run.
pub(crate) fn random(seed: u32) -> impl FnMut(usize) -> usize {
    let mut state = seed;
    move |below| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        usize::try_from(state >> 16).unwrap_or(0) % below.max(1)
    }
}
