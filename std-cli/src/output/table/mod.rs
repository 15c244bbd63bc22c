//! Tables: one row a name, a quotation, a time, a relation, an event, a note, or a document.

mod columns;
mod rows;
mod schema;

pub(super) use columns::ColumnWriter;
pub(super) use rows::{Cell, Rows};
pub(super) use schema::Kind;
pub(crate) use schema::Table;
