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

    /// The rows that a document gives.
    #[must_use]
    pub fn rows(self, document: &Annotated) -> TableRows {
        TableRows(Rows::of(document.document(), self.0, document.view()))
    }

    /// Rows of this table, one document's after the other's.
    ///
    /// # Errors
    ///
    /// More text than a column of Arrow holds: 2 GiB.
    pub fn batch(
        self,
        rows: impl IntoIterator<Item = TableRows>,
    ) -> Result<RecordBatch, ArrowError> {
        let mut all = Rows::default();
        rows.into_iter().for_each(|rows| all.append(rows.0));
        batch_of(&all, self.0, self.schema())
    }
}

/// The rows that a document gives of a table.
#[derive(Clone, Debug)]
pub struct TableRows(Rows);

impl TableRows {
    /// How many there are.
    #[must_use]
    pub const fn count(&self) -> usize {
        self.0.count()
    }
}
