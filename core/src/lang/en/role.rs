//! Who holds a role, and of what: the words beside it.

use super::syntax::{owner_before, person_before};
use crate::annotation::Id;
use crate::label::EntityLabel;
use crate::lexicon::{Word, class};
use crate::rule::RoleRule;
use crate::scan::{Mark, Token};
use crate::window::Clause;
use core::ops::Range;

/// A role's holder, and the place or body of the role.
#[derive(Clone, Copy)]
pub(crate) struct Held {
    pub(crate) holder: Id,
    pub(crate) of: Option<Id>,
    pub(crate) rule: RoleRule,
}

/// The holder beside a role, by the first pattern that matches.
pub(crate) fn holder(clause: Clause<'_, '_>, role: &Range<usize>) -> Option<Held> {
    let is_person = |label| label == EntityLabel::Person;
    let is_of = |label| label != EntityLabel::Person;
    let before = owner_before(clause, role.start);
    if let Some((holder, _)) = entity_from(clause, role.end, is_person) {
        return Some(Held { holder, of: before, rule: RoleRule::Before });
    }
    if let Some(after_of) = preposition(clause, role.end)
        && let Some((of, end)) = entity_from(clause, after_of, is_of)
    {
        if let Some((holder, _)) = entity_from(clause, end, is_person) {
            return Some(Held { holder, of: Some(of), rule: RoleRule::WithPlace });
        }
        let holder = person_before(clause, role.start)?;
        return Some(Held { holder, of: Some(of), rule: RoleRule::After });
    }
    let holder = person_before(clause, role.start)?;
    Some(Held { holder, of: before, rule: RoleRule::After })
}

/// The token after `of`, `for`, `at` or `in`, and an article, if one of them stands at `index`.
fn preposition(clause: Clause<'_, '_>, index: usize) -> Option<usize> {
    let led = matches!(clause.word(index), Word::Of | Word::For | Word::At | Word::In);
    let next = index.saturating_add(1);
    let the = usize::from(clause.word(next) == Word::The);
    (led && index < clause.end).then(|| next.saturating_add(the))
}

/// The name that begins at token `index`, of a wanted kind, and the token after it. A capitalised
/// word of grammar before a name is skipped: machine-translated text has such (`president For Ana`).
#[cfg_attr(target_pointer_width = "32", inline(never))]
fn entity_from(
    clause: Clause<'_, '_>,
    index: usize,
    wanted: fn(EntityLabel) -> bool,
) -> Option<(Id, usize)> {
    let token = clause.token(clause.inside(index)?)?;
    let stray = token.is_capital() && token.is(class::FUNCTION);
    let start = if stray { index.saturating_add(1) } else { index };
    let note = clause.name_from(start)?;
    let end = clause.tokens_of(note).end;
    wanted(note.entity()?).then_some((note.id(), end))
}

/// Whether `former`, `ex-` or `then-` stands before token `start`.
pub(crate) fn is_former(clause: Clause<'_, '_>, start: usize) -> bool {
    let Some(last) = clause.before(start) else { return false };
    let is = |index: usize, holds: fn(&Token, &[u8]) -> bool| {
        clause.token(index).is_some_and(|token| holds(token, clause.text))
    };
    let prefix = |token: &Token, text: &[u8]| {
        let word = token.of(text);
        word.eq_ignore_ascii_case(b"ex") || word.eq_ignore_ascii_case(b"then")
    };
    is(last, |token, _| token.word() == Word::Former)
        || (is(last, |token, _| token.is_mark(Mark::Hyphen))
            && clause.before(last).is_some_and(|first| is(first, prefix)))
}
