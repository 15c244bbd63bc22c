//! Writes a model as the engine reads it; the format is described there.

use super::fuse;
use super::quantise::Rounded;
use core::iter;
use postil::crc32;
use postil::syntax_training::Books;
use postil::training::{self, BLOCK, MARK, ZERO};

/// The parts of a model.
#[derive(Debug)]
pub(crate) struct Parts<'a> {
    pub(crate) labels: &'a [String],
    pub(crate) books: Books,
    pub(crate) rounded: &'a Rounded,
    /// Of each feature: which row of its book.
    pub(crate) codes: &'a [u8],
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
    let (head, rows) = (head(parts), rows(parts));
    let entries: Vec<(u32, u8)> =
        parts.features.iter().copied().zip(parts.codes.iter().copied()).collect();
    let features = fuse::write(&entries, parts.books.rows);
    let vocabulary = parts.vocabulary;

    let body = [&head, &rows, vocabulary, &features].concat();
    let crc = crc32(&body).to_le_bytes();
    Blob {
        sizes: [
            ("labels, transitions", MARK.len() + crc.len() + head.len()),
            ("weights", rows.len()),
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
    let mut head = vec![u8::try_from(parts.labels.len()).unwrap_or(u8::MAX)];
    for label in parts.labels {
        head.push(u8::try_from(label.len()).unwrap_or(u8::MAX));
        head.extend(label.as_bytes());
    }
    head.extend(parts.rounded.transitions.iter().flat_map(|weight| weight.to_le_bytes()));
    head
}

/// Rows of weights: blocks of the first labels, and then of the others. What no label fills is never looked at.
fn rows(parts: &Parts<'_>) -> Vec<u8> {
    let width = (4 * parts.labels.len()).max(1);
    let mut bytes = vec![parts.books.rows, parts.books.books];
    for first in (0..width).step_by(BLOCK) {
        for row in parts.rounded.rows.chunks_exact(width) {
            let weights = row.iter().skip(first).take(BLOCK);
            let written = weights.map(|weight| ZERO.wrapping_add_signed(*weight));
            bytes.extend(written.chain(iter::repeat(ZERO)).take(BLOCK));
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::train::crf::Weights;
    use crate::train::features::Features;
    use crate::train::quantise::Shared;
    use crate::train::sample::{NO_FEATURE, Samples};
    use crate::train::table;
    use postil::Model;
    use postil::training::TEMPLATES;

    #[test]
    fn the_engine_reads_what_is_written() {
        let labels = ["PER", "Schiff"].map(str::to_owned);
        let row = |number| {
            let mut row = [NO_FEATURE; TEMPLATES];
            row[0] = number;
            row
        };
        let samples = Samples { rows: (5..8).map(row).collect(), ..Samples::default() };
        let features = Features::of(&samples, 1);
        let (weights, books) = (Weights::new(2, 3), Books { rows: 8, books: 1 });
        let shared = Shared::of(&weights, &features, books, 100.0, 1);
        let rounded = shared.rounded(&weights.transitions);
        let blob = write(&Parts {
            labels: &labels,
            books,
            rounded: &rounded,
            codes: &shared.codes(),
            features: &features.hashes,
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
