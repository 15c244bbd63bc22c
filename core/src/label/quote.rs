//! Properties of the labels of quotations.

use super::flag::Flag;
use super::table::QuoteLabel;

impl QuoteLabel {
    /// Whether it is a part of a quotation: a source, a cue or a segment.
    /// [`Annotation::part_of`](crate::Annotation::part_of) is that quotation.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::label::QuoteLabel;
    ///
    /// assert!(QuoteLabel::Cue.is_part());
    /// assert!(!QuoteLabel::Partial.is_part()); // a quotation of its own, inside another
    /// ```
    #[must_use]
    pub const fn is_part(self) -> bool {
        self.has(Flag::Part)
    }

    /// Whether it is text in quotation marks that somebody says.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::label::QuoteLabel;
    ///
    /// assert!(QuoteLabel::Direct.is_marked());
    /// assert!(!QuoteLabel::Mixed.is_marked()); // only some of its words
    /// ```
    #[must_use]
    pub const fn is_marked(self) -> bool {
        matches!(self, Self::Direct | Self::Partial | Self::Nested)
    }

    /// Whether it is a reported clause, wholly or partly in the reporter's own words.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::label::QuoteLabel;
    ///
    /// assert!(QuoteLabel::Mixed.is_report());
    /// assert!(!QuoteLabel::Direct.is_report());
    /// ```
    #[must_use]
    pub const fn is_report(self) -> bool {
        matches!(self, Self::Mixed | Self::Indirect)
    }
}
