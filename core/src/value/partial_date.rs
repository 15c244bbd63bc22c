//! Calendar values that are as exact as the text: a century, a week of an unknown year, a day with a time.

use super::date::Date;
use super::zone::{Zone, ZonedTime};
use core::fmt;

/// A date of which the text may state only a part: `the 1980s`, `May 3`, `Friday at noon`. Prints as in TIMEX3.
///
/// It comes from a [`Value`](super::Value), from a [`Date`], or from parsing a TIMEX3 value. The accessors return
/// `None` for parts that are not stated or not known.
///
/// | date | prints |
/// |---|---|
/// | day, month, year, decade, century | `2022-11-25`, `2022-11`, `2022`, `202`, `20` |
/// | week, weekend, quarter, half, season | `2022-W47`, `2022-W47-WE`, `2022-Q3`, `2022-H1`, `2022-SU` |
/// | unknown year, unknown week | `XXXX-11-25`, `XXXX-WXX-5` |
/// | time of day | `2022-11-25T15:30`, `2022-11-25T15:30+05:45`, `2022-11-25TMO` |
///
/// # Examples
///
/// ```
/// use postil::time::{Granularity, PartialDate};
///
/// let quarter: PartialDate = "2031-Q3".parse()?;
/// assert_eq!(quarter.granularity(), Granularity::Quarter);
/// assert_eq!((quarter.year(), quarter.quarter(), quarter.month()), (Some(2031), Some(3), None));
///
/// let friday: PartialDate = "XXXX-WXX-5".parse()?; // a Friday, but nobody knows which
/// assert_eq!((friday.year(), friday.week(), friday.weekday()), (None, None, Some(5)));
///
/// let afternoon: PartialDate = "2031-05-03T15:30+05:45".parse()?;
/// assert_eq!((afternoon.hour(), afternoon.minute()), (Some(15), Some(30)));
/// assert_eq!(afternoon.zone().map(|zone| zone.minutes()), Some(345));
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct PartialDate {
    pub(crate) year: Year,
    /// The part of the year, or the span of years.
    pub(crate) period: Period,
    /// Day of the month (1 to 31), or with a week day of the week (1 to 7, [`WEEKEND`]); 0 is none.
    pub(crate) day: u8,
    pub(crate) clock: TimeOfDay,
}

/// The day of a week that stands for its weekend.
const WEEKEND: u8 = 8;

/// A year; the smallest number stands for an unknown one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub(crate) struct Year(i16);

impl Year {
    pub(crate) const UNKNOWN: Self = Self(i16::MIN);

    pub(crate) const fn new(year: i16) -> Self {
        Self(year)
    }

    /// The number, if known.
    pub(crate) const fn number(self) -> Option<i16> {
        match self.0 {
            i16::MIN => None,
            number => Some(number),
        }
    }
}

/// Part of a year, or a span of years.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub(crate) enum Period {
    /// The whole year.
    Year,
    /// A month, 1 to 12; 0 is unknown.
    Month(u8),
    /// An ISO week, 1 to 53; 0 is unknown.
    Week(u8),
    /// A quarter, 1 to 4; 0 is unknown.
    Quarter(u8),
    /// A half, 1 or 2; 0 is unknown.
    Half(u8),
    /// A season.
    Season(Season),
    /// The decade that contains the year.
    Decade,
    /// The century that contains the year: the hundred years with the same first two digits.
    Century,
    /// The millennium that contains the year: the thousand years with the same first digit.
    Millennium,
}

/// A season.
///
/// # Examples
///
/// ```
/// use postil::time::{PartialDate, Season};
///
/// let fall: PartialDate = "2031-FA".parse()?;
/// assert_eq!(fall.season(), Some(Season::Fall));
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[repr(u8)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Season {
    Spring,
    Summer,
    Fall,
    Winter,
}

impl Season {
    /// The month that it begins with in the north; winter belongs to the year of its December.
    pub(crate) const fn first_month(self) -> u8 {
        match self {
            Self::Spring => 3,
            Self::Summer => 6,
            Self::Fall => 9,
            Self::Winter => 12,
        }
    }
}

/// Time of day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub(crate) enum TimeOfDay {
    /// None.
    None,
    /// A part of the day.
    Part(DayPart),
    /// A full hour.
    Hour(u8),
    /// Hour and minute.
    Minute(u8, u8),
    /// Hour and minute in a time zone that the text names.
    Zoned(ZonedTime),
}

/// A part of the day.
///
/// # Examples
///
/// ```
/// use postil::time::{DayPart, PartialDate};
///
/// let morning: PartialDate = "2031-05-03TMO".parse()?;
/// assert_eq!((morning.day_part(), morning.hour()), (Some(DayPart::Morning), None));
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[repr(u8)]
#[allow(missing_docs, reason = "the names say it")]
pub enum DayPart {
    Morning,
    Midday,
    Afternoon,
    Evening,
    Night,
    Day,
}

/// The precision of a [`PartialDate`], apart from its time of day; ordered from the longest to the shortest period.
///
/// # Examples
///
/// ```
/// use postil::time::{Granularity, PartialDate};
///
/// let granularity = |value: &str| value.parse::<PartialDate>().map(PartialDate::granularity);
/// assert_eq!(granularity("198"), Ok(Granularity::Decade));
/// assert_eq!(granularity("2031-W07-WE"), Ok(Granularity::Weekend));
/// assert_eq!(granularity("2031-05-03T15"), Ok(Granularity::Day));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[allow(missing_docs, reason = "the names say it")]
#[non_exhaustive]
pub enum Granularity {
    Millennium,
    Century,
    Decade,
    Year,
    Half,
    Season,
    Quarter,
    Month,
    Week,
    Weekend,
    Day,
}

impl PartialDate {
    /// The year as a whole.
    pub(crate) const fn of_year(year: Year) -> Self {
        Self { year, period: Period::Year, day: 0, clock: TimeOfDay::None }
    }

    /// A month of a year; 0 is an unknown one.
    pub(crate) const fn of_month(year: Year, month: u8) -> Self {
        Self { period: Period::Month(month), ..Self::of_year(year) }
    }

    /// A day of a month.
    pub(crate) const fn of_day(year: Year, month: u8, day: u8) -> Self {
        Self { day, ..Self::of_month(year, month) }
    }

    /// An ISO week; 0 is an unknown one.
    pub(crate) const fn of_week(year: Year, week: u8) -> Self {
        Self { period: Period::Week(week), ..Self::of_year(year) }
    }

    /// The same date with a time of day.
    pub(crate) const fn with_clock(self, clock: TimeOfDay) -> Self {
        Self { clock, ..self }
    }

    /// The date, if its parts are those of some calendar: a message can hold any numbers.
    #[cfg(feature = "wire")]
    pub(crate) fn checked(self) -> Option<Self> {
        let (part, days) = match self.period {
            Period::Month(month) => (month <= 12, 31),
            Period::Week(week) => (week <= 53, WEEKEND),
            Period::Quarter(quarter) => (quarter <= 4, 0),
            Period::Half(half) => (half <= 2, 0),
            _ => (true, 0),
        };
        let time = self.hour().unwrap_or(0) <= 24 && self.minute().unwrap_or(0) <= 59;
        (part && self.day <= days && time).then_some(self)
    }

    /// The precision of the date, apart from its time of day.
    #[must_use]
    pub const fn granularity(self) -> Granularity {
        match self.period {
            Period::Millennium => Granularity::Millennium,
            Period::Century => Granularity::Century,
            Period::Decade => Granularity::Decade,
            Period::Year => Granularity::Year,
            Period::Half(_) => Granularity::Half,
            Period::Season(_) => Granularity::Season,
            Period::Quarter(_) => Granularity::Quarter,
            Period::Month(_) if self.day == 0 => Granularity::Month,
            Period::Week(_) if self.day == 0 => Granularity::Week,
            Period::Week(_) if self.day == WEEKEND => Granularity::Weekend,
            Period::Month(_) | Period::Week(_) => Granularity::Day,
        }
    }

    /// The year, if it is known; 0 is 1 BC. For a decade, century or millennium, a year in it.
    #[must_use]
    pub const fn year(self) -> Option<i16> {
        self.year.number()
    }

    /// The half of the year, 1 or 2, if the date is a half-year.
    #[must_use]
    pub const fn half(self) -> Option<u8> {
        match self.period {
            Period::Half(half) => known(half),
            _ => None,
        }
    }

    /// The season, if the date is a season.
    #[must_use]
    pub const fn season(self) -> Option<Season> {
        match self.period {
            Period::Season(season) => Some(season),
            _ => None,
        }
    }

    /// The quarter of the year, 1 to 4, if the date is a quarter.
    #[must_use]
    pub const fn quarter(self) -> Option<u8> {
        match self.period {
            Period::Quarter(quarter) => known(quarter),
            _ => None,
        }
    }

    /// The month, 1 to 12, if the date is a month or a day of a month.
    #[must_use]
    pub const fn month(self) -> Option<u8> {
        match self.period {
            Period::Month(month) => known(month),
            _ => None,
        }
    }

    /// The day of the month, 1 to 31, if the date is a day of a month.
    #[must_use]
    pub const fn day(self) -> Option<u8> {
        match self.period {
            Period::Month(_) => known(self.day),
            _ => None,
        }
    }

    /// The week of ISO 8601, 1 to 53, if the date is a week, a weekend or a day of a week. [`PartialDate::year`] is
    /// then the year of the week, which can differ from the calendar year around New Year.
    #[must_use]
    pub const fn week(self) -> Option<u8> {
        match self.period {
            Period::Week(week) => known(week),
            _ => None,
        }
    }

    /// The day of the week, from 1 (Monday) to 7 (Sunday), if the date is a day of a week. For a day of a month, use
    /// [`PartialDate::date`] and [`Date::weekday`].
    #[must_use]
    pub const fn weekday(self) -> Option<u8> {
        match self.period {
            Period::Week(_) if self.day < WEEKEND => known(self.day),
            _ => None,
        }
    }

    /// The hour, 0 to 24, if the text states one.
    #[must_use]
    pub fn hour(self) -> Option<u8> {
        match self.clock {
            TimeOfDay::Hour(hour) | TimeOfDay::Minute(hour, _) => Some(hour),
            TimeOfDay::Zoned(time) => Some(time.hour()),
            TimeOfDay::None | TimeOfDay::Part(_) => None,
        }
    }

    /// The minute, 0 to 59, if the text states one.
    #[must_use]
    pub fn minute(self) -> Option<u8> {
        match self.clock {
            TimeOfDay::Minute(_, minute) => Some(minute),
            TimeOfDay::Zoned(time) => Some(time.minute()),
            TimeOfDay::None | TimeOfDay::Part(_) | TimeOfDay::Hour(_) => None,
        }
    }

    /// The time zone, if the text names one.
    #[must_use]
    pub fn zone(self) -> Option<Zone> {
        match self.clock {
            TimeOfDay::Zoned(time) => Some(time.zone()),
            _ => None,
        }
    }

    /// The part of the day, such as the morning, if the text states one instead of an hour.
    #[must_use]
    pub const fn day_part(self) -> Option<DayPart> {
        match self.clock {
            TimeOfDay::Part(part) => Some(part),
            _ => None,
        }
    }

    /// The calendar day, if the date is a day of a known month and year. For a day of a week, use
    /// [`PartialDate::interval`].
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::Date;
    /// use postil::time::PartialDate;
    ///
    /// let date = |value: &str| value.parse::<PartialDate>().map(PartialDate::date);
    /// assert_eq!(date("2031-05-03TMO"), Ok(Date::new(2031, 5, 3)));
    /// assert_eq!(date("2031-05"), Ok(None));
    /// assert_eq!(date("XXXX-05-03"), Ok(None));
    /// ```
    #[must_use]
    pub fn date(self) -> Option<Date> {
        match (self.year.number(), self.period) {
            (Some(year), Period::Month(month)) => Date::new(year, month, self.day),
            _ => None,
        }
    }
}

/// A part of a date; 0 is an unknown one.
const fn known(part: u8) -> Option<u8> {
    match part {
        0 => None,
        part => Some(part),
    }
}

impl From<Date> for PartialDate {
    fn from(date: Date) -> Self {
        Self::of_day(Year::new(date.year()), date.month(), date.day())
    }
}

/// The first `digits` digits of a year: 4 for a year, 3 for a decade, 2 for a century.
fn write_year(f: &mut fmt::Formatter<'_>, year: Year, digits: usize) -> fmt::Result {
    let Some(number) = year.number() else {
        return f.write_str("XXXX".get(..digits).unwrap_or("XXXX"));
    };
    // TIMEX3 counts years before Christ from 1; the calendar has a year 0.
    let (sign, shown) = if number <= 0 {
        ("BC", 1_u16.saturating_add(number.unsigned_abs()))
    } else {
        ("", number.unsigned_abs())
    };
    f.write_str(sign)?;
    match digits {
        3 => write!(f, "{:03}", shown.div_euclid(10)),
        2 => write!(f, "{:02}", shown.div_euclid(100)),
        1 => write!(f, "{}", shown.div_euclid(1000)),
        _ => write!(f, "{shown:04}"),
    }
}

/// A dash, a prefix, and a number of at least `width` digits; zero is unknown and prints `X`.
fn write_part(f: &mut fmt::Formatter<'_>, prefix: &str, number: u8, width: usize) -> fmt::Result {
    if number == 0 {
        write!(f, "-{prefix}{}", if width == 1 { "X" } else { "XX" })
    } else {
        write!(f, "-{prefix}{number:0width$}")
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.period {
            Period::Decade => return write_year(f, self.year, 3),
            Period::Century => return write_year(f, self.year, 2),
            Period::Millennium => return write_year(f, self.year, 1),
            _ => write_year(f, self.year, 4)?,
        }
        match self.period {
            Period::Month(month) => {
                write_part(f, "", month, 2)?;
                if self.day > 0 {
                    write_part(f, "", self.day, 2)?;
                }
            }
            Period::Week(week) => {
                write_part(f, "W", week, 2)?;
                match self.day {
                    0 => {}
                    WEEKEND => f.write_str("-WE")?,
                    day => write!(f, "-{day}")?,
                }
            }
            Period::Quarter(quarter) => write_part(f, "Q", quarter, 1)?,
            Period::Half(half) => write_part(f, "H", half, 1)?,
            Period::Season(season) => f.write_str(match season {
                Season::Spring => "-SP",
                Season::Summer => "-SU",
                Season::Fall => "-FA",
                Season::Winter => "-WI",
            })?,
            Period::Year | Period::Decade | Period::Century | Period::Millennium => {}
        }
        match self.clock {
            TimeOfDay::None => Ok(()),
            TimeOfDay::Hour(hour) => write!(f, "T{hour:02}"),
            TimeOfDay::Minute(hour, minute) => write!(f, "T{hour:02}:{minute:02}"),
            TimeOfDay::Zoned(time) => write!(f, "T{time}"),
            TimeOfDay::Part(part) => f.write_str(match part {
                DayPart::Morning => "TMO",
                DayPart::Midday => "TMI",
                DayPart::Afternoon => "TAF",
                DayPart::Evening => "TEV",
                DayPart::Night => "TNI",
                DayPart::Day => "TDT",
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::string::ToString;

    #[test]
    fn dates_print_as_timex3() {
        let year = Year::new(2022);
        let print = |period, day, clock| PartialDate { year, period, day, clock }.to_string();
        assert_eq!(print(Period::Month(11), 25, TimeOfDay::None), "2022-11-25");
        assert_eq!(print(Period::Month(11), 0, TimeOfDay::None), "2022-11");
        assert_eq!(print(Period::Year, 0, TimeOfDay::None), "2022");
        assert_eq!(print(Period::Decade, 0, TimeOfDay::None), "202");
        assert_eq!(print(Period::Century, 0, TimeOfDay::None), "20");
        assert_eq!(print(Period::Week(7), WEEKEND, TimeOfDay::None), "2022-W07-WE");
        assert_eq!(print(Period::Quarter(3), 0, TimeOfDay::None), "2022-Q3");
        assert_eq!(print(Period::Season(Season::Summer), 0, TimeOfDay::None), "2022-SU");
        assert_eq!(print(Period::Month(1), 2, TimeOfDay::Minute(9, 5)), "2022-01-02T09:05");
        assert_eq!(print(Period::Month(1), 2, TimeOfDay::Part(DayPart::Night)), "2022-01-02TNI");
        let unknown =
            PartialDate { period: Period::Week(0), day: 5, ..PartialDate::of_year(Year::UNKNOWN) };
        assert_eq!(unknown.to_string(), "XXXX-WXX-5");
        assert_eq!(PartialDate::of_year(Year::new(-43)).to_string(), "BC0044");
    }

    /// What a date does not say is told by nothing but `None`.
    #[test]
    fn what_is_unknown_is_none() {
        let parts = |date: PartialDate| {
            [date.half(), date.quarter(), date.month(), date.day(), date.week(), date.weekday()]
        };
        let read = |text: &str| text.parse::<PartialDate>().map(parts);
        assert_eq!(read("XXXX-XX"), Ok([None; 6]));
        assert_eq!(read("XXXX-WXX"), Ok([None; 6]));
        assert_eq!(read("2031-W07-WE"), Ok([None, None, None, None, Some(7), None]));
        assert_eq!(read("2031-W07-7"), Ok([None, None, None, None, Some(7), Some(7)]));
        assert_eq!(read("2031-H2"), Ok([Some(2), None, None, None, None, None]));
        assert_eq!(read("2031-05-03"), Ok([None, None, Some(5), Some(3), None, None]));
    }
}
