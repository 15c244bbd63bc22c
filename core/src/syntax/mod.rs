//! Syntax: what each word is and what it depends on.

mod look;
mod parsing;
mod part;
mod rows;
mod state;
mod tagging;
mod tags;
#[cfg(feature = "training")]
pub mod training;

pub(crate) use part::Part;
