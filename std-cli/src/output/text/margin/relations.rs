//! Relations, one a line; those of events stand with their events.

use super::events::event_of;
use crate::document::{Document, Note};
use crate::output::text::style::{HEADING, Page};
use crate::output::text::table::{self, INDENT, dim, plain};
use postil::{Content, Id, Layer, Status};
use std::collections::BTreeSet;
use std::io::{self, Write};

/// The ends of a relation.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Parties {
    pub(super) subject: Option<Id>,
    pub(super) object: Option<Id>,
    role: Option<Id>,
    status: Status,
}

/// The parties of a relation; none of any other note.
pub(super) const fn parties(note: &Note) -> Parties {
    match note.content {
        Content::Relation { subject, object, role, status, .. } => {
            Parties { subject, object, role, status }
        }
        _ => Parties { subject: None, object: None, role: None, status: Status::Asserted },
    }
}

/// The role that a relation gives: `president (Kazakhstan)`, `president (Kazakhstan, former)`.
pub(super) fn role_phrase(note: &Note, document: &Document) -> Option<String> {
    let Parties { object, role, status, .. } = parties(note);
    let role = called(role, document)?;
    Some(with_remarks(&role, called(object, document), status))
}

pub(super) fn called(id: Option<Id>, document: &Document) -> Option<String> {
    document.called(id?).map(table::squeezed)
}

/// Words, and in brackets what else is to say.
pub(super) fn with_remarks(words: &str, more: Option<String>, status: Status) -> String {
    let status = (status != Status::Asserted).then(|| status.name().to_owned());
    let remarks: Vec<String> = more.into_iter().chain(status).collect();
    if remarks.is_empty() { words.to_owned() } else { format!("{words} ({})", remarks.join(", ")) }
}

/// Writes every relation once, however often the article states it.
pub(super) fn write(out: &mut dyn Write, document: &Document, page: Page) -> io::Result<()> {
    let mut said = BTreeSet::new();
    let rows: Vec<_> = document
        .layer(Layer::Relation)
        .filter(|note| event_of(note, document).is_none())
        .filter_map(|note| {
            let Parties { subject, object, status, .. } = parties(note);
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
    table::heading(out, "Relations", HEADING, page)?;
    table::write(out, &rows, INDENT, page)
}
