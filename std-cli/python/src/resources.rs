//! Models, lexicons and rules.

use crate::given;
use crate::refusal::{Error, refused};
use postil_cli::library;
use pyo3::PyTypeInfo;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};
use std::path::PathBuf;

/// A model of names and syntax.
///
/// >>> import postil
/// >>> postil.Model("english").labels
/// ['LOC', 'MISC', 'ORG', 'PER']
#[pyclass(frozen, module = "postil")]
pub(crate) struct Model(pub(crate) library::Model);

/// A lexicon of your own terms.
///
/// >>> import postil
/// >>> terms = postil.Lexicon.build([("rock salt", "MINERAL", "M7")])
/// >>> postil.annotate("Rock salt is back.", lexicon=terms).terms
/// [<Term MINERAL 'Rock salt' [0:9] = M7>]
#[pyclass(frozen, module = "postil")]
pub(crate) struct Lexicon(pub(crate) library::Lexicon);

/// Rules of your own.
///
/// >>> import postil
/// >>> rules = postil.Rules.compile('''
/// ... relation sues
/// ... rule suit
/// ...   match  who=ORG|PER "sued"|"sues" whom=ORG|PER
/// ...   write  sues who whom
/// ...   yes    On Monday Microsoft sued Lima Airlines. => sues(Microsoft; Lima Airlines)
/// ...   no     On Monday Microsoft bought Lima Airlines.
/// ... ''')
/// >>> doc = postil.annotate("On Monday Microsoft sued Lima Airlines.", rules=rules)
/// >>> [(it.label, it.subject.text, it.object.text) for it in doc.relations]
/// [('sues', 'Microsoft', 'Lima Airlines')]
#[pyclass(frozen, module = "postil")]
pub(crate) struct Rules(pub(crate) library::Rules);

#[pymethods]
impl Model {
    /// A model that comes with postil: ``english`` or ``english-small``.
    #[new]
    fn new(name: &str) -> PyResult<Self> {
        match name {
            "english" => Ok(Self(library::Model::english())),
            "english-small" => Ok(Self(library::Model::english_small())),
            _ => Err(Error::new_err(format!(
                "there is no model '{name}' (use english, english-small, or Model.load for a file)"
            ))),
        }
    }

    /// The model in a file that ``postil train`` wrote.
    #[staticmethod]
    fn load(py: Python<'_>, path: PathBuf) -> PyResult<Self> {
        Self::from_bytes(read(py, &path)?)
    }

    /// The model that these bytes are.
    #[staticmethod]
    fn from_bytes(data: Vec<u8>) -> PyResult<Self> {
        library::Model::from_bytes(data).map(Self).map_err(|refusal| refused(&refusal))
    }

    /// As its file has it.
    fn to_bytes<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, self.0.bytes())
    }

    /// The labels of names that it knows.
    #[getter]
    fn labels(&self) -> Vec<&'static str> {
        self.0.labels().collect()
    }

    fn __repr__(&self) -> String {
        format!("<Model, {} bytes>", self.0.bytes().len())
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<Self>().is_ok_and(|other| other.get().0.bytes() == self.0.bytes())
    }

    fn __hash__(&self) -> u32 {
        postil::crc32(self.0.bytes())
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Reduced<'py>> {
        reduced::<Self>(py, self.0.bytes())
    }
}

#[pymethods]
impl Lexicon {
    /// The lexicon in a file that ``postil lexicon build`` wrote.
    #[staticmethod]
    fn load(py: Python<'_>, path: PathBuf) -> PyResult<Self> {
        Self::from_bytes(read(py, &path)?)
    }

    /// The lexicon of a table: a file with the columns ``text TAB label [TAB id [TAB case]]``, or rows of these.
    ///
    /// With ``link=True``, the columns are those of a linker, ``id TAB kind TAB fame TAB name [TAB alias|alias…]``.
    #[staticmethod]
    #[pyo3(signature = (rows, *, link = false))]
    fn build(py: Python<'_>, rows: &Bound<'_, PyAny>, link: bool) -> PyResult<Self> {
        let (table, place) = match rows.extract::<PathBuf>() {
            Ok(path) => {
                let bytes = read(py, &path)?;
                let place = path.display().to_string();
                let text = String::from_utf8(bytes)
                    .map_err(|error| Error::new_err(format!("{place}: not UTF-8: {error}")))?;
                (text, place)
            }
            Err(_) => (table_of(rows)?, "rows".to_owned()),
        };
        let built = py.detach(|| match link {
            false => library::Lexicon::build(&table, &place),
            true => library::Lexicon::build_linker(&table, &place),
        });
        built.map(Self).map_err(|refusal| refused(&refusal))
    }

    /// The lexicon that these bytes are.
    #[staticmethod]
    fn from_bytes(data: Vec<u8>) -> PyResult<Self> {
        library::Lexicon::from_bytes(data).map(Self).map_err(|refusal| refused(&refusal))
    }

    /// As its file has it.
    fn to_bytes<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, self.0.bytes())
    }

    /// How many entries it has.
    fn __len__(&self) -> usize {
        self.0.entry_count() as usize
    }

    fn __repr__(&self) -> String {
        format!("<Lexicon, {} entries>", self.0.entry_count())
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<Self>().is_ok_and(|other| other.get().0.bytes() == self.0.bytes())
    }

    fn __hash__(&self) -> u32 {
        postil::crc32(self.0.bytes())
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Reduced<'py>> {
        reduced::<Self>(py, self.0.bytes())
    }
}

#[pymethods]
impl Rules {
    /// The rules in a file that ``postil rules build`` wrote.
    #[staticmethod]
    fn load(py: Python<'_>, path: PathBuf) -> PyResult<Self> {
        Self::from_bytes(read(py, &path)?)
    }

    /// The rules of a text in postil's language of rules. Their examples are not tried; ``postil rules check`` does that.
    #[staticmethod]
    fn compile(text: &Bound<'_, PyAny>) -> PyResult<Self> {
        let text = given::text(text, "text")?;
        library::Rules::compile(&text, "rules").map(Self).map_err(|refusal| refused(&refusal))
    }

    /// The rules that these bytes are.
    #[staticmethod]
    fn from_bytes(data: Vec<u8>) -> PyResult<Self> {
        library::Rules::from_bytes(data).map(Self).map_err(|refusal| refused(&refusal))
    }

    /// As their file has them.
    fn to_bytes<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, self.0.bytes())
    }

    fn __repr__(&self) -> String {
        format!("<Rules, {} bytes>", self.0.bytes().len())
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<Self>().is_ok_and(|other| other.get().0.bytes() == self.0.bytes())
    }

    fn __hash__(&self) -> u32 {
        postil::crc32(self.0.bytes())
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Reduced<'py>> {
        reduced::<Self>(py, self.0.bytes())
    }
}

type Reduced<'py> = (Bound<'py, PyAny>, (Bound<'py, PyBytes>,));

/// What pickle makes something of: its bytes.
fn reduced<'py, T: PyTypeInfo>(py: Python<'py>, bytes: &[u8]) -> PyResult<Reduced<'py>> {
    Ok((py.get_type::<T>().getattr("from_bytes")?, (PyBytes::new(py, bytes),)))
}

/// The bytes of a file; what is wrong with it is Python's `OSError`.
fn read(py: Python<'_>, path: &PathBuf) -> PyResult<Vec<u8>> {
    Ok(py.detach(|| std::fs::read(path))?)
}

/// Rows as a table has them: the fields of a row are strings, and the last may be missing or `None`.
fn table_of(rows: &Bound<'_, PyAny>) -> PyResult<String> {
    let mut table = String::new();
    for (number, row) in (1_usize..).zip(rows.try_iter()?) {
        let row = row?;
        if row.is_instance_of::<PyString>() {
            let message = format!("row {number} must be a tuple (text, label, …), not a str");
            return Err(PyTypeError::new_err(message));
        }
        for (place, field) in row.try_iter()?.enumerate() {
            let field = field?;
            if place > 0 {
                table.push('\t');
            }
            if field.is_none() {
                continue;
            }
            let field = given::text(&field, &format!("field {} of row {number}", place + 1))?;
            if field.contains(['\t', '\n', '\r']) || (place == 0 && field.starts_with('#')) {
                let message = format!("row {number}: '{field}' cannot stand in a lexicon");
                return Err(Error::new_err(message));
            }
            table.push_str(&field);
        }
        table.push('\n');
    }
    Ok(table)
}

/// A model by what is given for it: a model, its name, a path, or nothing for none.
pub(crate) fn model(
    py: Python<'_>,
    given: Option<&Bound<'_, PyAny>>,
) -> PyResult<Option<library::Model>> {
    let Some(given) = given else { return Ok(None) };
    if let Ok(model) = given.cast::<Model>() {
        return Ok(Some(model.get().0));
    }
    let name = given.cast::<PyString>().ok().and_then(|name| name.to_cow().ok());
    match name.as_deref() {
        Some("none") => return Ok(None),
        Some(name @ ("english" | "english-small")) => return Model::new(name).map(|it| Some(it.0)),
        _ => {}
    }
    let path = path_of(given, "model", "a postil.Model, english, english-small, none, or a path")?;
    Model::load(py, path).map(|model| Some(model.0))
}

/// A lexicon by what is given for it: a lexicon, or a path.
pub(crate) fn lexicon(
    py: Python<'_>,
    given: Option<&Bound<'_, PyAny>>,
    what: &str,
) -> PyResult<Option<library::Lexicon>> {
    let Some(given) = given else { return Ok(None) };
    if let Ok(lexicon) = given.cast::<Lexicon>() {
        return Ok(Some(lexicon.get().0));
    }
    let path = path_of(given, what, "a postil.Lexicon or a path")?;
    Lexicon::load(py, path).map(|lexicon| Some(lexicon.0))
}

/// Rules by what is given for them: rules, or a path.
pub(crate) fn rules(
    py: Python<'_>,
    given: Option<&Bound<'_, PyAny>>,
) -> PyResult<Option<library::Rules>> {
    let Some(given) = given else { return Ok(None) };
    if let Ok(rules) = given.cast::<Rules>() {
        return Ok(Some(rules.get().0));
    }
    let path = path_of(given, "rules", "postil.Rules or a path")?;
    Rules::load(py, path).map(|rules| Some(rules.0))
}

fn path_of(given: &Bound<'_, PyAny>, what: &str, expected: &str) -> PyResult<PathBuf> {
    given.extract().map_err(|_| {
        let message = format!("{what} must be {expected}, not {}", given::type_of(given));
        PyTypeError::new_err(message)
    })
}
