//! What two annotations of a document have in common.

use super::compared::{ComparedDocument, ComparedNote};
use crate::layers::Layers;
use postil::Layer;
use std::collections::{BTreeMap, VecDeque};

/// How notes of a layer agree.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Agreement {
    pub(crate) one: usize,
    pub(crate) other: usize,
    pub(crate) same: usize,
}

impl Agreement {
    /// The F1 in percent; two that are empty agree.
    pub(crate) fn f1(self) -> f64 {
        #[allow(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
        let share = |part: usize, whole: usize| part as f64 / whole as f64;
        match self.one + self.other {
            0 => 100.0,
            both => 200.0 * share(self.same, both),
        }
    }

    fn add(&mut self, more: Self) {
        self.one += more.one;
        self.other += more.other;
        self.same += more.same;
    }
}

/// A note that is not the same in both.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Difference {
    /// Only in the first.
    Missing(ComparedNote),
    /// Only in the second.
    Added(ComparedNote),
    /// At the same place in both, with another label, or saying something else.
    Changed(ComparedNote, ComparedNote),
}

/// What differs in a document.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct DocumentDifferences {
    pub(crate) id: String,
    pub(crate) unit: String,
    /// In the order of the text.
    pub(crate) differences: Vec<Difference>,
}

/// What two annotations have in common, and what not.
#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct Comparison {
    pub(crate) layers: BTreeMap<Layer, Agreement>,
    pub(crate) documents: Vec<DocumentDifferences>,
}

impl Comparison {
    pub(crate) fn is_same(&self) -> bool {
        self.documents.iter().all(|document| document.differences.is_empty())
    }

    pub(crate) fn all(&self) -> Agreement {
        let mut all = Agreement::default();
        self.layers.values().for_each(|&layer| all.add(layer));
        all
    }
}

/// Compares documents in these layers.
pub(crate) fn compare(
    pairs: &[(ComparedDocument, ComparedDocument)],
    layers: Layers,
) -> Comparison {
    let mut comparison = Comparison::default();
    for (one, other) in pairs {
        let differences = differences(one, other, layers, &mut comparison.layers);
        let (id, unit) = (one.id.clone(), one.unit.clone());
        comparison.documents.push(DocumentDifferences { id, unit, differences });
    }
    comparison
}

fn differences(
    one: &ComparedDocument,
    other: &ComparedDocument,
    layers: Layers,
    agreements: &mut BTreeMap<Layer, Agreement>,
) -> Vec<Difference> {
    let sorted = |document: &ComparedDocument| {
        let shown = document.notes.iter().filter(|note| layers.contains(note.layer));
        let mut notes: Vec<ComparedNote> = shown.cloned().collect();
        notes.sort();
        notes
    };
    let (one, other) = (sorted(one), sorted(other));
    for note in &one {
        agreements.entry(note.layer).or_default().one += 1;
    }
    for note in &other {
        agreements.entry(note.layer).or_default().other += 1;
    }
    let mut others: BTreeMap<ComparedNote, usize> = BTreeMap::new();
    for note in other {
        *others.entry(note).or_default() += 1;
    }
    let mut missing = Vec::new();
    for note in one {
        match others.get_mut(&note).filter(|count| **count > 0) {
            Some(count) => {
                *count -= 1;
                agreements.entry(note.layer).or_default().same += 1;
            }
            None => missing.push(note),
        }
    }
    // What is left at a place in one layer is a change.
    let place = |note: &ComparedNote| (note.start, note.end, note.layer);
    let mut added: BTreeMap<_, VecDeque<ComparedNote>> = BTreeMap::new();
    for (note, count) in others {
        added.entry(place(&note)).or_default().extend(core::iter::repeat_n(note, count));
    }
    let mut differences = Vec::new();
    for note in missing {
        differences.push(match added.get_mut(&place(&note)).and_then(VecDeque::pop_front) {
            Some(other) => Difference::Changed(note, other),
            None => Difference::Missing(note),
        });
    }
    differences.extend(added.into_values().flatten().map(Difference::Added));
    differences.sort_by_key(|difference| {
        let (Difference::Missing(note) | Difference::Added(note) | Difference::Changed(note, _)) =
            difference;
        (note.start, note.end)
    });
    differences
}

#[cfg(test)]
mod tests {
    use super::*;

    fn note(start: u32, end: u32, label: &str, says: &str) -> ComparedNote {
        let (label, says, text) = (label.to_owned(), says.to_owned(), String::new());
        ComparedNote { start, end, layer: Layer::Entity, label, says, text }
    }

    fn document(notes: &[ComparedNote]) -> ComparedDocument {
        ComparedDocument { id: "a".into(), unit: "bytes".into(), notes: notes.to_vec() }
    }

    fn compared(one: &[ComparedNote], other: &[ComparedNote]) -> Comparison {
        compare(&[(document(one), document(other))], Layers::default())
    }

    #[test]
    fn what_is_the_same_is_no_difference() {
        let notes = [note(0, 3, "PER", ""), note(0, 3, "PER", "")];
        let same = compared(&notes, &notes);
        assert!(same.is_same());
        assert_eq!(same.all(), Agreement { one: 2, other: 2, same: 2 });
        assert!((compared(&[], &[]).all().f1() - 100.0).abs() < 1e-9);
    }

    #[test]
    fn notes_are_missing_added_or_changed() {
        let one = [note(0, 3, "PER", ""), note(5, 9, "ORG", ""), note(10, 12, "GPE", "")];
        let other = [note(0, 3, "ORG", ""), note(10, 12, "GPE", ""), note(20, 22, "LOC", "")];
        let comparison = compared(&one, &other);
        let expected = [
            Difference::Changed(one[0].clone(), other[0].clone()),
            Difference::Missing(one[1].clone()),
            Difference::Added(other[2].clone()),
        ];
        assert_eq!(comparison.documents[0].differences, expected);
        assert!((comparison.all().f1() - 100.0 / 3.0).abs() < 1e-9);
    }
}
