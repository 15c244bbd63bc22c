//! Entries of the lexicon of several words: `South Korea`, `prime minister`.

use super::Words;
use crate::lexicon::{Case, Fact, class, look_up};
use crate::scan::Shape;

/// The most tokens of an entry: `People's Republic of China` has five.
const LONGEST_PHRASE: usize = 6;

/// The longest entry of several words that the tokens begin with: how many tokens, and its fact.
pub(crate) fn phrase(words: Words<'_>) -> Option<(usize, &'static Fact)> {
    let first = words.tokens.first().filter(|token| token.is(class::PHRASE))?;
    let case = match first.shape {
        Shape::Capital => Case::Capital,
        Shape::Upper => Case::Upper,
        _ => Case::Lower,
    };
    (2..=LONGEST_PHRASE).rev().find_map(|count| {
        let last = words.tokens.get(count.saturating_sub(1))?;
        let bytes = words.text.get(usize::from(first.start)..usize::from(last.end()))?;
        look_up(bytes, case).map(|id| (count, id.fact()))
    })
}
