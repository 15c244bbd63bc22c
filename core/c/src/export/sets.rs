//! Sets of annotations, and their messages.

use super::{give, report};
use crate::abi::{Annotation, Error, NONE, Summary};
use crate::flat;
use crate::set::{self, Set};
use crate::status::Status;
use crate::text;
use core::ffi::c_void;
use core::ptr::null_mut;

/// The bytes of a set with room for `capacity` annotations; 0 if no memory has so many. News has about 80 annotations per
/// kilobyte.
#[unsafe(no_mangle)]
pub extern "C" fn postil_set_size(capacity: u32) -> usize {
    set::size(capacity).unwrap_or(0)
}

/// Makes an empty set in `memory`, as large as `size` allows, and sets `set`. The memory is yours, as that of an engine, and
/// has the same alignment. A set may be read while its engine annotates into another one.
///
/// Errors: `POSTIL_ERROR_NULL`, `POSTIL_ERROR_MISALIGNED`, `POSTIL_ERROR_MEMORY_TOO_SMALL`.
///
/// # Safety
///
/// `memory` points to `size` bytes that nobody else uses. `error` is NULL or can be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn postil_set_init(
    memory: *mut c_void,
    size: usize,
    set: *mut *mut Set,
    error: *mut Error,
) -> Status {
    // SAFETY: the caller says so.
    let made = unsafe { set::create(memory.cast(), size) };
    let made = if set.is_null() { Err(Error::new(Status::ErrorNull)) } else { made };
    // SAFETY: the caller says so. After an error there is no set.
    unsafe { give(set, made.unwrap_or(null_mut())) };
    // SAFETY: the caller says so.
    unsafe { report(error, made.map(drop)) }
}

/// How many annotations the set has; 0 for what is no set.
///
/// # Safety
///
/// `set` is one of `postil_set_init`, in use by this thread alone.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn postil_set_count(set: *mut Set) -> u32 {
    // SAFETY: the caller says so.
    let count = unsafe { set::open(set) }.map_or(0, |set| set.notes().len());
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Fills `annotation` with the one at `index`, from 0, in the order of the text: by start, longer first.
///
/// Errors: `POSTIL_ERROR_NULL`, `POSTIL_ERROR_NOT_INITIALIZED`, `POSTIL_ERROR_NOT_FOUND`.
///
/// # Safety
///
/// As `postil_set_count`; `annotation` can be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn postil_set_get(
    set: *mut Set,
    index: u32,
    annotation: *mut Annotation,
) -> Status {
    // SAFETY: the caller says so.
    unsafe { read(set, annotation, |set| set.notes().get(usize::try_from(index).ok()?)) }
}

/// Fills `annotation` with the one of this id: a speaker, say. Otherwise as `postil_set_get`.
///
/// # Safety
///
/// As `postil_set_get`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn postil_set_find(
    set: *mut Set,
    id: u32,
    annotation: *mut Annotation,
) -> Status {
    // SAFETY: the caller says so.
    unsafe { read(set, annotation, |set| set.by_id(id)) }
}

/// The index of the first annotation from `index` on that is a part of the quotation with the id `quote`: its
/// `POSTIL_QUOTE_SOURCE`, `POSTIL_QUOTE_CUE` or a `POSTIL_QUOTE_SEGMENT`. `POSTIL_NONE` if there is none.
///
/// # Safety
///
/// As `postil_set_count`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn postil_set_part(set: *mut Set, quote: u32, label: u8, index: u32) -> u32 {
    // SAFETY: the caller says so.
    unsafe { set::open(set) }.ok().and_then(|set| set.part(quote, label, index)).unwrap_or(NONE)
}

/// Fills `summary` with what is known of the document of the set.
///
/// # Safety
///
/// As `postil_set_count`; `summary` can be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn postil_set_summary(set: *mut Set, summary: *mut Summary) -> Status {
    if summary.is_null() {
        return Status::ErrorNull;
    }
    // SAFETY: the caller says so.
    match unsafe { set::open(set) } {
        Err(error) => error.status,
        Ok(set) => {
            // SAFETY: the caller says so.
            unsafe { give(summary, set.summary()) };
            Status::Ok
        }
    }
}

/// Writes the set as a message (core/WIRE.md) into `buffer`, and its length into `length`. It is the message that
/// `postil annotate -f postcard` writes, and `postil inspect` reads it. News takes 3 to 8 bytes per annotation, and 64 bytes.
///
/// Errors: `POSTIL_ERROR_NULL`, `POSTIL_ERROR_NOT_INITIALIZED`, `POSTIL_ERROR_NOT_FINISHED`, `POSTIL_ERROR_MEMORY_TOO_SMALL`.
///
/// # Safety
///
/// As `postil_set_count`; `buffer` points to `size` bytes; `length` and `error` are NULL or can be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn postil_encode(
    set: *mut Set,
    buffer: *mut u8,
    size: usize,
    length: *mut usize,
    error: *mut Error,
) -> Status {
    // SAFETY: the caller says so.
    let set = unsafe { set::open(set) };
    let written = set.and_then(|set| {
        if buffer.is_null() {
            return Err(Error::new(Status::ErrorNull));
        }
        // SAFETY: the caller says so.
        set.encode(unsafe { text::buffer(buffer, size) })
    });
    // SAFETY: the caller says so.
    unsafe { give(length, written.unwrap_or(0)) };
    // SAFETY: the caller says so.
    unsafe { report(error, written.map(drop)) }
}

/// Replaces the set by that of a message. Annotations that do not fit are counted as lost. Any bytes are either read or
/// refused.
///
/// Errors: `POSTIL_ERROR_NULL`, `POSTIL_ERROR_NOT_INITIALIZED`, `POSTIL_ERROR_MESSAGE_MAGIC`, `POSTIL_ERROR_MESSAGE_VERSION`,
/// `POSTIL_ERROR_MESSAGE_CORRUPT`.
///
/// # Safety
///
/// As `postil_set_count`; `message` points to `length` bytes; `error` is NULL or can be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn postil_decode(
    set: *mut Set,
    message: *const u8,
    length: usize,
    error: *mut Error,
) -> Status {
    // SAFETY: the caller says so.
    let message = unsafe { text::bytes(message, length) };
    let result = message.and_then(|message| {
        // SAFETY: the caller says so.
        unsafe { set::open(set) }?.decode(message)
    });
    // SAFETY: the caller says so.
    unsafe { report(error, result) }
}

/// # Safety
///
/// As [`postil_set_get`].
unsafe fn read(
    set: *mut Set,
    annotation: *mut Annotation,
    find: impl for<'s> FnOnce(&'s set::Open<'_>) -> Option<&'s postil::Annotation>,
) -> Status {
    if annotation.is_null() {
        return Status::ErrorNull;
    }
    // SAFETY: the caller says so.
    let set = match unsafe { set::open(set) } {
        Ok(set) => set,
        Err(error) => return error.status,
    };
    let Some(note) = find(&set) else { return Status::ErrorNotFound };
    // SAFETY: the caller says so, and it is not NULL. Any bytes are overwritten by what is said of nothing.
    unsafe { annotation.write(flat::BLANK) };
    // SAFETY: it was written just now.
    flat::fill(unsafe { &mut *annotation }, note);
    Status::Ok
}
