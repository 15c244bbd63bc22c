//! Events: what it is, where and when, and below it who takes part.

use super::relations::{called, with_remarks};
use crate::document::{Document, Note};
use crate::neutral::squeezed;
use crate::output::text::style::{HEADING, Page};
use crate::output::text::table::{self, INDENT, dim, plain};
use postil::{Content, Id, Layer, RelationLabel, Status};
use std::collections::BTreeMap;
use std::io::{self, Write};

/// A party, place or time of an event.
#[derive(Clone, Copy, Debug)]
pub(super) struct Argument {
    pub(super) label: RelationLabel,
    pub(super) object: Id,
    pub(super) status: Status,
}

/// Who, where and when of each event, in the order of the text.
pub(super) type Told = BTreeMap<Id, Vec<Argument>>;

pub(super) fn write(out: &mut dyn Write, document: &Document, page: Page) -> io::Result<()> {
    let told = told(document);
    let rows: Vec<_> = document
        .layer(Layer::Event)
        .filter_map(|event| {
            let told = told.get(&event.id)?;
            let words = |wanted: fn(&Argument) -> bool| {
                let wanted = told.iter().filter(|argument| wanted(argument));
                plain(&wanted.map(|it| words(*it, document)).collect::<Vec<_>>().join(", "))
            };
            let name = squeezed(event.words(&document.text));
            let (place, time) = (words(Argument::is_place), words(Argument::is_time));
            let row = [dim(&event.label), plain(&name), place, time];
            let who = told.iter().any(Argument::is_party).then(|| words(Argument::is_party));
            Some((row, who))
        })
        .collect();
    if rows.is_empty() {
        return Ok(());
    }
    table::heading(out, "Events", HEADING, page)?;
    let widths = table::widths(rows.iter().map(|(row, _)| row), page);
    for (row, who) in rows {
        table::write_row(out, &row, widths, INDENT, page)?;
        if let Some(who) = who {
            table::write(out, &[[who]], 2 * INDENT, page)?;
        }
    }
    Ok(())
}

impl Argument {
    pub(super) const fn is_place(&self) -> bool {
        matches!(self.label, RelationLabel::HeldIn)
    }

    pub(super) const fn is_time(&self) -> bool {
        matches!(self.label, RelationLabel::HeldOn)
    }

    const fn is_party(&self) -> bool {
        !self.is_place() && !self.is_time()
    }

    /// The name of a party or place, the value of a time.
    pub(super) fn name(&self, document: &Document) -> String {
        let time = document.note(self.object).filter(|note| note.layer == Layer::Time);
        let time = time.and_then(Note::value);
        time.or_else(|| called(Some(self.object), document)).unwrap_or_default()
    }
}

/// An argument with how it belongs to the event.
fn words(argument: Argument, document: &Document) -> String {
    let part = match argument.label {
        RelationLabel::OrganizedBy => Some("organiser".to_owned()),
        RelationLabel::HostedBy => Some("host".to_owned()),
        RelationLabel::MediatedBy => Some("mediator".to_owned()),
        _ => None,
    };
    with_remarks(&argument.name(document), part, argument.status)
}

/// What is told of each event.
pub(super) fn told(document: &Document) -> Told {
    let mut events = Told::new();
    for note in document.layer(Layer::Relation) {
        if let Content::Relation { label, status, object: Some(object), .. } = note.content
            && let Some(event) = document.event_of(note)
        {
            events.entry(event).or_default().push(Argument { label, object, status });
        }
    }
    for arguments in events.values_mut() {
        arguments.sort_by_key(|argument| argument.object);
    }
    events
}
