//! Who and what a relation is between.

use super::{Document, Note};
use postil::{Content, Id, Layer, Status};

/// The ends of a relation.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Parties {
    pub(crate) subject: Option<Id>,
    pub(crate) object: Option<Id>,
    pub(crate) role: Option<Id>,
    pub(crate) status: Status,
}

impl Note {
    /// The parties of a relation; none of any other note.
    pub(crate) const fn parties(&self) -> Parties {
        match self.content {
            Content::Relation { subject, object, role, status, .. } => {
                Parties { subject, object, role, status }
            }
            _ => Parties { subject: None, object: None, role: None, status: Status::Asserted },
        }
    }
}

impl Document {
    /// The event that a relation is about, if it is about one.
    pub(crate) fn event_of(&self, relation: &Note) -> Option<Id> {
        let subject = relation.parties().subject?;
        (self.note(subject)?.layer == Layer::Event).then_some(subject)
    }
}
