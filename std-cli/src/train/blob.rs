//! Writes a model as the engine reads it; the format is described there.

use super::quantise::Rounded;
use super::table;
use postil::crc32;
use postil::training::{self, MARK};

/// The parts of a model.
#[derive(Debug)]
pub(crate) struct Parts<'a> {
    pub(crate) labels: &'a [String],
    pub(crate) rounded: &'a Rounded,
    /// Of each feature.
    pub(crate) codes: &'a [[u8; 2]],
    /// Hashes of the features, in the order of the codes.
    pub(crate) features: &'a [u32],
    /// A table, as it is written.
    pub(crate) vocabulary: &'a [u8],
}

/// A model, and how many bytes each part of it has.
#[derive(Debug)]
pub(crate) struct Blob {
    pub(crate) bytes: Vec<u8>,
    pub(crate) sizes: [(&'static str, usize); 4],
}

pub(crate) fn write(parts: &Parts<'_>) -> Blob {
    let (head, books) = (head(parts), books(parts.rounded));
    let entries = parts.features.iter().zip(parts.codes);
    let features = table::write(entries.map(|(hash, codes)| (*hash, codes.to_vec())).collect());
    let vocabulary = parts.vocabulary;

    let body = [&head, &books, vocabulary, &features].concat();
    let crc = crc32(&body).to_le_bytes();
    Blob {
        sizes: [
            ("labels, transitions", MARK.len() + crc.len() + head.len()),
            ("code books", books.len()),
            ("words", vocabulary.len()),
            ("features", features.len()),
        ],
        bytes: [MARK, &crc, &body].concat(),
    }
}

/// A model with the names of another, and with syntax; nothing if the other is no model.
pub(crate) fn with_syntax(names: &[u8], syntax: &[u8]) -> Option<Vec<u8>> {
    let body = [training::names_of(names)?, syntax].concat();
    Some([training::MARK_WITH_SYNTAX, &crc32(&body).to_le_bytes(), &body].concat())
}

/// Labels and transitions.
fn head(parts: &Parts<'_>) -> Vec<u8> {
    let mut head = vec![u8::try_from(parts.labels.len()).unwrap_or(u8::MAX), parts.rounded.coarse];
    for label in parts.labels {
        head.push(u8::try_from(label.len()).unwrap_or(u8::MAX));
        head.extend(label.as_bytes());
    }
    head.extend(parts.rounded.transitions.iter().flat_map(|weight| weight.to_le_bytes()));
    head
}

fn books(rounded: &Rounded) -> Vec<u8> {
    rounded.books.iter().flatten().flat_map(|weight| weight.to_le_bytes()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::train::crf::Weights;
    use crate::train::quantise::Codes;
    use postil::Model;

    #[test]
    fn the_engine_reads_what_is_written() {
        let labels = ["PER", "Schiff"].map(str::to_owned);
        let weights = Weights::new(2, 3);
        let codes = Codes::of(&weights, &[1.0; 3], 100.0, 1);
        let rounded = codes.rounded(&weights.transitions);
        let blob = write(&Parts {
            labels: &labels,
            rounded: &rounded,
            codes: &codes.of_feature,
            features: &[5, 6, 7],
            vocabulary: &table::write(Vec::new()),
        });
        let model = Model::from_bytes(&blob.bytes).unwrap();
        assert_eq!(model.labels().collect::<Vec<_>>(), labels);
        assert_eq!(blob.sizes.iter().map(|(_, size)| size).sum::<usize>(), blob.bytes.len());
        let mut damaged = blob.bytes;
        damaged[20] ^= 1;
        assert!(Model::from_bytes(&damaged).is_err());
    }
}
