//! Tables of any number of documents, in Arrow.

use super::Annotated;
use crate::offsets::Unit;
use crate::output;
use crate::output::{Rows, batch_of, schema_of};
use arrow_array::RecordBatch;
use arrow_schema::{ArrowError, Schema};
use std::sync::Arc;

/// A table: `entities`, `quotes`, `timeline`, `relations`, `annotations` or `documents`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Table(pub(super) output::Table);

impl Table {
    /// The table of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        output::Table::ALL.into_iter().find(|table| table.name() == name).map(Self)
    }

    /// The names of all tables.
    #[must_use]
    pub fn names() -> [&'static str; 6] {
        output::Table::ALL.map(output::Table::name)
    }

    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.0.name()
    }

    /// Its columns. Offsets count characters.
    #[must_use]
    pub fn schema(self) -> Arc<Schema> {
        Arc::new(schema_of(self.0, Unit::Chars))
    }

    /// The rows of these documents, in their order, and how many each has given.
    ///
    /// # Errors
    ///
    /// More text than a column of Arrow holds: 2 GiB.
    pub fn batch<'d>(
        self,
        documents: impl IntoIterator<Item = &'d Annotated>,
    ) -> Result<(RecordBatch, Vec<usize>), ArrowError> {
        let (mut rows, mut counts) = (Rows::default(), Vec::new());
        for document in documents {
            let more = document.rows(self);
            counts.push(more.count());
            rows.append(more);
        }
        Ok((batch_of(&rows, self.0, self.schema())?, counts))
    }
}
