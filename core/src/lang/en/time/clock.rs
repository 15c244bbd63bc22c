//! Times of day.
//!
//! | accepts | value |
//! |---|---|
//! | `3:30 p.m.`, `10am`, `15:45`, `0900 GMT` | `T15:30`, `T10:00`, `T15:45`, `T09:00Z` |
//! | `nine o'clock`, `noon`, `midnight` | `T09:00`, `T12:00`, `T24:00` |
//! | `this morning`, `mid-afternoon`, `early in the evening` | `TMO`, `TAF`, `TEV` |
//!
//! Rejects `10` (a count), `2000` (a year), `the night of the living dead`.

use super::before::is_led;
use super::unit::{day_part, part_word};
use crate::grammar::number::small;
use crate::grammar::time::{Anchor, Expression};
use crate::grammar::{Parse, Words, any_of, maybe, no_match, number_token, satisfy, word};
use crate::lang::en::number::in_words;
use crate::lexicon::{Word, class};
use crate::scan::{Mark, Token};
use crate::value::{DayPart, Modifier, TimeOfDay, Zone, ZonedTime};
use nom::Parser;
use nom::branch::alt;
use nom::combinator::{opt, value};
use nom::sequence::{pair, preceded};

/// A time of day, with its zone.
pub(super) fn clock(words: Words<'_>) -> Parse<'_, TimeOfDay> {
    let (rest, (clock, zone)) = pair(alt((named, in_digits, o_clock)), opt(zone)).parse(words)?;
    let zoned = match (clock, zone.flatten()) {
        (TimeOfDay::Minute(hour, minute), Some(zone)) => ZonedTime::new(hour, minute, zone),
        _ => None,
    };
    Ok((rest, zoned.map_or(clock, TimeOfDay::Zoned)))
}

fn named(words: Words<'_>) -> Parse<'_, TimeOfDay> {
    let midday = satisfy(|token| token.fact().day_part() == Some(DayPart::Midday));
    alt((
        value(TimeOfDay::Minute(24, 0), word(Word::Midnight)),
        value(TimeOfDay::Minute(12, 0), midday),
    ))
    .parse(words)
}

/// `3:30 p.m.`, `10am`, `15:45`, `0900 GMT`; a bare number is a count.
fn in_digits(words: Words<'_>) -> Parse<'_, TimeOfDay> {
    let (rest, digits) = number_token(words)?;
    // `1300 GMT`
    if let (4, Some(number), Ok(_)) = (digits.len(), small(digits), zone(rest)) {
        let (hour, minute) = (number.div_euclid(100), number.rem_euclid(100));
        return match (u8::try_from(hour), u8::try_from(minute)) {
            (Ok(hour @ 0..=24), Ok(minute @ 0..=59)) => Ok((rest, TimeOfDay::Minute(hour, minute))),
            _ => no_match(),
        };
    }
    // `9.30am`
    let dotted = digits.iter().position(|byte| *byte == b'.').and_then(|point| {
        let (hour, minute) = digits.split_at_checked(point)?;
        Some((hour, byte(minute.get(1..)?).filter(|minute| *minute < 60)?))
    });
    let (digits, dotted) = dotted.map_or((digits, None), |(hour, minute)| (hour, Some(minute)));
    let (Some(hour @ 0..=24), 1 | 2) = (byte(digits), digits.len()) else {
        return no_match();
    };
    let (rest, minute) =
        if dotted.is_some() { (rest, dotted) } else { opt(minutes).parse(rest)? };
    // The seconds are read, but the value has none.
    let (rest, _) = if minute.is_some() { opt(minutes).parse(rest)? } else { (rest, None) };
    let half = alt((value(false, word(Word::Am)), value(true, word(Word::Pm))));
    let (rest, afternoon) = opt(half).parse(rest)?;
    let hour = match (afternoon, hour) {
        (Some(true), 1..=11) => hour.saturating_add(12),
        (Some(false), 12) => 0,
        (None, _) if minute.is_none() || dotted.is_some() => return no_match(),
        _ => hour,
    };
    Ok((rest, TimeOfDay::Minute(hour, minute.unwrap_or(0))))
}

/// `:30`
fn minutes(words: Words<'_>) -> Parse<'_, u8> {
    let colon = satisfy(|token| token.is_mark(Mark::Colon) && !token.spaced());
    let (rest, digits) = preceded(colon, number_token).parse(words)?;
    match byte(digits) {
        Some(minute @ 0..=59) if digits.len() == 2 => Ok((rest, minute)),
        _ => no_match(),
    }
}

/// `nine o'clock`
fn o_clock(words: Words<'_>) -> Parse<'_, TimeOfDay> {
    let (rest, hour) = match number_token(words) {
        Ok((rest, digits)) => (rest, byte(digits)),
        Err(_) => {
            let (rest, number) = in_words(words)?;
            (rest, number.to_u16().and_then(|number| u8::try_from(number).ok()))
        }
    };
    let (rest, _) = word(Word::Oclock).parse(rest)?;
    match hour {
        Some(hour @ 1..=24) => Ok((rest, TimeOfDay::Minute(hour, 0))),
        _ => no_match(),
    }
}

/// The zones that the lexicon knows and that are one only, by how many quarters of an hour their clocks are before those of UTC.
/// `IST` is in Israel, Ireland and India.
static ZONES: [([u8; 4], i8); 17] = [
    (*b"GMT\0", 0),
    (*b"UTC\0", 0),
    (*b"BST\0", 4),
    (*b"CET\0", 4),
    (*b"CEST", 8),
    (*b"EST\0", -20),
    (*b"EDT\0", -16),
    (*b"CST\0", -24),
    (*b"CDT\0", -20),
    (*b"MST\0", -28),
    (*b"MDT\0", -24),
    (*b"PST\0", -32),
    (*b"PDT\0", -28),
    (*b"JST\0", 36),
    (*b"HKT\0", 32),
    (*b"AEST", 40),
    (*b"AEDT", 44),
];

/// `GMT`, `local time`; the zone, if it is known.
fn zone(words: Words<'_>) -> Parse<'_, Option<Zone>> {
    if let Ok((rest, _)) = pair(word(Word::Local), word(Word::Time)).parse(words) {
        return Ok((rest, None));
    }
    let (rest, token) = satisfy(|token| token.word() == Word::Zone).parse(words)?;
    let mut name = [0; 4];
    name.iter_mut().zip(words.of(&token)).for_each(|(to, from)| *to = *from);
    // `UTC+3` is another zone.
    let goes_on =
        rest.first().is_some_and(|next| !next.spaced() && matches!(words.of(next), b"+" | b"-"));
    let row = ZONES.iter().find(|(zone, _)| *zone == name && !goes_on);
    Ok((rest, row.and_then(|(_, quarters)| Zone::from_quarters(*quarters))))
}

fn byte(digits: &[u8]) -> Option<u8> {
    small(digits).and_then(|number| u8::try_from(number).ok())
}

/// A time of day without its day: the anchor's.
pub(super) fn alone<'a>(words: Words<'a>, before: &[Token]) -> Parse<'a, (Expression, Modifier)> {
    let of_day = |by, clock| Expression::Day { by, clock, from: Anchor::Document };
    let this = preceded(word(Word::This), day_part).map(|part| of_day(0, TimeOfDay::Part(part)));
    let last = preceded(word(Word::Last), day_part).map(|part| of_day(-1, TimeOfDay::Part(part)));
    let told = |by| {
        move |part| Expression::Day { by, clock: TimeOfDay::Part(part), from: Anchor::Narrative }
    };
    let that = preceded(any_of(&[Word::That, Word::Same]), day_part).map(told(0));
    let after =
        preceded((maybe(Word::The), any_of(&[Word::Following, Word::Next])), day_part).map(told(1));
    let tonight = value(of_day(0, TimeOfDay::Part(DayPart::Night)), word(Word::Tonight));
    let said = alt((this, last, that, after, tonight));
    let with_part = pair(part_word, said);
    if let Ok((rest, (modifier, found))) = { with_part }.parse(words) {
        return Ok((rest, (found, modifier.unwrap_or(Modifier::None))));
    }
    let about = opt(any_of(&[Word::About, Word::Around]));
    if let Ok((rest, (about, clock))) = pair(about, clock).parse(words) {
        let modifier = if about.is_some() { Modifier::Approx } else { Modifier::None };
        // `Friday 10:35 a.m. (0735 GMT)`: the same hour elsewhere, of the day before the bracket.
        let again = before.last().is_some_and(|token| token.is_mark(Mark::OpenBracket));
        let from = if again { Anchor::Narrative } else { Anchor::Document };
        return Ok((rest, (Expression::Day { by: 0, clock, from }, modifier)));
    }
    // `in the morning`, `mid-afternoon`; `the night of` something is none.
    let led = is_led(before);
    let (rest, (article, modifier, part)) = (maybe(Word::The), part_word, day_part).parse(words)?;
    let named = modifier.is_some() || (article && led);
    // `the night of`, `the night the owl`, `the morning after`
    let goes_on = rest.first().is_some_and(|next| {
        matches!(next.word(), Word::Of | Word::After | Word::Before)
            || next.is(class::DETERMINER)
            || next.is_word() && (!next.spaced() || next.is_capital())
    });
    if named && !goes_on {
        let found = of_day(0, TimeOfDay::Part(part));
        return Ok((rest, (found, modifier.unwrap_or(Modifier::None))));
    }
    no_match()
}

#[cfg(test)]
mod tests {
    use super::super::testing::time;
    use crate::testing::cases;

    #[test]
    fn times_of_day() {
        cases!(time,
            "3:30 p.m." => ["2022-11-25T15:30"],
            "10am| on" => ["2022-11-25T10:00"],
            "9.30am" | "9.30 a.m." => ["2022-11-25T09:30"],
            "around 7:15 p.m." => ["2022-11-25T19:15"],
            "15:45" => ["2022-11-25T15:45"],
            "0900 GMT" => ["2022-11-25T09:00Z"],
            "3 p.m. CEST" => ["2022-11-25T15:00+02:00"],
            "3 p.m. local time" => ["2022-11-25T15:00"],
            "nine o'clock" => ["2022-11-25T09:00"],
            "noon" => ["2022-11-25T12:00"],
            "midnight" => ["2022-11-25T24:00"],
            "this morning" => ["2022-11-25TMO"],
            "last night" => ["2022-11-24TNI"],
            "tonight" => ["2022-11-25TNI"],
            "mid-afternoon" => ["2022-11-25TAF"],
            "5 p.m. EST Nov. 9" => ["2022-11-09T17:00-05:00"],
            "that night" => ["2022-11-25TNI"],
            "the following morning" => ["2022-11-26TMO"],
            "10 of them" | "the night of the owl" | "25:10" | "morning" => [],
        );
    }
}
