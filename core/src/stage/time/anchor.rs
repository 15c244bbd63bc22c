//! From an expression to its TIMEX3 value: which day, month or year is meant.
//!
//! The anchor is the document's date, or for `the following day` and the like what was dated last. Without one,
//! relative values stay relative in TIMEX3's way (`XXXX-WXX-5`, `XXXX-10`).

use crate::grammar::time::{Anchor, Direction, Expression, Holiday, Parsed, Tense};
use crate::label::TimeLabel;
use crate::value::{
    Amount, Date, Duration, PartialDate, Period, Reference, Season, TimeOfDay, Timex, Unit, Value,
    Year,
};

/// What expressions are counted from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Anchors {
    /// The day of the document.
    pub(crate) document: Option<Date>,
    /// What was dated last.
    pub(crate) last: Option<PartialDate>,
    /// The same, but for years in passing.
    pub(crate) story: Option<PartialDate>,
    /// Whether dates without a year belong to the story, not near the document.
    pub(crate) narrative: bool,
    pub(crate) tense: Tense,
}

impl Anchors {
    /// The day to count a unit from: the story's where it is meant, has been told and is exact enough, else the
    /// document's.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    fn day(&self, from: Anchor) -> Option<Date> {
        let told = match from {
            Anchor::Document => None,
            Anchor::Either if !self.narrative => None,
            Anchor::Either => self.story,
            Anchor::Narrative => self.last,
        };
        told.map_or(self.document, first_day)
    }
}

/// The first day of what a calendar place names, if its year is known.
fn first_day(calendar: PartialDate) -> Option<Date> {
    let year = calendar.year.number()?;
    let (month, day) = match calendar.period {
        Period::Month(month) => (month.max(1), calendar.day.max(1)),
        Period::Week(week) => {
            let monday = Date::monday_of_week(year, week)?;
            return Some(monday.plus_days(i32::from(calendar.day.clamp(1, 7)).saturating_sub(1)));
        }
        Period::Quarter(quarter) => {
            (quarter.max(1).saturating_sub(1).saturating_mul(3).saturating_add(1), 1)
        }
        Period::Half(half) => {
            (half.max(1).saturating_sub(1).saturating_mul(6).saturating_add(1), 1)
        }
        Period::Season(season) => (season.first_month(), 1),
        _ => (1, 1),
    };
    Date::new(year, month, day)
}

/// Whether a place on the calendar is known to the day, or to the month.
fn is_exact(calendar: PartialDate, unit: Unit) -> bool {
    let month = matches!(calendar.period, Period::Month(1..) | Period::Week(1..));
    match unit {
        Unit::Day | Unit::Weekend | Unit::Week => month && calendar.day > 0,
        Unit::Month => month,
        _ => true,
    }
}

/// The value of an expression.
pub(crate) fn resolve(parsed: &Parsed, anchors: &Anchors) -> Timex {
    let calendar = |calendar: PartialDate| {
        let label =
            if calendar.clock == TimeOfDay::None { TimeLabel::Date } else { TimeLabel::Time };
        (label, Value::Calendar(calendar))
    };
    let (label, value) = match parsed.expression {
        Expression::Absolute { calendar: found, weekday }
        | Expression::WeekOf { calendar: found, weekday } => {
            let day = with_year(found, weekday, anchors);
            let is_week = matches!(parsed.expression, Expression::WeekOf { .. });
            calendar(if is_week { week_of(day) } else { day })
        }
        Expression::Weekday { weekday, toward, clock } => {
            calendar(weekday_near(weekday, toward, anchors).with_clock(clock))
        }
        Expression::PartOfYear { period, toward } => calendar(part_near(period, toward, anchors)),
        Expression::PartOfShifted { calendar: part, by, from } => {
            let year = anchors.day(from).map(|date| date.plus_years(i32::from(by)).year());
            calendar(PartialDate { year: year.map_or(Year::UNKNOWN, Year::new), ..part })
        }
        Expression::Weekend(toward) => calendar(weekend_near(toward, anchors)),
        Expression::Holiday { holiday, year, toward, clock } => {
            calendar(holiday_near(holiday, year, toward, anchors).with_clock(clock))
        }
        Expression::Relative { unit, by, from } => calendar(shifted(unit, by, anchors.day(from))),
        Expression::Day { by, clock, from } => day(by, clock, from, anchors),
        Expression::Offset { length, back, from } => offset(length, back, from, anchors),
        Expression::Duration(length) => (TimeLabel::Duration, Value::Duration(length)),
        Expression::Set(length) => (TimeLabel::Set, Value::Duration(length)),
        Expression::Recurring(again) => (TimeLabel::Set, Value::Calendar(again)),
        Expression::Reference(reference) => (TimeLabel::Date, Value::Reference(reference)),
    };
    Timex { label, value, modifier: parsed.modifier }
}

/// The week of a day; an unknown one of a day without a year.
fn week_of(day: PartialDate) -> PartialDate {
    let week = day.date().map(Date::iso_week);
    week.map_or(PartialDate::of_week(Year::UNKNOWN, 0), |(year, week)| {
        PartialDate::of_week(Year::new(year), week)
    })
}

/// A date without a year. In a story it is of the story's year, or of the next where months begin anew. In news
/// it is the last one up to the document, or the next one, as the tense says; where it says nothing, the nearer. A
/// weekday settles it.
fn with_year(found: PartialDate, weekday: u8, anchors: &Anchors) -> PartialDate {
    let (None, Period::Month(month)) = (found.year.number(), found.period) else {
        return found;
    };
    if found.day == 0 && found.clock != TimeOfDay::None {
        return found;
    }
    if anchors.narrative {
        let year = year_in_story(month, anchors);
        let exists =
            year.number().is_some_and(|year| Date::new(year, month, found.day.max(1)).is_some());
        return if exists { PartialDate { year, ..found } } else { found };
    }
    let Some(document) = anchors.document else { return found };
    let in_year = |year| Date::new(year, month, found.day.max(1));
    let fits = |date: Date, away| match anchors.tense {
        // Newspapers leave the year out where it is the current one: what is near ahead in it is announced.
        Tense::Past if date.year() == document.year() => away <= NEAR_AHEAD,
        Tense::Past => away <= 0,
        Tense::Future | Tense::Scheduled => away >= 0,
        Tense::Open | Tense::Announced => true,
    };
    let best = nearest(document, &in_year, &|date, _| date.weekday() == weekday)
        .or_else(|| nearest(document, &in_year, &fits));
    best.map_or(found, |date| PartialDate { year: Year::new(date.year()), ..found })
}

/// The day nearest to the document's of those that three years have, if it fits: the day, and how many days it is away.
#[cfg_attr(target_pointer_width = "32", inline(never))]
fn nearest(
    document: Date,
    in_year: &dyn Fn(i16) -> Option<Date>,
    fits: &dyn Fn(Date, i32) -> bool,
) -> Option<Date> {
    let mut best: Option<(u32, Date)> = None;
    for by in -1..=1 {
        let Some(date) = in_year(document.plus_years(by).year()) else { continue };
        let away = date.days().saturating_sub(document.days());
        let is_nearer = best.is_none_or(|(least, _)| away.unsigned_abs() < least);
        if is_nearer && fits(date, away) {
            best = Some((away.unsigned_abs(), date));
        }
    }
    best.map(|(_, date)| date)
}

/// Days within which a date without a year is rather one to come than one of the year before.
const NEAR_AHEAD: i32 = 60;

/// How far back in the year a story goes before the next year is meant.
const BACK: u8 = 9;

/// The year of a month in a story.
fn year_in_story(month: u8, anchors: &Anchors) -> Year {
    let Some(story) = anchors.story else { return Year::UNKNOWN };
    let anew = matches!(story.period, Period::Month(last) if last >= month.saturating_add(BACK));
    match story.year.number() {
        Some(year) if anew => Year::new(year.saturating_add(1)),
        _ => story.year,
    }
}

fn weekday_near(weekday: u8, toward: Direction, anchors: &Anchors) -> PartialDate {
    let Some(anchor) = anchors.document else {
        return PartialDate { day: weekday, ..PartialDate::of_week(Year::UNKNOWN, 0) };
    };
    let forward = i32::from(weekday).saturating_sub(i32::from(anchor.weekday())).rem_euclid(7);
    let by = match (toward, anchors.tense) {
        (Direction::Last, _) => forward.saturating_sub(7),
        (Direction::Next, _) | (Direction::Tense, Tense::Future) if forward == 0 => 7,
        (Direction::Next, _) | (Direction::Tense, Tense::Future) => forward,
        // The day of the document itself, in a daily.
        _ if forward == 0 => 0,
        (Direction::Tense, Tense::Announced | Tense::Scheduled) => forward,
        (Direction::This, Tense::Future | Tense::Announced | Tense::Scheduled) => forward,
        _ => forward.saturating_sub(7),
    };
    anchor.plus_days(by).into()
}

fn weekend_near(toward: Direction, anchors: &Anchors) -> PartialDate {
    let weekend = |date: Date| {
        let (year, week) = date.iso_week();
        PartialDate { day: 8, ..PartialDate::of_week(Year::new(year), week) }
    };
    let Some(anchor) = anchors.day(Anchor::Either) else {
        return PartialDate { day: 8, ..PartialDate::of_week(Year::UNKNOWN, 0) };
    };
    let begun = anchor.weekday() >= 6;
    let by = match (toward, anchors.tense) {
        (Direction::Last, _) => -7,
        (Direction::Next, _) => 7,
        (Direction::Tense, Tense::Past | Tense::Open | Tense::Announced) if !begun => -7,
        _ => 0,
    };
    weekend(anchor.plus_days(by))
}

fn holiday_near(holiday: Holiday, year: Year, toward: Direction, anchors: &Anchors) -> PartialDate {
    let fixed = |date: Option<Date>| date.map_or_else(|| holiday.in_any_year(), PartialDate::from);
    if let Some(year) = year.number() {
        return fixed(holiday.in_year(year));
    }
    if anchors.narrative
        && let Some(year) = anchors.story.and_then(|story| story.year.number())
    {
        return fixed(holiday.in_year(year));
    }
    let Some(document) = anchors.document else { return holiday.in_any_year() };
    let fits = |_, away| match (toward, anchors.tense) {
        (Direction::Last, _) => away < 0,
        (Direction::Next, _) => away > 0,
        (Direction::Tense, Tense::Past) => away <= 0,
        (Direction::Tense, Tense::Future | Tense::Scheduled) => away >= 0,
        _ => true,
    };
    fixed(nearest(document, &|year| holiday.in_year(year), &fits))
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

/// How many parts of a kind a year has.
const fn parts(period: Period) -> u8 {
    match period {
        Period::Month(_) => 12,
        Period::Half(_) => 2,
        _ => 4,
    }
}

fn part_near(period: Period, toward: Direction, anchors: &Anchors) -> PartialDate {
    if anchors.narrative
        && toward == Direction::Next
        && let Some(story) = anchors.story.and_then(first_day)
    {
        let by = i32::from(rank(period) <= current(period, story));
        return PartialDate {
            period,
            ..PartialDate::of_year(Year::new(story.plus_years(by).year()))
        };
    }
    if anchors.narrative
        && anchors.document.is_some()
        && toward == Direction::Last
        && let Some(story) = anchors.story.and_then(first_day)
    {
        let by = i32::from(rank(period) >= current(period, story)).saturating_neg();
        return PartialDate {
            period,
            ..PartialDate::of_year(Year::new(story.plus_years(by).year()))
        };
    }
    if anchors.narrative && toward == Direction::Tense {
        let year = match period {
            Period::Month(month) => year_in_story(month, anchors),
            _ => anchors.story.map_or(Year::UNKNOWN, |story| story.year),
        };
        return PartialDate { period, ..PartialDate::of_year(year) };
    }
    let year = match anchors.document {
        None => Year::UNKNOWN,
        Some(anchor) => {
            let (named, now) = (rank(period), current(period, anchor));
            // How far ahead the next one is, around the end of the year.
            let count = parts(period);
            let ahead =
                named.saturating_add(count).saturating_sub(now).checked_rem(count).unwrap_or(0);
            let soon = ahead.saturating_mul(2) <= count;
            let near = matches!(period, Period::Month(_)) && ahead <= 2;
            // Companies report on the quarter that has just ended, and say what they expect of it.
            let reported = matches!(period, Period::Quarter(_)) && named.saturating_add(1) == now;
            let by = match (toward, anchors.tense) {
                (Direction::Last, _) if named >= now => -1,
                (Direction::Next, _) if named <= now => 1,
                (Direction::Tense, Tense::Past) if named > now && !near => -1,
                (Direction::Tense, Tense::Future) if reported => 0,
                // The nearer of the two.
                (Direction::Tense, Tense::Open | Tense::Announced) if named > now && !soon => -1,
                (Direction::Tense, Tense::Open | Tense::Announced) if named < now && soon => 1,
                (Direction::Tense, Tense::Future | Tense::Scheduled) if named < now => 1,
                _ => 0,
            };
            Year::new(anchor.plus_years(by).year())
        }
    };
    PartialDate { period, ..PartialDate::of_year(year) }
}

fn shifted(unit: Unit, by: i32, anchor: Option<Date>) -> PartialDate {
    let Some(anchor) = anchor else {
        return match unit {
            Unit::Week => PartialDate::of_week(Year::UNKNOWN, 0),
            Unit::Weekend => PartialDate { day: 8, ..PartialDate::of_week(Year::UNKNOWN, 0) },
            Unit::Month => PartialDate::of_month(Year::UNKNOWN, 0),
            Unit::Quarter => {
                PartialDate { period: Period::Quarter(0), ..PartialDate::of_year(Year::UNKNOWN) }
            }
            _ => PartialDate::of_year(Year::UNKNOWN),
        };
    };
    let whole_year =
        |date: Date, period| PartialDate { period, ..PartialDate::of_year(Year::new(date.year())) };
    match unit {
        Unit::Week | Unit::Weekend => {
            let (year, week) = anchor.plus_days(by.saturating_mul(7)).iso_week();
            let day = if unit == Unit::Weekend { 8 } else { 0 };
            PartialDate { day, ..PartialDate::of_week(Year::new(year), week) }
        }
        Unit::Month => {
            let date = anchor.plus_months(by);
            PartialDate::of_month(Year::new(date.year()), date.month())
        }
        Unit::Quarter => {
            let date = anchor.plus_months(by.saturating_mul(3));
            whole_year(date, Period::Quarter(date.quarter()))
        }
        Unit::Decade => whole_year(anchor.plus_years(by.saturating_mul(10)), Period::Decade),
        Unit::Century => whole_year(anchor.plus_years(by.saturating_mul(100)), Period::Century),
        Unit::Millennium => {
            whole_year(anchor.plus_years(by.saturating_mul(1000)), Period::Millennium)
        }
        Unit::Year => whole_year(anchor.plus_years(by), Period::Year),
        _ => anchor.plus_days(by).into(),
    }
}

/// A day counted from an anchor. Where the story knows only the month, so does the value.
fn day(by: i32, clock: TimeOfDay, from: Anchor, anchors: &Anchors) -> (TimeLabel, Value) {
    let label = if clock == TimeOfDay::None { TimeLabel::Date } else { TimeLabel::Time };
    let of_story = match from {
        Anchor::Narrative => true,
        Anchor::Either => anchors.narrative,
        Anchor::Document => anchors.narrative && clock != TimeOfDay::None,
    };
    let told = if from == Anchor::Narrative { anchors.last } else { anchors.story };
    let told = told.filter(|_| of_story);
    if let Some(story) = told
        && !is_exact(story, Unit::Day)
    {
        return (label, Value::Calendar(PartialDate { clock, ..story }));
    }
    let anchor = told.map_or(anchors.document, first_day);
    match anchor {
        Some(date) => {
            let calendar = PartialDate::from(date.plus_days(by)).with_clock(clock);
            (label, Value::Calendar(calendar))
        }
        None if clock == TimeOfDay::None => {
            let reference = match by {
                0 => Reference::Present,
                1.. => Reference::Future,
                _ => Reference::Past,
            };
            (label, Value::Reference(reference))
        }
        None => {
            (label, Value::Calendar(PartialDate::of_day(Year::UNKNOWN, 0, 0).with_clock(clock)))
        }
    }
}

const ONE_YEAR: Duration = Duration { amount: Amount::Whole(1), unit: Unit::Year };

/// `five years ago` is a year, `two days later` a day: as exact as the unit, and no more exact than its anchor.
fn offset(length: Duration, back: bool, from: Anchor, anchors: &Anchors) -> (TimeLabel, Value) {
    let calendar = |calendar| (TimeLabel::Date, Value::Calendar(calendar));
    let reference = || {
        let reference = if back { Reference::Past } else { Reference::Future };
        (TimeLabel::Date, Value::Reference(reference))
    };
    // Company news counts years from the document, again and again.
    let from = match (from, length.unit) {
        (Anchor::Narrative, Unit::Year | Unit::Decade) => Anchor::Either,
        _ => from,
    };
    // A quarter is compared with that of the year before: `$3 million a year earlier`.
    if let Some(PartialDate { year, period: Period::Quarter(quarter), .. }) = anchors.story
        && let (true, Some(year)) =
            (back && length == ONE_YEAR && !anchors.narrative, year.number())
    {
        let period = Period::Quarter(quarter);
        return calendar(PartialDate {
            period,
            ..PartialDate::of_year(Year::new(year.saturating_sub(1)))
        });
    }
    let told = anchors.last.filter(|_| from == Anchor::Narrative);
    let anchor = anchors.day(from);
    let (Some(anchor), Amount::Whole(count)) = (anchor, length.amount) else {
        return reference();
    };
    let by = if back { i32::from(count).saturating_neg() } else { i32::from(count) };
    match length.unit {
        Unit::Second | Unit::Minute | Unit::Hour => reference(),
        unit if told.is_some_and(|story| !is_exact(story, unit)) => reference(),
        unit => {
            let found = shifted(unit, by, Some(anchor));
            // Where the calendar ends, arithmetic stays: `49,499 years ago` is no year of it.
            match found.year.number() {
                Some(year) if year.unsigned_abs() >= i16::MAX.unsigned_abs() => reference(),
                _ => calendar(found),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::Words;
    use crate::lang;
    use crate::scan::{Token, scan};
    use crate::testing::check;
    use std::string::{String, ToString};

    /// The value of the expression that a text is.
    fn value(text: &str, anchors: &Anchors) -> String {
        let mut tokens = heapless::Vec::<Token, 16>::new();
        scan(text.as_bytes(), &mut tokens);
        let words = Words { tokens: &tokens, text: text.as_bytes() };
        let (rest, parsed) = lang::time_expression(words, &[]).unwrap();
        assert!(rest.tokens.is_empty(), "{text}");
        resolve(&parsed, anchors).to_string()
    }

    /// Of Friday, 2022-11-25.
    fn news(tense: Tense) -> Anchors {
        Anchors {
            document: Date::new(2022, 11, 25),
            last: None,
            story: None,
            narrative: false,
            tense,
        }
    }

    /// The same, behind what was dated last, in a story of the past or not.
    fn told(story: &str, narrative: bool) -> Anchors {
        let story = match story.parse() {
            Ok(Value::Calendar(calendar)) => Some(calendar),
            _ => None,
        };
        Anchors { last: story, story, narrative, ..news(Tense::Past) }
    }

    #[test]
    fn the_tense_says_which_way() {
        use Tense::{Future, Open, Past};
        let cases = [
            (("Wednesday", Past), "2022-11-23"),
            (("Wednesday", Open), "2022-11-23"),
            (("Wednesday", Future), "2022-11-30"),
            (("Friday", Past), "2022-11-25"),
            (("Friday", Future), "2022-12-02"),
            (("last Friday", Past), "2022-11-18"),
            (("next Friday", Past), "2022-12-02"),
            (("the weekend", Past), "2022-W46-WE"),
            (("the weekend", Future), "2022-W47-WE"),
            (("October", Past), "2022-10"),
            (("October", Future), "2023-10"),
            (("last December", Past), "2021-12"),
            (("May 3", Past), "2022-05-03"),
            (("May 3", Future), "2023-05-03"),
            (("February 3", Open), "2023-02-03"),
            (("Christmas", Past), "2021-12-25"),
            (("Christmas", Future), "2022-12-25"),
            // What is near ahead in the same year is announced.
            (("December 3", Past), "2022-12-03"),
            // A weekday settles the year.
            (("Saturday, April 24", Past), "2021-04-24"),
            (("the second quarter", Past), "2022-Q2"),
            (("the second quarter", Future), "2023-Q2"),
        ];
        check(&cases, |(text, tense)| value(text, &news(tense)));
    }

    #[test]
    fn without_a_date_values_stay_relative() {
        let nothing = Anchors { document: None, ..news(Tense::Past) };
        let cases = [
            ("Friday", "XXXX-WXX-5"),
            ("the weekend", "XXXX-WXX-WE"),
            ("October", "XXXX-10"),
            ("May 3", "XXXX-05-03"),
            ("last year", "XXXX"),
            ("this week", "XXXX-WXX"),
            ("yesterday", "PAST_REF"),
            ("today", "PRESENT_REF"),
            ("five years ago", "PAST_REF"),
            ("Christmas", "XXXX-12-25"),
            ("Easter", "XXXX"),
            ("noon", "XXXX-XXT12:00"),
        ];
        check(&cases, |text| value(text, &nothing));
    }

    #[test]
    fn what_counts_from_what_was_dated_last() {
        let cases = [
            (("the following day", "1954-07-06", false), "1954-07-07"),
            (("two days later", "1954-07-06", false), "1954-07-08"),
            (("that month", "1954-07-06", false), "1954-07"),
            // Company news counts years from the document.
            (("two years later", "1954-07-06", false), "2024"),
            (("this year", "1954-07-06", false), "2022"),
            (("yesterday", "1954-07-06", false), "2022-11-24"),
            (("May 3", "1954-07-06", false), "2022-05-03"),
            // No more exact than what was dated.
            (("the following day", "1954-07", false), "1954-07"),
            (("two days later", "1954-07", false), "FUTURE_REF"),
            (("two days later", "1954", false), "FUTURE_REF"),
            // A story of the past has its own years, and months begin anew in it.
            (("two years later", "1954-07-06", true), "1956"),
            (("this year", "1954-07-06", true), "1954"),
            (("May 3", "1954-07-06", true), "1954-05-03"),
            (("February", "1954-11-06", true), "1955-02"),
            (("February 3", "1954-11-06", true), "1955-02-03"),
            (("Christmas", "1954-07-06", true), "1954-12-25"),
            (("yesterday", "1954-07-06", true), "2022-11-24"),
            (("noon", "1954-07-06", true), "1954-07-06T12:00"),
        ];
        check(&cases, |(text, story, narrative)| value(text, &told(story, narrative)));
    }
}
