//! The user's own lexicon: its blob, and where a text has its entries.
//!
//! A term begins and ends with a token of the scanner, so it is made of whole words; of the entries that
//! begin with a token, the longest is taken, and the next term begins behind it. White space between two
//! words of an entry is any white space of the text. Each entry has a rule for capitals, [`CaseRule`].
//!
//! `spelling` compares and hashes words, `format` is the layout of the blob, `blob` reads it and
//! `build` writes it. Most tokens begin no entry, and one bit tells so; else the whole beginning is
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

#[cfg(test)]
mod tests;
