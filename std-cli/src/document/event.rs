//! Who takes part in an event, where and when.

use super::model::Document;
use super::note::Note;
use postil::Layer;
use postil::annotation::{Content, Id, Relation};
use postil::label::{RelationLabel, Status};
use std::collections::BTreeMap;

/// A party, place or time of an event.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Argument {
    pub(crate) label: RelationLabel,
    pub(crate) object: Id,
    pub(crate) status: Status,
}

impl Argument {
    pub(crate) const fn is_place(&self) -> bool {
        matches!(self.label, RelationLabel::HeldIn)
    }

    pub(crate) const fn is_time(&self) -> bool {
        matches!(self.label, RelationLabel::HeldOn)
    }

    pub(crate) const fn is_party(&self) -> bool {
        !self.is_place() && !self.is_time()
    }
}

impl Document {
    /// What is told of each event, in the order of the text.
    pub(crate) fn told(&self) -> BTreeMap<Id, Vec<Argument>> {
        let mut events = BTreeMap::<Id, Vec<Argument>>::new();
        for note in self.layer(Layer::Relation) {
            if let Content::Relation(Relation { label, status, object: Some(object), .. }) =
                note.content
                && let Some(event) = self.event_of(note)
            {
                let told = events.entry(event).or_default();
                let place = told.partition_point(|argument| argument.object <= object);
                told.insert(place, Argument { label, object, status });
            }
        }
        events
    }

    /// The event that a relation is about, if it is about one.
    pub(crate) fn event_of(&self, relation: &Note) -> Option<Id> {
        let subject = relation.parties().subject?;
        (self.note(subject)?.layer == Layer::Event).then_some(subject)
    }
}
