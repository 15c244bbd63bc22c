//! A linear classifier in training.
//!
//! First each feature has a row of weights of its own, learned by an averaged perceptron: after pruning that beats the
//! likelihood. Then features share rows, and the rows are tuned by the likelihood.

use super::index::Index;
use crate::train::cluster::{cluster, largest};
use crate::train::fuse;
use core::ops::Range;
use fastrand::Rng;
use postil::syntax_training::Books;

/// A feature's hash, and how often the treebanks have it.
pub(crate) type Counted = (u32, u32);

/// Weights and what learning needs to know of them.
#[derive(Debug)]
pub(crate) struct Learner {
    classes: usize,
    index: Index,
    counts: Vec<u32>,
    weights: Vec<f32>,
    /// Of the perceptron: sums of weights over all steps. Of the likelihood: sums of squared gradients.
    sums: Vec<f32>,
    /// The step of the last change of each row.
    changed: Vec<u32>,
    step: u32,
    /// The row of each feature, where features share rows.
    rows_of: Option<Vec<usize>>,
    /// How features share rows.
    books: Books,
    /// The mean distance of the right score from the best wrong one.
    margin: f32,
    rate: f32,
    dropout: f32,
    /// The rows of the features of the decision.
    rows: Vec<usize>,
    scores: Vec<f32>,
}

/// How often a feature is left out while learning, so that others learn to do without: while all are weighed, and while few are
/// left.
pub(crate) const DROPOUT: [f32; 2] = [0.15, 0.05];
/// The first rate of the likelihood; it falls to a tenth.
const RATE: f32 = 0.1;

impl Learner {
    /// A learner of these features, which knows nothing yet.
    pub(crate) fn new(classes: usize, features: &[Counted], dropout: f32) -> Self {
        let index = Index::of(features.iter().map(|(hash, _)| *hash));
        let count = index.len();
        Self {
            classes,
            index,
            counts: features.iter().map(|(_, count)| *count).collect(),
            weights: vec![0.0; count * classes],
            sums: vec![0.0; count * classes],
            changed: vec![0; count],
            step: 0,
            rows_of: None,
            books: Books::default(),
            margin: 1.0,
            rate: RATE,
            dropout,
            rows: Vec::new(),
            scores: vec![0.0; classes],
        }
    }

    /// Begins to sum up a decision.
    pub(crate) fn begin(&mut self) {
        self.rows.clear();
        self.scores.fill(0.0);
    }

    /// Adds a feature.
    #[inline]
    pub(crate) fn add(&mut self, feature: u32) {
        if let Some(row) = self.index.get(feature) {
            let row = self.rows_of.as_ref().map_or(row, |rows| rows[row]);
            self.rows.push(row);
            let weights = &self.weights[row * self.classes..][..self.classes];
            self.scores.iter_mut().zip(weights).for_each(|(score, weight)| *score += weight);
        }
    }

    /// Adds a feature, or leaves it out by chance.
    #[inline]
    pub(crate) fn add_or_drop(&mut self, feature: u32, rng: &mut Rng) {
        if self.index.get(feature).is_some() && rng.f32() >= self.dropout {
            self.add(feature);
        }
    }

    /// The best of the classes in `legal`, as bits.
    pub(crate) fn best(&self, legal: u32) -> usize {
        let classes = (0..self.classes).filter(|class| legal >> class & 1 == 1);
        let best = classes.fold(None, |best: Option<usize>, class| match best {
            Some(best) if self.scores[best] >= self.scores[class] => Some(best),
            _ => Some(class),
        });
        best.unwrap_or(0)
    }

    /// Learns from the decision: `good` are the right classes, `legal` those that it was among.
    pub(crate) fn learn(&mut self, good: u32, legal: u32) {
        self.step += 1;
        if good & legal == 0 {
            return;
        }
        if self.rows_of.is_some() {
            self.learn_likelihood(good, legal)
        } else {
            self.learn_mistake(good, legal)
        }
    }

    fn learn_mistake(&mut self, good: u32, legal: u32) {
        let (own, right) = (self.best(legal), self.best(good & legal));
        if legal & !good != 0 {
            let wrong = self.best(legal & !good);
            self.margin +=
                1e-4 * ((self.scores[right] - self.scores[wrong]).abs() * 0.25 - self.margin);
        }
        if good >> own & 1 == 1 {
            return;
        }
        for row in &self.rows {
            #[allow(clippy::cast_precision_loss, reason = "a count of steps")]
            let steps = (self.step - self.changed[*row]) as f32;
            self.changed[*row] = self.step;
            let range = self.range(*row);
            let weights = &mut self.weights[range.clone()];
            let sums = &mut self.sums[range];
            sums.iter_mut().zip(&*weights).for_each(|(sum, weight)| *sum += steps * weight);
            weights[right] += 1.0;
            weights[own] -= 1.0;
        }
    }

    fn learn_likelihood(&mut self, good: u32, legal: u32) {
        let top = self.scores[self.best(legal)];
        let is = |set: u32, class: usize| set >> class & 1 == 1;
        let mut gradient = vec![0.0; self.classes];
        let (mut all, mut right) = (0.0, 0.0);
        for (class, (slot, score)) in gradient.iter_mut().zip(&self.scores).enumerate() {
            if is(legal, class) {
                *slot = (score - top).exp();
                all += *slot;
                right += if is(good, class) { *slot } else { 0.0 };
            }
        }
        if right <= 0.0 {
            return;
        }
        let mut size = 0.0;
        for (class, slot) in gradient.iter_mut().enumerate() {
            let wanted = if is(good, class) { *slot / right } else { 0.0 };
            *slot = *slot / all - wanted;
            size += slot.abs();
        }
        // What is almost certain teaches nothing and costs time.
        if size <= 0.02 {
            return;
        }
        for row in &self.rows {
            let range = self.range(*row);
            let sums = &mut self.sums[range.clone()];
            let weights = &mut self.weights[range];
            for ((weight, sum), gradient) in weights.iter_mut().zip(sums).zip(&gradient) {
                *sum += gradient * gradient;
                *weight -= self.rate * gradient / (sum.sqrt() + 1e-3);
            }
        }
    }

    fn range(&self, row: usize) -> Range<usize> {
        row * self.classes..(row + 1) * self.classes
    }

    /// Sets the rate for a part of the way through, from 0 to 1.
    pub(crate) fn slow_down(&mut self, done: f32) {
        self.rate = RATE * (1.0 - 0.9 * done);
    }

    /// Ends learning by mistakes: each weight becomes its mean over all steps.
    #[allow(clippy::cast_precision_loss, reason = "a count of steps")]
    pub(crate) fn average(&mut self) {
        let all = self.step.max(1) as f32;
        for (row, changed) in self.changed.iter().enumerate() {
            let steps = (self.step - changed) as f32;
            for at in row * self.classes..(row + 1) * self.classes {
                self.weights[at] = (self.sums[at] + steps * self.weights[at]) / all;
            }
        }
    }

    /// The features that are worth most; those of `always` come first, whatever they weigh.
    pub(crate) fn most_useful(
        &self,
        hashes: &[Counted],
        count: usize,
        always: &[Counted],
    ) -> Vec<Counted> {
        let worth = |(hash, count): &Counted| {
            let row = self.index.get(*hash)?;
            let weights = &self.weights[self.range(row)];
            let mean = weights.iter().sum::<f32>() / weights.len() as f32;
            let most = weights.iter().fold(0.0_f32, |most, weight| most.max((weight - mean).abs()));
            Some(most * (*count as f32).powf(0.4))
        };
        let kept: std::collections::HashSet<u32> = always.iter().map(|(hash, _)| *hash).collect();
        let mut others: Vec<(f32, Counted)> = hashes
            .iter()
            .filter(|(hash, _)| !kept.contains(hash))
            .filter_map(|feature| Some((worth(feature)?, *feature)))
            .collect();
        others.sort_by(|(one, a), (other, b)| other.total_cmp(one).then(a.cmp(b)));
        let free = count.saturating_sub(always.len());
        always
            .iter()
            .copied()
            .chain(others.into_iter().take(free).map(|(_, feature)| feature))
            .collect()
    }

    /// Makes features share rows, in 2^books books of 2^rows rows, found by k-means.
    pub(crate) fn share(&mut self, rows: u8, books: u8, rng: &mut Rng) {
        // Only differences between classes count. The weights of a perceptron have any size; those of a likelihood are small.
        let scale = 1.0 / self.margin.max(1e-3);
        for row in self.weights.chunks_exact_mut(self.classes) {
            let mean = row.iter().sum::<f32>() / row.len() as f32;
            row.iter_mut().for_each(|weight| *weight = (*weight - mean) * scale);
        }
        let books = Books { rows, books };
        let hashes: Vec<u32> = self.index.entries().collect();
        let mut shared = Vec::with_capacity(books.row_count() * self.classes);
        let mut rows_of = vec![0; hashes.len()];
        for first in (0..books.row_count()).step_by(1 << rows) {
            let inside = |feature: &usize| books.row_of(hashes[*feature], 0) == first;
            let features: Vec<usize> = (0..hashes.len()).filter(inside).collect();
            let weights: Vec<&[f32]> =
                features.iter().map(|feature| &self.weights[self.range(*feature)]).collect();
            let importance: Vec<f32> =
                features.iter().map(|feature| (self.counts[*feature] as f32).powf(0.7)).collect();
            let (mids, codes) =
                cluster(&weights, &importance, [1 << rows, self.classes], ROUNDS, rng);
            shared.extend(mids);
            for (feature, code) in features.into_iter().zip(codes) {
                rows_of[feature] = first + usize::from(code);
            }
        }
        self.sums = vec![0.5; shared.len()];
        self.weights = shared;
        self.rows_of = Some(rows_of);
        self.books = books;
    }

    /// The classifier as the engine reads it: rows with an offset of 128, and the code of each feature.
    pub(crate) fn write(&self) -> Vec<u8> {
        let mut weights = self.weights.clone();
        for row in weights.chunks_exact_mut(self.classes) {
            let mean = row.iter().sum::<f32>() / row.len() as f32;
            row.iter_mut().for_each(|weight| *weight -= mean);
        }
        let most = largest(&weights, CUT);
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 1 to 255")]
        let byte = |weight: &f32| (weight * 127.0 / most + 128.0).round().clamp(1.0, 255.0) as u8;
        let rows_of = self.rows_of.as_deref().unwrap_or_default();
        let codes =
            rows_of.iter().map(|row| u8::try_from(row % (1 << self.books.rows)).unwrap_or(0));
        let entries: Vec<(u32, u8)> = self.index.entries().zip(codes).collect();
        let mut bytes = vec![self.books.rows, self.books.books];
        bytes.extend(weights.iter().map(byte));
        bytes.extend(fuse::write(&entries, self.books.rows));
        bytes
    }
}

/// The share of weights that are cut to the largest a byte holds, so that the others are the finer.
const CUT: f32 = 0.002;

/// Rounds of k-means.
const ROUNDS: usize = 10;
