//! A trained model: bytes in flash, read in place.
//!
//! ```text
//! offset  bytes
//!      0  4      magic: "pTm3"
//!      4  4      CRC-32 of everything after it
//!      8  1      L, number of labels, 1 to 8
//!      9  …      L names, each with a byte of length before it, in UTF-8
//!         …      (L + 1)² transitions, i16: from nothing or a label, to nothing or a label
//!         …      u8 r · u8 b · 2^b books of 2^r rows of weights, u8, with an offset of 128
//!         …      the vocabulary: a table of words, one byte of classes each
//!         …      the features: a map (`store/fuse.rs`) from hashes to codes of r bits
//! ```
//!
//! A model with the magic "pTm4" also has learned syntax after that (`syntax/part.rs`).
//!
//! The tags of a label are begin, inside, last and unit (BILOU). A row has their weights, label by label, for four
//! labels; the rows of further labels follow. The weight of `no name` is zero and not stored. A feature has the row of
//! its code in the book that its high bits select (`store/books.rs`).

use super::tagging::{Names, Tag, tag};
use super::vocabulary::Vocabulary;
use super::weights::{MOST_LABELS, Weights, blocks_of};
use crate::crc::crc32;
use crate::error::{Error, ErrorKind};
use crate::grammar::Words;
use crate::label::{EntityLabel, SyntaxLevel};
use crate::store::books::Books;
use crate::store::bytes::Reader;
use crate::store::fuse::Fuse;
use crate::syntax;

/// The magic number of a model.
pub(crate) const MARK: &[u8] = b"pTm3";
/// The magic number of a model with syntax.
pub(crate) const MARK_WITH_SYNTAX: &[u8] = b"pTm4";

/// A trained model, borrowed from the bytes that `postil train` wrote.
///
/// # Examples
///
/// ```
/// # #[cfg(feature = "english-small")] {
/// use postil::{Annotations, DefaultEngine, Layer, Model, Options, models};
///
/// let mut options = Options::default();
/// options.model = Some(Model::from_bytes(models::ENGLISH_SMALL)?);
/// let text = "Orvano Motors Inc. closed a plant in Lima.";
/// let mut notes = Annotations::<32>::new();
/// DefaultEngine::new().annotate(text, &options, &mut notes)?;
/// let name = notes.layer(Layer::Entity).next().expect("a company"); // without a model, it is mistaken for a person
/// assert_eq!((name.label(), name.span().slice(text)), ("ORG", Some("Orvano Motors Inc.")));
/// # }
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Model<'b> {
    names: &'b [u8],
    pub(super) weights: Weights<'b>,
    vocabulary: Vocabulary<'b>,
    /// The vocabulary as it is written.
    #[cfg(feature = "training")]
    pub(super) words: &'b [u8],
    syntax: Option<syntax::Part<'b>>,
    /// Through a pointer, so that a program without a model does not carry the tagger.
    tag: Tag,
}

impl<'b> Model<'b> {
    /// Checks the bytes of a model and borrows them. Takes time linear in their length, for the checksum.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::ModelMagic`] if the bytes are not a model of this version, and [`ErrorKind::ModelCorrupt`] if they
    /// are damaged.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::Model;
    /// use postil::error::ErrorKind;
    ///
    /// assert_eq!(Model::from_bytes(b"no model").unwrap_err().kind(), ErrorKind::ModelMagic);
    /// assert_eq!(Model::from_bytes(b"pTm3 cut").unwrap_err().kind(), ErrorKind::ModelCorrupt);
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
        let all = reader.0;
        for _ in 0..labels {
            let length = reader.u8().filter(|length| *length > 0)?;
            let name = core::str::from_utf8(reader.take(usize::from(length))?).ok()?;
            // These stand for labels by their number, which another number must not claim.
            if EntityLabel::from_name(name).is_some_and(|label| label.custom_index().is_some()) {
                return None;
            }
        }
        let names = all.get(..all.len().checked_sub(reader.0.len())?)?;
        let groups = usize::from(labels).saturating_add(1);
        let transitions = reader.array(groups.checked_mul(groups)?)?;
        let books = Books::read(reader)?;
        let of_rest = if blocks_of(labels) > 1 { books.row_count() } else { 0 };
        let rows = [reader.array(books.row_count())?, reader.array(of_rest)?];
        #[cfg(feature = "training")]
        let words = reader.0;
        let vocabulary = Vocabulary::read(reader)?;
        #[cfg(feature = "training")]
        let words = words.get(..words.len().checked_sub(reader.0.len())?)?;
        let features = Fuse::read(reader)?;
        let syntax = if with_syntax { Some(syntax::Part::read(reader)?) } else { None };
        // Small devices have no room for them, so only models that small devices do not use have any.
        #[cfg(feature = "arcs")]
        let margins = syntax.as_ref().is_some_and(|syntax| syntax.level() == SyntaxLevel::Arcs);
        let weights = Weights {
            labels,
            #[cfg(feature = "arcs")]
            margins,
            transitions,
            spread: Weights::spread_of(transitions),
            books,
            rows,
            features,
        };
        Some(Self {
            names,
            weights,
            vocabulary,
            #[cfg(feature = "training")]
            words,
            syntax,
            tag,
        })
    }

    /// Its learned syntax.
    pub(crate) fn syntax(&self) -> Option<&syntax::Part<'b>> {
        self.syntax.as_ref()
    }

    /// The part of the syntax that the model has learned.
    ///
    /// # Examples
    ///
    /// ```
    /// # #[cfg(feature = "english-small")] {
    /// use postil::{Model, models};
    /// use postil::label::SyntaxLevel;
    ///
    /// assert_eq!(Model::from_bytes(models::ENGLISH_SMALL)?.syntax_level(), SyntaxLevel::Tags);
    /// # }
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub fn syntax_level(&self) -> SyntaxLevel {
        self.syntax.as_ref().map_or(SyntaxLevel::None, syntax::Part::level)
    }

    /// The names of the model's entity labels, in order.
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

    /// Tags a clause, stretch after stretch: calls `visit` with the first token of each and the names in it.
    pub(crate) fn tag(
        &self,
        clause: Words<'_>,
        all_caps: bool,
        visit: &mut dyn FnMut(usize, &Names),
    ) {
        (self.tag)(&self.weights, &self.vocabulary, clause, all_caps, visit);
    }
}
