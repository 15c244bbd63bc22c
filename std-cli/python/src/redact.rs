//! Names and other particulars taken out of documents, and put back.

use crate::engine::Given;
use crate::given;
use crate::patience::done;
use crate::refusal::{Error, refused, refused_text};
use crate::resources;
use postil_cli::library::Settings;
use postil_cli::redact::{self, Form, Policy, Selection, Style};
use pyo3::exceptions::{PyTypeError, PyUserWarning};
use pyo3::prelude::*;
use pyo3::types::PyString;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Takes names and other particulars out of documents, and gives the originals back. Threads may share it.
///
/// In all documents, the same full name has the same replacement. ``layers`` says what goes, as ``--layers`` of
/// ``postil redact`` does: layers, or labels of a layer, as in ``entity:PER,GPE,time``; it may also be a list of these.
/// ``keep`` says what of it stays, and ``keep_names`` which names. ``replace`` is ``label`` (``[PERSON 1]``), ``pseudonym``
/// or ``block``. In tables and JSON, ``columns`` are where new names are looked for. ``strict`` refuses a document if
/// annotations were lost, a covered name has a confidence below 50 %, or a word that looks like a name would stay.
/// ``key`` is the key of another redactor, or the text of the file of ``postil redact --key``. ``model``, ``lexicon`` and
/// ``rules`` are those of an ``Engine``.
///
/// This is no guarantee: some names are missed, and descriptions that identify a person always stay.
///
/// >>> import postil
/// >>> redactor = postil.Redactor()
/// >>> redactor.redact("Ann Lee met Bo Ek.")["text"]
/// '[PERSON 1] met [PERSON 2].'
/// >>> redactor.redact("Bo Ek wrote to bo.ek@example.org.")["text"]
/// '[PERSON 2] wrote to [EMAIL 1].'
/// >>> redactor.restore("[PERSON 1] met [PERSON 2].")
/// 'Ann Lee met Bo Ek.'
#[pyclass(frozen, module = "postil")]
pub(crate) struct Redactor(Arc<Mutex<redact::Redactor>>);

#[pymethods]
impl Redactor {
    #[new]
    #[pyo3(signature = (
        *, layers = None, keep = None, keep_names = None, replace = "label", columns = None, strict = false, key = None,
        model = Given::Default, lexicon = None, rules = None
    ))]
    #[allow(clippy::too_many_arguments, reason = "all have names")]
    fn new(
        py: Python<'_>,
        layers: Option<&Bound<'_, PyAny>>,
        keep: Option<&Bound<'_, PyAny>>,
        keep_names: Option<&Bound<'_, PyAny>>,
        replace: &str,
        columns: Option<&Bound<'_, PyAny>>,
        strict: bool,
        key: Option<&Bound<'_, PyAny>>,
        model: Given<'_>,
        lexicon: Option<&Bound<'_, PyAny>>,
        rules: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let settings = Settings {
            model: model.model(py)?,
            lexicon: resources::lexicon(py, lexicon, "lexicon")?,
            rules: resources::rules(py, rules)?,
            ..Settings::default()
        };
        let names = |list, what| -> PyResult<Vec<String>> {
            Option::map_or(list, Ok(Vec::new()), |list| strings(list, what))
        };
        let policy = Policy {
            layers: selection(layers, "layers")?.unwrap_or_default(),
            keep: selection(keep, "keep")?,
            keep_names: names(keep_names, "keep_names")?,
            replace: style(replace)?,
            columns: names(columns, "columns")?,
            strict,
        };
        let redactor = redact::Redactor::new(&settings, policy);
        let redactor = match key {
            Some(key) => redactor
                .with_key(given::text(key, "key")?.as_bytes())
                .map_err(|refusal| Error::new_err(format!("the key {refusal}")))?,
            None => redactor,
        };
        Ok(Self(Arc::new(Mutex::new(redactor))))
    }

    /// Redacts a document: a text, ``(id, text)``, or a dict with ``text`` and perhaps ``id`` and ``date``.
    ///
    /// ``form`` is how it is written: ``text``, ``html``, ``markdown``, ``json`` (also JSON Lines), ``csv`` or ``tsv``.
    /// ``date`` is for documents that state none and come with none. With ``originals``, each edit has the words that went.
    ///
    /// The result is what ``postil redact -f json --offsets chars`` writes; ``postil.redaction`` explains its parts.
    #[pyo3(signature = (document, date = None, *, form = "text", originals = false))]
    fn redact(
        &self,
        document: &Bound<'_, PyAny>,
        date: Option<&Bound<'_, PyAny>>,
        form: &str,
        originals: bool,
    ) -> PyResult<Py<PyAny>> {
        let py = document.py();
        let document = given::item(document, given::no_name, given::optional_date(date)?)?;
        let form = form_of(form, &document.text)?;
        let (redactor, text) = (Arc::clone(&self.0), document.text.clone());
        let redaction = done(py, text.len(), move || locked(&redactor).redact(document, form))?;
        let redaction = redaction.map_err(|refusal| refused_text(&refusal, &text))?;
        if redaction.merges_keys() {
            let message =
                c"keys that differ have the same replacement: readers see only one of them";
            PyErr::warn(py, &py.get_type::<PyUserWarning>(), message, 1)?;
        }
        Ok(py.import("json")?.getattr("loads")?.call1((redaction.json(originals),))?.unbind())
    }

    /// The original of a redacted document. Where different originals have become the same text, ``id`` says which one is
    /// meant. A text that was changed since is refused.
    #[pyo3(signature = (text, *, id = None))]
    fn restore(&self, text: &Bound<'_, PyAny>, id: Option<&Bound<'_, PyAny>>) -> PyResult<String> {
        let py = text.py();
        let text = given::text(text, "text")?;
        let name = id.map_or_else(|| Ok(given::no_name()), given::name)?;
        let redactor = Arc::clone(&self.0);
        let original = done(py, text.len(), move || locked(&redactor).restore(&text, &name))?;
        original.map_err(|refusal| match refusal.offset() {
            None => Error::new_err(format!("the text {refusal}")),
            Some(_) => refused(&refusal),
        })
    }

    /// Who is who so far, and how to give each document back, as JSON. It holds what was replaced: keep it secret.
    #[getter]
    fn key(&self, py: Python<'_>) -> PyResult<String> {
        let redactor = Arc::clone(&self.0);
        let key = py.detach(move || locked(&redactor).key());
        // JSON is UTF-8.
        String::from_utf8(key).map_err(|error| Error::new_err(error.to_string()))
    }
}

fn locked(redactor: &Mutex<redact::Redactor>) -> MutexGuard<'_, redact::Redactor> {
    redactor.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What goes or stays: a string as the command takes it, or several.
fn selection(given: Option<&Bound<'_, PyAny>>, what: &str) -> PyResult<Option<Selection>> {
    let Some(given) = given else { return Ok(None) };
    let list = match given.is_instance_of::<PyString>() {
        true => given::text(given, what)?,
        false => strings(given, what)?.join(","),
    };
    let selection = list.parse::<Selection>();
    selection.map(Some).map_err(|fault| Error::new_err(format!("{what}: {fault}")))
}

/// Several strings. One would be as many as it has letters, which nobody means.
fn strings(given: &Bound<'_, PyAny>, what: &str) -> PyResult<Vec<String>> {
    if given.is_instance_of::<PyString>() {
        let message = format!("{what} must be many strings, not one str (use [name])");
        return Err(PyTypeError::new_err(message));
    }
    given.try_iter()?.map(|one| given::text(&one?, what)).collect()
}

fn style(name: &str) -> PyResult<Style> {
    match name {
        "label" => Ok(Style::Label),
        "pseudonym" => Ok(Style::Pseudonym),
        "block" => Ok(Style::Block),
        other => {
            let message = format!("replace must be label, pseudonym or block, not '{other}'");
            Err(Error::new_err(message))
        }
    }
}

fn form_of(name: &str, text: &str) -> PyResult<Form> {
    match name {
        "text" => Ok(Form::Text),
        "html" => Ok(Form::Html),
        "markdown" => Ok(Form::Markdown),
        "json" => Ok(Form::Json),
        "csv" => Ok(Form::table(text)),
        "tsv" => Ok(Form::Csv { delimiter: b'\t' }),
        other => {
            let message =
                format!("form must be text, html, markdown, json, csv or tsv, not '{other}'");
            Err(Error::new_err(message))
        }
    }
}
