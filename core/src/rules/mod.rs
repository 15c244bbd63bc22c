//! The user's own rules, and the matcher of all rules: patterns over the items of a sentence, and what they write.
//!
//! A blob (`format`, `blob`) holds tests of one item (`test`), patterns of items in order (`sequence`), and edges from
//! item to item (`tree`). `find` looks up the rules whose rarest word an item is and gives their matches; what becomes of
//! those is for the stage to say. A rule at an item takes time bounded by its places times the items of the sentence, or their square
//! where it asks on what words depend; a question where an item stands, or for a term, looks through the annotations of its line.

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
