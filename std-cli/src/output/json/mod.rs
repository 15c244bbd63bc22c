//! JSON: the contract that other programs build on. Field names and their order are fixed.

mod escape;
mod rows;
mod view;

pub(super) use rows::Layout;
pub(super) use view::{DocumentView, FaultView};

use escape::Compact;
use rows::Rows;
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
            value.serialize(&mut Serializer::with_formatter(out, Rows::new(indent)))?;
        }
    }
    Ok(())
}
