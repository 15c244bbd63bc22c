//! What the tagger knows of a token: features, each a hash.
//!
//! Engine and trainer compute them by this code alone, so they cannot drift apart.

use super::hash::{self, Hashes};
use super::vocabulary::{self, Vocabulary};
use crate::grammar::Words;
use crate::grammar::phrase::phrase;
use crate::hash::{feature, join};
use crate::lexicon::class;
use crate::scan::{Mark, Shape, Token};
use core::ops::Range;

/// How far to either side of a token its features reach.
const REACH: usize = 2;

/// How many features a token has at most.
#[cfg(any(test, feature = "training"))]
pub(crate) const TEMPLATES: usize = 32;

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
struct TokenFeatures {
    lower: u32,
    suffix: u32,
    shape: u32,
    /// Case, and whether white space stands before it.
    caps: u32,
    /// Classes of the lexicon, of its own or of the phrase that it is in.
    facts: u32,
    /// What the model's vocabulary knows of it, or of the phrase that it is in.
    known: u32,
}

impl TokenFeatures {
    /// What stands beyond the ends of a clause.
    const OUTSIDE: Self = Self { lower: 1, suffix: 1, shape: 1, caps: 9, facts: 0, known: 0 };
}

/// A phrase of lexicon or vocabulary that covers the tokens up to one.
#[derive(Clone, Copy, Default)]
struct Cover {
    until: usize,
    facts: u32,
}

/// Looks at the tokens of a clause from left to right.
pub(crate) struct FeatureExtractor<'a> {
    clause: Words<'a>,
    vocabulary: &'a Vocabulary<'a>,
    all_caps: bool,
    /// The tokens that were looked at last. When features are made, the one in the middle is theirs.
    near: [TokenFeatures; 2 * REACH + 1],
    /// The next token to be looked at.
    ahead: usize,
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
    /// Whether the lexicon knows its first or its last word.
    is_listed: bool,
}

impl<'a> FeatureExtractor<'a> {
    /// A looker before `clause`.
    pub(crate) fn new(clause: Words<'a>, vocabulary: &'a Vocabulary<'a>, all_caps: bool) -> Self {
        Self {
            clause,
            vocabulary,
            all_caps,
            near: [TokenFeatures::OUTSIDE; 2 * REACH + 1],
            ahead: 0,
            lexicon: Cover::default(),
            known: Cover::default(),
            run: Run::default(),
        }
    }

    /// Goes on to before a token: what stands far before it is not looked at.
    pub(crate) fn go_to(&mut self, start: usize) {
        self.ahead = self.ahead.max(start.saturating_sub(REACH));
        while self.ahead < start.saturating_add(REACH) {
            self.look_ahead();
        }
    }

    /// Gives the features of the next token to `take`, each with the number of its template. `take` says whether the model
    /// knows it; of an unknown word it gets fewer.
    pub(crate) fn next(&mut self, take: &mut impl FnMut(u32, u32) -> bool) {
        self.look_ahead();
        let index = self.ahead.saturating_sub(REACH).saturating_sub(1);
        if index >= self.run.end {
            self.run = self.run_around(index);
        }
        self.features(index, take);
    }

    /// Looks at one more token.
    fn look_ahead(&mut self) {
        self.near.rotate_left(1);
        let look = self.look(self.ahead);
        if let Some(slot) = self.near.last_mut() {
            *slot = look;
        }
        self.ahead = self.ahead.saturating_add(1);
    }

    /// Looks at a token. Called once for each, in order.
    fn look(&mut self, index: usize) -> TokenFeatures {
        let Some(token) = self.clause.tokens.get(index) else {
            return TokenFeatures::OUTSIDE;
        };
        let bytes = self.clause.of(token);
        let from_here = self.clause.skip(index);
        if index >= self.lexicon.until
            && let Some((count, fact)) = phrase(from_here)
        {
            let until = index.saturating_add(count);
            self.lexicon = Cover { until, facts: fact.among(TELLING) };
        }
        let Hashes { lower, shape } = Hashes::of(bytes);
        let mut known = vocabulary::NOTHING;
        if token.is_word() && token.shape != Shape::Lower {
            known = self.vocabulary.word(lower);
            if index >= self.known.until
                && known & vocabulary::OPENS_PHRASE != 0
                && let Some((count, classes)) = self.vocabulary.phrase(from_here)
            {
                self.known = Cover { until: index.saturating_add(count), facts: classes };
            }
        }
        let (in_lexicon, in_known) = (index < self.lexicon.until, index < self.known.until);
        let own = token.fact().among(TELLING);
        TokenFeatures {
            lower,
            suffix: bytes.last_chunk::<3>().map_or(lower, |suffix| hash::of_lower(suffix)),
            shape,
            caps: caps_of(token),
            facts: if in_lexicon { self.lexicon.facts | IN_PHRASE } else { own },
            known: if in_known { self.known.facts | vocabulary::OPENS_PHRASE } else { known },
        }
    }

    fn features(&self, index: usize, take: &mut impl FnMut(u32, u32) -> bool) {
        let [a, b, c, d, e] = self.near;
        let first = u32::from(self.is_first(index));
        let all_caps = u32::from(self.all_caps);
        let run = self.run;
        let place = u32::try_from(index.saturating_sub(run.start)).unwrap_or(0).min(4);
        let size = u32::try_from(run.end.saturating_sub(run.start)).unwrap_or(0).min(5);
        let mut give = |number: u32, one: u32, other: u32| give(number, one, other, take);
        // If the model does not know the word, it knows no pair with it either.
        if give(0, c.lower, 0) {
            give(1, c.lower, first);
            give(2, join(c.lower, c.caps), c.facts);
            give(3, b.lower, c.lower);
            give(4, c.lower, d.lower);
        }
        give(5, a.lower, 0);
        give(6, e.lower, 0);
        give(7, c.suffix, c.caps);
        give(8, c.shape, first);
        give(9, three(b.caps, c.caps, d.caps), first);
        give(10, three(a.caps, b.caps, c.caps), three(d.caps, e.caps, 0));
        give(11, b.lower, c.caps);
        give(12, d.lower, c.caps);
        give(13, three(c.caps, first, all_caps), c.facts & CLOSED);
        give(14, run.before, run.after);
        give(15, run.first, place);
        give(16, b.suffix, c.caps);
        give(17, d.suffix, c.caps);
        give(18, three(place, size, all_caps), first);
        // At the ends of a run these would say the same as features above.
        if place > 0 {
            give(19, run.before, c.caps);
        }
        if index.saturating_add(1) < run.end {
            give(20, run.after, c.caps);
        }
        if size > 1 {
            give(21, run.last, place);
        }
        // Most words are neither in the lexicon nor in the lists of the model.
        if run.is_listed {
            give(22, run.facts, place);
            give(23, run.facts, run.before);
        }
        if b.facts != 0 {
            give(24, b.facts, c.caps);
        }
        if d.facts != 0 {
            give(25, d.facts, c.caps);
        }
        if b.facts | c.facts | d.facts != 0 {
            give(26, three(b.facts, c.facts, d.facts), c.caps);
        }
        if c.known != 0 {
            give(27, b.known, c.known);
            give(28, c.known, d.known);
            give(29, three(c.known, place, size), run.facts);
        }
        if b.known | c.known | d.known != 0 {
            give(30, three(b.known, c.known, d.known), c.caps);
        }
        if c.known | c.facts != 0 {
            give(31, c.known, c.facts);
        }
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
        opens && self.clause.tokens.get(index).is_some_and(|token| !token.spaced())
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
        // Those near by have been looked at.
        let lower = |at: usize| match self.near.get(at.wrapping_sub(index).wrapping_add(2)) {
            Some(look) => look.lower,
            None => match tokens.get(at) {
                Some(token) => hash::of_lower(self.clause.of(token)),
                None => TokenFeatures::OUTSIDE.lower,
            },
        };
        let last = range.end.saturating_sub(1);
        let facts = |index: usize| tokens.get(index).map_or(0, |token| token.fact().among(TELLING));
        Run {
            start: range.start,
            end: range.end,
            before: lower(index.wrapping_sub(1)),
            after: lower(range.end),
            first: lower(range.start),
            last: lower(last),
            facts: join(facts(range.start), facts(last)),
            is_listed: facts(range.start) | facts(last) != 0,
        }
    }
}

/// Makes a feature of its number and what it is made of, and gives it away. Says whether it is known.
#[cfg_attr(target_pointer_width = "32", inline(never))]
#[cfg_attr(not(target_pointer_width = "32"), inline(always))]
fn give(number: u32, one: u32, other: u32, take: &mut impl FnMut(u32, u32) -> bool) -> bool {
    take(number, join(feature(SEED, number, one), other))
}

/// The template of the word itself, and those that are given only if that is known.
#[cfg(feature = "training")]
pub(crate) const GATE: (usize, Range<usize>) = (0, 1..5);

/// Under which the features of names are hashed.
const SEED: u32 = 0;

/// Longer runs of capitals are looked at in pieces.
const LONGEST_RUN: usize = 16;

/// Marks a fact as that of a phrase: a bit that no telling class has.
const IN_PHRASE: u32 = class::SCALE;

/// Classes of words that a capital does not make a name.
const CLOSED: u32 = class::FUNCTION | class::PRONOUN | class::TITLE | class::ROLE | class::MONTH;

#[cfg_attr(target_pointer_width = "32", inline(never))]
const fn three(one: u32, two: u32, three: u32) -> u32 {
    join(join(one, two), three)
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
        // Models that were trained before there were addresses know nothing of it.
        Shape::Address => 9,
    };
    case << 1 | token.spaced() as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::scan;
    use crate::store::bytes::Reader;
    use std::vec::Vec;

    fn features(text: &[u8], is_known: impl Fn(u32) -> bool) -> Vec<Vec<u32>> {
        let mut tokens = heapless::Vec::<Token, 16>::new();
        scan(text, &mut tokens);
        let vocabulary = Vocabulary::read(&mut Reader(&[0; 8])).unwrap();
        let mut looker = FeatureExtractor::new(Words { tokens: &tokens, text }, &vocabulary, false);
        looker.go_to(0);
        let next = |_| {
            let mut numbers = Vec::new();
            looker.next(&mut |number, _| {
                numbers.push(number);
                is_known(number)
            });
            numbers
        };
        (0..tokens.len()).map(next).collect()
    }

    /// A feature more would be dropped where there is room for so many; two with one number would be one.
    #[test]
    fn a_token_has_at_most_one_feature_of_each_template() {
        for numbers in features(b"Then President Ana de la Ruiz left Lima.", |_| true) {
            assert!(numbers.windows(2).all(|pair| pair[0] < pair[1]), "{numbers:?}");
            assert!(numbers.iter().all(|number| (*number as usize) < TEMPLATES));
        }
    }

    #[test]
    fn of_an_unknown_word_only_the_word_is_asked() {
        for numbers in features(b"Then Ana Ruiz left.", |number| number != 0) {
            assert!(numbers.starts_with(&[0, 5]), "{numbers:?}");
        }
    }

    /// The tagger goes from stretch to stretch: what it sees of a token does not depend on where it came from.
    #[test]
    fn a_token_looks_the_same_from_everywhere() {
        let text = b"Then the boat of Ana Ruiz left the old port of Lima in the rain.";
        let mut tokens = heapless::Vec::<Token, 32>::new();
        scan(text, &mut tokens);
        let vocabulary = Vocabulary::read(&mut Reader(&[0; 8])).unwrap();
        let seen = |stops: &[usize]| {
            let mut looker =
                FeatureExtractor::new(Words { tokens: &tokens, text }, &vocabulary, false);
            let mut seen = Vec::new();
            for stop in stops {
                looker.go_to(*stop);
                seen.clear();
                looker.next(&mut |_, feature| {
                    seen.push(feature);
                    true
                });
            }
            seen
        };
        // Runs of capitals are shorter than that.
        for last in 3..tokens.len() {
            let fresh = seen(&[last]);
            assert_eq!(seen(&[0, last]), fresh, "token {last}");
            assert_eq!(seen(&[last - 3, last]), fresh, "token {last}");
        }
    }
}
