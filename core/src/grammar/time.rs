//! What a time expression says, whatever the language, before it is anchored.

use crate::rule::TimeRule;
use crate::value::{Duration, Modifier, PartialDate, Period, Reference, TimeOfDay, Unit, Year};

/// What was said, before it is anchored.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Expression {
    /// A place on the calendar; the year may be missing. A weekday (1 to 7) helps to find it; 0 is none.
    Absolute {
        calendar: PartialDate,
        weekday: u8,
    },
    /// A weekday: `Friday`, `last Friday`, `Friday night`.
    Weekday {
        weekday: u8,
        toward: Direction,
        clock: TimeOfDay,
    },
    /// A month, quarter, half or season without a year: `October`, `the second quarter`.
    PartOfYear {
        period: Period,
        toward: Direction,
    },
    /// A part of the year before, after or around the anchor's: `next year's first quarter`, `July of that year`.
    PartOfShifted {
        calendar: PartialDate,
        by: i8,
        from: Anchor,
    },
    /// The week of a day: `the week of March 7`.
    WeekOf {
        calendar: PartialDate,
        weekday: u8,
    },
    /// A weekend: `the weekend`, `next weekend`.
    Weekend(Direction),
    /// A holiday, of a year that may be missing: `Christmas Eve 2010`.
    Holiday {
        holiday: Holiday,
        year: Year,
        toward: Direction,
        clock: TimeOfDay,
    },
    /// A unit counted from an anchor: `last year` is −1, `this week` 0.
    Relative {
        unit: Unit,
        by: i32,
        from: Anchor,
    },
    /// A day counted from an anchor: `yesterday`, `this morning`, `the following day`.
    Day {
        by: i32,
        clock: TimeOfDay,
        from: Anchor,
    },
    /// A length back or forth from an anchor: `five years ago`.
    Offset {
        length: Duration,
        back: bool,
        from: Anchor,
    },
    Duration(Duration),
    /// A length that comes again: `every two hours`.
    Set(Duration),
    /// A place on the calendar that comes again: `every Monday`, `each July`, `Tuesday nights`.
    Recurring(PartialDate),
    Reference(Reference),
}

/// Which way from the anchor.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Direction {
    /// As the tense of the clause says.
    Tense,
    Last,
    This,
    Next,
}

/// What an expression counts from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Anchor {
    /// The day of the document: `five years ago`.
    Document,
    /// The day of the document, but in a story of the past what was dated last: `this year`.
    Either,
    /// What was dated last: `the following day`, `two years later`.
    Narrative,
}

/// What part a year has in its sentence.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum YearRole {
    /// The sentence begins with it: `In 1941, …`.
    Opens,
    /// It says when: `he went home in 1941`.
    Dates,
    /// It says something else: `since 1945`, `a 1998 law`.
    Passing,
}

/// A parsed expression.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Parsed {
    pub(crate) expression: Expression,
    pub(crate) modifier: Modifier,
    pub(crate) rule: TimeRule,
}

/// The expression with a time of day, if it is one of a day.
#[cfg_attr(target_pointer_width = "32", inline(never))]
pub(crate) fn at(expression: Expression, time: TimeOfDay) -> Expression {
    match expression {
        Expression::Absolute { calendar, weekday } => {
            Expression::Absolute { calendar: calendar.with_clock(time), weekday }
        }
        Expression::Weekday { weekday, toward, .. } => {
            Expression::Weekday { weekday, toward, clock: time }
        }
        Expression::Day { by, from, .. } => Expression::Day { by, clock: time, from },
        Expression::Holiday { holiday, year, toward, .. } => {
            Expression::Holiday { holiday, year, toward, clock: time }
        }
        other => other,
    }
}

/// A holiday, by number in the lexicon.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Holiday(pub(crate) u8);

/// Tense of a clause, as far as it decides the direction of a weekday, day or month without a year.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Tense {
    Past,
    /// Nothing says so.
    Open,
    /// The present, which announces a weekday: `who play on Tuesday`.
    Announced,
    /// The present of a verb that begins or ends something: `takes effect on January 1`.
    Scheduled,
    Future,
}
