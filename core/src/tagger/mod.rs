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
    /// First token and the one after the last, in the stretch.
    start: u8,
    end: u8,
    /// Number of the label in the model.
    label: u8,
}

impl Found {
    /// Its tokens, in a stretch that begins at token `start`.
    pub(crate) fn tokens(self, start: usize) -> Range<usize> {
        start.saturating_add(self.start.into())..start.saturating_add(self.end.into())
    }

    /// Number of its label in the model.
    pub(crate) fn label(self) -> u8 {
        self.label
    }
}

/// The names of a stretch, in the order of the text.
pub(crate) type Names = Vec<Found, { stretch::LONGEST }, u8>;

/// How a model tags; see [`Model::tag`].
type Tag = fn(&Model<'_>, Words<'_>, bool, usize, &mut Names) -> Option<Range<usize>>;

fn tag(
    model: &Model<'_>,
    clause: Words<'_>,
    shouted: bool,
    floor: usize,
    names: &mut Names,
) -> Option<Range<usize>> {
    let stretch = stretch::next(clause.tokens, floor)?;
    let mut looker = feature::Looker::new(clause, &model.vocabulary, shouted, stretch.start);
    let mut decoder = decode::Decoder::new(model);
    for _ in stretch.clone() {
        let mut known = model::Known::NONE;
        looker.next(&mut |feature| model.note(feature, &mut known));
        decoder.push(&model.scores(&known));
    }
    names.clear();
    let at = |index: usize| u8::try_from(index).unwrap_or(u8::MAX);
    decoder.names(|range, label| {
        // A stretch has no more names than tokens.
        let _ = names.push(Found { start: at(range.start), end: at(range.end), label: at(label) });
    });
    names.reverse();
    Some(stretch)
}
