//! How something holds, as its verb and the words around say: `did not attend`, `will attend`, `a former member`.

use super::polarity::denies;
use super::syntax::{decided, group};
use super::word::is_clause_opener;
use crate::label::{Status, Tag};
use crate::lexicon::Word;
use crate::scan::Mark;
use crate::window::Clause;
use core::ops::Range;

/// What the words of a phrase say, and those right before its first: `former`, `ex-`, `no longer`, `not`.
pub(crate) fn within(
    clause: Clause<'_, '_>,
    first: usize,
    mut words: impl Iterator<Item = usize>,
) -> Status {
    let before = clause.before(first).filter(|before| is_former(clause, *before));
    if before.is_some() {
        return Status::Former;
    }
    let mut status = Status::Asserted;
    for index in &mut words {
        if denies(clause.context(), index) {
            return Status::Negated;
        }
        if is_former(clause, index) || clause.word(index) == Word::No {
            status = Status::Former;
        }
    }
    status
}

/// Whether a token says that something held once: `former`, `ex` or `then` before a hyphen.
fn is_former(clause: Clause<'_, '_>, index: usize) -> bool {
    let word = clause.bytes(index);
    let hyphen = clause
        .inside(index.saturating_add(1))
        .is_some_and(|next| clause.is_mark(next, Mark::Hyphen));
    clause.word(index) == Word::Former
        || clause.is_mark(index, Mark::Hyphen)
            && clause.before(index).is_some_and(|before| is_former(clause, before))
        || hyphen && (word.eq_ignore_ascii_case(b"ex") || word.eq_ignore_ascii_case(b"then"))
}

/// What the group of a verb says. A state in the past has ended: `was a member`; an act has not: `bought a stake`.
pub(crate) fn of_verb(clause: Clause<'_, '_>, verb: usize, is_state: bool) -> Status {
    let context = clause.context();
    let start = group(context, clause.start, verb);
    let Some((_, status)) = decided(context, clause.start, start..verb.saturating_add(1)) else {
        return Status::Planned;
    };
    // Its first word with a tense tells: `has been` has not ended.
    let tense = (start..verb.saturating_add(1)).find(|index| clause.tree().is_finite(*index));
    let past = || tense.is_some_and(|index| clause.tree().has_tag(index, &[Tag::Past]));
    if status == Status::Asserted && is_state && past() { Status::Former } else { status }
}

/// Whether an event is still to come, as the verb says that governs it (`will resume [talks]`), or whose subject it is (`[talks
/// between Peru and Chile] will resume`).
pub(crate) fn is_to_come(clause: Clause<'_, '_>, event: Range<usize>) -> bool {
    let is_will = |index: usize| matches!(clause.word(index), Word::Will | Word::Shall);
    let near = event.end..clause.end.min(event.end.saturating_add(NEAR));
    let ends = |index: &usize| {
        clause.tree().is_finite(*index)
            || is_clause_opener(clause.word(*index))
            || clause.is_mark(*index, Mark::Semicolon)
    };
    if near.into_iter().find(ends).is_some_and(is_will) {
        return true;
    }
    // Only words of its own phrase stand between a verb and what it governs.
    let before = (clause.start.max(event.start.saturating_sub(PHRASE))..event.start).rev();
    let inside = |index: &usize| {
        clause.token(*index).is_some_and(|token| token.is_word()) && !clause.tree().is_verb(*index)
    };
    let verb = event.start.checked_sub(before.take_while(inside).count().saturating_add(1));
    verb.and_then(|verb| clause.inside(verb)).is_some_and(|verb| {
        clause.tree().is_verb(verb) && of_verb(clause, verb, false) == Status::Planned
    })
}

/// How far behind what a rule has found its verb stands, in tokens.
const NEAR: usize = 8;
/// The most words between a verb and the event that it governs.
const PHRASE: usize = 4;
