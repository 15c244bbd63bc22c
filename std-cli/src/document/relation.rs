//! Who and what a relation is between.

use super::note::Note;
use postil::annotation::{Id, Relation};
use postil::label::Status;

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
    pub(crate) fn parties(&self) -> Parties {
        match self.content.relation() {
            Some(Relation { subject, object, role, status, .. }) => {
                Parties { subject, object, role, status }
            }
            None => Parties { subject: None, object: None, role: None, status: Status::Asserted },
        }
    }
}
