//! Days, with a time of day if there is one.
//!
//! | accepts | value |
//! |---|---|
//! | every form of [`crate::lang::en::date`] | |
//! | `Friday`, `next Monday`, `Sunday evening`, `early Tuesday` | `2022-11-25`, `2022-11-28`, `2022-11-20TEV` … |
//! | `10 p.m. Wednesday`, `Wednesday at 10 p.m.`, `the night of May 13` | `2022-11-23T22:00`, `2022-05-13TNI` |
//! | `today`, `yesterday evening`, `Christmas Eve`, `Easter 2010` | `2022-11-25`, `2022-11-24TEV` … |
//! | the first of `6-7 January 1916`, `15 to 22 February`, `July-November 1954` | `1916-01-06`, … |
//! | the second of `March 5-9, 1918` | `1918-03-09` |
//!
//! Rejects `they sat`, `sun`, `6-7` alone.

use super::clock::clock;
use super::part::toward;
use super::start;
use super::unit::{day_part, part_word};
use crate::grammar::phrase::phrase;
use crate::grammar::time::Holiday;
use crate::grammar::time::{Anchor, Direction, Expression, at};
use crate::grammar::{Parse, Words, any_of, maybe, no_match, satisfy, sign, valued, word};
use crate::lang::en::date;
use crate::lexicon::{Fact, Word};
use crate::scan::{Mark, Token};
use crate::value::{Date, Modifier, PartialDate, TimeOfDay, Unit, Year};
use nom::Parser;
use nom::branch::alt;
use nom::combinator::{opt, peek, value};
use nom::sequence::{pair, preceded, terminated};

/// A day of any kind, with what narrows it and the time of day before or behind it.
pub(super) fn day<'a>(words: Words<'a>, before: &[Token]) -> Parse<'a, (Expression, Modifier)> {
    let kinds = words.first().map_or(0, start::of_token);
    let begins_with = |wanted| kinds & wanted != 0;
    let linked = opt(alt((word(Word::On), sign(Mark::Comma))));
    if begins_with(start::DIGITS | start::NUMBER | start::DAYPART)
        && let Ok((rest, (time, found))) = pair(terminated(clock, linked), one_day).parse(words)
    {
        return Ok((rest, (at(found, time), Modifier::None)));
    }
    // `mid-afternoon yesterday`
    let narrowed = |input| match part_word(input)? {
        (rest, Some(modifier)) => Ok((rest, modifier)),
        _ => no_match(),
    };
    if begins_with(start::PART)
        && let Ok((rest, ((modifier, part), found))) =
            pair(pair(narrowed, day_part), one_day).parse(words)
    {
        return Ok((rest, (at(found, TimeOfDay::Part(part)), modifier)));
    }
    // `the night of May 13`
    let part_of = (maybe(Word::The), part_word, day_part, any_of(&[Word::Of, Word::On]));
    if begins_with(start::THE | start::PART | start::DAYPART)
        && let Ok((rest, ((_, modifier, part, _), found))) = pair(part_of, one_day).parse(words)
    {
        let modifier = modifier.unwrap_or(Modifier::None);
        return Ok((rest, (at(found, TimeOfDay::Part(part)), modifier)));
    }
    let about = value(Some(Modifier::Approx), any_of(&[Word::About, Word::Around]));
    let (rest, modifier) = alt((about, part_word)).parse(words)?;
    let modifier = modifier.unwrap_or(Modifier::None);
    let (rest, found) = match continued(rest, before) {
        Ok(found) => found,
        Err(_) => match one_day(rest) {
            Ok(found) => found,
            // A number alone begins no month.
            Err(_) if begins_with(start::DIGITS) => return no_match(),
            Err(_) => month_and_year(rest)?,
        },
    };
    let time = alt((
        day_part.map(TimeOfDay::Part),
        preceded(opt(alt((any_of(&[Word::At, Word::Around, Word::By]).map(|_| ()), comma))), clock),
    ));
    let (rest, time) = opt(time).parse(rest)?;
    Ok((rest, (time.map_or(found, |time| at(found, time)), modifier)))
}

fn comma(words: Words<'_>) -> Parse<'_, ()> {
    let (rest, _) = sign(Mark::Comma).parse(words)?;
    Ok((rest, ()))
}

/// A date, weekday, holiday, or `today`.
fn one_day<'a>(words: Words<'a>) -> Parse<'a, Expression> {
    let of_day = |by| Expression::Day { by, clock: TimeOfDay::None, from: Anchor::Document };
    let kinds = words.first().map_or(0, start::of_token);
    // `the day before yesterday`
    let side = alt((
        value(-2, pair(word(Word::Before), word(Word::Yesterday))),
        value(2, pair(word(Word::After), word(Word::Tomorrow))),
    ));
    let is_day = satisfy(|token| token.fact().unit() == Some(Unit::Day));
    if kinds & start::THE != 0
        && let Ok((rest, (_, _, by))) = (word(Word::The), is_day, side).parse(words)
    {
        return Ok((rest, of_day(by)));
    }
    let named = |input: Words<'a>| {
        let by = match input.first().map(Token::word) {
            Some(Word::Today) => 0,
            Some(Word::Yesterday) => -1,
            Some(Word::Tomorrow) => 1,
            _ => return no_match(),
        };
        Ok((input.skip(1), of_day(by)))
    };
    match full(words) {
        Err(_) if kinds & start::DIGITS == 0 => alt((holiday, weekday, named)).parse(words),
        found => found,
    }
}

/// A date with its day; the year may be missing.
fn full(words: Words<'_>) -> Parse<'_, Expression> {
    let coming = (opt(any_of(&[Word::This, Word::Next])), word(Word::Coming));
    let last = (word(Word::Last), peek(pair(date::month_name, date::day)));
    let (rest, _) = opt(alt((value((), coming), value((), last)))).parse(words)?;
    let (rest, the) = maybe(Word::The).parse(rest)?;
    // `the 29 August`, but `Feb. 23` alone in `the Feb. 23 accord`.
    if the && date::day(rest).is_err() {
        return no_match();
    }
    let (rest, (weekday, calendar)) = date::with_weekday(rest)?;
    if calendar.day == 0 {
        return no_match();
    }
    Ok((rest, Expression::Absolute { calendar, weekday: weekday.unwrap_or(0) }))
}

/// `November 2022`
fn month_and_year(words: Words<'_>) -> Parse<'_, Expression> {
    let (rest, calendar) = date::date(words)?;
    Ok((rest, Expression::Absolute { calendar, weekday: 0 }))
}

/// `Friday`, `last Monday`, `this coming Sunday`, `the following Friday`.
fn weekday(words: Words<'_>) -> Parse<'_, Expression> {
    let word_at = |index: usize| words.tokens.get(index).map_or(Word::None, Token::word);
    let (rest, toward) = match (word_at(0), word_at(1)) {
        (Word::This, Word::Coming) | (Word::The, Word::Following) => {
            (words.skip(2), Some(Direction::Next))
        }
        (Word::The, Word::Previous) => (words.skip(2), Some(Direction::Last)),
        (Word::Following, _) => (words.skip(1), Some(Direction::Next)),
        _ => opt(toward).parse(words)?,
    };
    let (rest, weekday) = date::weekday_name(rest)?;
    let toward = toward.unwrap_or(Direction::Tense);
    Ok((rest, Expression::Weekday { weekday, toward, clock: TimeOfDay::None }))
}

/// `Christmas`, `last Thanksgiving`, `Easter 2010`.
fn holiday(words: Words<'_>) -> Parse<'_, Expression> {
    let (rest, toward) = opt(toward).parse(words)?;
    let (rest, holiday) = holiday_name(rest)?;
    let year = preceded(opt(alt((word(Word::Of), sign(Mark::Comma)))), date::year);
    let (rest, year) = opt(year).parse(rest)?;
    let (year, toward) = (year.unwrap_or(Year::UNKNOWN), toward.unwrap_or(Direction::Tense));
    Ok((rest, Expression::Holiday { holiday, year, toward, clock: TimeOfDay::None }))
}

fn holiday_name(words: Words<'_>) -> Parse<'_, Holiday> {
    if let Some((count, row)) = phrase(words).and_then(|(count, it)| Some((count, it.holiday()?))) {
        return Ok((words.skip(count), Holiday(row)));
    }
    let capital = words.first().is_some_and(Token::is_capital);
    match valued(Fact::holiday).parse(words)? {
        (rest, row) if capital => Ok((rest, Holiday(row))),
        _ => no_match(),
    }
}

/// What stands between two dates that share a part.
fn joint(words: Words<'_>) -> Parse<'_, Token> {
    satisfy(is_joint).parse(words)
}

fn is_joint(token: &Token) -> bool {
    matches!(token.mark(), Some(Mark::Hyphen | Mark::Dash | Mark::Slash))
        || matches!(token.word(), Word::To | Word::And | Word::Or)
}

/// The first of two dates that share month or year, which stand behind the second.
pub(super) fn shared<'a>(words: Words<'a>, _: &[Token]) -> Parse<'a, (Expression, Modifier)> {
    let (rest, _) = maybe(Word::The).parse(words)?;
    let plain = |rest, calendar| {
        Ok((rest, (Expression::Absolute { calendar, weekday: 0 }, Modifier::None)))
    };
    // `6-7 January 1916`
    if let Ok((rest, first)) = date::day(rest) {
        let (_, (_, second)) = pair(joint, date::day_first).parse(rest)?;
        return valid(first, second).map_or_else(no_match, |calendar| plain(rest, calendar));
    }
    // `March 5-9, 1918`
    if let Ok((rest, (month, day))) = pair(date::month_name, date::day).parse(rest)
        && let Ok((_, (_, _, _, year))) =
            (joint, date::day, opt(sign(Mark::Comma)), date::year).parse(rest)
    {
        let month = PartialDate::of_month(year, month);
        return valid(day, month).map_or_else(no_match, |calendar| plain(rest, calendar));
    }
    // `July-November 1954`
    let (rest, first) = date::month_name(rest)?;
    let later = (joint, date::month_name, maybe(Word::Of), date::year);
    let (_, (_, _, _, year)) = { later }.parse(rest)?;
    plain(rest, PartialDate::of_month(year, first))
}

/// Another day of a month that the calendar has.
fn valid(day: u8, month: PartialDate) -> Option<PartialDate> {
    let crate::value::Period::Month(number) = month.period else { return None };
    Date::new(month.year.number().unwrap_or(2000), number, day)?;
    Some(PartialDate::of_day(month.year, number, day))
}

/// The second of `March 5-9, 1918`: a day, and a year if there is one, behind month, day and hyphen.
fn continued<'a>(words: Words<'a>, before: &[Token]) -> Parse<'a, Expression> {
    let [.., month, day, mark] = before else { return no_match() };
    let ranged = matches!(mark.mark(), Some(Mark::Hyphen | Mark::Dash)) || mark.word() == Word::To;
    let listed = mark.word() == Word::And;
    let is_day = date::day_of(day.of(words.text)).is_some();
    let (true, true, Some(number)) = (ranged || listed, is_day, month.fact().month()) else {
        return no_match();
    };
    let (rest, day) = date::day(words)?;
    // `April 24 and 25`, but not `April 24 and 25 people`.
    if listed && rest.first().is_some_and(Token::is_word) {
        return no_match();
    }
    let (rest, year) = opt(preceded(opt(sign(Mark::Comma)), date::year)).parse(rest)?;
    let month = PartialDate::of_month(year.unwrap_or(Year::UNKNOWN), number);
    valid(day, month)
        .map_or_else(no_match, |calendar| Ok((rest, Expression::Absolute { calendar, weekday: 0 })))
}

#[cfg(test)]
mod tests {
    use super::super::testing::time;
    use crate::testing::cases;

    #[test]
    fn days() {
        cases!(time,
            "Friday" => ["2022-11-25"],
            "Wednesday" => ["2022-11-23"],
            "next Monday" => ["2022-11-28"],
            "last Monday" => ["2022-11-21"],
            "this coming Sunday" => ["2022-11-27"],
            "Sunday evening" => ["2022-11-20TEV"],
            "early Tuesday" => ["2022-11-22"],
            "3 March 2020" => ["2020-03-03"],
            "March 3" => ["2022-03-03"],
            "Saturday, April 24" => ["2021-04-24"],
            "March eighth" => ["2022-03-08"],
            "today" => ["2022-11-25"],
            "late yesterday" => ["2022-11-24"],
            "around Nov. 1" => ["2022-11-01"],
            "the 29 August" => ["2022-08-29"],
            "yesterday evening" => ["2022-11-24TEV"],
            "Christmas Eve 2010" => ["2010-12-24"],
            "Easter 2010" => ["2010-04-04"],
            "Thanksgiving" => ["2022-11-24"],
            "November 2020" => ["2020-11"],
            "sat" | "sun" | "6-7" | "the 7" | "the Feb. 23 accord" => [],
        );
    }

    #[test]
    fn days_with_a_time() {
        cases!(time,
            "10 p.m. Wednesday" => ["2022-11-23T22:00"],
            "noon Thursday" => ["2022-11-24T12:00"],
            "Wednesday at 10 p.m." => ["2022-11-23T22:00"],
            "the night of May 13" => ["2022-05-13TNI"],
            "the morning of April 19, 1775" => ["1775-04-19TMO"],
            "5 p.m. EST, Nov. 6" => ["2022-11-06T17:00-05:00"],
            "March 3, 2020, 15:30" => ["2020-03-03T15:30"],
            "Christmas night" => ["2021-12-25TNI"],
            "mid-afternoon yesterday" => ["2022-11-24TAF"],
        );
    }

    #[test]
    fn dates_that_share_a_part() {
        cases!(time,
            "6|-7 January 1916" => ["1916-01-06"],
            "15| to 22 February" => ["2022-02-15"],
            "March 5|-9, 1918" => ["1918-03-05"],
            "July|-November 1954" => ["1954-07"],
            "April| and June 1955" => ["1955-04"],
        );
    }
}
