//! The words that names are made of, and what stands before a name without being a part of it.

use super::phrase::phrase;
use super::{Words, role};
use crate::lexicon::{Fact, class};
use crate::scan::Token;

/// The entry of the lexicon that the words begin with, if it is a name.
pub(crate) fn entry(words: Words<'_>) -> Option<(usize, &'static Fact)> {
    let several = phrase(words).filter(|(_, fact)| fact.is(class::NAMES));
    let single = || {
        words.first().map(Token::fact).filter(|fact| fact.is(class::NAMES)).map(|fact| (1, fact))
    };
    several.or_else(single)
}

/// Whether a people, faith or party is no state's, as far as the lexicon knows: `Muslim`, `Republican`.
pub(crate) fn is_stateless(words: Words<'_>) -> bool {
    entry(words).is_some_and(|(count, fact)| count == words.tokens.len() && fact.is_stateless())
}

/// Length of the role that the words begin with: `Prime Minister`.
pub(crate) fn role(words: Words<'_>) -> Option<usize> {
    let (rest, ()) = role::role(words).ok()?;
    Some(words.tokens.len().saturating_sub(rest.tokens.len()))
}

/// Whether `word` is the last word, or the last words, of `name`.
pub(crate) fn is_last_word(name: &[u8], word: &[u8]) -> bool {
    // Most names end in another letter.
    name.len() > word.len()
        && name.last() == word.last()
        && name.strip_suffix(word).is_some_and(|front| matches!(front.last(), Some(b' ' | b'-')))
}

/// Whether `word` is the first word, or the first words, of `name`.
pub(crate) fn is_first_word(name: &[u8], word: &[u8]) -> bool {
    name.first() == word.first()
        && name.strip_prefix(word).is_some_and(|rest| rest.starts_with(b" "))
}
