//! A document with its notes.

use crate::chain::Chain;
use crate::engine::Engine;
use crate::notes::{Notes, NotesIterator};
use crate::refusal::refused;
use crate::shared::Shared;
use crate::table::{self, Table};
use postil::Layer;
use postil_cli::library::{Json, Name, State};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyCapsule, PyDate, PyString};
use std::sync::Arc;

/// A text with its notes, as ``annotate`` gives it.
///
/// All offsets count characters, as Python does: ``doc.text[note.start:note.end] == note.text``. Notes are made when they
/// are asked for; two documents are equal if their ids, texts and notes are.
///
/// >>> import postil
/// >>> doc = postil.annotate("Ministers met in Geneva on Friday.", date="2024-05-03")
/// >>> doc
/// <Document '-', 34 characters, 8 notes>
/// >>> [(note.text, note.label) for note in doc.entities]
/// [('Geneva', 'GPE')]
/// >>> doc.times[0].value
/// '2024-05-03'
#[pyclass(frozen, module = "postil", weakref)]
pub(crate) struct Document {
    shared: Arc<Shared>,
}

impl Document {
    pub(crate) const fn of(shared: Arc<Shared>) -> Self {
        Self { shared }
    }

    pub(crate) fn shared(&self) -> &Arc<Shared> {
        &self.shared
    }

    fn layer(&self, layer: Layer) -> Notes {
        Notes::new(self.shared.clone(), self.shared.layer(layer))
    }
}

/// About a screen of a notebook.
const FRAME: &str = "width:100%;height:36em;border:0";

#[pymethods]
impl Document {
    /// What names it: what was given as ``id``.
    #[getter]
    fn id(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let json = py.import("json")?.getattr("loads")?;
        Ok(json.call1((self.shared.document.name_json(),))?.unbind())
    }

    /// Its text.
    #[getter]
    fn text<'py>(&self, py: Python<'py>) -> Bound<'py, PyString> {
        PyString::new(py, self.shared.document.text())
    }

    /// Its date: the one that the text states, else the one that was given.
    #[getter]
    fn date<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyDate>> {
        let date = self.shared.document.date()?;
        PyDate::new(py, date.year().into(), date.month(), date.day()).ok()
    }

    /// All notes, in the order of the text.
    #[getter]
    fn notes(&self) -> Notes {
        let count = u32::try_from(self.shared.document.note_count()).unwrap_or(u32::MAX);
        Notes::new(self.shared.clone(), (0..count).collect::<Vec<_>>().into())
    }

    /// The names.
    #[getter]
    fn entities(&self) -> Notes {
        self.layer(Layer::Entity)
    }

    /// Pronouns and descriptions.
    #[getter]
    fn mentions(&self) -> Notes {
        self.layer(Layer::Mention)
    }

    /// The roles, as ``foreign minister``.
    #[getter]
    fn roles(&self) -> Notes {
        self.layer(Layer::Role)
    }

    /// The quotations and reports.
    #[getter]
    fn quotes(&self) -> Notes {
        self.layer(Layer::Quote)
    }

    /// The times, in the order of the text.
    #[getter]
    fn times(&self) -> Notes {
        self.layer(Layer::Time)
    }

    /// The times that are on the calendar, earliest first.
    #[getter]
    fn timeline(&self) -> Notes {
        let places = self.shared.document.timeline();
        let places: Vec<u32> = places.into_iter().filter_map(|it| u32::try_from(it).ok()).collect();
        Notes::new(self.shared.clone(), places.into())
    }

    /// The amounts.
    #[getter]
    fn quantities(&self) -> Notes {
        self.layer(Layer::Quantity)
    }

    /// The relations, including those of events.
    #[getter]
    fn relations(&self) -> Notes {
        self.layer(Layer::Relation)
    }

    /// The events.
    #[getter]
    fn events(&self) -> Notes {
        self.layer(Layer::Event)
    }

    /// The parts of the article: headline, byline, paragraphs.
    #[getter]
    fn sections(&self) -> Notes {
        self.layer(Layer::Section)
    }

    /// The sentences.
    #[getter]
    fn sentences(&self) -> Notes {
        self.layer(Layer::Sentence)
    }

    /// The tokens; none unless ``tokens=True`` asked for them.
    #[getter]
    fn tokens(&self) -> Notes {
        self.layer(Layer::Token)
    }

    /// Entries of the lexicon, and what rules have found.
    #[getter]
    fn terms(&self) -> Notes {
        self.layer(Layer::Term)
    }

    /// The chains: everything that names one person, body or place.
    #[getter]
    fn chains(&self) -> Vec<Chain> {
        let chains = self.shared.document.chains();
        chains.map(|chain| Chain::new(self.shared.clone(), chain.id())).collect()
    }

    /// What did not fit the engine's memory: how many notes of which layer; nothing in ordinary articles.
    #[getter]
    fn losses(&self) -> Vec<(&'static str, u32)> {
        self.shared.document.losses().iter().map(|loss| (loss.layer.name(), loss.lost)).collect()
    }

    /// Whether nothing was lost.
    #[getter]
    fn complete(&self) -> bool {
        self.shared.document.losses().is_empty()
    }

    /// The document in JSON, as ``postil annotate -f json --offsets chars`` writes it.
    ///
    /// Tokens are there if they were annotated.
    #[pyo3(signature = (*, text = false, reasons = false))]
    fn to_json(&self, py: Python<'_>, text: bool, reasons: bool) -> String {
        let shared = &self.shared;
        py.detach(|| {
            let document = &shared.document;
            let json = document.json(Json { text, reasons, tokens: document.settings().tokens });
            json.trim_end().to_owned()
        })
    }

    /// The same as ``json.loads`` reads it.
    #[pyo3(signature = (*, text = false, reasons = false))]
    fn to_dict(&self, py: Python<'_>, text: bool, reasons: bool) -> PyResult<Py<PyAny>> {
        let json = self.to_json(py, text, reasons);
        Ok(py.import("json")?.getattr("loads")?.call1((json,))?.unbind())
    }

    /// A page for the browser that needs nothing else, as ``postil annotate -f html`` writes it.
    fn to_html(&self, py: Python<'_>) -> String {
        py.detach(|| self.shared.document.page())
    }

    /// The notes in postil's wire format, as ``postil annotate -f postcard`` writes them: the same bytes as on every device.
    fn to_bytes<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        let message = py.detach(|| State::message_of(&self.shared.document));
        Ok(PyBytes::new(py, &message.map_err(|refusal| refused(&refusal))?))
    }

    /// The document as ``spacy.tokens.Doc.from_json`` reads it, with trees in Universal Dependencies.
    ///
    /// It needs the tokens: ``tokens=True``.
    fn to_spacy(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let json = py.detach(|| self.shared.document.spacy());
        Ok(py.import("json")?.getattr("loads")?.call1((json,))?.unbind())
    }

    /// One of the tables ``entities``, ``quotes``, ``timeline``, ``relations``, ``annotations`` and ``documents``.
    #[pyo3(signature = (name = "entities"))]
    fn table(&self, name: &str) -> PyResult<Table> {
        Table::of(std::slice::from_ref(&self.shared), table::named(name)?)
    }

    /// A table as a pandas ``DataFrame``; see ``table``.
    #[pyo3(signature = (name = "entities"))]
    fn to_pandas(&self, py: Python<'_>, name: &str) -> PyResult<Py<PyAny>> {
        self.table(name)?.to_pandas(py)
    }

    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_array__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<(Bound<'py, PyCapsule>, Bound<'py, PyCapsule>)> {
        self.table("annotations")?.__arrow_c_array__(py, requested_schema)
    }

    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        self.table("annotations")?.__arrow_c_stream__(py, requested_schema)
    }

    fn _repr_html_(&self, py: Python<'_>) -> String {
        let page = self.to_html(py).replace('&', "&amp;").replace('"', "&quot;");
        format!(
            "<iframe srcdoc=\"{page}\" style=\"{FRAME}\" sandbox=\"allow-scripts\" title=\"postil\"></iframe>"
        )
    }

    fn __len__(&self) -> usize {
        self.shared.document.note_count()
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<NotesIterator> {
        NotesIterator::of(py, self.notes())
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<Self>().is_ok_and(|other| {
            let other = &other.get().shared;
            Arc::ptr_eq(&self.shared, other) || self.shared.document == other.document
        })
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        self.text(py).hash()
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let id = self.id(py)?.bind(py).repr()?;
        let document = &self.shared.document;
        let length = u32::try_from(document.text().len()).unwrap_or(u32::MAX);
        let (characters, notes) = (document.chars(length), document.note_count());
        Ok(format!("<Document {id}, {characters} characters, {notes} notes>"))
    }

    /// The notes in the wire format, and what they were made with.
    #[allow(clippy::type_complexity, reason = "it is what pickle asks for")]
    fn __reduce__<'py>(
        &self,
        py: Python<'py>,
    ) -> PyResult<(Py<PyAny>, (String, String, Bound<'py, PyBytes>, String, Engine))> {
        let document = &self.shared.document;
        let state = py.detach(|| State::of(document)).map_err(|refusal| refused(&refusal))?;
        let restore = py.import("postil._postil")?.getattr("Document")?.getattr("_restore")?;
        let name = state.name.json().to_owned();
        let engine = Engine::with(*document.settings());
        Ok((
            restore.unbind(),
            (name, state.text, PyBytes::new(py, &state.message), state.grammar, engine),
        ))
    }

    #[staticmethod]
    #[pyo3(name = "_restore")]
    fn restore(
        py: Python<'_>,
        name: &str,
        text: String,
        message: Vec<u8>,
        grammar: String,
        engine: &Bound<'_, Engine>,
    ) -> PyResult<Self> {
        let name = Name::from_json(name)
            .ok_or_else(|| crate::refusal::Error::new_err("the name is no string and no number"))?;
        let settings = *engine.get().settings();
        let state = State { name, text, message, grammar };
        let document =
            py.detach(|| state.restore(settings)).map_err(|refusal| refused(&refusal))?;
        Ok(Self::of(Shared::new(document)))
    }

    #[pyo3(name = "_note")]
    fn note(&self, py: Python<'_>, place: usize) -> PyResult<Py<PyAny>> {
        crate::note::make(py, &self.shared, place)
    }
}
