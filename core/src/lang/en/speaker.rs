//! Who speaks: the subject of a verb, as learned arcs and neighbours tell it.
//!
//! Arcs choose the subject of the clause, neighbours which words of its phrase are the name. Without learned arcs neighbours
//! choose both.

use super::syntax::{FAR, REACH, name_at, noun_phrase, speaks, subject};
use crate::label::{Deprel, EntityLabel, Tag};
use crate::lexicon::Word;
use crate::scan::Mark;
use crate::window::Context;
use core::ops::Range;

/// Who says it: the subject of the verb at `verb`, somewhere in `range`, which ends before the verb's group.
pub(crate) fn speaker(
    context: &Context<'_>,
    range: Range<usize>,
    verb: usize,
) -> Option<Range<usize>> {
    if let Some(person) = with_participle(context, &range, verb) {
        return Some(person);
    }
    let near = subject(context, range.clone());
    let Some(noun) = own_subject(context, &range, verb) else { return near };
    let is_comma = |index: usize| context.is_mark(index, Mark::Comma);
    let is_own = |near: &Range<usize>| {
        let beside = near.end == range.end && is_person(context, near.start);
        // `Ruiz, president of the college, wrote`
        let described =
            near.end < noun && is_comma(near.end) && is_comma(range.end.wrapping_sub(1));
        beside || described || belongs(context, near, noun) && !modifies(context, near, noun)
    };
    let own = near.clone().filter(is_own);
    own.or_else(|| own_phrase(context, range, noun)).or(near)
}

/// Whether a person's name begins at the token.
fn is_person(context: &Context<'_>, index: usize) -> bool {
    name_at(context, index).is_some_and(|name| name.entity() == Some(EntityLabel::Person))
}

/// Whether a name only stands before a noun that is none: `U.S. prosecutors`, `the Reuters report`.
fn modifies(context: &Context<'_>, near: &Range<usize>, noun: usize) -> bool {
    near.end <= noun
        && !is_person(context, near.start)
        && context.tree().has_tag(noun, NOUNS)
        && (near.end..noun).all(|index| context.tree().has_tag(index, NOUNS))
        && context.name_over(noun).is_none()
}

/// Whether a phrase is that of a noun, or names who the noun describes: `the mayor of London, Sadiq Khan`.
pub(crate) fn belongs(context: &Context<'_>, phrase: &Range<usize>, noun: usize) -> bool {
    let tree = context.tree();
    let names = |index: usize| {
        matches!(tree.label(index), Some(Deprel::Compound | Deprel::Apposition | Deprel::Other))
    };
    let up = |index: &usize| tree.head(*index).filter(|_| names(*index));
    let climb = |from: Option<usize>| core::iter::successors(from, up).take(CLIMB);
    climb(phrase.end.checked_sub(1)).any(|index| index == noun)
        || climb(Some(noun)).any(|index| phrase.contains(&index))
}

/// The most steps from a name to the noun that it belongs to.
const CLIMB: usize = 6;

/// Who says it behind the cue, in `range`, which begins behind it: `said Ruiz`, `said his lawyer, Ruiz`.
pub(crate) fn speaker_behind(
    context: &Context<'_>,
    range: Range<usize>,
    cue: &Range<usize>,
) -> Option<Range<usize>> {
    let near = noun_phrase(context, range.clone());
    if !context.has_learned_arcs() {
        return near;
    }
    let near = near.map(|near| named_behind(context, &near, range.end).unwrap_or(near));
    let verb = cue.clone().rev().find(|&index| context.tree().is_verb(index));
    let verb = verb.unwrap_or(cue.start);
    let Some(noun) = own_subject(context, &range, verb) else { return near };
    if near.as_ref().is_none_or(|near| !is_person(context, near.start))
        && let Some(person) = apposed(context, noun)
    {
        return Some(person);
    }
    let is_own =
        |near: &Range<usize>| belongs(context, near, noun) && !modifies(context, near, noun);
    let near = near.filter(|near| is_person(context, near.start) || is_own(near));
    near.or_else(|| own_phrase(context, range, noun))
}

/// The person whom a noun's descriptions end with: `said the university’s chancellor, Ana Ruiz`.
fn apposed(context: &Context<'_>, noun: usize) -> Option<Range<usize>> {
    let tree = context.tree();
    let next = |noun: &usize| tree.appositions(*noun).last();
    let last = core::iter::successors(next(&noun), next).take(CLIMB).last()?;
    let name = context.name_over(last)?;
    (name.entity() == Some(EntityLabel::Person)).then(|| context.tokens_of(name))
}

/// The whole phrase of who says it, as learned arcs tell it: titles before the name, descriptions and clauses behind it. The cue
/// is no part of it.
pub(crate) fn source(
    context: &Context<'_>,
    speaker: &Range<usize>,
    cue: &Range<usize>,
) -> Range<usize> {
    if !context.has_learned_arcs() {
        return speaker.clone();
    }
    let tree = context.tree();
    let outside = |index: &usize| tree.head(*index).is_none_or(|head| !speaker.contains(&head));
    let head = speaker.clone().rev().find(outside).unwrap_or(speaker.start);
    // `Secretary of Justice Ana Ruiz`: the name may depend on the title.
    let names =
        |index: usize| matches!(tree.label(index), Some(Deprel::Compound | Deprel::Apposition));
    let up = |index: &usize| tree.head(*index).filter(|_| names(*index));
    let head = core::iter::successors(Some(head), up).take(CLIMB).last().unwrap_or(head);
    let beside = |index: usize| !cue.contains(&index);
    let within = |index: &usize| tree.is_under(*index, head, beside);
    let is_mark = |index: &usize| context.mark(*index).is_some();
    let before = (0..speaker.start).rev().take(REACH).take_while(within);
    let start = before.filter(|index| !is_mark(index)).last().unwrap_or(speaker.start);
    let behind = (speaker.end..context.tokens.len()).take(REACH).take_while(within);
    let last = behind.filter(|index| !is_mark(index)).last();
    start..last.map_or(speaker.end, |last| last.saturating_add(1))
}

/// The head of the phrase that is the subject of a verb in `range`, as learned arcs tell it.
pub(crate) fn own_subject(
    context: &Context<'_>,
    range: &Range<usize>,
    verb: usize,
) -> Option<usize> {
    if !context.has_learned_arcs() {
        return None;
    }
    let tree = context.tree();
    let own = if tree.has_tag(verb, &[Tag::Gerund]) && !follows_auxiliary(context, verb) {
        subject_of_participle(context, verb)
    } else {
        tree.subject(verb)
    }?;
    // `Ruiz, who said that`: whom the clause describes.
    let relative = tree.has_tag(own, &[Tag::Relative, Tag::Subordinator]);
    let noun = if relative { antecedent(context, range, own, verb)? } else { own };
    (range.contains(&noun) && !is_quoted(context, noun..range.end)).then_some(noun)
}

/// Whether a verb is a part of a longer group: `was saying`.
fn follows_auxiliary(context: &Context<'_>, verb: usize) -> bool {
    let mut helpers = context.tree().verb_group(verb).filter(|index| *index < verb);
    helpers.next().is_some()
}

/// The subject of a participle is that of the verb of its sentence: `Ruiz met Diaz in Lima, saying that`. That of `as saying` is
/// for neighbours to say.
fn subject_of_participle(context: &Context<'_>, verb: usize) -> Option<usize> {
    let tree = context.tree();
    if context.word(verb.wrapping_sub(1)) == Word::As {
        return None;
    }
    // `the council stopped calling it`
    if tree.label(verb) == Some(Deprel::OpenComplement) {
        return tree.subject(verb);
    }
    // `and Eva Diaz calling it`, but `in Washington, D.C. saying`
    let governed = |index: usize| {
        let name = context.name_over(index).map(|name| context.tokens_of(name).start);
        tree.has_tag(name.unwrap_or(index).wrapping_sub(1), &[Tag::Preposition])
    };
    let own = tree.dependents(verb).find(|index| tree.label(*index) == Some(Deprel::Subject));
    if let Some(own) = own.filter(|own| !governed(*own)) {
        return Some(own);
    }
    let verbs = tree.way_up(verb).take(CLIMB).filter(|index| tree.is_verb(*index));
    verbs.filter_map(|index| tree.subject(index)).filter(|subject| *subject < verb).last()
}

/// Whom a relative clause with this pronoun describes: the person named last before it, else the noun that it depends on.
fn antecedent(
    context: &Context<'_>,
    range: &Range<usize>,
    pronoun: usize,
    verb: usize,
) -> Option<usize> {
    let near = range.start.max(pronoun.saturating_sub(REACH))..pronoun;
    let person = near.rev().find(|index| is_person(context, *index));
    let tree = context.tree();
    // `which includes the force, declared that`: the verb joined to the clause describes what the clause does.
    let clause = tree.head(verb).filter(|_| tree.label(verb) == Some(Deprel::Conjunct));
    person.or_else(|| tree.described(clause.unwrap_or(verb)))
}

/// Who acts in `with Ana Ruiz, a mayor, saying that`.
fn with_participle(
    context: &Context<'_>,
    range: &Range<usize>,
    verb: usize,
) -> Option<Range<usize>> {
    if !(context.has_learned_arcs() && context.tree().has_tag(verb, &[Tag::Gerund])) {
        return None;
    }
    let near = range.start.max(range.end.saturating_sub(REACH))..range.end;
    let with = near.rev().find(|index| context.word(*index) == Word::With)?;
    let phrase = noun_phrase(context, with.saturating_add(1)..range.end)?;
    let closed = phrase.end == range.end || context.is_mark(phrase.end, Mark::Comma);
    (is_person(context, phrase.start) || closed).then_some(phrase)
}

/// Whether a quotation that holds the first token of `range` ends in it.
fn is_quoted(context: &Context<'_>, range: Range<usize>) -> bool {
    let mut straight = 0_usize;
    for mark in range.take(FAR).filter_map(|index| context.mark(index)) {
        match mark {
            Mark::OpenDouble => return false,
            Mark::CloseDouble => return true,
            Mark::StraightDouble => straight = straight.saturating_add(1),
            _ => {}
        }
    }
    straight & 1 == 1
}

/// The phrase around a noun, as far as it names or describes who speaks.
pub(crate) fn own_phrase(
    context: &Context<'_>,
    range: Range<usize>,
    noun: usize,
) -> Option<Range<usize>> {
    let start = context.tree().noun_phrase(noun).words.start.max(range.start);
    // A name has more words behind its head, or follows; a description ends with it.
    let behind = noun.saturating_add(1);
    let near = behind..range.end.min(behind.saturating_add(TITLE));
    let named = context.name_over(noun).is_some_and(speaks) || name_at(context, behind).is_some();
    if context.name_over(noun).is_none()
        && let Some(name) = near.into_iter().find_map(|index| titled(context, index, noun))
    {
        return Some(name);
    }
    let end = if named { range.end } else { noun.saturating_add(1) };
    let phrase = noun_phrase(context, start..end).filter(|phrase| phrase.contains(&noun));
    let noun_alone = || (!named && context.tree().has_tag(noun, NOUNS)).then_some(start..end);
    let phrase = phrase.or_else(noun_alone)?;
    Some(named_behind(context, &phrase, range.end).unwrap_or(phrase))
}

/// The person whose name begins at `index`, if the noun is a part of the title: `Secretary of Justice Ana Ruiz`.
fn titled(context: &Context<'_>, index: usize, noun: usize) -> Option<Range<usize>> {
    let name = context.name_at(index).filter(|_| is_person(context, index))?;
    Some(context.tokens_of(name)).filter(|name| belongs(context, name, noun))
}

/// The most words of a title behind its noun.
const TITLE: usize = 8;

const NOUNS: &[Tag] = &[Tag::Noun, Tag::Nouns];

/// The person whose name follows a description between commas: `the mayor of London, Sadiq Khan, said`.
fn named_behind(context: &Context<'_>, phrase: &Range<usize>, end: usize) -> Option<Range<usize>> {
    if is_person(context, phrase.start) {
        return None;
    }
    let near = phrase.end..end.min(phrase.end.saturating_add(REACH));
    let comma = near.into_iter().find(|&index| context.is_mark(index, Mark::Comma))?;
    let person = comma.saturating_add(1);
    // `Dr.`
    let person = (person..person.saturating_add(3)).find(|&index| is_person(context, index))?;
    let name = context.tokens_of(context.name_at(person)?);
    let closed = name.end >= end || context.is_mark(name.end, Mark::Comma);
    closed.then_some(name)
}
