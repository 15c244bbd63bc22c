//! The fields of what is answered in the place of a document.

use crate::error::Fault;
use crate::record::DocumentName;
use serde::Serialize;

/// Why there is no document.
#[derive(Debug, Serialize)]
pub(crate) struct FaultView<'f> {
    id: Option<&'f DocumentName>,
    error: String,
}

impl<'f> FaultView<'f> {
    pub(crate) fn new(id: Option<&'f DocumentName>, fault: &Fault) -> Self {
        let error = fault.to_string();
        Self { id, error }
    }
}
