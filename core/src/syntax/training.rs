//! The parts of syntax that training uses, with the feature `training`: tokens, their features, and the moves of the
//! parser. Not part of the stable interface.

use super::look::{TokenFeatures, group_of};
use super::state::{LEFT, RIGHT, SHIFT, State};
use super::tagging::FeatureExtractor;
use super::tags::{self, Near};
use super::weights::{self, MOVES, Weights};
use super::{parsing, state};
use crate::scan::Token;
use crate::store::books::Books as StoredBooks;
use crate::store::bytes::Reader;
use crate::store::fuse;

/// The number of tags.
pub const TAGS: usize = weights::TAGS;
/// The number of dependency labels.
pub const LABELS: usize = weights::LABELS;
/// The number of moves of the parser.
pub const MOVE_COUNT: usize = MOVES;
/// The maximum number of tokens of a sentence that is parsed.
pub const LONGEST: usize = state::LONGEST;
/// The number of the tag before the first token.
pub const BEFORE: u8 = tags::BEFORE;
/// The number of the shift move.
pub const SHIFT_MOVE: u8 = SHIFT;

/// A token as syntax sees it.
#[derive(Clone, Copy, Debug)]
pub struct Word {
    look: TokenFeatures,
    group: u8,
}

impl Word {
    /// The hash of the token in a vocabulary.
    #[must_use]
    pub const fn hash(&self) -> u32 {
        self.look.word
    }

    /// The hash of the token in the list of words with a single tag.
    #[must_use]
    pub fn sure_key(&self) -> u32 {
        self.look.sure_key()
    }

    /// The feature that marks the token as known.
    #[must_use]
    pub fn feature(&self) -> u32 {
        tags::of_word(self.look)
    }

    /// The number of its tag if it has only one, otherwise 0. Punctuation has it from the start.
    #[must_use]
    pub const fn sure(&self) -> u8 {
        self.look.sure
    }

    /// Sets its only tag.
    pub const fn set_sure(&mut self, tag: u8) {
        self.look.sure = tag;
    }

    /// Sets whether the token is known.
    pub const fn set_known(&mut self, known: bool) {
        self.look.known = known;
    }
}

/// The tokens of a clause as syntax sees them. What a model knows is not filled in.
pub(crate) fn words<'a>(clause: &'a [Token], text: &'a [u8]) -> impl Iterator<Item = Word> + 'a {
    let looker = FeatureExtractor::new(clause);
    clause.iter().enumerate().map(move |(index, token)| Word {
        look: looker.look(clause, text, index),
        group: group_of(token),
    })
}

/// The features of a word in its sentence. `one` is the tag of the previous word, `two` that of the word before it.
pub fn tag_features(words: &[Word], index: usize, one: u8, two: u8, mut take: impl FnMut(u32)) {
    let at = |index: Option<usize>| {
        index.and_then(|index| words.get(index)).map_or(TokenFeatures::OUTSIDE, |word| word.look)
    };
    let near: Near = [
        at(index.checked_sub(2)),
        at(index.checked_sub(1)),
        at(Some(index)),
        at(index.checked_add(1)),
        at(index.checked_add(2)),
    ];
    tags::features(&near, one, two, &mut take);
}

/// The slots of a hash in a map of this shape, and its fingerprint.
#[must_use]
pub fn places(seed: u32, segments: u16, hash: u32) -> ([usize; 3], u16) {
    let (start, places, fingerprint) = fuse::Shape { seed, segments }.place(hash);
    (places.map(|place| start.saturating_add(place)), fingerprint)
}

/// The number of slots of such a map.
#[must_use]
pub fn slots(segments: u16) -> usize {
    fuse::Shape { seed: 0, segments }.slots()
}

/// The layout of the rows of weights that the features of a classifier share: 2^books books of 2^rows rows.
#[derive(Clone, Copy, Debug, Default)]
pub struct Books {
    /// The binary logarithm of the number of rows in a book.
    pub rows: u8,
    /// The binary logarithm of the number of books.
    pub books: u8,
}

impl Books {
    /// The number of rows of all books.
    #[must_use]
    pub const fn row_count(self) -> usize {
        self.inner().row_count()
    }

    /// The row of a feature with this code.
    #[must_use]
    pub const fn row_of(self, feature: u32, code: u16) -> usize {
        self.inner().row_of(feature, code)
    }

    const fn inner(self) -> StoredBooks {
        StoredBooks { rows: self.rows, books: self.books }
    }
}

/// The state of the parser on a sentence. Heads are token indices; the index after the last token is the root.
#[derive(Clone, Debug)]
pub struct Parse(State);

impl Default for Parse {
    fn default() -> Self {
        Self(State::EMPTY)
    }
}

impl Parse {
    /// Begins a sentence of at most [`LONGEST`] words.
    pub fn begin(&mut self, words: &[Word], tags: &[u8]) {
        self.0.clear();
        for (word, tag) in words.iter().zip(tags) {
            self.0.push(parsing::node(word.look, *tag, word.group));
        }
        self.0.close();
    }

    /// Whether all heads are found.
    #[must_use]
    pub const fn is_done(&self) -> bool {
        self.0.is_done()
    }

    /// The moves that are possible, as bits.
    #[must_use]
    pub fn legal(&self) -> u32 {
        self.0.legal()
    }

    /// The index of the root.
    #[must_use]
    pub const fn root(&self) -> u8 {
        self.0.root()
    }

    /// The head and the dependent of the arc that a move other than a shift makes.
    #[must_use]
    pub fn arc(&self, by: u8) -> (u8, u8) {
        self.0.arc(by)
    }

    /// Shifts the next word.
    pub fn shift(&mut self) {
        self.0.shift();
    }

    /// Adds an arc with the label of this number.
    pub fn attach(&mut self, arc: (u8, u8), label: u8) {
        self.0.attach(arc, label);
    }

    /// The features of the next move.
    pub fn move_features(&self, mut take: impl FnMut(u32)) {
        self.0.move_features(&mut take);
    }

    /// The features of the label of an arc.
    pub fn label_features(&self, arc: (u8, u8), mut take: impl FnMut(u32)) {
        self.0.label_features(arc, &mut take);
    }

    /// The head of a token and the number of its label.
    #[must_use]
    pub fn result(&self, place: u8) -> (u8, u8) {
        let node = self.0.node(place);
        (node.head, node.label)
    }

    /// The legal moves, as bits, after which the largest number of the `right` heads can still be reached (the dynamic
    /// oracle of Goldberg and Nivre 2013).
    #[must_use]
    pub fn good_moves(&self, right: &[u8]) -> u32 {
        let legal = self.legal();
        let head = |token: u8| right.get(usize::from(token)).copied().unwrap_or(u8::MAX);
        let (root, next) = (self.root(), self.0.coming(0));
        let (top, below) = (self.0.stacked(0), self.0.stacked(1));
        let mut costs = [0_u32; MOVES];
        let [shift, left, right_move] = &mut costs;
        if top != state::NOBODY {
            let waiting = u32::try_from((next..root).filter(|token| head(*token) == top).count());
            let waiting = waiting.unwrap_or(u32::MAX);
            let own = head(top);
            let lost = (below != state::NOBODY && own == below) || own > next && own <= root;
            *left = waiting.saturating_add(u32::from(lost));
            *right_move = waiting.saturating_add(u32::from(own >= next && own <= root));
        }
        if next < root {
            let stack = self.0.stack();
            let children = stack.iter().filter(|token| head(**token) == next).count();
            let above = stack.split_last().is_some_and(|(_, rest)| rest.contains(&head(next)));
            *shift = u32::try_from(children).unwrap_or(u32::MAX).saturating_add(above.into());
        }
        let moves = [SHIFT, LEFT, RIGHT].into_iter().zip(costs);
        let moves = moves.filter(|(by, _)| legal.wrapping_shr((*by).into()) & 1 == 1);
        let least = moves.clone().map(|(_, cost)| cost).min().unwrap_or(0);
        moves.filter(|(_, cost)| *cost == least).map(|(by, _)| 1_u32.wrapping_shl(by.into())).sum()
    }
}

/// The syntax part of a model.
#[derive(Clone, Copy, Debug)]
pub struct Syntax<'b>(Weights<'b>);

impl<'b> Syntax<'b> {
    /// Reads the part. `None` if the bytes are damaged.
    #[must_use]
    pub fn read(bytes: &'b [u8]) -> Option<Self> {
        let mut reader = Reader(bytes);
        Weights::read(&mut reader).filter(|_| reader.0.is_empty()).map(Self)
    }

    /// Tags and parses a clause of at most [`LONGEST`] tokens as the engine does: calls `take` with the number of the tag of
    /// each token and, if there is a parser, the place of its head and the number of its label.
    pub(crate) fn parse(
        &self,
        clause: &mut [Token],
        text: &[u8],
        mut take: impl FnMut(u8, Option<(u8, u8)>),
    ) {
        let mut state = State::EMPTY;
        self.0.tag(clause, text, |token, look| state.push(parsing::node_of(token, look)));
        state.close();
        if let Some(parser) = &self.0.parser {
            parser.parse(&mut state);
        }
        for (place, token) in (0..).zip(clause) {
            let node = state.node(place);
            let arc = self.0.parser.is_some().then_some((node.head, node.label));
            take(token.tag_number(), arc);
        }
    }
}
