//! The parts of the engine that training uses, with the feature `training`: tokens, features and the format of models.
//! Not part of the stable interface.

use super::vocabulary::{self, Vocabulary};
use super::{Model, certainty, feature, hash, model, stretch, weights};
use crate::grammar::Words;
use crate::label::SyntaxLevel;
use crate::lexicon::class;
use crate::scan::{self, Token, is_all_caps};
use crate::store::bytes::Reader;
use crate::store::table;
use crate::syntax::training as syntax;
use core::ops::Range;
use heapless::Vec;

/// The maximum number of features of a token.
pub const TEMPLATES: usize = feature::TEMPLATES;
/// The template of a gate feature, and the templates that apply to a token only if the model knows its gate feature.
pub const GATE: (usize, Range<usize>) = feature::GATE;
/// The magic number of a model.
pub const MARK: &[u8] = model::MARK;
/// The maximum number of labels of a model.
pub const MOST_LABELS: usize = weights::MOST_LABELS;
/// The number of weights in a block of a row.
pub const BLOCK: usize = weights::BLOCK;
/// The byte that stands for a weight of zero.
pub const ZERO: u8 = weights::ZERO;

/// The magic number of a model with syntax.
pub const MARK_WITH_SYNTAX: &[u8] = model::MARK_WITH_SYNTAX;

/// The part of a model that finds names: the bytes between the checksum and the syntax.
#[must_use]
pub fn names_of(model: &[u8]) -> Option<&[u8]> {
    let body = model
        .strip_prefix(MARK)
        .or_else(|| model.strip_prefix(MARK_WITH_SYNTAX))?
        .get(CHECKSUM..)?;
    let mut reader = Reader(body);
    Model::read(&mut reader, false)?;
    body.get(..body.len().checked_sub(reader.0.len())?)
}

/// The bytes of a model's syntax; empty if it has none.
#[must_use]
pub fn syntax_of(model: &[u8]) -> Option<&[u8]> {
    let names = names_of(model)?.len();
    model.get(MARK.len().checked_add(CHECKSUM)?.checked_add(names)?..)
}

/// How many bytes the checksum of a model has.
const CHECKSUM: usize = 4;

/// The weights by which a model finds names.
#[derive(Clone, Copy, Debug)]
pub struct Names<'m, 'b>(&'m Model<'b>);

impl<'m, 'b> Names<'m, 'b> {
    /// The weights of this model.
    #[must_use]
    pub const fn of(model: &'m Model<'b>) -> Self {
        Self(model)
    }

    /// The bytes of the vocabulary.
    #[must_use]
    pub const fn words(&self) -> &'b [u8] {
        self.0.words
    }

    /// The weights of the transitions from each label, and from no label, to each.
    pub fn transitions(&self) -> impl Iterator<Item = i16> + 'b {
        self.0.weights.transitions.iter().map(|cost| i16::from_le_bytes(*cost))
    }

    /// The number of rows that the features share.
    #[must_use]
    pub const fn books(&self) -> syntax::Books {
        let books = self.0.weights.books;
        syntax::Books { rows: books.rows, books: books.books }
    }

    /// The weights of each row: one for each tag of each label.
    pub fn rows(&self) -> impl Iterator<Item = impl Iterator<Item = i8> + 'b> + 'b {
        let [first, rest] = self.0.weights.rows;
        let width = self.0.weights.label_count().saturating_mul(weights::TAGS_OF_LABEL);
        first.iter().enumerate().map(move |(number, row)| {
            let rest = rest.get(number).map_or(&[][..], |rest| rest.as_slice());
            let all = row.iter().chain(rest).take(width);
            all.map(|weight| weight.wrapping_sub(ZERO).cast_signed())
        })
    }

    /// The code of a feature, which selects a row of its book. `None` if the model does not know the feature.
    #[must_use]
    pub fn code(&self, feature: u32) -> Option<u16> {
        self.0.weights.features.find(feature, self.0.weights.books.rows)
    }
}

/// The bucket of a hash in a table of `buckets` buckets.
#[must_use]
pub fn bucket_of(hash: u32, buckets: u32) -> usize {
    table::bucket_of(hash, buckets)
}

/// A name that a model found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TaggedName {
    /// The indices of its tokens in the sentence.
    pub tokens: Range<usize>,
    /// The number of its label in the model.
    pub label: u8,
    /// The confidence in percent, for the sentence alone; `None` for models without a parser.
    pub confidence: Option<u8>,
}

/// What the built-in word list says about a word.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct WordFacts {
    /// Whether it is a form of address, or an office, post or profession.
    pub is_title: bool,
    /// Whether it is a given name.
    pub is_given_name: bool,
    /// Whether it is a particle inside names: `van`, `bin`.
    pub is_particle: bool,
    /// Whether it is a word of the language or of the calendar, or begins a listed phrase, and so is seldom the name of a
    /// person.
    pub is_ordinary: bool,
}

/// The classes of words that are seldom the name of a person.
const ORDINARY: u32 = class::FUNCTION
    | class::PRONOUN
    | class::AUXILIARY
    | class::DETERMINER
    | class::PREPOSITION
    | class::COMMON
    | class::PHRASE
    | class::MONTH
    | class::WEEKDAY
    | class::NUMBER
    | class::SCALE
    | class::EVENT
    | class::ATTITUDE
    | class::SPEECH
    | class::ORG_HEAD
    | class::EVENT_HEAD
    | class::FAC_HEAD
    | class::REGION_HEAD
    | class::LAW_HEAD
    | class::DEMONYM;

/// The most tokens of a sentence; what stands behind them is not looked at.
const TOKENS: usize = 1024;

/// A sentence as the engine sees it.
#[derive(Debug)]
pub struct Sentence<'t> {
    text: &'t [u8],
    tokens: Vec<Token, TOKENS>,
}

impl<'t> Sentence<'t> {
    /// Scans a sentence of at most 65,535 bytes.
    #[must_use]
    pub fn scan(text: &'t str) -> Self {
        let mut tokens = Vec::new();
        scan::scan(text.as_bytes(), &mut tokens);
        Self { text: text.as_bytes(), tokens }
    }

    /// The byte range of each token.
    pub fn spans(&self) -> impl Iterator<Item = Range<usize>> + '_ {
        self.tokens.iter().map(|token| usize::from(token.start)..usize::from(token.end()))
    }

    /// Calls `visit` with the tokens of each stretch and their features, indexed by template.
    pub fn stretches(
        &self,
        vocabulary: &WordTable<'_>,
        mut visit: impl FnMut(Range<usize>, &[[Option<u32>; TEMPLATES]]),
    ) {
        let clause = Words { tokens: &self.tokens, text: self.text };
        let all_caps = is_all_caps(clause.tokens);
        let mut looker = feature::FeatureExtractor::new(clause, &vocabulary.0, all_caps);
        let mut from = 0;
        while let Some(stretch) = stretch::next(clause.tokens, from) {
            looker.go_to(stretch.start);
            let mut features = [[None; TEMPLATES]; stretch::LONGEST];
            for (slots, _) in features.iter_mut().zip(stretch.clone()) {
                looker.next(&mut |number, feature| {
                    let slot =
                        usize::try_from(number).ok().and_then(|number| slots.get_mut(number));
                    if let Some(slot) = slot {
                        *slot = Some(feature);
                    }
                    true
                });
            }
            visit(stretch.clone(), features.get(..stretch.len()).unwrap_or_default());
            from = stretch.end;
        }
    }

    /// Calls `visit` with each name that a model finds, using the engine's own tagger.
    pub fn names(&self, model: &Model<'_>, mut visit: impl FnMut(TaggedName)) {
        let has_margins = model.syntax_level() == SyntaxLevel::Arcs;
        let clause = Words { tokens: &self.tokens, text: self.text };
        let all_caps = is_all_caps(clause.tokens);
        model.tag(clause, all_caps, &mut |start, names| {
            for name in names {
                visit(TaggedName {
                    tokens: name.tokens(start),
                    label: name.label(),
                    confidence: has_margins.then(|| certainty::percent(name.margin())),
                });
            }
        });
    }

    /// What the built-in word list says about each token.
    pub fn facts(&self) -> impl Iterator<Item = WordFacts> + '_ {
        self.tokens.iter().map(|token| WordFacts {
            is_title: token.is(class::TITLE | class::ROLE),
            is_given_name: token.is(class::GIVEN),
            is_particle: token.is(class::PARTICLE),
            is_ordinary: token.is_named() || token.is(ORDINARY),
        })
    }

    /// The tokens as input of learned syntax, without the knowledge of a model.
    pub fn words(&self) -> impl Iterator<Item = syntax::Word> + '_ {
        syntax::words(&self.tokens, self.text)
    }

    /// Tags and parses a sentence of at most [`syntax::LONGEST`] tokens, using the engine's own code. Calls `visit`
    /// with the number of each token's tag and, if the model has a parser, the index of its head and the number of its
    /// dependency label.
    pub fn parse(&mut self, model: &syntax::Syntax<'_>, visit: impl FnMut(u8, Option<(u8, u8)>)) {
        model.parse(&mut self.tokens, self.text, visit);
    }

    /// The hashes of this entry in a vocabulary: that of the first word and, if there are several words, that of the
    /// whole entry.
    #[must_use]
    pub fn entry(&self) -> Option<(u32, Option<u32>)> {
        let mut words = self.tokens.iter().map(|token| hash::of_lower(token.of(self.text)));
        let first = words.next()?;
        let whole = words.fold(first, hash::join);
        Some((first, (self.tokens.len() > 1).then_some(whole)))
    }
}

/// A vocabulary that is not yet in a model.
#[derive(Clone, Copy, Debug)]
pub struct WordTable<'b>(Vocabulary<'b>);

impl<'b> WordTable<'b> {
    /// Reads a table of words.
    #[must_use]
    pub fn read(table: &'b [u8]) -> Option<Self> {
        Vocabulary::read(&mut Reader(table)).map(Self)
    }

    /// The classes of the entry with this hash, as the features see them; 0 if there is none.
    #[must_use]
    pub fn classes(&self, hash: u32) -> u32 {
        self.0.word(hash)
    }
}

/// The class bit of a word that begins an entry of several words.
pub const OPENS_PHRASE: u8 = vocabulary::OPENS_PHRASE.to_le_bytes()[0];
