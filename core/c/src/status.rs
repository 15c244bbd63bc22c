//! Errors: a number for each kind, and what to do about it.

use crate::abi::Error;
use core::fmt::{self, Write};
use postil::error::ErrorKind;
use postil::label::Layer;

/// The result of a call. Numbers are never changed and never used again.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(i32)]
pub enum Status {
    /// Done.
    Ok = 0,
    /// An argument is NULL that must not be.
    ErrorNull = 1,
    /// The memory does not begin at a multiple of `postil_align()`.
    ErrorMisaligned = 2,
    /// The memory, the buffer or the array is too small.
    ErrorMemoryTooSmall = 3,
    /// An argument has a value that does not exist: a profile, a stage, a layer, the size of the options.
    ErrorArgument = 4,
    /// The pointer is not one that `postil_init` or `postil_set_init` gave, or what was there has been overwritten or moved.
    ErrorNotInitialized = 5,
    /// The engine is at work: this is a call from its own callback.
    ErrorBusy = 6,
    /// The callback returned something other than 0.
    ErrorStopped = 7,
    /// The library was built without this feature.
    ErrorNotBuiltIn = 8,
    /// The set has no annotation at this index or with this id.
    ErrorNotFound = 9,
    /// The text is not UTF-8.
    ErrorNotUtf8 = 20,
    /// The text is longer than 4,294,967,295 bytes.
    ErrorTextTooLong = 21,
    /// Strict: an annotation did not fit.
    ErrorCapacity = 22,
    /// A stage is missing that another one needs.
    ErrorStageOrder = 23,
    /// There is a lexicon, but its stage is not among those chosen.
    ErrorLexiconUnused = 24,
    /// There are rules, but their stage is not among those chosen.
    ErrorRulesUnused = 25,
    /// No document has begun, or it has ended, or ended with an error.
    ErrorNotOpen = 26,
    /// Not a date of the calendar.
    ErrorDate = 27,
    /// Not a TIMEX3 value that postil writes.
    ErrorTimeValue = 28,
    /// The document of the set has not ended, or ended with an error.
    ErrorNotFinished = 29,
    /// Not a postil message.
    ErrorMessageMagic = 40,
    /// A message of an unknown version.
    ErrorMessageVersion = 41,
    /// A damaged message.
    ErrorMessageCorrupt = 42,
    /// The message belongs to another text.
    ErrorMessageOtherText = 43,
    /// Not a model of this version.
    ErrorModelMagic = 50,
    /// A damaged model.
    ErrorModelCorrupt = 51,
    /// Not a lexicon.
    ErrorLexiconMagic = 60,
    /// A lexicon of an unknown version.
    ErrorLexiconVersion = 61,
    /// A damaged lexicon.
    ErrorLexiconCorrupt = 62,
    /// Not a file of rules.
    ErrorRulesMagic = 70,
    /// Rules of an unknown version.
    ErrorRulesVersion = 71,
    /// Damaged rules.
    ErrorRulesCorrupt = 72,
    /// An error that this version of the interface has no number for.
    ErrorOther = 99,
}

impl Error {
    pub(crate) const OK: Self = Self { status: Status::Ok, offset: 0, detail: 0 };

    pub(crate) const fn new(status: Status) -> Self {
        Self { status, offset: 0, detail: 0 }
    }

    /// Memory that is too small for what needs so many bytes.
    pub(crate) fn too_small(needed: usize) -> Self {
        let offset = u32::try_from(needed).unwrap_or(u32::MAX);
        Self { offset, ..Self::new(Status::ErrorMemoryTooSmall) }
    }
}

impl From<postil::Error> for Error {
    fn from(error: postil::Error) -> Self {
        let (status, detail) = match error.kind() {
            ErrorKind::NotUtf8 => (Status::ErrorNotUtf8, 0),
            ErrorKind::TextTooLong => (Status::ErrorTextTooLong, 0),
            ErrorKind::Capacity(layer) => (Status::ErrorCapacity, layer.code()),
            ErrorKind::StageOrder(layer) => (Status::ErrorStageOrder, layer.code()),
            ErrorKind::LexiconUnused => (Status::ErrorLexiconUnused, 0),
            ErrorKind::RulesUnused => (Status::ErrorRulesUnused, 0),
            ErrorKind::NotOpen => (Status::ErrorNotOpen, 0),
            ErrorKind::InvalidDate => (Status::ErrorDate, 0),
            ErrorKind::InvalidTimex => (Status::ErrorTimeValue, 0),
            ErrorKind::WireMagic => (Status::ErrorMessageMagic, 0),
            ErrorKind::WireVersion(version) => (Status::ErrorMessageVersion, version),
            ErrorKind::WireCorrupt => (Status::ErrorMessageCorrupt, 0),
            ErrorKind::WireBufferFull => (Status::ErrorMemoryTooSmall, 0),
            ErrorKind::WireOtherText => (Status::ErrorMessageOtherText, 0),
            ErrorKind::ModelMagic => (Status::ErrorModelMagic, 0),
            ErrorKind::ModelCorrupt => (Status::ErrorModelCorrupt, 0),
            ErrorKind::LexiconMagic => (Status::ErrorLexiconMagic, 0),
            ErrorKind::LexiconVersion(version) => (Status::ErrorLexiconVersion, version),
            ErrorKind::LexiconCorrupt => (Status::ErrorLexiconCorrupt, 0),
            ErrorKind::RulesMagic => (Status::ErrorRulesMagic, 0),
            ErrorKind::RulesVersion(version) => (Status::ErrorRulesVersion, version),
            ErrorKind::RulesCorrupt => (Status::ErrorRulesCorrupt, 0),
            _ => (Status::ErrorOther, 0),
        };
        // How much of a message fit is not how much it needs.
        let offset = if status == Status::ErrorMemoryTooSmall { 0 } else { error.offset() };
        Self { status, offset, detail: u32::from(detail) }
    }
}

/// One sentence on what happened and what to do. `status` and the rest come from C, so any number is possible.
pub(crate) fn write_message(
    status: i32,
    offset: u32,
    detail: u32,
    out: &mut dyn Write,
) -> fmt::Result {
    let layer = u8::try_from(detail).ok().and_then(Layer::from_code).map_or("?", Layer::name);
    match status {
        0 => out.write_str("no error"),
        1 => out.write_str("an argument is NULL: pass a pointer to memory of yours"),
        2 => out.write_str("the memory is not aligned: let it begin at a multiple of postil_align()"),
        3 if offset > 0 => write!(out, "too little memory: give at least {offset} bytes"),
        3 => out.write_str("too little memory: give a larger buffer"),
        4 => out.write_str(
            "an argument has no such value: use the constants of postil.h, and fill options with postil_options_init()",
        ),
        5 => out.write_str(
            "not initialized: pass the pointer that postil_init() or postil_set_init() gave, and do not move its memory",
        ),
        6 => out.write_str("the engine is at work: do not call it from its own callback"),
        7 => out.write_str("stopped by the callback: begin a new document"),
        8 => out.write_str("not built in: build the library with this feature"),
        9 => out.write_str("the set has no such annotation"),
        20 => write!(out, "not UTF-8 at byte {offset}: convert the text to UTF-8"),
        21 => out.write_str("longer than 4294967295 bytes: split the text into documents"),
        22 => write!(
            out,
            "no room for layer {layer} from byte {offset}: give more memory, or set strict to 0 to count what is lost"
        ),
        23 => write!(
            out,
            "stage {offset} stands wrong for layer {layer}: choose the stage that writes it, too"
        ),
        24 => out.write_str("the lexicon is not used: add POSTIL_STAGE_TERMS to the stages"),
        25 => out.write_str("the rules are not used: add POSTIL_STAGE_RULES to the stages"),
        26 => out.write_str("no document is open: call postil_begin() first"),
        27 => out.write_str("not a date: give a year, a month from 1 to 12 and a day of that month"),
        28 => write!(out, "not a value of a time that postil writes, from byte {offset}"),
        29 => out.write_str("the document of the set has not ended: call postil_finish() first"),
        40 => out.write_str("not a postil message"),
        41 => write!(out, "a message of version {detail}: use a newer library"),
        42 => write!(out, "damaged message at byte {offset}: fetch it again"),
        43 => out.write_str("the message belongs to another text"),
        50 => out.write_str("not a postil model of this version: train it again, or update the library"),
        51 => write!(out, "damaged model at byte {offset}: fetch it again"),
        60 => out.write_str("not a postil lexicon: build one with `postil lexicon build`"),
        61 => write!(out, "a lexicon of version {detail}: build it again"),
        62 => write!(out, "damaged lexicon at byte {offset}: build it again"),
        70 => out.write_str("not postil rules: build them with `postil rules build`"),
        71 => write!(out, "rules of version {detail}: build them again"),
        72 => write!(out, "damaged rules at byte {offset}: build them again"),
        _ => write!(out, "error {status} at byte {offset}"),
    }
}
