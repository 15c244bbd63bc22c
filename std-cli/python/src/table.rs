//! Tables of documents, and a list of rows for each text.

use crate::arrow::{self, failed};
use crate::document::Document;
use crate::engine::Engine;
use crate::given;
use crate::refusal::{Error, refused_text};
use crate::shared::Shared;
use arrow_array::cast::AsArray;
use arrow_array::types::{Float64Type, UInt32Type};
use arrow_array::{Array, ArrayRef, ListArray, RecordBatch, StructArray};
use arrow_buffer::{NullBuffer, OffsetBuffer};
use arrow_schema::{ArrowError, DataType, Field};
use core::num::NonZero;
use core::sync::atomic::{AtomicUsize, Ordering};
use postil_cli::library::{self, Name, Refusal, Request, TableRows};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyDict, PyList};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// The table of this name.
pub(crate) fn named(name: &str) -> PyResult<library::Table> {
    library::Table::from_name(name).ok_or_else(|| {
        let names = library::Table::names().join(", ");
        Error::new_err(format!("there is no table '{name}' (tables: {names})"))
    })
}

/// A table of one or more documents.
///
/// pandas, Polars, pyarrow and DuckDB read it without a copy, by Arrow's C data interface.
///
/// >>> import postil
/// >>> quotes = postil.annotate("“Rain,” said Ann Lee.").table("quotes")
/// >>> quotes
/// <Table quotes, 1 row>
/// >>> quotes.to_dict()["speaker"]
/// ['Ann Lee']
#[pyclass(frozen, module = "postil")]
pub(crate) struct Table {
    table: library::Table,
    batch: RecordBatch,
}

impl Table {
    pub(crate) fn of(documents: &[Arc<Shared>], table: library::Table) -> PyResult<Self> {
        let rows = documents.iter().map(|shared| table.rows(&shared.document));
        Ok(Self { table, batch: table.batch(rows).map_err(failed)? })
    }
}

#[pymethods]
impl Table {
    /// Its name, as ``quotes``.
    #[getter]
    fn name(&self) -> &'static str {
        self.table.name()
    }

    /// The names of its columns.
    #[getter]
    fn columns(&self) -> Vec<String> {
        self.batch.schema().fields().iter().map(|field| field.name().clone()).collect()
    }

    /// A list of values a column; ``None`` where a row has none.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let columns = PyDict::new(py);
        for (field, column) in self.batch.schema().fields().iter().zip(self.batch.columns()) {
            columns.set_item(field.name(), values(py, column)?)?;
        }
        Ok(columns)
    }

    /// A pandas ``DataFrame``; whole numbers stay whole where some are missing (``UInt32``).
    pub(crate) fn to_pandas(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let frame = py.import("pandas")?.getattr("DataFrame")?.call1((self.to_dict(py)?,))?;
        let types = PyDict::new(py);
        for field in self.batch.schema().fields() {
            if *field.data_type() == DataType::UInt32 {
                types.set_item(field.name(), "UInt32")?;
            }
        }
        Ok(frame.call_method1("astype", (types,))?.unbind())
    }

    fn __len__(&self) -> usize {
        self.batch.num_rows()
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<Self>().is_ok_and(|other| other.get().batch == self.batch)
    }

    fn __repr__(&self) -> String {
        let rows = self.batch.num_rows();
        let plural = if rows == 1 { "" } else { "s" };
        format!("<Table {}, {rows} row{plural}>", self.name())
    }

    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        arrow::schema(py, &self.batch.schema())
    }

    #[pyo3(signature = (requested_schema = None))]
    #[allow(unused_variables, reason = "a table has one schema, and the interface lets it stay so")]
    pub(crate) fn __arrow_c_array__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<(Bound<'py, PyCapsule>, Bound<'py, PyCapsule>)> {
        let rows = StructArray::from(self.batch.clone());
        Ok((arrow::schema(py, &self.batch.schema())?, arrow::array(py, &rows)?))
    }

    #[pyo3(signature = (requested_schema = None))]
    #[allow(unused_variables, reason = "a table has one schema, and the interface lets it stay so")]
    pub(crate) fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        arrow::stream(py, self.batch.clone())
    }
}

/// One table of many documents: their rows, one document after the other.
///
/// >>> import postil
/// >>> docs = postil.annotate_many(["Ann Lee left.", "Bo Ek went to Oslo."])
/// >>> postil.table(docs, "entities").to_dict()["text"]
/// ['Ann Lee', 'Bo Ek', 'Oslo']
#[pyfunction]
#[pyo3(signature = (documents, name = "entities"))]
pub(crate) fn table(documents: &Bound<'_, PyAny>, name: &str) -> PyResult<Table> {
    let table = named(name)?;
    let mut all = Vec::new();
    for document in documents.try_iter()? {
        let document = document?;
        let document = document.cast::<Document>().map_err(|_| {
            let given = given::type_of(&document);
            PyTypeError::new_err(format!("documents must be of type postil.Document, not {given}"))
        })?;
        all.push(document.get().shared().clone());
    }
    Table::of(&all, table)
}

/// A list of rows for each text, as an array of Arrow.
#[pyclass(frozen, module = "postil")]
pub(crate) struct Lists {
    lists: ListArray,
}

#[pymethods]
impl Lists {
    fn __len__(&self) -> usize {
        self.lists.len()
    }

    #[pyo3(signature = (requested_schema = None))]
    #[allow(unused_variables, reason = "there is one schema, and the interface lets it stay so")]
    fn __arrow_c_array__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<(Bound<'py, PyCapsule>, Bound<'py, PyCapsule>)> {
        let field = Field::new("", self.lists.data_type().clone(), true);
        Ok((arrow::field(py, &field)?, arrow::array(py, &self.lists)?))
    }
}

/// Annotates texts on all cores, and gives for each the list of its rows of a table, without the column ``document``; for
/// ``None``, no list. What columns of SQL are made of: see ``postil.duckdb``.
#[pyfunction]
pub(crate) fn lists(
    py: Python<'_>,
    texts: Vec<Option<Bound<'_, PyAny>>>,
    name: &str,
    engine: &Bound<'_, Engine>,
) -> PyResult<Lists> {
    let table = named(name)?;
    let texts: Vec<Option<String>> = texts
        .into_iter()
        .map(|it| it.map(|it| given::text(&it, "text")).transpose())
        .collect::<PyResult<_>>()?;
    let engine = engine.get().shared();
    let made = py.detach(|| lists_of(&texts, table, engine));
    let lists = made.map_err(|(place, refusal)| {
        let text = texts.get(place).and_then(Option::as_deref).unwrap_or_default();
        crate::refusal::at_item(py, refused_text(&refusal, text), "texts", place)
    })?;
    Ok(Lists { lists })
}

fn lists_of(
    texts: &[Option<String>],
    table: library::Table,
    engine: &library::Engine,
) -> Result<ListArray, (usize, Refusal)> {
    let rows: Vec<Option<TableRows>> = rows_of(texts, table, engine)
        .into_iter()
        .enumerate()
        .map(|(place, it)| it.transpose().map_err(|refusal| (place, refusal)))
        .collect::<Result<_, _>>()?;
    list_array(rows, table).map_err(|error| (0, Refusal::from(error)))
}

/// The rows of these texts, each made by whichever thread is free.
fn rows_of(
    texts: &[Option<String>],
    table: library::Table,
    engine: &library::Engine,
) -> Vec<Option<Result<TableRows, Refusal>>> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get).min(texts.len());
    let next = AtomicUsize::new(0);
    let done = Mutex::new(BTreeMap::new());
    let work = || {
        while let Some((place, text)) = {
            let place = next.fetch_add(1, Ordering::Relaxed);
            texts.get(place).map(|text| (place, text))
        } {
            let made = text.clone().map(|text| {
                let request = Request { name: Name::from("-"), text, date: None };
                engine.annotate(request).map(|document| table.rows(&document))
            });
            done.lock().unwrap_or_else(PoisonError::into_inner).insert(place, made);
        }
    };
    thread::scope(|scope| {
        for _ in 1..cores {
            scope.spawn(work);
        }
        work();
    });
    done.into_inner().unwrap_or_else(PoisonError::into_inner).into_values().collect()
}

fn list_array(
    rows: Vec<Option<TableRows>>,
    table: library::Table,
) -> Result<ListArray, ArrowError> {
    let lengths = rows.iter().map(|it| it.as_ref().map_or(0, TableRows::count));
    let offsets = OffsetBuffer::from_lengths(lengths);
    let nulls = NullBuffer::from_iter(rows.iter().map(Option::is_some));
    let batch = table.batch(rows.into_iter().flatten())?;
    // Which document a row is from, its list says.
    let kept: Vec<usize> = (1..batch.num_columns()).collect();
    let rows = StructArray::from(batch.project(&kept)?);
    let field = Arc::new(Field::new("item", rows.data_type().clone(), true));
    ListArray::try_new(field, offsets, Arc::new(rows), Some(nulls))
}

/// The values of a column: texts, whole numbers or shares; `None` where there is none.
fn values<'py>(py: Python<'py>, column: &ArrayRef) -> PyResult<Bound<'py, PyList>> {
    if let Some(texts) = column.as_string_opt::<i32>() {
        return PyList::new(py, texts.iter().collect::<Vec<_>>());
    }
    if let Some(numbers) = column.as_primitive_opt::<UInt32Type>() {
        return PyList::new(py, numbers.iter().collect::<Vec<_>>());
    }
    let shares = column.as_primitive_opt::<Float64Type>();
    PyList::new(py, shares.map(|shares| shares.iter().collect::<Vec<_>>()).unwrap_or_default())
}
