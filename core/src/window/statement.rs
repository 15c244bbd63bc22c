//! Statements: relations as the text states them; what was stated among the last ones is not written again.

use super::context::Context;
use crate::annotation::{Annotation, ChainId, Id, Payload, Rule};
use crate::hash::Fnv;
use crate::label::{RelationLabel, Status};

/// A relation of two names, or of a name and its role.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Statement {
    pub(crate) label: RelationLabel,
    pub(crate) status: Status,
    pub(crate) subject: Id,
    pub(crate) object: Option<Id>,
    pub(crate) role: Option<Id>,
    /// The subject is an event that goes on, a war: what is said of one is said for the whole document.
    pub(crate) goes_on: bool,
}

/// From a place to a name, whichever comes first.
pub(crate) fn evidence(context: &Context<'_>, place: (u16, u16), name: Id) -> (u16, u16) {
    let name = context.notes.by_id(name).map_or(place, |note| context.notes.place(note));
    (place.0.min(name.0), place.1.max(name.1))
}

impl Statement {
    /// Writes the relation with its evidence, unless the document has stated it of the same chains before.
    pub(crate) fn write(self, context: &mut Context<'_>, evidence: (u16, u16), rule: Rule) {
        if let Some(hash) = self.hash(context)
            && !context.memory.state.stated.add(hash)
        {
            return;
        }
        let Self { label, status, .. } = self;
        let subject = context.notes.link_to(Some(self.subject));
        let object = context.notes.link_to(self.object);
        let role = context.notes.link_to(self.role);
        let payload = Payload::Relation { label, status, subject, object, role };
        context.notes.add(evidence, payload, rule);
    }

    /// The same for all that says the same; `None` where a name has no chain.
    fn hash(self, context: &Context<'_>) -> Option<u32> {
        let note = |id: Id| context.notes.by_id(id);
        let chain = |id: Id| note(id).and_then(Annotation::chain);
        let numbers = |ChainId(number): ChainId| number.to_le_bytes();
        let object = match self.object {
            Some(object) => numbers(chain(object)?),
            None => [u8::MAX; 2],
        };
        let role = self.role.and_then(note).map(|role| context.text_of(context.notes.place(role)));
        let subject = match note(self.subject)?.payload {
            Payload::Event(label, _) if self.goes_on => [label as u8, u8::MAX],
            _ => numbers(chain(self.subject)?),
        };
        // Neither party does it to the other.
        let (subject, object) = if self.label.is_symmetric() {
            (subject.min(object), subject.max(object))
        } else {
            (subject, object)
        };
        let bytes = [self.label as u8, self.status as u8]
            .into_iter()
            .chain(subject)
            .chain(object)
            .chain(role.unwrap_or_default().iter().map(u8::to_ascii_lowercase));
        Some(bytes.fold(Fnv::EMPTY, Fnv::byte).value())
    }
}
