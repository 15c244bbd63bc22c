//! From samples to the syntax part of a model.
//!
//! ```text
//! samples ─▶ vocabulary ─▶ all features ─▶ fewer ─▶ the most useful ─▶ shared rows
//!            first of the tagger, then of the parser, on tags of a tagger that had not seen the text
//! ```
//!
//! What is pruned in two steps loses less than what is pruned at once.

use super::learner::{Counted, DROPOUT, Learner};
use super::parser::{self, Learners};
use super::sample::Sample;
use super::table;
use super::tagger::{self, Vocabulary};
use fastrand::Rng;
use postil::syntax_training::{LABELS, MOVE_COUNT, TAGS};

/// How large the parts become.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Recipe {
    /// Words that have features of their own.
    pub(crate) words: usize,
    /// Features of the tagger, of them one for each of the words.
    pub(crate) tags: usize,
    /// Features of moves and labels, if there is to be a parser.
    pub(crate) arcs: Option<[usize; 2]>,
    /// The tagger has 2^bits books of rows.
    pub(crate) bits: u8,
    pub(crate) seed: u64,
}

/// Rarer features are not looked at.
const LEAST: u32 = 5;
/// Rounds over the samples: while features are chosen, with those kept, and with shared rows.
const CHOOSING: u32 = 3;
const KEPT: u32 = 5;
const TUNING: u32 = 3;
/// The first step of pruning leaves so many times the features of the second.
const BETWEEN: usize = 4;
/// Rows of a book: 2^bits. Fewer rows leave more bits to tell features apart.
const TAG_ROWS: u8 = 8;
const MOVE_ROWS: u8 = 6;
const LABEL_ROWS: u8 = 7;
/// Parts of the samples that are tagged by a tagger of the others.
const FOLDS: usize = 3;

/// Shows how far a step has come: its name, and how many tokens it goes over.
pub(crate) trait Progress: Sync {
    fn step<R>(
        &self,
        name: &'static str,
        tokens: usize,
        work: impl FnOnce(&dyn Fn(usize)) -> R,
    ) -> R;

    /// Notes a score on the development data, in percent.
    fn score(&self, name: &'static str, score: f32);
}

/// What training gives.
#[derive(Debug)]
pub(crate) struct Trained {
    pub(crate) bytes: Vec<u8>,
    /// The parts by name, with their sizes in bytes.
    pub(crate) sizes: Vec<(&'static str, usize)>,
}

/// Trains on the samples.
pub(crate) fn train(
    samples: &mut [Sample],
    dev: &mut [Sample],
    recipe: Recipe,
    progress: &impl Progress,
) -> Trained {
    let vocabulary = Vocabulary::choose(samples, recipe.words);
    vocabulary.note(samples);
    vocabulary.note(dev);
    let sure = vocabulary.sure.iter().map(|(key, tag)| (*key, *tag)).collect();
    let mut rng = Rng::with_seed(recipe.seed);
    let mut trainer = Trainer::new(samples, dev, recipe, progress);
    let kept = trainer.tag_features(&vocabulary, &mut rng);
    let tagger = trainer.tagger(&kept, &mut rng);
    let mut parts = vec![
        ("level", vec![if recipe.arcs.is_some() { 2 } else { 1 }]),
        ("words with one tag", table::write(sure)),
        ("tagger", tagger.write()),
    ];
    if let Some(sizes) = recipe.arcs {
        trainer.tag_unseen(&kept);
        trainer.tag_dev(tagger);
        let parser = trainer.parser(sizes, &mut rng);
        parts.push(("moves", parser.moves.write()));
        parts.push(("labels", parser.labels.write()));
    }
    Trained {
        sizes: parts.iter().map(|(name, bytes)| (*name, bytes.len())).collect(),
        bytes: parts.into_iter().flat_map(|(_, bytes)| bytes).collect(),
    }
}

struct Trainer<'a, P> {
    samples: &'a [Sample],
    dev: &'a [Sample],
    recipe: Recipe,
    progress: &'a P,
    /// How many tokens are learned from in a round.
    tokens: usize,
    /// Tags of the samples, as a tagger finds them that has not learned from them, and of the development data.
    tags: Vec<Vec<u8>>,
    dev_tags: Vec<Vec<u8>>,
}

impl<'a, P: Progress> Trainer<'a, P> {
    fn new(samples: &'a [Sample], dev: &'a [Sample], recipe: Recipe, progress: &'a P) -> Self {
        let of = |sample: &Sample| sample.words.len() * usize::from(sample.copies);
        let tokens = samples.iter().map(of).sum();
        Self { samples, dev, recipe, progress, tokens, tags: Vec::new(), dev_tags: Vec::new() }
    }

    fn steps(&self, rounds: u32) -> usize {
        self.tokens * rounds as usize
    }

    /// A tagger of these features, learned from the samples of these numbers.
    fn learn_tags(
        &self,
        name: &'static str,
        features: &[Counted],
        order: Vec<usize>,
        (rounds, dropout): (u32, f32),
        rng: &mut Rng,
    ) -> Learner {
        self.progress.step(name, self.steps(rounds), |advance| {
            let mut learner = Learner::new(TAGS, features, dropout);
            tagger::learn(&mut learner, self.samples, order, rounds, rng, advance);
            learner.average();
            learner
        })
    }

    fn everything(&self) -> Vec<usize> {
        (0..self.samples.len()).collect()
    }

    /// The features of the tagger that are worth most.
    fn tag_features(&self, vocabulary: &Vocabulary, rng: &mut Rng) -> Vec<Counted> {
        let mut features = tagger::count(self.samples, LEAST);
        for many in [BETWEEN, 1] {
            let name = "choosing features of tags";
            let rounds = (CHOOSING, DROPOUT[0]);
            let learner = self.learn_tags(name, &features, self.everything(), rounds, rng);
            features = learner.most_useful(&features, self.recipe.tags * many, &vocabulary.known);
        }
        features
    }

    /// The tagger of these features, with shared rows.
    fn tagger(&self, features: &[Counted], rng: &mut Rng) -> Learner {
        let rounds = (KEPT, DROPOUT[1]);
        let mut tagger =
            self.learn_tags("weighing features of tags", features, self.everything(), rounds, rng);
        let score = |name, tagger: &mut Learner| {
            self.progress.score(name, tagger::accuracy(tagger, self.dev))
        };
        score("tags, features kept", &mut tagger);
        tagger.share(TAG_ROWS, self.recipe.bits, rng);
        self.progress.step("tuning the tagger", self.steps(TUNING), |advance| {
            tagger::learn(&mut tagger, self.samples, self.everything(), TUNING, rng, advance);
        });
        score("tags, rows shared", &mut tagger);
        tagger
    }

    /// Tags each part of the samples by a tagger of the other parts: so it errs as it does in text that it has not seen.
    fn tag_unseen(&mut self, features: &[Counted]) {
        let this = &*self;
        let fold = |fold: usize| {
            // Threads share nothing: each fold has random numbers of its own.
            let mut rng = Rng::with_seed(this.recipe.seed.wrapping_add(1 + fold as u64));
            let others = (0..this.samples.len()).filter(|number| number % FOLDS != fold).collect();
            let rounds = (KEPT - 1, DROPOUT[1]);
            let name = "tagging unseen text";
            let mut tagger = this.learn_tags(name, features, others, rounds, &mut rng);
            let held = this.samples.iter().skip(fold).step_by(FOLDS);
            held.map(|sample| tagger::tag(&mut tagger, sample)).collect::<Vec<_>>()
        };
        let folds: Vec<Vec<Vec<u8>>> = std::thread::scope(|scope| {
            let jobs: Vec<_> = (0..FOLDS).map(|number| scope.spawn(move || fold(number))).collect();
            jobs.into_iter().map(|job| job.join().unwrap_or_default()).collect()
        });
        let mut folds: Vec<_> = folds.into_iter().map(Vec::into_iter).collect();
        let tags =
            (0..self.samples.len()).map(|number| folds[number % FOLDS].next().unwrap_or_default());
        self.tags = tags.collect();
    }

    fn tag_dev(&mut self, mut tagger: Learner) {
        self.dev_tags = self.dev.iter().map(|sample| tagger::tag(&mut tagger, sample)).collect();
    }

    /// The parser, with so many features of moves and of labels, and shared rows.
    fn parser(&self, sizes: [usize; 2], rng: &mut Rng) -> Learners {
        let [mut moves, mut labels] = parser::count(self.samples, &self.tags, LEAST);
        let [most_moves, most_labels] = sizes;
        for many in [BETWEEN, 1] {
            let rounds = (CHOOSING, DROPOUT[0]);
            let parser =
                self.learn_arcs("choosing features of arcs", [&moves, &labels], rounds, rng);
            moves = parser.moves.most_useful(&moves, most_moves * many, &[]);
            labels = parser.labels.most_useful(&labels, most_labels * many, &[]);
        }
        let rounds = (KEPT, DROPOUT[1]);
        let mut parser =
            self.learn_arcs("weighing features of arcs", [&moves, &labels], rounds, rng);
        self.score(["heads, features kept", "labels, features kept"], &mut parser);
        parser.moves.share(MOVE_ROWS, 0, rng);
        parser.labels.share(LABEL_ROWS, 0, rng);
        self.progress.step("tuning the parser", self.steps(TUNING), |advance| {
            parser::learn(&mut parser, self.samples, &self.tags, TUNING, rng, advance);
        });
        self.score(["heads, rows shared", "labels, rows shared"], &mut parser);
        parser
    }

    fn learn_arcs(
        &self,
        name: &'static str,
        [moves, labels]: [&[Counted]; 2],
        (rounds, dropout): (u32, f32),
        rng: &mut Rng,
    ) -> Learners {
        self.progress.step(name, self.steps(rounds), |advance| {
            let moves = Learner::new(MOVE_COUNT, moves, dropout);
            let mut parser = Learners { moves, labels: Learner::new(LABELS, labels, dropout) };
            parser::learn(&mut parser, self.samples, &self.tags, rounds, rng, advance);
            parser.moves.average();
            parser.labels.average();
            parser
        })
    }

    fn score(&self, names: [&'static str; 2], parser: &mut Learners) {
        let scores = parser::accuracy(parser, self.dev, &self.dev_tags);
        names.into_iter().zip(scores).for_each(|(name, score)| self.progress.score(name, score));
    }
}
