//! How what a rule has found holds: by words inside it, and by its verb. Said once for all rules.

use crate::label::{RelationLabel, Status};
use crate::lang;
use crate::rules::{Items, Match, Write, WriteKind};
use crate::window::{Clause, Context};

/// The status of what a rule writes.
#[inline(never)]
pub(super) fn of(context: &Context<'_>, items: &Items, found: &Match, write: &Write) -> Status {
    match write.status {
        1 => return Status::Asserted,
        2 => return Status::Negated,
        3 => return Status::Former,
        4 => return Status::Planned,
        _ => {}
    }
    let at = |item: u8| items.list().get(usize::from(item));
    let start = |item: u8| at(item).map_or(0, |item| usize::from(item.start));
    let first = start(found.first);
    let clause = Clause::new(context, &items.tokens());
    // What stands in names says nothing of how it holds, but an office does: `former president`.
    let words =
        (found.first..found.end).filter_map(at).filter(|item| item.note == crate::rules::NO_NOTE);
    let within = lang::status_within(clause, first, words.flat_map(|item| item.tokens()));
    match found.slots.get(write.verb) {
        Some(verb) if within == Status::Asserted => {
            lang::status_of_verb(clause, start(verb), write.is_state)
        }
        None if within == Status::Asserted && is_of_event(write) => {
            let end = at(found.end.saturating_sub(1)).map_or(first, |item| item.tokens().end);
            if lang::is_to_come(clause, first..end) { Status::Planned } else { within }
        }
        _ => within,
    }
}

fn is_of_event(write: &Write) -> bool {
    write.kind == WriteKind::Relation
        && RelationLabel::from_code(write.label).is_some_and(RelationLabel::is_of_event)
}
