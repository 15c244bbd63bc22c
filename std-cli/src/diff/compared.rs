//! What is compared: the notes of a document, by what two annotations of them must agree on.

use postil::Layer;

/// The annotations of a document, as far as they can be compared.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct ComparedDocument {
    pub(crate) id: String,
    /// What offsets count.
    pub(crate) unit: String,
    pub(crate) notes: Vec<ComparedNote>,
}

/// A note, by what two annotations of it must agree on.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct ComparedNote {
    pub(crate) start: u32,
    pub(crate) end: u32,
    pub(crate) layer: Layer,
    pub(crate) label: String,
    /// What it says besides: a value, the words of a speaker, or of the ends of a relation.
    pub(crate) says: String,
    pub(crate) text: String,
}
