//! The tagger: finds names by trained weights.
//!
//! [`stretch`] says where in a clause names can be, [`feature`] what is known of each token there,
//! [`model`] what that is worth for each tag, and [`decode`] which sequence of tags is worth most. All
//! numbers are integers; the memory is that of one stretch, on the stack.

mod bytes;
mod decode;
mod feature;
mod hash;
mod model;
mod stretch;
mod table;
#[cfg(feature = "training")]
pub mod training;
mod vocabulary;

pub use model::Model;

use crate::grammar::Words;
use core::ops::Range;
use heapless::Vec;

/// A name that the tagger found.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Found {
    /// First token and the one after the last, in the clause.
    pub(crate) start: u16,
    pub(crate) end: u16,
    /// Number of the label in the model.
    pub(crate) label: u8,
}

/// The names of a stretch, in the order of the text.
pub(crate) type Names = Vec<Found, { stretch::LONGEST }>;

/// How a model tags; see [`Model::tag`].
type Tag = fn(&Model<'_>, Words<'_>, bool, usize) -> Option<(Range<usize>, Names)>;

fn tag(
    model: &Model<'_>,
    clause: Words<'_>,
    shouted: bool,
    floor: usize,
) -> Option<(Range<usize>, Names)> {
    let stretch = stretch::next(clause.tokens, floor)?;
    let mut looker = feature::Looker::new(clause, &model.vocabulary, shouted, stretch.start);
    let mut decoder = decode::Decoder::new(model);
    for _ in stretch.clone() {
        decoder.push(&model.scores(&looker.next()));
    }
    let mut names = Names::new();
    let at = |index: usize| u16::try_from(stretch.start.saturating_add(index)).unwrap_or(u16::MAX);
    decoder.names(|range, label| {
        let label = u8::try_from(label).unwrap_or(u8::MAX);
        // A stretch has no more names than tokens.
        let _ = names.push(Found { start: at(range.start), end: at(range.end), label });
    });
    names.reverse();
    Some((stretch, names))
}
