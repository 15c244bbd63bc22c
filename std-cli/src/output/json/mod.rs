//! JSON: the contract that other programs build on. Field names and their order are fixed.

mod rows;
mod view;

pub(super) use rows::Layout;
pub(super) use view::{DocumentView, FaultView};

use rows::Rows;
use serde::Serialize;
use std::io::{self, Write};

/// Writes a value in this layout, without a line feed after it.
pub(super) fn write(out: &mut dyn Write, value: &impl Serialize, layout: Layout) -> io::Result<()> {
    match layout {
        Layout::Compact => serde_json::to_writer(out, value)?,
        Layout::Rows { indent } => {
            let mut serializer = serde_json::Serializer::with_formatter(out, Rows::new(indent));
            value.serialize(&mut serializer)?;
        }
    }
    Ok(())
}
