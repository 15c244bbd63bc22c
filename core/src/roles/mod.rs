//! Roles: who holds which office, of what.
//!
//! A role is annotated where its holder is identified beside it, in these patterns (holder in brackets):
//!
//! | rule | pattern | example |
//! |---|---|---|
//! | 0 | role, holder | `president [Ana Ruiz]`, `Peruvian Prime Minister [Ruiz]` |
//! | 1 | role `of` place or body, holder | `President of Peru [Ana Ruiz]` |
//! | 2 | holder, comma, role | `[Ana Ruiz], the president of Peru,` |
//!
//! Each writes the role, the relation `has_role` and what the text says of the role's place or body:
//! before the role (`Peru president`, `Peru's president`, `Peruvian president`, `Lima University
//! professor`) or after it (`of Peru`). A body gives `affiliated_with` too, a nationality `citizen_of`;
//! the nationality itself then stands for its country. A role of nothing (`President Ruiz`) gives a
//! relation only until the document has said what it is a role of.

mod described;

pub(crate) use described::described;

use crate::annotation::{Annotation, Id, Payload, Rule};
use crate::engine::Context;
use crate::grammar::role::role;
use crate::hash::Fnv;
use crate::label::{EntityLabel, Layer, RelationLabel, Status};
use crate::lexicon::{Word, class};
use crate::names::is_stateless;
use crate::scan::{Mark, Token};
use crate::statement::{Statement, evidence};
use core::ops::Range;

/// The rules, by number, each with an example.
pub(crate) const RULES: &[&str] = &[BEFORE, WITH_PLACE, AFTER];
pub(crate) const BEFORE: &str = "a role before its holder: president Ana Ruiz";
pub(crate) const WITH_PLACE: &str = "a role, its place, its holder: President of Peru Ana Ruiz";
pub(crate) const AFTER: &str = "a holder, a comma, a role: Ana Ruiz, the president of Peru";

/// Writes the roles of every clause and the relations that they state.
pub(crate) fn annotate(context: &mut Context<'_>) {
    for number in 0..context.clause_count() {
        let clause = context.clause(number);
        let mut index = clause.start;
        while index < clause.end {
            let words = context.words(index..clause.end);
            let can_begin = words.first().is_some_and(|it| it.is(class::ROLE | class::PHRASE));
            let Some((rest, ())) = can_begin.then(|| role(words).ok()).flatten() else {
                index = index.saturating_add(1);
                continue;
            };
            let end = clause.end.saturating_sub(rest.tokens.len());
            // A role inside a name is a part of the name.
            if !context.notes.covers(Layer::Entity, context.place(index..end))
                && let Some(held) = holder(context, &clause, index..end)
            {
                write(context, &clause, index..end, held);
            }
            index = end.max(index.saturating_add(1));
        }
    }
}

/// A role's holder, and the place or body of the role.
#[derive(Clone, Copy)]
struct Held {
    holder: Id,
    of: Option<Id>,
    rule: Rule,
}

/// The holder beside a role, by the first pattern that matches.
fn holder(context: &Context<'_>, clause: &Range<usize>, role: Range<usize>) -> Option<Held> {
    let is_person = |label| label == EntityLabel::Person;
    let is_of = |label| label != EntityLabel::Person;
    let before = owner_before(context, clause, role.start);
    if let Some((holder, _)) = entity_from(context, clause, role.end, is_person) {
        return Some(Held { holder, of: before, rule: Rule(0) });
    }
    if let Some(after_of) = preposition(context, clause, role.end)
        && let Some((of, end)) = entity_from(context, clause, after_of, is_of)
    {
        if let Some((holder, _)) = entity_from(context, clause, end, is_person) {
            return Some(Held { holder, of: Some(of), rule: Rule(1) });
        }
        let holder = person_before(context, clause, role.start)?;
        return Some(Held { holder, of: Some(of), rule: Rule(2) });
    }
    let holder = person_before(context, clause, role.start)?;
    Some(Held { holder, of: before, rule: Rule(2) })
}

/// The token after `of`, `for`, `at` or `in`, and an article, if one of them stands at `index`.
fn preposition(context: &Context<'_>, clause: &Range<usize>, index: usize) -> Option<usize> {
    let led = matches!(context.word(index), Word::Of | Word::For | Word::At | Word::In);
    let next = index.saturating_add(1);
    let the = usize::from(context.word(next) == Word::The);
    (led && index < clause.end).then(|| next.saturating_add(the))
}

/// The name that begins at token `index`, of a wanted kind, and the token after it. A capitalised
/// word of grammar before a name is skipped: machine-translated text has such (`president For Ana`).
fn entity_from(
    context: &Context<'_>,
    clause: &Range<usize>,
    index: usize,
    wanted: impl Fn(EntityLabel) -> bool,
) -> Option<(Id, usize)> {
    let token = context.token(index).filter(|_| index < clause.end)?;
    let stray = token.is_capital() && token.is(class::FUNCTION);
    let start = if stray { index.saturating_add(1) } else { index };
    let note = context.name_at(start).filter(|_| start < clause.end)?;
    let end = context.tokens_in(context.notes.place(note)).end;
    wanted(entity_label(note)?).then_some((note.id(), end))
}

fn entity_label(note: &Annotation) -> Option<EntityLabel> {
    match note.payload {
        Payload::Entity(label, _) => Some(label),
        _ => None,
    }
}

/// The name that ends right before token `index`.
fn entity_ending<'a>(
    context: &'a Context<'_>,
    clause: &Range<usize>,
    index: usize,
) -> Option<&'a Annotation> {
    let last = index.checked_sub(1).filter(|last| *last >= clause.start)?;
    context.name_over(last)
}

/// The place, body or nationality before a role: `Peru's former president`. Adjectives between are
/// passed, at most three words with the possessive; what looks like a verb is none.
fn owner_before(context: &Context<'_>, clause: &Range<usize>, start: usize) -> Option<Id> {
    let mut index = start;
    for _ in 0..=3 {
        if let Some(note) = entity_ending(context, clause, index) {
            let owner = owner_of_topic(context, clause, note).unwrap_or(note);
            return (entity_label(owner)? != EntityLabel::Person).then(|| owner.id());
        }
        index = index.checked_sub(1).filter(|index| *index > clause.start)?;
        let verb = context.is(index, class::SPEECH | class::AUXILIARY)
            || context.word(index) == Word::Attitude
            || context.bytes(index).ends_with(b"ed");
        let word = context.token(index).is_some_and(Token::is_word);
        let passed = word && !verb && !context.is(index, class::FUNCTION);
        if !passed && context.word(index) != Word::Possessive {
            return None;
        }
    }
    None
}

/// The body whose expert for a place this is: `the Andina Institute's Africa and Asia expert`.
fn owner_of_topic<'a>(
    context: &'a Context<'_>,
    clause: &Range<usize>,
    topic: &Annotation,
) -> Option<&'a Annotation> {
    let is_place = |note: &Annotation| {
        matches!(entity_label(note), Some(EntityLabel::Place | EntityLabel::Location))
    };
    let mut index = context.tokens_in(context.notes.place(topic)).start;
    if !is_place(topic) {
        return None;
    }
    // Two more places at most.
    for _ in 0..4 {
        let before = index.checked_sub(1).filter(|before| *before > clause.start)?;
        match context.token(before)?.word() {
            Word::Possessive => {
                let owner = entity_ending(context, clause, before)?;
                return (entity_label(owner)? == EntityLabel::Organization).then_some(owner);
            }
            Word::And => index = before,
            _ => {
                let place = entity_ending(context, clause, index).filter(|note| is_place(note))?;
                index = context.tokens_in(context.notes.place(place)).start;
            }
        }
    }
    None
}

/// The person before the comma before a role: `Ana Ruiz, the president`.
fn person_before(context: &Context<'_>, clause: &Range<usize>, start: usize) -> Option<Id> {
    let mut index = start;
    // The article, a nationality and a few adjectives may stand after the comma.
    for _ in 0..5 {
        index = index.checked_sub(1).filter(|index| *index > clause.start)?;
        if context.is_mark(index, Mark::Comma) {
            let note = entity_ending(context, clause, index)?;
            return (entity_label(note)? == EntityLabel::Person).then(|| note.id());
        }
        // Of `Ruiz, Diaz and the president` nobody is the president.
        let joined = matches!(context.word(index), Word::And | Word::Or | Word::Not | Word::But);
        let other = class::SPEECH | class::AUXILIARY | class::PRONOUN | class::PREPOSITION;
        let word = context.token(index).is_some_and(Token::is_word);
        let passed = word && !joined && !context.is(index, other);
        if !passed && context.word(index) != Word::Possessive {
            return None;
        }
    }
    None
}

fn write(context: &mut Context<'_>, clause: &Range<usize>, role: Range<usize>, held: Held) {
    let place = context.place(role.clone());
    let Some(written) = context.notes.add(place, Payload::Role, held.rule) else {
        return;
    };
    let of = held.of.and_then(|of| context.notes.by_id(of).copied());
    // `former president of Peru`, `former Peru president`, `ex-president`
    let owner = of.as_ref().map(|of| context.tokens_in(context.notes.place(of)));
    let phrase = owner.filter(|owner| owner.end == role.start).unwrap_or(role);
    let former = is_former(context, clause, phrase.start);
    let status = if former { Status::Former } else { Status::Asserted };
    let label = of.as_ref().and_then(entity_label);
    let nationality = label == Some(EntityLabel::Group)
        && of.as_ref().is_some_and(|of| {
            let tokens = context.tokens_in(context.notes.place(of));
            !is_stateless(context.words(tokens))
        });
    let known = remember_role(context, held.holder, (!former).then_some(place), of.is_some());
    if known && of.is_none() {
        return;
    }
    let evidence = evidence(context, place, held.holder);
    let rows = [
        Some((RelationLabel::HasRole, Some(written))),
        (label == Some(EntityLabel::Organization)).then_some((RelationLabel::AffiliatedWith, None)),
        nationality.then_some((RelationLabel::CitizenOf, None)),
    ];
    for (label, role) in rows.into_iter().flatten() {
        let object = of.as_ref().map(Annotation::id);
        let statement =
            Statement { label, status, subject: held.holder, object, role, goes_on: false };
        statement.write(context, evidence, held.rule);
    }
}

/// Whether `former`, `ex-` or `then-` stands before token `start`.
fn is_former(context: &Context<'_>, clause: &Range<usize>, start: usize) -> bool {
    let before = |index: usize| index.checked_sub(1).filter(|before| *before >= clause.start);
    let Some(last) = before(start) else { return false };
    let is = |index: usize, holds: fn(&Token, &[u8]) -> bool| {
        context.token(index).is_some_and(|token| holds(token, context.text))
    };
    let prefix = |token: &Token, text: &[u8]| {
        let word = token.of(text);
        word.eq_ignore_ascii_case(b"ex") || word.eq_ignore_ascii_case(b"then")
    };
    is(last, |token, _| token.word() == Word::Former)
        || (is(last, |token, _| token.is_mark(Mark::Hyphen))
            && before(last).is_some_and(|first| is(first, prefix)))
}

/// A role as the memory keeps it, whatever its case.
fn hash_of(role: &[u8]) -> u32 {
    role.iter().map(u8::to_ascii_lowercase).fold(Fnv::EMPTY, Fnv::byte).value()
}

/// Notes down the holder's role, if it is one now, and whether it was stated of something; whether that had been before.
fn remember_role(
    context: &mut Context<'_>,
    holder: Id,
    role: Option<(u16, u16)>,
    stated: bool,
) -> bool {
    let hash = role.map_or(0, |role| hash_of(context.text_of(role)));
    let chain = context.notes.by_id(holder).and_then(Annotation::chain);
    let name = chain.and_then(|chain| context.memory.name_of_mut(chain));
    name.is_some_and(|name| {
        let before = name.role_stated;
        name.role = hash;
        name.role_stated |= stated;
        before
    })
}

#[cfg(test)]
mod tests {
    use crate::label::Layer;
    use crate::testing::lines;

    #[test]
    fn roles_and_what_they_are_roles_of() {
        for (sentence, expected) in [
            ("Then Peru president Ana Ruiz left.", "has_role Ana Ruiz president Peru asserted"),
            ("The president of Peru Ana Ruiz left.", "has_role Ana Ruiz president Peru asserted"),
            ("Then Ana Ruiz, the mayor of Lima, left.", "has_role Ana Ruiz mayor Lima asserted"),
            (
                "Then former Peru president Ana Ruiz left.",
                "has_role Ana Ruiz president Peru former",
            ),
            ("Then ex-minister Ana Ruiz left.", "has_role Ana Ruiz minister nobody former"),
            ("Then former minister Ana Ruiz left.", "has_role Ana Ruiz minister nobody former"),
        ] {
            assert_eq!(lines(sentence, Layer::Relation), [expected], "{sentence}");
            assert_eq!(lines(sentence, Layer::Role).len(), 1);
        }
        assert_eq!(
            lines("The French president Jean Petit left.", Layer::Relation),
            [
                "has_role Jean Petit president French asserted",
                "citizen_of Jean Petit nobody French asserted",
            ]
            .map(|line| line.replace("citizen_of Jean Petit nobody", "citizen_of Jean Petit")),
        );
    }

    #[test]
    fn a_place_may_be_what_an_expert_knows_about() {
        let text = "The Andina Institute's Africa and Asia expert Ana Ruiz left.";
        let expected = [
            "has_role Ana Ruiz expert Andina Institute asserted",
            "affiliated_with Ana Ruiz Andina Institute asserted",
        ];
        assert_eq!(lines(text, Layer::Relation), expected);
    }

    #[test]
    fn a_verb_makes_nobody_an_owner() {
        for text in [
            "Then Russia arrested journalist Tom Diaz.",
            "Ana Ruiz, accused by the president of Peru, left.",
        ] {
            let found = lines(text, Layer::Relation);
            assert!(
                !found.iter().any(|line| line.contains("Russia") || line.contains("Peru")),
                "{found:?}"
            );
        }
    }

    #[test]
    fn a_role_of_nobody_is_none() {
        let list = "Then Ana Ruiz, Tom Diaz and the president met.";
        assert!(lines(list, Layer::Role).is_empty());
        assert!(lines("The president left Peru.", Layer::Role).is_empty());
    }
}
