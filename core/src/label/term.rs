//! Labels of the user's lexicon.

use super::table::EntityLabel;

/// The label of a term: its number in the lexicon that knows its name, see
/// [`Lexicon::label_name`](crate::terms::Lexicon::label_name).
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
    /// The code of all labels of [`Layer::Term`](crate::Layer::Term), unique over all layers; frozen.
    pub const CODE: u8 = 160;
    /// The code of all relations under labels of the user's own; frozen.
    pub const RELATION_CODE: u8 = 161;

    /// The label of this number.
    #[must_use]
    pub const fn new(number: u8) -> Self {
        Self(number)
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }

    /// The entity label this term label stands for, if it is one.
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

/// Every lexicon has the labels of names under the numbers of their codes.
impl From<EntityLabel> for TermLabel {
    fn from(label: EntityLabel) -> Self {
        Self(label.code())
    }
}
