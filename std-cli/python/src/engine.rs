//! Engines, and the function that needs none.

use crate::document::Document;
use crate::given;
use crate::many::{Errors, Many};
use crate::patience::done;
use crate::refusal::{Error, refused_text};
use crate::resources;
use crate::shared::Shared;
use crate::verify::verify_with;
use postil_cli::library::{self, Refusal, Request, Settings};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use std::sync::{Arc, Mutex, PoisonError};

/// An engine with its model and settings, for many texts. Threads may share it.
///
/// ``model`` is ``english``, ``english-small``, ``none`` (rules and word lists only), a ``Model``, or the path of a file;
/// ``lexicon``, ``rules`` and ``link`` are a ``Lexicon``, ``Rules`` and a ``Lexicon`` built with ``link=True``, or paths;
/// ``tokens`` adds the tokens with their tags and heads; ``min_confidence`` (0 to 1) leaves out names and antecedents that
/// are less certain, and 0 keeps every guess; ``second_look`` reads each text twice; ``strict`` raises an error where notes
/// do not fit the memory, instead of counting them as lost.
///
/// >>> import postil
/// >>> engine = postil.Engine(model="english-small")
/// >>> engine.annotate("Ann Lee left Oslo.").entities
/// [<Entity PER 'Ann Lee' [0:7]>, <Entity GPE 'Oslo' [13:17]>]
#[pyclass(frozen, module = "postil")]
pub(crate) struct Engine {
    engine: Arc<library::Engine>,
}

impl Engine {
    pub(crate) fn with(settings: Settings) -> Self {
        Self { engine: known(settings) }
    }

    pub(crate) fn settings(&self) -> &Settings {
        self.engine.settings()
    }

    pub(crate) fn shared(&self) -> &Arc<library::Engine> {
        &self.engine
    }

    fn annotate_request(&self, py: Python<'_>, request: Request) -> PyResult<Document> {
        let document = annotate_patiently(py, &self.engine, request)?;
        document.map(|it| Document::of(Shared::new(it))).map_err(Refused::exception)
    }
}

/// Why a text was refused, and the text, in which the exception counts.
pub(crate) struct Refused {
    refusal: Refusal,
    text: Option<String>,
}

impl Refused {
    pub(crate) fn exception(self) -> PyErr {
        refused_text(&self.refusal, self.text.as_deref().unwrap_or_default())
    }
}

/// Annotates a text, without Python.
pub(crate) fn annotate_text(
    engine: &library::Engine,
    request: Request,
) -> Result<library::Annotated, Refused> {
    // Only a strict engine says where something did not fit.
    let text = engine.settings().strict.then(|| request.text.clone());
    engine.annotate(request).map_err(|refusal| Refused { refusal, text })
}

/// The same, while Python runs on, and listens for signals if it takes long.
pub(crate) fn annotate_patiently(
    py: Python<'_>,
    engine: &Arc<library::Engine>,
    request: Request,
) -> PyResult<Result<library::Annotated, Refused>> {
    let engine = engine.clone();
    done(py, request.text.len(), move || annotate_text(&engine, request))
}

/// What tells one engine from another: where its parts lie in memory, which stay there, and its switches.
#[derive(PartialEq, Eq)]
struct Key {
    parts: [Option<*const u8>; 4],
    switches: (bool, bool, bool, Option<u8>),
}

impl Key {
    fn of(settings: &Settings) -> Self {
        Self {
            parts: [
                settings.model.map(|it| it.bytes().as_ptr()),
                settings.lexicon.map(|it| it.bytes().as_ptr()),
                settings.rules.map(|it| it.bytes().as_ptr()),
                settings.linker.map(|it| it.lexicon().bytes().as_ptr()),
            ],
            switches: (
                settings.tokens,
                settings.second_look,
                settings.strict,
                settings.min_confidence,
            ),
        }
    }
}

/// The engines that were used last, the latest last: who calls `annotate` again and again should not pay for a new one.
static USED: Mutex<Vec<Arc<library::Engine>>> = Mutex::new(Vec::new());
const MOST_USED: usize = 4;

/// An engine with these settings.
fn known(settings: Settings) -> Arc<library::Engine> {
    let mut used = USED.lock().unwrap_or_else(PoisonError::into_inner);
    let key = Key::of(&settings);
    let place = used.iter().position(|engine| Key::of(engine.settings()) == key);
    let engine = match place {
        Some(place) => used.remove(place),
        None => Arc::new(library::Engine::new(settings)),
    };
    if used.len() >= MOST_USED {
        used.remove(0);
    }
    used.push(engine.clone());
    engine
}

/// A share as hundredths.
fn hundredths(share: Option<&Bound<'_, PyAny>>) -> PyResult<Option<u8>> {
    let Some(share) = share else { return Ok(None) };
    let given: f64 = share.extract().map_err(|_| {
        let given = given::type_of(share);
        PyTypeError::new_err(format!("min_confidence must be a number from 0 to 1, not {given}"))
    })?;
    if !(0.0..=1.0).contains(&given) {
        let message = format!("min_confidence must be from 0 to 1, not {given} (90 % is 0.9)");
        return Err(Error::new_err(message));
    }
    // From 0 to 100 by the check above.
    Ok((0..=100_u8).min_by(|one, other| {
        let away = |hundredths: u8| (f64::from(hundredths) - given * 100.0).abs();
        away(*one).total_cmp(&away(*other))
    }))
}

#[pymethods]
impl Engine {
    #[new]
    #[pyo3(signature = (
        *, model = Given::Default, lexicon = None, rules = None, link = None, tokens = false,
        min_confidence = None, second_look = false, strict = false
    ))]
    #[allow(clippy::too_many_arguments, reason = "all have names")]
    fn new(
        py: Python<'_>,
        model: Given<'_>,
        lexicon: Option<&Bound<'_, PyAny>>,
        rules: Option<&Bound<'_, PyAny>>,
        link: Option<&Bound<'_, PyAny>>,
        tokens: bool,
        min_confidence: Option<&Bound<'_, PyAny>>,
        second_look: bool,
        strict: bool,
    ) -> PyResult<Self> {
        Ok(Self::with(Settings {
            model: model.model(py)?,
            lexicon: resources::lexicon(py, lexicon, "lexicon")?,
            rules: resources::rules(py, rules)?,
            linker: resources::lexicon(py, link, "link")?.map(library::Linker::from),
            date: None,
            tokens,
            min_confidence: hundredths(min_confidence)?,
            second_look,
            strict,
        }))
    }

    /// Annotates a text. ``date`` is for a text that does not state one.
    #[pyo3(signature = (text, date = None, *, id = None))]
    fn annotate(
        &self,
        text: &Bound<'_, PyAny>,
        date: Option<&Bound<'_, PyAny>>,
        id: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Document> {
        let request = Request {
            name: id.map_or_else(|| Ok(given::no_name()), given::name)?,
            text: given::text(text, "text")?,
            date: given::optional_date(date)?,
        };
        self.annotate_request(text.py(), request)
    }

    /// Annotates texts on all cores, in their order: see ``postil.annotate_many``.
    #[pyo3(signature = (items, date = None, *, jobs = None, errors = "raise"))]
    fn annotate_many(
        &self,
        items: &Bound<'_, PyAny>,
        date: Option<&Bound<'_, PyAny>>,
        jobs: Option<usize>,
        errors: &str,
    ) -> PyResult<Many> {
        let date = given::optional_date(date)?;
        Many::new(self.engine.clone(), items, date, jobs, Errors::named(errors)?)
    }

    /// Checks a draft against its sources: see ``postil.verify``.
    #[pyo3(signature = (draft, sources, date = None, *, transcript = false))]
    fn verify(
        &self,
        draft: &Bound<'_, PyAny>,
        sources: &Bound<'_, PyAny>,
        date: Option<&Bound<'_, PyAny>>,
        transcript: bool,
    ) -> PyResult<Py<PyAny>> {
        let date = given::optional_date(date)?;
        verify_with(self.settings(), draft, sources, date, transcript)
    }

    fn __repr__(&self) -> String {
        let settings = self.settings();
        let model = settings.model.map_or("none", |model| {
            let is = |other: library::Model| other.bytes().as_ptr() == model.bytes().as_ptr();
            match () {
                () if is(library::Model::english()) => "english",
                () if is(library::Model::english_small()) => "english-small",
                () => "own",
            }
        });
        let parts = [
            (settings.lexicon.is_some(), ", lexicon"),
            (settings.rules.is_some(), ", rules"),
            (settings.linker.is_some(), ", link"),
            (settings.tokens, ", tokens"),
            (settings.second_look, ", second look"),
            (settings.strict, ", strict"),
        ];
        let more: String = parts.iter().filter(|(is, _)| *is).map(|(_, name)| *name).collect();
        format!("<Engine {model}{more}>")
    }

    /// What it was made with.
    fn __getnewargs_ex__<'py>(&self, py: Python<'py>) -> PyResult<((), Bound<'py, PyDict>)> {
        let settings = self.settings();
        let given = PyDict::new(py);
        given.set_item(
            "model",
            match settings.model {
                Some(model) if model.bytes() == library::Model::english().bytes() => {
                    "english".into_pyobject(py)?.into_any()
                }
                Some(model) if model.bytes() == library::Model::english_small().bytes() => {
                    "english-small".into_pyobject(py)?.into_any()
                }
                Some(model) => resources::Model(model).into_pyobject(py)?.into_any(),
                None => "none".into_pyobject(py)?.into_any(),
            },
        )?;
        given.set_item("lexicon", settings.lexicon.map(resources::Lexicon))?;
        given.set_item("rules", settings.rules.map(resources::Rules))?;
        given.set_item("link", settings.linker.map(|it| resources::Lexicon(it.lexicon())))?;
        given.set_item("tokens", settings.tokens)?;
        let confidence = settings.min_confidence.map(|it| f64::from(it) / 100.0);
        given.set_item("min_confidence", confidence)?;
        given.set_item("second_look", settings.second_look)?;
        given.set_item("strict", settings.strict)?;
        Ok(((), given))
    }
}

/// An argument whose default is no object of Python.
pub(crate) enum Given<'py> {
    Default,
    Value(Bound<'py, PyAny>),
}

impl Given<'_> {
    /// The model that is given: the large one by default.
    pub(crate) fn model(self, py: Python<'_>) -> PyResult<Option<library::Model>> {
        match self {
            Self::Default => Ok(Some(library::Model::english())),
            Self::Value(model) => resources::model(py, Some(&model).filter(|it| !it.is_none())),
        }
    }
}

impl<'a, 'py> FromPyObject<'a, 'py> for Given<'py> {
    type Error = PyErr;

    fn extract(object: Borrowed<'a, 'py, PyAny>) -> PyResult<Self> {
        Ok(Self::Value(object.to_owned()))
    }
}

/// Annotates a text.
#[pyfunction]
#[pyo3(signature = (
    text, date = None, *, model = Given::Default, lexicon = None, rules = None, link = None,
    tokens = false, min_confidence = None, second_look = false, strict = false, id = None
))]
#[allow(clippy::too_many_arguments, reason = "all have names")]
pub(crate) fn annotate(
    py: Python<'_>,
    text: &Bound<'_, PyAny>,
    date: Option<&Bound<'_, PyAny>>,
    model: Given<'_>,
    lexicon: Option<&Bound<'_, PyAny>>,
    rules: Option<&Bound<'_, PyAny>>,
    link: Option<&Bound<'_, PyAny>>,
    tokens: bool,
    min_confidence: Option<&Bound<'_, PyAny>>,
    second_look: bool,
    strict: bool,
    id: Option<&Bound<'_, PyAny>>,
) -> PyResult<Document> {
    Engine::new(py, model, lexicon, rules, link, tokens, min_confidence, second_look, strict)?
        .annotate(text, date, id)
}
