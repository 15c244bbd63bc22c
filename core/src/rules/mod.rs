//! The user's own rules, and the matcher of all rules. A rule has patterns over the items of a sentence, and what it writes.
//!
//! A blob (`format`, `blob`) holds tests of one item (`test`), patterns of consecutive items (`sequence`), and edges from
//! item to item (`tree`). For an item, `find` looks up the rules that it is the anchor of and gives their matches; the stage
//! decides what becomes of them. The time for a rule at an item is bounded by its places times the items of the sentence, or
//! times their square if the rule reads the dependency tree. A question about headlines, quotations or terms searches the
//! annotations of the line.

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
