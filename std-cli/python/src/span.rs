//! Words of a text.

use crate::shared::Shared;
use pyo3::prelude::*;

/// Words of a text: from ``start`` to ``end``, in characters.
#[pyclass(frozen, eq, hash, module = "postil")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Span {
    /// The character where they begin.
    #[pyo3(get)]
    start: u32,
    /// The character behind them.
    #[pyo3(get)]
    end: u32,
    /// The words.
    #[pyo3(get)]
    text: String,
}

impl Span {
    pub(crate) fn of(span: postil::Span, shared: &Shared) -> Self {
        let document = &shared.document;
        let (start, end) = (document.chars(span.start()), document.chars(span.end()));
        Self { start, end, text: document.words(span).to_owned() }
    }
}

#[pymethods]
impl Span {
    fn __str__(&self) -> &str {
        &self.text
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let words = crate::note::quoted(py, &self.text)?;
        Ok(format!("<Span {words} [{}:{}]>", self.start, self.end))
    }
}
