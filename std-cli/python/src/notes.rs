//! Notes in a row, made one by one as they are asked for.

use crate::note;
use crate::shared::Shared;
use pyo3::exceptions::{PyIndexError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PySlice, PyType};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A sequence of notes, which are made when they are asked for.
///
/// It can be indexed, sliced and iterated, and is equal to any sequence of equal notes of the same kind.
///
/// >>> import postil
/// >>> doc = postil.annotate("Ministers met in Geneva and in Oslo.")
/// >>> doc.entities
/// [<Entity GPE 'Geneva' [17:23]>, <Entity GPE 'Oslo' [31:35]>]
/// >>> doc.entities[-1].text, len(doc.entities[:1])
/// ('Oslo', 1)
#[pyclass(frozen, sequence, module = "postil")]
pub(crate) struct Notes {
    shared: Arc<Shared>,
    places: Arc<[u32]>,
}

/// More are not shown.
const SHOWN: usize = 20;

impl Notes {
    pub(crate) const fn new(shared: Arc<Shared>, places: Arc<[u32]>) -> Self {
        Self { shared, places }
    }

    fn make(&self, py: Python<'_>, place: usize) -> PyResult<Option<Py<PyAny>>> {
        let Some(&at) = self.places.get(place) else { return Ok(None) };
        note::make(py, &self.shared, at as usize).map(Some)
    }
}

#[pymethods]
impl Notes {
    fn __len__(&self) -> usize {
        self.places.len()
    }

    fn __getitem__(&self, py: Python<'_>, index: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        if let Ok(slice) = index.cast::<PySlice>() {
            let length = isize::try_from(self.places.len()).unwrap_or(isize::MAX);
            let cut = slice.indices(length)?;
            let steps = (0..cut.slicelength).scan(cut.start, |at, _| {
                let here = *at;
                *at = at.wrapping_add(cut.step);
                usize::try_from(here).ok()
            });
            let places: Vec<u32> = steps.filter_map(|at| self.places.get(at).copied()).collect();
            return Ok(Self::new(self.shared.clone(), places.into())
                .into_pyobject(py)?
                .into_any()
                .unbind());
        }
        let number: isize = index.extract().map_err(|_| {
            let given = crate::given::type_of(index);
            PyTypeError::new_err(format!("indices must be integers or slices, not {given}"))
        })?;
        let place = match usize::try_from(number) {
            Ok(place) => Some(place),
            Err(_) => self.places.len().checked_sub(number.unsigned_abs()),
        };
        let note = place.map(|place| self.make(py, place)).transpose()?.flatten();
        note.ok_or_else(|| PyIndexError::new_err("there are not so many notes"))
    }

    fn __iter__(slf: Bound<'_, Self>) -> NotesIterator {
        NotesIterator { notes: slf.unbind(), next: AtomicUsize::new(0) }
    }

    /// The index of the first note that is equal to this one.
    fn index(&self, py: Python<'_>, note: &Bound<'_, PyAny>) -> PyResult<usize> {
        for place in 0..self.places.len() {
            if self.make(py, place)?.is_some_and(|own| own.bind(py).eq(note).unwrap_or(false)) {
                return Ok(place);
            }
        }
        Err(PyValueError::new_err("the note is not among these"))
    }

    /// How many notes are equal to this one.
    fn count(&self, py: Python<'_>, note: &Bound<'_, PyAny>) -> usize {
        usize::from(self.index(py, note).is_ok())
    }

    fn __contains__(&self, py: Python<'_>, note: &Bound<'_, PyAny>) -> bool {
        self.index(py, note).is_ok()
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<Self>().is_ok_and(|other| {
            let other = other.get();
            self.places == other.places
                && (Arc::ptr_eq(&self.shared, &other.shared)
                    || self.shared.document == other.shared.document)
        })
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let mut shown = Vec::new();
        for place in 0..self.places.len().min(SHOWN) {
            if let Some(note) = self.make(py, place)? {
                shown.push(note.bind(py).repr()?.to_string());
            }
        }
        if self.places.len() > SHOWN {
            shown.push(format!("… {} more", self.places.len().saturating_sub(SHOWN)));
        }
        Ok(format!("[{}]", shown.join(", ")))
    }

    /// For type hints: ``Notes[Quote]``.
    #[classmethod]
    fn __class_getitem__(cls: &Bound<'_, PyType>, item: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        let alias = cls.py().import("types")?.getattr("GenericAlias")?;
        Ok(alias.call1((cls, item))?.unbind())
    }
}

/// Goes through notes.
#[pyclass(frozen, module = "postil")]
pub(crate) struct NotesIterator {
    notes: Py<Notes>,
    next: AtomicUsize,
}

impl NotesIterator {
    pub(crate) fn of(py: Python<'_>, notes: Notes) -> PyResult<Self> {
        Ok(Self { notes: Py::new(py, notes)?, next: AtomicUsize::new(0) })
    }
}

#[pymethods]
impl NotesIterator {
    fn __iter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        let place = self.next.fetch_add(1, Ordering::Relaxed);
        self.notes.get().make(py, place)
    }
}
