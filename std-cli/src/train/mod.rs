//! Trains a tagger.
//!
//! ```text
//! CoNLL files ─▶ samples ─▶ all features ─▶ the most useful ─▶ shared rows ─▶ blob
//! corpora        sample     features, crf   features, crf      quantise  blob, fuse
//! word lists, common words ─▶ vocabulary ───────────────────────────────────────────▶
//! ```
//!
//! A model of all features comes first, only to tell which are useful. Those are kept and trained anew,
//! several times with different seeds; the mean of the runs is made small, and what is small is trained a
//! little more. Where machines have tagged some of the files, a model that has not seen those says first
//! how far they are believed (`silver`).
//!
//! The same files, options and seed give the same bytes everywhere: sums have one order, and threads share
//! nothing but work that does not depend on the others'.

mod adapt;
mod blob;
mod cluster;
mod common;
mod corpora;
mod crf;
mod dev;
mod features;
mod fuse;
mod lattice;
mod likelihood;
mod number;
mod progress;
mod quantise;
mod report;
mod sample;
mod scale;
mod silver;
mod syntax;
mod table;
mod viterbi;
mod vocabulary;

use crate::args::Train;
use crate::error::{Fault, Stop, say};
use crate::input::Source;
use crate::model::Choice;
use crate::output::Target;
use blob::Parts;
use core::iter;
use corpora::Corpora;
use crf::{Moves, Schedule, Weights};
use dev::Dev;
use features::Features;
use postil::Model;
use postil::syntax_training::Books;
use progress::Stage;
use quantise::{Rounded, Shared};
use report::TrainingReport;
use sample::Samples;
use std::io::{self, Write};
use vocabulary::Vocabulary;

/// How far a weight goes at the first step, and at the last.
const RATES: [f32; 2] = [0.1, 0.01];
/// Keeps the weights of rare features small; see [`Schedule::caution`].
const CAUTION: f32 = 0.1;

/// Shared rows are trained in small steps, for each row moves the weights of hundreds of features.
const TUNING_EPOCHS: u32 = 16;
const TUNING_RATES: [f32; 2] = [0.05, 0.005];
const TUNING_CAUTION: f32 = 100.0;

/// A book has 2^8 rows: codes have a byte.
const ROW_BITS: u8 = 8;

/// How many bits tell one of so many books, a power of two.
pub(crate) fn bits_of(books: u8) -> u8 {
    u8::try_from(books.trailing_zeros()).unwrap_or(0)
}

/// Trains a model, writes it and says what it came to.
pub(crate) fn run(args: &Train) -> Result<(), Stop> {
    let target = Target::new(Some(&args.output));
    target.check(&inputs(args).iter().collect::<Vec<_>>())?;
    if !args.syntax.is_empty() {
        return syntax::run(args, &target);
    }
    if let Some(from) = &args.from {
        return adapt::run(args, from, &target);
    }
    let corpora = Corpora::read(args)?;
    let vocabulary = Vocabulary::compile(&args.words, &common::words(&corpora, args.common))?;
    let words = vocabulary.words()?;
    let dev = Dev::read(&args.dev, &corpora.labels)?;
    let mut samples = Samples::of(&corpora, &words);
    // The sentences are not needed any more, and there may be many.
    let labels = corpora.into_labels();
    let trainer = Trainer { args, labels: labels.len() };

    let all = Features::of(&samples, args.min_count);
    all.number_all(&mut samples);
    trainer.weigh_silver(&mut samples, all.len());
    let weights = trainer.weigh_all(&samples, all.len());
    let mut scores = vec![("all features", dev.score(&weights, &all, &words))];

    let kept = all.keep(&all.most_useful(&weights, args.features, &samples), &mut samples);
    drop(weights);
    let weights = trainer.weigh_kept(&samples, kept.len());
    scores.push(("features kept", dev.score(&weights, &kept, &words)));

    let (shared, rounded) = trainer.make_small(&samples, weights, &kept);
    let blob = blob::write(&Parts {
        labels: &labels,
        books: shared.books,
        rounded: &rounded,
        codes: &shared.codes(),
        features: &kept.hashes,
        vocabulary: &vocabulary.0,
    });
    let model = Model::from_bytes(&blob.bytes)
        .map_err(|error| Fault::new(error.to_string()).at(target.place()))?;
    scores.push(("as written", dev.score_model(&model)));

    write(&target, args, &blob.bytes)?;
    let report = TrainingReport {
        labels: &labels,
        census: &samples.census,
        features: [all.len(), kept.len()],
        blob: &blob,
        dev: dev.names().collect(),
        scores,
    };
    tell(&target, |out| report.write(out))
}

/// Every file that is read, that of a model, too: none of them may be written to.
fn inputs(args: &Train) -> Vec<Source> {
    let corpora = args
        .train
        .iter()
        .chain(&args.general)
        .chain(&args.silver)
        .chain(&args.syntax)
        .map(|file| &file.source);
    let models = iter::once(&args.names).chain(&args.from).filter_map(Choice::source);
    corpora.chain(&args.dev).chain(&args.words).cloned().chain(models).collect()
}

/// Writes the model, which is complete: nothing is opened before.
fn write(target: &Target, args: &Train, blob: &[u8]) -> Result<(), Stop> {
    let mut out = target.open(&inputs(args).iter().collect::<Vec<_>>())?;
    out.write_all(blob)
        .and_then(|()| out.flush())
        .map_err(|error| Stop::writing(error, &target.place()))
}

/// The report goes to standard output, unless the model has gone there.
fn tell(
    target: &Target,
    report: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> Result<(), Stop> {
    let mut out: Box<dyn Write> = match target {
        Target::Stdout { .. } => Box::new(io::stderr().lock()),
        Target::File(_) => Box::new(io::stdout().lock()),
    };
    report(&mut out).map_err(|error| Stop::writing(error, "report"))
}

/// The stages of training.
struct Trainer<'a> {
    args: &'a Train,
    labels: usize,
}

impl Trainer<'_> {
    /// Finds out how far the tags of machines are believed, if there are any.
    fn weigh_silver(&self, samples: &mut Samples, features: usize) {
        if samples.trusted == samples.stretches.len() {
            return;
        }
        let schedule = Schedule { most: samples.trusted, ..self.schedule() };
        let stage = Stage::begin("judging silver files", schedule.steps(samples));
        let first = crf::train(samples, self.labels, features, schedule, |n| stage.advance(n));
        drop(stage);
        let silver::Agreement { agreed, tokens } = silver::compare(samples, &first);
        say(format_args!("silver tags believed at once: {agreed} of {tokens} tokens"));
    }

    /// Weighs all features, to find the useful ones: the mean of a few runs.
    fn weigh_all(&self, samples: &Samples, features: usize) -> Weights {
        self.weigh("weighing all features", samples, features, self.args.runs.div_ceil(3))
    }

    /// Weighs the features that are kept: the mean of several runs.
    fn weigh_kept(&self, samples: &Samples, features: usize) -> Weights {
        self.weigh("weighing features kept", samples, features, self.args.runs)
    }

    /// The mean of so many runs.
    fn weigh(&self, name: &'static str, samples: &Samples, features: usize, runs: u32) -> Weights {
        let schedule = self.schedule();
        let stage = Stage::begin(name, schedule.steps(samples) * u64::from(runs));
        let seeds: Vec<u64> =
            (1..=u64::from(runs)).map(|run| schedule.seed.wrapping_add(run)).collect();
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let mut done: Vec<Option<Weights>> = vec![None; seeds.len()];
        // A run depends on its seed alone: how many go at once does not show in the result.
        for (seeds, done) in seeds.chunks(cores).zip(done.chunks_mut(cores)) {
            std::thread::scope(|scope| {
                for (&seed, slot) in seeds.iter().zip(done) {
                    let (schedule, stage) = (Schedule { seed, ..schedule }, &stage);
                    scope.spawn(move || {
                        let advance = |n| stage.advance(n);
                        *slot = Some(crf::train(samples, self.labels, features, schedule, advance));
                    });
                }
            });
        }
        let runs = done.into_iter().flatten().collect();
        Weights::mean(runs).unwrap_or_else(|| Weights::new(self.labels, features))
    }

    /// Makes the weights small, and trains what is small a little more.
    fn make_small(
        &self,
        samples: &Samples,
        weights: Weights,
        kept: &Features,
    ) -> (Shared, Rounded) {
        let schedule = Schedule {
            epochs: TUNING_EPOCHS,
            rates: TUNING_RATES,
            caution: TUNING_CAUTION,
            ..self.schedule()
        };
        let stage = Stage::begin("tuning shared weights", schedule.steps(samples));
        let books = Books { rows: ROW_BITS, books: bits_of(self.args.books) };
        let mut shared = Shared::of(&weights, kept, books, TUNING_CAUTION, schedule.seed);
        let mut transitions = weights.transitions;
        let moves = Moves::Learned(&mut transitions);
        let advance = |n| stage.advance(n);
        crf::learn(samples, self.labels, &mut shared, moves, schedule, advance);
        let rounded = shared.rounded(&transitions);
        (shared, rounded)
    }

    fn schedule(&self) -> Schedule {
        Schedule {
            epochs: self.args.epochs,
            rates: RATES,
            caution: CAUTION,
            seed: self.args.seed,
            most: usize::MAX,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args::{Cli, Command};
    use crate::input::conll;
    use clap::Parser;
    use core::ops::Range;
    use postil::training::Sentence;
    use sample::{Row, hashes_of};

    const TRAIN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/corpora/ships.conll");
    const DEV: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/corpora/ships_dev.conll");

    fn args(more: &[&str]) -> Train {
        let line = ["postil", "train", "--train", TRAIN, "-o", "unused"];
        match Cli::parse_from(line.iter().chain(more)).command {
            Command::Train(args) => args,
            other => panic!("{other:?}"),
        }
    }

    /// The weights that a blob stands for.
    fn exact(rounded: &Rounded, shared: &Shared, labels: usize) -> Weights {
        let features = shared.of_feature.iter().flat_map(|row| {
            let mut rows = rounded.rows.chunks_exact(4 * labels);
            let row = rows.nth(usize::try_from(*row).unwrap()).unwrap();
            [0.0].into_iter().chain(row.iter().map(|weight| f32::from(*weight)))
        });
        let transitions = rounded.transitions.iter().map(|weight| f32::from(*weight));
        Weights { labels, features: features.collect(), transitions: transitions.collect() }
    }

    /// Features are the same by construction, for there is one code for them. Tables, codes and decoders
    /// are not: the engine has its own.
    #[test]
    fn trainer_and_engine_find_the_same_names() {
        let args = args(&["--min-count", "1", "--epochs", "3", "--runs", "1"]);
        let corpora = Corpora::read(&args).unwrap();
        let vocabulary = Vocabulary::compile(&[], &[]).unwrap();
        let words = vocabulary.words().unwrap();
        let mut samples = Samples::of(&corpora, &words);
        let all = Features::of(&samples, args.min_count);
        all.number_all(&mut samples);
        let trainer = Trainer { args: &args, labels: corpora.labels.len() };
        let weights = trainer.weigh_all(&samples, all.len());
        let (shared, rounded) = trainer.make_small(&samples, weights, &all);
        let blob = blob::write(&Parts {
            labels: &corpora.labels,
            books: shared.books,
            rounded: &rounded,
            codes: &shared.codes(),
            features: &all.hashes,
            vocabulary: &vocabulary.0,
        });
        let model = Model::from_bytes(&blob.bytes).unwrap();

        let weights = exact(&rounded, &shared, trainer.labels);
        let mut count = 0;
        for file in [TRAIN, DEV] {
            for sentence in conll::read(&Source::File(file.into())).unwrap() {
                let scanned = Sentence::scan(&sentence.text);
                let mut by_trainer: Vec<(Range<usize>, u8)> = Vec::new();
                scanned.stretches(&words, |stretch, rows| {
                    let rows: Vec<Row> =
                        rows.iter().map(|row| all.number_row(&hashes_of(row))).collect();
                    let names = viterbi::decode(&weights, &rows).into_iter();
                    by_trainer.extend(names.map(|name| {
                        let Range { start, end } = name.tokens;
                        (stretch.start + start..stretch.start + end, name.label)
                    }));
                });
                let mut by_engine = Vec::new();
                scanned.names(&model, |name| by_engine.push((name.tokens, name.label)));
                assert_eq!(by_engine, by_trainer, "{}", sentence.text);
                count += by_engine.len();
            }
        }
        assert!(count > 80, "{count}");
    }
}
