//! Writes the hash tables of a model, as the engine reads them.

use postil::training::bucket_of;

/// How many entries a bucket has on average.
const BUCKET: usize = 8;

/// A table of hashes, each with a byte. Of equal hashes the first stays.
pub(crate) fn write(mut entries: Vec<(u32, u8)>) -> Vec<u8> {
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
    // The fingerprints stand together: a search runs over them alone.
    bytes.extend(entries.iter().flat_map(|(hash, _)| hash.to_le_bytes().into_iter().take(2)));
    bytes.extend(entries.iter().map(|(_, payload)| *payload));
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use fastrand::Rng;
    use postil::training::WordTable;

    fn table(hashes: &[u32]) -> Vec<u8> {
        write((0..64).cycle().zip(hashes).map(|(class, hash)| (*hash, class)).collect())
    }

    #[test]
    fn the_engine_finds_what_is_written() {
        let mut rng = Rng::with_seed(5);
        let hashes: Vec<u32> = (0..1000).map(|_| rng.u32(..)).collect();
        let bytes = table(&hashes);
        let words = WordTable::read(&bytes).unwrap();
        let right =
            (0..).zip(&hashes).filter(|(number, hash)| words.classes(**hash) == number % 64);
        // Two of a thousand may have the same place and fingerprint.
        assert!(right.count() >= 998);
        let others = (0..10_000).map(|_| rng.u32(..)).filter(|hash| words.classes(*hash) != 0);
        assert!(others.count() < 20);
    }

    #[test]
    fn the_order_of_the_entries_does_not_show() {
        let (one, other) = (vec![(7, 1), (9, 2)], vec![(9, 2), (7, 1)]);
        assert_eq!(write(one), write(other));
    }

    #[test]
    fn of_equal_hashes_the_first_stays() {
        let bytes = table(&[0, 77, 77]);
        assert_eq!(WordTable::read(&bytes).unwrap().classes(77), 1);
    }

    #[test]
    fn an_empty_table_is_one() {
        let bytes = table(&[]);
        assert_eq!(bytes.len(), 8);
        assert_eq!(WordTable::read(&bytes).unwrap().classes(77), 0);
    }
}
