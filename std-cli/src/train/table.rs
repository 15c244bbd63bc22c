//! Writes the hash tables of a model, as the engine reads them.

use postil::training::bucket_of;

/// How many entries a bucket has on average.
const BUCKET: usize = 8;

/// A table of hashes, each with a payload. Of equal hashes the first stays.
pub(crate) fn write(mut entries: Vec<(u32, Vec<u8>)>) -> Vec<u8> {
    entries.sort_by_key(|(hash, _)| *hash);
    let buckets = u32::try_from(entries.len().div_ceil(BUCKET)).unwrap_or(u32::MAX);
    // Within a bucket only the fingerprint is compared, so the first of two equal ones would hide the other.
    let place = |hash: u32| (bucket_of(hash, buckets), hash & 0xFFFF);
    entries.sort_by_key(|(hash, _)| place(*hash));
    entries.dedup_by_key(|(hash, _)| place(*hash));

    let mut ends = vec![0_u32; buckets as usize];
    for (hash, _) in &entries {
        if let Some(end) = ends.get_mut(bucket_of(*hash, buckets)) {
            *end += 1;
        }
    }
    let mut sum = 0;
    for end in &mut ends {
        sum += *end;
        *end = sum;
    }
    let mut bytes = Vec::new();
    bytes.extend(buckets.to_le_bytes());
    bytes.extend(sum.to_le_bytes());
    bytes.extend(ends.iter().flat_map(|end| end.to_le_bytes()));
    for (hash, payload) in &entries {
        let [low, high, ..] = hash.to_le_bytes();
        bytes.extend([low, high]);
        bytes.extend(payload);
    }
    bytes
}
