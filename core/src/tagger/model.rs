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
//! A model with the mark "pTm2" has learned syntax behind that (`syntax/part.rs`).
//!
//! The tags of a label are begin, inside, last and unit (BILOU), after tag 0 for no name. The weight of a
//! feature for a tag is `M · first[code][tag] + second[code][tag]`.

use super::tagging::{Names, Tag, tag};
use super::vocabulary::Vocabulary;
use super::weights::{MOST_LABELS, ROWS, Weights, tags_of};
use crate::crc::crc32;
use crate::error::{Error, ErrorKind};
use crate::grammar::Words;
use crate::label::{EntityLabel, SyntaxLevel};
use crate::store::bytes::Reader;
use crate::store::table::Table;
use crate::syntax;
use core::ops::Range;

/// The first bytes of a blob.
pub(crate) const MARK: &[u8] = b"pTm1";
/// The same, of a model that holds syntax.
pub(crate) const MARK_WITH_SYNTAX: &[u8] = b"pTm2";

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
    weights: Weights<'b>,
    vocabulary: Vocabulary<'b>,
    syntax: Option<syntax::Part<'b>>,
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
        let marks = [(MARK, false), (MARK_WITH_SYNTAX, true)];
        let body =
            marks.into_iter().find_map(|(mark, syntax)| Some((blob.strip_prefix(mark)?, syntax)));
        let (body, with_syntax) = body.ok_or(Error::new(ErrorKind::ModelMagic, 0))?;
        let mut reader = Reader(body);
        let model = match reader.u32() {
            Some(crc) if crc == crc32(reader.0) => Self::read(&mut reader, with_syntax),
            _ => None,
        };
        let at = u32::try_from(blob.len().saturating_sub(reader.0.len())).unwrap_or(u32::MAX);
        model.filter(|_| reader.0.is_empty()).ok_or(Error::new(ErrorKind::ModelCorrupt, at))
    }

    pub(super) fn read(reader: &mut Reader<'b>, with_syntax: bool) -> Option<Self> {
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
        let syntax = if with_syntax { Some(syntax::Part::read(reader)?) } else { None };
        // Small devices have no room for them, so only models that small devices do not use have any.
        #[cfg(feature = "arcs")]
        let margins = syntax.as_ref().is_some_and(|syntax| syntax.level() == SyntaxLevel::Arcs);
        let weights = Weights {
            labels,
            #[cfg(feature = "arcs")]
            margins,
            coarse,
            transitions,
            first,
            second,
            features,
        };
        Some(Self { names, weights, vocabulary, syntax, tag })
    }

    /// Its learned syntax.
    pub(crate) fn syntax(&self) -> Option<&syntax::Part<'b>> {
        self.syntax.as_ref()
    }

    /// How much of the syntax is learned.
    ///
    /// # Examples
    ///
    /// ```
    /// # #[cfg(feature = "english-small")] {
    /// use postil::{Model, SyntaxLevel, models};
    ///
    /// assert_eq!(Model::from_bytes(models::ENGLISH_SMALL)?.syntax_level(), SyntaxLevel::Tags);
    /// # }
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub fn syntax_level(&self) -> SyntaxLevel {
        self.syntax.as_ref().map_or(SyntaxLevel::None, syntax::Part::level)
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

    /// Tags the first stretch of a clause that begins at token `from` or later, and returns it; `names` are
    /// those in it.
    pub(crate) fn tag(
        &self,
        clause: Words<'_>,
        all_caps: bool,
        from: usize,
        names: &mut Names,
    ) -> Option<Range<usize>> {
        (self.tag)(&self.weights, &self.vocabulary, clause, all_caps, from, names)
    }
}
