//! Phrase grammars: nom parsers over tokens, shared by the stages.
//!
//! A parser is named after what it accepts. Nothing here recurses, and every loop consumes a token.

pub(crate) mod name;
pub(crate) mod number;
pub(crate) mod phrase;
pub(crate) mod role;
pub(crate) mod time;
pub(crate) mod title;
mod words;

pub(crate) use words::{
    Hyphen, Parse, Words, any_of, maybe, no_match, number_token, satisfy, sign, valued, word,
};
