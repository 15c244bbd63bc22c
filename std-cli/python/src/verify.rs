//! Drafts checked against their sources, which are read one by one.

use crate::engine::Given;
use crate::given;
use crate::patience::{done, done_elsewhere};
use crate::refusal::{at_item, refused, refused_text};
use postil::Date;
use postil_cli::library::Settings;
use postil_cli::verify::Verifier;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyMapping, PyString};

/// Checks a draft: what `postil verify -f json --offsets chars` writes, as `json.loads` reads it.
pub(crate) fn verify_with(
    settings: &Settings,
    draft: &Bound<'_, PyAny>,
    sources: &Bound<'_, PyAny>,
    date: Option<Date>,
    are_transcripts: bool,
) -> PyResult<Py<PyAny>> {
    let py = draft.py();
    // Letters of a text and keys of a dict would be sources that nobody meant.
    if sources.is_instance_of::<PyString>() || sources.cast::<PyMapping>().is_ok() {
        let given = given::type_of(sources);
        let message = format!("sources must be many texts, not one {given} (use [source])");
        return Err(PyTypeError::new_err(message));
    }
    let sources = sources.try_iter()?;
    let mut verifier = begun(py, *settings, draft, date)?.transcripts(are_transcripts);
    for (number, source) in sources.enumerate() {
        let source = given::numbered_item(&source?, number, date)
            .map_err(|error| at_item(py, error, "sources", number))?;
        verifier = done(py, source.text.len(), move || {
            verifier.pass(source);
            verifier
        })?;
        py.check_signals()?;
    }
    // How much of the sources is annotated now, nobody knows.
    let report = done_elsewhere(py, move || verifier.finish().map(|report| report.json()))?;
    let json = report.map_err(|refusal| refused(&refusal))?;
    Ok(py.import("json")?.getattr("loads")?.call1((json,))?.unbind())
}

/// The draft, annotated.
fn begun(
    py: Python<'_>,
    settings: Settings,
    draft: &Bound<'_, PyAny>,
    date: Option<Date>,
) -> PyResult<Verifier> {
    let draft = given::item(draft, given::no_name, date)?;
    // Only a strict engine says where something did not fit.
    let text = settings.strict.then(|| draft.text.clone());
    let verifier = done(py, draft.text.len(), move || Verifier::new(&settings, draft))?;
    verifier.map_err(|refusal| refused_text(&refusal, text.as_deref().unwrap_or_default()))
}

/// Checks a draft against its sources: does it quote them word for word, and the right speakers?
///
/// ``draft`` is a text, ``(id, text)``, or a dict with ``text`` and perhaps ``id`` and ``date``; ``sources`` is anything
/// that can be iterated and gives such items. They are read one by one, and only the parts around possible places are kept.
/// ``date`` is for texts that state none and come with none. ``transcript`` accepts words that a source does not put in
/// quotation marks. Other settings than the model are those of an ``Engine``, which has a method of this name.
///
/// The result is what ``postil verify -f json --offsets chars`` writes; ``postil.report`` explains its parts.
///
/// >>> import postil
/// >>> draft = "“The clinic will close,” said Ann Lee."
/// >>> report = postil.verify(draft, [("notes", "“The clinic will not close,” said Ann Lee, the mayor.")])
/// >>> quotation = report["quotations"][0]
/// >>> quotation["words"], quotation["said_by"], quotation["source"]["name"]
/// ('altered', 'same', 'notes')
/// >>> [(it["kind"], it["source"]["text"]) for it in quotation["differences"]]
/// [('left_out', 'not')]
#[pyfunction]
#[pyo3(signature = (draft, sources, date = None, *, transcript = false, model = Given::Default))]
pub(crate) fn verify(
    draft: &Bound<'_, PyAny>,
    sources: &Bound<'_, PyAny>,
    date: Option<&Bound<'_, PyAny>>,
    transcript: bool,
    model: Given<'_>,
) -> PyResult<Py<PyAny>> {
    let settings = Settings { model: model.model(draft.py())?, ..Settings::default() };
    verify_with(&settings, draft, sources, given::optional_date(date)?, transcript)
}
