//! Roles: offices, posts and professions in words.
//!
//! Accepts `president`, `Prime Minister`, `head of research`, `deputy governor`; a single capital letter
//! or a glued article does not matter, since the lexicon decides.

use super::phrase::phrase;
use super::{Parse, Words, no_match};
use crate::lexicon::class;

/// A role of the lexicon, of one word or several.
pub(crate) fn role(words: Words<'_>) -> Parse<'_, ()> {
    if let Some((count, fact)) = phrase(words)
        && fact.is(class::ROLE)
    {
        return Ok((words.skip(count), ()));
    }
    match words.first() {
        Some(token) if token.is(class::ROLE) => Ok((words.skip(1), ())),
        _ => no_match(),
    }
}
