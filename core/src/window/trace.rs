//! What the recipe of the weights that rank persons (`core/coreference/train`) sees of each pronoun.

use crate::annotation::ChainId;

/// A pronoun, and the persons that it can stand for.
#[derive(Debug)]
pub struct Weighed<'a> {
    /// Byte offset of the pronoun in the article.
    pub start: u32,
    /// The traits that speak for nobody, as bits.
    pub nobody: u64,
    /// The persons, the last one mentioned first, with their traits as bits.
    pub persons: &'a [(ChainId, u64)],
}

/// Called with each pronoun.
pub type Trace = fn(Weighed<'_>);
