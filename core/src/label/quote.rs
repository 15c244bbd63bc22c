//! What labels of quotations are like.

use super::flag::Flag;
use super::table::QuoteLabel;

impl QuoteLabel {
    /// Whether it is a part of a quotation, to which it refers.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::QuoteLabel;
    ///
    /// assert!(QuoteLabel::Cue.is_part());
    /// assert!(!QuoteLabel::Partial.is_part()); // a quotation of its own, inside another
    /// ```
    #[must_use]
    pub const fn is_part(self) -> bool {
        self.has(Flag::Part)
    }
}
