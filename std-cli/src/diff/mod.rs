//! Two annotations of the same articles, side by side.
//!
//! ```text
//! files ─▶ json, brat ─▶ documents ─▶ compare ─▶ report
//! ```

mod brat;
mod compare;
mod compared;
mod json;
mod report;

#[cfg(feature = "fuzzing")]
pub(crate) use brat::notes as standoff;
pub(crate) use compare::compare;
pub(crate) use compared::ComparedDocument;
pub(crate) use report::{write_json, write_text};

use crate::error::Problem;
use crate::input::Source;
use std::collections::BTreeMap;

/// The documents in a file.
pub(crate) fn read(source: &Source) -> Result<Vec<ComparedDocument>, Problem> {
    let is_standoff =
        source.path().and_then(|path| path.extension()).is_some_and(|end| end == "ann");
    if is_standoff { brat::read(source) } else { json::read(source) }
}

/// Documents paired by their ids; the only ones of both files are a pair whatever they are called. One that the other
/// file does not have is paired with one that has no notes.
pub(crate) fn pairs(
    one: Vec<ComparedDocument>,
    other: Vec<ComparedDocument>,
) -> Vec<(ComparedDocument, ComparedDocument)> {
    if let ([_], [_]) = (one.as_slice(), other.as_slice()) {
        return one.into_iter().zip(other).collect();
    }
    let bare =
        |document: &ComparedDocument| ComparedDocument { notes: Vec::new(), ..document.clone() };
    let order: Vec<(String, usize)> = numbered(other.clone()).map(|(key, _)| key).collect();
    let mut others: BTreeMap<(String, usize), ComparedDocument> = numbered(other).collect();
    let mut pairs: Vec<(ComparedDocument, ComparedDocument)> = numbered(one)
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
fn numbered(
    documents: Vec<ComparedDocument>,
) -> impl Iterator<Item = ((String, usize), ComparedDocument)> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    documents.into_iter().map(move |document| {
        let count = counts.entry(document.id.clone()).or_default();
        *count += 1;
        ((document.id.clone(), *count), document)
    })
}
