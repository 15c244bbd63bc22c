//! Where annotations go, window by window.

use crate::annotation::Annotation;
use crate::loss::Losses;
use crate::value::Date;

/// A finished window: a paragraph, or a piece of one that is longer than the engine's memory.
///
/// # Examples
///
/// ```
/// use postil::{DefaultEngine, Document, Layer, Options, Piece, Sink};
///
/// struct Times(Vec<String>);
/// impl Sink for Times {
///     fn piece(&mut self, piece: &Piece<'_>) {
///         for time in piece.annotations.iter().filter(|note| note.layer() == Layer::Time) {
///             let start = (time.span().start() - piece.start) as usize; // in the window
///             self.0.push(piece.text[start..][..time.span().len() as usize].to_string());
///         }
///     }
///     fn end(&mut self, _: &Document) {}
/// }
/// let mut times = Times(Vec::new());
/// DefaultEngine::idle().annotate(Options::default(), b"Ferry sinks\nIt sank on Monday.", &mut times)?;
/// assert_eq!(times.0, ["Monday"]);
/// # Ok::<(), postil::Error>(())
/// ```
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
///
/// # Examples
///
/// ```
/// use postil::{Annotations, Date, DefaultEngine, Options};
///
/// let text = b"date 2031-05-03 Mill closes\nThe mill closed.";
/// let mut notes = Annotations::<32>::new();
/// let document = DefaultEngine::idle().annotate(Options::default(), text, &mut notes)?;
/// assert_eq!(document.date, Date::new(2031, 5, 3));
/// assert_eq!((document.bytes, document.crc), (44, postil::crc32(text)));
/// assert!(document.losses.is_empty());
/// # Ok::<(), postil::Error>(())
/// ```
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
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, Document};
    ///
    /// assert_eq!(Annotations::<16>::new().document(), &Document::EMPTY);
    /// ```
    pub const EMPTY: Self = Self { bytes: 0, crc: 0, date: None, losses: Losses::NONE };
}

/// Receives annotations as they are made.
///
/// # Examples
///
/// ```
/// use postil::{DefaultEngine, Document, Options, Piece, Sink};
///
/// #[derive(Default)]
/// struct Lengths(Vec<usize>, u32);
/// impl Sink for Lengths {
///     fn piece(&mut self, piece: &Piece<'_>) {
///         self.0.push(piece.text.len());
///     }
///     fn end(&mut self, document: &Document) {
///         self.1 = document.bytes;
///     }
/// }
/// let mut lengths = Lengths::default();
/// DefaultEngine::idle().annotate(Options::default(), b"Mill closes\nNobody came.", &mut lengths)?;
/// assert_eq!((lengths.0, lengths.1), (vec![12, 12], 24));
/// # Ok::<(), postil::Error>(())
/// ```
pub trait Sink {
    /// A window is finished.
    fn piece(&mut self, piece: &Piece<'_>);

    /// The document has ended.
    fn end(&mut self, document: &Document);
}
