//! What an article tells of a person beside name and roles: other names, what was said, where and when.

use super::events::time;
use super::quotations;
use crate::document::{Chain, Document, Note};
use crate::output::text::style::Page;
use crate::output::text::table::{self, INDENT, dim, plain};
use postil::{ChainId, Content, Id, Layer, QuoteLabel, Span, Value};
use std::io::{self, Write};

/// The most quotations, places or times of one line.
const MOST: usize = 6;

/// The width of what a line begins with: `called`.
const HEAD: usize = 6;

/// Writes a line each for other names, quotations, and places and times; none for what is not told.
pub(super) fn write(
    out: &mut dyn Write,
    chain: &Chain,
    document: &Document,
    page: Page,
) -> io::Result<()> {
    let lines = [
        ("called", other_names(chain, document), ", "),
        ("said", said(chain.id, document), " · "),
        ("seen", seen(chain, document), ", "),
    ];
    for (what, mut words, joint) in lines {
        let more = words.len().saturating_sub(MOST);
        words.truncate(MOST);
        if more > 0 {
            words.push(format!("and {more} more"));
        }
        if !words.is_empty() {
            let row = [dim(what), plain(&words.join(joint))];
            table::write_row(out, &row, [HEAD, 0], 2 * INDENT, page)?;
        }
    }
    Ok(())
}

/// Adds words that are not there yet.
fn add(words: &mut Vec<String>, word: String) {
    if !word.is_empty() && !words.contains(&word) {
        words.push(word);
    }
}

fn other_names(chain: &Chain, document: &Document) -> Vec<String> {
    let mut names = vec![table::squeezed(chain.name.of(&document.text).unwrap_or_default())];
    let mentions = chain.mentions.iter().filter_map(|&id| document.note(id));
    for name in mentions.filter(|note| note.layer == Layer::Entity) {
        add(&mut names, table::squeezed(name.words(&document.text)));
    }
    names.split_off(1)
}

/// What the person said, marked words inside a reported clause with the clause.
fn said(chain: ChainId, document: &Document) -> Vec<String> {
    let mut words = Vec::new();
    for note in document.layer(Layer::Quote) {
        let Content::Quote { label, speaker: Some(speaker) } = note.content else { continue };
        let own = document.chain_of(speaker).is_some_and(|speaker| speaker.id == chain);
        if own && !matches!(label, QuoteLabel::Partial | QuoteLabel::Scare) {
            add(&mut words, quotations::words(note, &document.text));
        }
    }
    words
}

/// Places and days of the sentences that name the person.
fn seen(chain: &Chain, document: &Document) -> Vec<String> {
    let names = chain.mentions.iter().filter_map(|&id| document.note(id));
    let names: Vec<Span> = names.map(|note| note.span).collect();
    let tells = |sentence: &Span| names.iter().any(|name| sentence.overlaps(*name));
    let sentences: Vec<Span> =
        document.layer(Layer::Sentence).map(|note| note.span).filter(tells).collect();
    let is_told = |note: &&Note| {
        let after = sentences.partition_point(|sentence| sentence.end() <= note.span.start());
        sentences.get(after).is_some_and(|sentence| sentence.overlaps(note.span))
    };
    let mut seen = Vec::new();
    for note in document.notes.iter().filter(is_told) {
        if let Some(word) = place(note.id, document).or_else(|| day(note, document)) {
            add(&mut seen, word);
        }
    }
    seen
}

fn place(id: Id, document: &Document) -> Option<String> {
    let note = document.note(id).filter(|note| note.layer == Layer::Entity)?;
    let is_place = matches!(&*note.label, "GPE" | "LOC" | "FAC");
    is_place.then(|| document.called(id).map(table::squeezed)).flatten()
}

fn day(note: &Note, document: &Document) -> Option<String> {
    match note.content {
        Content::Time(timex) if matches!(timex.value, Value::Calendar(_)) => {
            time(note.id, document)
        }
        _ => None,
    }
}
