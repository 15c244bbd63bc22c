//! Makes weights small: a row of weights becomes two codes, each the number of a row in a code book, and
//! the sum of the two rows comes near the original. The books are found by k-means, the second on what
//! the first leaves.

use super::crf::{Learned, Rows, Weights};
use fastrand::Rng;
use postil::training::ROWS;

/// Rounds of k-means.
const ROUNDS: usize = 12;

/// Rows as codes: the sum of two rows, one of either book.
#[derive(Debug)]
pub(crate) struct Codes {
    tags: usize,
    pub(crate) books: [Learned; 2],
    pub(crate) of_feature: Vec<[u8; 2]>,
}

/// Code books of whole numbers.
#[derive(Debug)]
pub(crate) struct Rounded {
    pub(crate) books: [Vec<i8>; 2],
    /// What a weight of the first book counts in units of the second.
    pub(crate) coarse: u8,
    /// How many units of the second book make 1.
    pub(crate) scale: f32,
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
                let middle = &first[*code as usize * tags..][..tags];
                row.iter().zip(middle).map(|(weight, middle)| weight - middle).collect::<Vec<_>>()
            })
            .collect();
        let left: Vec<&[f32]> = left.chunks_exact(tags).collect();
        let (second, fine_codes) = cluster(&left, importance, tags, &mut rng);
        Self {
            tags,
            books: [first, second].map(|book| Learned::new(book, tags, caution)),
            of_feature: codes
                .into_iter()
                .zip(fine_codes)
                .map(|(one, other)| [one, other])
                .collect(),
        }
    }

    /// The weights that the codes stand for.
    pub(crate) fn weights(&self, labels: usize, transitions: &[f32]) -> Weights {
        let mut weights = Weights::new(labels, self.of_feature.len());
        for (feature, row) in (0..).zip(weights.features.chunks_exact_mut(self.tags)) {
            self.add(feature, row);
        }
        weights.transitions.copy_from_slice(transitions);
        weights
    }

    /// The books in whole numbers of one byte.
    pub(crate) fn rounded(&self) -> Rounded {
        let [first, second] = &self.books;
        let most = |book: &Learned| {
            book.weights.iter().fold(1e-6_f32, |most, weight| most.max(weight.abs()))
        };
        let scale = 127.0 / most(second);
        // The first book's weights are larger: they count `coarse` units each.
        let coarse = (most(first) * scale / 127.0).ceil().clamp(1.0, 255.0);
        let round = |book: &Learned, scale: f32| {
            let weights = book.weights.iter();
            weights.map(|weight| (weight * scale).round().clamp(-127.0, 127.0) as i8).collect()
        };
        Rounded {
            coarse: coarse as u8,
            books: [round(first, scale / coarse), round(second, scale)],
            scale,
        }
    }
}

/// Features learn together: those that share a code move its row.
impl Rows for Codes {
    fn add(&self, feature: u32, scores: &mut [f32]) {
        for (book, code) in self.books.iter().zip(self.of_feature[feature as usize]) {
            book.add(u32::from(code), scores);
        }
    }

    fn learn(&mut self, feature: u32, slopes: &[f32], rate: f32) {
        for (book, code) in self.books.iter_mut().zip(self.of_feature[feature as usize]) {
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
        middle.copy_from_slice(rows[rng.usize(..rows.len())]);
    }
    let mut codes = vec![0_u8; rows.len()];
    for _ in 0..ROUNDS {
        assign(rows, &middles, tags, &mut codes);
        let mut sums = vec![0.0_f64; ROWS * tags];
        let mut totals = vec![0.0_f64; ROWS];
        for ((row, code), weight) in rows.iter().zip(&codes).zip(importance) {
            let code = *code as usize;
            totals[code] += f64::from(*weight);
            for (sum, value) in sums[code * tags..][..tags].iter_mut().zip(*row) {
                *sum += f64::from(*weight) * f64::from(*value);
            }
        }
        for (code, middle) in middles.chunks_exact_mut(tags).enumerate().skip(1) {
            if totals[code] > 0.0 {
                for (value, sum) in middle.iter_mut().zip(&sums[code * tags..]) {
                    *value = (sum / totals[code]) as f32;
                }
            } else {
                middle.copy_from_slice(rows[rng.usize(..rows.len())]);
            }
        }
    }
    assign(rows, &middles, tags, &mut codes);
    (middles, codes)
}

/// The nearest middle of each row, on all cores: rows do not depend on each other.
fn assign(rows: &[&[f32]], middles: &[f32], tags: usize, codes: &mut [u8]) {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let share = rows.len().div_ceil(threads).max(1);
    std::thread::scope(|scope| {
        for (rows, codes) in rows.chunks(share).zip(codes.chunks_mut(share)) {
            scope.spawn(move || {
                for (row, code) in rows.iter().zip(codes) {
                    let mut best = f32::MAX;
                    for (number, middle) in (0..=u8::MAX).zip(middles.chunks_exact(tags)) {
                        let distance: f32 =
                            row.iter().zip(middle).map(|(a, b)| (a - b) * (a - b)).sum();
                        if distance < best {
                            (best, *code) = (distance, number);
                        }
                    }
                }
            });
        }
    });
}
