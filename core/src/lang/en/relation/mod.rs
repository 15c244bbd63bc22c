//! What the words between two names say of how they belong together.

pub(crate) mod neighbours;
mod stated;

use super::list;
use crate::annotation::Id;
use crate::label::{EntityLabel, RelationLabel, Status};
use crate::lexicon::Word;
use crate::rule::RelationRule;
use crate::window::{Clause, Context};
use core::ops::Range;

/// A name of a clause: its id, label and tokens.
#[derive(Clone)]
pub(crate) struct Name {
    pub(crate) id: Id,
    pub(crate) label: EntityLabel,
    pub(crate) tokens: Range<usize>,
}

/// A relation that the text states.
#[derive(Clone, Copy)]
pub(crate) struct Found {
    pub(crate) label: RelationLabel,
    pub(crate) subject: Id,
    pub(crate) object: Id,
    pub(crate) status: Status,
    pub(crate) rule: RelationRule,
}

/// Those that a clause lists as the members of a body: `the members of the EU are Italy, Spain and Malta`.
#[derive(Clone, Debug)]
pub(crate) struct Members {
    body: Id,
    /// Where the next member begins.
    next: Option<usize>,
    end: usize,
}

impl Members {
    /// The list of a clause, if it has one.
    pub(crate) fn of(clause: Clause<'_, '_>) -> Option<Self> {
        let context = clause.context();
        let members = clause.range().find(|&index| context.word(index) == Word::Members)?;
        if context.word(members.saturating_add(1)) != Word::Of {
            return None;
        }
        let range = members.saturating_add(2)..clause.end;
        let (body, end) = list::name_from(context, range, EntityLabel::is_body)?;
        let listed = matches!(context.word(end), Word::Be | Word::Include);
        listed.then(|| Self { body, next: Some(end.saturating_add(1)), end: clause.end })
    }

    /// The next of them.
    pub(crate) fn next(&mut self, context: &Context<'_>) -> Option<Found> {
        let start = self.next?;
        let (subject, after) = list::name_from(context, start..self.end, EntityLabel::is_body)?;
        self.next = list::goes_on(context, after..self.end);
        let (label, status, rule) =
            (RelationLabel::MemberOf, Status::Asserted, RelationRule::MembersOf);
        Some(Found { label, subject, object: self.body, status, rule })
    }
}
