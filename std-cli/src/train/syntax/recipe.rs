//! From samples to the syntax part of a model.
//!
//! ```text
//! samples ─▶ vocabulary ─▶ all features ─▶ the most useful ─▶ shared rows ─▶ rounded
//!                          tagger, then the parser on tags that the tagger found in text it had not learned from
//! ```

use super::learner::{Counted, Learner};
use super::parser::{self, Learners};
use super::sample::Sample;
use super::tagger::{self, Vocabulary};
use super::table;
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
/// Rounds over the samples: with all features, with those kept, and with shared rows.
const ROUNDS: [u32; 3] = [3, 5, 3];
/// Rows of a book: 2^bits. Fewer rows leave more bits to tell features apart.
const TAG_ROWS: u8 = 8;
const MOVE_ROWS: u8 = 6;
const LABEL_ROWS: u8 = 7;
/// Parts of the samples that are tagged by a tagger of the others.
const FOLDS: usize = 3;

/// Shows how far a step has come: its name, and how many tokens it goes over.
pub(crate) trait Progress: Sync {
    fn step<R>(&self, name: &'static str, tokens: usize, work: impl FnOnce(&dyn Fn(usize)) -> R) -> R;

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
pub(crate) fn train(samples: &mut [Sample], dev: &mut [Sample], recipe: Recipe, progress: &impl Progress) -> Trained {
    let mut rng = Rng::with_seed(recipe.seed);
    let vocabulary = Vocabulary::choose(samples, recipe.words);
    vocabulary.note(samples);
    vocabulary.note(dev);
    let samples = &*samples;
    let tokens: usize = samples.iter().map(|sample| sample.words.len() * usize::from(sample.copies)).sum();
    let everything = || (0..samples.len()).collect::<Vec<_>>();
    let tagger = |name, features: &[Counted], order: Vec<usize>, rounds: u32, rng: &mut Rng| {
        progress.step(name, tokens * rounds as usize, |advance| {
            let mut learner = Learner::new(TAGS, features);
            tagger::learn(&mut learner, samples, order, rounds, rng, advance);
            learner.average();
            learner
        })
    };
    let all = tagger::count(samples, LEAST);
    let learner = tagger("weighing features of tags", &all, everything(), ROUNDS[0], &mut rng);
    let kept = learner.most_useful(&all, recipe.tags, &vocabulary.known);
    drop(learner);

    let mut own = tagger("weighing those kept", &kept, everything(), ROUNDS[1], &mut rng);
    let tags = recipe.arcs.map(|_| {
        // Threads share nothing: each fold has random numbers of its own.
        let folds: Vec<Vec<Vec<u8>>> = std::thread::scope(|scope| {
            let jobs: Vec<_> = (0..FOLDS)
                .map(|fold| {
                    let (kept, mut rng) = (&kept, Rng::with_seed(recipe.seed + 1 + fold as u64));
                    scope.spawn(move || {
                        let others = (0..samples.len()).filter(|number| number % FOLDS != fold).collect();
                        let mut learner = tagger("tagging text not learned from", kept, others, ROUNDS[1] - 1, &mut rng);
                        let held = samples.iter().skip(fold).step_by(FOLDS);
                        held.map(|sample| tagger::tag(&mut learner, sample)).collect()
                    })
                })
                .collect();
            jobs.into_iter().map(|job| job.join().unwrap_or_default()).collect()
        });
        let mut folds: Vec<_> = folds.into_iter().map(Vec::into_iter).collect();
        (0..samples.len()).map(|number| folds[number % FOLDS].next().unwrap_or_default()).collect::<Vec<_>>()
    });

    progress.score("tags, features kept", tagger::accuracy(&mut own, dev));
    own.share(TAG_ROWS, recipe.bits, &mut rng);
    progress.score("tags, rows shared", tagger::accuracy(&mut own, dev));
    progress.step("tuning the tagger", tokens * ROUNDS[2] as usize, |advance| {
        tagger::learn(&mut own, samples, everything(), ROUNDS[2], &mut rng, advance);
    });
    progress.score("tags, rows tuned", tagger::accuracy(&mut own, dev));
    let sure = table::write(vocabulary.sure.iter().map(|(key, tag)| (*key, vec![*tag])).collect());
    let mut parts = vec![("level", vec![if tags.is_some() { 2 } else { 1 }]), ("words with one tag", sure), ("tagger", own.write())];

    if let (Some(tags), Some([moves, labels])) = (tags, recipe.arcs) {
        let counted = parser::count(samples, &tags, LEAST);
        let learn = |name, features: [&[Counted]; 2], rounds: u32, rng: &mut Rng| {
            progress.step(name, tokens * rounds as usize, |advance| {
                let [moves, labels] = features;
                let mut learners = Learners { moves: Learner::new(MOVE_COUNT, moves), labels: Learner::new(LABELS, labels) };
                parser::learn(&mut learners, samples, &tags, rounds, rng, advance);
                learners.moves.average();
                learners.labels.average();
                learners
            })
        };
        let dev_tags: Vec<_> = dev.iter().map(|sample| tagger::tag(&mut own, sample)).collect();
        let score = |name: [&'static str; 2], learners: &mut Learners| {
            let scores = parser::accuracy(learners, dev, &dev_tags);
            name.into_iter().zip(scores).for_each(|(name, score)| progress.score(name, score));
        };
        let mut all = learn("weighing features of arcs", [&counted[0], &counted[1]], ROUNDS[0], &mut rng);
        score(["heads, all features", "labels, all features"], &mut all);
        let kept = [all.moves.most_useful(&counted[0], moves, &[]), all.labels.most_useful(&counted[1], labels, &[])];
        drop(all);
        let mut learners = learn("weighing those kept", [&kept[0], &kept[1]], ROUNDS[1], &mut rng);
        score(["heads, features kept", "labels, features kept"], &mut learners);
        learners.moves.share(MOVE_ROWS, 0, &mut rng);
        learners.labels.share(LABEL_ROWS, 0, &mut rng);
        progress.step("tuning the parser", tokens * ROUNDS[2] as usize, |advance| {
            parser::learn(&mut learners, samples, &tags, ROUNDS[2], &mut rng, advance);
        });
        score(["heads, rows tuned", "labels, rows tuned"], &mut learners);
        parts.push(("moves", learners.moves.write()));
        parts.push(("labels", learners.labels.write()));
    }
    Trained {
        sizes: parts.iter().map(|(name, bytes)| (*name, bytes.len())).collect(),
        bytes: parts.into_iter().flat_map(|(_, bytes)| bytes).collect(),
    }
}
