//! Where annotations go, window by window.

use crate::annotation::Annotation;
use crate::loss::Losses;
use crate::time::Date;

/// A finished window: a paragraph, or a piece of one that is longer than the engine's memory.
#[derive(Clone, Copy, Debug)]
pub struct Piece<'a> {
    /// The text of the window, with the line feed that ends it.
    pub text: &'a str,
    /// Byte offset of the window in the article.
    pub start: u32,
    /// The annotations, in the order of the text; spans count from the start of the article.
    pub annotations: &'a [Annotation],
    /// What did not fit, in this window.
    pub losses: &'a Losses,
    /// The document's date, as far as it is known by now.
    pub date: Option<Date>,
}

/// What the engine knows of a document at its end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct Document {
    /// Length of the text, in bytes.
    pub bytes: u32,
    /// CRC-32 of the text.
    pub crc: u32,
    /// The document's date: from the text, else from the caller.
    pub date: Option<Date>,
    /// What did not fit.
    pub losses: Losses,
}

impl Document {
    /// A document of which nothing is known.
    pub const EMPTY: Self = Self { bytes: 0, crc: 0, date: None, losses: Losses::NONE };
}

/// Receives annotations as they are made.
pub trait Sink {
    /// A window is finished.
    fn piece(&mut self, piece: &Piece<'_>);

    /// The document has ended.
    fn end(&mut self, document: &Document);
}
