//! Names, explanations, errors in words, dates.
//!
//! A function that writes text into a buffer returns the length of the whole text without the zero, as `snprintf` does: if that
//! is not less than the size of the buffer, the text was cut. The buffer may be NULL with a size of 0, to ask for the length.

use super::{give, report};
use crate::abi::{Annotation, Date, Error};
use crate::engine::{self, Engine};
use crate::names;
use crate::status::{self, Status};
use crate::text::{self, Cursor};
use core::ffi::c_char;
use core::fmt::{self, Write};
use postil::Layer;
use postil::time::Value;

/// The name of a layer, as "entity"; NULL for a number that is none.
#[unsafe(no_mangle)]
pub extern "C" fn postil_layer_name(layer: u8) -> *const c_char {
    names::LAYERS.get(usize::from(layer))
}

/// The name of a label of any layer, as "PER"; NULL for a number that is none.
#[unsafe(no_mangle)]
pub extern "C" fn postil_label_name(label: u8) -> *const c_char {
    names::label(label)
}

/// Writes one sentence on what a label means. Returns the length of the text, as `snprintf` does.
///
/// # Safety
///
/// `buffer` is NULL or points to `size` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn postil_label_meaning(
    label: u8,
    buffer: *mut c_char,
    size: usize,
) -> usize {
    // SAFETY: the caller says so.
    unsafe { write(buffer, size, |out| out.write_str(names::meaning(label))) }
}

/// Writes the description of the rule that made an annotation: `annotation.layer` and `annotation.rule`. Empty for rules that
/// do not exist and for your own. Returns the length of the text, as `snprintf` does.
///
/// # Safety
///
/// `buffer` is NULL or points to `size` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn postil_explain(
    layer: u8,
    rule: u16,
    buffer: *mut c_char,
    size: usize,
) -> usize {
    let rules = Layer::from_code(layer).map_or(&[] as &[&str], postil::explain::rules);
    let text = rules.get(usize::from(rule)).copied().unwrap_or_default();
    // SAFETY: the caller says so.
    unsafe { write(buffer, size, |out| out.write_str(text)) }
}

/// Writes one sentence on what went wrong and what to do. Returns the length of the text, as `snprintf` does.
///
/// # Safety
///
/// `error` is NULL or points to three numbers; `buffer` is NULL or points to `size` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn postil_error_message(
    error: *const Error,
    buffer: *mut c_char,
    size: usize,
) -> usize {
    let (mut status, mut offset, mut detail) = (Status::ErrorNull as i32, 0, 0);
    if !error.is_null() {
        // SAFETY: the caller says so, and it is the first field. As a number, for C can write one that is no status.
        status = unsafe { error.cast::<i32>().read() };
        // SAFETY: the caller says so.
        offset = unsafe { (*error).offset };
        // SAFETY: the caller says so.
        detail = unsafe { (*error).detail };
    }
    // SAFETY: the caller says so.
    unsafe { write(buffer, size, |out| status::write_message(status, offset, detail, out)) }
}

/// Writes the name of a label that your lexicon, your rules or your model define, of an annotation that this engine made: of
/// terms, of relations that your rules found, and of names with a label of your model. Returns the length of the text, as
/// `snprintf` does; 0 if the label is not yours.
///
/// # Safety
///
/// `engine` is one of `postil_init`, `annotation` is NULL or an annotation, `buffer` is NULL or points to `size` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn postil_own_label(
    engine: *const Engine,
    annotation: *const Annotation,
    buffer: *mut c_char,
    size: usize,
) -> usize {
    // SAFETY: the caller says so.
    let name = unsafe { annotation.as_ref() };
    // SAFETY: the caller says so.
    let name = name.and_then(|flat| unsafe { engine::own_label(engine, flat) }.ok());
    // SAFETY: the caller says so.
    unsafe { write(buffer, size, |out| out.write_str(name.unwrap_or_default())) }
}

/// Writes the id of an entry of your lexicon: `annotation.entry`. Returns the length of the text, as `snprintf` does; 0 if
/// there is none.
///
/// # Safety
///
/// `engine` is one of `postil_init`, `buffer` is NULL or points to `size` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn postil_entry_id(
    engine: *const Engine,
    entry: u32,
    buffer: *mut c_char,
    size: usize,
) -> usize {
    // SAFETY: the caller says so.
    let id = unsafe { engine::entry_id(engine, entry) }.unwrap_or_default();
    // SAFETY: the caller says so.
    unsafe { write(buffer, size, |out| out.write_str(id)) }
}

/// Reads a date as YYYY-MM-DD.
///
/// # Safety
///
/// `text` points to `length` bytes; `date` can be written; `error` is NULL or can be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn postil_parse_date(
    text: *const c_char,
    length: usize,
    date: *mut Date,
    error: *mut Error,
) -> Status {
    // SAFETY: the caller says so.
    let text = unsafe { text::bytes(text.cast(), length) };
    let read = text.and_then(|text| {
        let text = core::str::from_utf8(text).map_err(|_| Error::new(Status::ErrorDate))?;
        Ok(text.parse::<postil::Date>()?)
    });
    let read = if date.is_null() { Err(Error::new(Status::ErrorNull)) } else { read };
    // SAFETY: the caller says so. After an error there is no date.
    unsafe { give(date, read.ok().into()) };
    // SAFETY: the caller says so.
    unsafe { report(error, read.map(drop)) }
}

/// The first and the last day of a time, by its TIMEX3 value (`annotation.value`): May 2024 lasts from the 1st to the 31st.
/// Lengths, references as "the past", and times without a year have no days: their dates are empty, which is no error.
///
/// # Safety
///
/// `value` points to `length` bytes; `first` and `last` are NULL or can be written; `error` is NULL or can be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn postil_days(
    value: *const c_char,
    length: usize,
    first: *mut Date,
    last: *mut Date,
    error: *mut Error,
) -> Status {
    // SAFETY: the caller says so.
    let text = unsafe { text::bytes(value.cast(), length) };
    let read = text.and_then(|text| {
        let text = core::str::from_utf8(text).map_err(|_| Error::new(Status::ErrorTimeValue))?;
        Ok(text.parse::<Value>()?)
    });
    let days = match &read {
        Ok(Value::Calendar(calendar)) => calendar.interval(),
        _ => None,
    };
    // SAFETY: the caller says so.
    unsafe { give(first, days.map(|days| days.first()).into()) };
    // SAFETY: the caller says so.
    unsafe { give(last, days.map(|days| days.last()).into()) };
    // SAFETY: the caller says so.
    unsafe { report(error, read.map(drop)) }
}

/// # Safety
///
/// `buffer` is NULL or points to `size` bytes.
unsafe fn write(
    buffer: *mut c_char,
    size: usize,
    say: impl FnOnce(&mut dyn Write) -> fmt::Result,
) -> usize {
    // SAFETY: the caller says so.
    let mut cursor = Cursor::new(unsafe { text::buffer(buffer, size) });
    let _ = say(&mut cursor);
    cursor.wanted()
}
