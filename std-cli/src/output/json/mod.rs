//! JSON: the contract that other programs build on. Field names and their order are fixed.

mod document;
mod escape;
mod fault;
mod page;
mod rows;
mod write;

/// The JSON Schema of documents and of what is answered in their place; `tests/tests/schema.rs` holds what is written to it.
#[cfg(feature = "command")]
pub(crate) const SCHEMA: &str = include_str!("postil.schema.json");

pub(super) use document::DocumentView;
pub(super) use fault::FaultView;
pub(crate) use page::page_view;
pub(crate) use write::write_json;
pub(super) use write::{write_line, write_rows};
