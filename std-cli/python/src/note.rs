//! Notes as objects of Python: one class a layer.

use crate::chain::Chain;
use crate::document::Document;
use crate::shared::Shared;
use crate::span::Span;
use crate::{notes::Notes, refusal::Error};
use postil::annotation::{Content, Id};
use postil::label::{Deprel, ReportKind, Tag};
use postil::time::{PartialDate, Value};
use postil::{Date, Layer};
use postil_cli::library::{self, TermEntry};
use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::types::{PyDateTime, PyDelta, PyString, PyTzInfo};
use std::sync::Arc;

/// A note in the margin of a text: words, and what they are.
#[pyclass(frozen, subclass, module = "postil")]
pub(crate) struct Note {
    shared: Arc<Shared>,
    place: usize,
}

impl Note {
    /// What it is in Rust. The place is always one of the document.
    fn read<T: Default>(&self, read: impl FnOnce(library::Note<'_>) -> T) -> T {
        self.shared.document.note(self.place).map(read).unwrap_or_default()
    }

    /// Another note of the document.
    fn other(&self, py: Python<'_>, id: Option<Id>) -> PyResult<Option<Py<PyAny>>> {
        let place = id.and_then(|id| self.shared.document.place(id));
        place.map(|place| make(py, &self.shared, place)).transpose()
    }

    fn span(&self, span: Option<postil::Span>) -> Option<Span> {
        span.map(|span| Span::of(span, &self.shared))
    }

    fn chain(&self) -> Option<Chain> {
        let id = self.read(|note| note.chain())?;
        Some(Chain::new(self.shared.clone(), id))
    }

    fn confidence(&self) -> Option<f64> {
        self.read(|note| note.confidence()).map(|hundredths| f64::from(hundredths) / 100.0)
    }

    /// What is shown of it: its class, its label, its words, where they are, and what else there is to say.
    fn shown(&self, py: Python<'_>, class: &str, more: &str) -> PyResult<String> {
        let label = self.label();
        // Of sentences, the label says nothing that the class does not.
        let label =
            if label.eq_ignore_ascii_case(class) { String::new() } else { format!(" {label}") };
        let (words, start, end) = (quoted(py, &self.text())?, self.start(), self.end());
        Ok(format!("<{class}{label} {words} [{start}:{end}]{more}>"))
    }
}

/// Words as Python quotes them; many are cut.
pub(crate) fn quoted(py: Python<'_>, words: &str) -> PyResult<String> {
    const LONGEST: usize = 60;
    let mut short: String = words.chars().take(LONGEST).collect();
    if short.len() < words.len() {
        short.push('…');
    }
    Ok(PyString::new(py, &short).repr()?.to_string())
}

#[pymethods]
impl Note {
    /// Its number in the document, by which JSON refers to it.
    #[getter]
    fn id(&self) -> u32 {
        self.read(|note| note.id().get())
    }

    /// Its layer, as ``entity``.
    #[getter]
    fn layer(&self) -> &'static str {
        self.read(|note| note.layer().name())
    }

    /// Its label, as ``PER``.
    #[getter]
    fn label(&self) -> String {
        self.read(|note| note.label().to_owned())
    }

    /// The character where its words begin.
    #[getter]
    fn start(&self) -> u32 {
        self.read(|note| self.shared.document.chars(note.span().start()))
    }

    /// The character behind its words.
    #[getter]
    fn end(&self) -> u32 {
        self.read(|note| self.shared.document.chars(note.span().end()))
    }

    /// Its words.
    #[getter]
    fn text(&self) -> String {
        self.read(|note| note.text().to_owned())
    }

    /// The rule that made it, in words.
    #[getter]
    fn reason(&self) -> &'static str {
        self.read(|note| note.reason())
    }

    /// The document that it belongs to.
    #[getter]
    fn document(&self) -> Document {
        Document::of(self.shared.clone())
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other.cast::<Self>().is_ok_and(|other| {
            let other = other.get();
            self.place == other.place
                && (Arc::ptr_eq(&self.shared, &other.shared)
                    || self.shared.document == other.shared.document)
        })
    }

    fn __hash__(&self) -> usize {
        self.place
    }

    fn __str__(&self) -> String {
        self.text()
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        self.shown(py, "Note", "")
    }

    /// The document, and which of its notes it is.
    fn __reduce__(&self, py: Python<'_>) -> PyResult<(Py<PyAny>, (Document, usize))> {
        let make = py.import("postil._postil")?.getattr("Document")?.getattr("_note")?;
        Ok((make.unbind(), (self.document(), self.place)))
    }
}

/// The note at this place of the document, in the class of its layer.
pub(crate) fn make(py: Python<'_>, shared: &Arc<Shared>, place: usize) -> PyResult<Py<PyAny>> {
    let Some(layer) = shared.document.note(place).map(|note| note.layer()) else {
        return Err(Error::new_err(format!("the document has no note {place}")));
    };
    let base = PyClassInitializer::from(Note { shared: shared.clone(), place });
    macro_rules! made {
        ($class:ident) => {
            Bound::new(py, base.add_subclass($class))?.into_py_any(py)
        };
    }
    match layer {
        Layer::Section => made!(Section),
        Layer::Sentence => made!(Sentence),
        Layer::Token => made!(Token),
        Layer::Entity => made!(Entity),
        Layer::Mention => made!(Mention),
        Layer::Role => made!(Role),
        Layer::Time => made!(Time),
        Layer::Quantity => made!(Quantity),
        Layer::Quote => made!(Quote),
        Layer::Event => made!(Event),
        Layer::Relation => made!(Relation),
        Layer::Term => made!(Term),
        _ => Bound::new(py, base)?.into_py_any(py),
    }
}

/// A part of the article: its headline, its byline, a paragraph.
#[pyclass(frozen, extends = Note, module = "postil")]
pub(crate) struct Section;

#[pymethods]
impl Section {
    fn __repr__(slf: PyRef<'_, Self>) -> PyResult<String> {
        slf.as_super().shown(slf.py(), "Section", "")
    }
}

/// A sentence.
#[pyclass(frozen, extends = Note, module = "postil")]
pub(crate) struct Sentence;

#[pymethods]
impl Sentence {
    fn __repr__(slf: PyRef<'_, Self>) -> PyResult<String> {
        slf.as_super().shown(slf.py(), "Sentence", "")
    }
}

/// A role, as ``foreign minister``.
#[pyclass(frozen, extends = Note, module = "postil")]
pub(crate) struct Role;

#[pymethods]
impl Role {
    fn __repr__(slf: PyRef<'_, Self>) -> PyResult<String> {
        slf.as_super().shown(slf.py(), "Role", "")
    }
}

/// A token, where ``tokens=True`` asked for them.
#[pyclass(frozen, extends = Note, module = "postil")]
pub(crate) struct Token;

#[pymethods]
impl Token {
    /// Its part of speech: ``postil glossary`` explains the tags.
    #[getter]
    fn tag(slf: PyRef<'_, Self>) -> Option<&'static str> {
        slf.as_super().read(|note| note.tag().map(Tag::name))
    }

    /// The token that it depends on; ``None`` for the head of a sentence.
    #[getter]
    fn head(slf: PyRef<'_, Self>) -> PyResult<Option<Py<PyAny>>> {
        let head = slf.as_super().read(|note| note.head());
        slf.as_super().other(slf.py(), head)
    }

    /// How it depends on it.
    #[getter]
    fn deprel(slf: PyRef<'_, Self>) -> Option<&'static str> {
        slf.as_super().read(|note| note.deprel().map(Deprel::name))
    }

    fn __repr__(slf: PyRef<'_, Self>) -> PyResult<String> {
        let tag = slf.as_super().read(|note| note.tag().map(Tag::name));
        let more = tag.map(|tag| format!(" {tag}")).unwrap_or_default();
        slf.as_super().shown(slf.py(), "Token", &more)
    }
}

/// A name.
#[pyclass(frozen, extends = Note, module = "postil")]
pub(crate) struct Entity;

#[pymethods]
impl Entity {
    /// Everything that names the same.
    #[getter]
    fn chain(slf: PyRef<'_, Self>) -> Option<Chain> {
        slf.as_super().chain()
    }

    /// The fullest name of what it names.
    #[getter]
    fn name(slf: PyRef<'_, Self>) -> String {
        slf.as_super().read(|note| note.name())
    }

    /// How sure the engine is, from 0 to 1; ``None`` where it was not reckoned.
    #[getter]
    fn confidence(slf: PyRef<'_, Self>) -> Option<f64> {
        slf.as_super().confidence()
    }

    fn __repr__(slf: PyRef<'_, Self>) -> PyResult<String> {
        slf.as_super().shown(slf.py(), "Entity", "")
    }
}

/// A pronoun or a description that stands for somebody.
#[pyclass(frozen, extends = Note, module = "postil")]
pub(crate) struct Mention;

#[pymethods]
impl Mention {
    /// Everything that names the same.
    #[getter]
    fn chain(slf: PyRef<'_, Self>) -> Option<Chain> {
        slf.as_super().chain()
    }

    /// The fullest name of whom it stands for; its own words where nobody knows.
    #[getter]
    fn name(slf: PyRef<'_, Self>) -> String {
        slf.as_super().read(|note| note.name())
    }

    /// How sure the engine is, from 0 to 1; ``None`` where it was not reckoned.
    #[getter]
    fn confidence(slf: PyRef<'_, Self>) -> Option<f64> {
        slf.as_super().confidence()
    }

    fn __repr__(slf: PyRef<'_, Self>) -> PyResult<String> {
        let note = slf.as_super();
        let name = note.read(|it| it.chain().map(|_| it.name()));
        let more = name.map(|name| format!(" = {name}")).unwrap_or_default();
        note.shown(slf.py(), "Mention", &more)
    }
}

/// A time.
#[pyclass(frozen, extends = Note, module = "postil")]
pub(crate) struct Time;

impl Time {
    fn timex(&self, note: &Note) -> Option<postil::time::Timex> {
        note.read(|note| match note.content() {
            Content::Time(timex) => Some(timex),
            _ => None,
        })
    }
}

#[pymethods]
impl Time {
    /// Its value in the notation of TIMEX3, as ``2024-05-03``, ``2024-W18`` or ``P2Y``.
    #[getter]
    fn value(slf: PyRef<'_, Self>) -> String {
        slf.timex(slf.as_super()).map(|timex| timex.to_string()).unwrap_or_default()
    }

    /// What modifies it in TIMEX3, as ``START`` or ``APPROX``.
    #[getter]
    fn r#mod(slf: PyRef<'_, Self>) -> Option<&'static str> {
        slf.timex(slf.as_super()).and_then(|timex| timex.modifier.name())
    }

    /// Its beginning, and the moment behind its end; ``None`` of what is no place on the calendar (``P2Y``), has no year
    /// (``XXXX-05-03``), or lies outside of the years 1 to 9999.
    ///
    /// A part of a day, as an evening, is taken for the whole day. The times have a time zone where the text names one.
    ///
    /// >>> import postil
    /// >>> doc = postil.annotate("It rained in April 2024.")
    /// >>> doc.times[0].interval
    /// (datetime.datetime(2024, 4, 1, 0, 0), datetime.datetime(2024, 5, 1, 0, 0))
    #[getter]
    fn interval(slf: PyRef<'_, Self>) -> PyResult<Option<(Py<PyDateTime>, Py<PyDateTime>)>> {
        match slf.timex(slf.as_super()).map(|timex| timex.value) {
            Some(Value::Calendar(date)) => interval(slf.py(), date),
            _ => Ok(None),
        }
    }

    fn __repr__(slf: PyRef<'_, Self>) -> PyResult<String> {
        let value = slf.timex(slf.as_super()).map(|timex| timex.to_string()).unwrap_or_default();
        slf.as_super().shown(slf.py(), "Time", &format!(" = {value}"))
    }
}

type Interval = (Py<PyDateTime>, Py<PyDateTime>);

/// Where a date begins, and where it has ended.
fn interval(py: Python<'_>, date: PartialDate) -> PyResult<Option<Interval>> {
    let Some(days) = date.interval() else { return Ok(None) };
    let Some(hour) = date.hour() else { return Ok(whole_days(py, days.first(), days.last())) };
    // A time without minutes lasts an hour.
    let (minute, minutes) = date.minute().map_or((0, 60), |minute| (minute, 1));
    let zone = match date.zone() {
        Some(zone) => {
            let east = i32::from(zone.minutes()) * 60;
            Some(PyTzInfo::fixed_offset(py, PyDelta::new(py, 0, east, 0, true)?)?)
        }
        None => None,
    };
    let Some(midnight) = moment(py, days.first(), zone.as_ref()) else { return Ok(None) };
    // 24:00 is the next day's beginning, and past the last day of Python's calendar there is nothing.
    let begin = (u32::from(hour) * 60).saturating_add(minute.into());
    let after = |minutes: u32| -> Option<Py<PyDateTime>> {
        let seconds = i32::try_from(minutes.saturating_mul(60)).ok()?;
        let later = midnight.add(PyDelta::new(py, 0, seconds, 0, true).ok()?).ok()?;
        Some(later.cast_into::<PyDateTime>().ok()?.unbind())
    };
    Ok(after(begin).zip(after(begin.saturating_add(minutes))))
}

fn whole_days(py: Python<'_>, first: Date, last: Date) -> Option<Interval> {
    let end = moment(py, last.plus_days(1), None)?;
    Some((moment(py, first, None)?.unbind(), end.unbind()))
}

/// The midnight that a day begins with; none of years that Python does not have.
fn moment<'py>(
    py: Python<'py>,
    day: Date,
    zone: Option<&Bound<'py, PyTzInfo>>,
) -> Option<Bound<'py, PyDateTime>> {
    PyDateTime::new(py, day.year().into(), day.month(), day.day(), 0, 0, 0, 0, zone).ok()
}

/// An amount.
#[pyclass(frozen, extends = Note, module = "postil")]
pub(crate) struct Quantity;

impl Quantity {
    fn quantity(&self, note: &Note) -> Option<postil::quantity::Quantity> {
        note.read(|note| match note.content() {
            Content::Quantity(quantity) => Some(quantity),
            _ => None,
        })
    }
}

#[pymethods]
impl Quantity {
    /// Its number, a ``decimal.Decimal``: exactly what the text states.
    #[getter]
    fn value(slf: PyRef<'_, Self>) -> PyResult<Py<PyAny>> {
        let digits = slf.quantity(slf.as_super()).map(|it| it.to_string()).unwrap_or_default();
        Ok(slf.py().import("decimal")?.getattr("Decimal")?.call1((digits,))?.unbind())
    }

    /// What is counted, as ``EUR``, ``km`` or ``%``; ``None`` of counts and ranks.
    #[getter]
    fn unit(slf: PyRef<'_, Self>) -> Option<&'static str> {
        let unit = slf.quantity(slf.as_super()).map(|it| it.unit.name());
        unit.filter(|unit| !unit.is_empty())
    }

    /// How exact it is, as ``APPROX`` or ``MORE_THAN``.
    #[getter]
    fn r#mod(slf: PyRef<'_, Self>) -> Option<&'static str> {
        slf.quantity(slf.as_super()).and_then(|it| it.modifier.name())
    }

    fn __repr__(slf: PyRef<'_, Self>) -> PyResult<String> {
        let value = slf.quantity(slf.as_super()).map(|it| format!(" = {it} {}", it.unit.name()));
        let value = value.unwrap_or_default();
        slf.as_super().shown(slf.py(), "Quantity", value.trim_end())
    }
}

/// A quotation or report, or words in quotation marks that nobody said (label ``scare``).
///
/// >>> import postil
/// >>> doc = postil.annotate("“We agree,” said Karen Holmgaard, “and we sign.”")
/// >>> quote = doc.quotes[0]
/// >>> quote.quoted, quote.speaker.name, quote.cue.text
/// ('“We agree,” … “and we sign.”', 'Karen Holmgaard', 'said')
#[pyclass(frozen, extends = Note, module = "postil")]
pub(crate) struct Quote;

#[pymethods]
impl Quote {
    /// Who says it: a name or a mention.
    #[getter]
    fn speaker(slf: PyRef<'_, Self>) -> PyResult<Option<Py<PyAny>>> {
        let speaker = slf.as_super().read(|note| note.speaker());
        slf.as_super().other(slf.py(), speaker)
    }

    /// The whole phrase of who says it, where it is more than the speaker.
    #[getter]
    fn source(slf: PyRef<'_, Self>) -> Option<Span> {
        slf.as_super().span(slf.as_super().read(|note| note.source()))
    }

    /// The words that attribute it, as ``said``. What somebody ``denied`` was not said.
    #[getter]
    fn cue(slf: PyRef<'_, Self>) -> Option<Span> {
        slf.as_super().span(slf.as_super().read(|note| note.cue()))
    }

    /// What a report does with what it holds.
    #[getter]
    fn kind(slf: PyRef<'_, Self>) -> Option<&'static str> {
        slf.as_super().read(|note| note.kind().map(ReportKind::name))
    }

    /// How sure the engine is of the speaker, from 0 to 1; ``None`` where it was not reckoned.
    #[getter]
    fn confidence(slf: PyRef<'_, Self>) -> Option<f64> {
        slf.as_super().confidence()
    }

    /// The pieces of a quotation that is split; none of others.
    #[getter]
    fn segments(slf: PyRef<'_, Self>) -> Vec<Span> {
        let note = slf.as_super();
        note.read(|it| it.segments().iter().map(|&span| Span::of(span, &note.shared)).collect())
    }

    /// What was said, in one line; between the pieces of a split quotation stands ``…``.
    #[getter]
    fn quoted(slf: PyRef<'_, Self>) -> String {
        slf.as_super().read(|note| note.quoted())
    }

    fn __repr__(slf: PyRef<'_, Self>) -> PyResult<String> {
        let note = slf.as_super();
        let speaker = note.read(|it| it.speaker()).and_then(|id| note.shared.document.find(id));
        let by = speaker.map(|speaker| format!(" by {}", speaker.name())).unwrap_or_default();
        note.shown(slf.py(), "Quote", &by)
    }
}

/// An event.
#[pyclass(frozen, extends = Note, module = "postil")]
pub(crate) struct Event;

#[pymethods]
impl Event {
    /// The event that its words name again.
    #[getter]
    fn event(slf: PyRef<'_, Self>) -> PyResult<Option<Py<PyAny>>> {
        let event = slf.as_super().read(|note| note.event());
        slf.as_super().other(slf.py(), event)
    }

    /// What is told of it: relations to those who take part, to places and to times.
    #[getter]
    fn arguments(slf: PyRef<'_, Self>) -> Notes {
        let note = slf.as_super();
        let id = note.read(|it| Some(it.id()));
        let relations = note.shared.layer(Layer::Relation);
        let is_own = |place: &&u32| {
            let relation = note.shared.document.note(**place as usize);
            relation.is_some_and(|relation| relation.parties().0 == id)
        };
        let own: Vec<u32> = relations.iter().filter(is_own).copied().collect();
        Notes::new(note.shared.clone(), own.into())
    }

    fn __repr__(slf: PyRef<'_, Self>) -> PyResult<String> {
        slf.as_super().shown(slf.py(), "Event", "")
    }
}

/// A relation between two notes, as ``citizen_of``.
#[pyclass(frozen, extends = Note, module = "postil")]
pub(crate) struct Relation;

#[pymethods]
impl Relation {
    /// Of whom or what it is told: a name, a mention or an event.
    #[getter]
    fn subject(slf: PyRef<'_, Self>) -> PyResult<Option<Py<PyAny>>> {
        let note = slf.as_super();
        note.other(slf.py(), note.read(|it| it.parties().0))
    }

    /// With whom or what.
    #[getter]
    fn object(slf: PyRef<'_, Self>) -> PyResult<Option<Py<PyAny>>> {
        let note = slf.as_super();
        note.other(slf.py(), note.read(|it| it.parties().1))
    }

    /// As what: a role.
    #[getter]
    fn role(slf: PyRef<'_, Self>) -> PyResult<Option<Py<PyAny>>> {
        let note = slf.as_super();
        note.other(slf.py(), note.read(|it| it.parties().2))
    }

    /// Whether it holds, as ``asserted``, ``former`` or ``denied``.
    #[getter]
    fn status(slf: PyRef<'_, Self>) -> &'static str {
        slf.as_super().read(|note| note.parties().3.name())
    }

    fn __repr__(slf: PyRef<'_, Self>) -> PyResult<String> {
        slf.as_super().shown(slf.py(), "Relation", "")
    }
}

/// An entry of your lexicon, or words that one of your rules has found.
#[pyclass(frozen, extends = Note, module = "postil")]
pub(crate) struct Term;

#[pymethods]
impl Term {
    /// The id of the entry; its number where it has none.
    #[getter]
    fn entry(slf: PyRef<'_, Self>) -> PyResult<Option<Py<PyAny>>> {
        let py = slf.py();
        let entry = slf.as_super().read(|note| note.entry());
        entry
            .map(|entry| match entry {
                TermEntry::Id(id) => id.into_py_any(py),
                TermEntry::Number(number) => number.into_py_any(py),
            })
            .transpose()
    }

    /// The note that gives it its value, where a rule names one.
    #[getter]
    fn value(slf: PyRef<'_, Self>) -> PyResult<Option<Py<PyAny>>> {
        let value = slf.as_super().read(|note| match note.content() {
            Content::RuleTerm { value, .. } => value,
            _ => None,
        });
        slf.as_super().other(slf.py(), value)
    }

    fn __repr__(slf: PyRef<'_, Self>) -> PyResult<String> {
        let entry = slf.as_super().read(|note| note.entry());
        let more = match entry {
            Some(TermEntry::Id(id)) => format!(" = {id}"),
            _ => String::new(),
        };
        slf.as_super().shown(slf.py(), "Term", &more)
    }
}
