//! Writes the entries as `core/src/lexicon/mod.rs` finds them.

use crate::layout::{self, BUCKETS_OF_SHELF, FREQUENT, LONG};
use crate::pieces::{LONGEST, MOST, Pieces};
use std::fmt::Write as _;

/// Entries and the numbers of their facts as tables.
pub(crate) fn write(out: &mut String, entries: &[(&str, u16)]) {
    let apart = |entry: &str| {
        let (&first, rest) = entry.as_bytes().split_first().expect("an entry has letters");
        (first, rest.to_vec())
    };
    let rests: Vec<Vec<u8>> = entries.iter().map(|(entry, _)| apart(entry).1).collect();
    let pieces = Pieces::of(&rests.iter().map(Vec::as_slice).collect::<Vec<_>>());
    let mut buckets = vec![Vec::new(); layout::BUCKETS];
    let mut masks = vec![0; layout::BUCKETS];
    for (entry, fact) in entries {
        let (first, rest) = apart(entry);
        let place = layout::place(first, &rest);
        buckets[place.bucket].extend(packed(pieces.spell(&rest), *fact));
        masks[place.bucket] |= place.mask;
    }

    out.push_str("/// How many entries there are, and the length of the longest in bytes.\n");
    let _ = writeln!(out, "#[cfg(test)]\npub(super) const COUNT: usize = {};", entries.len());
    let longest = entries.iter().map(|(entry, _)| entry.len()).max().unwrap_or(0);
    let _ = writeln!(out, "pub(crate) const LONGEST: usize = {longest};\n");
    out.push_str(
        "/// Letters that often stand together, by their code; shorter ones end with a zero.\n",
    );
    let _ = writeln!(out, "pub(super) static PIECES: [[u8; {LONGEST}]; {MOST}] = [");
    for piece in pieces.rows() {
        let _ = writeln!(out, "    *b\"{}\",", piece.escape_ascii());
    }
    out.push_str("];\n\n");
    out.push_str("/// Where the entries of a bucket are.\n");
    let shelves = buckets.chunks(BUCKETS_OF_SHELF);
    let _ = writeln!(out, "pub(super) static SHELVES: [Shelf; {}] = [", shelves.len());
    let mut start = 0;
    for (shelf, masks) in shelves.zip(masks.chunks(BUCKETS_OF_SHELF)) {
        let ends = shelf.iter().scan(0, |end, bucket| {
            *end += bucket.len();
            Some(u8::try_from(*end).expect("eight buckets of 255 bytes: more buckets are needed"))
        });
        let ends: Vec<u8> = ends.collect();
        let _ = writeln!(out, "    Shelf {{ start: {start}, ends: {ends:?}, masks: {masks:?} }},");
        start += usize::from(*ends.last().unwrap_or(&0));
    }
    out.push_str("];\n\n/// The entries, bucket by bucket.\n");
    let bytes = buckets.concat();
    let _ = writeln!(out, "pub(super) static ENTRIES: [u8; {}] = [", bytes.len());
    for line in bytes.chunks(32) {
        let line: Vec<String> = line.iter().map(ToString::to_string).collect();
        let _ = writeln!(out, "    {},", line.join(", "));
    }
    out.push_str("];\n");
}

/// An entry as `core/src/lexicon/layout.rs` says.
fn packed(mut body: Vec<u8>, fact: u16) -> Vec<u8> {
    let number = fact - 1;
    let above = match number.checked_sub(FREQUENT.into()) {
        None => number,
        Some(number) => {
            let [page, low] = number.to_be_bytes();
            body.push(low);
            u16::from(FREQUENT) + u16::from(page)
        }
    };
    assert!(above < 16, "more facts than their numbers can tell apart");
    let length = u8::try_from(body.len()).expect("no entry has 256 codes");
    let short = length.min(LONG);
    let mut entry = vec![u8::try_from(above).expect("half a byte") << 4 | short];
    entry.extend((short == LONG).then_some(length));
    entry.extend(body);
    entry
}
