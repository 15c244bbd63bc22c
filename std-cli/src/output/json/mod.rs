//! JSON: the contract that other programs build on. Field names and their order are fixed.

mod document;
mod escape;
mod fault;
mod page;
mod rows;
mod write;

pub(super) use document::DocumentView;
pub(super) use fault::FaultView;
pub(crate) use page::page_view;
pub(crate) use write::write_json;
pub(super) use write::{write_line, write_rows};
