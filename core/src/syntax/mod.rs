//! Syntax: what each word is, and what it depends on.
//!
//! A model may hold learned syntax ([`Part`]): a tagger ([`tagging`]), and a parser ([`parsing`]). Both see tokens as hashes
//! ([`look`]), decide from left to right, by sums of weights ([`rows`]), and never take anything back. What they find stands in
//! the tokens (tags) and in a table beside them ([`Arc`]), whoever found it: the model, or rules of the language.

mod arc;
mod look;
#[cfg(feature = "arcs")]
mod parsing;
mod part;
mod rows;
mod scratch;
#[cfg(feature = "arcs")]
mod state;
mod tagging;
mod tags;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
#[cfg(feature = "training")]
pub mod training;
#[allow(dead_code, reason = "the questions of rules to come")]
mod tree;
mod weights;

pub(crate) use arc::Arc;
pub(crate) use part::Part;
pub(crate) use scratch::Scratch;
pub(crate) use tree::Tree;
