//! Makes weights small: a row of weights becomes two codes, each the number of a row in a code book, and
//! the sum of the two rows comes near the original. The books are found by k-means, the second on what
//! the first leaves.

#![allow(
    clippy::indexing_slicing,
    reason = "codes are numbers of rows by construction; a check would cost every step of k-means"
)]

use super::crf::{Learned, Rows, Weights};
use super::number::{index_of, narrow, to_factor, to_i8, to_i16};
use fastrand::Rng;
use postil::training::ROWS;

/// Rounds of k-means.
const ROUNDS: usize = 12;

/// Rows as codes: the sum of two rows, one of either book.
#[derive(Debug)]
pub(crate) struct Codes {
    pub(crate) books: [Learned; 2],
    pub(crate) of_feature: Vec<[u8; 2]>,
}

/// Weights in whole numbers; one of the second book is the unit of all.
#[derive(Debug)]
pub(crate) struct Rounded {
    pub(crate) books: [Vec<i8>; 2],
    /// What a weight of the first book counts.
    pub(crate) coarse: u8,
    pub(crate) transitions: Vec<i16>,
}

impl Codes {
    /// Codes for every feature; `importance` says how much an error in its row matters.
    pub(crate) fn of(weights: &Weights, importance: &[f32], caution: f32, seed: u64) -> Self {
        let tags = weights.tags();
        let mut rng = Rng::with_seed(seed);
        let rows: Vec<&[f32]> = weights.features.chunks_exact(tags).collect();
        let (first, codes) = cluster(&rows, importance, tags, &mut rng);
        let left: Vec<f32> = rows
            .iter()
            .zip(&codes)
            .flat_map(|(row, code)| {
                let middle = &first[usize::from(*code) * tags..][..tags];
                row.iter().zip(middle).map(|(weight, middle)| weight - middle).collect::<Vec<_>>()
            })
            .collect();
        let left: Vec<&[f32]> = left.chunks_exact(tags).collect();
        let (second, fine_codes) = cluster(&left, importance, tags, &mut rng);
        Self {
            books: [first, second].map(|book| Learned::new(book, tags, caution)),
            of_feature: codes
                .into_iter()
                .zip(fine_codes)
                .map(|(one, other)| [one, other])
                .collect(),
        }
    }

    /// Books and transitions in whole numbers: one byte for a weight, two for a transition.
    pub(crate) fn rounded(&self, transitions: &[f32]) -> Rounded {
        let [first, second] = &self.books;
        let most = |book: &Learned| {
            book.weights.iter().fold(1e-6_f32, |most, weight| most.max(weight.abs()))
        };
        let scale = 127.0 / most(second);
        // The first book's weights are larger: they count `coarse` units each.
        let coarse = to_factor(most(first) * scale / 127.0);
        let round = |book: &Learned, scale: f32| {
            book.weights.iter().map(|weight| to_i8(weight * scale)).collect()
        };
        Rounded {
            coarse,
            books: [round(first, scale / f32::from(coarse)), round(second, scale)],
            transitions: transitions.iter().map(|weight| to_i16(weight * scale)).collect(),
        }
    }
}

/// Features learn together: those that share a code move its row.
impl Rows for Codes {
    fn add(&self, feature: u32, scores: &mut [f32]) {
        for (book, code) in self.books.iter().zip(self.of_feature[index_of(feature)]) {
            book.add(u32::from(code), scores);
        }
    }

    fn learn(&mut self, feature: u32, slopes: &[f32], rate: f32) {
        for (book, code) in self.books.iter_mut().zip(self.of_feature[index_of(feature)]) {
            book.learn(u32::from(code), slopes, rate);
        }
    }
}

/// K-means with weights: the middles, and the nearest of each row.
fn cluster(rows: &[&[f32]], importance: &[f32], tags: usize, rng: &mut Rng) -> (Vec<f32>, Vec<u8>) {
    let mut middles = vec![0.0_f32; ROWS * tags];
    if rows.is_empty() {
        return (middles, Vec::new());
    }
    // Middle 0 stays at zero, for the many rows that hardly matter.
    for middle in middles.chunks_exact_mut(tags).skip(1) {
        copy_any(rows, rng, middle);
    }
    let mut codes = vec![0_u8; rows.len()];
    for _ in 0..ROUNDS {
        assign(rows, &middles, tags, &mut codes);
        let mut sums = vec![0.0_f64; ROWS * tags];
        let mut totals = vec![0.0_f64; ROWS];
        for ((row, code), weight) in rows.iter().zip(&codes).zip(importance) {
            let code = usize::from(*code);
            totals[code] += f64::from(*weight);
            for (sum, value) in sums[code * tags..][..tags].iter_mut().zip(*row) {
                *sum += f64::from(*weight) * f64::from(*value);
            }
        }
        for (code, middle) in middles.chunks_exact_mut(tags).enumerate().skip(1) {
            if totals[code] > 0.0 {
                for (value, sum) in middle.iter_mut().zip(&sums[code * tags..]) {
                    *value = narrow(sum / totals[code]);
                }
            } else {
                copy_any(rows, rng, middle);
            }
        }
    }
    assign(rows, &middles, tags, &mut codes);
    (middles, codes)
}

/// Makes a middle of any row.
fn copy_any(rows: &[&[f32]], rng: &mut Rng, middle: &mut [f32]) {
    for (value, weight) in middle.iter_mut().zip(rows[rng.usize(..rows.len())]) {
        *value = *weight;
    }
}

/// The nearest middle of each row, on all cores: rows do not depend on each other.
fn assign(rows: &[&[f32]], middles: &[f32], tags: usize, codes: &mut [u8]) {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let share = rows.len().div_ceil(threads).max(1);
    std::thread::scope(|scope| {
        for (rows, codes) in rows.chunks(share).zip(codes.chunks_mut(share)) {
            scope.spawn(move || {
                for (row, code) in rows.iter().zip(codes) {
                    *code = nearest(row, middles, tags);
                }
            });
        }
    });
}

/// The number of the nearest middle, the first of equals.
fn nearest(row: &[f32], middles: &[f32], tags: usize) -> u8 {
    let (mut code, mut best) = (0, f32::MAX);
    for (number, middle) in (0..=u8::MAX).zip(middles.chunks_exact(tags)) {
        if let Some(distance) = distance_below(best, row, middle) {
            (best, code) = (distance, number);
        }
    }
    code
}

/// The squared distance, if it is smaller than `best`: most are given up after a few tags.
fn distance_below(best: f32, row: &[f32], middle: &[f32]) -> Option<f32> {
    let mut sum = 0.0;
    for (one, other) in row.iter().zip(middle) {
        sum += (one - other) * (one - other);
        if sum >= best {
            return None;
        }
    }
    (sum < best).then_some(sum)
}

#[cfg(test)]
mod tests {
    use super::*;

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

    fn error(weights: &Weights, codes: &Codes, both: bool) -> f32 {
        let rows = (0..).zip(weights.features.chunks_exact(5));
        let off = |(feature, row): (u32, &[f32])| {
            let mut sum = vec![0.0; 5];
            if both {
                codes.add(feature, &mut sum);
            } else {
                let [first, _] = codes.of_feature[index_of(feature)];
                codes.books[0].add(u32::from(first), &mut sum);
            }
            row.iter().zip(sum).map(|(weight, sum)| (weight - sum).powi(2)).sum::<f32>()
        };
        rows.map(off).sum()
    }

    #[test]
    fn two_codes_come_near_a_row_of_weights() {
        let weights = weights(700);
        let codes = Codes::of(&weights, &vec![1.0; 700], 1.0, 1);
        let nothing: f32 = weights.features.iter().map(|weight| weight * weight).sum();
        let (one, both) = (error(&weights, &codes, false), error(&weights, &codes, true));
        assert!(one < 0.2 * nothing && both < 0.5 * one, "{nothing} {one} {both}");
    }

    #[test]
    fn the_same_seed_gives_the_same_codes() {
        let weights = weights(300);
        let codes = |seed| Codes::of(&weights, &vec![1.0; 300], 1.0, seed).of_feature;
        assert_eq!(codes(1), codes(1));
        assert_ne!(codes(1), codes(2));
    }

    #[test]
    fn whole_numbers_use_the_whole_range() {
        let codes = Codes::of(&weights(300), &vec![1.0; 300], 1.0, 1);
        let rounded = codes.rounded(&[0.0, -1.0, 1e9, 0.1]);
        let most = |book: &[i8]| book.iter().map(|weight| weight.unsigned_abs()).max().unwrap();
        assert_eq!(most(&rounded.books[1]), 127);
        assert!((100..=127).contains(&most(&rounded.books[0])));
        assert!(rounded.coarse > 1);
        assert_eq!((rounded.transitions[0], rounded.transitions[2]), (0, i16::MAX));
    }

    #[test]
    fn no_features_are_no_reason_to_fail() {
        let codes = Codes::of(&Weights::new(1, 0), &[], 1.0, 1);
        assert!(codes.of_feature.is_empty());
        assert_eq!(codes.rounded(&[0.0; 4]).coarse, 1);
    }
}
