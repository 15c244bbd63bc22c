//! Learns to tag.

use super::learner::{Counted, Learner};
use super::sample::Sample;
use fastrand::Rng;
use postil::syntax_training::{BEFORE, TAGS, tag_features};
use std::collections::HashMap;

const ALL: u32 = (1 << TAGS) - 1;

/// How often the model's own tags are its history, after the first round.
const OWN: f32 = 0.9;

/// Words that have the same tag in almost all places, with that tag, and those that are known.
#[derive(Clone, Debug, Default)]
pub(crate) struct Vocabulary {
    /// By the key that includes the case.
    pub(crate) sure: Vec<(u32, u8)>,
    /// Features of the known words, with how often each occurs.
    pub(crate) known: Vec<Counted>,
}

/// How often a word must occur to be listed with its one tag, and in how many of a thousand places it must have that.
const SURE_COUNT: u32 = 200;
const SURE_SHARE: u32 = 997;

impl Vocabulary {
    /// Chooses `count` words that are known, and lists those with one tag.
    pub(crate) fn choose(samples: &[Sample], count: usize) -> Self {
        let mut tags: HashMap<u32, [u32; TAGS + 1]> = HashMap::new();
        for (word, tag, copies) in words(samples) {
            if word.sure() == 0 {
                tags.entry(word.sure_key()).or_insert([0; TAGS + 1])[usize::from(tag)] += copies;
            }
        }
        let mut sure: Vec<(u32, u8)> = tags
            .into_iter()
            .filter_map(|(key, counts)| {
                let all: u32 = counts.iter().skip(1).sum();
                let (most, tag) =
                    counts.iter().zip(0_u8..).skip(1).max_by_key(|(count, _)| **count)?;
                (all >= SURE_COUNT && most * 1000 >= all * SURE_SHARE).then_some((key, tag))
            })
            .collect();
        sure.sort();
        let is_sure = |key: u32| sure.binary_search_by_key(&key, |(key, _)| *key).is_ok();
        let mut counts: HashMap<u32, u32> = HashMap::new();
        for (word, _, copies) in words(samples) {
            if word.sure() == 0 && !is_sure(word.sure_key()) {
                *counts.entry(word.feature()).or_default() += copies;
            }
        }
        let mut known: Vec<Counted> = counts.into_iter().collect();
        known.sort_by_key(|(feature, count)| (core::cmp::Reverse(*count), *feature));
        known.truncate(count);
        Self { sure, known }
    }

    /// Notes in the samples what is known.
    pub(crate) fn note(&self, samples: &mut [Sample]) {
        let sure: HashMap<u32, u8> = self.sure.iter().copied().collect();
        let known: std::collections::HashSet<u32> =
            self.known.iter().map(|(feature, _)| *feature).collect();
        for word in samples.iter_mut().flat_map(|sample| &mut sample.words) {
            if word.sure() == 0 {
                word.set_sure(sure.get(&word.sure_key()).copied().unwrap_or(0));
                word.set_known(word.sure() > 0 || known.contains(&word.feature()));
            }
        }
    }
}

fn words(samples: &[Sample]) -> impl Iterator<Item = (&postil::syntax_training::Word, u8, u32)> {
    samples.iter().flat_map(|sample| {
        sample.words.iter().zip(&sample.tags).map(|(word, tag)| (word, *tag, sample.copies.into()))
    })
}

/// All features that occur so often, with their counts.
pub(crate) fn count(samples: &[Sample], least: u32) -> Vec<Counted> {
    let mut counts: HashMap<u32, u32> = HashMap::new();
    for sample in samples {
        let (mut one, mut two) = (BEFORE, BEFORE);
        for (index, tag) in sample.tags.iter().enumerate() {
            if sample.words[index].sure() == 0 {
                tag_features(&sample.words, index, one, two, |feature| {
                    *counts.entry(feature).or_default() += u32::from(sample.copies);
                });
            }
            (one, two) = (*tag, one);
        }
    }
    let mut counted: Vec<Counted> =
        counts.into_iter().filter(|(_, count)| *count >= least).collect();
    counted.sort();
    counted
}

/// Learns from the samples of these numbers, each as often as it has copies.
pub(crate) fn learn(
    learner: &mut Learner,
    samples: &[Sample],
    mut order: Vec<usize>,
    rounds: u32,
    rng: &mut Rng,
    advance: &dyn Fn(usize),
) {
    order =
        order.into_iter().flat_map(|number| vec![number; samples[number].copies.into()]).collect();
    for round in 0..rounds {
        learner.slow_down(round as f32 / rounds as f32);
        rng.shuffle(&mut order);
        for number in &order {
            let sample = &samples[*number];
            let (mut one, mut two) = (BEFORE, BEFORE);
            for (index, (word, right)) in sample.words.iter().zip(&sample.tags).enumerate() {
                let mut tag = if word.sure() > 0 { word.sure() } else { *right };
                if word.sure() == 0 {
                    learner.begin();
                    tag_features(&sample.words, index, one, two, |feature| {
                        learner.add_or_drop(feature, rng)
                    });
                    let own = u8::try_from(learner.best(ALL)).unwrap_or(0) + 1;
                    if *right > 0 {
                        learner.learn(1 << (right - 1), ALL);
                    }
                    if *right == 0 || round > 0 && rng.f32() < OWN {
                        tag = own;
                    }
                }
                (one, two) = (tag, one);
            }
            advance(sample.words.len());
        }
    }
}

/// Tags a sample.
pub(crate) fn tag(learner: &mut Learner, sample: &Sample) -> Vec<u8> {
    let (mut one, mut two) = (BEFORE, BEFORE);
    let mut tags = Vec::with_capacity(sample.words.len());
    for (index, word) in sample.words.iter().enumerate() {
        let mut tag = word.sure();
        if tag == 0 {
            learner.begin();
            tag_features(&sample.words, index, one, two, |feature| learner.add(feature));
            tag = u8::try_from(learner.best(ALL)).unwrap_or(0) + 1;
        }
        tags.push(tag);
        (one, two) = (tag, one);
    }
    tags
}

/// How many of a hundred words get the right tag.
pub(crate) fn accuracy(learner: &mut Learner, samples: &[Sample]) -> f32 {
    let (mut right, mut all) = (0.0, 0.0);
    for sample in samples {
        for (own, tag) in tag(learner, sample).iter().zip(&sample.tags).filter(|(_, tag)| **tag > 0)
        {
            all += 1.0;
            right += if own == tag { 1.0 } else { 0.0 };
        }
    }
    100.0 * right / f32::max(all, 1.0)
}
