//! What the tagger knows of a token: a fixed number of features, each a hash.
//!
//! Engine and trainer compute them by this code alone, so they cannot drift apart.

use super::hash::{self, Hashes};
use super::vocabulary::{self, Vocabulary};
use crate::grammar::Words;
use crate::grammar::phrase::phrase;
use crate::lexicon::class;
use crate::scan::{Mark, Shape, Token};
use core::ops::Range;

/// How many features a token has.
pub(crate) const TEMPLATES: usize = 44;

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

impl TokenFeatures {
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
pub(crate) struct FeatureExtractor<'a> {
    clause: Words<'a>,
    vocabulary: &'a Vocabulary<'a>,
    all_caps: bool,
    /// The tokens from two before the current one to two after it.
    near: [TokenFeatures; 5],
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

impl<'a> FeatureExtractor<'a> {
    /// A looker before the token `start` of `clause`.
    pub(crate) fn new(
        clause: Words<'a>,
        vocabulary: &'a Vocabulary<'a>,
        all_caps: bool,
        start: usize,
    ) -> Self {
        let mut looker = Self {
            clause,
            vocabulary,
            all_caps,
            near: [TokenFeatures::OUTSIDE; 5],
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

    /// Gives the features of the next token to `take`, as many as there are templates.
    pub(crate) fn next(&mut self, take: &mut impl FnMut(u32)) {
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
        self.features(index, take);
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
        let Hashes { word, lower, title, shape } = Hashes::of(bytes);
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
        TokenFeatures {
            word,
            lower,
            suffix: bytes.last_chunk::<3>().map_or(lower, |suffix| hash::of_lower(suffix)),
            shape,
            caps: caps_of(token),
            length: u32::from(token.length.min(12)),
            facts: if in_lexicon { self.lexicon.facts | IN_PHRASE } else { own },
            known: if in_known { self.known.facts | vocabulary::OPENS_PHRASE } else { known },
        }
    }

    fn features(&self, index: usize, take: &mut impl FnMut(u32)) {
        let [a, b, c, d, e] = self.near;
        let first = u32::from(self.is_first(index));
        let all_caps = u32::from(self.all_caps);
        let run = self.run;
        let place = u32::try_from(index.saturating_sub(run.start)).unwrap_or(0).min(4);
        let size = u32::try_from(run.end.saturating_sub(run.start)).unwrap_or(0).min(5);
        let class = c.facts & CLOSED;
        let mut templates = Templates { number: 0, take };
        templates.give(0, 0);
        templates.give(c.word, 0);
        templates.give(c.lower, 0);
        templates.give(b.lower, 0);
        templates.give(d.lower, 0);
        templates.give(a.lower, 0);
        templates.give(e.lower, 0);
        templates.give(b.lower, c.lower);
        templates.give(c.lower, d.lower);
        templates.give(b.lower, d.lower);
        templates.give(a.lower, b.lower);
        templates.give(d.lower, e.lower);
        templates.give(c.suffix, c.caps);
        templates.give(c.shape, 0);
        templates.give(c.shape, first);
        templates.give(three(b.caps, c.caps, d.caps), first);
        templates.give(three(a.caps, b.caps, c.caps), three(d.caps, e.caps, 0));
        templates.give(b.lower, c.caps);
        templates.give(d.lower, c.caps);
        templates.give(three(c.caps, first, all_caps), class);
        templates.give(c.lower, first);
        templates.give(c.word, c.facts);
        templates.give(run.before, c.caps);
        templates.give(run.after, c.caps);
        templates.give(run.before, run.after);
        templates.give(run.first, place);
        templates.give(run.last, place);
        templates.give(three(place, size, all_caps), first);
        templates.give(c.facts, c.caps);
        templates.give(b.facts, c.caps);
        templates.give(d.facts, c.caps);
        templates.give(three(b.facts, c.facts, d.facts), c.caps);
        templates.give(c.known, c.caps);
        templates.give(b.known, c.known);
        templates.give(c.known, d.known);
        templates.give(three(b.known, c.known, d.known), c.caps);
        templates.give(run.facts, place);
        templates.give(run.facts, run.before);
        templates.give(c.length, c.caps);
        templates.give(all_caps, c.lower);
        templates.give(c.known, c.facts);
        templates.give(b.suffix, c.caps);
        templates.give(d.suffix, c.caps);
        templates.give(three(c.known, place, size), run.facts);
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
            facts: hash::join(facts(range.start), facts(last)),
        }
    }
}

/// Makes features of what they are made of. Features are told apart by their number, too, which is their place
/// in the list; they are given away one after the other, for together they would take a sixth of the stack.
struct Templates<'t, F> {
    number: u32,
    take: &'t mut F,
}

impl<F: FnMut(u32)> Templates<'_, F> {
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    fn give(&mut self, one: u32, other: u32) {
        (self.take)(hash::join(hash::join(self.number, one), other));
        self.number = self.number.wrapping_add(1);
    }
}

/// Longer runs of capitals are looked at in pieces.
const LONGEST_RUN: usize = 16;

/// Marks a fact as that of a phrase: a bit that no telling class has.
const IN_PHRASE: u32 = class::SCALE;

/// Classes of words that a capital does not make a name.
const CLOSED: u32 = class::FUNCTION | class::PRONOUN | class::TITLE | class::ROLE | class::MONTH;

#[cfg_attr(target_pointer_width = "32", inline(never))]
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

    /// A feature more would be dropped where there is room for so many.
    #[test]
    fn a_token_has_as_many_features_as_there_is_room_for() {
        let text = b"Then Ana de la Ruiz left Lima.";
        let mut tokens = heapless::Vec::<Token, 16>::new();
        scan(text, &mut tokens);
        let vocabulary = Vocabulary::read(&mut Reader(&[0; 8])).unwrap();
        let clause = Words { tokens: &tokens, text };
        let mut looker = FeatureExtractor::new(clause, &vocabulary, false, 0);
        for _ in 0..tokens.len() {
            let mut count = 0;
            looker.next(&mut |_| count += 1);
            assert_eq!(count, TEMPLATES);
        }
    }
}
