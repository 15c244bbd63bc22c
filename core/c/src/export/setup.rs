//! Version, sizes, options, and a new engine.

use super::{give, report};
use crate::abi::{Error, Options, Profile};
use crate::engine::{self, Engine};
use crate::settings;
use crate::status::Status;
use core::ffi::{CStr, c_char, c_void};
use core::ptr::null;

/// The version of the interface. A program that was compiled with another number of `POSTIL_ABI` must not use the library.
pub const ABI: u32 = 1;

const VERSION: &CStr = {
    match CStr::from_bytes_with_nul(concat!(env!("CARGO_PKG_VERSION"), "\0").as_bytes()) {
        Ok(version) => version,
        Err(_) => c"",
    }
};

/// The version of the library, as "0.1.0".
#[unsafe(no_mangle)]
pub extern "C" fn postil_version() -> *const c_char {
    VERSION.as_ptr()
}

/// The version of the interface of the library: compare it with `POSTIL_ABI`.
#[unsafe(no_mangle)]
pub extern "C" fn postil_abi() -> u32 {
    ABI
}

/// The bytes that an engine of this profile needs; 0 if there is no such profile.
#[unsafe(no_mangle)]
pub extern "C" fn postil_size(profile: u32) -> usize {
    Profile::from_number(profile).map_or(0, engine::size)
}

/// The alignment that the memory of an engine and of a set needs, in bytes. `malloc` gives at least this, and so does an array
/// of `uint64_t`.
#[unsafe(no_mangle)]
pub extern "C" fn postil_align() -> usize {
    engine::align()
}

/// A model that the library contains: "english" or "english-small". NULL if it does not contain it; `size` gets the bytes.
///
/// # Safety
///
/// `name` is NULL or a string that ends in a zero; `size` is NULL or can be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn postil_model(name: *const c_char, size: *mut usize) -> *const u8 {
    let name = if name.is_null() {
        c""
    } else {
        // SAFETY: the caller says so.
        unsafe { CStr::from_ptr(name) }
    };
    let model: &[u8] = match name.to_bytes() {
        #[cfg(feature = "english")]
        b"english" => postil::models::ENGLISH,
        #[cfg(feature = "english-small")]
        b"english-small" => postil::models::ENGLISH_SMALL,
        _ => &[],
    };
    // SAFETY: the caller says so.
    unsafe { give(size, model.len()) };
    if model.is_empty() { null() } else { model.as_ptr() }
}

/// Fills `options` with the defaults: every stage, every layer, the model that the library contains.
///
/// # Safety
///
/// `options` is NULL or can be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn postil_options_init(options: *mut Options) -> Status {
    if options.is_null() {
        return Status::ErrorNull;
    }
    // SAFETY: the caller says so, and it is not NULL.
    unsafe { options.write(settings::beginning()) };
    Status::Ok
}

/// Makes an engine in `memory` and sets `engine`. The memory is yours: keep it where it is while you use the engine, and free
/// or reuse it afterwards; there is nothing to close. `options` may be NULL for the defaults. Checks model, lexicon and rules,
/// which takes time in proportion to their size, so make an engine once and use it for many documents.
///
/// Errors: `POSTIL_ERROR_NULL`, `POSTIL_ERROR_MISALIGNED`, `POSTIL_ERROR_MEMORY_TOO_SMALL`, `POSTIL_ERROR_ARGUMENT` for a
/// profile or an option that does not exist, `POSTIL_ERROR_NOT_BUILT_IN`, and those of a damaged model, lexicon or rules.
///
/// Threads: an engine may be used by one thread at a time. Engines share nothing.
///
/// # Safety
///
/// `memory` points to `size` bytes that nobody else uses. `options` is NULL or can be read, and its model, lexicon and rules
/// stay unchanged while the engine is used. `error` is NULL or can be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn postil_init(
    memory: *mut c_void,
    size: usize,
    profile: u32,
    options: *const Options,
    engine: *mut *mut Engine,
    error: *mut Error,
) -> Status {
    // SAFETY: the caller says so.
    let given = unsafe { options.as_ref() }.copied();
    let given = given.unwrap_or_else(settings::beginning);
    // SAFETY: the caller says so.
    let made = unsafe { make(memory.cast(), size, profile, &given) };
    let made = if engine.is_null() { Err(Error::new(Status::ErrorNull)) } else { made };
    // SAFETY: the caller says so. After an error there is no engine.
    unsafe { give(engine, made.unwrap_or(engine::NO_ENGINE)) };
    // SAFETY: the caller says so.
    unsafe { report(error, made.map(drop)) }
}

/// # Safety
///
/// As [`postil_init`].
unsafe fn make(
    memory: *mut u8,
    size: usize,
    profile: u32,
    given: &Options,
) -> Result<*mut Engine, Error> {
    let profile = Profile::from_number(profile).ok_or(Error::new(Status::ErrorArgument))?;
    // Before the model is read, which takes longer.
    engine::check_memory(memory, size, engine::size(profile))?;
    // SAFETY: the caller says so.
    let settings = unsafe { settings::read(given) }?;
    // SAFETY: the caller says so.
    unsafe { engine::create(memory, size, profile, settings) }
}

/// Can panic, for the proof that the proof notices.
#[cfg(feature = "planted")]
#[unsafe(no_mangle)]
pub extern "C" fn postil_planted(index: usize) -> u8 {
    #[allow(clippy::indexing_slicing, reason = "panics on purpose")]
    core::hint::black_box([1_u8, 2])[index]
}
