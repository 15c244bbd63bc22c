//! The types of the header. Plain data of fixed width: no bit-fields, no unions, and nothing that C could not fill in itself.

use crate::status::Status;
use core::ffi::{c_char, c_void};

/// "There is none", of ids, chains and numbers.
pub const NONE: u32 = u32::MAX;
/// How many layers a summary has room for. Those beyond the last layer are zero.
pub const MOST_LAYERS: usize = 16;
/// The bytes of `postil_annotation.value`, with the zero at its end.
pub const VALUE_SIZE: usize = 40;
/// The bytes of `postil_annotation.unit`, with the zero at its end.
pub const UNIT_SIZE: usize = 8;

/// Memory that is enough for an engine of `POSTIL_PROFILE_TINY` on every machine. The memory has to be aligned as
/// `postil_align()` says, for which the alignment of `uint64_t` is enough. `postil_size()` gives the exact number.
pub const SIZE_TINY: usize = 13 * 1024;
/// The same for `POSTIL_PROFILE_DEFAULT`.
pub const SIZE_DEFAULT: usize = 26 * 1024;
/// The same for `POSTIL_PROFILE_LARGE`.
pub const SIZE_LARGE: usize = 600 * 1024;
/// Memory that is enough for a set without annotations; each annotation takes `POSTIL_NOTE_SIZE` more. `postil_set_size()`
/// gives the exact number.
pub const SET_SIZE: usize = 192;
/// What each annotation of a set takes.
pub const NOTE_SIZE: usize = 24;

/// The size of an engine: how long a paragraph it annotates in one piece, and how many names it remembers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u32)]
pub enum Profile {
    /// Paragraphs of 1,536 bytes and 32 names: for 16 KiB of RAM.
    Tiny = 0,
    /// Paragraphs of 4,096 bytes and 64 names: for 64 KiB of RAM.
    Default = 1,
    /// Paragraphs of 60,000 bytes and 2,048 names: for hosts. Results equal those of the command `postil`.
    Large = 2,
}

impl Profile {
    pub(crate) const fn from_number(number: u32) -> Option<Self> {
        match number {
            0 => Some(Self::Tiny),
            1 => Some(Self::Default),
            2 => Some(Self::Large),
            _ => None,
        }
    }
}

/// A day. A `day` of 0 says that there is none.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[repr(C)]
pub struct Date {
    /// The year; years before 1 are before Christ.
    pub year: i16,
    /// From 1 to 12.
    pub month: u8,
    /// From 1 to 31, or 0 for no date.
    pub day: u8,
}

/// The settings of an engine. Fill it with `postil_options_init`, then change what you like.
///
/// Model, lexicon and rules are read in place: they must stay where they are, unchanged, for as long as the engine is used.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct Options {
    /// The size of this struct. `postil_options_init` sets it.
    pub size: u32,
    /// The stages to run: a sum of `POSTIL_STAGE_…`, or 0 for all that can run.
    pub stages: u32,
    /// The layers that callbacks receive: a sum of `1 << POSTIL_LAYER_…`, or 0 for all. Ids do not depend on it. A set always
    /// receives all.
    pub layers: u32,
    /// From 0 to 100: names and antecedents of pronouns with a lower confidence are left out. -1 for the default.
    pub min_confidence: i32,
    /// Not 0: tokens are annotations, too, with parts of speech and heads.
    pub tokens: u8,
    /// Not 0: an annotation that does not fit the memory is an error, not a loss that is counted.
    pub strict: u8,
    /// Not 0: `postil_annotate` and `postil_annotate_each` read the text twice, so that full names further down help from the
    /// start. Takes twice the time.
    pub second_look: u8,
    /// 0. For options to come.
    pub reserved: u8,
    /// The model, or NULL for none. `postil_options_init` sets the default model of the library.
    pub model: *const u8,
    /// The bytes of the model.
    pub model_size: usize,
    /// Your own terms: a lexicon that `postil lexicon build` wrote, or NULL.
    pub lexicon: *const u8,
    /// The bytes of the lexicon.
    pub lexicon_size: usize,
    /// Your own rules: a file that `postil rules build` wrote, or NULL.
    pub rules: *const u8,
    /// The bytes of the rules.
    pub rules_size: usize,
}

/// What went wrong, and where.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct Error {
    /// The same as the function returns.
    pub status: Status,
    /// The byte of the text, the message, the model, the lexicon or the rules at which it showed. With
    /// `POSTIL_ERROR_STAGE_ORDER`, the place of the stage; with `POSTIL_ERROR_MEMORY_TOO_SMALL`, the bytes that are
    /// needed, or 0 if it is not known how many.
    pub offset: u32,
    /// The layer, of errors that concern one; the version, of those that concern a version; or 0.
    pub detail: u32,
}

/// One annotation: a span of the text, and what is there. Fields that its layer does not have are `POSTIL_NONE`, 0, NULL or "".
///
/// It holds no pointer into the engine or the text, so it may be copied and kept.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct Annotation {
    /// The running number in the document, from 0. In a whole document's set, it is the index.
    pub id: u32,
    /// The first byte of the span, counted from the beginning of the document.
    pub start: u32,
    /// The byte after the last one of the span.
    pub end: u32,
    /// `POSTIL_LAYER_…`.
    pub layer: u8,
    /// `POSTIL_SECTION_…`, `POSTIL_ENTITY_…`, `POSTIL_QUOTE_…` and so on: unique over all layers.
    pub label: u8,
    /// Of terms and relations that your lexicon or rules define: the number of the label there. `postil_own_label` has its name.
    pub own_label: u8,
    /// Names, mentions and quotations: the confidence in percent, or -1 where there is none.
    pub confidence: i8,
    /// The rule that made it; `postil_explain` has its description.
    pub rule: u16,
    /// Quantities: the power of ten.
    pub exponent: i8,
    /// Relations: `POSTIL_STATUS_…`: whether it holds, held, will hold or is denied.
    pub relation_status: u8,
    /// Quantities: the digits. The amount is `mantissa` times ten to the power of `exponent`.
    pub mantissa: u32,
    /// Names and mentions: the chain of all mentions of the same person, organization or place.
    pub chain: u32,
    /// Quotations: the id of who says it: a name, a mention or a role.
    pub speaker: u32,
    /// The source, the cue and the segments of a quotation: the id of the quotation.
    pub part_of: u32,
    /// Events: the id of an earlier word for the same event.
    pub mention_of: u32,
    /// Relations: the id of who or what it is about; of events, the word for the event.
    pub subject: u32,
    /// Relations: the id of the other side.
    pub object: u32,
    /// Relations: the id of the role.
    pub role: u32,
    /// Tokens: the id of the head. A token that is the head of its sentence has none.
    pub head: u32,
    /// Terms of your lexicon: the number of the entry; `postil_entry_id` has its id.
    pub entry: u32,
    /// Terms of your rules: the number of the rule.
    pub own_rule: u32,
    /// Terms of your rules: the id of the annotation that gives the value.
    pub value_of: u32,
    /// The name of the label. Never NULL.
    pub label_name: *const c_char,
    /// Reported speech, with a model that has a parser: `statement`, `question`, `belief`, `intention` or `denial`.
    pub report_kind: *const c_char,
    /// Times and quantities: `APPROX`, `MORE_THAN` and so on, as in TIMEX3.
    pub modifier: *const c_char,
    /// Tokens: the part of speech.
    pub tag: *const c_char,
    /// Tokens: the relation to the head.
    pub relation_to_head: *const c_char,
    /// Times: the TIMEX3 value, as `2024-05-03` or `P3D`. Quantities: the number, as `2500000`.
    pub value: [c_char; VALUE_SIZE],
    /// Quantities: the unit: ISO 4217 for money (`EUR`), SI and the like for measures (`km`), `%`.
    pub unit: [c_char; UNIT_SIZE],
}

/// What is known of a document at its end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct Summary {
    /// The length of the text, in bytes.
    pub bytes: u32,
    /// The CRC-32 of the text.
    pub crc: u32,
    /// The date of the document: from the text, else yours.
    pub date: Date,
    /// How many annotations did not fit, or how often a paragraph was cut: by layer.
    pub lost: [u32; MOST_LAYERS],
    /// The byte from which a layer is incomplete, where `lost` is not 0.
    pub first_lost: [u32; MOST_LAYERS],
}

/// Receives the annotations of a document, in the order of the text. `text` is the span's first byte; it is
/// `annotation->end - annotation->start` bytes long, and no zero ends it. Both pointers are valid until the function returns.
/// The references of an annotation can point forward: to annotations that come later.
///
/// Return 0 to go on. Anything else ends the document: the function that was called returns `POSTIL_ERROR_STOPPED`.
/// It must not throw, call `longjmp`, or use the engine that called it, which answers `POSTIL_ERROR_BUSY`.
pub type Callback = Option<
    unsafe extern "C" fn(
        user: *mut c_void,
        annotation: *const Annotation,
        text: *const c_char,
    ) -> i32,
>;
