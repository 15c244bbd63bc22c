//! How something holds, as its verb and the words around say: `did not attend`, `will attend`, `a former member`.

use super::polarity::denies;
use super::syntax::{decided, group};
use super::word::is_clause_opener;
use crate::label::{Status, Tag};
use crate::lexicon::Word;
use crate::scan::Mark;
use crate::window::Clause;

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

/// Whether the next verb with a tense, behind a token, is still to come: `talks between Peru and Chile [will] resume`.
pub(crate) fn is_to_come(clause: Clause<'_, '_>, from: usize) -> bool {
    let near = from..clause.end.min(from.saturating_add(NEAR));
    let ends = |index: &usize| {
        clause.tree().is_finite(*index)
            || is_clause_opener(clause.word(*index))
            || clause.is_mark(*index, Mark::Semicolon)
    };
    let next = near.into_iter().find(ends);
    next.is_some_and(|index| matches!(clause.word(index), Word::Will | Word::Shall))
}

/// How far behind what a rule has found its verb stands, in tokens.
const NEAR: usize = 8;
