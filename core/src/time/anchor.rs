//! From an expression to its TIMEX3 value: which day, month or year is meant.
//!
//! The anchor is the document's date. Without one, relative values stay relative in TIMEX3's way
//! (`XXXX-WXX-5`, `XXXX-10`).

use crate::label::TimeLabel;
use crate::time::expression::{Expression, Parsed, Toward};
use crate::time::{
    Amount, Calendar, Clock, Date, Length, Period, Reference, Season, Timex, Unit, Value, Year,
};

/// Tense of the clause, as far as it decides the direction of a bare weekday or month.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Tense {
    Past,
    Future,
}

/// The value of an expression in a document of this date.
pub(crate) fn resolve(parsed: &Parsed, anchor: Option<Date>, tense: Tense) -> Timex {
    let calendar = |calendar: Calendar| {
        let label = if calendar.clock == Clock::None { TimeLabel::Date } else { TimeLabel::Time };
        (label, Value::Calendar(calendar))
    };
    let (label, value) = match parsed.expression {
        Expression::Absolute(found) => calendar(with_year(found, anchor, tense)),
        Expression::Weekday { weekday, toward, clock } => {
            calendar(weekday_near(weekday, toward, anchor, tense).with_clock(clock))
        }
        Expression::PartOfYear { period, toward } => {
            calendar(part_near(period, toward, anchor, tense))
        }
        Expression::Shifted { unit, by } => calendar(shifted(unit, by, anchor)),
        Expression::Day { by, clock } => match anchor {
            Some(date) => calendar(Calendar::from(date.plus_days(by)).with_clock(clock)),
            None if clock == Clock::None => {
                let reference = match by {
                    0 => Reference::Present,
                    1.. => Reference::Future,
                    _ => Reference::Past,
                };
                (TimeLabel::Date, Value::Reference(reference))
            }
            None => calendar(Calendar::day(Year::UNKNOWN, 0, 0).with_clock(clock)),
        },
        Expression::Away { length, back } => away(length, back, anchor),
        Expression::Duration(length) => (TimeLabel::Duration, Value::Length(length)),
        Expression::Set(length) => (TimeLabel::Set, Value::Length(length)),
        Expression::EveryWeekday(weekday) => {
            let week = Calendar { day: weekday, ..Calendar::week(Year::UNKNOWN, 0) };
            (TimeLabel::Set, Value::Calendar(week))
        }
        Expression::Reference(reference) => (TimeLabel::Date, Value::Reference(reference)),
    };
    Timex { label, value, modifier: parsed.modifier }
}

/// A date without a year is the last one that is not after the document, or the next one.
fn with_year(found: Calendar, anchor: Option<Date>, tense: Tense) -> Calendar {
    let (None, Some(anchor), Period::Month(month)) = (found.year.number(), anchor, found.period)
    else {
        return found;
    };
    let is_after = (month, found.day) > (anchor.month(), anchor.day());
    let by = match tense {
        Tense::Past if is_after => -1,
        Tense::Future if !is_after => 1,
        _ => 0,
    };
    Calendar { year: Year::new(anchor.plus_years(by).year()), ..found }
}

fn weekday_near(weekday: u8, toward: Toward, anchor: Option<Date>, tense: Tense) -> Calendar {
    let Some(anchor) = anchor else {
        return Calendar { day: weekday, ..Calendar::week(Year::UNKNOWN, 0) };
    };
    let forward = i32::from(weekday).saturating_sub(i32::from(anchor.weekday())).rem_euclid(7);
    let by = match (toward, tense) {
        (Toward::Last, _) => forward.saturating_sub(7),
        (Toward::Next, _) | (Toward::Tense, Tense::Future) if forward == 0 => 7,
        (Toward::Next, _) | (Toward::Tense, Tense::Future) => forward,
        // The day of the document itself, in a daily.
        _ if forward == 0 => 0,
        (Toward::This, Tense::Future) => forward,
        _ => forward.saturating_sub(7),
    };
    anchor.plus_days(by).into()
}

/// Number of a part of the year, for comparing parts of one kind.
fn rank(period: Period) -> u8 {
    match period {
        Period::Month(number) | Period::Quarter(number) | Period::Half(number) => number,
        Period::Season(Season::Spring) => 1,
        Period::Season(Season::Summer) => 2,
        Period::Season(Season::Fall) => 3,
        Period::Season(Season::Winter) => 4,
        _ => 0,
    }
}

/// The same kind of part that the anchor lies in.
fn current(period: Period, anchor: Date) -> u8 {
    match period {
        Period::Month(_) => anchor.month(),
        Period::Quarter(_) => anchor.quarter(),
        Period::Half(_) => {
            if anchor.month() <= 6 {
                1
            } else {
                2
            }
        }
        // January and February belong to the winter of the year before.
        Period::Season(_) => anchor.month().div_euclid(3),
        _ => 0,
    }
}

fn part_near(period: Period, toward: Toward, anchor: Option<Date>, tense: Tense) -> Calendar {
    let year = match anchor {
        None => Year::UNKNOWN,
        Some(anchor) => {
            let (named, now) = (rank(period), current(period, anchor));
            let by = match (toward, tense) {
                (Toward::Last, _) if named >= now => -1,
                (Toward::Next, _) if named <= now => 1,
                (Toward::Tense, Tense::Past) if named > now => -1,
                (Toward::Tense, Tense::Future) if named < now => 1,
                _ => 0,
            };
            Year::new(anchor.plus_years(by).year())
        }
    };
    Calendar { period, ..Calendar::year(year) }
}

fn shifted(unit: Unit, by: i32, anchor: Option<Date>) -> Calendar {
    let Some(anchor) = anchor else {
        return match unit {
            Unit::Week => Calendar::week(Year::UNKNOWN, 0),
            Unit::Weekend => Calendar { day: 8, ..Calendar::week(Year::UNKNOWN, 0) },
            Unit::Month => Calendar::month(Year::UNKNOWN, 0),
            Unit::Quarter => {
                Calendar { period: Period::Quarter(0), ..Calendar::year(Year::UNKNOWN) }
            }
            _ => Calendar::year(Year::UNKNOWN),
        };
    };
    let whole_year =
        |date: Date, period| Calendar { period, ..Calendar::year(Year::new(date.year())) };
    match unit {
        Unit::Week | Unit::Weekend => {
            let (year, week) = anchor.plus_days(by.saturating_mul(7)).iso_week();
            let day = if unit == Unit::Weekend { 8 } else { 0 };
            Calendar { day, ..Calendar::week(Year::new(year), week) }
        }
        Unit::Month => {
            let date = anchor.plus_months(by);
            Calendar::month(Year::new(date.year()), date.month())
        }
        Unit::Quarter => {
            let date = anchor.plus_months(by.saturating_mul(3));
            whole_year(date, Period::Quarter(date.quarter()))
        }
        Unit::Decade => whole_year(anchor.plus_years(by.saturating_mul(10)), Period::Decade),
        Unit::Century => whole_year(anchor.plus_years(by.saturating_mul(100)), Period::Century),
        Unit::Year => whole_year(anchor.plus_years(by), Period::Year),
        _ => anchor.plus_days(by).into(),
    }
}

/// `five years ago` is a year, `two days later` a day: as exact as the unit.
fn away(length: Length, back: bool, anchor: Option<Date>) -> (TimeLabel, Value) {
    let calendar = |calendar| (TimeLabel::Date, Value::Calendar(calendar));
    let reference = || {
        let reference = if back { Reference::Past } else { Reference::Future };
        (TimeLabel::Date, Value::Reference(reference))
    };
    let (Some(anchor), Amount::Whole(count)) = (anchor, length.amount) else {
        return reference();
    };
    let by = if back { i32::from(count).saturating_neg() } else { i32::from(count) };
    match length.unit {
        Unit::Second | Unit::Minute | Unit::Hour => reference(),
        unit => calendar(shifted(unit, by, Some(anchor))),
    }
}
