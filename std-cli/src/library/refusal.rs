//! Why something was refused.

use crate::error::{Fault, Problem};
use core::fmt;

/// Why something was refused: what is wrong, where, and what to do about it.
#[derive(Clone, Debug)]
pub struct Refusal {
    message: String,
    offset: Option<u32>,
}

impl Refusal {
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), offset: None }
    }

    /// The byte of the text where it showed, where that is known.
    #[must_use]
    pub const fn offset(&self) -> Option<u32> {
        self.offset
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl core::error::Error for Refusal {}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        Self { message: fault.to_string(), offset: fault.offset() }
    }
}

impl From<Problem> for Refusal {
    fn from(problem: Problem) -> Self {
        Self::new(problem.to_string())
    }
}

impl From<arrow_schema::ArrowError> for Refusal {
    fn from(error: arrow_schema::ArrowError) -> Self {
        Self::new(error.to_string())
    }
}
