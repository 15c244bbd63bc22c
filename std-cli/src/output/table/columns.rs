//! A table that is written by columns.

use super::rows::Rows;
use std::io;

/// A table that is written by columns, once there are enough rows for it.
pub(crate) trait ColumnWriter: Send {
    /// Writes rows.
    fn write(&mut self, rows: &Rows) -> io::Result<()>;

    /// Writes what is left, and the end.
    fn finish(self: Box<Self>) -> io::Result<()>;
}
