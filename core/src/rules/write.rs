//! The results that a rule writes.

use super::format::WRITE;

/// A result that a rule writes, as it is stored in the blob.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Write {
    pub(crate) kind: WriteKind,
    /// The status, if the rule states it: 1 asserted, 2 negated, 3 former, 4 planned; 0 if the text decides.
    pub(crate) status: u8,
    /// It is a state that is over if its verb is in the past tense: `worked there`.
    pub(crate) is_state: bool,
    /// The number of its label.
    pub(crate) label: u8,
    /// The slot of its subject, or of the first word of a label.
    pub(crate) subject: u8,
    /// The slot of its object, or of the last word of a label.
    pub(crate) object: u8,
    /// The slot of its role, or of the value of a label.
    pub(crate) role: u8,
    /// The slot of the verb that decides its status.
    pub(crate) verb: u8,
}

/// The kinds of results, with frozen numbers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum WriteKind {
    /// One of the engine's relations.
    Relation = 0,
    /// A relation that the file declares.
    OwnRelation = 1,
    /// A label that the file declares, on words.
    Label = 2,
    /// A mark: only rules of later passes see it, and no annotation is written.
    Mark = 3,
    /// A role.
    Role = 4,
    /// An event.
    Event = 5,
    /// No annotation: the engine remembers an office with its place or body.
    Remember = 6,
}

impl WriteKind {
    const fn from_number(number: u8) -> Option<Self> {
        Some(match number {
            0 => Self::Relation,
            1 => Self::OwnRelation,
            2 => Self::Label,
            3 => Self::Mark,
            4 => Self::Role,
            5 => Self::Event,
            6 => Self::Remember,
            _ => return None,
        })
    }
}

impl Write {
    pub(super) const fn read([head, label, ends, others]: [u8; WRITE]) -> Option<Self> {
        let Some(kind) = WriteKind::from_number(head & 7) else { return None };
        Some(Self {
            kind,
            status: head >> 3 & 7,
            is_state: head & 1 << 6 != 0,
            label,
            subject: ends >> 4,
            object: ends & 15,
            role: others >> 4,
            verb: others & 15,
        })
    }
}
