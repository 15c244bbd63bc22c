//! What belongs to an event, as far as it has been found.

use crate::annotation::{Annotation, Id, Payload, Rule};
use crate::engine::Context;
use crate::label::{EntityLabel, RelationLabel, Status};
use heapless::Vec;

/// The most that one event is told of; what comes later is counted as a loss.
const MOST: usize = 16;

/// A party, place or time.
#[derive(Clone, Copy, Debug)]
pub(super) struct Argument {
    pub(super) label: RelationLabel,
    pub(super) object: Id,
    pub(super) status: Status,
    pub(super) rule: Rule,
}

/// The parties, place and time of one event, each once.
#[derive(Debug)]
pub(super) struct Arguments {
    items: Vec<Argument, MOST, u8>,
    /// Something did not fit.
    pub(super) lost: bool,
}

impl Arguments {
    pub(super) const fn new() -> Self {
        Self { items: Vec::new(), lost: false }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Argument> {
        self.items.iter()
    }

    pub(super) fn has(&self, label: RelationLabel) -> bool {
        self.items.iter().any(|argument| argument.label == label)
    }

    /// What was found of it is still to come.
    pub(super) fn plan(&mut self) {
        for argument in self.items.iter_mut().filter(|it| it.status == Status::Asserted) {
            argument.status = Status::Planned;
        }
    }

    /// Adds what belongs to the event, unless it does so already.
    pub(super) fn add(
        &mut self,
        context: &Context<'_>,
        label: RelationLabel,
        object: Id,
        status: Status,
        rule: Rule,
    ) {
        let chain = |id: Id| context.notes.by_id(id).and_then(Annotation::chain);
        let wanted = chain(object);
        let is_same = |known: &Argument| {
            known.object == object || wanted.is_some() && chain(known.object) == wanted
        };
        if !self.items.iter().any(is_same) {
            self.lost |= self.items.push(Argument { label, object, status, rule }).is_err();
        }
    }

    /// Whether all who take part can be in conflict with each other: states, peoples, bodies.
    pub(super) fn are_parties(&self, context: &Context<'_>) -> bool {
        use EntityLabel::{Group, Organization, Place};
        let is_party = |argument: &&Argument| {
            let note = context.notes.by_id(argument.object);
            note.is_some_and(|note| {
                matches!(note.payload, Payload::Entity(Group | Organization | Place, _))
            })
        };
        let mut taking =
            self.items.iter().filter(|known| known.label == RelationLabel::ParticipantIn);
        taking.all(|argument| is_party(&argument))
    }
}
