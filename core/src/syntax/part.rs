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

/// Learned syntax, borrowed from the blob. Only where it lies: models are handed around by value, on small stacks, and reading
/// the weights' places anew costs little.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part<'b> {
    bytes: &'b [u8],
    /// 0 without a parser. No type with values to spare, of which one would stand for no model: an engine that waits is all zeros.
    parser: u8,
    /// Through a pointer, so that a program without a model does not carry tagger and parser.
    run: Run,
}

impl<'b> Part<'b> {
    /// Reads the part. Nothing if it is malformed.
    pub(crate) fn read(reader: &mut Reader<'b>) -> Option<Self> {
        let all = reader.0;
        let weights = Weights::read(reader)?;
        let bytes = all.get(..all.len().checked_sub(reader.0.len())?)?;
        Some(Self { bytes, parser: weights.parser.is_some().into(), run })
    }

    /// How much is learned.
    pub(crate) const fn level(&self) -> SyntaxLevel {
        if self.parser > 0 { SyntaxLevel::Arcs } else { SyntaxLevel::Tags }
    }

    /// Its weights, for a window.
    pub(crate) fn weights(&self) -> Option<Weights<'b>> {
        Weights::read(&mut Reader(self.bytes))
    }

    /// Tags a clause by these weights, and fills arcs of its first tokens; returns of how many.
    pub(crate) fn run(
        &self,
        weights: &Weights<'_>,
        clause: &mut [Token],
        text: &[u8],
        arcs: &mut [Arc],
        scratch: &mut Scratch,
    ) -> usize {
        (self.run)(weights, clause, text, arcs, scratch)
    }
}
