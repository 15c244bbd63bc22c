//! An evaluation of syntax for programs. Field names and their order are fixed.

use super::evaluation::{Evaluation, Part};
use crate::eval::json::{CountView, count_view, rounded};
use crate::output;
use serde::Serialize;
use std::io::{self, Write};

#[derive(Serialize)]
struct EvaluationView {
    postil: u8,
    /// How much of it the model has learned.
    syntax: &'static str,
    sentences: usize,
    tokens: usize,
    aligned: f64,
    tag: f64,
    uas: f64,
    las: f64,
    subjects: CountView<'static>,
    passive_subjects: CountView<'static>,
    objects: CountView<'static>,
    tense: f64,
    passive_voice: CountView<'static>,
}

pub(crate) fn write(out: &mut dyn Write, evaluation: &Evaluation) -> io::Result<()> {
    let figures = &evaluation.figures;
    let percent = |part: Part| rounded(part.percent());
    let view = EvaluationView {
        postil: 1,
        syntax: evaluation.level.name(),
        sentences: figures.sentences,
        tokens: figures.aligned.of,
        aligned: percent(figures.aligned),
        tag: percent(figures.tags),
        uas: percent(figures.heads),
        las: percent(figures.arcs),
        subjects: count_view(None, figures.subjects),
        passive_subjects: count_view(None, figures.passive_subjects),
        objects: count_view(None, figures.objects),
        tense: percent(figures.tenses),
        passive_voice: count_view(None, figures.passives),
    };
    output::write_json(out, &view)
}
