//! Values written as JSON.

use super::escape::Compact;
use super::rows::{Layout, RowFormatter};
use serde::Serialize;
use serde_json::Serializer;
use std::io::{self, Write};

/// Writes a value in this layout, without a line feed after it.
pub(super) fn write(out: &mut dyn Write, value: &impl Serialize, layout: Layout) -> io::Result<()> {
    match layout {
        Layout::Compact => {
            value.serialize(&mut Serializer::with_formatter(out, Compact))?;
        }
        Layout::Rows { indent } => {
            value.serialize(&mut Serializer::with_formatter(out, RowFormatter::new(indent)))?;
        }
    }
    Ok(())
}

/// Writes a value that is no document, laid out in rows.
pub(crate) fn write_json(out: &mut dyn Write, value: &impl Serialize) -> io::Result<()> {
    write_rows(out, value, false)
}

/// Writes a value in one line.
pub(crate) fn write_line(out: &mut dyn Write, value: &impl Serialize) -> io::Result<()> {
    write(out, value, Layout::Compact)?;
    out.write_all(b"\n")
}

/// Writes a value laid out in rows: as an element of an array, after which a comma may follow, or alone.
pub(crate) fn write_rows(
    out: &mut dyn Write,
    value: &impl Serialize,
    is_element: bool,
) -> io::Result<()> {
    write(out, value, Layout::Rows { indent: usize::from(is_element) })?;
    if is_element { Ok(()) } else { out.write_all(b"\n") }
}
