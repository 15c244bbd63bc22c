//! The fields of what is answered in the place of a document.

use crate::error::Fault;
use crate::record::Name;
use serde::Serialize;

/// Why there is no document.
#[derive(Debug, Serialize)]
pub(crate) struct FaultView<'f> {
    id: Option<&'f Name>,
    error: String,
}

impl<'f> FaultView<'f> {
    pub(crate) fn new(id: Option<&'f Name>, fault: &Fault) -> Self {
        let error = fault.to_string();
        Self { id, error }
    }
}
