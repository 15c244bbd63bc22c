//! Labels that the user's lexicon and rules define.

use super::table::EntityLabel;

/// A label that a user's lexicon or rules define: its number there. The name is
/// [`Lexicon::label_name`](crate::terms::Lexicon::label_name), [`Rules::label_name`](crate::rules::Rules::label_name)
/// or, for a relation, [`Rules::relation_name`](crate::rules::Rules::relation_name).
///
/// # Examples
///
/// ```
/// use postil::label::TermLabel;
/// use postil::terms::{CaseRule, Lexicon, LexiconEntry};
///
/// let entry = LexiconEntry { text: "brine", label: "LIQUID", id: None, case: CaseRule::Smart };
/// let mut buffer = [0; 128];
/// let lexicon = Lexicon::from_bytes(Lexicon::build(&[entry], &mut buffer)?)?;
/// assert_eq!(lexicon.label_name(TermLabel::new(0)), Some("LIQUID"));
/// assert_eq!(lexicon.label_name(TermLabel::new(1)), None);
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct TermLabel(pub(crate) u8);

impl TermLabel {
    /// The wire code of all terms ([`Layer::Term`](crate::Layer::Term)); frozen.
    pub const CODE: u8 = 160;
    /// The wire code of all relations with user-defined labels; frozen.
    pub const RELATION_CODE: u8 = 161;

    /// The label with this number.
    #[must_use]
    pub const fn new(number: u8) -> Self {
        Self(number)
    }

    /// The number of the label.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }

    /// The entity label, if this is one: every lexicon has the entity labels under the numbers of their codes.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::label::{EntityLabel, TermLabel};
    ///
    /// assert_eq!(TermLabel::from(EntityLabel::Gpe).entity(), Some(EntityLabel::Gpe));
    /// assert_eq!(TermLabel::new(0).entity(), None); // a label of the lexicon's own
    /// ```
    #[must_use]
    pub const fn entity(self) -> Option<EntityLabel> {
        EntityLabel::from_code(self.0)
    }
}

/// Every lexicon has the entity labels under the numbers of their codes.
impl From<EntityLabel> for TermLabel {
    fn from(label: EntityLabel) -> Self {
        Self(label.code())
    }
}
