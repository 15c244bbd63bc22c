//! Two annotations of the same articles, side by side.
//!
//! ```text
//! files ─▶ json, brat ─▶ documents ─▶ compare ─▶ report
//! ```

mod brat;
mod compare;
mod json;
mod report;

#[cfg(feature = "fuzzing")]
pub(crate) use brat::notes as standoff;
pub(crate) use compare::compare;
pub(crate) use report::{write_json, write_text};

use crate::error::Problem;
use crate::input::Source;
use postil::Layer;
use std::collections::BTreeMap;

/// The annotations of a document, as far as they can be compared.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Document {
    pub(crate) id: String,
    /// What offsets count.
    pub(crate) unit: String,
    pub(crate) notes: Vec<Note>,
}

/// A note, by what two annotations of it must agree on.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Note {
    pub(crate) start: u32,
    pub(crate) end: u32,
    pub(crate) layer: Layer,
    pub(crate) label: String,
    /// What it says besides: a value, the words of a speaker, or of the ends of a relation.
    pub(crate) says: String,
    pub(crate) text: String,
}

/// The documents in a file.
pub(crate) fn read(source: &Source) -> Result<Vec<Document>, Problem> {
    let is_standoff =
        source.path().and_then(|path| path.extension()).is_some_and(|end| end == "ann");
    if is_standoff { brat::read(source) } else { json::read(source) }
}

/// Documents paired by their ids; the only ones of both files are a pair whatever they are called. One that the other
/// file does not have is paired with one that has no notes.
pub(crate) fn pairs(one: Vec<Document>, other: Vec<Document>) -> Vec<(Document, Document)> {
    if let ([_], [_]) = (one.as_slice(), other.as_slice()) {
        return one.into_iter().zip(other).collect();
    }
    let bare = |document: &Document| Document { notes: Vec::new(), ..document.clone() };
    let order: Vec<(String, usize)> = numbered(other.clone()).map(|(key, _)| key).collect();
    let mut others: BTreeMap<(String, usize), Document> = numbered(other).collect();
    let mut pairs: Vec<(Document, Document)> = numbered(one)
        .map(|(key, document)| {
            let other = others.remove(&key).unwrap_or_else(|| bare(&document));
            (document, other)
        })
        .collect();
    let alone = order.iter().filter_map(|key| others.remove(key));
    pairs.extend(alone.map(|other| (bare(&other), other)));
    pairs
}

/// Documents by their ids; those of one id are told apart by their order.
fn numbered(documents: Vec<Document>) -> impl Iterator<Item = ((String, usize), Document)> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    documents.into_iter().map(move |document| {
        let count = counts.entry(document.id.clone()).or_default();
        *count += 1;
        ((document.id.clone(), *count), document)
    })
}
