//! The user's rules, and the matcher of all rules. A rule consists of patterns over the items of a sentence, and the
//! annotations to write for a match.
//!
//! Compiled rules (`format`, `blob`) contain tests of one item (`test`), patterns of consecutive items (`sequence`),
//! and edges from item to item (`tree`). For an item, `find` looks up the rules that have it as their anchor and
//! returns their matches; the stage decides what to do with them. The time for a rule at an item is bounded by its
//! places times the items of the sentence, or times the square of that number for rules that read the dependency tree.
//! A condition on headlines, quotations or terms searches the annotations of the line.

mod blob;
#[cfg(feature = "training")]
pub mod building;
mod check;
mod find;
mod format;
mod item;
mod matched;
mod sense;
mod sequence;
mod test;
mod tree;
mod user;
mod write;

pub(crate) use blob::{Found, Gate, Rule, RuleTable};
pub(crate) use format::{FAMILIES_AT, FINDING, FIRST_LABEL, FIRST_MARK, PHASES};
pub(crate) use item::{Item, Items, MOST_ITEMS, NO_NOTE, View};
pub(crate) use matched::{Match, Matches};
pub(crate) use tree::conjuncts;
pub use user::Rules;
pub(crate) use write::{Write, WriteKind};
