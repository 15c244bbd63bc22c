//! Quotations by speaker.

use super::super::style::{HEADING, QUOTE};
use super::super::table::{self, Cell, INDENT, dim, plain};
use crate::document::{Document, Note};
use crate::output::TextStyle;
use crate::sanitize::squeezed;
use postil::annotation::{ChainId, Id};
use std::collections::BTreeMap;
use std::io::{self, Write};

/// Who speaks: all mentions of one person are one speaker.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Speaker {
    Chain(ChainId),
    Note(Id),
    Unknown,
}

impl Speaker {
    fn of(speaker: Option<Id>, document: &Document) -> Self {
        let Some(id) = speaker else {
            return Self::Unknown;
        };
        document.chain_of(id).map_or(Self::Note(id), |chain| Self::Chain(chain.id))
    }

    fn name(self, document: &Document) -> String {
        let name = match self {
            Self::Chain(id) => {
                document.chain(id).and_then(|chain| chain.name.slice(&document.text))
            }
            Self::Note(id) => document.called(id),
            Self::Unknown => None,
        };
        name.map_or_else(|| "(no speaker)".to_owned(), squeezed)
    }
}

pub(super) fn write(
    out: &mut dyn Write,
    document: &Document,
    text_style: TextStyle,
) -> io::Result<()> {
    let speakers = by_speaker(document);
    if speakers.is_empty() {
        return Ok(());
    }
    table::heading(out, "Quotations", HEADING, text_style)?;
    for (speaker, quotes) in speakers {
        table::write(out, &[[plain(&speaker.name(document))]], INDENT, text_style)?;
        let rows: Vec<_> = quotes
            .iter()
            .map(|quote| {
                let words = Cell::new(&quote.reported(&document.text), QUOTE);
                [dim(&quote.label), words]
            })
            .collect();
        table::write(out, &rows, 2 * INDENT, text_style)?;
    }
    Ok(())
}

/// Speakers in the order in which they begin to speak.
fn by_speaker(document: &Document) -> Vec<(Speaker, Vec<&Note>)> {
    let mut speakers: Vec<(Speaker, Vec<&Note>)> = Vec::new();
    let mut places: BTreeMap<Speaker, usize> = BTreeMap::new();
    for (note, _, speaker) in document.said() {
        let speaker = Speaker::of(speaker, document);
        let place = *places.entry(speaker).or_insert(speakers.len());
        match speakers.get_mut(place) {
            Some((_, quotes)) => quotes.push(note),
            None => speakers.push((speaker, vec![note])),
        }
    }
    speakers
}
