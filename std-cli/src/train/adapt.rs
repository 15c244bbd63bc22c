//! Adapts a model to a few sentences more.
//!
//! ```text
//! model ─▶ weights of every feature in the text ─┐
//! files of --train and --general ─▶ samples ─────┴▶ learn ─▶ the nearest rows of the model ─▶ blob
//! ```
//!
//! A model holds no list of its features, only answers for each whether it knows it. So what it knows is asked for with text
//! like that from which it has learned; what that text does not show is forgotten. Its rows of weights, transitions, words
//! and syntax stay as they are, and with them what its scores mean: features only move from one row to another, and new ones
//! of the files of `--train` get one.

use super::cluster::nearest;
use super::corpora::Corpora;
use super::crf::{self, Learned, Moves, Schedule, Weights};
use super::dev::Dev;
use super::features::Features;
use super::likelihood::likelihood;
use super::progress::Stage;
use super::quantise::Rounded;
use super::report::TrainingReport;
use super::sample::{NO_FEATURE, Samples, tag_count};
use super::{CAUTION, RATES, blob, scale, tell, write};
use crate::args::Train;
use crate::error::{Fault, Stop, say};
use crate::model::Choice;
use crate::output::Target;
use postil::Model;
use postil::syntax_training::Books;
use postil::training::{Names, WordTable, syntax_of};

/// Keeps weights that the model has learned from much text near what they are.
const HELD: f32 = 30.0;

/// Adapts a model, writes it and says what it came to.
pub(super) fn run(args: &Train, from: &Choice, target: &Target) -> Result<(), Stop> {
    let bytes = from.bytes()?;
    let model = from.model_in(&bytes)?;
    let old = Names::of(&model);
    let labels: Vec<String> = model.labels().map(str::to_owned).collect();
    let [own, all] = Corpora::read_more(args, &labels)?;
    let dev = Dev::read(&args.dev, &labels)?;
    let before = dev.score_model(&model);
    // The model has read them, so they are sound.
    let damaged = || Fault::new("its vocabulary is damaged").at(from.place());
    let words = WordTable::read(old.words()).ok_or_else(damaged)?;

    let new = Features::of(&Samples::of(&own, &words), args.min_count);
    let mut samples = Samples::of(&all, &words);
    let met = Features::of(&samples, 1);
    let is_kept = |hash: u32| old.code(hash).is_some() || new.number(hash) != NO_FEATURE;
    let kept: Vec<u32> = (0..)
        .zip(&met.hashes)
        .filter(|(_, hash)| is_kept(**hash))
        .map(|(number, _)| number)
        .collect();
    met.number_all(&mut samples);
    let kept = met.keep(&kept, &mut samples);

    let rows = OldRows::of(&old, labels.len());
    let weights_at = |scale| rows.weights(&old, &kept, scale);
    let scale = scale::likeliest(|scale| likelihood(&samples, &weights_at(scale)));
    if let Some(doubt) = scale::doubt(scale) {
        say(doubt);
    }
    let weights = learn(args, &samples, weights_at(scale), &kept, &old);
    let codes = rows.codes(&weights, &kept, scale);
    let mut blob = blob::write(&blob::Parts {
        labels: &labels,
        books: rows.books,
        rounded: &Rounded { rows: rows.rows, transitions: old.transitions().collect() },
        codes: &codes,
        features: &kept.hashes,
        vocabulary: old.words(),
    });
    let syntax = syntax_of(&bytes).filter(|syntax| !syntax.is_empty());
    if let Some(whole) = syntax.and_then(|syntax| blob::with_syntax(&blob.bytes, syntax)) {
        blob.bytes = whole;
    }
    let adapted = Model::from_bytes(&blob.bytes)
        .map_err(|error| Fault::new(error.to_string()).at(target.place()))?;
    let after = dev.score_model(&adapted);
    write(target, args, &blob.bytes)?;
    let report = TrainingReport {
        labels: &labels,
        census: &samples.census,
        features: [met.len(), kept.len()],
        blob: &blob,
        dev: dev.names().collect(),
        scores: vec![("before", before), ("after", after)],
    };
    tell(target, |out| report.write(out))
}

/// Learns weights of features from the samples, beginning with these.
fn learn(
    args: &Train,
    samples: &Samples,
    begin: Weights,
    kept: &Features,
    old: &Names<'_, '_>,
) -> Weights {
    let schedule = Schedule {
        epochs: args.epochs,
        rates: RATES,
        caution: CAUTION,
        seed: args.seed,
        most: usize::MAX,
    };
    let stage = Stage::begin("adapting", schedule.steps(samples));
    let Weights { labels, features, transitions } = begin;
    let mut rows = Learned::new(features, tag_count(labels), CAUTION);
    let known = (0..).zip(&kept.hashes).filter(|(_, hash)| old.code(**hash).is_some());
    rows.hold(known.map(|(number, _)| number), HELD);
    // What it costs to go from label to label stays as it is in the model, so features are to learn to go with that.
    let moves = Moves::Fixed(&transitions);
    crf::learn(samples, labels, &mut rows, moves, schedule, |n| stage.advance(n));
    Weights { labels, features: rows.weights, transitions }
}

/// The rows of a model.
struct OldRows {
    labels: usize,
    books: Books,
    rows: Vec<i8>,
}

impl OldRows {
    fn of(old: &Names<'_, '_>, labels: usize) -> Self {
        Self { labels, books: old.books(), rows: old.rows().flatten().collect() }
    }

    /// The weights of features: whole numbers, made as many times smaller; of features that the model does not know, nothing.
    fn weights(&self, old: &Names<'_, '_>, features: &Features, scale: f32) -> Weights {
        let mut weights = Weights::new(self.labels, features.len());
        let width = tag_count(self.labels);
        for (row, &hash) in weights.features.chunks_exact_mut(width).zip(&features.hashes) {
            let Some(code) = old.code(hash) else { continue };
            let own = self.rows.chunks_exact(width - 1).nth(self.books.row_of(hash, code));
            for (weight, own) in row.iter_mut().skip(1).zip(own.unwrap_or_default()) {
                *weight = f32::from(*own) / scale;
            }
        }
        for (weight, own) in weights.transitions.iter_mut().zip(old.transitions()) {
            *weight = f32::from(own) / scale;
        }
        weights
    }

    /// For each feature the nearest row of its book.
    fn codes(&self, weights: &Weights, features: &Features, scale: f32) -> Vec<u8> {
        let width = weights.tags() - 1;
        let size = width << self.books.rows;
        let rows: Vec<f32> = self.rows.iter().map(|weight| f32::from(*weight)).collect();
        let code = |(number, &hash): (u32, &u32)| {
            let own = weights.row(number);
            let [nothing, ..] = own else { return 0 };
            // No name has no weight in a row: what counts is how far the others are from it.
            let own: Vec<f32> =
                own.iter().skip(1).map(|weight| (weight - nothing) * scale).collect();
            let first = self.books.row_of(hash, 0) * width;
            let book = rows.get(first..).and_then(|rows| rows.get(..size)).unwrap_or_default();
            nearest(&own, book, width)
        };
        (0..).zip(&features.hashes).map(code).collect()
    }
}
