//! The position of an annotation: a half-open range of bytes.

use core::fmt;
use core::ops::{Index, Range};

/// A half-open range `start..end` of **byte** offsets into the UTF-8 article.
///
/// The start is never after the end. The spans of annotations lie on character boundaries and neither begin nor end
/// with white space.
///
/// # Examples
///
/// ```
/// let span = postil::Span::new(4, 10).unwrap();
/// assert_eq!(span.slice("In 1 Geneva"), Some(" Genev"));
/// assert!(postil::Span::new(4, 3).is_none());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct Span {
    start: u32,
    end: u32,
}

impl Span {
    /// The span `start..end` in bytes, or `None` if the start is after the end.
    #[must_use]
    pub const fn new(start: u32, end: u32) -> Option<Self> {
        if start <= end { Some(Self { start, end }) } else { None }
    }

    /// The span of `len` bytes from `start`. It ends at `u32::MAX` at the latest.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::Span;
    ///
    /// assert_eq!(Span::new(6, 10), Some(Span::with_len(6, 4)));
    /// assert_eq!(Span::with_len(u32::MAX, 4).len(), 0);
    /// ```
    #[must_use]
    pub const fn with_len(start: u32, len: u32) -> Self {
        Self { start, end: start.saturating_add(len) }
    }

    /// The byte offset of the first byte.
    #[must_use]
    pub const fn start(self) -> u32 {
        self.start
    }

    /// The byte offset after the last byte.
    #[must_use]
    pub const fn end(self) -> u32 {
        self.end
    }

    /// The length in bytes.
    #[must_use]
    pub const fn len(self) -> u32 {
        self.end.saturating_sub(self.start)
    }

    /// Whether the span is empty.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether the byte at `offset` is in the span.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::Span;
    ///
    /// let span = Span::with_len(6, 4);
    /// assert!(span.contains(6) && span.contains(9));
    /// assert!(!span.contains(10));
    /// ```
    #[must_use]
    pub const fn contains(self, offset: u32) -> bool {
        self.start <= offset && offset < self.end
    }

    /// Whether every byte of `other` is in this span. A span covers itself.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::Span;
    ///
    /// let sentence = Span::with_len(0, 20);
    /// assert!(sentence.covers(Span::with_len(6, 4)) && sentence.covers(sentence));
    /// assert!(!sentence.covers(Span::with_len(18, 4)));
    /// ```
    #[must_use]
    pub const fn covers(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two spans share at least one byte.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::Span;
    ///
    /// let name = Span::with_len(6, 4);
    /// assert!(name.overlaps(Span::with_len(9, 5)));
    /// assert!(!name.overlaps(Span::with_len(10, 5))); // side by side
    /// ```
    #[must_use]
    pub const fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end && !self.is_empty() && !other.is_empty()
    }

    /// The smallest span that covers both spans.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::Span;
    ///
    /// assert_eq!(Span::with_len(0, 4).join(Span::with_len(9, 3)), Span::with_len(0, 12));
    /// ```
    #[must_use]
    pub fn join(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// The span as a range, for slicing.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::Span;
    ///
    /// let bytes = b"snow in Oslo";
    /// assert_eq!(&bytes[Span::with_len(8, 4).range()], b"Oslo");
    /// ```
    #[must_use]
    pub const fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The text of the span in `article`, or `None` if the span is outside of it or cuts a character.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::Span;
    ///
    /// assert_eq!(Span::with_len(8, 4).slice("snow in Oslo"), Some("Oslo"));
    /// assert_eq!(Span::with_len(8, 4).slice("snow"), None);
    /// assert_eq!(Span::with_len(0, 1).slice("Łódź"), None); // inside a character
    /// ```
    #[must_use]
    pub fn slice(self, article: &str) -> Option<&str> {
        article.get(self.range())
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

/// The same as [`Span::range`].
impl From<Span> for Range<usize> {
    fn from(span: Span) -> Self {
        span.range()
    }
}

/// The text of a span. A span outside of the text gives an empty string instead of a panic; [`Span::slice`] returns
/// `None` instead.
///
/// # Examples
///
/// ```
/// use postil::Span;
///
/// assert_eq!(&"snow in Oslo"[Span::with_len(8, 4)], "Oslo");
/// assert_eq!(&"snow"[Span::with_len(8, 4)], "");
/// ```
impl Index<Span> for str {
    type Output = Self;

    fn index(&self, span: Span) -> &Self {
        span.slice(self).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::Span;

    fn span(start: u32, end: u32) -> Span {
        Span::new(start, end).unwrap()
    }

    /// Every question about two spans, against the sets of bytes that they mean.
    #[test]
    fn algebra_agrees_with_sets_of_bytes() {
        let all = (0..6).flat_map(|a| (a..6).map(move |b| span(a, b)));
        for a in all.clone() {
            for b in all.clone() {
                let shared = (0..6).filter(|&i| a.contains(i) && b.contains(i)).count();
                assert_eq!(a.overlaps(b), shared > 0, "{a:?} {b:?}");
                if !b.is_empty() {
                    assert_eq!(a.covers(b), shared == b.len() as usize, "{a:?} {b:?}");
                }
                assert!(a.join(b).covers(a) && a.join(b).covers(b));
            }
        }
    }
}
