//! What labels of quotations are like.

use super::flag::Flag;
use super::table::QuoteLabel;

impl QuoteLabel {
    /// Whether it is a part of a quotation, to which it refers.
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

    /// Whether it is what stands between marks and somebody says.
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

    /// Whether it is a clause that somebody reports, in whole or in part in words of the reporter's own.
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
