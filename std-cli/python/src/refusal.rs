//! What Rust refuses, as exceptions of Python.

use postil_cli::library::Refusal;
use pyo3::import_exception;
use pyo3::prelude::*;
use pyo3::types::PyString;

import_exception!(postil.errors, Error);
import_exception!(postil.errors, SurrogateError);

/// A refusal of something that is no text.
pub(crate) fn refused(refusal: &Refusal) -> PyErr {
    Error::new_err(refusal.to_string())
}

/// A refusal of a text, whose bytes it counts and Python does not.
pub(crate) fn refused_text(refusal: &Refusal, text: &str) -> PyErr {
    let offset = refusal.offset().map(|offset| {
        let before = text.as_bytes().get(..offset as usize).unwrap_or(text.as_bytes());
        before.iter().filter(|&&byte| byte & 0xC0 != 0x80).count()
    });
    Error::new_err((refusal.to_string(), offset))
}

/// A string that is no text: half of a pair of surrogates stands in it.
pub(crate) fn surrogate(text: &Bound<'_, PyString>) -> PyErr {
    SurrogateError::new_err((text.clone().unbind(),))
}

/// Says which item of which many the exception is about.
pub(crate) fn at_item(py: Python<'_>, error: PyErr, many: &str, number: usize) -> PyErr {
    let value = error.value(py);
    // An exception that takes no attributes is raised as it is.
    let _ = value.call_method1("add_note", (format!("in item {number} of {many}"),));
    let _ = value.setattr("index", number);
    error
}
