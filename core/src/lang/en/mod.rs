//! English.

mod date;
pub(crate) mod kind;
pub(crate) mod line;
pub(crate) mod name;
mod number;
mod polarity;
pub(crate) mod quantity;
pub(crate) mod report;
pub(crate) mod rules;
pub(crate) mod speaker;
pub(crate) mod speech;
pub(crate) mod status;
pub(crate) mod syntax;
pub(crate) mod tense;
pub(crate) mod time;
pub(crate) mod tree;
pub(crate) mod word;
