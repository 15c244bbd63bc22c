//! What a rule writes.

use super::format::WRITE;

/// One thing that a rule writes, as it lies in the blob.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Write {
    pub(crate) kind: WriteKind,
    /// How it holds, if the rule says so itself: asserted, negated, former, planned, from 1.
    pub(crate) status: u8,
    /// What it states held once if its verb is in the past: it worked there.
    pub(crate) is_state: bool,
    /// The number of its label.
    pub(crate) label: u8,
    /// The slot of its subject; of words, the first.
    pub(crate) subject: u8,
    /// The slot of its object; of words, the last.
    pub(crate) object: u8,
    /// The slot of the role, or of the value.
    pub(crate) role: u8,
    /// The slot of the verb that says how it holds.
    pub(crate) verb: u8,
}

/// The kinds of what is written, with frozen numbers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum WriteKind {
    /// A relation of the engine's.
    Relation = 0,
    /// A relation of a label of the user's own.
    OwnRelation = 1,
    /// Words under a label of the user's own.
    Label = 2,
    /// Nothing: words are known under a label by rules of later passes.
    Mark = 3,
    /// A role.
    Role = 4,
    /// An event.
    Event = 5,
    /// Nothing: an office is remembered with its place or body.
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
