//! The data about each pronoun from which the weights that rank persons are trained (`core/coreference/train`).

use crate::annotation::ChainId;

/// A pronoun, and the persons that it can stand for.
#[derive(Debug)]
pub struct Weighed<'a> {
    /// The byte offset of the pronoun in the article.
    pub start: u32,
    /// The features of the choice of no person, as bits.
    pub nobody: u64,
    /// The persons, the last one mentioned first, with their features as bits.
    pub persons: &'a [(ChainId, u64)],
}

/// A function that is called with each pronoun.
pub type Trace = fn(Weighed<'_>);
