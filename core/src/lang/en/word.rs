//! Single words that several rules ask about, and what the form of a word tells.

use crate::annotation::Annotation;
use crate::lexicon::{Gender, Word};
use crate::scan::{Mark, Token};
use crate::window::Context;

/// Whether a word opens a clause of its own: `which`, `because`.
#[cfg_attr(target_pointer_width = "32", inline(never))]
pub(crate) const fn is_clause_opener(word: Word) -> bool {
    matches!(
        word,
        Word::Who
            | Word::Whom
            | Word::Whose
            | Word::Which
            | Word::That
            | Word::When
            | Word::While
            | Word::Where
            | Word::Because
            | Word::If
            | Word::But
    )
}

/// Whether a word introduces the clause that a verb governs: `that`.
pub(crate) const fn introduces_clause(word: Word) -> bool {
    matches!(word, Word::That)
}

/// Whether a word joins another clause to the one before: `, but he went on`.
pub(crate) const fn joins_clause(word: Word) -> bool {
    matches!(word, Word::That | Word::But | Word::And | Word::As)
}

/// Whether a word is the definite article, which points back to what is known.
pub(crate) const fn is_definite(word: Word) -> bool {
    matches!(word, Word::The)
}

/// Whether a word says that its noun is known: `the talks`, `this meeting`.
pub(crate) fn marks_known(word: &[u8]) -> bool {
    [&b"the"[..], b"this", b"that"].iter().any(|own| word.eq_ignore_ascii_case(own))
}

/// Whether a word ends the noun that a name begins with: `Ministry of Health`.
pub(crate) fn ends_head(word: &[u8]) -> bool {
    matches!(word, b"of" | b"for")
}

/// Whether a noun looks like a plural.
pub(crate) fn is_plural(noun: &[u8]) -> bool {
    noun.ends_with(b"s") && !noun.ends_with(b"ss") || noun.ends_with(b"men")
}

/// Whether a token stands between the members of a list.
pub(crate) fn joins_list(token: &Token) -> bool {
    token.is_mark(Mark::Comma) || closes_list(token)
}

/// Whether a token stands before the last member of a list.
pub(crate) const fn closes_list(token: &Token) -> bool {
    matches!(token.word(), Word::And | Word::Or)
}

/// The gender of a pronoun in the third person singular.
pub(crate) const fn gender_of(word: Word) -> Option<Gender> {
    match word {
        Word::He => Some(Gender::Male),
        Word::She => Some(Gender::Female),
        _ => None,
    }
}

/// Whether a pronoun may stand for a body; if so, whether it is in the plural, which does not stand for a country.
pub(crate) fn stands_for_body(context: &Context<'_>, index: usize) -> Option<bool> {
    match context.word(index) {
        Word::It | Word::Its => Some(false),
        Word::They | Word::Their => Some(true),
        _ => (context.bytes(index) == b"itself").then_some(false),
    }
}

/// Whether a pronoun stands for who speaks.
pub(crate) fn stands_for_speaker(context: &Context<'_>, index: usize) -> bool {
    matches!(context.word(index), Word::I | Word::My)
        || [&b"me"[..], b"mine", b"myself", b"Me", b"Myself"].contains(&context.bytes(index))
}

/// Whether a given name that the lexicon does not know ends like those of many women.
pub(crate) fn sounds_female(given: &[u8]) -> bool {
    given.ends_with(b"a")
}

/// Whether a pronoun stands for the subject of its own verb: `herself`.
pub(crate) fn is_reflexive(pronoun: &[u8]) -> bool {
    pronoun.ends_with(b"self")
}

/// The gender of whom a word describes: `Mrs`, `spokeswoman`.
pub(crate) fn gender_of_noun(context: &Context<'_>, index: usize) -> Option<Gender> {
    let known = context.fact(index).gender();
    known.or_else(|| {
        let noun = context.bytes(index);
        let female = noun.ends_with(b"woman") || noun.ends_with(b"Woman");
        female.then_some(Gender::Female)
    })
}

/// Whether a single capital letter is a word, and no initial: `I`.
pub(crate) fn is_pronoun(letter: &[u8]) -> bool {
    letter == b"I"
}

/// Whether a token behind a description makes it that of somebody else: `the minister of Chile`, `the minister who`.
pub(crate) fn qualifies(context: &Context<'_>, index: usize) -> bool {
    matches!(
        context.word(index),
        Word::Of | Word::Possessive | Word::For | Word::Who | Word::Whose | Word::That
    ) || context.bytes(index).ends_with(b"ing")
}

/// Whether a token is the mark of a possessive.
pub(crate) const fn is_possessive(token: &Token) -> bool {
    matches!(token.word(), Word::Possessive)
}

/// Whether the mark of a possessive stands behind the name: `Ruiz's lawyer`.
#[cfg_attr(target_pointer_width = "32", inline(never))]
pub(crate) fn owns(context: &Context<'_>, name: &Annotation) -> bool {
    context.word(context.tokens_of(name).end) == Word::Possessive
}
