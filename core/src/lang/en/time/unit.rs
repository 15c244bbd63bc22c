//! The words that longer expressions are made of: units, parts of the day, and what narrows a time.

use crate::grammar::{Hyphen, Parse, Words, any_of, maybe, no_match, valued, word};
use crate::lexicon::{Fact, Word};
use crate::value::{DayPart, Modifier, Unit};
use nom::Parser;
use nom::branch::alt;
use nom::combinator::{opt, value};
use nom::sequence::terminated;

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
    let the = || maybe(Word::The);
    let of = || word(Word::Of);
    let found = alt((
        value(Modifier::Start, terminated(any_of(&[Word::Early, Word::Earlier]), opt(Hyphen))),
        value(Modifier::Mid, terminated(word(Word::Mid), opt(Hyphen))),
        value(Modifier::End, terminated(any_of(&[Word::Late, Word::Later]), opt(Hyphen))),
        value(Modifier::End, (the(), word(Word::End), of())),
        value(Modifier::Mid, (the(), word(Word::Middle), of())),
        value(Modifier::Start, (the(), any_of(&[Word::Beginning, Word::Start]), of())),
        value(Modifier::None, word(Word::Sometime)),
        value(Modifier::None, (the(), word(Word::Rest), of())),
    ));
    let (rest, modifier) = opt(found).parse(words)?;
    // `early in the year`
    let (rest, _) = if modifier.is_some() { maybe(Word::In).parse(rest)? } else { (rest, false) };
    Ok((rest, modifier))
}
