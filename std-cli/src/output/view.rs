//! What is shown of a document.

use super::focus::Focus;
use crate::layers::Layers;
use crate::offsets::Unit;

/// What is shown of a document.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct ViewOptions {
    pub(crate) layers: Layers,
    pub(crate) unit: Unit,
    /// Whether JSON holds the article's text, too.
    pub(crate) text: bool,
    /// Whether JSON says why each note is there.
    pub(crate) reasons: bool,
    /// What alone is explained, where the rules are told.
    pub(crate) focus: Option<Focus>,
}
