//! Events: what it is, where and when, and below it who takes part.

use super::super::style::HEADING;
use super::super::table::{self, INDENT, dim, plain};
use super::relations::{called, with_remarks};
use crate::document::{Argument, Document, Note};
use crate::output::TextStyle;
use crate::sanitize::squeezed;
use postil::Layer;
use postil::label::RelationLabel;
use std::io::{self, Write};

pub(super) fn write(
    out: &mut dyn Write,
    document: &Document,
    text_style: TextStyle,
) -> io::Result<()> {
    let told = document.told();
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
    table::heading(out, "Events", HEADING, text_style)?;
    let widths = table::widths(rows.iter().map(|(row, _)| row), text_style);
    for (row, who) in rows {
        table::write_row(out, &row, widths, INDENT, text_style)?;
        if let Some(who) = who {
            table::write(out, &[[who]], 2 * INDENT, text_style)?;
        }
    }
    Ok(())
}

/// The name of a party or place, the value of a time.
pub(super) fn name(argument: Argument, document: &Document) -> String {
    let time = document.note(argument.object).filter(|note| note.layer == Layer::Time);
    let time = time.and_then(Note::value);
    time.or_else(|| called(Some(argument.object), document)).unwrap_or_default()
}

/// An argument with how it belongs to the event.
fn words(argument: Argument, document: &Document) -> String {
    let part = match argument.label {
        RelationLabel::OrganizedBy => Some("organizer".to_owned()),
        RelationLabel::HostedBy => Some("host".to_owned()),
        RelationLabel::MediatedBy => Some("mediator".to_owned()),
        _ => None,
    };
    with_remarks(&name(argument, document), part, argument.status)
}
