//! The part of a model that holds syntax.
//!
//! ```text
//! u8 level: 1 tags, 2 tags and arcs
//! the words with one tag: a table (`table`) from their hash to the number of the tag
//! the tagger: rows (`rows`) of 29 weights
//! the moves: rows of 3 weights, and the labels: rows of 24, if the level is 2
//! ```

use super::arc::Arc;
use super::scratch::{Run, Scratch, run};
use super::weights::Weights;
use crate::label::SyntaxLevel;
use crate::scan::Token;
use crate::store::bytes::Reader;

/// Learned syntax, borrowed from the blob.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part<'b> {
    pub(super) weights: Weights<'b>,
    /// Through a pointer, so that a program without a model does not carry tagger and parser.
    run: Run,
}

impl<'b> Part<'b> {
    /// Reads the part. Nothing if it is malformed.
    pub(crate) fn read(reader: &mut Reader<'b>) -> Option<Self> {
        Some(Self { weights: Weights::read(reader)?, run })
    }

    /// How much is learned.
    pub(crate) const fn level(&self) -> SyntaxLevel {
        if self.weights.parser.is_some() { SyntaxLevel::Arcs } else { SyntaxLevel::Tags }
    }

    /// Tags a clause, and fills arcs of its first tokens; returns of how many.
    pub(crate) fn run(
        &self,
        clause: &mut [Token],
        text: &[u8],
        arcs: &mut [Arc],
        scratch: &mut Scratch,
    ) -> usize {
        (self.run)(&self.weights, clause, text, arcs, scratch)
    }
}
