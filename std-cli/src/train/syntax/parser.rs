//! Learns to parse: which move, and which label, in the states that the parser itself comes to (a dynamic oracle with
//! exploration: Goldberg and Nivre 2013).

use super::learner::{Counted, Learner};
use super::sample::{Sample, number_of_label, number_of_tag};
use fastrand::Rng;
use postil::label::{Deprel, Tag};
use postil::syntax_training::{LABELS, Parse, SHIFT_MOVE};
use std::collections::HashMap;

/// All labels but that of the root, which only the root gives.
const ALL: u32 = ((1 << LABELS) - 1) & !(1 << Deprel::Root as u32);

/// How often the parser goes its own way, after the first round.
const EXPLORE: f32 = 0.9;

/// The two learners of a parser.
pub(crate) struct Learners {
    pub(crate) moves: Learner,
    pub(crate) labels: Learner,
}

/// All features of moves and of labels that occur so often on the right way, with their counts.
pub(crate) fn count(samples: &[Sample], tags: &[Vec<u8>], least: u32) -> [Vec<Counted>; 2] {
    let (mut moves, mut labels) = (HashMap::<u32, u32>::new(), HashMap::<u32, u32>::new());
    let mut parse = Parse::default();
    for (sample, tags) in samples.iter().zip(tags) {
        let copies = u32::from(sample.copies);
        parse.begin(&sample.words, tags);
        while !parse.is_done() {
            parse.move_features(|feature| *moves.entry(feature).or_default() += copies);
            let good = parse.good_moves(&sample.heads);
            // Attach as early as can be.
            let by = [1, 2].into_iter().find(|by| good >> by & 1 == 1).unwrap_or(SHIFT_MOVE);
            if by == SHIFT_MOVE {
                parse.shift();
                continue;
            }
            let arc = parse.arc(by);
            if arc.0 != parse.root() {
                parse.label_features(arc, |feature| *labels.entry(feature).or_default() += copies);
            }
            parse.attach(arc, sample.labels[usize::from(arc.1)]);
        }
    }
    [moves, labels].map(|counts| {
        let mut counted: Vec<Counted> =
            counts.into_iter().filter(|(_, count)| *count >= least).collect();
        counted.sort();
        counted
    })
}

/// Learns from all samples, with tags as a tagger finds them.
pub(crate) fn learn(
    learners: &mut Learners,
    samples: &[Sample],
    tags: &[Vec<u8>],
    rounds: u32,
    rng: &mut Rng,
    advance: &dyn Fn(usize),
) {
    let Learners { moves, labels } = learners;
    let mut order: Vec<usize> =
        (0..samples.len()).flat_map(|number| vec![number; samples[number].copies.into()]).collect();
    let mut parse = Parse::default();
    for round in 0..rounds {
        let done = round as f32 / rounds as f32;
        moves.slow_down(done);
        labels.slow_down(done);
        rng.shuffle(&mut order);
        for number in &order {
            let sample = &samples[*number];
            parse.begin(&sample.words, &tags[*number]);
            while !parse.is_done() {
                let legal = parse.legal();
                let good = parse.good_moves(&sample.heads);
                moves.begin();
                parse.move_features(|feature| moves.add_or_drop(feature, rng));
                if legal.count_ones() > 1 {
                    moves.learn(good, legal);
                }
                let own = round > 0 && rng.f32() < EXPLORE;
                let by =
                    u8::try_from(moves.best(if own { legal } else { good })).unwrap_or(SHIFT_MOVE);
                make(&mut parse, by, |parse, arc| {
                    labels.begin();
                    parse.label_features(arc, |feature| labels.add_or_drop(feature, rng));
                    let label = best_label(labels);
                    let dependent = usize::from(arc.1);
                    let right = sample.labels[dependent];
                    if sample.heads[dependent] != arc.0 || right == number_of_label(Deprel::Root) {
                        return label;
                    }
                    labels.learn(1 << (right - 1), ALL);
                    if own { label } else { right }
                });
            }
            advance(sample.words.len());
        }
    }
}

/// How many of a hundred words, marks aside, get the right head, and the right head and label.
pub(crate) fn accuracy(learners: &mut Learners, samples: &[Sample], tags: &[Vec<u8>]) -> [f32; 2] {
    let (mut all, mut heads, mut both) = (0.0, 0.0, 0.0);
    let mut parse = Parse::default();
    for (sample, tags) in samples.iter().zip(tags) {
        run(learners, &mut parse, sample, tags);
        for (place, word) in (0..).zip(&sample.words) {
            let (head, label) = parse.result(place);
            let [right, right_label] =
                [&sample.heads, &sample.labels].map(|right| right[usize::from(place)]);
            if word.sure() != number_of_tag(Tag::Punctuation) {
                all += 1.0;
                heads += if head == right { 1.0 } else { 0.0 };
                both += if (head, label) == (right, right_label) { 1.0 } else { 0.0 };
            }
        }
    }
    [heads, both].map(|right| 100.0 * right / f32::max(all, 1.0))
}

/// Parses a sample.
fn run(learners: &mut Learners, parse: &mut Parse, sample: &Sample, tags: &[u8]) {
    let Learners { moves, labels } = learners;
    parse.begin(&sample.words, tags);
    while !parse.is_done() {
        moves.begin();
        parse.move_features(|feature| moves.add(feature));
        let by = u8::try_from(moves.best(parse.legal())).unwrap_or(SHIFT_MOVE);
        make(parse, by, |parse, arc| {
            labels.begin();
            parse.label_features(arc, |feature| labels.add(feature));
            best_label(labels)
        });
    }
}

/// Makes a move. The label of its arc is what `label` says, if it is not that of the root.
fn make(parse: &mut Parse, by: u8, label: impl FnOnce(&Parse, (u8, u8)) -> u8) {
    if by == SHIFT_MOVE {
        parse.shift();
        return;
    }
    let arc = parse.arc(by);
    let root = arc.0 == parse.root();
    let label = if root { number_of_label(Deprel::Root) } else { label(parse, arc) };
    parse.attach(arc, label);
}

/// The number of the label that is best after all features were added.
fn best_label(labels: &Learner) -> u8 {
    u8::try_from(labels.best(ALL)).unwrap_or(0) + 1
}
