//! The table of labels as a value.

use super::layer::Layer;

/// A row of the table of labels: a label of any layer.
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
    /// The layer whose label it is.
    #[must_use]
    pub const fn layer(self) -> Layer {
        self.layer
    }

    /// The number of the label, unique over all layers; frozen.
    #[must_use]
    pub const fn code(self) -> u8 {
        self.code
    }

    /// The name that outputs print.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.name
    }

    /// One sentence on what the label means.
    #[must_use]
    pub const fn describe(self) -> &'static str {
        self.means
    }
}
