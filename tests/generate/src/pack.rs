//! Writes the entries as `core/src/lexicon/mod.rs` finds them.

use crate::layout;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Entries and the numbers of their facts as tables.
///
/// # Errors
///
/// Two entries that have the same hash, a fact whose number is too large, or buckets that are too unequal.
pub(crate) fn write(out: &mut String, entries: &[(&str, u16)]) -> Result<(), String> {
    let mut hashes = BTreeMap::new();
    let mut buckets = vec![Vec::new(); layout::BUCKETS];
    for (entry, fact) in entries {
        let hash = layout::hash(entry.as_bytes());
        if let Some(other) = hashes.insert(hash, entry) {
            return Err(format!("'{entry}' has the hash of '{other}': take another hash"));
        }
        if u32::from(*fact) >= layout::MOST_FACTS {
            return Err("more facts than their numbers can tell apart".to_owned());
        }
        let bucket = usize::try_from(layout::bucket(hash)).expect("a bucket has a small number");
        buckets[bucket].push(layout::stored(hash) | u32::from(*fact));
    }

    out.push_str("/// How many entries there are, and the length of the longest in bytes.\n");
    let _ = writeln!(out, "#[cfg(test)]\npub(super) const COUNT: usize = {};", entries.len());
    let longest = entries.iter().map(|(entry, _)| entry.len()).max().unwrap_or(0);
    let _ = writeln!(out, "pub(crate) const LONGEST: usize = {longest};\n");
    out.push_str("/// Where the entries of each bucket begin, then where the last end: from where they would if all were equally full.\n");
    let starts = buckets.iter().scan(0, |end, bucket| {
        *end += bucket.len();
        Some(*end)
    });
    let starts = std::iter::once(0).chain(starts).enumerate().map(|(bucket, start)| {
        let expected = layout::expected(bucket, entries.len());
        i8::try_from(start.cast_signed() - expected.cast_signed())
            .map_err(|_| "buckets are too unequal: take another hash".to_owned())
    });
    let starts = starts.collect::<Result<Vec<i8>, String>>()?;
    out.push_str("pub(super) static STARTS: [i8; BUCKETS + 1] = [\n");
    write_rows(out, &starts);
    out.push_str("];\n\n/// The entries, bucket by bucket.\n");
    let entries = buckets.concat();
    let _ = writeln!(out, "pub(super) static ENTRIES: [u32; {}] = [", entries.len());
    write_rows(out, &entries);
    out.push_str("];\n");
    Ok(())
}

/// Numbers, sixteen a line.
fn write_rows(out: &mut String, numbers: &[impl ToString]) {
    for line in numbers.chunks(16) {
        let line: Vec<String> = line.iter().map(ToString::to_string).collect();
        let _ = writeln!(out, "    {},", line.join(", "));
    }
}
