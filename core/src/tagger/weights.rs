//! The weights of a model: what each feature of a token adds to the score of each tag.

use crate::store::books::{Books, add_row};
use crate::store::fuse::Fuse;

/// The most labels of a model.
pub(crate) const MOST_LABELS: usize = 8;
/// The tags of a label: begins, goes on, ends, stands alone. Tag 0, no name, is none of them.
pub(crate) const TAGS_OF_LABEL: usize = 4;
/// Labels of which the weights stand together in a block of bytes.
const LABELS_OF_BLOCK: usize = 4;
/// The weights of a block: a number for which compilers with vectors have the best code.
pub(crate) const BLOCK: usize = LABELS_OF_BLOCK * TAGS_OF_LABEL;
/// What stands for a weight of nothing. No name has that weight in every row, so it is not written.
pub(crate) const ZERO: u8 = 128;

/// The scores of a token. No sum wraps: a weight has eight bits, and the features of a token are few.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scores {
    /// Of no name.
    nothing: u16,
    /// Of the tags of each label, one label after the other.
    tags: [u16; TAGS_OF_LABEL * MOST_LABELS],
}

impl Scores {
    pub(crate) const NONE: Self = Self { nothing: 0, tags: [0; TAGS_OF_LABEL * MOST_LABELS] };

    /// These scores.
    #[cfg(all(test, feature = "arcs"))]
    pub(crate) fn of(nothing: u16, tags: &[u16]) -> Self {
        let mut scores = Self { nothing, ..Self::NONE };
        scores.tags.iter_mut().zip(tags).for_each(|(score, tag)| *score = *tag);
        scores
    }

    /// The score of no name.
    pub(crate) fn nothing(&self) -> i32 {
        self.nothing.into()
    }

    /// The score of a tag of a label.
    #[cfg(feature = "arcs")]
    pub(crate) fn tag(&self, label: usize, tag: usize) -> i32 {
        let place = label.wrapping_mul(TAGS_OF_LABEL).wrapping_add(tag);
        self.tags.get(place).map_or(0, |score| i32::from(*score))
    }

    /// The scores of the tags of each label that a model can have.
    pub(crate) fn labels(&self) -> impl Iterator<Item = [i32; TAGS_OF_LABEL]> + '_ {
        let (labels, _) = self.tags.as_chunks::<TAGS_OF_LABEL>();
        labels.iter().map(|tags| tags.map(i32::from))
    }
}

/// The weights of a tagger, borrowed from the blob.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Weights<'b> {
    pub(crate) labels: u8,
    /// Whether names are to have margins, which take time.
    #[cfg(feature = "arcs")]
    pub(crate) margins: bool,
    pub(crate) transitions: &'b [[u8; 2]],
    /// How far the dearest transition is from the cheapest.
    pub(crate) spread: i32,
    pub(crate) books: Books,
    /// Of the first four labels, and of the others, if there are any.
    pub(crate) rows: [&'b [[u8; BLOCK]]; 2],
    pub(crate) features: Fuse<'b>,
}

impl<'b> Weights<'b> {
    pub(crate) fn label_count(&self) -> usize {
        usize::from(self.labels)
    }

    /// How far the dearest of these transitions is from the cheapest.
    pub(crate) fn spread_of(transitions: &[[u8; 2]]) -> i32 {
        let costs = transitions.iter().map(|cost| i32::from(i16::from_le_bytes(*cost)));
        let (least, most) = (costs.clone().min().unwrap_or(0), costs.max().unwrap_or(0));
        most.saturating_sub(least)
    }

    /// What it costs to go from nothing, and from each label, to nothing and to each label.
    pub(crate) fn transitions(&self) -> impl Iterator<Item = &'b [[u8; 2]]> {
        self.transitions.chunks(self.label_count().saturating_add(1))
    }

    /// Adds what a feature of a token says. Says whether the model knows it.
    #[inline(always)]
    pub(crate) fn add(&self, feature: u32, scores: &mut Scores) -> bool {
        let Some(code) = self.features.find(feature, self.books.rows) else { return false };
        let row = self.books.row_of(feature, code);
        let (blocks, _) = scores.tags.as_chunks_mut::<BLOCK>();
        for (scores, rows) in blocks.iter_mut().zip(self.rows) {
            let Some(weights) = rows.get(row) else { break };
            add_row(scores, weights);
        }
        scores.nothing = scores.nothing.wrapping_add(u16::from(ZERO));
        true
    }
}

/// How many blocks the weights of so many labels fill.
pub(crate) fn blocks_of(labels: u8) -> usize {
    usize::from(labels).div_ceil(LABELS_OF_BLOCK)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::bytes::Reader;
    use crate::syntax::testing::fuse;
    use std::vec::Vec;

    /// By the formula at the head of model.rs, however many labels a model has.
    #[test]
    fn scores_are_the_sums_of_weights() {
        let known = [(7, 0), (77, 3), (1 << 31 | 5, 1)];
        let blob = fuse(1, 2, &known);
        let features = Fuse::read(&mut Reader(&blob)).unwrap();
        let books = Books { rows: 2, books: 1 };
        for labels in 1..=8 {
            let all: Vec<u8> = (0..books.row_count() * blocks_of(labels) * BLOCK)
                .map(|at| (at * 37 % 256).to_le_bytes()[0])
                .collect();
            let (rows, _) = all.as_chunks();
            let (first, second) = rows.split_at_checked(books.row_count()).expect("two blocks");
            let weights = Weights {
                #[cfg(feature = "arcs")]
                margins: false,
                labels,
                transitions: &[],
                spread: 0,
                books,
                rows: [first, second],
                features,
            };
            let mut scores = Scores::NONE;
            assert!(known.iter().all(|(feature, _)| weights.add(*feature, &mut scores)));
            assert_eq!(scores.nothing(), 3 * 128);
            for (label, found) in scores.labels().enumerate().take(labels.into()) {
                let block = label / 4 * books.row_count();
                let expected = [0, 1, 2, 3].map(|tag| {
                    // The third feature is of the second book, which begins behind four rows.
                    let weights = [0, 3, 4 + 1].map(|row| rows[block + row][label % 4 * 4 + tag]);
                    weights.map(i32::from).iter().sum::<i32>()
                });
                assert_eq!(found, expected, "label {label} of {labels}");
            }
        }
    }
}
