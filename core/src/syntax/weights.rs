//! What is learned, as it lies in the blob: read in place, and asked by tagger and parser.

use super::rows::Rows;
use crate::label::{Deprel, Tag};
use crate::store::bytes::Reader;
use crate::store::table::Table;

pub(crate) const TAGS: usize = Tag::ALL.len();
pub(crate) const LABELS: usize = Deprel::ALL.len();
/// How many moves the parser has.
pub(crate) const MOVES: usize = 3;

/// What makes a tagger, and a parser if there is one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Weights<'b> {
    pub(super) sure: Table<'b>,
    pub(super) tagger: Rows<'b, TAGS>,
    pub(super) parser: Option<Parser<'b>>,
}

/// What makes a parser. Programs without the feature `arcs` read it and leave it alone.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(not(feature = "arcs"), allow(dead_code, reason = "read, and left alone"))]
pub(crate) struct Parser<'b> {
    pub(super) moves: Rows<'b, MOVES>,
    pub(super) labels: Rows<'b, LABELS>,
}

impl<'b> Weights<'b> {
    /// Reads them. Nothing if they are malformed.
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
