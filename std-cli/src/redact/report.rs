//! What was done to a document, and how sure it is: in one line, and as JSON. Neither has the words that went, unless the
//! user asks for them.

use super::cover::Why;
use super::finder::{Gone, Redacted, is_low};
use super::replace::Book;
use super::subject::LIKELY;
use crate::offsets::{Offsets, Unit};
use crate::record::DocumentName;
use serde::Serialize;
use std::collections::BTreeMap;

/// What was done to a document.
#[derive(Debug, Serialize)]
pub(crate) struct Report<'r> {
    id: &'r DocumentName,
    offsets: &'static str,
    /// The text without what went; not in a report beside it.
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'r str>,
    edits: Vec<EditReport<'r>>,
    /// What looks like a name and stays.
    left: Vec<Left>,
    counts: Counts,
    losses: Vec<Loss>,
}

#[derive(Debug, Serialize)]
struct EditReport<'r> {
    start: u32,
    end: u32,
    output_start: u32,
    output_end: u32,
    layer: &'static str,
    label: &'r str,
    #[serde(skip_serializing_if = "Option::is_none")]
    chain: Option<u32>,
    replacement: &'r str,
    #[serde(skip_serializing_if = "Option::is_none")]
    confidence: Option<f64>,
    why: &'static str,
    /// Whether it is the rest of the one before, as where a tag stands in a name.
    #[serde(skip_serializing_if = "core::ops::Not::not")]
    continues: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    original: Option<&'r str>,
}

#[derive(Debug, Serialize)]
struct Left {
    start: u32,
    end: u32,
    output_start: u32,
    output_end: u32,
}

#[derive(Debug, Serialize)]
struct Loss {
    layer: &'static str,
    lost: u32,
}

/// How much of what was done.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub(crate) struct Counts {
    /// Replacements of each kind.
    pub(crate) replaced: BTreeMap<String, usize>,
    /// Of these, names of low confidence.
    pub(crate) low_confidence: usize,
    /// Of these, what only looks like a name.
    pub(crate) likely: usize,
    /// What looks like a name and stays.
    pub(crate) left: usize,
}

impl Counts {
    pub(crate) fn of(redacted: &Redacted, book: &Book) -> Self {
        let mut counts = Self { left: redacted.left.len(), ..Self::default() };
        for gone in &redacted.gone {
            let kind = book.entry(gone.entry).map_or("", |entry| &entry.kind);
            *counts.replaced.entry(kind.to_owned()).or_default() += 1;
            counts.low_confidence += usize::from(is_low(gone.confidence));
            counts.likely += usize::from(is_likely(gone));
        }
        counts
    }

    pub(crate) fn add(&mut self, more: &Self) {
        for (kind, count) in &more.replaced {
            *self.replaced.entry(kind.clone()).or_default() += count;
        }
        self.low_confidence += more.low_confidence;
        self.likely += more.likely;
        self.left += more.left;
    }

    /// In one line.
    pub(crate) fn line(&self) -> String {
        let total: usize = self.replaced.values().sum();
        let mut line = format!("{total} replaced");
        if total > 0 {
            let kinds = self.replaced.iter().map(|(kind, count)| format!("{count} {kind}"));
            line += &format!(" ({})", kinds.collect::<Vec<_>>().join(", "));
        }
        for (count, what) in [
            (self.low_confidence, "with low confidence"),
            (self.likely, "only look like names"),
            (self.left, "look like names and stay"),
        ] {
            if count > 0 {
                line += &format!("; {count} {what}");
            }
        }
        line
    }
}

/// Whether nothing but its looks says that it is a name, there or where the same words stand.
pub(super) fn is_likely(gone: &Gone) -> bool {
    gone.why == Why::Likely || gone.label == LIKELY
}

/// What of a report is asked for.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Asked {
    pub(crate) unit: Unit,
    pub(crate) text: bool,
    pub(crate) originals: bool,
}

impl<'r> Report<'r> {
    /// The report on a document.
    pub(crate) fn of(
        name: &'r DocumentName,
        redacted: &'r Redacted,
        counts: Counts,
        asked: Asked,
    ) -> Self {
        let (input, output) =
            (Offsets::new(&redacted.input, asked.unit), Offsets::new(&redacted.output, asked.unit));
        let at = |offsets: &Offsets<'_>, offset: usize| {
            offsets.at(u32::try_from(offset).unwrap_or(u32::MAX))
        };
        let edits = redacted.edits.iter().filter_map(|edit| {
            let gone = redacted.gone.get(edit.of)?;
            Some(EditReport {
                start: at(&input, edit.own.start),
                end: at(&input, edit.own.end),
                output_start: at(&output, edit.words.start),
                output_end: at(&output, edit.words.end),
                layer: gone.layer,
                label: &gone.label,
                chain: gone.chain,
                replacement: redacted.output.get(edit.words.clone()).unwrap_or_default(),
                confidence: gone.confidence.map(|confidence| f64::from(confidence) / 100.0),
                why: gone.why.name(),
                continues: edit.goes_on,
                original: redacted.input.get(edit.own.clone()).filter(|_| asked.originals),
            })
        });
        let left = redacted.left.iter().filter_map(|raw| {
            let now = redacted.in_output(raw)?;
            Some(Left {
                start: at(&input, raw.start),
                end: at(&input, raw.end),
                output_start: at(&output, now.start),
                output_end: at(&output, now.end),
            })
        });
        Self {
            id: name,
            offsets: asked.unit.name(),
            text: asked.text.then_some(&redacted.output),
            edits: edits.collect(),
            left: left.collect(),
            counts,
            losses: redacted
                .losses
                .iter()
                .map(|loss| Loss { layer: loss.layer.name(), lost: loss.lost })
                .collect(),
        }
    }
}
