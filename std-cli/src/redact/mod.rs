//! Takes names, places, dates and amounts out of documents.

#![allow(dead_code, unused_imports, reason = "no command calls it yet")]

mod form;

#[cfg(feature = "fuzzing")]
pub(crate) use form::{Form, check};
