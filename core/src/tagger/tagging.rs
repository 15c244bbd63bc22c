//! Tags the words of a clause: candidate spans, their features, the best tags, and the names that these are.

use super::decode::Decoder;
use super::feature::FeatureExtractor;
use super::stretch;
use super::vocabulary::Vocabulary;
use super::weights::{Scores, Weights};
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
    /// How much more its tokens score than if they were named otherwise; 0 where nobody asks.
    #[cfg(feature = "arcs")]
    margin: u16,
}

impl Found {
    /// Its tokens, in a stretch that begins at token `start`.
    pub(crate) fn tokens(self, start: usize) -> Range<usize> {
        start.saturating_add(self.start.into())..start.saturating_add(self.end.into())
    }

    /// How much more its tokens score than if they were named otherwise.
    #[cfg(feature = "arcs")]
    pub(crate) fn margin(self) -> u16 {
        self.margin
    }

    /// Number of its label in the model.
    pub(crate) fn label(self) -> u8 {
        self.label
    }
}

/// The names of a stretch, in the order of the text.
pub(crate) type Names = Vec<Found, { stretch::LONGEST }, u8>;

/// How a model tags; see [`Model::tag`](super::Model).
pub(crate) type Tag =
    fn(&Weights<'_>, &Vocabulary<'_>, Words<'_>, bool, &mut dyn FnMut(usize, &Names));

/// Tags a clause, stretch after stretch; a program without a model does not link this.
pub(crate) fn tag(
    weights: &Weights<'_>,
    vocabulary: &Vocabulary<'_>,
    clause: Words<'_>,
    all_caps: bool,
    visit: &mut dyn FnMut(usize, &Names),
) {
    let mut looker = FeatureExtractor::new(clause, vocabulary, all_caps);
    let mut from = 0;
    while let Some(stretch) = stretch::next(clause.tokens, from) {
        from = stretch.end;
        looker.go_to(stretch.start);
        visit(stretch.start, &names_of(weights, &mut looker, stretch.len()));
    }
}

/// The names of a stretch of so many tokens.
fn names_of(weights: &Weights<'_>, looker: &mut FeatureExtractor<'_>, length: usize) -> Names {
    let mut decoder = Decoder::new(weights);
    for _ in 0..length {
        let mut scores = Scores::NONE;
        looker.next(&mut |_, feature| weights.add(feature, &mut scores));
        decoder.push(&scores);
    }
    let mut names = Names::new();
    let at = |index: usize| u8::try_from(index).unwrap_or(u8::MAX);
    decoder.names(|range, label| {
        // A stretch has no more names than tokens.
        let _ = names.push(Found {
            start: at(range.start),
            end: at(range.end),
            label: at(label),
            #[cfg(feature = "arcs")]
            margin: decoder.margin(&range, label),
        });
    });
    names.reverse();
    names
}
