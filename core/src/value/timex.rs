//! The value of a time expression: a small `Copy` struct that prints as TIMEX3.
//!
//! | value | prints |
//! |---|---|
//! | a day, month, year, decade, century | `2022-11-25`, `2022-11`, `2022`, `202`, `20` |
//! | week, weekend, quarter, half, season | `2022-W47`, `2022-W47-WE`, `2022-Q3`, `2022-H1`, `2022-SU` |
//! | unknown year, unknown week | `XXXX-11-25`, `XXXX-WXX-5` |
//! | a time of day | `2022-11-25T15:30`, `2022-11-25T15:30+05:45`, `2022-11-25TMO` |
//! | a length of time | `P3D`, `PT40M`, `P2.5Y`, `PXD` |
//! | a reference | `PRESENT_REF`, `PAST_REF`, `FUTURE_REF` |

use super::date::Date;
use super::zone::ZonedTime;
use crate::label::TimeLabel;
use core::fmt;

/// A time expression: its TIMEX3 type, value and modifier.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer};
/// use postil::annotation::Content;
/// use postil::label::TimeLabel;
/// use postil::time::Modifier;
///
/// let notes = Annotations::<16>::of("It ran for almost three years.", &mut DefaultEngine::idle())?;
/// let time = notes.layer(Layer::Time).next().expect("a length");
/// let Content::Time(timex) = time.content() else { panic!("a time") };
/// assert_eq!((timex.label, timex.modifier), (TimeLabel::Duration, Modifier::EqualOrLess));
/// assert_eq!(timex.to_string(), "P3Y"); // that of its value
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct Timex {
    /// The type.
    pub label: TimeLabel,
    /// The value; prints as in TIMEX3.
    pub value: Value,
    /// What `almost` or `early` adds.
    pub modifier: Modifier,
}

/// A TIMEX3 value.
///
/// # Examples
///
/// ```
/// use postil::time::{Calendar, Reference, Unit, Value, Year};
///
/// let value: Value = "2031-05-03".parse()?;
/// assert_eq!(value, Value::Calendar(Calendar::day(Year::new(2031), 5, 3)));
/// assert_eq!("FUTURE_REF".parse(), Ok(Value::Reference(Reference::Future)));
/// assert!(matches!("P3W".parse()?, Value::Length(length) if length.unit == Unit::Week));
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[non_exhaustive]
pub enum Value {
    /// A place on the calendar.
    Calendar(Calendar),
    /// A length of time.
    Length(Length),
    /// A reference without a calendar.
    Reference(Reference),
}

/// A place on the calendar, as exact as the text is.
///
/// # Examples
///
/// ```
/// use postil::time::{Calendar, Clock, Period, Year};
///
/// let quarter = Calendar { period: Period::Quarter(3), ..Calendar::year(Year::new(2031)) };
/// assert_eq!(quarter.to_string(), "2031-Q3");
/// let friday = Calendar { day: 5, ..Calendar::week(Year::UNKNOWN, 0) };
/// assert_eq!(friday.to_string(), "XXXX-WXX-5");
/// assert_eq!(friday.clock, Clock::None);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct Calendar {
    /// The year; `None` prints `XXXX`.
    pub year: Year,
    /// The part of the year, or the span of years.
    pub period: Period,
    /// Day of the month (1 to 31), or with a week day of the week (1 to 7, 8 is the weekend); 0 is none.
    pub day: u8,
    /// Time of day.
    pub clock: Clock,
}

/// A year; the smallest number stands for an unknown one.
///
/// # Examples
///
/// ```
/// use postil::time::{Calendar, Year};
///
/// assert_eq!(Year::new(2031).number(), Some(2031));
/// assert_eq!(Year::UNKNOWN.number(), None);
/// assert_eq!(Calendar::year(Year::UNKNOWN).to_string(), "XXXX");
/// assert_eq!(Calendar::year(Year::new(-43)).to_string(), "BC0044");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct Year(i16);

impl Year {
    /// An unknown year.
    pub const UNKNOWN: Self = Self(i16::MIN);

    /// This year.
    #[must_use]
    pub const fn new(year: i16) -> Self {
        Self(year)
    }

    /// The number, if known.
    #[must_use]
    pub const fn number(self) -> Option<i16> {
        match self.0 {
            i16::MIN => None,
            number => Some(number),
        }
    }
}

/// Part of a year, or a span of years.
///
/// # Examples
///
/// ```
/// use postil::time::{Calendar, Period, Year};
///
/// let print = |period| Calendar { period, ..Calendar::year(Year::new(1984)) }.to_string();
/// assert_eq!(print(Period::Week(7)), "1984-W07");
/// assert_eq!(print(Period::Half(2)), "1984-H2");
/// assert_eq!(print(Period::Decade), "198");
/// assert_eq!(print(Period::Century), "19");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[non_exhaustive]
pub enum Period {
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
    /// The decade that the year lies in.
    Decade,
    /// The hundred years that begin with the year's first two digits.
    Century,
    /// The thousand years that begin with the year's first digit.
    Millennium,
}

/// A season.
///
/// # Examples
///
/// ```
/// use postil::time::{Calendar, Period, Season, Value, Year};
///
/// let fall = Calendar { period: Period::Season(Season::Fall), ..Calendar::year(Year::new(2031)) };
/// assert_eq!(fall.to_string(), "2031-FA");
/// assert_eq!("2031-FA".parse(), Ok(Value::Calendar(fall)));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
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
///
/// # Examples
///
/// ```
/// use postil::time::{Calendar, Clock, DayPart, Year, Zone, ZonedTime};
///
/// let day = Calendar::day(Year::new(2031), 5, 3);
/// assert_eq!(day.with_clock(Clock::Hour(15)).to_string(), "2031-05-03T15");
/// assert_eq!(day.with_clock(Clock::Minute(15, 5)).to_string(), "2031-05-03T15:05");
/// assert_eq!(day.with_clock(Clock::Part(DayPart::Night)).to_string(), "2031-05-03TNI");
/// let noon = ZonedTime::new(12, 0, Zone::UTC).expect("a time of day");
/// assert_eq!(day.with_clock(Clock::Zoned(noon)).to_string(), "2031-05-03T12:00Z");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[non_exhaustive]
pub enum Clock {
    /// None.
    None,
    /// A part of the day.
    Part(DayPart),
    /// A full hour.
    Hour(u8),
    /// Hour and minute.
    Minute(u8, u8),
    /// Hour and minute of a zone that the text names; its own variant, so that a time without one stays what it is.
    Zoned(ZonedTime),
}

/// Part of the day.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer};
/// use postil::annotation::Content;
/// use postil::time::{Clock, DayPart, Value};
///
/// let notes = Annotations::<16>::of("It snowed this morning.", &mut DefaultEngine::idle())?;
/// let time = notes.layer(Layer::Time).next().expect("a part of a day");
/// let Content::Time(timex) = time.content() else { panic!("a time") };
/// assert!(matches!(timex.value, Value::Calendar(day) if day.clock == Clock::Part(DayPart::Morning)));
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
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

/// A length of time: amount and unit.
///
/// # Examples
///
/// ```
/// use postil::time::{Amount, Length, Unit, Value};
///
/// let length = Length { amount: Amount::Whole(40), unit: Unit::Minute };
/// assert_eq!(length.to_string(), "PT40M");
/// assert_eq!("PT40M".parse(), Ok(Value::Length(length)));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct Length {
    /// How many.
    pub amount: Amount,
    /// The unit.
    pub unit: Unit,
}

/// How many: a decimal number, or an unknown one.
///
/// # Examples
///
/// ```
/// use postil::time::{Amount, Length, Unit};
///
/// let years = |amount| Length { amount, unit: Unit::Year }.to_string();
/// assert_eq!(years(Amount::Tenths(25)), "P2.5Y");
/// assert_eq!(years(Amount::Millions(2)), "P2000000Y");
/// assert_eq!(years(Amount::Vague), "PXY");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[non_exhaustive]
pub enum Amount {
    /// An unknown number; prints `X`.
    Vague,
    /// A whole number.
    Whole(u16),
    /// A number in tenths.
    Tenths(u16),
    /// A number in millions.
    Millions(u16),
}

/// A unit of time.
///
/// # Examples
///
/// ```
/// use postil::time::{Amount, Length, Unit};
///
/// let three = |unit| Length { amount: Amount::Whole(3), unit }.to_string();
/// assert_eq!((three(Unit::Minute), three(Unit::Month)), ("PT3M".into(), "P3M".into()));
/// assert_eq!((three(Unit::Weekend), three(Unit::Century)), ("P3WE".into(), "P3CE".into()));
/// assert!(Unit::Week < Unit::Month);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[repr(u8)]
#[allow(missing_docs, reason = "the names say it")]
#[non_exhaustive]
pub enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
    Millennium,
}

/// A reference without a calendar.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer};
/// use postil::annotation::Content;
/// use postil::time::{Reference, Value};
///
/// let notes = Annotations::<16>::of("The mill is now a museum.", &mut DefaultEngine::idle())?;
/// let time = notes.layer(Layer::Time).next().expect("a time");
/// let Content::Time(timex) = time.content() else { panic!("a time") };
/// assert_eq!(timex.value, Value::Reference(Reference::Present));
/// assert_eq!(timex.to_string(), "PRESENT_REF");
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[allow(missing_docs, reason = "the names say it")]
pub enum Reference {
    Present,
    Past,
    Future,
}

/// TIMEX3 `mod`.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer};
/// use postil::annotation::Content;
/// use postil::time::Modifier;
///
/// let text = "It broke in early May, after more than two years.";
/// let notes = Annotations::<16>::of(text, &mut DefaultEngine::idle())?;
/// let modifiers = notes.layer(Layer::Time).filter_map(|time| match time.content() {
///     Content::Time(timex) => Some(timex.modifier),
///     _ => None,
/// });
/// assert!(modifiers.eq([Modifier::Start, Modifier::MoreThan]));
/// assert_eq!((Modifier::Start.name(), Modifier::None.name()), (Some("START"), None));
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[allow(missing_docs, reason = "the names are those of TIMEX3")]
#[non_exhaustive]
pub enum Modifier {
    #[default]
    None,
    Start,
    Mid,
    End,
    Approx,
    LessThan,
    EqualOrLess,
    MoreThan,
    EqualOrMore,
}

impl Modifier {
    /// The TIMEX3 name, if there is a modifier.
    #[must_use]
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::None => None,
            Self::Start => Some("START"),
            Self::Mid => Some("MID"),
            Self::End => Some("END"),
            Self::Approx => Some("APPROX"),
            Self::LessThan => Some("LESS_THAN"),
            Self::EqualOrLess => Some("EQUAL_OR_LESS"),
            Self::MoreThan => Some("MORE_THAN"),
            Self::EqualOrMore => Some("EQUAL_OR_MORE"),
        }
    }
}

impl Calendar {
    /// The year as a whole.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::time::{Calendar, Year};
    ///
    /// assert_eq!(Calendar::year(Year::new(2031)).to_string(), "2031");
    /// ```
    #[must_use]
    pub const fn year(year: Year) -> Self {
        Self { year, period: Period::Year, day: 0, clock: Clock::None }
    }

    /// A month of a year.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::time::{Calendar, Year};
    ///
    /// assert_eq!(Calendar::month(Year::new(2031), 5).to_string(), "2031-05");
    /// assert_eq!(Calendar::month(Year::new(2031), 0).to_string(), "2031-XX");
    /// ```
    #[must_use]
    pub const fn month(year: Year, month: u8) -> Self {
        Self { period: Period::Month(month), ..Self::year(year) }
    }

    /// A day of a month.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::time::{Calendar, Year};
    ///
    /// assert_eq!(Calendar::day(Year::new(2031), 5, 3).to_string(), "2031-05-03");
    /// assert_eq!(Calendar::day(Year::UNKNOWN, 5, 3).to_string(), "XXXX-05-03");
    /// ```
    #[must_use]
    pub const fn day(year: Year, month: u8, day: u8) -> Self {
        Self { day, ..Self::month(year, month) }
    }

    /// An ISO week.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::time::{Calendar, Year};
    ///
    /// let week = Calendar::week(Year::new(2031), 7);
    /// assert_eq!(week.to_string(), "2031-W07");
    /// assert_eq!(Calendar { day: 8, ..week }.to_string(), "2031-W07-WE");
    /// ```
    #[must_use]
    pub const fn week(year: Year, week: u8) -> Self {
        Self { period: Period::Week(week), ..Self::year(year) }
    }

    /// The same place with a time of day.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::time::{Calendar, Clock, Year};
    ///
    /// let noon = Calendar::day(Year::new(2031), 5, 3).with_clock(Clock::Minute(12, 0));
    /// assert_eq!(noon.to_string(), "2031-05-03T12:00");
    /// ```
    #[must_use]
    pub const fn with_clock(self, clock: Clock) -> Self {
        Self { clock, ..self }
    }

    /// The day itself, where the value is one full calendar day.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::Date;
    /// use postil::time::{Calendar, Year};
    ///
    /// assert_eq!(Calendar::day(Year::new(2031), 5, 3).date(), Date::new(2031, 5, 3));
    /// assert_eq!(Calendar::month(Year::new(2031), 5).date(), None);
    /// assert_eq!(Calendar::day(Year::UNKNOWN, 5, 3).date(), None);
    /// ```
    #[must_use]
    pub fn date(self) -> Option<Date> {
        match (self.year.number(), self.period) {
            (Some(year), Period::Month(month)) => Date::new(year, month, self.day),
            _ => None,
        }
    }
}

impl From<Date> for Calendar {
    fn from(date: Date) -> Self {
        Self::day(Year::new(date.year()), date.month(), date.day())
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Calendar(calendar) => calendar.fmt(f),
            Self::Length(length) => length.fmt(f),
            Self::Reference(Reference::Present) => f.write_str("PRESENT_REF"),
            Self::Reference(Reference::Past) => f.write_str("PAST_REF"),
            Self::Reference(Reference::Future) => f.write_str("FUTURE_REF"),
        }
    }
}

impl fmt::Display for Timex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
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

impl fmt::Display for Calendar {
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
                    8 => f.write_str("-WE")?,
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
            Clock::None => Ok(()),
            Clock::Hour(hour) => write!(f, "T{hour:02}"),
            Clock::Minute(hour, minute) => write!(f, "T{hour:02}:{minute:02}"),
            Clock::Zoned(time) => write!(f, "T{time}"),
            Clock::Part(part) => f.write_str(match part {
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

impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let clock = matches!(self.unit, Unit::Second | Unit::Minute | Unit::Hour);
        f.write_str(if clock { "PT" } else { "P" })?;
        match self.amount {
            Amount::Vague => f.write_str("X")?,
            Amount::Whole(number) => write!(f, "{number}")?,
            Amount::Tenths(tenths) => match (tenths.div_euclid(10), tenths.rem_euclid(10)) {
                (whole, 0) => write!(f, "{whole}")?,
                (whole, tenth) => write!(f, "{whole}.{tenth}")?,
            },
            Amount::Millions(0) => f.write_str("0")?,
            Amount::Millions(number) => write!(f, "{number}000000")?,
        }
        f.write_str(match self.unit {
            Unit::Second => "S",
            Unit::Minute | Unit::Month => "M",
            Unit::Hour => "H",
            Unit::Day => "D",
            Unit::Weekend => "WE",
            Unit::Week => "W",
            Unit::Quarter => "Q",
            Unit::Year => "Y",
            Unit::Decade => "DE",
            Unit::Century => "CE",
            Unit::Millennium => "ML",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::string::ToString;

    #[test]
    fn values_print_as_timex3() {
        let year = Year::new(2022);
        let calendar = |period, day, clock| Calendar { year, period, day, clock }.to_string();
        assert_eq!(calendar(Period::Month(11), 25, Clock::None), "2022-11-25");
        assert_eq!(calendar(Period::Month(11), 0, Clock::None), "2022-11");
        assert_eq!(calendar(Period::Year, 0, Clock::None), "2022");
        assert_eq!(calendar(Period::Decade, 0, Clock::None), "202");
        assert_eq!(calendar(Period::Century, 0, Clock::None), "20");
        assert_eq!(calendar(Period::Week(7), 8, Clock::None), "2022-W07-WE");
        assert_eq!(calendar(Period::Quarter(3), 0, Clock::None), "2022-Q3");
        assert_eq!(calendar(Period::Season(Season::Summer), 0, Clock::None), "2022-SU");
        assert_eq!(calendar(Period::Month(1), 2, Clock::Minute(9, 5)), "2022-01-02T09:05");
        assert_eq!(calendar(Period::Month(1), 2, Clock::Part(DayPart::Night)), "2022-01-02TNI");
        let unknown = Calendar { period: Period::Week(0), day: 5, ..Calendar::year(Year::UNKNOWN) };
        assert_eq!(unknown.to_string(), "XXXX-WXX-5");
        assert_eq!(Calendar::year(Year::new(-43)).to_string(), "BC0044");
        let length = |amount, unit| Length { amount, unit }.to_string();
        assert_eq!(length(Amount::Whole(3), Unit::Decade), "P3DE");
        assert_eq!(length(Amount::Tenths(25), Unit::Year), "P2.5Y");
        assert_eq!(length(Amount::Vague, Unit::Minute), "PTXM");
        assert_eq!(length(Amount::Millions(65), Unit::Year), "P65000000Y");
    }
}
