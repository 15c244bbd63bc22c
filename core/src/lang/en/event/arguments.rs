//! What belongs to an event, as far as it has been found.

use crate::annotation::{Annotation, Id};
use crate::label::{EntityLabel, RelationLabel, Status};
use crate::rule::RelationRule;
use crate::window::Context;
use heapless::Vec;

/// The most that one event is told of; what comes later is counted as a loss.
const MOST: usize = 16;

/// A party, place or time.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Argument {
    pub(crate) label: RelationLabel,
    pub(crate) object: Id,
    pub(crate) status: Status,
    pub(crate) rule: RelationRule,
}

/// The name that the pronoun at a token stands for.
pub(crate) type Resolve = fn(&Context<'_>, usize) -> Option<Id>;

/// The parties, place and time of one event, each once.
#[derive(Debug)]
pub(crate) struct Arguments {
    items: Vec<Argument, MOST, u8>,
    /// Whom a pronoun stands for, which is not for the language to say.
    stands_for: Resolve,
    /// Something did not fit.
    pub(crate) lost: bool,
}

impl Arguments {
    pub(crate) const fn new(stands_for: Resolve) -> Self {
        Self { items: Vec::new(), stands_for, lost: false }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Argument> {
        self.items.iter()
    }

    pub(crate) fn has(&self, label: RelationLabel) -> bool {
        self.items.iter().any(|argument| argument.label == label)
    }

    /// What was found of it is still to come.
    pub(crate) fn plan(&mut self) {
        for argument in self.items.iter_mut().filter(|it| it.status == Status::Asserted) {
            argument.status = Status::Planned;
        }
    }

    /// Adds what belongs to the event, unless it does so already.
    pub(crate) fn add(
        &mut self,
        context: &Context<'_>,
        label: RelationLabel,
        object: Id,
        status: Status,
        rule: RelationRule,
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

    /// The name that the pronoun at token `index` stands for.
    pub(crate) fn stands_for(&self, context: &Context<'_>, index: usize) -> Option<Id> {
        (self.stands_for)(context, index)
    }

    /// Whether all who take part can be in conflict with each other: states, peoples, bodies.
    pub(crate) fn are_parties(&self, context: &Context<'_>) -> bool {
        let is_party = |argument: &&Argument| {
            let label = context.notes.by_id(argument.object).and_then(Annotation::entity);
            label.is_some_and(EntityLabel::can_fight)
        };
        let mut taking =
            self.items.iter().filter(|known| known.label == RelationLabel::ParticipantIn);
        taking.all(|argument| is_party(&argument))
    }
}
