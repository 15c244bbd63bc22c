//! What stands in for syntax: noun phrases and verb groups, found by walking from token to token.
//!
//! Several questions are answered here in several ways, one for each of the stages that asked: what a verb's group is, where
//! a noun phrase ends, who the subject is. They stand side by side until one learned view of the sentence answers all.

use super::polarity::denies;
use super::word::is_clause_opener;
use crate::annotation::{Annotation, Payload};
use crate::grammar::title::has_stop;
use crate::label::{Deprel, EntityLabel, Status, Tag};
use crate::lexicon::{Frames, Word, class};
use crate::scan::{Mark, Shape, Token};
use crate::window::Context;
use core::ops::Range;

// ------------------------------------------------------------------------------ verbs that report

/// What may follow the token, if it is a verb of speech or thought.
pub(crate) fn frames(context: &Context<'_>, index: usize) -> Frames {
    let Some(token) = context.token(index).filter(|token| token.shape == Shape::Lower) else {
        return Frames::NONE;
    };
    let fact = token.fact();
    // Most words are none.
    if !fact.is(class::SPEECH | class::ATTITUDE) && token.word() != Word::Called {
        return Frames::NONE;
    }
    let frames = match fact.takes() {
        Some(frames) => frames,
        None if fact.is(class::SPEECH) => Frames::CLAUSE.with(Frames::QUESTION),
        None => return Frames::NONE,
    };
    if is_noun(context, token, index) || qualifies_noun(context, index) {
        Frames::NONE
    } else {
        frames
    }
}

/// Whether a participle stands before its noun, as learned arcs tell it: `alleged violations`.
fn qualifies_noun(context: &Context<'_>, index: usize) -> bool {
    context.has_learned_arcs()
        && matches!(context.tree().label(index), Some(Deprel::Other | Deprel::Compound))
}

/// Whether a participle without an auxiliary describes a noun: `a bison called a buffalo`.
pub(crate) fn is_bare_participle(context: &Context<'_>, cue: &Range<usize>, verb: usize) -> bool {
    let tree = context.tree();
    let head = tree.head(verb);
    // Where no other verb is left for the sentence, it is its verb.
    let under = |noun: usize| tree.label(noun) != Some(Deprel::Root);
    context.has_learned_arcs()
        && tree.has_tag(verb, &[Tag::Participle])
        && cue.start == verb
        && head.is_some_and(|head| !tree.is_verb(head) && under(head))
}

/// Whether the token is a verb of speech or thought.
pub(crate) fn reports(context: &Context<'_>, index: usize) -> bool {
    !frames(context, index).is_none()
}

/// Whether the token is a verb of speech that can attribute.
pub(crate) fn is_cue(context: &Context<'_>, index: usize) -> bool {
    context
        .token(index)
        .is_some_and(|token| token.is(class::SPEECH) && !is_noun(context, token, index))
}

/// Whether what could be a verb is none, as its tag says; a capital is a name or the start of a sentence; a determiner before
/// makes a noun (`the report`).
pub(crate) fn is_noun(context: &Context<'_>, token: &Token, index: usize) -> bool {
    let before = index.wrapping_sub(1);
    let determined = context.is(before, class::DETERMINER) && !context.is(before, class::PRONOUN);
    // `Ruiz claims`
    let named = context.token(before).is_some_and(Token::is_capital);
    let tagged = !named && context.tree().has_tag(index, &[Tag::Noun, Tag::Nouns]);
    token.shape != Shape::Lower || determined || tagged
}

// ------------------------------------------------------------------------------------ verb groups

/// The verb group around the verb of speech at `verb`: auxiliaries before it, a particle after it.
pub(crate) fn verb_group(context: &Context<'_>, earliest: usize, verb: usize) -> Range<usize> {
    let mut start = verb;
    while let Some(before) = start.checked_sub(1).filter(|before| *before >= earliest) {
        if !context.is(before, class::AUXILIARY) && context.word(before) != Word::Not {
            break;
        }
        start = before;
    }
    let end = verb.saturating_add(1);
    let particle = context.word(end) == Word::Out;
    start..if particle { end.saturating_add(1) } else { end }
}

/// A cue that `range` begins with.
pub(crate) fn cue_at(context: &Context<'_>, range: Range<usize>) -> Option<Range<usize>> {
    let auxiliaries =
        range.clone().take_while(|&index| context.is(index, class::AUXILIARY)).count();
    let verb = range.start.saturating_add(auxiliaries);
    (verb < range.end && is_cue(context, verb)).then(|| verb_group(context, range.start, verb))
}

/// The first cue of `range`.
pub(crate) fn first_cue(context: &Context<'_>, range: Range<usize>) -> Option<Range<usize>> {
    let verb = range.clone().find(|&index| is_cue(context, index))?;
    Some(verb_group(context, range.start, verb))
}

/// Whether the verb at `index` is a participle behind a form of `be`.
pub(crate) fn is_passive(context: &Context<'_>, cue: &Range<usize>, index: usize) -> bool {
    let is_be = |index| context.word(index) == Word::Be;
    let learned = context.has_learned_arcs() && context.tree().is_passive(index);
    !context.bytes(index).ends_with(b"ing") && (cue.clone().any(is_be) || learned)
}

/// How far the verb of a clause is looked for.
pub(crate) const CLAUSE_REACH: usize = 14;

/// Whether a verb with a tense stands near the start of a clause.
pub(crate) fn has_verb(context: &Context<'_>, range: Range<usize>) -> bool {
    let tree = context.tree();
    range.take(CLAUSE_REACH).any(|index| tree.is_finite(index))
}

/// The most words of a verb group, and of what stands between them.
const GROUP: usize = 6;

/// Where the verb group of a verb begins, with what stands between its words: `did not even attend`.
#[cfg_attr(target_pointer_width = "32", inline(never))]
pub(crate) fn group(context: &Context<'_>, earliest: usize, verb: usize) -> usize {
    let small = |index: &usize| {
        let adverb = context.is(*index, class::FUNCTION)
            && !context.is(*index, class::DETERMINER | class::PREPOSITION | class::PRONOUN)
            && !is_clause_opener(context.word(*index))
            && !matches!(context.word(*index), Word::And | Word::Or);
        adverb
            || denies(context, *index)
            || context.is(*index, class::AUXILIARY)
            || context.bytes(*index).ends_with(b"ly")
    };
    let count = (earliest..verb).rev().take(GROUP).take_while(small).count();
    verb.saturating_sub(count)
}

/// Whether a verb group denies or announces: `did not attend`, `will attend`.
#[cfg_attr(target_pointer_width = "32", inline(never))]
pub(crate) fn status(context: &Context<'_>, group: Range<usize>) -> Status {
    group.fold(Status::Asserted, |status, index| match context.word(index) {
        _ if denies(context, index) => Status::Negated,
        Word::Will | Word::Shall | Word::Would if status == Status::Asserted => Status::Planned,
        _ => status,
    })
}

/// How the verb holds, and where its subject ends: `refused to attend`, `plans to attend`. Whether `to attend`
/// alone came to pass is not said.
pub(crate) fn decided(
    context: &Context<'_>,
    earliest: usize,
    verb: Range<usize>,
) -> Option<(usize, Status)> {
    let before = verb.start.checked_sub(1).filter(|before| *before > earliest);
    let Some(to) = before.filter(|before| context.is(*before, class::PREPOSITION)) else {
        return Some((verb.start, status(context, verb)));
    };
    // `from attending`
    if context.word(to) != Word::To {
        return None;
    }
    let will = to.saturating_sub(1);
    let start = group(context, earliest, will);
    let own = status(context, start..will);
    let refuses = matches!(context.bytes(will), b"refused" | b"declined");
    let wants = context.is(will, class::ATTITUDE) || context.word(will) == Word::Due;
    let status = match own {
        _ if refuses => Status::Negated,
        _ if !wants => return None,
        Status::Asserted => Status::Planned,
        own => own,
    };
    Some((start, status))
}

// ----------------------------------------------------------------------------------- noun phrases

/// The furthest that a cue stands from its speaker, in tokens: an apposition fits between.
pub(super) const REACH: usize = 14;

/// How many words may stand between a subject and its verb.
pub(super) const ADVERBS: usize = 2;

/// The furthest that anything is looked for inside a clause, in tokens: keeps time linear.
pub(crate) const FAR: usize = 48;

/// The speaker that `range` begins with: a name (after roles and other words of its phrase), a
/// pronoun, or a described person.
pub(crate) fn noun_phrase(context: &Context<'_>, range: Range<usize>) -> Option<Range<usize>> {
    let first = context.token(range.start).filter(|_| !range.is_empty())?;
    // `she`, but `her office`
    let next = context.token(range.start.saturating_add(1));
    let owns = first.is(class::DETERMINER)
        && next.is_some_and(|next| next.shape == Shape::Lower && !next.is(class::FUNCTION));
    if first.is(class::PRONOUN) && !owns && first.word() != Word::Who {
        return Some(range.start..range.start.saturating_add(1));
    }
    let determined = first.is(class::DETERMINER) || first.word() == Word::One;
    let (mut last_noun, mut body, mut skip) = (None, None, 0);
    for index in range.clone().take(REACH) {
        if index < skip {
            continue;
        }
        if let Some(name) = name_at(context, index) {
            let tokens = context.tokens_of(name);
            if matches!(name.payload, Payload::Entity(EntityLabel::Person, _)) {
                return Some(tokens);
            }
            // `Andina manager Ana Ruiz`: the person speaks, if one follows.
            skip = tokens.end;
            // `Andina coach Ruiz`, whatever Ruiz is taken for.
            let titled = last_noun.is_some_and(|last| context.is(last, class::ROLE));
            body = body.filter(|_| !titled).or(Some(tokens));
            last_noun = None;
            continue;
        }
        let token = context.token(index)?;
        let opens = index == range.start && determined;
        let inside = token.is_word()
            && !token.is(class::FUNCTION | class::AUXILIARY)
            && !is_cue(context, index)
            || token.word() == Word::Possessive
            || token.is_mark(Mark::Hyphen)
            || (token.is_mark(Mark::FullStop) && has_stop(context.tokens, index, true))
            || token.shape == Shape::Number;
        if !opens && !inside {
            break;
        }
        last_noun = Some(index);
    }
    // `the Andina Institute`, but `one Andina adviser`.
    if body.is_some() && !(determined && last_noun.is_some()) {
        return body;
    }
    // Described: from the article to the last noun; without an article it is one of many (`police`, `officials`) or
    // named by its role.
    let described = last_noun.filter(|&last| {
        let plural = context.token(last).is_some_and(|token| is_plural(context, token));
        let owned = (range.start..last).any(|index| context.word(index) == Word::Possessive);
        (determined && last > range.start) || first.is(class::ROLE) || plural || owned
    })?;
    Some(range.start..described.saturating_add(1))
}

/// Whether a name can speak: a person's, a body's, or a place's that stands for its government.
pub(crate) fn speaks(name: &Annotation) -> bool {
    name.entity().is_some_and(EntityLabel::can_speak)
}

/// A name that can speak and begins at the token.
pub(crate) fn name_at<'a>(context: &'a Context<'_>, index: usize) -> Option<&'a Annotation> {
    let name = context.name_at(index).filter(|name| speaks(name))?;
    // `Peru's carmaker said`, `Ruiz's lawyer said`: who owns does not speak.
    let end = context.tokens_of(name).end;
    (context.word(end) != Word::Possessive).then_some(name)
}

/// The subject of the verb that `range` ends before: the last pronoun or name that no preposition
/// governs, else the words from the last article on.
pub(crate) fn subject(context: &Context<'_>, range: Range<usize>) -> Option<Range<usize>> {
    // `of Ruiz`, `of the Council`
    let start = range.start;
    let governed = |index: usize| {
        let article = index > start && context.is(index.saturating_sub(1), class::DETERMINER);
        let first = index.saturating_sub(usize::from(article));
        first > start && context.is(first.saturating_sub(1), class::PREPOSITION)
    };
    let range = range.start.max(range.end.saturating_sub(FAR))..range.end;
    // `“We agree,” the mayor said`: what is quoted before has subjects of its own.
    let quoted = range.clone().rev().find(|&index| {
        context.is_mark(index, Mark::CloseDouble) || context.is_mark(index, Mark::StraightDouble)
    });
    let behind = quoted.map_or(range.start, |quoted| quoted.saturating_add(1));
    let range = if behind < range.end { behind..range.end } else { range };
    // `Ruiz, the head of the Council, said`: whose apposition ends before the verb.
    if range.end > start && context.is_mark(range.end.saturating_sub(1), Mark::Comma) {
        let described = range.clone().find_map(|index| {
            let person = name_at(context, index).filter(|_| !governed(index))?;
            let name = context.tokens_of(person);
            let comma = context.is_mark(name.end, Mark::Comma);
            (comma && name.end.saturating_add(1) < range.end).then_some(name)
        });
        if described.is_some() {
            return described;
        }
    }
    for index in range.clone().rev() {
        let token = context.token(index)?;
        let objective = matches!(token.of(context.text), b"him" | b"her" | b"them" | b"us" | b"me");
        if token.is(class::PRONOUN) && !objective && token.word() != Word::Who && !governed(index) {
            return Some(index..index.saturating_add(1));
        }
        // `Ruiz's lawyer`, too.
        if context.name_at(index).is_some_and(speaks) && !governed(index) {
            return noun_phrase(context, index..range.end);
        }
    }
    let article =
        range.clone().rev().find(|&index| context.is(index, class::DETERMINER) && !governed(index));
    match article {
        Some(article) => noun_phrase(context, article..range.end),
        // `Leaders of the party have said`: what the clause begins with.
        None => plural(context, range.clone()).or_else(|| noun_phrase(context, start..range.end)),
    }
}

pub(crate) fn is_plural(context: &Context<'_>, token: &Token) -> bool {
    token.of(context.text).ends_with(b"s") || token.word() == Word::People
}

/// The words that `range` ends with, if they are a noun in the plural: `independent analyses`, `Polls`.
pub(crate) fn plural(context: &Context<'_>, range: Range<usize>) -> Option<Range<usize>> {
    let is_adverb = |index: usize| context.bytes(index).ends_with(b"ly");
    let end = range.end.checked_sub(1).filter(|last| is_adverb(*last)).unwrap_or(range.end);
    let noun = |index: &usize| {
        context.token(*index).is_some_and(|token| {
            token.is_word() && !token.is(class::FUNCTION | class::AUXILIARY | class::PREPOSITION)
        })
    };
    let count = (range.start..end).rev().take(4).take_while(noun).count();
    let last = end.checked_sub(1).and_then(|last| context.token(last))?;
    (count > 0 && is_plural(context, last)).then(|| end.saturating_sub(count)..end)
}
