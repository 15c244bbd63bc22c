//! How good a model is on its way: F1 on the files of `--dev`.

use super::corpora::marks;
use super::crf::Weights;
use super::features::Features;
use super::sample::{Row, hashes_of};
use super::viterbi;
use crate::error::Problem;
use crate::eval::{Named, Score, gold_names};
use crate::input::Source;
use crate::input::conll::{self, Sentence};
use core::ops::Range;
use postil::Model;
use postil::training::{self, WordTable};

/// The files to score on.
#[derive(Debug)]
pub(crate) struct Dev {
    files: Vec<File>,
    labels: Vec<String>,
}

#[derive(Debug)]
struct File {
    name: String,
    sentences: Vec<Sentence>,
    /// Those labels to learn that it marks: what it does not mark it cannot judge.
    labels: Vec<String>,
}

impl Dev {
    pub(crate) fn read(sources: &[Source], labels: &[String]) -> Result<Self, Problem> {
        let read = |source: &Source| {
            let sentences = conll::read(source)?;
            let labels = labels.iter().filter(|label| marks(&sentences, label)).cloned().collect();
            Ok(File { name: source.name(), sentences, labels })
        };
        let files = sources.iter().map(read).collect::<Result<_, Problem>>()?;
        Ok(Self { files, labels: labels.to_vec() })
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|file| file.name.as_str())
    }

    /// F1 of weights on each file.
    pub(crate) fn score(
        &self,
        weights: &Weights,
        features: &Features,
        words: &WordTable<'_>,
    ) -> Vec<f64> {
        self.score_by(|sentence, found| {
            sentence.stretches(words, |stretch, rows| {
                let rows: Vec<Row> =
                    rows.iter().map(|row| features.number_row(&hashes_of(row))).collect();
                for name in viterbi::decode(weights, &rows) {
                    let tokens = stretch.start + name.tokens.start..stretch.start + name.tokens.end;
                    found(tokens, name.label);
                }
            });
        })
    }

    /// F1 of a written model on each file.
    pub(crate) fn score_model(&self, model: &Model<'_>) -> Vec<f64> {
        self.score_by(|sentence, found| {
            sentence.names(model, |name| found(name.tokens, name.label));
        })
    }

    fn score_by(
        &self,
        find: impl Fn(&training::Sentence<'_>, &mut dyn FnMut(Range<usize>, u8)),
    ) -> Vec<f64> {
        self.files.iter().map(|file| file.score(&self.labels, &find)).collect()
    }
}

impl File {
    fn score(
        &self,
        labels: &[String],
        find: &impl Fn(&training::Sentence<'_>, &mut dyn FnMut(Range<usize>, u8)),
    ) -> f64 {
        let mut score = Score::default();
        for sentence in &self.sentences {
            let scanned = training::Sentence::scan(&sentence.text);
            let spans: Vec<Range<usize>> = scanned.spans().collect();
            let gold = gold_names(sentence, &spans, Some(&self.labels));
            let mut found = Vec::new();
            find(&scanned, &mut |tokens, label| {
                let label =
                    labels.get(usize::from(label)).filter(|label| self.labels.contains(label));
                found.extend(label.map(|label| Named { tokens, label }));
            });
            score.add(&gold, &found);
        }
        score.total().f1()
    }
}
