//! An evaluation for programs. Field names and their order are fixed.

use super::evaluation::{Evaluation, Example, Mention};
use super::pair::Mistake;
use super::reliability::Bin;
use super::score::Count;
use crate::output;
use serde::Serialize;
use std::io::{self, Write};

#[derive(Serialize)]
struct EvaluationView<'e> {
    postil: u8,
    sentences: usize,
    tokens: usize,
    labels: Vec<CountView<'e>>,
    all: CountView<'e>,
    confusion: Vec<CellView<'e>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reliability: Option<ReliabilityView>,
    mistakes: Vec<MistakeView>,
    examples: Vec<ExampleView<'e>>,
}

#[derive(Serialize)]
pub(super) struct CountView<'e> {
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<&'e str>,
    gold: usize,
    found: usize,
    right: usize,
    precision: f64,
    recall: f64,
    f1: f64,
}

/// `null` is for nothing: missed or invented.
#[derive(Serialize)]
struct CellView<'e> {
    gold: Option<&'e str>,
    found: Option<&'e str>,
    count: usize,
}

/// Whether names are as often right as the model says. All in percent.
#[derive(Serialize)]
struct ReliabilityView {
    error: f64,
    bins: Vec<BinView>,
}

#[derive(Serialize)]
struct BinView {
    from: usize,
    names: usize,
    said: f64,
    right: f64,
}

#[derive(Serialize)]
struct MistakeView {
    mistake: &'static str,
    count: usize,
}

#[derive(Serialize)]
struct ExampleView<'e> {
    mistake: &'static str,
    file: &'e str,
    line: usize,
    gold: Option<MentionView<'e>>,
    found: Option<MentionView<'e>>,
    sentence: &'e str,
}

/// Offsets are bytes of the sentence.
#[derive(Serialize)]
struct MentionView<'e> {
    label: &'e str,
    start: usize,
    end: usize,
    text: &'e str,
}

pub(crate) fn write(out: &mut dyn Write, evaluation: &Evaluation) -> io::Result<()> {
    let labels = evaluation.score.0.iter();
    let confusion = evaluation.confusion.iter();
    let mistakes =
        || Mistake::ALL.into_iter().filter_map(|it| Some((it, evaluation.mistakes.get(&it)?)));
    let view = EvaluationView {
        postil: 1,
        sentences: evaluation.sentences,
        tokens: evaluation.tokens,
        labels: labels.map(|(label, count)| count_view(Some(label), *count)).collect(),
        all: count_view(None, evaluation.score.total()),
        confusion: confusion
            .map(|((gold, found), &count)| CellView {
                gold: gold.as_deref(),
                found: found.as_deref(),
                count,
            })
            .collect(),
        reliability: evaluation.reliability.error().map(|error| ReliabilityView {
            error: rounded(error),
            bins: evaluation.reliability.bins().map(bin_view).collect(),
        }),
        mistakes: mistakes()
            .map(|(mistake, of_kind)| MistakeView { mistake: mistake.name(), count: of_kind.count })
            .collect(),
        examples: mistakes()
            .flat_map(|(mistake, of_kind)| {
                of_kind.examples.iter().map(move |example| example_view(mistake, example))
            })
            .collect(),
    };
    output::write_json(out, &view)
}

/// A figure with two digits, as eyes see it.
pub(super) fn rounded(figure: f64) -> f64 {
    (figure * 100.0).round() / 100.0
}

pub(super) fn count_view(label: Option<&str>, count: Count) -> CountView<'_> {
    CountView {
        label,
        gold: count.gold,
        found: count.found,
        right: count.right,
        precision: rounded(count.precision()),
        recall: rounded(count.recall()),
        f1: rounded(count.f1()),
    }
}

fn bin_view((from, bin): (usize, Bin)) -> BinView {
    BinView { from, names: bin.names, said: rounded(bin.said()), right: rounded(bin.right()) }
}

fn example_view(mistake: Mistake, example: &Example) -> ExampleView<'_> {
    ExampleView {
        mistake: mistake.name(),
        file: &example.file,
        line: example.line,
        gold: example.gold.as_ref().map(|name| mention_view(name, &example.text)),
        found: example.found.as_ref().map(|name| mention_view(name, &example.text)),
        sentence: &example.text,
    }
}

fn mention_view<'e>(name: &'e Mention, text: &'e str) -> MentionView<'e> {
    MentionView {
        label: &name.label,
        start: name.span.start,
        end: name.span.end,
        text: text.get(name.span.clone()).unwrap_or_default(),
    }
}
