//! The comparison as tables for eyes, or as JSON.

use super::compare::{Agreement, Comparison, Difference};
use super::compared::ComparedNote;
use crate::output::{self, write_columns};
use crate::sanitize::{sanitized, squeezed};
use serde::Serialize;
use std::io::{self, Write};

/// How much of a note's words is shown, in characters.
const WORDS: usize = 48;

/// Writes the figures by layer, and up to `most` differences of each document.
pub(crate) fn write_text(
    out: &mut dyn Write,
    comparison: &Comparison,
    most: usize,
) -> io::Result<()> {
    let row = |name: &str, agreement: Agreement| {
        let Agreement { one, other, same } = agreement;
        vec![
            name.to_owned(),
            one.to_string(),
            other.to_string(),
            same.to_string(),
            format!("{:.1}", agreement.f1()),
        ]
    };
    let mut rows = vec![["layer", "A", "B", "same", "F1"].map(str::to_owned).to_vec()];
    rows.extend(comparison.layers.iter().map(|(layer, &agreement)| row(layer.name(), agreement)));
    rows.push(row("all", comparison.all()));
    write_columns(out, &rows)?;
    for document in comparison.documents.iter().filter(|document| !document.differences.is_empty())
    {
        writeln!(out, "\n{} ({})", sanitized(&document.id), document.unit)?;
        for difference in document.differences.iter().take(most) {
            match difference {
                Difference::Missing(note) => writeln!(out, "- {}", line(note))?,
                Difference::Added(note) => writeln!(out, "+ {}", line(note))?,
                Difference::Changed(one, other) => {
                    writeln!(out, "~ {}  →  {}", line(one), said(other))?;
                }
            }
        }
        match document.differences.len().saturating_sub(most) {
            0 => {}
            more => writeln!(out, "  and {more} more")?,
        }
    }
    Ok(())
}

fn line(note: &ComparedNote) -> String {
    let words: String = squeezed(&sanitized(&note.text)).chars().take(WORDS).collect();
    format!("{}-{}  {} {}  {words}", note.start, note.end, note.layer.name(), said(note))
}

fn said(note: &ComparedNote) -> String {
    let text = if note.says.is_empty() {
        note.label.clone()
    } else {
        format!("{} = {}", note.label, note.says)
    };
    sanitized(&text).into_owned()
}

#[derive(Serialize)]
struct ComparisonView<'c> {
    layers: Vec<LayerView>,
    documents: Vec<DocumentView<'c>>,
}

#[derive(Serialize)]
struct LayerView {
    layer: &'static str,
    one: usize,
    other: usize,
    same: usize,
    f1: f64,
}

#[derive(Serialize)]
struct DocumentView<'c> {
    id: &'c str,
    offsets: &'c str,
    differences: Vec<DifferenceView<'c>>,
}

#[derive(Serialize)]
struct DifferenceView<'c> {
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    one: Option<NoteView<'c>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    other: Option<NoteView<'c>>,
}

#[derive(Serialize)]
struct NoteView<'c> {
    layer: &'static str,
    label: &'c str,
    start: u32,
    end: u32,
    text: &'c str,
    says: &'c str,
}

impl<'c> From<&'c ComparedNote> for NoteView<'c> {
    fn from(note: &'c ComparedNote) -> Self {
        let ComparedNote { start, end, layer, label, says, text } = note;
        Self { layer: layer.name(), label, start: *start, end: *end, text, says }
    }
}

/// Writes everything as one JSON object.
pub(crate) fn write_json(out: &mut dyn Write, comparison: &Comparison) -> io::Result<()> {
    let layers = comparison.layers.iter().map(|(layer, &agreement)| {
        let Agreement { one, other, same } = agreement;
        LayerView { layer: layer.name(), one, other, same, f1: agreement.f1() }
    });
    let documents = comparison.documents.iter().map(|document| DocumentView {
        id: &document.id,
        offsets: &document.unit,
        differences: document.differences.iter().map(difference).collect(),
    });
    let report = ComparisonView { layers: layers.collect(), documents: documents.collect() };
    output::write_json(out, &report)
}

fn difference(difference: &Difference) -> DifferenceView<'_> {
    match difference {
        Difference::Missing(note) => {
            DifferenceView { kind: "missing", one: Some(note.into()), other: None }
        }
        Difference::Added(note) => {
            DifferenceView { kind: "added", one: None, other: Some(note.into()) }
        }
        Difference::Changed(one, other) => {
            DifferenceView { kind: "changed", one: Some(one.into()), other: Some(other.into()) }
        }
    }
}
