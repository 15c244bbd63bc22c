//! What the command writes: documents as text or JSON, records as postcard.

mod json;
mod postcard;
mod printer;
mod target;
mod text;

pub(crate) use postcard::message_of;
pub(crate) use printer::{Printer, Shape, Show};
pub(crate) use target::Target;
pub(crate) use text::Page;
