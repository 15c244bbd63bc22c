//! Training samples: the stretches of sentences, each token with its features and its right tag.

use super::corpora::{Corpora, Corpus};
use crate::input::conll::Sentence;
use core::ops::Range;
use postil::training::{self, TEMPLATES, WordTable};

/// Features of a token, as hashes or, later, as numbers of weights.
pub(crate) type Row = [u32; TEMPLATES];

/// No feature: too rare to be weighed, or left out.
pub(crate) const NO_FEATURE: u32 = u32::MAX;

/// The features of a token, as the engine gives them.
pub(crate) fn hashes_of(features: &[Option<u32>; TEMPLATES]) -> Row {
    features.map(|hash| hash.unwrap_or(NO_FEATURE))
}

/// Tag 0 is for no name; those of label `n` follow in this order.
pub(crate) const BEGIN: u8 = 1;
pub(crate) const INSIDE: u8 = 2;
pub(crate) const LAST: u8 = 3;
pub(crate) const UNIT: u8 = 4;

/// The samples of all corpora, one stretch after the other.
#[derive(Debug, Default)]
pub(crate) struct Samples {
    pub(crate) rows: Vec<Row>,
    /// The tags that may be right, as bits: one where the label is known, several where it is not.
    pub(crate) allowed: Vec<u64>,
    pub(crate) stretches: Vec<CandidateSpan>,
    /// How many of the stretches, the first ones, people have tagged.
    pub(crate) trusted: usize,
    pub(crate) census: Census,
}

/// Tokens that are tagged together.
#[derive(Clone, Debug)]
pub(crate) struct CandidateSpan {
    pub(crate) rows: Range<usize>,
    /// How much it counts, compared with others.
    pub(crate) weight: f32,
}

/// What there is to learn from, in numbers.
#[derive(Debug, Default)]
pub(crate) struct Census {
    pub(crate) sentences: usize,
    pub(crate) tokens: usize,
    /// By label.
    pub(crate) names: Vec<usize>,
    /// Names that no stretch holds as a whole: they can never be found.
    pub(crate) unreachable: usize,
}

impl Samples {
    /// The samples of everything, with features as hashes.
    pub(crate) fn of(corpora: &Corpora, vocabulary: &WordTable<'_>) -> Self {
        let labels = &corpora.labels;
        let census = Census { names: vec![0; labels.len()], ..Census::default() };
        let mut samples = Self { census, ..Self::default() };
        for corpus in &corpora.gold {
            samples.add_corpus(corpus, labels, vocabulary, unknown_tags(corpus, labels));
        }
        samples.trusted = samples.stretches.len();
        for corpus in &corpora.silver {
            samples.add_corpus(corpus, labels, vocabulary, 0);
        }
        samples
    }

    fn add_corpus(
        &mut self,
        corpus: &Corpus,
        labels: &[String],
        vocabulary: &WordTable<'_>,
        unknown: u64,
    ) {
        for sentence in &corpus.sentences {
            self.add(sentence, labels, vocabulary, unknown, corpus.weight);
        }
    }

    /// Adds the stretches of a sentence. Names of labels that are not listed are none; where no name is
    /// marked, one of the `unknown` tags may be right.
    fn add(
        &mut self,
        sentence: &Sentence,
        labels: &[String],
        vocabulary: &WordTable<'_>,
        unknown: u64,
        weight: f32,
    ) {
        let scanned = training::Sentence::scan(&sentence.text);
        let spans: Vec<Range<usize>> = scanned.spans().collect();
        let names: Vec<(Range<usize>, u8)> = sentence
            .names
            .iter()
            .filter_map(|name| {
                let label = labels.iter().position(|label| *label == name.label)?;
                Some((name.tokens(&spans), u8::try_from(label).ok()?))
            })
            .collect();
        let mut found = 0;
        scanned.stretches(vocabulary, |stretch, rows| {
            let mut tags = vec![0_u8; stretch.len()];
            for (name, label) in &names {
                if name.start >= stretch.start && name.end <= stretch.end && !name.is_empty() {
                    found += 1;
                    let inside = name.start - stretch.start..name.end - stretch.start;
                    write_tags(tags.get_mut(inside).unwrap_or_default(), *label);
                }
            }
            let start = self.rows.len();
            self.rows.extend(rows.iter().map(hashes_of));
            self.allowed.extend(tags.iter().map(|tag| match tag {
                0 => 1 | unknown,
                tag => 1 << tag,
            }));
            self.stretches.push(CandidateSpan { rows: start..self.rows.len(), weight });
        });
        self.census.sentences += 1;
        self.census.tokens += spans.len();
        self.census.unreachable += names.len() - found;
        for (_, label) in names {
            if let Some(count) = self.census.names.get_mut(usize::from(label)) {
                *count += 1;
            }
        }
    }
}

/// The tags of labels that a corpus does not have: what it leaves unmarked may be theirs.
fn unknown_tags(corpus: &Corpus, labels: &[String]) -> u64 {
    let missing = (0..).zip(labels).filter(|(_, label)| !corpus.has(label));
    missing.map(|(label, _)| tags_of(label)).sum()
}

/// How many tags there are for so many labels: none, and four for each.
pub(crate) const fn tag_count(labels: usize) -> usize {
    1 + 4 * labels
}

/// The tags of a label, as bits; they stand behind those of the labels before.
fn tags_of(label: usize) -> u64 {
    0b1111 << tag_count(label)
}

/// Writes the tags of a name.
pub(crate) fn write_tags(tags: &mut [u8], label: u8) {
    let base = label * 4;
    match tags {
        [only] => *only = base + UNIT,
        [first, middle @ .., last] => {
            *first = base + BEGIN;
            middle.fill(base + INSIDE);
            *last = base + LAST;
        }
        [] => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::train::vocabulary::Vocabulary;

    fn samples(conll: &str, labels: &[&str]) -> Samples {
        let gold = vec![Corpus { sentences: Sentence::parse_all(conll), weight: 1.0 }];
        let labels = labels.iter().map(|&label| label.to_owned()).collect();
        let corpora = Corpora { gold, silver: Vec::new(), labels };
        let vocabulary = Vocabulary::compile(&[], &[]).unwrap();
        Samples::of(&corpora, &vocabulary.words().unwrap())
    }

    #[test]
    fn stretches_carry_the_tags_of_their_names() {
        let conll = "old\tO\nAna\tB-PER\nMaria\tI-PER\nRuiz\tI-PER\nleft\tO\nthe\tO\nport\tO\n\
                     Lima\tB-LOC\n.\tO\n";
        let samples = samples(conll, &["LOC", "PER"]);
        let ranges: Vec<_> = samples.stretches.iter().map(|s| s.rows.clone()).collect();
        assert_eq!(ranges, [0..3, 3..4]);
        let per = 4;
        let tags = [per + BEGIN, per + INSIDE, per + LAST, UNIT].map(|tag| 1_u64 << tag);
        assert_eq!(samples.allowed, tags);
        assert_eq!(samples.census.names, [1, 1]);
        assert_eq!((samples.census.sentences, samples.census.tokens), (1, 9));
    }

    #[test]
    fn what_a_corpus_never_marks_may_be_anywhere() {
        let samples =
            samples("Lima\tB-LOC\nhears\tO\nof\tO\nit\tO\nfrom\tO\nAna\tO\n", &["LOC", "PER"]);
        assert_eq!(samples.allowed, [1 << UNIT, 1 | 0b1111 << 5]);
    }

    #[test]
    fn names_that_no_stretch_holds_are_counted() {
        let samples = samples("Lima\tB-LOC\nand\tO\nthe\tO\nold\tO\nport\tB-LOC\n", &["LOC"]);
        assert_eq!((samples.census.unreachable, samples.stretches.len()), (1, 1));
    }
}
