//! Quotations by speaker.

use crate::document::{Document, Note};
use crate::output::text::style::{HEADING, Page, QUOTE};
use crate::output::text::table::{self, Cell, INDENT, dim, plain};
use postil::{ChainId, Content, Id, Layer, QuoteLabel};
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
            Self::Chain(id) => document.chain(id).and_then(|chain| chain.name.of(&document.text)),
            Self::Note(id) => document.called(id),
            Self::Unknown => None,
        };
        name.map_or_else(|| "(no speaker)".to_owned(), table::squeezed)
    }
}

pub(super) fn write(out: &mut dyn Write, document: &Document, page: Page) -> io::Result<()> {
    let speakers = by_speaker(document);
    if speakers.is_empty() {
        return Ok(());
    }
    table::heading(out, "Quotations", HEADING, page)?;
    for (speaker, quotes) in speakers {
        table::write(out, &[[plain(&speaker.name(document))]], INDENT, page)?;
        let rows: Vec<_> = quotes
            .iter()
            .map(|quote| {
                let words = Cell::new(&words(quote, &document.text), QUOTE);
                [dim(&quote.label), words]
            })
            .collect();
        table::write(out, &rows, 2 * INDENT, page)?;
    }
    Ok(())
}

/// Speakers in the order in which they begin to speak.
fn by_speaker(document: &Document) -> Vec<(Speaker, Vec<&Note>)> {
    let mut speakers: Vec<(Speaker, Vec<&Note>)> = Vec::new();
    let mut places: BTreeMap<Speaker, usize> = BTreeMap::new();
    for (note, _, speaker) in said(document) {
        let speaker = Speaker::of(speaker, document);
        let place = *places.entry(speaker).or_insert(speakers.len());
        match speakers.get_mut(place) {
            Some((_, quotes)) => quotes.push(note),
            None => speakers.push((speaker, vec![note])),
        }
    }
    speakers
}

/// Everything said, with its label and speaker: marked words inside a reported clause are part of it, scare quotes
/// nobody said.
pub(super) fn said(
    document: &Document,
) -> impl Iterator<Item = (&Note, QuoteLabel, Option<Id>)> + '_ {
    let quotes = document.layer(Layer::Quote).filter_map(|note| match note.content {
        Content::Quote { label, speaker } => Some((note, label, speaker)),
        _ => None,
    });
    quotes.filter(|(_, label, _)| !matches!(label, QuoteLabel::Partial | QuoteLabel::Scare))
}

/// What was said; between the pieces of a split quotation stands `…`.
pub(super) fn words(quote: &Note, text: &str) -> String {
    if quote.segments.is_empty() {
        return table::squeezed(quote.words(text));
    }
    let pieces: Vec<String> =
        quote.segments.iter().filter_map(|span| span.of(text)).map(table::squeezed).collect();
    pieces.join(" … ")
}
