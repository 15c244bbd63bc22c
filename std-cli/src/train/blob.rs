//! Writes a model as the engine reads it; the format is described there.

use super::quantise::Rounded;
use super::table;
use postil::crc32;
use postil::training::MARK;

/// The parts of a model.
#[derive(Debug)]
pub(crate) struct Parts<'a> {
    pub(crate) labels: &'a [String],
    /// In the unit of the second code book.
    pub(crate) transitions: &'a [i16],
    pub(crate) rounded: &'a Rounded,
    /// Of each feature.
    pub(crate) codes: &'a [[u8; 2]],
    /// Hashes of the features, in the order of the codes.
    pub(crate) features: &'a [u32],
    /// A table, as it is written.
    pub(crate) vocabulary: &'a [u8],
}

pub(crate) fn write(parts: &Parts<'_>) -> Vec<u8> {
    let mut body = vec![u8::try_from(parts.labels.len()).unwrap_or(u8::MAX), parts.rounded.coarse];
    for label in parts.labels {
        body.push(u8::try_from(label.len()).unwrap_or(u8::MAX));
        body.extend(label.as_bytes());
    }
    body.extend(parts.transitions.iter().flat_map(|weight| weight.to_le_bytes()));
    for book in &parts.rounded.books {
        body.extend(book.iter().flat_map(|weight| weight.to_le_bytes()));
    }
    body.extend(parts.vocabulary);
    let entries = parts.features.iter().zip(parts.codes);
    body.extend(table::write(entries.map(|(hash, codes)| (*hash, codes.to_vec())).collect()));

    let mut blob = MARK.to_vec();
    blob.extend(crc32(&body).to_le_bytes());
    blob.extend(body);
    blob
}
