//! The functions of the header.

mod ask;
mod documents;
mod sets;
mod setup;

pub use ask::*;
pub use documents::*;
pub use sets::*;
pub use setup::*;

use crate::abi::{Date, Error};
use crate::settings;
use crate::status::Status;

/// The result as a number, with details where the caller wants them.
///
/// # Safety
///
/// `error` is NULL, or can be written.
unsafe fn report(error: *mut Error, result: Result<(), Error>) -> Status {
    let told = result.err().unwrap_or(Error::OK);
    if !error.is_null() {
        // SAFETY: the caller says so.
        unsafe { error.write(told) };
    }
    told.status
}

/// Writes what was asked for, if the caller wants it.
///
/// # Safety
///
/// `out` is NULL, or can be written.
unsafe fn give<T>(out: *mut T, value: T) {
    if !out.is_null() {
        // SAFETY: the caller says so.
        unsafe { out.write(value) };
    }
}

/// The date at this pointer, if there is one.
///
/// # Safety
///
/// `date` is NULL, or can be read.
unsafe fn date_at(date: *const Date) -> Result<Option<postil::Date>, Error> {
    // SAFETY: the caller says so.
    match unsafe { date.as_ref() } {
        None => Ok(None),
        Some(date) => settings::date(*date),
    }
}
