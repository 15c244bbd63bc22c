//! Errors: their kinds, and the byte offsets at which they were detected.

use crate::label::Layer;
use core::fmt;

/// Why a text, a message or an option was rejected. No strings, no allocation, `Copy`.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, Engine, Layer, Options};
/// use postil::error::ErrorKind;
///
/// let mut options = Options::default();
/// options.strict = true;
/// let mut engine = Engine::<64, 16, 2, 1>::new(); // room for two annotations
/// let mut notes = Annotations::<16>::new();
/// let error = engine.annotate(b"The mill in Oslo closed.", &options, &mut notes).unwrap_err();
/// assert!(matches!(error.kind(), ErrorKind::Capacity(Layer::Sentence)));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[non_exhaustive]
pub enum ErrorKind {
    /// The text is not UTF-8 at this byte.
    NotUtf8,
    /// The text is longer than `u32::MAX` bytes.
    TextTooLong,
    /// Strict mode: an annotation of this layer did not fit or, for [`Layer::Section`], a paragraph had to be cut.
    /// [`Error::offset`] is that of the first loss of the layer in the window.
    Capacity(Layer),
    /// The list of stages cannot work: a stage needs this layer, but no earlier stage writes it, or a stage writes it
    /// after another has read it. [`Error::offset`] is the index of that stage in the list, from 0.
    StageOrder(Layer),
    /// The options have a lexicon, but their stages lack [`stage::TERMS`](crate::stage::TERMS).
    LexiconUnused,
    /// The options have rules, but their stages lack [`stage::RULES`](crate::stage::RULES).
    RulesUnused,
    /// No document is open: none has begun, or the last one has ended or failed. Begin a new one.
    NotOpen,
    /// The message does not begin with the magic number of postil's wire format.
    WireMagic,
    /// The message has a version that this build cannot read.
    WireVersion(u8),
    /// The annotations need this version of the wire format, or a later one.
    WireNeeds(u8),
    /// The message ends too early or contains an invalid value.
    WireCorrupt,
    /// The buffer is too small for the encoded message.
    WireBufferFull,
    /// The message belongs to another text: the length or the checksum differs.
    WireOtherText,
    /// The bytes do not begin with the magic number of a model of this version.
    ModelMagic,
    /// The model is damaged.
    ModelCorrupt,
    /// The bytes do not begin with the magic number of a lexicon.
    LexiconMagic,
    /// The lexicon has a version that this build cannot read.
    LexiconVersion(u8),
    /// The lexicon is damaged.
    LexiconCorrupt,
    /// Building a lexicon: the text of an entry is empty or longer than 255 bytes or 32 tokens, or its id is longer
    /// than 255 bytes. [`Error::offset`] is the number of the entry, from 0.
    LexiconEntry,
    /// Building a lexicon: the label of an entry is empty or longer than 255 bytes, or there are already too many
    /// labels. [`Error::offset`] is the number of the entry, from 0.
    LexiconLabel,
    /// Building a lexicon: too many entries differ only in capitals.
    TooManyCaseVariants,
    /// The buffer is too small for the lexicon.
    LexiconBufferFull,
    /// The bytes do not begin with the magic number of compiled rules.
    RulesMagic,
    /// The rules have a version that this build cannot read.
    RulesVersion(u8),
    /// The rules are damaged.
    RulesCorrupt,
    /// The text is not a TIMEX3 value of the subset that postil writes.
    InvalidTimex,
    /// The text is not a date in the form `YYYY-MM-DD`.
    InvalidDate,
}

/// An error, and the byte offset at which it was detected in the text, message, model, lexicon, rules or value. For
/// [`ErrorKind::LexiconEntry`] and [`ErrorKind::LexiconLabel`] the number of the entry takes the place of the offset,
/// and for [`ErrorKind::StageOrder`] the index of the stage. Both count from 0.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Options};
/// use postil::error::ErrorKind;
///
/// let text = b"The caf\xe9 closed."; // Latin-1
/// let mut notes = Annotations::<16>::new();
/// let error = DefaultEngine::new().annotate(text, &Options::default(), &mut notes).unwrap_err();
/// assert_eq!((error.kind(), error.offset()), (ErrorKind::NotUtf8, 7));
/// assert_eq!(error.to_string(), "not UTF-8 at byte 7");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct Error {
    kind: ErrorKind,
    at: u32,
}

impl Error {
    /// Creates an error of this kind at this byte offset.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::Error;
    /// use postil::error::ErrorKind;
    ///
    /// let error = Error::new(ErrorKind::LexiconEntry, 12);
    /// assert_eq!(error.to_string(), "entry 12 does not fit a lexicon");
    /// ```
    #[must_use]
    pub const fn new(kind: ErrorKind, at: u32) -> Self {
        Self { kind, at }
    }

    /// The kind of error.
    #[must_use]
    pub const fn kind(self) -> ErrorKind {
        self.kind
    }

    /// The byte offset at which the error was detected. For three kinds it is the number of an entry or stage; see
    /// [`Error`].
    #[must_use]
    pub const fn offset(self) -> u32 {
        self.at
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            ErrorKind::NotUtf8 => write!(f, "not UTF-8 at byte {}", self.at),
            ErrorKind::TextTooLong => f.write_str("text is longer than 4 GiB"),
            ErrorKind::Capacity(layer) => {
                write!(f, "no room for layer {} from byte {}", layer.name(), self.at)
            }
            ErrorKind::StageOrder(layer) => write!(
                f,
                "stage {} is at the wrong position: stages that write layer {} must come before those that read it",
                self.at,
                layer.name()
            ),
            ErrorKind::LexiconUnused => {
                f.write_str("no stage uses the lexicon: add stage::TERMS to Options::stages")
            }
            ErrorKind::RulesUnused => {
                f.write_str("no stage uses the rules: add stage::RULES to Options::stages")
            }
            ErrorKind::NotOpen => f.write_str("no document is open; begin a new one"),
            ErrorKind::WireMagic => f.write_str("not a postil message"),
            ErrorKind::WireVersion(found) => write!(f, "unknown wire version {found}"),
            ErrorKind::WireNeeds(version) => {
                write!(f, "byte {} needs wire version {version}", self.at)
            }
            ErrorKind::WireCorrupt => write!(f, "damaged message at byte {}", self.at),
            ErrorKind::WireBufferFull => f.write_str("buffer too small for the message"),
            ErrorKind::WireOtherText => f.write_str("the message belongs to another text"),
            ErrorKind::ModelMagic => f.write_str("not a model of this version of postil"),
            ErrorKind::ModelCorrupt => write!(f, "damaged model at byte {}", self.at),
            ErrorKind::LexiconMagic => f.write_str("not a lexicon of postil"),
            ErrorKind::LexiconVersion(found) => write!(f, "unknown lexicon version {found}"),
            ErrorKind::LexiconCorrupt => write!(f, "damaged lexicon at byte {}", self.at),
            ErrorKind::RulesMagic => f.write_str("not a file of compiled rules"),
            ErrorKind::RulesVersion(found) => write!(f, "unknown version {found} of rules"),
            ErrorKind::RulesCorrupt => write!(f, "damaged rules at byte {}", self.at),
            ErrorKind::LexiconEntry => write!(f, "entry {} does not fit a lexicon", self.at),
            ErrorKind::LexiconLabel => write!(f, "the label of entry {} does not fit", self.at),
            ErrorKind::TooManyCaseVariants => {
                f.write_str("too many entries differ only in capitals")
            }
            ErrorKind::LexiconBufferFull => f.write_str("buffer too small for the lexicon"),
            ErrorKind::InvalidDate => f.write_str("not a date: write YYYY-MM-DD"),
            ErrorKind::InvalidTimex => write!(f, "not a TIMEX3 value at byte {}", self.at),
        }
    }
}

impl core::error::Error for Error {}
