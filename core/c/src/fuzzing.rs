//! The fuzzer as a program in C: it calls the functions of the header in any order, with any bytes.

use crate::abi::{Annotation, Date, Error, NONE, Options, Profile, Summary};
use crate::status::Status;
use crate::{
    Engine, Set, postil_annotate, postil_annotate_each, postil_begin, postil_begin_set,
    postil_decode, postil_encode, postil_error_message, postil_explain, postil_finish, postil_init,
    postil_offset, postil_options_init, postil_own_label, postil_push, postil_set_count,
    postil_set_find, postil_set_get, postil_set_init, postil_set_part, postil_set_size,
    postil_set_summary, postil_size,
};
use core::ffi::{CStr, c_char, c_void};
use core::mem::MaybeUninit;
use core::ptr::{null, null_mut};

/// Takes the next byte of what the fuzzer invents.
fn next(bytes: &mut &[u8]) -> u8 {
    let (first, rest) = bytes.split_first().map_or((0, *bytes), |(first, rest)| (*first, rest));
    *bytes = rest;
    first
}

/// The next bytes, as many as the first says.
fn chunk<'b>(bytes: &mut &'b [u8]) -> &'b [u8] {
    let wanted = usize::from(next(bytes)).min(bytes.len());
    let (chunk, rest) = bytes.split_at_checked(wanted).unwrap_or((*bytes, &[]));
    *bytes = rest;
    chunk
}

/// A text, as C sees one.
fn read(text: *const c_char) -> &'static str {
    assert!(!text.is_null());
    // SAFETY: names of the library end in a zero and are never freed.
    unsafe { CStr::from_ptr(text) }.to_str().expect("names are text")
}

/// What must hold for every annotation.
fn check(engine: *const Engine, note: &Annotation) {
    assert!(note.start <= note.end && note.id != NONE && note.layer < 12);
    assert!(!read(note.label_name).is_empty());
    assert!(note.value.contains(&0) && note.unit.contains(&0));
    let mut text = [1; 64];
    // SAFETY: the buffers have these sizes.
    let length = unsafe { postil_explain(note.layer, note.rule, text.as_mut_ptr(), 64) };
    assert!(text.iter().position(|byte| *byte == 0).is_some_and(|end| end <= length));
    // SAFETY: as above.
    unsafe { postil_own_label(engine, note, text.as_mut_ptr(), 64) };
}

/// What the callback knows.
struct Seen {
    engine: *mut Engine,
    count: u32,
    stop_at: u32,
}

unsafe extern "C" fn look(user: *mut c_void, note: *const Annotation, text: *const c_char) -> i32 {
    // SAFETY: `user` is what was passed to the functions below, and both pointers are valid as the header says.
    let (seen, note) = unsafe { (&mut *user.cast::<Seen>(), &*note) };
    let length = usize::try_from(note.end - note.start).expect("a span");
    // SAFETY: the header says so of the text.
    let text = unsafe { core::slice::from_raw_parts(text.cast::<u8>(), length) };
    assert!(core::str::from_utf8(text).is_ok(), "spans are on the borders of characters");
    // SAFETY: the engine answers that it is busy.
    let answer = unsafe { postil_push(seen.engine, null(), 0, null_mut()) };
    assert_eq!(answer, Status::ErrorBusy);
    seen.count += 1;
    i32::from(seen.count == seen.stop_at)
}

/// Calls functions as the bytes say, until there are no more.
///
/// # Panics
///
/// Where the library breaks a promise of its header.
pub fn c_interface(mut bytes: &[u8]) {
    let bytes = &mut bytes;
    let profile = u32::from(next(bytes) % 4);
    let capacity = u32::from(next(bytes)) * 4;
    // Exactly as much as is needed, so that a sanitizer notices who leaves it.
    let mut memory = vec![MaybeUninit::<u64>::uninit(); postil_size(profile).div_ceil(8)];
    let mut room = vec![MaybeUninit::<u64>::uninit(); postil_set_size(capacity).div_ceil(8)];
    let (mut engine, mut set) = (null_mut(), null_mut());
    let mut options = MaybeUninit::<Options>::uninit();
    let mut error = Error::OK;
    // SAFETY: the options are written here, and all pointers are to variables of this function.
    let made = unsafe {
        postil_options_init(options.as_mut_ptr());
        let options = options.assume_init_mut();
        (options.tokens, options.strict) = (next(bytes) & 1, next(bytes) & 1);
        (options.stages, options.layers) = (u32::from(next(bytes)), u32::from(next(bytes)));
        options.min_confidence = i32::from(next(bytes)) - 2;
        let size = memory.len() * 8;
        postil_init(memory.as_mut_ptr().cast(), size, profile, options, &mut engine, &mut error)
    };
    assert_eq!(made == Status::Ok, !engine.is_null());
    if profile > Profile::Large as u32 {
        assert_ne!(made, Status::Ok);
    }
    // SAFETY: as above.
    let made =
        unsafe { postil_set_init(room.as_mut_ptr().cast(), room.len() * 8, &mut set, &mut error) };
    assert_eq!(made, Status::Ok);
    while !bytes.is_empty() {
        // SAFETY: engine and set were made above or are NULL, and chunks are slices.
        unsafe { step(engine, set, bytes) };
    }
}

/// # Safety
///
/// Engine and set are NULL or were made by the library.
unsafe fn step(engine: *mut Engine, set: *mut Set, bytes: &mut &[u8]) {
    let (mut error, mut summary) = (Error::OK, MaybeUninit::<Summary>::uninit());
    let command = next(bytes);
    let stop_at = if command % 10 == 6 { u32::from(next(bytes)) } else { 0 };
    let mut seen = Seen { engine, count: 0, stop_at };
    let user: *mut c_void = (&raw mut seen).cast();
    // SAFETY: as the caller says; all other pointers are to variables of this function, which outlive the document: a callback is
    // passed only where the document ends here.
    let status = unsafe {
        match command % 10 {
            0 => postil_begin(engine, null(), None, null_mut(), &mut error),
            1 => {
                let date = Date { year: 2024, month: next(bytes), day: next(bytes) };
                postil_begin_set(engine, &date, set, &mut error)
            }
            2 | 3 => {
                let chunk = chunk(bytes);
                postil_push(engine, chunk.as_ptr().cast(), chunk.len(), &mut error)
            }
            4 => postil_finish(engine, summary.as_mut_ptr(), &mut error),
            5 => {
                let text = chunk(bytes);
                postil_annotate(engine, text.as_ptr().cast(), text.len(), null(), set, &mut error)
            }
            6 => {
                let text = chunk(bytes);
                let (start, length) = (text.as_ptr().cast(), text.len());
                postil_annotate_each(
                    engine,
                    start,
                    length,
                    null(),
                    Some(look),
                    user,
                    summary.as_mut_ptr(),
                    &mut error,
                )
            }
            7 => {
                let message = chunk(bytes);
                postil_decode(set, message.as_ptr(), message.len(), &mut error)
            }
            8 => {
                let (mut buffer, mut length) = ([0; 4096], 0);
                let status = postil_encode(set, buffer.as_mut_ptr(), 4096, &mut length, &mut error);
                if status == Status::Ok {
                    let again = postil_decode(set, buffer.as_ptr(), length, null_mut());
                    assert_eq!(again, Status::Ok, "a message of the library reads back");
                }
                status
            }
            _ => {
                postil_offset(engine);
                postil_set_summary(set, summary.as_mut_ptr())
            }
        }
    };
    let mut text = [0; 160];
    // SAFETY: the buffer has this size.
    let length = unsafe { postil_error_message(&error, text.as_mut_ptr(), text.len()) };
    assert!(length > 0 && (command % 10 == 9 || error.status == status));
    // SAFETY: the set is one of the library's.
    let count = unsafe { postil_set_count(set) };
    let mut note = MaybeUninit::<Annotation>::uninit();
    for index in 0..count {
        // SAFETY: as above; the annotation is written where the function says so.
        unsafe {
            assert_eq!(postil_set_get(set, index, note.as_mut_ptr()), Status::Ok);
            check(engine, note.assume_init_ref());
            postil_set_find(set, note.assume_init_ref().speaker, note.as_mut_ptr());
            postil_set_part(set, note.assume_init_ref().id, command, index);
        }
    }
}
