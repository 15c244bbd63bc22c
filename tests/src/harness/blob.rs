//! Blobs that are used in place: their checksums, and how long they are kept.

use postil::{Model, Options, crc32};
use std::collections::BTreeSet;
use std::sync::Mutex;

/// A blob with the checksum, in its bytes 4 to 7, of what follows: no fuzzer guesses one.
pub(super) fn with_checksum(bytes: &[u8]) -> Vec<u8> {
    let mut blob = bytes.to_vec();
    if let Some((front, checked)) = blob.split_at_mut_checked(8) {
        front[4..].copy_from_slice(&crc32(checked).to_le_bytes());
    }
    blob
}

/// The options of a model, every stage, if the blob is one and there is room to keep it.
pub(super) fn options_of_model(blob: &[u8]) -> Option<Options<'static>> {
    Model::from_bytes(blob).ok()?;
    let mut options = Options::default();
    options.model = Model::from_bytes(forever(blob)?).ok();
    Some(options)
}

/// Options keep a lexicon for ever. Blobs are kept up to an amount that a long run of the fuzzer has
/// room for; then there are no more.
pub(super) fn forever(blob: &[u8]) -> Option<&'static [u8]> {
    static KEPT: Mutex<(BTreeSet<&[u8]>, usize)> = Mutex::new((BTreeSet::new(), 0));
    const MOST_BYTES: usize = 1 << 30;

    // A finding in another thread leaves the set as good as it was.
    let mut kept = KEPT.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    if let Some(known) = kept.0.get(blob) {
        return Some(known);
    }
    kept.1 += blob.len();
    if kept.1 > MOST_BYTES {
        return None;
    }
    let blob: &'static [u8] = blob.to_vec().leak();
    kept.0.insert(blob);
    Some(blob)
}
