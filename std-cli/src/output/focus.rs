//! The place that the user asks about.

use crate::document::{Document, Note};
use crate::offsets::Offsets;
use postil::Span;

/// Words, or an offset in the unit of the output.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Focus {
    Words(&'static str),
    At(u32),
}

impl Focus {
    /// The notes among these that lie on the place.
    pub(super) fn notes<'d>(
        self,
        notes: impl Iterator<Item = &'d Note>,
        document: &'d Document,
        offsets: &Offsets<'_>,
    ) -> Vec<&'d Note> {
        match self {
            Self::At(at) => {
                let is_there = |note: &&Note| {
                    offsets.at(note.span.start()) <= at && at < offsets.at(note.span.end())
                };
                notes.filter(is_there).collect()
            }
            Self::Words(words) => {
                let places = places(words, &document.text);
                let is_there = |note: &&Note| {
                    // Places follow each other and do not overlap: only the first that has not ended may be there.
                    let first = places.partition_point(|place| place.end() <= note.span.start());
                    places.get(first).is_some_and(|place| place.overlaps(note.span))
                };
                notes.filter(is_there).collect()
            }
        }
    }
}

fn places(words: &str, text: &str) -> Vec<Span> {
    let offset = |index: usize| u32::try_from(index).unwrap_or(u32::MAX);
    text.match_indices(words)
        .map(|(at, found)| Span::with_len(offset(at), offset(found.len())))
        .collect()
}
