//! A document, in chunks or whole.

use super::{date_at, give, report};
use crate::abi::{Callback, Date, Error, Summary};
use crate::engine::{self, Engine};
use crate::set::{self, Set};
use crate::status::Status;
use crate::text;
use core::ffi::{c_char, c_void};
use postil::engine::Summary as Ended;

/// Begins a document, whose annotations go to `callback` with `user`. A document that was open is forgotten. `date` is the
/// date of the document for texts that do not state it, or NULL. A callback of NULL reads the document without telling of it.
///
/// Errors: `POSTIL_ERROR_NULL`, `POSTIL_ERROR_NOT_INITIALIZED`, `POSTIL_ERROR_BUSY`, `POSTIL_ERROR_DATE`.
///
/// # Safety
///
/// `engine` is one of `postil_init`, in use by this thread alone. `date` and `error` are NULL or point to their types.
/// `callback` can be called with `user` until the document ends.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn postil_begin(
    engine: *mut Engine,
    date: *const Date,
    callback: Callback,
    user: *mut c_void,
    error: *mut Error,
) -> Status {
    // SAFETY: the caller says so.
    let date = unsafe { date_at(date) };
    // SAFETY: the caller says so.
    let result = date.and_then(|date| unsafe { engine::begin(engine, date, callback, user) });
    // SAFETY: the caller says so.
    unsafe { report(error, result) }
}

/// Begins a document, whose annotations go to `set`, which is cleared. Otherwise as `postil_begin`.
///
/// # Safety
///
/// As `postil_begin`; `set` is one of `postil_set_init` and stays until the document ends.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn postil_begin_set(
    engine: *mut Engine,
    date: *const Date,
    set: *mut Set,
    error: *mut Error,
) -> Status {
    // SAFETY: the caller says so.
    let date = unsafe { date_at(date) };
    // SAFETY: the caller says so.
    let result = date.and_then(|date| unsafe { engine::begin_set(engine, date, set) });
    // SAFETY: the caller says so.
    unsafe { report(error, result) }
}

/// The next `length` bytes of the text. Chunks may end anywhere, even inside a character. The text is not kept: when the
/// function returns, you may reuse its memory.
///
/// Errors: `POSTIL_ERROR_NULL`, `POSTIL_ERROR_NOT_INITIALIZED`, `POSTIL_ERROR_BUSY`, `POSTIL_ERROR_NOT_OPEN`,
/// `POSTIL_ERROR_NOT_UTF8`, `POSTIL_ERROR_TEXT_TOO_LONG`, `POSTIL_ERROR_STOPPED`, `POSTIL_ERROR_STAGE_ORDER`,
/// `POSTIL_ERROR_LEXICON_UNUSED`, `POSTIL_ERROR_RULES_UNUSED` and, in strict mode, `POSTIL_ERROR_CAPACITY`. After an error only a new document
/// goes on; annotations that were delivered stay right.
///
/// # Safety
///
/// `engine` is one of `postil_init`, in use by this thread alone; `text` points to `length` bytes. `error` is NULL or can be
/// written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn postil_push(
    engine: *mut Engine,
    text: *const c_char,
    length: usize,
    error: *mut Error,
) -> Status {
    // SAFETY: the caller says so.
    let chunk = unsafe { text::bytes(text.cast(), length) };
    // SAFETY: the caller says so.
    let result = chunk.and_then(|chunk| unsafe { engine::push(engine, chunk) });
    // SAFETY: the caller says so.
    unsafe { report(error, result) }
}

/// Ends the text: what is left is annotated, and `summary`, if it is not NULL, tells of the document. Errors as `postil_push`.
///
/// # Safety
///
/// As `postil_push`; `summary` is NULL or can be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn postil_finish(
    engine: *mut Engine,
    summary: *mut Summary,
    error: *mut Error,
) -> Status {
    // SAFETY: the caller says so.
    let result = unsafe { engine::finish(engine) };
    // SAFETY: the caller says so.
    unsafe { tell(summary, error, result) }
}

/// Annotates a whole text into `set`, which is cleared: the same as `postil_begin_set`, `postil_push` and `postil_finish`.
/// `postil_set_summary` tells of the document.
///
/// # Safety
///
/// As these three.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn postil_annotate(
    engine: *mut Engine,
    text: *const c_char,
    length: usize,
    date: *const Date,
    set: *mut Set,
    error: *mut Error,
) -> Status {
    // SAFETY: the caller says so.
    let text = unsafe { text::bytes(text.cast(), length) };
    // SAFETY: the caller says so.
    let date = unsafe { date_at(date) };
    let result = text.and_then(|text| {
        let date = date?;
        // SAFETY: the caller says so.
        unsafe { engine::begin_set(engine, date, set) }?;
        // SAFETY: the caller says so.
        unsafe { engine::annotate(engine, text, date) }
    });
    // SAFETY: the caller says so.
    unsafe { report(error, result.map(drop)) }
}

/// Annotates a whole text, and hands each annotation to `callback`: the same as `postil_begin`, `postil_push` and
/// `postil_finish`.
///
/// # Safety
///
/// As these three.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn postil_annotate_each(
    engine: *mut Engine,
    text: *const c_char,
    length: usize,
    date: *const Date,
    callback: Callback,
    user: *mut c_void,
    summary: *mut Summary,
    error: *mut Error,
) -> Status {
    // SAFETY: the caller says so.
    let text = unsafe { text::bytes(text.cast(), length) };
    // SAFETY: the caller says so.
    let date = unsafe { date_at(date) };
    let result = text.and_then(|text| {
        let date = date?;
        // SAFETY: the caller says so.
        unsafe { engine::begin(engine, date, callback, user) }?;
        // SAFETY: the caller says so.
        unsafe { engine::annotate(engine, text, date) }
    });
    // SAFETY: the caller says so.
    unsafe { tell(summary, error, result) }
}

/// The bytes of the document that are annotated so far; a paragraph counts once it is complete. 0 for what is no engine.
///
/// # Safety
///
/// As `postil_push`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn postil_offset(engine: *mut Engine) -> u32 {
    // SAFETY: the caller says so.
    unsafe { engine::offset(engine) }.unwrap_or(0)
}

/// # Safety
///
/// `summary` and `error` are NULL or can be written.
unsafe fn tell(summary: *mut Summary, error: *mut Error, result: Result<Ended, Error>) -> Status {
    if let Ok(document) = &result {
        // SAFETY: the caller says so.
        unsafe { give(summary, set::summary(document)) };
    }
    // SAFETY: the caller says so.
    unsafe { report(error, result.map(drop)) }
}
