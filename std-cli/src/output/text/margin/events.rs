//! Events: what it is, where and when, and below it who takes part.

use super::relations::{called, parties, with_remarks};
use crate::document::{Document, Note};
use crate::output::text::mark::value_of;
use crate::output::text::style::{HEADING, Page};
use crate::output::text::table::{self, INDENT, dim, plain};
use postil::{Content, Id, Layer, RelationLabel};
use std::collections::BTreeMap;
use std::io::{self, Write};

/// Who, where and when, as far as it is told.
#[derive(Default)]
struct Told {
    who: Vec<String>,
    place: Vec<String>,
    time: Vec<String>,
}

pub(super) fn write(out: &mut dyn Write, document: &Document, page: Page) -> io::Result<()> {
    let told = told(document);
    let join = |words: &Vec<String>| plain(&words.join(", "));
    let rows: Vec<_> = document
        .layer(Layer::Event)
        .filter_map(|event| {
            let told = told.get(&event.id)?;
            let name = table::squeezed(event.words(&document.text));
            let row = [dim(&event.label), plain(&name), join(&told.place), join(&told.time)];
            Some((row, &told.who))
        })
        .collect();
    if rows.is_empty() {
        return Ok(());
    }
    table::heading(out, "Events", HEADING, page)?;
    let widths = table::widths(rows.iter().map(|(row, _)| row), page);
    for (row, who) in &rows {
        table::write_row(out, row, widths, INDENT, page)?;
        if !who.is_empty() {
            table::write(out, &[[join(who)]], 2 * INDENT, page)?;
        }
    }
    Ok(())
}

/// What is told of each event, in the order of the text.
fn told(document: &Document) -> BTreeMap<Id, Told> {
    let mut events = BTreeMap::<Id, Told>::new();
    let mut relations: Vec<&Note> = document.layer(Layer::Relation).collect();
    relations.sort_by_key(|note| parties(note).object);
    for note in relations {
        let (Content::Relation { label, status, .. }, Some(event), Some(object)) =
            (note.content, event_of(note, document), parties(note).object)
        else {
            continue;
        };
        let told = events.entry(event).or_default();
        let name = called(Some(object), document).unwrap_or_default();
        let part = match label {
            RelationLabel::OrganizedBy => Some("organiser".to_owned()),
            RelationLabel::HostedBy => Some("host".to_owned()),
            RelationLabel::MediatedBy => Some("mediator".to_owned()),
            _ => None,
        };
        match label {
            RelationLabel::HeldIn => told.place.push(with_remarks(&name, None, status)),
            RelationLabel::HeldOn => {
                let time = time(object, document).unwrap_or(name);
                told.time.push(with_remarks(&time, None, status));
            }
            _ => told.who.push(with_remarks(&name, part, status)),
        }
    }
    events
}

/// The event that a relation is about, if it is about one.
pub(super) fn event_of(note: &Note, document: &Document) -> Option<Id> {
    let subject = parties(note).subject?;
    (document.note(subject)?.layer == Layer::Event).then_some(subject)
}

/// The value of a time.
pub(super) fn time(id: Id, document: &Document) -> Option<String> {
    match document.note(id)?.content {
        Content::Time(timex) => Some(value_of(timex)),
        _ => None,
    }
}
