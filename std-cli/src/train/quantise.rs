//! Makes weights small: features share rows of weights, each a byte. Every feature is in one of a few books, by its
//! hash; k-means finds the rows of a book.

#![allow(
    clippy::indexing_slicing,
    reason = "rows are numbered by construction; a check would cost every step of k-means"
)]

use super::cluster::{cluster, largest};
use super::crf::{Learned, Rows, Weights};
use super::features::Features;
use super::number::{index_of, number_of, to_i8, to_i16};
use fastrand::Rng;
use postil::syntax_training::Books;

/// Rounds of k-means.
const ROUNDS: usize = 40;
/// The share of weights that are cut to the largest a byte holds, so that the others are the finer.
const CUT: f32 = 0.0005;

/// Rows that features share. They have no weight of no name: it counts only how far the others are from it.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) books: Books,
    rows: Learned,
    /// The row of each feature.
    pub(crate) of_feature: Vec<u32>,
}

/// Weights in whole numbers.
#[derive(Debug)]
pub(crate) struct Rounded {
    /// Rows of a weight for each tag of each label.
    pub(crate) rows: Vec<i8>,
    pub(crate) transitions: Vec<i16>,
}

impl Shared {
    /// Rows for the features of these weights, in so many books.
    pub(crate) fn of(
        weights: &Weights,
        features: &Features,
        books: Books,
        caution: f32,
        seed: u64,
    ) -> Self {
        let width = weights.tags() - 1;
        let own: Vec<f32> = weights
            .features
            .chunks_exact(weights.tags())
            .flat_map(|row| row[1..].iter().map(|weight| weight - row[0]))
            .collect();
        let own: Vec<&[f32]> = own.chunks_exact(width).collect();
        let importance = features.importance();
        let mut rng = Rng::with_seed(seed);
        let size = 1 << books.rows;
        let (mut rows, mut of_feature) = (Vec::new(), vec![0; own.len()]);
        for first in (0..books.row_count()).step_by(size) {
            let inside: Vec<usize> = (0..own.len())
                .filter(|feature| books.row_of(features.hashes[*feature], 0) == first)
                .collect();
            let of = |all: &[f32]| inside.iter().map(|feature| all[*feature]).collect::<Vec<_>>();
            let own: Vec<&[f32]> = inside.iter().map(|feature| own[*feature]).collect();
            let (middles, codes) = cluster(&own, &of(&importance), [size, width], ROUNDS, &mut rng);
            rows.extend(middles);
            for (feature, code) in inside.into_iter().zip(codes) {
                of_feature[feature] = number_of(first) + u32::from(code);
            }
        }
        Self { books, rows: Learned::new(rows, width, caution), of_feature }
    }

    /// The code of each feature: which row of its book.
    pub(crate) fn codes(&self) -> Vec<u8> {
        let size = 1 << self.books.rows;
        self.of_feature.iter().map(|row| u8::try_from(row % size).unwrap_or(0)).collect()
    }

    /// Rows and transitions in whole numbers: one byte for a weight, two for a transition.
    pub(crate) fn rounded(&self, transitions: &[f32]) -> Rounded {
        let scale = 127.0 / largest(&self.rows.weights, CUT);
        Rounded {
            rows: self.rows.weights.iter().map(|weight| to_i8(weight * scale)).collect(),
            transitions: transitions.iter().map(|weight| to_i16(weight * scale)).collect(),
        }
    }
}

/// Features learn together: those that share a row move it.
impl Rows for Shared {
    fn add(&self, feature: u32, scores: &mut [f32]) {
        self.rows.add(self.of_feature[index_of(feature)], &mut scores[1..]);
    }

    fn learn(&mut self, feature: u32, slopes: &[f32], rate: f32) {
        self.rows.learn(self.of_feature[index_of(feature)], &slopes[1..], rate);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::train::sample::Samples;

    const BOOKS: Books = Books { rows: 8, books: 1 };

    /// Rows that differ as those of real features do: many near nothing, some far.
    fn weights(rows: usize) -> Weights {
        let mut rng = Rng::with_seed(3);
        let mut weights = Weights::new(1, rows);
        for row in weights.features.chunks_exact_mut(5) {
            let far = if rng.bool() { 2.0 } else { 0.01 };
            row.iter_mut().for_each(|weight| *weight = (rng.f32() - 0.5) * far);
        }
        weights
    }

    /// Features whose hashes spread over all books.
    fn features(count: usize) -> Features {
        let row = |number: u32| {
            let mut row = [crate::train::sample::NO_FEATURE; postil::training::TEMPLATES];
            row[0] = number.wrapping_mul(0x9E37_79B1);
            row
        };
        let rows = (0..number_of(count)).map(row).collect();
        Features::of(&Samples { rows, ..Samples::default() }, 1)
    }

    fn shared(rows: usize, seed: u64) -> Shared {
        Shared::of(&weights(rows), &features(rows), BOOKS, 1.0, seed)
    }

    /// What matters is how far a weight is from that of no name, which has none of its own.
    #[test]
    fn shared_rows_come_near_the_weights() {
        let (weights, shared) = (weights(2000), shared(2000, 1));
        let (mut left, mut all) = (0.0, 0.0);
        for (feature, row) in (0..).zip(weights.features.chunks_exact(5)) {
            let mut sum = [0.0; 5];
            shared.add(feature, &mut sum);
            assert!(sum[0] == 0.0);
            for (weight, sum) in row[1..].iter().zip(&sum[1..]) {
                left += (weight - row[0] - sum).powi(2);
                all += (weight - row[0]).powi(2);
            }
        }
        assert!(left < 0.15 * all, "{left} of {all}");
    }

    /// The engine looks for the row of a feature in the book that its hash tells.
    #[test]
    fn a_row_is_in_the_book_of_its_feature() {
        let (features, shared) = (features(700), shared(700, 1));
        let rows = features
            .hashes
            .iter()
            .zip(shared.codes())
            .map(|(hash, code)| BOOKS.row_of(*hash, code.into()));
        assert!(rows.eq(shared.of_feature.iter().map(|row| index_of(*row))));
        assert!(shared.of_feature.iter().any(|row| *row >= 256), "both books are used");
    }

    #[test]
    fn the_same_seed_gives_the_same_rows() {
        assert_eq!(shared(300, 1).codes(), shared(300, 1).codes());
        assert_ne!(shared(300, 1).codes(), shared(300, 2).codes());
    }

    #[test]
    fn whole_numbers_use_the_whole_range() {
        let rounded = shared(300, 1).rounded(&[0.0, -1.0, 1e9, 0.1]);
        let most = rounded.rows.iter().map(|weight| weight.unsigned_abs()).max();
        assert_eq!(most, Some(127));
        assert_eq!((rounded.transitions[0], rounded.transitions[2]), (0, i16::MAX));
        assert!(rounded.transitions[1] < 0);
    }

    #[test]
    fn no_features_are_no_reason_to_fail() {
        let shared = Shared::of(&Weights::new(1, 0), &features(0), BOOKS, 1.0, 1);
        assert!(shared.codes().is_empty());
        assert_eq!(shared.rounded(&[0.0; 4]).rows.len(), 2 * 256 * 4);
    }
}
