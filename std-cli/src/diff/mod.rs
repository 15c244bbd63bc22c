//! Two annotations of the same articles, side by side.
//!
//! ```text
//! files ─▶ json, brat ─▶ documents ─▶ compare ─▶ report
//! ```

mod brat;
mod compare;
mod json;
mod report;

pub(crate) use compare::compare;
pub(crate) use report::{write_json, write_text};

use crate::error::{Fault, Problem};
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

/// Documents paired by their ids; the only ones of both files are a pair whatever they are called.
pub(crate) fn pairs(
    one: Vec<Document>,
    other: Vec<Document>,
) -> Result<Vec<(Document, Document)>, Fault> {
    if let ([_], [_]) = (one.as_slice(), other.as_slice()) {
        return Ok(one.into_iter().zip(other).collect());
    }
    let mut others: BTreeMap<(String, usize), Document> = numbered(other).collect();
    let mut pairs = Vec::new();
    for (key, document) in numbered(one) {
        match others.remove(&key) {
            Some(other) => pairs.push((document, other)),
            None => {
                return Err(Fault::new(format!("'{}' is in the first file alone", document.id)));
            }
        }
    }
    match others.into_values().next() {
        Some(other) => Err(Fault::new(format!("'{}' is in the second file alone", other.id))),
        None => Ok(pairs),
    }
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
