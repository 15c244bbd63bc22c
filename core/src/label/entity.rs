//! Properties of the labels of names.

use super::flag::Flag;
use super::table::EntityLabel;

impl EntityLabel {
    /// Whether a name with this label can speak: a person, an organization, or a place that stands for its government.
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

    /// Whether a name with this label can take part in an event: all that can speak, and groups of people.
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

    /// Whether a name with this label can be a party to a conflict: a state, a group of people or an organization.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::label::EntityLabel;
    ///
    /// assert!(EntityLabel::Norp.can_fight());
    /// assert!(!EntityLabel::Person.can_fight()); // soldiers take part in a war, but states wage it
    /// ```
    #[must_use]
    pub const fn can_fight(self) -> bool {
        self.has(Flag::Fights)
    }

    /// Whether a name with this label can have named members, or be one: an organization or a state.
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
    /// The labels that represent those of a user's model; see [`Model::labels`](crate::Model::labels).
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

    /// The index of the label in [`Model::labels`](crate::Model::labels), from 0, if it represents a label of the
    /// user's model.
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
