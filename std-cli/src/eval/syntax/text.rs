//! An evaluation of syntax for eyes.

use super::evaluation::Evaluation;
use crate::output::write_columns;
use std::io::{self, Write};

pub(crate) fn write(out: &mut dyn Write, evaluation: &Evaluation) -> io::Result<()> {
    let figures = &evaluation.figures;
    let (sentences, tokens, level) =
        (figures.sentences, figures.aligned.of, evaluation.level.name());
    writeln!(
        out,
        "{sentences} sentences, {tokens} tokens; syntax that the model has learned: {level}\n"
    )?;
    let parts = [
        ("cut alike", figures.aligned),
        ("tags", figures.tags),
        ("heads (UAS)", figures.heads),
        ("heads and relations (LAS)", figures.arcs),
        ("tense of clauses", figures.tenses),
    ];
    let mut rows = vec![row("", ["of", "right", "percent"].map(str::to_owned))];
    rows.extend(parts.map(|(name, part)| {
        row(name, [part.of.to_string(), part.right.to_string(), format!("{:.2}", part.percent())])
    }));
    write_columns(out, &rows)?;
    writeln!(out)?;
    let counts = [
        ("subjects", figures.subjects),
        ("passive subjects", figures.passive_subjects),
        ("objects", figures.objects),
        ("passive voice", figures.passives),
    ];
    let heads = ["gold", "found", "right", "precision", "recall", "F1"].map(str::to_owned);
    let mut rows = vec![row("", heads)];
    rows.extend(counts.map(|(name, count)| {
        let counts = [count.gold, count.found, count.right].map(|count| count.to_string());
        let figures =
            [count.precision(), count.recall(), count.f1()].map(|figure| format!("{figure:.2}"));
        row(name, counts.into_iter().chain(figures))
    }));
    write_columns(out, &rows)
}

fn row(name: &str, cells: impl IntoIterator<Item = String>) -> Vec<String> {
    [name.to_owned()].into_iter().chain(cells).collect()
}
