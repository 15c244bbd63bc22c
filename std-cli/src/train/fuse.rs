//! Writes maps from features to codes as the engine reads them: binary fuse filters (Graf and Lemire 2022).

#![allow(
    clippy::indexing_slicing,
    reason = "slots and entries are numbered here; a check would cost every step of the filling"
)]

use postil::syntax_training::{places, slots};

/// The bytes of a map.
pub(crate) fn write(entries: &[(u32, u8)], code_bits: u8) -> Vec<u8> {
    let wanted = entries.len() * 9 / 8;
    let least =
        (0..u16::MAX).find(|segments| slots(*segments) >= wanted).unwrap_or(u16::MAX).max(1);
    // Most seeds will do; if some do not, there is too little room.
    let shapes = (1_u32..).map(|attempt| {
        let seed = attempt.wrapping_mul(0x9E37_79B1);
        (seed, least.saturating_add(u16::try_from(attempt / SEEDS).unwrap_or(u16::MAX)))
    });
    let written = shapes.into_iter().find_map(|(seed, segments)| {
        let slots = fill(entries, code_bits, seed, segments)?;
        let mut bytes = seed.to_le_bytes().to_vec();
        bytes.extend(segments.to_le_bytes());
        bytes.extend(slots.iter().flat_map(|slot| slot.to_le_bytes()));
        Some(bytes)
    });
    written.unwrap_or_default()
}

/// How many seeds are tried in so much room.
const SEEDS: u32 = 40;

/// Fills the slots, if the seed allows it.
fn fill(entries: &[(u32, u8)], code_bits: u8, seed: u32, segments: u16) -> Option<Vec<u16>> {
    let place = |entry: usize| places(seed, segments, entries[entry].0);
    let count = slots(segments);
    let (mut uses, mut users) = (vec![0_u32; count], vec![0_usize; count]);
    for entry in 0..entries.len() {
        for slot in place(entry).0 {
            uses[slot] += 1;
            users[slot] ^= entry;
        }
    }
    // Whoever has a slot for himself is taken out, until nobody is left.
    let mut alone: Vec<usize> = (0..count).filter(|slot| uses[*slot] == 1).collect();
    let mut order = Vec::with_capacity(entries.len());
    while let Some(slot) = alone.pop() {
        if uses[slot] != 1 {
            continue;
        }
        let entry = users[slot];
        order.push((entry, slot));
        for slot in place(entry).0 {
            uses[slot] -= 1;
            users[slot] ^= entry;
            if uses[slot] == 1 {
                alone.push(slot);
            }
        }
    }
    if order.len() < entries.len() {
        return None;
    }
    let mut filled = vec![0; count];
    for (entry, own) in order.into_iter().rev() {
        let (slots, fingerprint) = place(entry);
        let value = fingerprint << code_bits | u16::from(entries[entry].1);
        let others = slots.into_iter().filter(|slot| *slot != own);
        filled[own] = others.fold(value, |value, slot| value ^ filled[slot]);
    }
    Some(filled)
}
