//! The words that longer expressions are made of: units, parts of the day, and what narrows a time.

use crate::grammar::{Hyphen, Parse, Words, maybe, no_match, valued};
use crate::lexicon::{Fact, Word};
use crate::scan::Token;
use crate::value::{DayPart, Modifier, Unit};
use nom::Parser;
use nom::combinator::opt;

/// A unit of time: `week`, `years`.
pub(super) fn unit(words: Words<'_>) -> Parse<'_, Unit> {
    valued(Fact::unit).parse(words)
}

/// `years`, `centuries`
pub(super) fn plural_unit(words: Words<'_>) -> Parse<'_, Unit> {
    let plural = words.first().is_some_and(|token| words.of(token).ends_with(b"s"));
    if plural { unit(words) } else { no_match() }
}

/// `morning`, `afternoon` …
pub(super) fn day_part(words: Words<'_>) -> Parse<'_, DayPart> {
    valued(Fact::day_part).parse(words)
}

/// `early`, `mid-`, `the end of`, `later`, or nothing; without a modifier where it only says when.
pub(super) fn part_word(words: Words<'_>) -> Parse<'_, Option<Modifier>> {
    let word_at = |index: usize| words.tokens.get(index).map_or(Word::None, Token::word);
    let the = word_at(0) == Word::The;
    let place = usize::from(the);
    let is_of = word_at(place.saturating_add(1)) == Word::Of;
    let (count, modifier) = match word_at(place) {
        Word::Early | Word::Earlier if !the => (1, Modifier::Start),
        Word::Mid if !the => (1, Modifier::Mid),
        Word::Late | Word::Later if !the => (1, Modifier::End),
        Word::Sometime if !the => (1, Modifier::None),
        Word::End if is_of => (2, Modifier::End),
        Word::Middle if is_of => (2, Modifier::Mid),
        Word::Beginning | Word::Start if is_of => (2, Modifier::Start),
        Word::Rest if is_of => (2, Modifier::None),
        _ => return Ok((words, None)),
    };
    // `mid-May`, `early in the year`
    let rest = words.skip(place.saturating_add(count));
    let (rest, _) = if count == 1 { opt(Hyphen).parse(rest)? } else { (rest, None) };
    let (rest, _) = maybe(Word::In).parse(rest)?;
    Ok((rest, Some(modifier)))
}
