//! What an article tells of a person beside name and roles: other names, what was said, where and when seen.

use super::events::time;
use super::quotations;
use super::relations::parties;
use crate::document::{Chain, Document};
use crate::output::text::style::Page;
use crate::output::text::table::{self, INDENT, dim, plain};
use postil::{ChainId, Content, Id, Layer, QuoteLabel, RelationLabel, Status};
use std::collections::BTreeMap;
use std::io::{self, Write};

/// The most quotations, places or times of one line.
const MOST: usize = 6;

/// The width of what a line begins with: `called`.
const HEAD: usize = 6;

/// What everybody said, and where and when they were seen.
pub(super) struct Profiles {
    said: BTreeMap<ChainId, Vec<String>>,
    seen: BTreeMap<ChainId, Vec<String>>,
}

impl Profiles {
    /// Reads the document once for all of them.
    pub(super) fn of(document: &Document) -> Self {
        Self { said: said(document), seen: seen(document) }
    }

    /// Writes a line each for other names, quotations, and places and times; none for what is not told.
    pub(super) fn write(
        &self,
        out: &mut dyn Write,
        chain: &Chain,
        document: &Document,
        page: Page,
    ) -> io::Result<()> {
        let of = |told: &BTreeMap<ChainId, Vec<String>>| {
            told.get(&chain.id).cloned().unwrap_or_default()
        };
        let lines = [
            ("called", other_names(chain, document), ", "),
            ("said", of(&self.said), " · "),
            ("seen", of(&self.seen), ", "),
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

/// What each person said; a report with its verb, which may deny it.
fn said(document: &Document) -> BTreeMap<ChainId, Vec<String>> {
    let mut said = BTreeMap::<_, Vec<String>>::new();
    for note in document.layer(Layer::Quote) {
        let Content::Quote { label, speaker: Some(speaker) } = note.content else { continue };
        // Marked words inside a reported clause are part of it; scare quotes nobody said.
        if matches!(label, QuoteLabel::Partial | QuoteLabel::Scare) {
            continue;
        }
        if let Some(chain) = document.chain_of(speaker) {
            let words = quotations::words(note, &document.text);
            let cue = note.cue.filter(|_| label != QuoteLabel::Direct && note.segments.is_empty());
            let cue = cue.filter(|cue| cue.end() <= note.span.start());
            let words = match cue.and_then(|cue| cue.of(&document.text)) {
                Some(cue) if cue != "said" => format!("{} {words}", table::squeezed(cue)),
                _ => words,
            };
            said.entry(chain.id).or_default().push(words);
        }
    }
    said
}

/// Places and days of the events in which each person takes part.
fn seen(document: &Document) -> BTreeMap<ChainId, Vec<String>> {
    let mut who = BTreeMap::<Id, Vec<ChainId>>::new();
    let mut told = BTreeMap::<Id, Vec<String>>::new();
    // In the order of the text.
    let mut relations: Vec<_> = document.layer(Layer::Relation).collect();
    relations.sort_by_key(|note| parties(note).object);
    for note in relations {
        let Content::Relation { label, status: Status::Asserted, .. } = note.content else {
            continue;
        };
        let (Some(event), Some(object)) = (parties(note).subject, parties(note).object) else {
            continue;
        };
        match label {
            RelationLabel::ParticipantIn => {
                who.entry(event).or_default().extend(document.chain_of(object).map(|it| it.id));
            }
            RelationLabel::HeldIn | RelationLabel::HeldOn => {
                told.entry(event).or_default().push(called(object, document));
            }
            _ => {}
        }
    }
    let mut seen = BTreeMap::<ChainId, Vec<String>>::new();
    for (event, chains) in who {
        for chain in chains {
            let words = seen.entry(chain).or_default();
            told.get(&event).into_iter().flatten().for_each(|word| add(words, word.clone()));
        }
    }
    seen
}

/// The value of a time, the name of a place.
fn called(id: Id, document: &Document) -> String {
    let name = || document.called(id).map(table::squeezed).unwrap_or_default();
    time(id, document).unwrap_or_else(name)
}
