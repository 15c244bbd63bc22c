//! The weights of a model: what each feature of a token adds to the score of each tag.

use super::feature::TEMPLATES;
use crate::machine::HAS_MEMORY;
use crate::store::table::Table;

/// The most labels of a model.
pub(crate) const MOST_LABELS: usize = 8;
/// The most tags: none, and four for each label.
pub(crate) const MOST_TAGS: usize = 4 * MOST_LABELS + 1;

/// How many labels most models have, and tags for them.
const USUAL_LABELS: usize = 4;
const USUAL_TAGS: usize = 4 * USUAL_LABELS + 1;

/// Rows of a code book.
pub(crate) const ROWS: usize = 256;

/// The scores of a token, by tag.
pub(crate) type Scores = [i32; MOST_TAGS];

/// The features of a token that a model knows, by their codes.
#[derive(Debug)]
pub(crate) struct ActiveFeatures {
    codes: [[u8; 2]; TEMPLATES],
    count: u8,
}

impl ActiveFeatures {
    pub(crate) const NONE: Self = Self { codes: [[0; 2]; TEMPLATES], count: 0 };
}

/// The weights of a tagger, borrowed from the blob.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Weights<'b> {
    pub(crate) labels: u8,
    /// Whether names are to have margins, which take time.
    #[cfg(feature = "arcs")]
    pub(crate) margins: bool,
    /// What a weight of the first code book counts in units of the second.
    pub(crate) coarse: i16,
    pub(crate) transitions: &'b [[u8; 2]],
    pub(crate) first: &'b [u8],
    pub(crate) second: &'b [u8],
    pub(crate) features: Table<'b, 2>,
}

impl<'b> Weights<'b> {
    pub(crate) fn label_count(&self) -> usize {
        usize::from(self.labels)
    }

    /// What it costs to go from nothing, and from each label, to nothing and to each label.
    pub(crate) fn transitions(&self) -> impl Iterator<Item = &'b [[u8; 2]]> {
        self.transitions.chunks(self.label_count().saturating_add(1))
    }

    /// Adds a feature to those of a token that the model knows.
    pub(crate) fn note(&self, feature: u32, known: &mut ActiveFeatures) {
        let (codes, is_known) = self.features.probe(feature);
        // Written in any case, and kept if it is known.
        if let Some(slot) = known.codes.get_mut(usize::from(known.count)) {
            *slot = codes;
        }
        known.count = known.count.wrapping_add(u8::from(is_known));
    }

    /// What the features of a token say. No sum wraps: a weight has 16 bits, and the features of a token are few; the
    /// check of every sum would cost half of the time.
    pub(crate) fn scores(&self, known: &ActiveFeatures) -> Scores {
        let mut scores = [0; MOST_TAGS];
        let known = known.codes.iter().take(known.count.into());
        match scores.first_chunk_mut::<USUAL_TAGS>() {
            // Rows of known length: a compiler with vectors adds up a row at once.
            Some(scores) if usize::from(self.labels) == USUAL_LABELS => {
                let row = |book: &'b [u8], code: u8| {
                    let start = usize::from(code).wrapping_mul(USUAL_TAGS);
                    book.get(start..)?.first_chunk::<USUAL_TAGS>()
                };
                for [coarse, fine] in known {
                    let rows = (row(self.first, *coarse), row(self.second, *fine));
                    if let (Some(coarse), Some(fine)) = rows {
                        self.add(scores, coarse, fine);
                    }
                }
            }
            _ => {
                for [coarse, fine] in known {
                    let rows = (self.row(self.first, *coarse), self.row(self.second, *fine));
                    self.add(&mut scores, rows.0, rows.1);
                }
            }
        }
        scores
    }

    #[inline(always)]
    fn add(&self, scores: &mut [i32], coarse: &[u8], fine: &[u8]) {
        for (score, (coarse, fine)) in scores.iter_mut().zip(coarse.iter().zip(fine)) {
            *score = score.wrapping_add(weight::<HAS_MEMORY>(*coarse, *fine, self.coarse));
        }
    }

    /// The row of a code book for a code.
    fn row(&self, book: &'b [u8], code: u8) -> &'b [u8] {
        let tags = tags_of(self.labels);
        let start = usize::from(code).wrapping_mul(tags);
        book.get(start..start.wrapping_add(tags)).unwrap_or_default()
    }
}

/// The weight that two rows give a tag. Vectors multiply short numbers best, other processors long ones.
#[inline(always)]
fn weight<const SHORT: bool>(coarse: u8, fine: u8, unit: i16) -> i32 {
    let signed = |byte: u8| i16::from(i8::from_le_bytes([byte]));
    let (coarse, fine) = (signed(coarse), signed(fine));
    if SHORT {
        i32::from(coarse.wrapping_mul(unit).wrapping_add(fine))
    } else {
        i32::from(coarse).wrapping_mul(unit.into()).wrapping_add(fine.into())
    }
}

// A weight has 16 bits, whatever the bytes of a model are.
const _: () = assert!(i8::MIN as i32 * u8::MAX as i32 + i8::MIN as i32 >= i16::MIN as i32);

pub(crate) fn tags_of(labels: u8) -> usize {
    usize::from(labels).saturating_mul(4).saturating_add(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::bytes::Reader;

    #[test]
    fn short_numbers_weigh_what_long_ones_do() {
        for (coarse, fine) in (0..=u8::MAX).flat_map(|a| (0..=u8::MAX).map(move |b| (a, b))) {
            for unit in [1, 76, 255] {
                let short = weight::<true>(coarse, fine, unit);
                assert_eq!(short, weight::<false>(coarse, fine, unit));
            }
        }
    }

    /// By the formula at the head of model.rs, however many labels a model has.
    #[test]
    fn scores_are_the_sums_of_weights() {
        let mut empty = Reader(&[0; 16]);
        let features = Table::read(&mut empty).unwrap();
        for labels in 1..=8 {
            let tags = tags_of(labels);
            let book = |by: usize| -> std::vec::Vec<u8> {
                (0..ROWS * tags).map(|at| (at * by % 256).to_le_bytes()[0]).collect()
            };
            let (first, second) = (book(7), book(13));
            let weights = Weights {
                #[cfg(feature = "arcs")]
                margins: false,
                labels,
                coarse: 9,
                transitions: &[],
                first: &first,
                second: &second,
                features,
            };
            let mut known = ActiveFeatures::NONE;
            let codes = [[0, 255], [200, 3], [200, 3]];
            known.codes.iter_mut().zip(codes).for_each(|(slot, codes)| *slot = codes);
            known.count = 3;
            let signed = |byte: u8| i32::from(i8::from_le_bytes([byte]));
            let expected = |tag: usize| -> i32 {
                let weights = codes.iter().map(|[coarse, fine]| {
                    let [coarse, fine] = [coarse, fine].map(|code| usize::from(*code) * tags + tag);
                    9 * signed(first[coarse]) + signed(second[fine])
                });
                weights.sum()
            };
            let scores = weights.scores(&known);
            assert!((0..tags).all(|tag| scores[tag] == expected(tag)), "{labels} labels");
            assert!(scores[tags..].iter().all(|score| *score == 0));
        }
    }
}
