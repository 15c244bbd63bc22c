//! What labels of names are like.

use super::flag::Flag;
use super::table::EntityLabel;

impl EntityLabel {
    /// Whether what is so named can speak: a person, a body, or a place that stands for its government.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::label::EntityLabel;
    ///
    /// assert!(EntityLabel::Gpe.can_speak()); // `Peru said`
    /// assert!(!EntityLabel::Norp.can_speak()); // `Peruvians said`: which of them?
    /// ```
    #[must_use]
    pub const fn can_speak(self) -> bool {
        self.has(Flag::Speaks)
    }

    /// Whether what is so named can take part in an event: who can speak, and a people.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::label::EntityLabel;
    ///
    /// assert!(EntityLabel::Norp.can_act()); // `Peruvians protested`
    /// assert!(!EntityLabel::Facility.can_act());
    /// ```
    #[must_use]
    pub const fn can_act(self) -> bool {
        self.has(Flag::Acts)
    }

    /// Whether what is so named can be in conflict with another of its kind: a state, a people, a body.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::label::EntityLabel;
    ///
    /// assert!(EntityLabel::Norp.can_fight());
    /// assert!(!EntityLabel::Person.can_fight()); // who takes part in a war is no party of it
    /// ```
    #[must_use]
    pub const fn can_fight(self) -> bool {
        self.has(Flag::Fights)
    }

    /// Whether what is so named can have members that are named, and be one: a body, or a state.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::label::EntityLabel;
    ///
    /// assert!(EntityLabel::Organization.is_body());
    /// assert!(!EntityLabel::Person.is_body());
    /// ```
    #[must_use]
    pub const fn is_body(self) -> bool {
        self.has(Flag::Body)
    }
}

impl EntityLabel {
    /// The labels that stand for those of a user's model, see [`Model::labels`](crate::Model::labels).
    const OWN: [Self; 8] = [
        Self::Custom1,
        Self::Custom2,
        Self::Custom3,
        Self::Custom4,
        Self::Custom5,
        Self::Custom6,
        Self::Custom7,
        Self::Custom8,
    ];

    /// The label of a name that a user's model calls its label `number`, from 0, and that is none of the
    /// others.
    pub(crate) fn own(number: usize) -> Option<Self> {
        Self::OWN.get(number).copied()
    }

    /// The number of the label in the user's model, from 0, if it is the user's own.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::label::EntityLabel;
    ///
    /// assert_eq!(EntityLabel::Custom3.custom_index(), Some(2)); // the third of `Model::labels`
    /// assert_eq!(EntityLabel::Person.custom_index(), None);
    /// ```
    #[must_use]
    pub fn custom_index(self) -> Option<usize> {
        Self::OWN.iter().position(|own| *own == self)
    }
}
