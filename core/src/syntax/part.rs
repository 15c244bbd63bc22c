//! The part of a model that holds syntax.
//!
//! ```text
//! u8 level: 1 tags, 2 tags and arcs
//! the words with one tag: a table (`table`) from their hash to the number of the tag
//! the tagger: rows (`rows`) of 29 weights
//! the moves: rows of 3 weights, and the labels: rows of 24, if the level is 2
//! ```

use super::arc::Arc;
use super::rows::Rows;
use super::scratch::Scratch;
use crate::label::{Deprel, SyntaxLevel, Tag};
use crate::scan::Token;
use crate::store::bytes::Reader;
use crate::store::table::Table;

pub(crate) const TAGS: usize = Tag::ALL.len();
pub(crate) const LABELS: usize = Deprel::ALL.len();
/// How many moves the parser has.
pub(crate) const MOVES: usize = 3;

/// Learned syntax, borrowed from the blob.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part<'b> {
    pub(super) sure: Table<'b, 1>,
    pub(super) tagger: Rows<'b, TAGS>,
    pub(super) parser: Option<Parser<'b>>,
    /// Through a pointer, so that a program without a model does not carry tagger and parser.
    run: Run,
}

/// What makes a parser. Programs without the feature `arcs` read it and leave it alone.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(not(feature = "arcs"), allow(dead_code, reason = "read, and left alone"))]
pub(crate) struct Parser<'b> {
    pub(super) moves: Rows<'b, MOVES>,
    pub(super) labels: Rows<'b, LABELS>,
}

/// Tags a clause and parses it, as far as the part and the program can; returns how many of its tokens have arcs.
type Run = fn(&Part<'_>, &mut [Token], &[u8], &mut [Arc], &mut Scratch) -> usize;

impl<'b> Part<'b> {
    /// Reads the part. Nothing if it is malformed.
    pub(crate) fn read(reader: &mut Reader<'b>) -> Option<Self> {
        let level = reader.u8().filter(|level| matches!(level, 1 | 2))?;
        let (sure, tagger) = (Table::read(reader)?, Rows::read(reader)?);
        let parser = match level {
            2 => Some(Parser { moves: Rows::read(reader)?, labels: Rows::read(reader)? }),
            _ => None,
        };
        Some(Self { sure, tagger, parser, run: super::scratch::run })
    }

    /// How much is learned.
    pub(crate) const fn level(&self) -> SyntaxLevel {
        if self.parser.is_some() { SyntaxLevel::Arcs } else { SyntaxLevel::Tags }
    }

    /// Tags a clause, and fills arcs of its first tokens; returns of how many.
    pub(crate) fn run(
        &self,
        clause: &mut [Token],
        text: &[u8],
        arcs: &mut [Arc],
        scratch: &mut Scratch,
    ) -> usize {
        (self.run)(self, clause, text, arcs, scratch)
    }
}
