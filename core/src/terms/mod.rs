//! Terms: the entries of the user's own lexicon, wherever the text has them.
//!
//! A term begins and ends with a token of the scanner, so it is made of whole words; of the entries that
//! begin with a token, the longest is taken, and the next term begins behind it. White space between two
//! words of an entry is any white space of the text. Each entry has a rule for capitals, [`CaseRule`].
//!
//! [`spelling`] compares and hashes words, [`format`] is the layout of the blob, [`blob`] reads it and
//! [`build`] writes it. Most tokens begin no entry, and one bit tells so; else the whole beginning is
//! looked up, token by token, in buckets by its hash. Time is linear in the text: an entry has at most
//! 32 tokens, a bucket at most 32 entries.
//!
//! Known misses: other apostrophes and hyphens than the entry's, accents written as combining marks,
//! entries across two lines. A hyphen parts words: `salt` is found in `salt-free`.

mod blob;
mod build;
mod format;
mod spelling;

pub use blob::{Lexicon, LexiconEntry};
pub use spelling::CaseRule;

use crate::annotation::{Payload, Rule};
use crate::engine::Context;

/// The rules, by number: how the text spells the entry.
pub(crate) const RULES: &[&str] = &[
    "an entry of the user's lexicon, as written there",
    "an entry of the user's lexicon, in capitals: ROCK SALT",
    "an entry of the user's lexicon, with a capital at its beginning: Rock salt",
    "an entry of the user's lexicon, in any case",
];

/// Writes the terms of the window.
pub(crate) fn annotate(context: &mut Context<'_>) {
    let Some(lexicon) = context.lexicon else {
        return;
    };
    let mut index = 0;
    while index < context.tokens.len() {
        let Some((count, found)) = lexicon.longest(context.words(index..context.tokens.len()))
        else {
            index = index.saturating_add(1);
            continue;
        };
        let end = index.saturating_add(count);
        let payload = Payload::Term { label: found.label, entry: found.entry };
        context.notes.add(context.place(index..end), payload, Rule(found.spelling as u8));
        index = end;
    }
}

#[cfg(test)]
mod tests;
