//! What an article tells of a person beside name and roles: other names, what was said, where and when seen.

use super::super::table::{self, INDENT, dim, plain};
use super::events;
use crate::document::{Chain, Document};
use crate::output::TextStyle;
use crate::sanitize::squeezed;
use postil::Layer;
use postil::annotation::ChainId;
use postil::label::{RelationLabel, Status};
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
        text_style: TextStyle,
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
                table::write_row(out, &row, [HEAD, 0], 2 * INDENT, text_style)?;
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
    let mut names = vec![squeezed(chain.name.slice(&document.text).unwrap_or_default())];
    let mentions = chain.mentions.iter().filter_map(|&id| document.note(id));
    for name in mentions.filter(|note| note.layer == Layer::Entity) {
        add(&mut names, squeezed(name.words(&document.text)));
    }
    names.split_off(1)
}

/// What each person said; a report with its verb, which may deny it.
fn said(document: &Document) -> BTreeMap<ChainId, Vec<String>> {
    let mut said = BTreeMap::<_, Vec<String>>::new();
    for (note, _, speaker) in document.said() {
        let Some(speaker) = speaker else { continue };
        if let Some(chain) = document.chain_of(speaker) {
            let words = note.reported(&document.text);
            said.entry(chain.id).or_default().push(words);
        }
    }
    said
}

/// Places and days of the events in which each person takes part.
fn seen(document: &Document) -> BTreeMap<ChainId, Vec<String>> {
    let mut seen = BTreeMap::<ChainId, Vec<String>>::new();
    for arguments in document.told().values() {
        let asserted = || arguments.iter().filter(|it| it.status == Status::Asserted);
        let taking = asserted().filter(|it| it.label == RelationLabel::ParticipantIn);
        for chain in taking.filter_map(|it| document.chain_of(it.object)) {
            let words = seen.entry(chain.id).or_default();
            for told in asserted().filter(|it| it.is_place() || it.is_time()) {
                add(words, events::name(*told, document));
            }
        }
    }
    seen
}
