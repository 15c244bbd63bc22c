//! What the article has of the lexicon: every entry with its mentions, label and id.

use super::super::style::{HEADING, TERM};
use super::super::table::{self, Cell, INDENT, dim, plain};
use crate::document::{Document, Entry, Note};
use crate::output::TextStyle;
use crate::sanitize::squeezed;
use postil::Layer;
use postil::annotation::Content;
use std::collections::BTreeMap;
use std::io::{self, Write};

pub(super) fn write(
    out: &mut dyn Write,
    document: &Document,
    text_style: TextStyle,
) -> io::Result<()> {
    let mut mentions: BTreeMap<(u32, String), Vec<&Note>> = BTreeMap::new();
    for note in document.layer(Layer::Term) {
        // What rules find has no entry: the same words under the same label are the same.
        let key = match note.content {
            Content::Term { entry, .. } => (entry, String::new()),
            _ => (u32::MAX, format!("{} {}", note.label, note.words(&document.text))),
        };
        mentions.entry(key).or_default().push(note);
    }
    if mentions.is_empty() {
        return Ok(());
    }
    let mut mentions: Vec<Vec<&Note>> = mentions.into_values().collect();
    // As names are sorted: what is mentioned most comes first; of equals, what is mentioned first.
    mentions
        .sort_by_key(|notes| (core::cmp::Reverse(notes.len()), notes.first().map(|note| note.id)));
    let rows: Vec<_> = mentions
        .iter()
        .filter_map(|notes| {
            let first = notes.first()?;
            let id = match first.entry {
                Some(Entry::Id(id)) => format!("{} {id}", first.label),
                _ => first.label.to_string(),
            };
            Some([
                Cell::new(&squeezed(first.words(&document.text)), TERM),
                dim(&format!("{}×", notes.len())),
                plain(&id),
            ])
        })
        .collect();
    table::heading(out, "Terms", HEADING, text_style)?;
    table::write(out, &rows, INDENT, text_style)
}
