//! Parses TIMEX3 values. The text that [`Value`] prints parses as a value that prints the same text.
//!
//! A nom grammar over bytes. It accepts the values that this engine prints, in the order of their tables in
//! `timex.rs` and `partial_date.rs`, and nothing else: no ranges or seconds.

use super::date::Date;
use super::partial_date::{DayPart, PartialDate, Period, Season, TimeOfDay, Year};
use super::timex::{Amount, Duration, Reference, Unit, Value};
use super::zone::{Zone, ZonedTime};
use crate::error::{Error, ErrorKind};
use core::str::FromStr;
use nom::branch::alt;
use nom::bytes::complete::{tag, take, take_while1};
use nom::combinator::{map_opt, opt, value};
use nom::sequence::preceded;
use nom::{IResult, Parser};

type Bytes<'t> = &'t [u8];
type Read<'t, O> = IResult<Bytes<'t>, O, ()>;

/// Parses a TIMEX3 value.
///
/// # Errors
///
/// [`ErrorKind::InvalidTimex`], with the byte offset at which parsing failed.
///
/// # Examples
///
/// ```
/// use postil::time::Value;
///
/// let value: Value = "2022-W47-WE".parse()?;
/// assert_eq!(value.to_string(), "2022-W47-WE");
/// assert!("yesterday".parse::<Value>().is_err());
/// # Ok::<(), postil::Error>(())
/// ```
impl FromStr for Value {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        whole(text, timex)
    }
}

/// Parses a date in the notation of TIMEX3.
///
/// # Errors
///
/// [`ErrorKind::InvalidTimex`], with the byte offset at which parsing failed.
impl FromStr for PartialDate {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        whole(text, calendar)
    }
}

/// Parses a duration in the notation of TIMEX3.
///
/// # Errors
///
/// [`ErrorKind::InvalidTimex`], with the byte offset at which parsing failed.
impl FromStr for Duration {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        whole(text, duration)
    }
}

/// What a grammar reads, if it reads all of the text.
fn whole<T>(text: &str, grammar: fn(Bytes<'_>) -> Read<'_, T>) -> Result<T, Error> {
    let bytes = text.as_bytes();
    let at = |rest: usize| u32::try_from(bytes.len().saturating_sub(rest)).unwrap_or(u32::MAX);
    match grammar(bytes) {
        Ok(([], value)) => Ok(value),
        Ok((rest, _)) => Err(Error::new(ErrorKind::InvalidTimex, at(rest.len()))),
        Err(_) => Err(Error::new(ErrorKind::InvalidTimex, 0)),
    }
}

fn timex(input: Bytes<'_>) -> Read<'_, Value> {
    alt((
        reference.map(Value::Reference),
        duration.map(Value::Duration),
        calendar.map(Value::Calendar),
    ))
    .parse(input)
}

fn reference(input: Bytes<'_>) -> Read<'_, Reference> {
    alt((
        value(Reference::Present, tag("PRESENT_REF")),
        value(Reference::Past, tag("PAST_REF")),
        value(Reference::Future, tag("FUTURE_REF")),
    ))
    .parse(input)
}

/// `P3D`, `PT40M`, `P2.5Y`, `PXD`
fn duration(input: Bytes<'_>) -> Read<'_, Duration> {
    let (rest, _) = tag("P").parse(input)?;
    let (rest, clock): (_, Option<Bytes<'_>>) = opt(tag("T")).parse(rest)?;
    let (rest, amount) = alt((value(Amount::Unspecified, tag("X")), amount)).parse(rest)?;
    let (rest, unit) = if clock.is_some() {
        alt((
            value(Unit::Second, tag("S")),
            value(Unit::Minute, tag("M")),
            value(Unit::Hour, tag("H")),
        ))
        .parse(rest)?
    } else {
        alt((
            value(Unit::Decade, tag("DE")),
            value(Unit::Day, tag("D")),
            value(Unit::Weekend, tag("WE")),
            value(Unit::Week, tag("W")),
            value(Unit::Millennium, tag("ML")),
            value(Unit::Month, tag("M")),
            value(Unit::Quarter, tag("Q")),
            value(Unit::Year, tag("Y")),
            value(Unit::Century, tag("CE")),
        ))
        .parse(rest)?
    };
    Ok((rest, Duration { amount, unit }))
}

fn amount(input: Bytes<'_>) -> Read<'_, Amount> {
    let (rest, figures) = take_while1(|byte: u8| byte.is_ascii_digit()).parse(input)?;
    let small = |number: u32| u16::try_from(number).ok();
    let whole = decimal(figures);
    let tenth = preceded(tag("."), digits(1));
    if let Ok((rest, tenth)) = { tenth }.parse(rest) {
        let tenths = whole.and_then(|whole| whole.checked_mul(10)?.checked_add(tenth));
        return match tenths.and_then(small) {
            Some(tenths) => Ok((rest, Amount::Tenths(tenths))),
            None => no_match(),
        };
    }
    // Millions by their figures: the number itself may not fit 32 bits.
    let millions = || figures.strip_suffix(b"000000").and_then(decimal).and_then(small);
    match whole.and_then(small).map(Amount::Whole).or_else(|| millions().map(Amount::Millions)) {
        Some(amount) => Ok((rest, amount)),
        None => no_match(),
    }
}

fn calendar(input: Bytes<'_>) -> Read<'_, PartialDate> {
    let (rest, (year, width)) = year(input)?;
    let whole = |period| PartialDate { period, ..PartialDate::of_year(year) };
    match width {
        1 => return Ok((rest, whole(Period::Millennium))),
        2 => return Ok((rest, whole(Period::Century))),
        3 => return Ok((rest, whole(Period::Decade))),
        _ => {}
    }
    let (rest, part) = opt(preceded(tag("-"), part)).parse(rest)?;
    let (period, day) = part.unwrap_or((Period::Year, 0));
    // In an unknown year the 29th of February counts.
    let exists = match period {
        Period::Month(month @ 1..) if day > 0 => {
            Date::new(year.number().unwrap_or(2000), month, day).is_some()
        }
        _ => true,
    };
    if !exists {
        return no_match();
    }
    let (rest, clock) = opt(preceded(tag("T"), clock)).parse(rest)?;
    Ok((rest, PartialDate { year, period, day, clock: clock.unwrap_or(TimeOfDay::None) }))
}

/// A year, decade, century or millennium, before Christ or after, known or not; and how many digits it has.
fn year(input: Bytes<'_>) -> Read<'_, (Year, usize)> {
    let (rest, unknown) = opt(take_while1(|byte| byte == b'X')).parse(input)?;
    if let Some(unknown) = unknown {
        return if unknown.len() <= 4 {
            Ok((rest, (Year::UNKNOWN, unknown.len())))
        } else {
            no_match()
        };
    }
    let (rest, before): (_, Option<Bytes<'_>>) = opt(tag("BC")).parse(input)?;
    let (after, number) = number(rest)?;
    let width = rest.len().saturating_sub(after.len());
    let scale = match width {
        1 => 1000,
        2 => 100,
        3 => 10,
        4 | 5 => 1,
        _ => return no_match(),
    };
    let first = number.checked_mul(scale).and_then(|year| i32::try_from(year).ok());
    // TIMEX3 counts years before Christ from 1; the calendar has a year 0.
    let year = match (before, first) {
        (Some(_), Some(0)) if width < 4 => Some(0),
        // The first decade of our era has no year 0.
        (None, Some(0)) if width < 4 => Some(1),
        (_, Some(0)) | (_, None) => None,
        (Some(_), Some(first)) => i16::try_from(1_i32.saturating_sub(first)).ok(),
        (None, Some(first)) => i16::try_from(first).ok(),
    };
    // The number that stands for an unknown year is none.
    let year = year.filter(|year| Year::new(*year) != Year::UNKNOWN);
    match year {
        Some(year) => Ok((after, (Year::new(year), width))),
        None => no_match(),
    }
}

/// What comes after the year: a part of it, and the day.
fn part(input: Bytes<'_>) -> Read<'_, (Period, u8)> {
    let of_one = |period: fn(u8) -> Period| move |number: u8| period(number);
    alt((
        preceded(tag("W"), week),
        preceded(tag("Q"), part_number(4).map(of_one(Period::Quarter)).map(|period| (period, 0))),
        preceded(tag("H"), part_number(2).map(of_one(Period::Half)).map(|period| (period, 0))),
        season.map(|season| (Period::Season(season), 0)),
        month,
    ))
    .parse(input)
}

fn season(input: Bytes<'_>) -> Read<'_, Season> {
    alt((
        value(Season::Spring, tag("SP")),
        value(Season::Summer, tag("SU")),
        value(Season::Fall, tag("FA")),
        value(Season::Winter, tag("WI")),
    ))
    .parse(input)
}

/// `11-25`, `11`, `XX`
fn month(input: Bytes<'_>) -> Read<'_, (Period, u8)> {
    let (rest, month) = two_or_unknown(12).parse(input)?;
    let (rest, day) = opt(preceded(tag("-"), two(1, 31))).parse(rest)?;
    Ok((rest, (Period::Month(month), day.unwrap_or(0))))
}

/// `47`, `47-5`, `47-WE`, `XX-5`
fn week(input: Bytes<'_>) -> Read<'_, (Period, u8)> {
    let (rest, week) = two_or_unknown(53).parse(input)?;
    let day = alt((value(8, tag("WE")), map_opt(digits(1), |day| in_range(day, 1, 7))));
    let (rest, day) = opt(preceded(tag("-"), day)).parse(rest)?;
    Ok((rest, (Period::Week(week), day.unwrap_or(0))))
}

/// `15:30`, `15:30+05:45`, `15`, `MO`
fn clock(input: Bytes<'_>) -> Read<'_, TimeOfDay> {
    let named = alt((
        value(DayPart::Morning, tag("MO")),
        value(DayPart::Midday, tag("MI")),
        value(DayPart::Afternoon, tag("AF")),
        value(DayPart::Evening, tag("EV")),
        value(DayPart::Night, tag("NI")),
        value(DayPart::Day, tag("DT")),
    ));
    let minute = preceded(tag(":"), two(0, 59));
    let exact = map_opt((two(0, 24), opt((minute, opt(zone)))), |(hour, minute)| match minute {
        None => Some(TimeOfDay::Hour(hour)),
        Some((minute, None)) => Some(TimeOfDay::Minute(hour, minute)),
        Some((minute, Some(zone))) => ZonedTime::new(hour, minute, zone).map(TimeOfDay::Zoned),
    });
    alt((named.map(TimeOfDay::Part), exact)).parse(input)
}

/// `Z`, `+05:45`, `-03:00`
fn zone(input: Bytes<'_>) -> Read<'_, Zone> {
    let east = alt((value(1, tag("+")), value(-1, tag("-"))));
    let clock = (two(0, 14), preceded(tag(":"), two(0, 45)));
    let offset = map_opt((east, clock), |(sign, (hours, minutes)): (i16, _)| {
        let minutes = i16::from(hours).checked_mul(60)?.checked_add(minutes.into())?;
        // Universal time prints as `Z` alone.
        Zone::from_minutes(minutes.checked_mul(sign)?).filter(|zone| *zone != Zone::UTC)
    });
    alt((value(Zone::UTC, tag("Z")), offset)).parse(input)
}

fn no_match<O>() -> Result<O, nom::Err<()>> {
    Err(nom::Err::Error(()))
}

/// A decimal number that fits 32 bits.
fn number(input: Bytes<'_>) -> Read<'_, u32> {
    let digits = take_while1(|byte: u8| byte.is_ascii_digit());
    map_opt(digits, decimal).parse(input)
}

fn decimal(digits: Bytes<'_>) -> Option<u32> {
    digits.iter().try_fold(0_u32, |number, byte| {
        let digit = u32::from(byte.wrapping_sub(b'0'));
        number.checked_mul(10)?.checked_add(digit).filter(|_| byte.is_ascii_digit())
    })
}

/// A number of so many digits.
fn digits<'t>(count: usize) -> impl Parser<Bytes<'t>, Output = u32, Error = ()> {
    map_opt(take(count), decimal)
}

fn in_range(number: u32, least: u8, most: u8) -> Option<u8> {
    u8::try_from(number).ok().filter(|number| (least..=most).contains(number))
}

fn two<'t>(least: u8, most: u8) -> impl Parser<Bytes<'t>, Output = u8, Error = ()> {
    map_opt(digits(2), move |number| in_range(number, least, most))
}

/// Two digits, or 0 for `XX`.
fn two_or_unknown<'t>(most: u8) -> impl Parser<Bytes<'t>, Output = u8, Error = ()> {
    alt((value(0, tag("XX")), two(1, most)))
}

/// One digit, or 0 for `X`.
fn part_number<'t>(most: u8) -> impl Parser<Bytes<'t>, Output = u8, Error = ()> {
    let one = map_opt(digits(1), move |number| in_range(number, 1, most));
    alt((value(0, tag("X")), one))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::string::ToString;
    use std::vec::Vec;

    fn read(text: &str) -> Option<Value> {
        text.parse().ok()
    }

    #[test]
    fn what_is_printed_reads_back() {
        let texts = [
            "2022-11-25",
            "2022-11",
            "2022",
            "202",
            "20",
            "2",
            "2022-W47",
            "2022-W47-5",
            "2022-W47-WE",
            "2022-Q3",
            "2022-QX",
            "2022-H1",
            "2022-SU",
            "XXXX-11-25",
            "XXXX-WXX-5",
            "XXXX-WXX-2TNI",
            "XXXX-XX",
            "XXXX",
            "XXX",
            "2022-11-25T15:30",
            "2022-11-25T24:00",
            "2022-11-25T09",
            "2022-11-25T15:30Z",
            "2022-11-25T00:00+05:45",
            "2022-11-25T23:59-09:30",
            "2022-11-25T24:00+14:00",
            "2022-11-25TMO",
            "BC0044",
            // The first year of the calendar.
            "BC32768",
            "000",
            "BC000",
            "BC048",
            "BC04",
            "BC0480-SP",
            "0842",
            "P3D",
            "PT40M",
            "P2.5Y",
            "PXD",
            "PTXH",
            "P65000000Y",
            // Beyond 32 bits: was printed and not read.
            "P65535000000Y",
            "P3DE",
            "P1CE",
            "P2ML",
            "P1WE",
            "P2Q",
            "PRESENT_REF",
            "PAST_REF",
            "FUTURE_REF",
        ];
        let printed = |text: &str| read(text).map(|value| value.to_string());
        let lost = texts.into_iter().filter(|text| printed(text).as_deref() != Some(*text));
        assert_eq!(lost.collect::<Vec<_>>(), [""; 0]);
    }

    #[test]
    fn what_is_no_value() {
        let texts = [
            "",
            "2022-13",
            "2022-11-32",
            "2022-02-29",
            "2022-W54",
            "2022-Q5",
            "P3",
            "P70000Y",
            "PT3D",
            "0000",
            "BC0000",
            "99999",
            "2022-11-25T25",
            "2022-11-25T15:60",
            "2022-11-25T15Z",
            "2022-11-25T15:30+05:50",
            "2022-11-25T15:30+00:00",
            "2022-11-25T15:30+14:15",
            "2022-11-25T15:30-12:30",
            "XXXXX",
            "today",
            "2022 ",
        ];
        let values = texts.into_iter().filter(|text| read(text).is_some());
        assert_eq!(values.collect::<Vec<_>>(), [""; 0]);
        let error = "2022-Q9".parse::<Value>().unwrap_err();
        assert_eq!((error.kind(), error.offset()), (ErrorKind::InvalidTimex, 4));
    }
}
