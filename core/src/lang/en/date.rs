//! Absolute dates: those that need no other date to be understood.
//!
//! | accepts | value |
//! |---|---|
//! | `2022-11-25`, `2022/11/25` | 2022-11-25 |
//! | `25/11/2022`, `11/25/2022`, `25.11.2022` | 2022-11-25 |
//! | `Friday, November 25, 2022`, `Nov. 25 2022` | 2022-11-25 |
//! | `25 November 2022`, `25th of November, 2022`, `25-Nov-2022` | 2022-11-25 |
//! | `November 25`, `25 November` | XXXX-11-25 |
//! | `November 2022`, `November, 2022` | 2022-11 |
//!
//! Of two numbers that could both be a month, the first is the month (the American order); a number
//! above twelve settles it.

use super::number::{in_words, rank_digits};
use crate::grammar::number::small;
use crate::grammar::{Parse, Words, maybe, no_match, number_token, satisfy, sign, valued, word};
use crate::lexicon::{Fact, Word, class};
use crate::scan::{Mark, Shape, Token};
use crate::value::{Date, PartialDate, Year};
use nom::Parser;
use nom::branch::alt;
use nom::combinator::opt;
use nom::sequence::{pair, preceded, terminated};

/// An absolute date, with or without a weekday before it.
pub(crate) fn date(words: Words<'_>) -> Parse<'_, PartialDate> {
    let (rest, (_, calendar)) = with_weekday(words)?;
    Ok((rest, calendar))
}

/// An absolute date, and the weekday before it: 1 is Monday.
pub(crate) fn with_weekday(words: Words<'_>) -> Parse<'_, (Option<u8>, PartialDate)> {
    let weekday = terminated(weekday_name, (opt(sign(Mark::Comma)), maybe(Word::The)));
    pair(opt(weekday), plain).parse(words)
}

/// A date without a weekday.
fn plain(words: Words<'_>) -> Parse<'_, PartialDate> {
    match words.first() {
        Some(first) if first.shape == Shape::Number => alt((numeric, day_first)).parse(words),
        _ => month_first(words),
    }
}

/// A day of the calendar: year, month and day are all there.
pub(crate) fn full_date(words: Words<'_>) -> Parse<'_, Date> {
    let (rest, calendar) = date(words)?;
    calendar.date().map_or_else(no_match, |date| Ok((rest, date)))
}

/// A weekday, abbreviated or not; its number, Monday is 1.
pub(crate) fn weekday_name(words: Words<'_>) -> Parse<'_, u8> {
    let (rest, weekday) = valued(Fact::weekday).parse(words)?;
    let (rest, _) = abbreviation_stop(rest, words)?;
    Ok((rest, weekday))
}

/// A month, abbreviated or not; its number.
pub(crate) fn month_name(words: Words<'_>) -> Parse<'_, u8> {
    let (rest, month) = valued(Fact::month).parse(words)?;
    let (rest, _) = abbreviation_stop(rest, words)?;
    Ok((rest, month))
}

/// The full stop of an abbreviation that `before` begins with.
fn abbreviation_stop<'a>(words: Words<'a>, before: Words<'a>) -> Parse<'a, Option<()>> {
    if before.first().is_some_and(|token| token.is(class::ABBREVIATION)) {
        return opt(sign(Mark::FullStop)).parse(words);
    }
    Ok((words, None))
}

/// A year of four digits.
pub(crate) fn year(words: Words<'_>) -> Parse<'_, Year> {
    let (rest, digits) = number_token(words)?;
    year_of(digits).map_or_else(no_match, |year| Ok((rest, year)))
}

#[cfg_attr(target_pointer_width = "32", inline(never))]
fn year_of(digits: &[u8]) -> Option<Year> {
    let number = small(digits).filter(|number| (1000..=2999).contains(number))?;
    (digits.len() == 4).then(|| Year::new(i16::try_from(number).unwrap_or(i16::MAX)))
}

/// A year of two digits, as in `10/31/89`: from 1950 to 2049.
fn short_year_of(digits: &[u8]) -> Option<Year> {
    let number = small(digits).and_then(|number| i16::try_from(number).ok());
    let century = match number? {
        0..=49 => 2000,
        50..=99 => 1900,
        _ => return None,
    };
    (digits.len() == 2).then(|| Year::new(number.unwrap_or(0).saturating_add(century)))
}

/// A day of a month: `25`, `25th`.
pub(crate) fn day(words: Words<'_>) -> Parse<'_, u8> {
    let (rest, digits) = number_token(words)?;
    day_of(digits).map_or_else(no_match, |day| Ok((rest, day)))
}

#[cfg_attr(target_pointer_width = "32", inline(never))]
pub(super) fn day_of(digits: &[u8]) -> Option<u8> {
    let number = small(rank_digits(digits).unwrap_or(digits))?;
    u8::try_from(number).ok().filter(|number| (1..=31).contains(number))
}

/// Three numbers with a hyphen or a slash between them, twice the same, that is grown to both sides.
#[cfg_attr(target_pointer_width = "32", inline(never))]
fn joined(words: Words<'_>) -> Parse<'_, [&[u8]; 3]> {
    let [first, one, second, two, third, ..] = words.tokens else { return no_match() };
    let is_grown = |token: &Token| !token.spaced();
    let is_joint =
        matches!(one.mark(), Some(Mark::Hyphen | Mark::Slash)) && one.mark() == two.mark();
    let numbers = [first, second, third];
    if is_joint
        && [one, second, two, third].into_iter().all(is_grown)
        && numbers.iter().all(|token| token.shape == Shape::Number)
    {
        return Ok((words.skip(5), numbers.map(|token| words.of(token))));
    }
    no_match()
}

/// `2022-11-25`, `2022/11/25`, `25/11/2022` and `25.11.2022`; the scanner takes the last for one number.
fn numeric(words: Words<'_>) -> Parse<'_, PartialDate> {
    let Ok((rest, [first, second, third])) = joined(words) else { return dotted(words) };
    if let Some(year) = year_of(first) {
        let two = |digits: &[u8]| day_of(digits).filter(|_| digits.len() == 2);
        return match (two(second), two(third)) {
            (Some(month), Some(day)) => valid(rest, year, month, day),
            _ => no_match(),
        };
    }
    let year = year_of(third).or_else(|| short_year_of(third));
    match (day_of(first), day_of(second), year) {
        (Some(first), Some(second), Some(year)) => {
            let (month, day) = if first > 12 { (second, first) } else { (first, second) };
            valid(rest, year, month, day)
        }
        _ => no_match(),
    }
}

/// `25.11.2022`: dots mean the European order.
fn dotted(words: Words<'_>) -> Parse<'_, PartialDate> {
    let (rest, digits) = number_token(words)?;
    let mut parts = digits.split(|&byte| byte == b'.');
    let mut next = || parts.next().and_then(small);
    match (next(), next(), next(), next()) {
        (Some(day), Some(month), Some(year @ 1000..=2999), None) => {
            let byte = |number| u8::try_from(number).unwrap_or(0);
            let year = Year::new(i16::try_from(year).unwrap_or(i16::MAX));
            valid(rest, year, byte(month), byte(day))
        }
        _ => no_match(),
    }
}

/// `November 25, 2022`, `November 25`, `November 2022`.
fn month_first(words: Words<'_>) -> Parse<'_, PartialDate> {
    let (rest, month) = month_name(words)?;
    let later_year = preceded(opt(sign(Mark::Comma)), any_year);
    // Not `second`, which is a unit of time as well.
    let rank = |fact: &Fact| fact.ordinal().filter(|_| fact.unit().is_none());
    let named = valued(rank);
    if let Ok((rest, (day, year))) = (alt((day, named)), opt(later_year)).parse(rest) {
        return valid(rest, year.unwrap_or(Year::UNKNOWN), month, day);
    }
    let of = opt(alt((sign(Mark::Comma), word(Word::Of))));
    let (rest, year) = preceded(of, any_year).parse(rest)?;
    Ok((rest, PartialDate::of_month(year, month)))
}

/// `480 BC`, `1996`, `nineteen ninety-six`
#[cfg_attr(target_pointer_width = "32", inline(never))]
pub(crate) fn any_year(words: Words<'_>) -> Parse<'_, Year> {
    alt((before_christ, year, spelled)).parse(words)
}

/// `480 BC`
fn before_christ(words: Words<'_>) -> Parse<'_, Year> {
    let (rest, digits) = number_token(words)?;
    let (rest, _) = word(Word::Bc).parse(rest)?;
    match small(digits).and_then(|number| i16::try_from(number).ok()) {
        Some(number @ 1..) => Ok((rest, Year::new(1_i16.saturating_sub(number)))),
        _ => no_match(),
    }
}

/// `nineteen ninety-six`
pub(crate) fn spelled(words: Words<'_>) -> Parse<'_, Year> {
    let (rest, century) = valued(Fact::number).parse(words)?;
    let (after, number) = in_words(rest)?;
    match (century, number.to_u16().and_then(|number| i16::try_from(number).ok())) {
        (hundreds @ 17..=20, Some(rest @ 10..=99)) => {
            Ok((after, Year::new(i16::from(hundreds).saturating_mul(100).saturating_add(rest))))
        }
        _ => no_match(),
    }
}

/// `25 November 2022`, `25th of November`.
pub(crate) fn day_first(words: Words<'_>) -> Parse<'_, PartialDate> {
    let joint = opt(satisfy(|token| token.word() == Word::Of || is_grown_hyphen(token)));
    let (rest, (day, _, month)) = (day, joint, month_name).parse(words)?;
    let joint = opt(satisfy(|token| token.is_mark(Mark::Comma) || is_grown_hyphen(token)));
    let (rest, year) = opt(preceded(joint, year)).parse(rest)?;
    valid(rest, year.unwrap_or(Year::UNKNOWN), month, day)
}

fn is_grown_hyphen(token: &Token) -> bool {
    token.is_mark(Mark::Hyphen) && !token.spaced()
}

/// A date that the calendar has; in an unknown year the 29th of February counts.
fn valid(rest: Words<'_>, year: Year, month: u8, day: u8) -> Parse<'_, PartialDate> {
    let known = Date::new(year.number().unwrap_or(2000), month, day);
    known.map_or_else(no_match, |_| Ok((rest, PartialDate::of_day(year, month, day))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::scan;
    use crate::testing::cases;
    use std::string::{String, ToString};
    use std::vec::Vec;

    /// The date that a text is.
    fn dates(text: &str) -> Vec<String> {
        let mut tokens = heapless::Vec::<Token, 32>::new();
        scan(text.as_bytes(), &mut tokens);
        let words = Words { tokens: &tokens, text: text.as_bytes() };
        let whole = date(words).into_iter().filter(|(rest, _)| rest.tokens.is_empty());
        whole.map(|(_, calendar)| calendar.to_string()).collect()
    }

    #[test]
    fn dates_in_every_order() {
        cases!(dates,
            "2022-11-25" | "2022/11/25" | "25-Nov-2022" | "25/11/2022" | "11/25/22" | "25-11-2022" | "25.11.2022" | "Friday, November 25, 2022"
            | "Fri. Nov. 25 2022" | "25 November 2022" | "25th of November, 2022" => ["2022-11-25"],
            "November 25" => ["XXXX-11-25"],
            "29 February" => ["XXXX-02-29"],
            "November, 2022" => ["2022-11"],
        );
    }

    #[test]
    fn what_is_no_date() {
        cases!(dates,
            "2022-13-01" | "31 June 2022" | "30/02/2022" | "may 5" | "Friday"
            | "2022 - 11 - 25" => [],
        );
    }
}
