//! Sinks, which receive the annotations one window at a time.

use crate::annotation::Annotation;
use crate::loss::Losses;
use crate::value::Date;

/// A finished window: a paragraph, or a piece of one that does not fit into the engine's memory.
///
/// # Examples
///
/// ```
/// use postil::{DefaultEngine, Layer, Options, Sink};
/// use postil::engine::{Summary, Window};
///
/// struct Times(Vec<String>);
/// impl Sink for Times {
///     fn window(&mut self, window: &Window<'_>) {
///         for time in window.annotations.iter().filter(|note| note.layer() == Layer::Time) {
///             let start = (time.span().start() - window.start) as usize; // in the window
///             self.0.push(window.text[start..][..time.span().len() as usize].to_string());
///         }
///     }
/// }
/// let mut times = Times(Vec::new());
/// DefaultEngine::new().annotate(b"Ferry sinks\nIt sank on Monday.", &Options::default(), &mut times)?;
/// assert_eq!(times.0, ["Monday"]);
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Window<'a> {
    /// The text of the window, including the line feed that ends it.
    pub text: &'a str,
    /// The byte offset of the window in the article.
    pub start: u32,
    /// The annotations, in the order of the text. Their spans are byte offsets from the start of the article.
    pub annotations: &'a [Annotation],
    /// The losses in this window.
    pub losses: &'a Losses,
    /// The document's date, if known so far.
    pub date: Option<Date>,
}

/// A summary of a document: its length, checksum, date and losses.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, Date, DefaultEngine, Options};
///
/// let text = b"date 2031-05-03 Mill closes\nThe mill closed.";
/// let mut notes = Annotations::<32>::new();
/// let document = DefaultEngine::new().annotate(text, &Options::default(), &mut notes)?;
/// assert_eq!(document.date, Date::new(2031, 5, 3));
/// assert_eq!((document.bytes, document.crc), (44, postil::crc32(text)));
/// assert!(document.losses.is_empty());
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct Summary {
    /// The length of the text, in bytes.
    pub bytes: u32,
    /// The CRC-32 of the text; see [`crc32`](crate::crc32).
    pub crc: u32,
    /// The document's date, from the text or, if it states none, from the caller.
    pub date: Option<Date>,
    /// The annotations that did not fit, and the cuts in long paragraphs.
    pub losses: Losses,
}

impl Summary {
    /// The summary of an empty document.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::Annotations;
    /// use postil::engine::Summary;
    ///
    /// assert_eq!(Annotations::<16>::new().summary(), &Summary::EMPTY);
    /// ```
    pub const EMPTY: Self = Self { bytes: 0, crc: 0, date: None, losses: Losses::NONE };
}

/// Receives the annotations of a document, one window at a time. An [`Annotations`](crate::Annotations) set, a closure
/// and, with the feature `alloc`, a `Vec<Annotation>` are sinks. Implement this trait for your own types.
///
/// # Examples
///
/// ```
/// use postil::{DefaultEngine, Options, Sink};
/// use postil::engine::{Summary, Window};
///
/// #[derive(Default)]
/// struct Lengths(Vec<usize>, u32);
/// impl Sink for Lengths {
///     fn window(&mut self, window: &Window<'_>) {
///         self.0.push(window.text.len());
///     }
///     fn end(&mut self, document: &Summary) {
///         self.1 = document.bytes;
///     }
/// }
/// let mut lengths = Lengths::default();
/// DefaultEngine::new().annotate(b"Mill closes\nNobody came.", &Options::default(), &mut lengths)?;
/// assert_eq!((lengths.0, lengths.1), (vec![12, 12], 24));
/// # Ok::<(), postil::Error>(())
/// ```
pub trait Sink {
    /// Called when a window is finished.
    fn window(&mut self, window: &Window<'_>);

    /// Called when the document has ended. The default implementation does nothing.
    fn end(&mut self, document: &Summary) {
        let _ = document;
    }
}

/// A closure is called with each finished window.
///
/// # Examples
///
/// ```
/// use postil::{DefaultEngine, Options};
/// use postil::engine::Window;
///
/// let mut count = 0;
/// let mut sink = |window: &Window<'_>| count += window.annotations.len();
/// DefaultEngine::new().annotate("The mill closed.", &Options::new(), &mut sink)?;
/// assert_eq!(count, 3);
/// # Ok::<(), postil::Error>(())
/// ```
impl<F: FnMut(&Window<'_>)> Sink for F {
    fn window(&mut self, window: &Window<'_>) {
        self(window);
    }
}

/// A vector collects all annotations.
///
/// # Examples
///
/// ```
/// use postil::{Annotation, DefaultEngine, Options};
///
/// let mut notes: Vec<Annotation> = Vec::new();
/// let document = DefaultEngine::new().annotate("The mill closed.", &Options::new(), &mut notes)?;
/// assert_eq!((notes.len(), document.bytes), (3, 16));
/// # Ok::<(), postil::Error>(())
/// ```
#[cfg(feature = "alloc")]
impl Sink for alloc::vec::Vec<Annotation> {
    fn window(&mut self, window: &Window<'_>) {
        self.extend_from_slice(window.annotations);
    }
}
