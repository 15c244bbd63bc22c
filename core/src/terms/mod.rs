//! The user's lexicon: its format, and the search for its entries in a text.
//!
//! A term begins and ends with a token of the scanner, so it consists of whole words. Of the entries that
//! begin at a token, the longest is taken, and the search continues after it. White space between two words
//! of an entry matches any white space of the text. Each entry has a [`CaseRule`].
//!
//! `spelling` compares and hashes words, `format` is the layout of the blob, `blob` reads it, and `build` writes it.
//! Most tokens begin no entry; a single bit excludes them. From any other token on, the words are looked up, one token
//! longer each time, in the bucket that their hash selects. Time is linear in the text: an entry has at most 32 tokens,
//! a bucket at most 32 entries.
//!
//! Not found: an apostrophe or hyphen that differs from the entry's, accents written as combining marks,
//! and entries across two lines. A hyphen separates words: `salt` is found in `salt-free`.

mod blob;
mod build;
mod format;
mod spelling;

pub use blob::{Lexicon, LexiconEntry};
pub use spelling::CaseRule;

#[cfg(test)]
mod tests;
