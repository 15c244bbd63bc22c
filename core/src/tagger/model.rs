//! A trained model: a blob of bytes in flash, read in place.
//!
//! ```text
//! offset  bytes
//!      0  4      mark: "pTm1"
//!      4  4      CRC-32 of everything after it
//!      8  1      L, number of labels, 1 to 8
//!      9  1      M, what a weight of the first code book counts in units of the second, 1 to 255
//!     10  2 · T  L names, each with a byte of length before it, in UTF-8
//!         …      (L + 1)² transitions, i16: from nothing or a label, to nothing or a label
//!         …      two code books of 256 rows, each of T = 1 + 4 · L weights, i8
//!         …      the vocabulary: a table of words, one byte of classes each
//!         …      the features: a table of features, two codes each, one row of either code book
//! ```
//!
//! The tags of a label are begin, inside, last and unit (BILOU), after tag 0 for no name. The weight of a
//! feature for a tag is `M · first[code][tag] + second[code][tag]`.

use super::bytes::Reader;
use super::feature::TEMPLATES;
use super::table::Table;
use super::vocabulary::Vocabulary;
use super::{Names, Tag, tag};
use crate::crc::crc32;
use crate::error::{Error, ErrorKind};
use crate::grammar::Words;
use crate::label::EntityLabel;
use crate::machine::IS_ROOMY;
use core::ops::Range;

/// The most labels of a model.
pub(crate) const MOST_LABELS: usize = 8;
/// The most tags: none, and four for each label.
pub(crate) const MOST_TAGS: usize = 4 * MOST_LABELS + 1;

/// How many labels most models have, and tags for them.
const USUAL_LABELS: usize = 4;
const USUAL_TAGS: usize = 4 * USUAL_LABELS + 1;

/// Rows of a code book.
pub(crate) const ROWS: usize = 256;
/// The first bytes of a blob.
pub(crate) const MARK: &[u8] = b"pTm1";

/// The scores of a token, by tag.
pub(crate) type Scores = [i32; MOST_TAGS];

/// The features of a token that a model knows, by their codes.
#[derive(Debug)]
pub(crate) struct Known {
    codes: [[u8; 2]; TEMPLATES],
    count: u8,
}

impl Known {
    pub(crate) const NONE: Self = Self { codes: [[0; 2]; TEMPLATES], count: 0 };
}

/// A tagger's weights, borrowed from the blob that `postil train` wrote.
///
/// # Examples
///
/// ```
/// # #[cfg(feature = "english-small")] {
/// use postil::{Annotations, DefaultEngine, Layer, Model, Options, models};
///
/// let mut options = Options::default();
/// options.model = Some(Model::from_bytes(models::ENGLISH_SMALL)?);
/// let text = "A spokesman for Quelmaru Steel blamed the rain.";
/// let mut notes = Annotations::<32>::new();
/// DefaultEngine::idle().annotate(options, text.as_bytes(), &mut notes)?;
/// let name = notes.layer(Layer::Entity).next().expect("a company"); // the rules take it for a person
/// assert_eq!((name.label(), name.span().of(text)), ("ORG", Some("Quelmaru Steel")));
/// # }
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Model<'b> {
    names: &'b [u8],
    labels: u8,
    coarse: i16,
    transitions: &'b [[u8; 2]],
    first: &'b [u8],
    second: &'b [u8],
    pub(crate) vocabulary: Vocabulary<'b>,
    features: Table<'b, 2>,
    /// Through a pointer, so that a program without a model does not carry the tagger.
    tag: Tag,
}

impl<'b> Model<'b> {
    /// Reads a blob in place. Takes time linear in its length, for the checksum.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::ModelMagic`] for anything that is no model of this version, and
    /// [`ErrorKind::ModelCorrupt`] for one that is damaged.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{ErrorKind, Model};
    ///
    /// assert_eq!(Model::from_bytes(b"no model").unwrap_err().kind(), ErrorKind::ModelMagic);
    /// assert_eq!(Model::from_bytes(b"pTm1 cut").unwrap_err().kind(), ErrorKind::ModelCorrupt);
    /// ```
    pub fn from_bytes(blob: &'b [u8]) -> Result<Self, Error> {
        let body = blob.strip_prefix(MARK).ok_or(Error::new(ErrorKind::ModelMagic, 0))?;
        let mut reader = Reader(body);
        let model = match reader.u32() {
            Some(crc) if crc == crc32(reader.0) => Self::read(&mut reader),
            _ => None,
        };
        let at = u32::try_from(blob.len().saturating_sub(reader.0.len())).unwrap_or(u32::MAX);
        model.filter(|_| reader.0.is_empty()).ok_or(Error::new(ErrorKind::ModelCorrupt, at))
    }

    fn read(reader: &mut Reader<'b>) -> Option<Self> {
        let labels =
            reader.u8().filter(|labels| (1..=MOST_LABELS).contains(&usize::from(*labels)))?;
        let coarse = reader.u8().filter(|coarse| *coarse > 0)?;
        let all = reader.0;
        for _ in 0..labels {
            let length = reader.u8().filter(|length| *length > 0)?;
            let name = core::str::from_utf8(reader.take(usize::from(length))?).ok()?;
            // These stand for labels by their number, which another number must not claim.
            if EntityLabel::from_name(name).is_some_and(|label| label.number_in_model().is_some()) {
                return None;
            }
        }
        let names = all.get(..all.len().checked_sub(reader.0.len())?)?;
        let groups = usize::from(labels).saturating_add(1);
        let transitions = reader.array(groups.checked_mul(groups)?)?;
        let book = ROWS.saturating_mul(tags_of(labels));
        let (first, second) = (reader.take(book)?, reader.take(book)?);
        let vocabulary = Vocabulary::read(reader)?;
        let features = Table::read(reader)?;
        let coarse = i16::from(coarse);
        Some(Self { names, labels, coarse, transitions, first, second, vocabulary, features, tag })
    }

    /// The names of its labels, in order.
    ///
    /// # Examples
    ///
    /// ```
    /// # #[cfg(feature = "english-small")] {
    /// use postil::{Model, models};
    ///
    /// let model = Model::from_bytes(models::ENGLISH_SMALL)?;
    /// assert!(model.labels().eq(["LOC", "MISC", "ORG", "PER"]));
    /// # }
    /// # Ok::<(), postil::Error>(())
    /// ```
    pub fn labels(&self) -> impl Iterator<Item = &'b str> + '_ {
        let mut reader = Reader(self.names);
        core::iter::from_fn(move || {
            let length = reader.u8()?;
            core::str::from_utf8(reader.take(usize::from(length))?).ok()
        })
    }

    /// Tags the first stretch of a clause that begins at token `floor` or later, and returns it; `names` are
    /// those in it.
    pub(crate) fn tag(
        &self,
        clause: Words<'_>,
        shouted: bool,
        floor: usize,
        names: &mut Names,
    ) -> Option<Range<usize>> {
        (self.tag)(self, clause, shouted, floor, names)
    }

    pub(crate) fn label_count(&self) -> usize {
        usize::from(self.labels)
    }

    /// What it costs to go from nothing, and from each label, to nothing and to each label.
    pub(crate) fn transitions(&self) -> impl Iterator<Item = &'b [[u8; 2]]> {
        self.transitions.chunks(self.label_count().saturating_add(1))
    }

    /// Adds a feature to those of a token that the model knows.
    pub(crate) fn note(&self, feature: u32, known: &mut Known) {
        let (codes, is_known) = self.features.probe(feature);
        // Written in any case, and kept if it is known.
        if let Some(slot) = known.codes.get_mut(usize::from(known.count)) {
            *slot = codes;
        }
        known.count = known.count.wrapping_add(u8::from(is_known));
    }

    /// What the features of a token say. No sum wraps: a weight has 16 bits, and the features of a token are few; the
    /// check of every sum would cost half of the time.
    pub(crate) fn scores(&self, known: &Known) -> Scores {
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
            *score = score.wrapping_add(weight::<IS_ROOMY>(*coarse, *fine, self.coarse));
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

fn tags_of(labels: u8) -> usize {
    usize::from(labels).saturating_mul(4).saturating_add(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_numbers_weigh_what_long_ones_do() {
        for (coarse, fine) in (0..=u8::MAX).flat_map(|a| (0..=u8::MAX).map(move |b| (a, b))) {
            for unit in [1, 76, 255] {
                let short = weight::<true>(coarse, fine, unit);
                assert_eq!(short, weight::<false>(coarse, fine, unit));
            }
        }
    }

    /// By the formula at the head of this file, however many labels a model has.
    #[test]
    fn scores_are_the_sums_of_weights() {
        let mut empty = Reader(&[0; 16]);
        let vocabulary = Vocabulary::read(&mut empty).unwrap();
        let features = Table::read(&mut empty).unwrap();
        for labels in 1..=8 {
            let tags = tags_of(labels);
            let book = |by: usize| -> std::vec::Vec<u8> {
                (0..ROWS * tags).map(|at| (at * by % 256).to_le_bytes()[0]).collect()
            };
            let (first, second) = (book(7), book(13));
            let model = Model {
                names: &[],
                labels,
                coarse: 9,
                transitions: &[],
                first: &first,
                second: &second,
                vocabulary,
                features,
                tag,
            };
            let mut known = Known::NONE;
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
            let scores = model.scores(&known);
            assert!((0..tags).all(|tag| scores[tag] == expected(tag)), "{labels} labels");
            assert!(scores[tags..].iter().all(|score| *score == 0));
        }
    }
}
