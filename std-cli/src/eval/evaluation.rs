//! What a model does on files.

use super::pair::{Mistake, Pair, pairs};
use super::reliability::Reliability;
use super::score::{Named, Score};
use crate::input::conll::Sentence;
use core::ops::Range;
use postil::Model;
use postil::training;
use std::collections::BTreeMap;

/// What a model does on files.
#[derive(Debug)]
pub(crate) struct Evaluation {
    model: Model<'static>,
    /// The labels that count; all if there are none.
    labels: Option<Vec<String>>,
    /// How many examples of each mistake are kept.
    most_examples: usize,
    pub(super) sentences: usize,
    pub(super) tokens: usize,
    pub(super) score: Score,
    /// Whether names are as often right as the model says.
    pub(super) reliability: Reliability,
    /// How often a gold label (or nothing) met a found one (or nothing).
    pub(super) confusion: BTreeMap<(Option<String>, Option<String>), usize>,
    pub(super) mistakes: BTreeMap<Mistake, Mistakes>,
}

/// Mistakes of one kind.
#[derive(Debug, Default)]
pub(super) struct Mistakes {
    pub(super) count: usize,
    pub(super) examples: Vec<Example>,
}

/// A mistake and where it is.
#[derive(Debug)]
pub(super) struct Example {
    pub(super) file: String,
    pub(super) line: usize,
    /// The sentence.
    pub(super) text: String,
    pub(super) gold: Option<Mention>,
    pub(super) found: Option<Mention>,
}

/// A name in the text of its sentence, in bytes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Mention {
    pub(super) label: String,
    pub(super) span: Range<usize>,
}

impl Evaluation {
    pub(crate) fn new(
        model: Model<'static>,
        labels: Option<Vec<String>>,
        most_examples: usize,
    ) -> Self {
        Self {
            model,
            labels,
            most_examples,
            sentences: 0,
            tokens: 0,
            score: Score::default(),
            reliability: Reliability::default(),
            confusion: BTreeMap::new(),
            mistakes: BTreeMap::new(),
        }
    }

    /// Tags a sentence of a file and compares.
    pub(crate) fn add(&mut self, file: &str, sentence: &Sentence) {
        let scanned = training::Sentence::scan(&sentence.text);
        let spans: Vec<Range<usize>> = scanned.spans().collect();
        let labels: Vec<&'static str> = self.model.labels().collect();
        let wanted = self.labels.clone();
        let gold = gold_names(sentence, &spans, wanted.as_deref());
        let mut found = Vec::new();
        scanned.names(&self.model, |name| {
            let label = labels.get(usize::from(name.label)).copied();
            let Some(label) = label.filter(|label| counts(wanted.as_deref(), label)) else {
                return;
            };
            let named = Named { tokens: name.tokens, label };
            if let Some(percent) = name.confidence {
                self.reliability.add(percent, gold.contains(&named));
            }
            found.push(named);
        });
        self.sentences += 1;
        self.tokens += spans.len();
        self.score.add(&gold, &found);
        for pair in pairs(&gold, &found) {
            self.add_pair(file, sentence, &spans, pair);
        }
    }

    fn add_pair(
        &mut self,
        file: &str,
        sentence: &Sentence,
        spans: &[Range<usize>],
        pair: Pair<'_>,
    ) {
        let label = |name: &Named<'_>| name.label.to_owned();
        *self.confusion.entry((pair.gold.map(label), pair.found.map(label))).or_default() += 1;
        let Some(mistake) = pair.mistake() else { return };
        let mistakes = self.mistakes.entry(mistake).or_default();
        mistakes.count += 1;
        if mistakes.examples.len() < self.most_examples {
            mistakes.examples.push(Example {
                file: file.to_owned(),
                line: sentence.line,
                text: sentence.text.clone(),
                gold: pair.gold.map(|name| Mention::of(name, spans)),
                found: pair.found.map(|name| Mention::of(name, spans)),
            });
        }
    }
}

impl Mention {
    fn of(name: &Named<'_>, spans: &[Range<usize>]) -> Self {
        let tokens = spans.get(name.tokens.clone()).unwrap_or_default();
        let start = tokens.first().map_or(0, |first| first.start);
        let end = tokens.last().map_or(start, |last| last.end);
        Self { label: name.label.to_owned(), span: start..end }
    }
}

/// The names that people have tagged, as tokens of the engine; only those of `labels`, if there are any.
pub(crate) fn gold_names<'s>(
    sentence: &'s Sentence,
    spans: &[Range<usize>],
    labels: Option<&[String]>,
) -> Vec<Named<'s>> {
    let names = sentence.names.iter().filter(|name| counts(labels, &name.label));
    names.map(|name| Named { tokens: name.tokens(spans), label: &name.label }).collect()
}

fn counts(labels: Option<&[String]>, label: &str) -> bool {
    labels.is_none_or(|labels| labels.iter().any(|wanted| wanted == label))
}
