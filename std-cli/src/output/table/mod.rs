//! Tables: one row a name, a quotation, a time, a relation, an event, a note, or a document.

mod arrow;
mod columns;
mod rows;
mod schema;

pub(crate) use arrow::{batch, schema};
pub(super) use columns::ColumnWriter;
pub(super) use rows::Cell;
pub(crate) use rows::Rows;
pub(crate) use schema::Table;
