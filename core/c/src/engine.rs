//! An engine in memory that the caller gives.
//!
//! ```text
//! memory ─▶ ┌ head ────────────────────────────────┬ stages ┬ engine, as large as its profile ┐
//!           │ magic, address, profile, busy, sink  │        │                                 │
//!           └ what C calls `postil_engine` ────────┴────────┴─────────────────────────────────┘
//! ```
//!
//! The head is read and written through the raw pointer alone, never through a reference: while the engine is at work, a
//! callback may call in again, and finds in the head that it is busy.

use crate::abi::{self, Callback, Error, Profile};
use crate::driver::{Driver, Idle, with_engine};
use crate::flat;
use crate::set::{self, Set};
use crate::settings::{Chosen, Settings, UNCHOSEN};
use crate::status::Status;
use core::ffi::{c_char, c_void};
use core::mem::offset_of;
use core::ptr::null_mut;
use postil::engine::{Summary as Ended, Window};
use postil::error::ErrorKind;
use postil::label::TermLabel;
use postil::{Annotation, Date, Options, Sink};

/// An engine: see `postil_init`. C never looks inside.
#[derive(Debug)]
pub struct Engine {
    magic: u32,
    busy: bool,
    profile: Profile,
    layers: u32,
    /// Where it lies: whoever moves it gets an error, for it refers to itself.
    address: usize,
    options: Options<'static>,
    sink: Target,
}

const MAGIC: u32 = u32::from_le_bytes(*b"pstE");

/// Where the annotations of the document go.
#[derive(Clone, Copy, Debug)]
enum Target {
    Nowhere,
    /// `tell` through a pointer, so that a program that uses sets only does not link what callbacks need.
    Callback {
        callback: Callback,
        user: *mut c_void,
        tell: Tell,
    },
    Set(*mut Set),
}

#[repr(C)]
struct Block<E> {
    head: Engine,
    stages: Chosen,
    engine: E,
}

/// The bytes of an engine of this profile.
pub(crate) const fn size(profile: Profile) -> usize {
    with_engine!(profile, E => size_of::<Block<E>>())
}

/// The alignment of every engine, and of every set.
pub(crate) const fn align() -> usize {
    let (mut most, mut number) = (set::ALIGN, 0);
    while let Some(profile) = Profile::from_number(number) {
        let align = with_engine!(profile, E => align_of::<Block<E>>());
        most = if align > most { align } else { most };
        number = number.wrapping_add(1);
    }
    most
}

const _: () = assert!(size(Profile::Tiny) <= abi::SIZE_TINY);
const _: () = assert!(size(Profile::Default) <= abi::SIZE_DEFAULT);
const _: () = assert!(size(Profile::Large) <= abi::SIZE_LARGE);
const _: () = assert!(align() <= align_of::<u64>());

/// Refuses memory in which nothing can be put.
pub(crate) fn check_memory(memory: *mut u8, size: usize, needed: usize) -> Result<(), Error> {
    if memory.is_null() {
        return Err(Error::new(Status::ErrorNull));
    }
    if !memory.addr().is_multiple_of(align()) {
        return Err(Error::new(Status::ErrorMisaligned));
    }
    if size < needed {
        return Err(Error::too_small(needed));
    }
    Ok(())
}

/// Makes an engine.
///
/// # Safety
///
/// `memory` is NULL, or points to `size` bytes that nobody else uses for as long as the engine is used.
pub(crate) unsafe fn create(
    memory: *mut u8,
    size_of_memory: usize,
    profile: Profile,
    settings: Settings,
) -> Result<*mut Engine, Error> {
    check_memory(memory, size_of_memory, size(profile))?;
    let Settings { mut options, layers, chosen } = settings;
    with_engine!(profile, E => {
        let block = memory.cast::<Block<E>>();
        // SAFETY: the memory is aligned and large enough for the block.
        let stages = unsafe { &raw mut (*block).stages };
        let list = chosen.map_or(UNCHOSEN, |(list, _)| list);
        // SAFETY: as above.
        unsafe { stages.write(list) };
        if let Some((_, count)) = chosen {
            // SAFETY: the array was written just now, and nobody writes it again for as long as the engine is used.
            let stages: &'static Chosen = unsafe { &*stages };
            options.stages = stages.get(..count).unwrap_or_default();
        }
        // SAFETY: as above.
        let engine = unsafe { &raw mut (*block).engine };
        // SAFETY: as above. The engine is a constant of zeros, which is written to its place and not by way of the stack.
        unsafe { engine.write(<E as Idle>::IDLE) };
    });
    let head = memory.cast::<Engine>();
    let (address, sink) = (memory.addr(), Target::Nowhere);
    let engine = Engine { magic: MAGIC, busy: false, profile, layers, address, options, sink };
    // SAFETY: the head is the beginning of the block.
    unsafe { head.write(engine) };
    Ok(head)
}

/// Refuses a pointer that is no engine, and an engine that is at work.
///
/// # Safety
///
/// `engine` is NULL, or can be read as far as a head reaches.
unsafe fn check(engine: *const Engine) -> Result<(), Error> {
    if engine.is_null() {
        return Err(Error::new(Status::ErrorNull));
    }
    if !engine.is_aligned() {
        return Err(Error::new(Status::ErrorNotInitialized));
    }
    // SAFETY: the pointer can be read; any bytes are a number.
    let magic = unsafe { (*engine).magic };
    // SAFETY: as above.
    let address = unsafe { (*engine).address };
    if magic != MAGIC || address != engine.addr() {
        return Err(Error::new(Status::ErrorNotInitialized));
    }
    // SAFETY: it is a head, which `create` wrote.
    if unsafe { (*engine).busy } {
        return Err(Error::new(Status::ErrorBusy));
    }
    Ok(())
}

/// Begins a document, whose annotations go to a callback.
///
/// # Safety
///
/// As [`check`]; the callback can be called with `user` until the document ends.
pub(crate) unsafe fn begin(
    engine: *mut Engine,
    date: Option<Date>,
    callback: Callback,
    user: *mut c_void,
) -> Result<(), Error> {
    // SAFETY: the caller says so.
    unsafe { check(engine) }?;
    // SAFETY: it is an engine that is not at work.
    unsafe { begin_with(engine, date, Target::Callback { callback, user, tell }) };
    Ok(())
}

/// Begins a document, whose annotations go to a set.
///
/// # Safety
///
/// As [`check`], of the engine and of the set, which nobody else uses until the document ends.
pub(crate) unsafe fn begin_set(
    engine: *mut Engine,
    date: Option<Date>,
    set: *mut Set,
) -> Result<(), Error> {
    // SAFETY: the caller says so.
    unsafe { check(engine) }?;
    // SAFETY: the caller says so.
    unsafe { set::open(set) }?.clear();
    // SAFETY: it is an engine that is not at work.
    unsafe { begin_with(engine, date, Target::Set(set)) };
    Ok(())
}

/// # Safety
///
/// It is an engine that is not at work.
unsafe fn begin_with(engine: *mut Engine, date: Option<Date>, sink: Target) {
    // SAFETY: it is an engine that is not at work.
    unsafe { (*engine).sink = sink };
    // SAFETY: as above.
    let options = unsafe { options(engine, date) };
    // SAFETY: as above.
    unsafe { run(engine, |driver| driver.begin(&options)) };
}

/// # Safety
///
/// It is an engine.
unsafe fn options(engine: *const Engine, date: Option<Date>) -> Options<'static> {
    // SAFETY: it is an engine.
    let options = unsafe { (*engine).options };
    date.map_or(options, |date| options.date(date))
}

/// The next bytes of the text.
///
/// # Safety
///
/// As [`begin`] or [`begin_set`], whichever began the document.
pub(crate) unsafe fn push(engine: *mut Engine, chunk: &[u8]) -> Result<(), Error> {
    // SAFETY: the caller says so.
    unsafe { work(engine, false, |driver, sink| driver.push(chunk, sink)) }
}

/// The end of the text.
///
/// # Safety
///
/// As [`push`].
pub(crate) unsafe fn finish(engine: *mut Engine) -> Result<Ended, Error> {
    // SAFETY: the caller says so.
    unsafe { work(engine, true, |driver, sink| driver.finish(sink)) }
}

/// A whole text.
///
/// # Safety
///
/// As [`push`]; the document has begun.
pub(crate) unsafe fn annotate(
    engine: *mut Engine,
    text: &[u8],
    date: Option<Date>,
) -> Result<Ended, Error> {
    // SAFETY: the document has begun.
    let options = unsafe { options(engine, date) };
    // SAFETY: the caller says so.
    unsafe { work(engine, true, |driver, sink| driver.annotate(text, &options, sink)) }
}

/// Bytes that are annotated so far.
///
/// # Safety
///
/// As [`check`].
pub(crate) unsafe fn offset(engine: *mut Engine) -> Result<u32, Error> {
    // SAFETY: the caller says so.
    unsafe { check(engine) }?;
    let mut offset = 0;
    // SAFETY: it is an engine that is not at work.
    unsafe { run(engine, |driver| offset = driver.offset()) };
    Ok(offset)
}

/// Has the engine write to the sink of its document, which it lets go of where the task ends the document or fails.
///
/// # Safety
///
/// As [`push`].
unsafe fn work<R>(
    engine: *mut Engine,
    ends: bool,
    task: impl FnOnce(&mut dyn Driver, &mut dyn Sink) -> Result<R, postil::Error>,
) -> Result<R, Error> {
    // SAFETY: the caller says so.
    unsafe { check(engine) }?;
    // SAFETY: it is an engine that is not at work.
    let Engine { layers, sink, options, .. } = unsafe { &*engine };
    let (layers, sink, strict) = (*layers, *sink, options.strict);
    let mut result = Err(Error::new(Status::ErrorNotOpen));
    match sink {
        Target::Nowhere => return result,
        Target::Callback { callback, user, tell } => {
            let mut calls = Calls { callback, user, tell, layers, stopped: false };
            // SAFETY: it is an engine that is not at work.
            unsafe { run(engine, |driver| result = task(driver, &mut calls).map_err(Error::from)) };
            if calls.stopped {
                result = Err(Error::new(Status::ErrorStopped));
            }
        }
        Target::Set(set) => {
            // SAFETY: the caller says so.
            let mut set = unsafe { set::open(set) }?;
            // SAFETY: it is an engine that is not at work.
            unsafe { run(engine, |driver| result = task(driver, &mut set).map_err(Error::from)) };
            if let (Ok(_), true, Some(loss)) = (&result, strict, set.first_loss()) {
                result =
                    Err(postil::Error::new(ErrorKind::Capacity(loss.layer), loss.first_at).into());
            }
            if result.is_err() {
                set.leave();
            }
        }
    }
    if ends || result.is_err() {
        // SAFETY: it is an engine that is not at work. Only a new document goes on, and the sink may be gone by then.
        unsafe { (*engine).sink = Target::Nowhere };
    }
    result
}

/// Runs a task with the engine behind the head, which is busy meanwhile.
///
/// # Safety
///
/// It is an engine that is not at work.
unsafe fn run(engine: *mut Engine, task: impl FnOnce(&mut dyn Driver)) {
    // SAFETY: it is an engine.
    let profile = unsafe { (*engine).profile };
    // SAFETY: as above.
    unsafe { (*engine).busy = true };
    let driver: &mut dyn Driver = with_engine!(profile, E => {
        let behind = engine.wrapping_byte_add(offset_of!(Block<E>, engine)).cast::<E>();
        // SAFETY: `create` wrote an engine of this profile there. Nobody else refers to it: whoever wants to comes here, and is
        // refused while the head says that it is busy.
        unsafe { &mut *behind }
    });
    task(driver);
    // SAFETY: it is an engine.
    unsafe { (*engine).busy = false };
}

/// A callback of C as a sink.
struct Calls {
    callback: Callback,
    user: *mut c_void,
    tell: Tell,
    layers: u32,
    stopped: bool,
}

/// Tells a callback of the annotations of a window.
type Tell = fn(&mut Calls, &Window<'_>);

impl Sink for Calls {
    fn window(&mut self, window: &Window<'_>) {
        (self.tell)(self, window);
    }

    fn end(&mut self, _: &Ended) {}
}

fn tell(calls: &mut Calls, window: &Window<'_>) {
    let Some(callback) = calls.callback else { return };
    let mut flat = flat::BLANK;
    for note in window.annotations {
        if calls.stopped {
            return;
        }
        if calls.layers & 1_u32.wrapping_shl(u32::from(note.layer().code())) == 0 {
            continue;
        }
        flat::fill(&mut flat, note);
        let start = usize::try_from(note.span().start().wrapping_sub(window.start));
        let text = start.ok().and_then(|start| window.text.as_bytes().get(start..));
        let text: *const c_char = text.unwrap_or_default().as_ptr().cast();
        // SAFETY: whoever began the document said that the callback can be called with this.
        calls.stopped = unsafe { callback(calls.user, &raw const flat, text) } != 0;
    }
}

/// The names that lexicon, rules and model give to what they define.
///
/// # Safety
///
/// As [`check`]; the blobs of the options are as they were.
pub(crate) unsafe fn own_label(
    engine: *const Engine,
    flat: &abi::Annotation,
) -> Result<&'static str, Error> {
    // SAFETY: the caller says so.
    unsafe { check(engine) }?;
    // SAFETY: it is an engine that is not at work.
    let Options { model, lexicon, rules, .. } = unsafe { (*engine).options };
    let name = if flat.label == TermLabel::RELATION_CODE {
        rules.and_then(|rules| rules.relation_name(TermLabel::new(flat.own_label)))
    } else if flat.label == TermLabel::CODE && flat.own_rule != abi::NONE {
        rules.and_then(|rules| rules.label_name(TermLabel::new(flat.own_label)))
    } else if flat.label == TermLabel::CODE {
        lexicon.and_then(|lexicon| lexicon.label_name(TermLabel::new(flat.own_label)))
    } else {
        let number = postil::label::EntityLabel::from_code(flat.label)
            .and_then(|label| label.custom_index());
        let name = number.and_then(|number| model.as_ref()?.labels().nth(number));
        return name.ok_or(Error::new(Status::ErrorNotFound));
    };
    name.ok_or(Error::new(Status::ErrorNotFound))
}

/// The id of an entry of the lexicon; empty if it has none.
///
/// # Safety
///
/// As [`own_label`].
pub(crate) unsafe fn entry_id(engine: *const Engine, entry: u32) -> Result<&'static str, Error> {
    // SAFETY: the caller says so.
    unsafe { check(engine) }?;
    // SAFETY: it is an engine that is not at work.
    let lexicon = unsafe { (*engine).options.lexicon };
    let found = lexicon.and_then(|lexicon| lexicon.entry(entry));
    found.map(|found| found.id.unwrap_or_default()).ok_or(Error::new(Status::ErrorNotFound))
}

/// Not yet an engine.
pub(crate) const NO_ENGINE: *mut Engine = null_mut();

const _: () = assert!(size_of::<Annotation>() == abi::NOTE_SIZE);
