//! The table of labels, as values.

use super::layer::Layer;

/// A label of any layer: a row of the table of labels.
///
/// # Examples
///
/// ```
/// use postil::Layer;
/// use postil::label::Label;
///
/// let label = Label::ALL.iter().find(|label| label.name() == "near").expect("a label");
/// assert_eq!((label.layer(), label.code()), (Layer::Relation, 119));
/// assert_eq!(label.describe(), "A place lies near another.");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct Label {
    pub(super) layer: Layer,
    pub(super) code: u8,
    pub(super) name: &'static str,
    pub(super) means: &'static str,
}

impl Label {
    /// The layer of the label.
    #[must_use]
    pub const fn layer(self) -> Layer {
        self.layer
    }

    /// The code of the label: a number that is unique over all layers and never changes.
    #[must_use]
    pub const fn code(self) -> u8 {
        self.code
    }

    /// The name, as outputs print it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.name
    }

    /// The definition of the label, in one sentence.
    #[must_use]
    pub const fn describe(self) -> &'static str {
        self.means
    }
}
