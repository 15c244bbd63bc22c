//! A conditional random field over legal BILOU sequences, trained by AdaGrad with feature dropout.
//!
//! Everything is single-precision arithmetic in a fixed order, with the exponential of a portable library:
//! the same samples and the same seed give the same weights.

#![allow(
    clippy::indexing_slicing,
    reason = "rows are numbered when samples and weights are made; a check would cost every step"
)]

use super::lattice::Lattice;
use super::number::{index_of, narrow, number_of};
use super::sample::{CandidateSpan, NO_FEATURE, Row, Samples, tag_count};
use fastrand::Rng;

/// How to train.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Schedule {
    pub(crate) epochs: u32,
    /// How far a weight goes at the first step, and at the last.
    pub(crate) rates: [f32; 2],
    /// Added to the squared gradients of a weight: the larger, the smaller the weights of rare features.
    pub(crate) caution: f32,
    pub(crate) seed: u64,
    /// Only the first stretches.
    pub(crate) most: usize,
}

impl Schedule {
    /// How many stretches are learned from, counted as often as they come.
    pub(crate) fn steps(&self, samples: &Samples) -> u64 {
        let stretches = self.most.min(samples.stretches.len());
        u64::from(self.epochs) * u64::from(number_of(stretches))
    }
}

/// Where the rows of weights are kept while they are learned: each feature's own, or rows that many share.
pub(crate) trait Rows {
    /// Adds the weights of a feature to the scores.
    fn add(&self, feature: u32, scores: &mut [f32]);
    /// Goes a step along the slopes.
    fn learn(&mut self, feature: u32, slopes: &[f32], rate: f32);
}

/// What it costs to go from label to label, while rows are learned.
#[derive(Debug)]
pub(crate) enum Moves<'a> {
    /// Learned with the rows.
    Learned(&'a mut [f32]),
    /// Those of a model that keeps them: the rows learn to go with these.
    Fixed(&'a [f32]),
}

impl Moves<'_> {
    fn weights(&self) -> &[f32] {
        match self {
            Self::Learned(weights) => weights,
            Self::Fixed(weights) => weights,
        }
    }
}

/// Weights of every feature, and of going from one label to the next.
#[derive(Clone, Debug)]
pub(crate) struct Weights {
    pub(crate) labels: usize,
    /// A row of `tags` for each feature.
    pub(crate) features: Vec<f32>,
    /// `(labels + 1)²`; 0 is no name.
    pub(crate) transitions: Vec<f32>,
}

impl Weights {
    pub(crate) fn new(labels: usize, features: usize) -> Self {
        let (tags, groups) = (tag_count(labels), 1 + labels);
        Self {
            labels,
            features: vec![0.0; features * tags],
            transitions: vec![0.0; groups * groups],
        }
    }

    pub(crate) fn tags(&self) -> usize {
        tag_count(self.labels)
    }

    pub(crate) fn row(&self, feature: u32) -> &[f32] {
        let start = index_of(feature) * self.tags();
        &self.features[start..start + self.tags()]
    }

    /// The sum of the weights of a token's features, by tag.
    pub(crate) fn scores(&self, row: &Row, into: &mut [f32]) {
        into.fill(0.0);
        for feature in row.iter().filter(|feature| **feature != NO_FEATURE) {
            add(into, self.row(*feature));
        }
    }

    /// The mean of several runs.
    pub(crate) fn mean(runs: Vec<Self>) -> Option<Self> {
        let count = runs.len() as f32;
        let mut runs = runs.into_iter();
        let mut mean = runs.next()?;
        for run in runs {
            for (sum, weight) in mean.features.iter_mut().zip(run.features) {
                *sum += weight;
            }
            for (sum, weight) in mean.transitions.iter_mut().zip(run.transitions) {
                *sum += weight;
            }
        }
        mean.features.iter_mut().chain(&mut mean.transitions).for_each(|weight| *weight /= count);
        Some(mean)
    }
}

/// Rows of weights with the squares of their slopes so far, for AdaGrad.
#[derive(Clone, Debug)]
pub(crate) struct Learned {
    tags: usize,
    pub(crate) weights: Vec<f32>,
    squares: Vec<f32>,
}

impl Learned {
    pub(crate) fn new(weights: Vec<f32>, tags: usize, caution: f32) -> Self {
        let squares = vec![caution; weights.len()];
        Self { tags, weights, squares }
    }

    /// Learns these rows, of so many tags, with so much more caution than others.
    pub(crate) fn hold(&mut self, rows: impl Iterator<Item = u32>, caution: f32) {
        for row in rows {
            let start = index_of(row) * self.tags;
            self.squares[start..start + self.tags].fill(caution);
        }
    }
}

impl Rows for Learned {
    fn add(&self, row: u32, scores: &mut [f32]) {
        let start = index_of(row) * self.tags;
        add(scores, &self.weights[start..start + self.tags]);
    }

    fn learn(&mut self, row: u32, slopes: &[f32], rate: f32) {
        let start = index_of(row) * self.tags;
        let range = start..start + self.tags;
        step(&mut self.weights[range.clone()], &mut self.squares[range], slopes, rate);
    }
}

fn add(scores: &mut [f32], row: &[f32]) {
    for (score, weight) in scores.iter_mut().zip(row) {
        *score += weight;
    }
}

fn step(weights: &mut [f32], squares: &mut [f32], slopes: &[f32], rate: f32) {
    for ((weight, square), slope) in weights.iter_mut().zip(squares).zip(slopes) {
        *square += slope * slope;
        *weight += rate * slope / square.sqrt();
    }
}

/// Trains weights for `features` features from nothing.
pub(crate) fn train(
    samples: &Samples,
    labels: usize,
    features: usize,
    schedule: Schedule,
    progress: impl FnMut(u64),
) -> Weights {
    let Weights { features, mut transitions, .. } = Weights::new(labels, features);
    let mut rows = Learned::new(features, tag_count(labels), schedule.caution);
    let moves = Moves::Learned(&mut transitions);
    learn(samples, labels, &mut rows, moves, schedule, progress);
    Weights { labels, features: rows.weights, transitions }
}

/// Goes over the samples as often as the schedule says and improves rows and, if they are learned, moves.
pub(crate) fn learn(
    samples: &Samples,
    labels: usize,
    rows: &mut impl Rows,
    mut moves: Moves<'_>,
    schedule: Schedule,
    mut progress: impl FnMut(u64),
) {
    let mut squares = vec![schedule.caution; moves.weights().len()];
    let mut rng = Rng::with_seed(schedule.seed);
    let mut order: Vec<u32> = (0..number_of(schedule.most.min(samples.stretches.len()))).collect();
    let mut learner = Learner::new(labels, &moves);
    let [first_rate, last_rate] = schedule.rates;
    let steps = f64::from(schedule.epochs) * order.len() as f64;
    let mut done = 0_u64;
    for _ in 0..schedule.epochs {
        rng.shuffle(&mut order);
        for index in &order {
            let stretch = &samples.stretches[index_of(*index)];
            let share = narrow(done as f64 / steps);
            let rate = first_rate + (last_rate - first_rate) * share;
            learner.learn(samples, stretch, rows, rate, &mut rng);
            if let (Moves::Learned(moves), Some(slopes)) = (&mut moves, &learner.move_slopes) {
                step(moves, &mut squares, slopes, rate);
                learner.lattice.set_moves(moves);
            }
            done += 1;
            if done.is_multiple_of(REPORT) {
                progress(REPORT);
            }
        }
    }
    progress(done % REPORT);
}

/// Exponentials of distances from the best: none overflows.
pub(super) fn exponentials(fits: &mut [f32], scale: f32) {
    let best = fits.iter().copied().fold(f32::MIN, f32::max);
    fits.iter_mut().for_each(|fit| *fit = libm::expf(((*fit - best) * scale).max(WORST)));
}

/// Leaves the tags that may be right.
pub(super) fn forbid(allowed: &[u64], fits: &mut [f32], tags: usize) {
    for (allowed, fits) in allowed.iter().zip(fits.chunks_exact_mut(tags)) {
        for (tag, fit) in fits.iter_mut().enumerate() {
            if allowed >> tag & 1 == 0 {
                *fit = 0.0;
            }
        }
    }
}

/// How often progress is reported, in stretches.
const REPORT: u64 = 4096;

/// What dropout leaves counts double, for it leaves half.
const KEPT_SCALE: f32 = 2.0;
/// Nothing fits worse than this, so that no sum of legal sequences is zero.
const WORST: f32 = -60.0;

/// Learns from one stretch after the other.
struct Learner {
    labels: usize,
    lattice: Lattice,
    /// Dropout: which features each token keeps.
    kept: Vec<u64>,
    slopes: Vec<f32>,
    /// None where moves are not learned.
    move_slopes: Option<Vec<f32>>,
}

impl Learner {
    fn new(labels: usize, moves: &Moves<'_>) -> Self {
        let mut lattice = Lattice::new(labels);
        lattice.set_moves(moves.weights());
        let move_slopes = match moves {
            Moves::Learned(weights) => Some(vec![0.0; weights.len()]),
            Moves::Fixed(_) => None,
        };
        Self { labels, lattice, kept: Vec::new(), slopes: Vec::new(), move_slopes }
    }

    /// Goes a step towards the allowed tags of a stretch.
    fn learn(
        &mut self,
        samples: &Samples,
        stretch: &CandidateSpan,
        weights: &mut impl Rows,
        rate: f32,
        rng: &mut Rng,
    ) {
        let rows = &samples.rows[stretch.rows.clone()];
        let allowed = &samples.allowed[stretch.rows.clone()];
        let tags = tag_count(self.labels);
        self.kept.clear();
        self.kept.extend(rows.iter().map(|_| rng.u64(..)));
        let fits = &mut self.lattice.fits;
        fits.clear();
        fits.resize(rows.len() * tags, 0.0);
        for ((row, kept), fits) in rows.iter().zip(&self.kept).zip(fits.chunks_exact_mut(tags)) {
            for feature in left_by(*kept, row) {
                weights.add(feature, fits);
            }
            exponentials(fits, KEPT_SCALE);
        }
        self.slopes.clear();
        self.slopes.resize(rows.len() * tags, 0.0);
        let (slopes, mut move_slopes) = (&mut self.slopes, self.move_slopes.as_deref_mut());
        if let Some(move_slopes) = &mut move_slopes {
            move_slopes.fill(0.0);
        }
        // Away from what the weights expect, towards what is right.
        self.lattice.add_probabilities(-stretch.weight, slopes, move_slopes.as_deref_mut());
        forbid(allowed, &mut self.lattice.fits, tags);
        self.lattice.add_probabilities(stretch.weight, slopes, move_slopes);
        for ((row, kept), slopes) in rows.iter().zip(&self.kept).zip(slopes.chunks_exact(tags)) {
            for feature in left_by(*kept, row) {
                weights.learn(feature, slopes, rate);
            }
        }
    }
}

/// The features of a token that dropout leaves.
fn left_by(kept: u64, row: &Row) -> impl Iterator<Item = u32> + '_ {
    let features = row.iter().copied().enumerate();
    features
        .filter(move |(template, feature)| *feature != NO_FEATURE && kept >> template & 1 == 1)
        .map(|(_, feature)| feature)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::train::sample::UNIT;
    use postil::training::TEMPLATES;

    const CAUTION: f32 = 0.1;

    /// Two names of one word, one behind the other, and a word that is none; each has a feature of its own.
    fn samples() -> Samples {
        let row = |number| {
            let mut row = [NO_FEATURE; TEMPLATES];
            (row[0], row[1]) = (number, number);
            row
        };
        let stretch = CandidateSpan { rows: 0..3, weight: 1.0 };
        let allowed = vec![1 << UNIT, 1 << UNIT, 1];
        let rows = (0..3).map(row).collect();
        Samples { rows, allowed, stretches: vec![stretch], ..Samples::default() }
    }

    /// Rows that have learned to go with these moves, with so much caution for moves if they are learned.
    fn rows(moves: Moves<'_>, caution: f32) -> Vec<f32> {
        let schedule = Schedule { epochs: 20, rates: [0.1, 0.01], caution, seed: 1, most: 9 };
        let mut rows = Learned::new(vec![0.0; 15], 5, CAUTION);
        learn(&samples(), 1, &mut rows, moves, schedule, |_| ());
        rows.weights
    }

    /// Moves that are fixed are those that would be learned with endless caution: they stay, and rows go with them.
    #[test]
    fn moves_that_are_fixed_stay() {
        let begin = [0.5, -1.0, 0.25, -2.0];
        let fixed = rows(Moves::Fixed(&begin), CAUTION);
        let mut held = begin;
        assert_eq!(rows(Moves::Learned(&mut held), f32::INFINITY), fixed);
        assert_eq!(held, begin);

        let mut learned = begin;
        assert_ne!(rows(Moves::Learned(&mut learned), CAUTION), fixed);
        assert_ne!(learned, begin);
        assert_ne!(rows(Moves::Fixed(&[0.0; 4]), CAUTION), fixed);
    }
}
