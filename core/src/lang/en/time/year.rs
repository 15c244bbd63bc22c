//! Years.
//!
//! | accepts | value |
//! |---|---|
//! | `2022`, `1916-1918` and `1914-18` (two years) | `2022`, `1916` |
//! | `44 BC`, `499-493 BC` (two years), `AD 842`, `500 CE` | `BC0044`, `BC0499`, `0842`, `0500` |
//! | `nineteen ninety-six`, `the year two thousand` | `1996`, `2000` |
//!
//! Rejects `2000 people`, `$1995`, `1,995`, `3000`.

use super::before::{is_circa, is_led};
use super::unit::part_word;
use crate::grammar::number::small;
use crate::grammar::time::Expression;
use crate::grammar::{Parse, Words, any_of, maybe, no_match, number_token, satisfy, word};
use crate::lang::en::date;
use crate::lexicon::{Kind, Word, class};
use crate::scan::{Mark, Shape, Token};
use crate::value::{Modifier, PartialDate, Unit, Year};
use nom::Parser;
use nom::branch::alt;
use nom::sequence::{pair, preceded};

pub(super) fn year<'a>(words: Words<'a>, before: &[Token]) -> Parse<'a, (Expression, Modifier)> {
    let (rest, modifier) = part_word(words)?;
    let named = |input| {
        let the_year = (maybe(Word::The), satisfy(|token| token.fact().unit() == Some(Unit::Year)));
        preceded(the_year, alt((date::year, two_thousand))).parse(input)
    };
    let narrowed = modifier.is_some();
    let bare = |input| plain(input, before, narrowed);
    let (rest, year) = alt((named, era, date::spelled, bare)).parse(rest)?;
    let expression = Expression::Absolute { calendar: PartialDate::of_year(year), weekday: 0 };
    Ok((rest, (expression, modifier.unwrap_or(Modifier::None))))
}

/// `two thousand`, behind `the year`
fn two_thousand(words: Words<'_>) -> Parse<'_, Year> {
    let (rest, number) = crate::lang::en::number::number(words)?;
    match number.to_u16() {
        Some(year @ 1000..=2999) => Ok((rest, Year::new(i16::try_from(year).unwrap_or(i16::MAX)))),
        _ => no_match(),
    }
}

/// `44 BC`, `499-493 BC` (the first), `AD 842`.
fn era(words: Words<'_>) -> Parse<'_, Year> {
    let number = |input| {
        let (rest, digits) = number_token(input)?;
        match small(digits) {
            Some(number @ 1..) => Ok((rest, i16::try_from(number).unwrap_or(i16::MAX))),
            _ => no_match(),
        }
    };
    if let Ok((rest, year)) = preceded(word(Word::Ad), number).parse(words) {
        return Ok((rest, Year::new(year)));
    }
    let (rest, year) = number(words)?;
    let before_christ = |year: i16| Year::new(1_i16.saturating_sub(year));
    if let Ok((rest, era)) = any_of(&[Word::Bc, Word::Ad]).parse(rest) {
        return Ok((rest, if era == Word::Bc { before_christ(year) } else { Year::new(year) }));
    }
    let joint = satisfy(|token| {
        matches!(token.mark(), Some(Mark::Hyphen | Mark::Dash))
            || matches!(token.word(), Word::To | Word::And)
    });
    match (joint, number, word(Word::Bc)).parse(rest) {
        Ok((_, (_, last, _))) if last < year => Ok((rest, before_christ(year))),
        _ => no_match(),
    }
}

/// A number that is a year by its size and by what stands around it.
fn plain<'a>(words: Words<'a>, before: &[Token], narrowed: bool) -> Parse<'a, Year> {
    let (rest, year) =
        alt((date::year, |input| short(input, words, before), |input| early(input, before)))
            .parse(words)?;
    let is_plain = |token: &Token| {
        token.is(class::DETERMINER)
            || matches!(
                token.word(),
                Word::And | Word::Or | Word::To | Word::Circa | Word::Possessive
            )
            || matches!(
                token.mark(),
                Some(Mark::OpenBracket | Mark::Hyphen | Mark::Dash | Mark::Comma | Mark::Slash)
            )
    };
    let led = narrowed || is_led(before) || before.last().is_some_and(is_plain);
    let ranged = pair(joint, date::year).parse(rest).is_ok();
    let earliest = match led || ranged {
        _ if is_circa(before) => 1,
        true => 1000,
        false => 1900,
    };
    let plausible = year.number().is_some_and(|number| (earliest..=2100).contains(&number));
    let next = rest.first();
    let grown = next.is_some_and(|next| {
        let word = next.is_word() && next.word() != Word::Possessive;
        !next.spaced() && (word || next.shape == Shape::Number)
    });
    // `2000 people`, `1995 dollars`: what is counted. A number that is not round is rather a year: `2017 figures`.
    let round = year.number().is_some_and(|number| number.rem_euclid(50) == 0);
    let counts = next.is_some_and(|next| {
        let plural =
            rest.of(next).ends_with(b"s") || matches!(next.word(), Word::People | Word::Percent);
        next.shape == Shape::Lower
            && next.spaced()
            && (next.means(Kind::Measure)
                || (round && plural && !next.is(class::FUNCTION | class::AUXILIARY)))
    });
    // `1700 GMT`
    let is_clock = next.is_some_and(|next| next.word() == Word::Zone);
    let priced = before.last().and_then(Token::mark).is_some_and(Mark::is_symbol);
    if plausible && !priced && !grown && !counts && !is_clock {
        return Ok((rest, year));
    }
    no_match()
}

/// A year of three digits, where `circa` stands before it.
fn early<'a>(words: Words<'a>, before: &[Token]) -> Parse<'a, Year> {
    let (rest, digits) = number_token(words)?;
    match small(digits) {
        Some(year @ 100..=999) if is_circa(before) => {
            Ok((rest, Year::new(i16::try_from(year).unwrap_or(i16::MAX))))
        }
        _ => no_match(),
    }
}

fn joint(words: Words<'_>) -> Parse<'_, Token> {
    satisfy(|token| matches!(token.mark(), Some(Mark::Dash | Mark::Hyphen))).parse(words)
}

/// The second year of `1914-18`, after the first and a hyphen.
fn short<'a>(words: Words<'a>, at: Words<'a>, before: &[Token]) -> Parse<'a, Year> {
    let [.., first, mark] = before else { return no_match() };
    let (rest, digits) = number_token(words)?;
    let tight = at.first().is_some_and(|token| !token.spaced());
    let joined = mark.is_mark(Mark::Dash) || (mark.is_mark(Mark::Hyphen) && tight);
    let first = small(first.of(words.text)).filter(|year| (1000..=2100).contains(year));
    match (first, small(digits)) {
        (Some(first), Some(second)) if joined && digits.len() == 2 => {
            let year = first.div_euclid(100).saturating_mul(100).saturating_add(second);
            if year > first {
                Ok((rest, Year::new(i16::try_from(year).unwrap_or(i16::MAX))))
            } else {
                no_match()
            }
        }
        _ => no_match(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::time;
    use crate::testing::cases;

    #[test]
    fn years() {
        cases!(time,
            "2022" => ["2022"],
            "1996| campaign" => ["1996"],
            "1916|-1918" => ["1916"],
            "44 BC" => ["BC0044"],
            "499|-493 BC" => ["BC0499"],
            "AD 842" => ["0842"],
            "500 CE" => ["0500"],
            "nineteen ninety-six" => ["1996"],
            "the year two thousand" => ["2000"],
            "late 1942" => ["1942"],
            "the end of 1942" => ["1942"],
            "2017| figures" => ["2017"],
            "2008|'s film" => ["2008"],
            "2000 people" | "1,995" | "3000" | "1995 dollars" | "twenty five" => [],
        );
    }
}
