//! Relations, one a line; those of events stand with their events.

use super::super::style::HEADING;
use super::super::table::{self, INDENT, dim, plain};
use crate::document::{Document, Note, Parties};
use crate::output::TextStyle;
use crate::sanitize::squeezed;
use postil::Layer;
use postil::annotation::Id;
use postil::label::Status;
use std::collections::BTreeSet;
use std::io::{self, Write};

/// The role that a relation gives: `president (Kazakhstan)`, `president (Kazakhstan, former)`.
pub(super) fn role_phrase(note: &Note, document: &Document) -> Option<String> {
    let Parties { object, role, status, .. } = note.parties();
    let role = called(role, document)?;
    Some(with_remarks(&role, called(object, document), status))
}

pub(super) fn called(id: Option<Id>, document: &Document) -> Option<String> {
    document.called(id?).map(squeezed)
}

/// Words, and in brackets what else is to say.
pub(super) fn with_remarks(words: &str, more: Option<String>, status: Status) -> String {
    let status = (status != Status::Asserted).then(|| status.name().to_owned());
    let remarks: Vec<String> = more.into_iter().chain(status).collect();
    if remarks.is_empty() { words.to_owned() } else { format!("{words} ({})", remarks.join(", ")) }
}

/// Writes every relation once, however often the article states it.
pub(super) fn write(
    out: &mut dyn Write,
    document: &Document,
    text_style: TextStyle,
) -> io::Result<()> {
    let mut said = BTreeSet::new();
    let rows: Vec<_> = document
        .layer(Layer::Relation)
        .filter(|note| document.event_of(note).is_none())
        .filter_map(|note| {
            let Parties { subject, object, status, .. } = note.parties();
            let other = role_phrase(note, document).unwrap_or_else(|| {
                let object = called(object, document).unwrap_or_default();
                with_remarks(&object, None, status)
            });
            let subject = called(subject, document).unwrap_or_default();
            let is_new = said.insert((subject.clone(), note.label.clone(), other.to_lowercase()));
            is_new.then(|| [plain(&subject), dim(&note.label), plain(&other)])
        })
        .collect();
    if rows.is_empty() {
        return Ok(());
    }
    table::heading(out, "Relations", HEADING, text_style)?;
    table::write(out, &rows, INDENT, text_style)
}
