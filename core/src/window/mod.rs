//! The window that stages work on: its text, tokens and notes, and what the engine remembers of the document. It lies below
//! every stage and knows none of them.

mod clause;
mod context;
pub(crate) mod memory;
pub(crate) mod narrative;
pub(crate) mod notes;
mod persons;
pub(crate) mod statement;
#[cfg(feature = "training")]
pub mod trace;

pub(crate) use clause::Clause;
pub(crate) use context::Context;
