//! The window that stages work on: its text, tokens and notes, and what the engine remembers of the document. It lies below
//! every stage and knows none of them.

mod clause;
mod context;
pub(crate) mod memory;
pub(crate) mod narrative;
pub(crate) mod notes;
pub(crate) mod statement;

pub(crate) use clause::Clause;
pub use context::Context;
