//! Why each note is there: where it is, what it says, and the rule that made it.

use super::mark;
use super::style;
use super::table::{self, cut};
use crate::document::{Document, Note, Parties};
use crate::offsets::Offsets;
use crate::output::{TextStyle, ViewOptions};
use crate::record::Skipped;
use crate::sanitize::{sanitized, squeezed};
use postil::annotation::Content;
use postil::label::{Deprel, Status, SyntaxLevel, Tag};
use postil::{Layer, Span};
use std::io::{self, Write};

/// How much of a note's words is shown, in columns: enough to know it by.
const WORDS: usize = 40;

/// Writes the notes of the layers that are shown, two lines each.
pub(super) fn write(
    out: &mut dyn Write,
    document: &Document,
    view: ViewOptions,
    text_style: TextStyle,
) -> io::Result<()> {
    let offsets = Offsets::new(&document.text, view.unit);
    let shown = document.notes.iter().filter(|note| view.layers.contains(note.layer));
    let notes = match view.focus {
        Some(focus) => focus.notes(shown, document, &offsets),
        None => shown.collect(),
    };
    if notes.is_empty() && view.focus.is_some() {
        writeln!(out, "No annotation matches.")?;
    }
    for note in notes {
        let (start, end) = offsets.of(note.span);
        let (look, quiet) = (text_style.apply(style::of_note(note)), text_style.apply(style::DIM));
        let words = cut(&squeezed(&sanitized(note.words(&document.text))), WORDS);
        writeln!(out, "{start}-{end}  {}  {look}{words}{look:#}", said(note, document))?;
        let syntax = note.grammar.tag.map_or("", |_| by_whom(document.syntax));
        let speech = speech(note, document);
        writeln!(out, "      {quiet}{}{syntax}{speech}{quiet:#}", note.reason)?;
    }
    Ok(())
}

/// Says which rules did not run: what they would have found is missing, and no note can tell of that.
pub(super) fn write_skipped(
    out: &mut dyn Write,
    document: &Document,
    view: ViewOptions,
    text_style: TextStyle,
) -> io::Result<()> {
    let shows_rules = [Layer::Role, Layer::Relation, Layer::Event, Layer::Term]
        .into_iter()
        .any(|layer| view.layers.contains(layer));
    let Skipped { own, built_in } = document.skipped;
    if !shows_rules || own == 0 && built_in == 0 {
        return Ok(());
    }
    table::heading(out, "SKIPPED", style::ALARM, text_style)?;
    for (count, whose) in [(own, "of your own"), (built_in, "that are built in")] {
        if count > 0 {
            let plural = if count == 1 { "" } else { "s" };
            writeln!(out, "  {count} rule{plural} {whose}")?;
        }
    }
    writeln!(out, "  They need a dependency parser, which this model lacks and english has.")
}

/// Of a quotation or mention: its source, its cue, what kind of report it is, and how sure it is.
fn speech(note: &Note, document: &Document) -> String {
    let words = |span: Span| span.slice(&document.text).map(|words| squeezed(&sanitized(words)));
    let said = |what: &str, words: String| format!("; {what}: {words}");
    let source = note.source.and_then(words).map(|words| said("source", words));
    let cue = note.cue.and_then(words).map(|words| said("cue", words));
    let kind = note.kind.map(|kind| said("kind", kind.name().to_owned()));
    let sure = note.confidence.map(|of| said("confidence", format!("{of} percent")));
    [source, cue, kind, sure].into_iter().flatten().collect()
}

/// What a note says: its layer, its label, and its value if it has one.
fn said(note: &Note, document: &Document) -> String {
    let value = match note.content {
        Content::Relation(_) | Content::RuleRelation(_) => {
            let Parties { subject, object, role, status } = note.parties();
            let called = [subject, role, object].into_iter().flatten();
            let called: Vec<_> = called.filter_map(|id| document.called(id)).collect();
            let status = (status != Status::Asserted).then(|| format!(" ({})", status.name()));
            Some(called.join(", ") + &status.unwrap_or_default())
        }
        Content::Token(_) => grammar(note, document),
        _ => mark::label(note, document).map(|sign| sign.trim_start_matches("= ").to_owned()),
    };
    let (layer, label) = (note.layer.name(), sanitized(&note.label));
    match value.filter(|value| *value != label) {
        Some(value) => format!("{layer} {label} = {}", sanitized(&value)),
        None => format!("{layer} {label}"),
    }
}

/// What syntax says of a token: `NN, nsubj of left`.
fn grammar(note: &Note, document: &Document) -> Option<String> {
    let tag = note.grammar.tag.map(Tag::name)?;
    let head = note.grammar.head.and_then(|head| document.note(head));
    let of = head.map(|head| format!(" of {}", head.words(&document.text))).unwrap_or_default();
    let deprel = note.grammar.deprel.map(Deprel::name);
    Some(deprel.map_or_else(|| tag.to_owned(), |deprel| format!("{tag}, {deprel}{of}")))
}

/// Who says what the tag and the head of a token are: the model, by the level of its syntax, or rules.
const fn by_whom(level: SyntaxLevel) -> &'static str {
    match level {
        SyntaxLevel::Arcs => "; syntax of the model: arcs, so tag and head are learned",
        SyntaxLevel::Tags => "; syntax of the model: tags, so the head is by rules",
        _ => "; syntax of the model: none, so tag and head are by rules",
    }
}
