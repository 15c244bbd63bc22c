//! Intervals of days.

use super::date::{Date, days_of_month};
use super::partial_date::{PartialDate, Period};
use super::timex::{Timex, Value};

/// An interval of days, from the first to the last, both included.
///
/// # Examples
///
/// ```
/// use postil::Date;
/// use postil::time::Interval;
///
/// let day = |month, day| Date::new(2031, month, day).expect("a day of the calendar");
/// let may = Interval::new(day(5, 1), day(5, 31)).expect("in order");
/// assert!(may.contains(day(5, 3)) && !may.contains(day(6, 1)));
/// assert!(may.is_before(&Interval::from(day(6, 1))));
/// assert_eq!(may.days(), 31);
/// assert_eq!(Interval::new(day(6, 1), day(5, 1)), None);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct Interval {
    first: Date,
    last: Date,
}

impl Interval {
    /// The interval from `first` to `last`; `None` if `last` is before `first`.
    #[must_use]
    pub fn new(first: Date, last: Date) -> Option<Self> {
        (first <= last).then_some(Self { first, last })
    }

    /// The first day.
    #[must_use]
    pub const fn first(&self) -> Date {
        self.first
    }

    /// The last day, which is included in the interval.
    #[must_use]
    pub const fn last(&self) -> Date {
        self.last
    }

    /// The number of days, at least 1.
    #[must_use]
    pub fn days(&self) -> u32 {
        self.last.days().abs_diff(self.first.days()).saturating_add(1)
    }

    /// Whether `day` is in the interval.
    #[must_use]
    pub fn contains(&self, day: Date) -> bool {
        (self.first..=self.last).contains(&day)
    }

    /// Whether this interval ends before `other` begins.
    #[must_use]
    pub fn is_before(&self, other: &Self) -> bool {
        self.last < other.first
    }
}

/// The interval of a single day.
impl From<Date> for Interval {
    fn from(day: Date) -> Self {
        Self { first: day, last: day }
    }
}

impl Timex {
    /// The days that the value covers, if it is a calendar value with a known year. Times of day are ignored.
    ///
    /// Decades and centuries are those of TIMEX3: the 1980s end in 1989, and the 19th century lasts from 1800 to 1899.
    /// Weeks begin on Monday. Seasons are those of the northern hemisphere, in whole months: winter lasts from December
    /// to February.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer};
    /// use postil::annotation::Content;
    ///
    /// let notes = Annotations::<16>::of("It began in the 1980s.", &mut DefaultEngine::new())?;
    /// let time = notes.layer(Layer::Time).next().expect("a decade");
    /// let Content::Time(timex) = time.content() else { panic!("a time") };
    /// let days = timex.interval().expect("on the calendar");
    /// assert_eq!(days.first().to_string(), "1980-01-01");
    /// assert_eq!(days.last().to_string(), "1989-12-31");
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub fn interval(&self) -> Option<Interval> {
        match self.value {
            Value::Calendar(calendar) => calendar.interval(),
            _ => None,
        }
    }
}

impl PartialDate {
    /// The days that the date covers, if its year is known; see [`Timex::interval`].
    #[must_use]
    pub fn interval(self) -> Option<Interval> {
        let year = self.year.number()?;
        match self.period {
            Period::Year => years(year, 1),
            Period::Decade => years(year, 10),
            Period::Century => years(year, 100),
            Period::Millennium => years(year, 1000),
            Period::Month(month) if self.day > 0 => {
                Date::new(year, month, self.day).map(Interval::from)
            }
            Period::Month(month) => months(year, month, 1),
            Period::Quarter(quarter @ 1..=4) => months(year, first_month_of(quarter, 3), 3),
            Period::Half(half @ 1..=2) => months(year, first_month_of(half, 6), 6),
            Period::Season(season) => months(year, season.first_month(), 3),
            Period::Week(week @ 1..=53) => week_days(year, week, self.day),
            _ => None,
        }
    }
}

/// The years around one: as many as `count`, of which the first can be divided by it.
fn years(year: i16, count: i16) -> Option<Interval> {
    let first = year.checked_sub(year.checked_rem_euclid(count)?)?;
    let last = first.checked_add(count.checked_sub(1)?)?;
    Interval::new(Date::new(first, 1, 1)?, Date::new(last, 12, 31)?)
}

/// `count` months from one on, into the next year if need be.
fn months(year: i16, month: u8, count: i32) -> Option<Interval> {
    let first = Date::new(year, month, 1)?;
    let last = first.plus_months(count.saturating_sub(1));
    let days = days_of_month(last.year(), last.month());
    Interval::new(first, Date::new(last.year(), last.month(), days)?)
}

/// The first month of a part of the year that has `months`; parts are counted from 1.
fn first_month_of(part: u8, months: u8) -> u8 {
    part.saturating_sub(1).saturating_mul(months).saturating_add(1)
}

/// A week of ISO 8601, or one day of it, counted from Monday, or its weekend (8).
fn week_days(year: i16, week: u8, day: u8) -> Option<Interval> {
    let monday = Date::monday_of_week(year, week)?;
    let (first, last) = match day {
        0 => (0, 6),
        1..=7 => (i32::from(day).saturating_sub(1), i32::from(day).saturating_sub(1)),
        8 => (5, 6),
        _ => return None,
    };
    Interval::new(monday.plus_days(first), monday.plus_days(last))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::format;
    use std::string::String;

    /// First and last day of a value, as it is printed.
    fn days(value: &str) -> String {
        let Ok(Value::Calendar(calendar)) = value.parse() else { panic!("{value}") };
        let interval = calendar.interval();
        interval.map_or_else(String::new, |days| format!("{} {}", days.first(), days.last()))
    }

    #[test]
    fn values_and_their_days() {
        let rows = [
            ("2022-11-25", "2022-11-25 2022-11-25"),
            ("2022-11-25T15:30", "2022-11-25 2022-11-25"),
            ("2024-02", "2024-02-01 2024-02-29"),
            ("2022", "2022-01-01 2022-12-31"),
            ("2022-Q4", "2022-10-01 2022-12-31"),
            ("2022-H2", "2022-07-01 2022-12-31"),
            ("2022-SU", "2022-06-01 2022-08-31"),
            ("2023-WI", "2023-12-01 2024-02-29"),
            ("198", "1980-01-01 1989-12-31"),
            ("18", "1800-01-01 1899-12-31"),
            ("2022-W47", "2022-11-21 2022-11-27"),
            ("2022-W47-WE", "2022-11-26 2022-11-27"),
            ("2020-W01", "2019-12-30 2020-01-05"),
            ("XXXX-11-25", ""),
            ("XXXX-WXX-5", ""),
        ];
        for (value, wanted) in rows {
            assert_eq!(days(value), wanted, "{value}");
        }
    }

    #[test]
    fn numbers_that_no_calendar_has_are_no_days() {
        let year = super::super::partial_date::Year::new(2022);
        for period in [
            Period::Month(0),
            Period::Month(13),
            Period::Quarter(5),
            Period::Week(0),
            Period::Half(0),
        ] {
            assert_eq!(
                PartialDate { period, ..PartialDate::of_year(year) }.interval(),
                None,
                "{period:?}"
            );
        }
        assert_eq!(
            PartialDate::of_year(super::super::partial_date::Year::new(i16::MAX))
                .interval()
                .map(|days| days.days()),
            Some(365)
        );
        let ages = PartialDate {
            period: Period::Millennium,
            ..PartialDate::of_year(super::super::partial_date::Year::new(i16::MAX))
        };
        assert_eq!(ages.interval(), None);
    }
}
