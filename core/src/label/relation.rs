//! Properties of the labels of relations.

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

    /// Whether the relation is symmetric: subject and object can be exchanged.
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
