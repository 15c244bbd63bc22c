//! What labels of relations are like.

use super::flag::Flag;
use super::table::RelationLabel;

impl RelationLabel {
    /// Whether the subject is an event.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::label::RelationLabel;
    ///
    /// assert!(RelationLabel::HeldIn.is_of_event());
    /// assert!(!RelationLabel::LocatedIn.is_of_event());
    /// ```
    #[must_use]
    pub const fn is_of_event(self) -> bool {
        self.has(Flag::OfEvent)
    }

    /// Whether it is the same with subject and object exchanged: neither does it to the other.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::label::RelationLabel;
    ///
    /// assert!(RelationLabel::ConflictWith.is_symmetric());
    /// assert!(!RelationLabel::Near.is_symmetric()); // a village lies near a town, and no text says it of the town
    /// ```
    #[must_use]
    pub const fn is_symmetric(self) -> bool {
        self.has(Flag::Symmetric)
    }
}
