//! What Python gives, checked.

use crate::refusal::{Error, surrogate};
use postil::Date;
use postil_cli::library::{Name, Request};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDate, PyDateAccess, PyInt, PyMapping, PyString, PyTuple};

/// The type of an object, for messages.
pub(crate) fn type_of(object: &Bound<'_, PyAny>) -> String {
    object.get_type().name().map_or_else(|_| "object".to_owned(), |name| name.to_string())
}

/// A text: `what` is the name of the argument.
pub(crate) fn text(object: &Bound<'_, PyAny>, what: &str) -> PyResult<String> {
    let Ok(string) = object.cast::<PyString>() else {
        let remedy = match type_of(object).as_str() {
            "bytes" | "bytearray" => ": decode it first, as in data.decode('utf-8')",
            _ => "",
        };
        let message = format!("{what} must be a str, not {}{remedy}", type_of(object));
        return Err(PyTypeError::new_err(message));
    };
    string.to_cow().map(Into::into).map_err(|_| surrogate(string))
}

/// What names a document: a string or a whole number.
pub(crate) fn name(object: &Bound<'_, PyAny>) -> PyResult<Name> {
    if object.is_instance_of::<PyString>() {
        return Ok(Name::from(&*text(object, "id")?));
    }
    let number = object.cast::<PyInt>().ok().filter(|it| !it.is_instance_of::<PyBool>());
    let name = number.and_then(|number| Name::from_json(&number.str().ok()?.to_cow().ok()?));
    name.ok_or_else(|| {
        PyTypeError::new_err(format!("id must be a str or an int, not {}", type_of(object)))
    })
}

/// A day: a `datetime.date`, of whose subclass `datetime` the time of day does not count, or `YYYY-MM-DD`.
pub(crate) fn date(object: &Bound<'_, PyAny>) -> PyResult<Date> {
    if let Ok(day) = object.cast::<PyDate>() {
        // The years of Python's calendar, 1 to 9999, are all years of ours.
        let year = i16::try_from(day.get_year()).unwrap_or_default();
        return Date::new(year, day.get_month(), day.get_day())
            .ok_or_else(|| Error::new_err(format!("{day} is not a date")));
    }
    if !object.is_instance_of::<PyString>() {
        let message = format!(
            "date must be a datetime.date or a str like '2024-05-03', not {}",
            type_of(object)
        );
        return Err(PyTypeError::new_err(message));
    }
    let text = text(object, "date")?;
    postil_cli::library::date(&text).map_err(Error::new_err)
}

/// The same, where there need not be one.
pub(crate) fn optional_date(object: Option<&Bound<'_, PyAny>>) -> PyResult<Option<Date>> {
    object.filter(|it| !it.is_none()).map(date).transpose()
}

/// The name of a document that is given none: as the command calls standard input.
pub(crate) fn no_name() -> Name {
    Name::from("-")
}

/// An item of many: see [`item`]. Without a name it is called by its number.
pub(crate) fn numbered_item(
    object: &Bound<'_, PyAny>,
    number: usize,
    of_all: Option<Date>,
) -> PyResult<Request> {
    item(object, || Name::from_json(&number.to_string()).unwrap_or_else(no_name), of_all)
}

/// A text, `(id, text)`, or a mapping with `text` and perhaps `id` and `date`; and what to take where it does not say its
/// name and its date.
pub(crate) fn item(
    object: &Bound<'_, PyAny>,
    unnamed: impl FnOnce() -> Name,
    of_all: Option<Date>,
) -> PyResult<Request> {
    if object.is_instance_of::<PyString>() {
        return Ok(Request { name: unnamed(), text: text(object, "text")?, date: of_all });
    }
    if let Ok(pair) = object.cast::<PyTuple>() {
        let (id, words) = pair.extract::<(Bound<'_, PyAny>, Bound<'_, PyAny>)>().map_err(|_| {
            let count = pair.len();
            PyTypeError::new_err(format!("a tuple must be (id, text), but has {count} parts"))
        })?;
        return Ok(Request { name: name(&id)?, text: text(&words, "text")?, date: of_all });
    }
    let Ok(mapping) = object.cast::<PyMapping>() else {
        let message =
            format!("an item must be a str, (id, text) or a dict, not {}", type_of(object));
        return Err(PyTypeError::new_err(message));
    };
    let field = |key: &str| -> PyResult<Option<Bound<'_, PyAny>>> {
        if !mapping.contains(key)? {
            return Ok(None);
        }
        Ok(Some(mapping.get_item(key)?).filter(|value| !value.is_none()))
    };
    let words = field("text")?.ok_or_else(|| Error::new_err("the dict has no 'text'"))?;
    let id = field("id")?;
    Ok(Request {
        name: id.map_or_else(|| Ok(unnamed()), |id| name(&id))?,
        text: text(&words, "text")?,
        date: optional_date(field("date")?.as_ref())?.or(of_all),
    })
}
