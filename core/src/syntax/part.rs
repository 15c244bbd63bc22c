//! The part of a model that holds syntax.
//!
//! ```text
//! u8 level: 1 tags, 2 tags and arcs
//! the words with one tag: a table (`table`) from their hash to the number of the tag
//! the tagger: rows (`rows`) of 29 weights
//! the moves: rows of 3 weights, and the labels: rows of 24, if the level is 2
//! ```

use super::rows::Rows;
use super::state::MOVES;
use crate::label::{Deprel, Tag};
use crate::store::bytes::Reader;
use crate::store::table::Table;

pub(crate) const TAGS: usize = Tag::ALL.len();
pub(crate) const LABELS: usize = Deprel::ALL.len();

/// Learned syntax, borrowed from the blob.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part<'b> {
    pub(crate) sure: Table<'b, 1>,
    pub(crate) tagger: Rows<'b, TAGS>,
    pub(crate) parser: Option<Parser<'b>>,
}

/// What makes a parser.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Parser<'b> {
    pub(crate) moves: Rows<'b, MOVES>,
    pub(crate) labels: Rows<'b, LABELS>,
}

impl<'b> Part<'b> {
    /// Reads the part. Nothing if it is malformed.
    pub(crate) fn read(reader: &mut Reader<'b>) -> Option<Self> {
        let level = reader.u8().filter(|level| matches!(level, 1 | 2))?;
        let (sure, tagger) = (Table::read(reader)?, Rows::read(reader)?);
        let parser = match level {
            2 => Some(Parser { moves: Rows::read(reader)?, labels: Rows::read(reader)? }),
            _ => None,
        };
        Some(Self { sure, tagger, parser })
    }
}
