//! What the tagger knows of a token: a fixed number of features, each a hash.
//!
//! Engine and trainer compute them by this code alone, so they cannot drift apart.

use super::hash;
use super::vocabulary::{self, Vocabulary};
use crate::grammar::Words;
use crate::grammar::phrase::phrase;
use crate::hash::Fnv;
use crate::lexicon::class;
use crate::scan::{Mark, Shape, Token};
use core::ops::Range;

/// How many features a token has.
pub(crate) const TEMPLATES: usize = 44;

/// The features of a token; which of them say the same depends on their place in the list.
pub(crate) type Features = [u32; TEMPLATES];

/// What the lexicon says of a word, as far as it helps to tell names.
const TELLING: u32 = class::MONTH
    | class::WEEKDAY
    | class::NUMBER
    | class::FUNCTION
    | class::PRONOUN
    | class::TITLE
    | class::ROLE
    | class::SPEECH
    | class::COUNTRY
    | class::CITY
    | class::DEMONYM
    | class::REGION
    | class::ORG
    | class::ORG_HEAD
    | class::EVENT_HEAD
    | class::FAC_HEAD
    | class::REGION_HEAD
    | class::LAW_HEAD
    | class::GIVEN
    | class::PARTICLE
    | class::COMMON;

/// What a token is to its own features and to its neighbours'.
#[derive(Clone, Copy)]
struct Look {
    word: u32,
    lower: u32,
    suffix: u32,
    shape: u32,
    /// Case, and whether white space stands before it.
    caps: u32,
    length: u32,
    /// Classes of the lexicon, of its own or of the phrase that it is in.
    facts: u32,
    /// What the model's vocabulary knows of it, or of the phrase that it is in.
    known: u32,
}

impl Look {
    /// What stands beyond the ends of a clause.
    const OUTSIDE: Self =
        Self { word: 1, lower: 1, suffix: 1, shape: 1, caps: 9, length: 0, facts: 0, known: 0 };
}

/// A phrase of lexicon or vocabulary that covers the tokens up to one.
#[derive(Clone, Copy, Default)]
struct Cover {
    until: usize,
    facts: u32,
}

/// Looks at the tokens of a clause from left to right.
pub(crate) struct Looker<'a> {
    clause: Words<'a>,
    vocabulary: &'a Vocabulary<'a>,
    shouted: bool,
    /// The tokens from two before the current one to two after it.
    near: [Look; 5],
    current: usize,
    lexicon: Cover,
    known: Cover,
    run: Run,
}

/// The run of capitalised words around a token.
#[derive(Clone, Copy, Default)]
struct Run {
    start: usize,
    end: usize,
    before: u32,
    after: u32,
    first: u32,
    last: u32,
    facts: u32,
}

impl<'a> Looker<'a> {
    /// A looker before the token `start` of `clause`.
    pub(crate) fn new(
        clause: Words<'a>,
        vocabulary: &'a Vocabulary<'a>,
        shouted: bool,
        start: usize,
    ) -> Self {
        let mut looker = Self {
            clause,
            vocabulary,
            shouted,
            near: [Look::OUTSIDE; 5],
            current: start,
            lexicon: Cover::default(),
            known: Cover::default(),
            run: Run::default(),
        };
        for offset in 0..4_usize {
            let look = start.saturating_add(offset).checked_sub(2).map(|index| looker.look(index));
            if let (Some(look), Some(slot)) = (look, looker.near.get_mut(offset.saturating_add(1)))
            {
                *slot = look;
            }
        }
        looker
    }

    /// The features of the next token.
    pub(crate) fn next(&mut self) -> Features {
        let index = self.current;
        self.near.rotate_left(1);
        let ahead = self.look(index.saturating_add(2));
        if let Some(slot) = self.near.last_mut() {
            *slot = ahead;
        }
        if index >= self.run.end {
            self.run = self.run_around(index);
        }
        self.current = index.saturating_add(1);
        self.features(index)
    }

    /// Looks at a token. Called once for each, in order.
    fn look(&mut self, index: usize) -> Look {
        let Some(token) = self.clause.tokens.get(index) else {
            return Look::OUTSIDE;
        };
        let bytes = self.clause.of(token);
        let from_here = self.clause.skip(index);
        if index >= self.lexicon.until
            && let Some((count, fact)) = phrase(from_here)
        {
            let until = index.saturating_add(count);
            self.lexicon = Cover { until, facts: fact.among(TELLING) };
        }
        let title = hash::of_title(bytes);
        let mut known = vocabulary::NOTHING;
        if token.is_word() && !matches!(token.shape, Shape::Lower) {
            known = self.vocabulary.word(title);
            if index >= self.known.until
                && known & vocabulary::OPENS_PHRASE != 0
                && let Some((count, classes)) = self.vocabulary.phrase(from_here)
            {
                self.known = Cover { until: index.saturating_add(count), facts: classes };
            }
        }
        let (in_lexicon, in_known) = (index < self.lexicon.until, index < self.known.until);
        let own = token.fact().among(TELLING);
        Look {
            word: hash::of(bytes),
            lower: hash::of_lower(bytes),
            suffix: hash::of_lower(bytes.get(bytes.len().saturating_sub(3)..).unwrap_or(bytes)),
            shape: shape_of(bytes),
            caps: caps_of(token),
            length: u32::from(token.length.min(12)),
            facts: if in_lexicon { self.lexicon.facts | IN_PHRASE } else { own },
            known: if in_known { self.known.facts | vocabulary::OPENS_PHRASE } else { known },
        }
    }

    fn features(&self, index: usize) -> Features {
        let [a, b, c, d, e] = self.near;
        let first = u32::from(self.is_first(index));
        let shouted = u32::from(self.shouted);
        let run = self.run;
        let place = u32::try_from(index.saturating_sub(run.start)).unwrap_or(0).min(4);
        let size = u32::try_from(run.end.saturating_sub(run.start)).unwrap_or(0).min(5);
        let class = c.facts & CLOSED;
        let pairs = [
            (0, 0),
            (c.word, 0),
            (c.lower, 0),
            (b.lower, 0),
            (d.lower, 0),
            (a.lower, 0),
            (e.lower, 0),
            (b.lower, c.lower),
            (c.lower, d.lower),
            (b.lower, d.lower),
            (a.lower, b.lower),
            (d.lower, e.lower),
            (c.suffix, c.caps),
            (c.shape, 0),
            (c.shape, first),
            (three(b.caps, c.caps, d.caps), first),
            (three(a.caps, b.caps, c.caps), three(d.caps, e.caps, 0)),
            (b.lower, c.caps),
            (d.lower, c.caps),
            (three(c.caps, first, shouted), class),
            (c.lower, first),
            (c.word, c.facts),
            (run.before, c.caps),
            (run.after, c.caps),
            (run.before, run.after),
            (run.first, place),
            (run.last, place),
            (three(place, size, shouted), first),
            (c.facts, c.caps),
            (b.facts, c.caps),
            (d.facts, c.caps),
            (three(b.facts, c.facts, d.facts), c.caps),
            (c.known, c.caps),
            (b.known, c.known),
            (c.known, d.known),
            (three(b.known, c.known, d.known), c.caps),
            (run.facts, place),
            (run.facts, run.before),
            (c.length, c.caps),
            (shouted, c.lower),
            (c.known, c.facts),
            (b.suffix, c.caps),
            (d.suffix, c.caps),
            (three(c.known, place, size), run.facts),
        ];
        let mut features = [0; TEMPLATES];
        for ((slot, (one, other)), template) in features.iter_mut().zip(pairs).zip(0_u32..) {
            *slot = hash::join(hash::join(template, one), other);
        }
        features
    }

    /// Whether a capital at this place proves nothing: at the start of a clause, or of a quotation or
    /// title in it.
    fn is_first(&self, index: usize) -> bool {
        let Some(before) = index.checked_sub(1).and_then(|index| self.clause.tokens.get(index))
        else {
            return true;
        };
        let opens = matches!(
            before.mark(),
            Some(
                Mark::OpenDouble
                    | Mark::OpenSingle
                    | Mark::StraightDouble
                    | Mark::OpenGuillemet
                    | Mark::LowDouble
                    | Mark::Colon
            )
        );
        opens && self.clause.tokens.get(index).is_some_and(|token| !token.spaced)
            || before.is_mark(Mark::Colon)
    }

    /// The run of capitalised words that the token is in, or the token alone.
    fn run_around(&self, index: usize) -> Run {
        let tokens = self.clause.tokens;
        let capital = |index: usize| tokens.get(index).is_some_and(Token::has_capital);
        let mut range = Range { start: index, end: index.saturating_add(1) };
        if capital(index) {
            while capital(range.end) && range.end.saturating_sub(index) < LONGEST_RUN {
                range.end = range.end.saturating_add(1);
            }
        }
        let lower = |index: Option<usize>| {
            let token = index.and_then(|index| tokens.get(index));
            token.map_or(Look::OUTSIDE.lower, |token| hash::of_lower(self.clause.of(token)))
        };
        let last = range.end.saturating_sub(1);
        let facts = |index: usize| tokens.get(index).map_or(0, |token| token.fact().among(TELLING));
        Run {
            start: range.start,
            end: range.end,
            before: lower(index.checked_sub(1)),
            after: lower(Some(range.end)),
            first: lower(Some(range.start)),
            last: lower(Some(last)),
            facts: hash::join(facts(range.start), facts(last)),
        }
    }
}

/// Longer runs of capitals are looked at in pieces.
const LONGEST_RUN: usize = 16;

/// Marks a fact as that of a phrase: a bit that no telling class has.
const IN_PHRASE: u32 = class::SCALE;

/// Classes of words that a capital does not make a name.
const CLOSED: u32 = class::FUNCTION | class::PRONOUN | class::TITLE | class::ROLE | class::MONTH;

#[inline(never)]
const fn three(one: u32, two: u32, three: u32) -> u32 {
    hash::join(hash::join(one, two), three)
}

const fn caps_of(token: &Token) -> u32 {
    let case = match token.shape {
        Shape::Lower => 0,
        Shape::Capital => 1,
        Shape::Upper if token.length == 1 => 2,
        Shape::Upper => 3,
        Shape::Inner => 4,
        Shape::Number => 5,
        Shape::Mark(Mark::FullStop) => 6,
        Shape::Mark(Mark::Hyphen) => 7,
        Shape::Mark(_) => 8,
    };
    case << 1 | token.spaced as u32
}

/// The pattern of its characters, repetitions once: `Xx` for `Lima`, `XxXx` for `McLean`, `X.X.` …
fn shape_of(bytes: &[u8]) -> u32 {
    let mut shape = Fnv::EMPTY;
    let mut before = 0;
    for byte in bytes {
        let kind = match byte {
            b'A'..=b'Z' => b'X',
            b'a'..=b'z' => b'x',
            b'0'..=b'9' => b'0',
            0x80.. => b'u',
            other => *other,
        };
        if kind != before {
            shape = shape.byte(kind);
        }
        before = kind;
    }
    shape.value()
}
