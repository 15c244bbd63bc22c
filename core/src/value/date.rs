//! Calendar arithmetic on the proleptic Gregorian calendar.
//!
//! Days are counted from 1970-01-01; every operation saturates, so no date overflows. Method: count
//! in years that begin in March, where the leap day comes last.

use crate::error::{Error, ErrorKind};
use core::fmt;
use core::str::FromStr;

/// A calendar day of the years -32767 to 32767. Year 0 is 1 BC, and year -1 is 2 BC.
///
/// # Examples
///
/// ```
/// use postil::Date;
///
/// let day = Date::new(2031, 5, 3).expect("a day of the calendar");
/// assert_eq!((day.year(), day.month(), day.day()), (2031, 5, 3));
/// assert_eq!(day.to_string(), "2031-05-03");
/// assert!(Date::new(2031, 4, 30) < Some(day));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct Date {
    year: i16,
    month: u8,
    day: u8,
}

/// Days of 400 years.
const ERA: i32 = 146_097;

/// The last year; as many before the year 0. The one before those is [`Year::UNKNOWN`](crate::time::Year::UNKNOWN).
const LAST_YEAR: i16 = i16::MAX;

/// The first and the last day of the calendar: -32767-01-01 and 32767-12-31.
const FIRST: i32 = -12_687_428;
const LAST: i32 = 11_248_737;

impl Date {
    /// The date, or `None` if it does not exist.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::Date;
    /// assert!(Date::new(2024, 2, 29).is_some());
    /// assert!(Date::new(2023, 2, 29).is_none());
    /// ```
    #[must_use]
    pub fn new(year: i16, month: u8, day: u8) -> Option<Self> {
        let valid = year >= -LAST_YEAR
            && (1..=12).contains(&month)
            && (1..=days_of_month(year, month)).contains(&day);
        valid.then_some(Self { year, month, day })
    }

    /// The year; 0 is 1 BC.
    #[must_use]
    pub const fn year(self) -> i16 {
        self.year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }

    /// The number of days since 1970-01-01; negative before that day.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::Date;
    ///
    /// let days = |year, month, day| Date::new(year, month, day).map(Date::days);
    /// assert_eq!(days(1970, 1, 1), Some(0));
    /// assert_eq!(days(1969, 12, 31), Some(-1));
    /// assert_eq!(days(2031, 5, 3), Some(22_402));
    /// ```
    #[must_use]
    pub fn days(self) -> i32 {
        let march_year = i32::from(self.year).saturating_sub(i32::from(self.month <= 2));
        let era = march_year.div_euclid(400);
        let year_of_era = march_year.rem_euclid(400);
        let month = (i32::from(self.month).saturating_add(9)).rem_euclid(12);
        let day_of_year = month
            .saturating_mul(153)
            .saturating_add(2)
            .div_euclid(5)
            .saturating_add(i32::from(self.day))
            .saturating_sub(1);
        let day_of_era = year_of_era
            .saturating_mul(365)
            .saturating_add(year_of_era.div_euclid(4))
            .saturating_sub(year_of_era.div_euclid(100))
            .saturating_add(day_of_year);
        era.saturating_mul(ERA).saturating_add(day_of_era).saturating_sub(719_468)
    }

    /// The date that is this many days after 1970-01-01, or the first or last date if that is out of range.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::Date;
    ///
    /// assert_eq!(Date::from_days(-1).to_string(), "1969-12-31");
    /// assert_eq!(Date::from_days(22_402).to_string(), "2031-05-03");
    /// ```
    #[must_use]
    pub fn from_days(days: i32) -> Self {
        let shifted = days.clamp(FIRST, LAST).saturating_add(719_468);
        let era = shifted.div_euclid(ERA);
        let day_of_era = shifted.rem_euclid(ERA);
        // The last day of 4, 100 and 400 years is a leap day that has no year of its own.
        let year_of_era = day_of_era
            .saturating_sub(day_of_era.div_euclid(1_460))
            .saturating_add(day_of_era.div_euclid(36_524))
            .saturating_sub(day_of_era.div_euclid(146_096))
            .div_euclid(365);
        let before = year_of_era
            .saturating_mul(365)
            .saturating_add(year_of_era.div_euclid(4))
            .saturating_sub(year_of_era.div_euclid(100));
        let day_of_year = day_of_era.saturating_sub(before);
        let month = day_of_year.saturating_mul(5).saturating_add(2).div_euclid(153);
        let month_start = month.saturating_mul(153).saturating_add(2).div_euclid(5);
        let day = day_of_year.saturating_sub(month_start).saturating_add(1);
        let month = if month < 10 { month.saturating_add(3) } else { month.saturating_sub(9) };
        let year = era
            .saturating_mul(400)
            .saturating_add(year_of_era)
            .saturating_add(i32::from(month <= 2));
        Self {
            year: i16::try_from(year).unwrap_or(LAST_YEAR),
            month: u8::try_from(month).unwrap_or(1),
            day: u8::try_from(day).unwrap_or(1),
        }
    }

    /// The date `days` days later, or earlier if negative.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::Date;
    ///
    /// let day = Date::new(2032, 2, 28).expect("a day of the calendar");
    /// assert_eq!(day.plus_days(1).to_string(), "2032-02-29");
    /// assert_eq!(day.plus_days(-28).to_string(), "2032-01-31");
    /// ```
    #[must_use]
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub fn plus_days(self, days: i32) -> Self {
        Self::from_days(self.days().saturating_add(days))
    }

    /// The same day of the month `months` months later, or the last day of that month if it is shorter.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::Date;
    ///
    /// let day = Date::new(2031, 1, 31).expect("a day of the calendar");
    /// assert_eq!(day.plus_months(1).to_string(), "2031-02-28");
    /// assert_eq!(day.plus_months(-2).to_string(), "2030-11-30");
    /// ```
    #[must_use]
    pub fn plus_months(self, months: i32) -> Self {
        let index = i32::from(self.year)
            .saturating_mul(12)
            .saturating_add(i32::from(self.month))
            .saturating_sub(1)
            .saturating_add(months);
        let last = i32::from(LAST_YEAR).saturating_mul(12);
        let index = index.clamp(last.saturating_neg(), last.saturating_add(11));
        let year = i16::try_from(index.div_euclid(12)).unwrap_or(LAST_YEAR);
        let month = u8::try_from(index.rem_euclid(12)).unwrap_or(0).saturating_add(1);
        Self { year, month, day: self.day.min(days_of_month(year, month)) }
    }

    /// The same day `years` years later. February 29 becomes February 28 if that year is not a leap year.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::Date;
    ///
    /// let day = Date::new(2032, 2, 29).expect("a day of the calendar");
    /// assert_eq!(day.plus_years(1).to_string(), "2033-02-28");
    /// assert_eq!(day.plus_years(4).to_string(), "2036-02-29");
    /// ```
    #[must_use]
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub fn plus_years(self, years: i32) -> Self {
        self.plus_months(years.saturating_mul(12))
    }

    /// The day of the week: 1 is Monday, 7 is Sunday.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::Date;
    ///
    /// assert_eq!(Date::new(2031, 5, 3).map(Date::weekday), Some(6)); // a Saturday
    /// ```
    #[must_use]
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub fn weekday(self) -> u8 {
        // 1970-01-01 was a Thursday.
        let index = self.days().saturating_add(3).rem_euclid(7);
        u8::try_from(index).unwrap_or(0).saturating_add(1)
    }

    /// The Monday of a week of ISO 8601.
    pub(crate) fn monday_of_week(year: i16, week: u8) -> Option<Self> {
        // The fourth of January always lies in week 1.
        let fourth = Self::new(year, 1, 4)?;
        let back = i32::from(fourth.weekday()).saturating_sub(1);
        let weeks = i32::from(week).saturating_sub(1).saturating_mul(7);
        Some(fourth.plus_days(weeks.saturating_sub(back)))
    }

    /// The year and week of ISO 8601. Week 1 contains the year's first Thursday, so around New Year the year can differ
    /// from [`Date::year`].
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::Date;
    ///
    /// assert_eq!(Date::new(2031, 5, 3).map(Date::iso_week), Some((2031, 18)));
    /// assert_eq!(Date::new(2027, 1, 1).map(Date::iso_week), Some((2026, 53)));
    /// ```
    #[must_use]
    pub fn iso_week(self) -> (i16, u8) {
        let thursday = self.plus_days(4_i32.saturating_sub(i32::from(self.weekday())));
        let first = Self { year: thursday.year, month: 1, day: 1 };
        let week = thursday.days().saturating_sub(first.days()).div_euclid(7).saturating_add(1);
        (thursday.year, u8::try_from(week).unwrap_or(1))
    }

    /// The quarter of the year, 1 to 4.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::Date;
    ///
    /// assert_eq!(Date::new(2031, 5, 3).map(Date::quarter), Some(2));
    /// ```
    #[must_use]
    pub const fn quarter(self) -> u8 {
        self.month.saturating_add(2).div_euclid(3)
    }
}

/// Writes `YYYY-MM-DD`. The year has at least four characters, including a minus sign.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// Parses `YYYY-MM-DD`, as [`Date`] prints it: at least four characters for the year, and two digits each for month and
/// day.
///
/// # Errors
///
/// [`ErrorKind::InvalidDate`].
///
/// # Examples
///
/// ```
/// use postil::Date;
/// use postil::error::ErrorKind;
///
/// assert_eq!("2031-05-03".parse().ok(), Date::new(2031, 5, 3));
/// let error = "2031-5-3".parse::<Date>().unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::InvalidDate);
/// assert_eq!(error.to_string(), "not a date: write YYYY-MM-DD");
/// ```
impl FromStr for Date {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        read(text).ok_or(Error::new(ErrorKind::InvalidDate, 0))
    }
}

fn read(text: &str) -> Option<Date> {
    let [year @ .., b'-', month_tens, month, b'-', tens, day] = text.as_bytes() else {
        return None;
    };
    let (digits, is_negative) = match year {
        [b'-', digits @ ..] => (digits, true),
        digits => (digits, false),
    };
    let number = |digits: &[u8]| {
        let are_digits = !digits.is_empty() && digits.iter().all(u8::is_ascii_digit);
        let add = |sum: i16, digit: &u8| {
            sum.checked_mul(10)?.checked_add(i16::from(digit.wrapping_sub(b'0')))
        };
        if are_digits { digits.iter().try_fold(0, add) } else { None }
    };
    let two = |digits: &[u8]| u8::try_from(number(digits)?).ok();
    let year = number(digits).filter(|_| year.len() >= 4)?;
    let year = if is_negative { year.saturating_neg() } else { year };
    Date::new(year, two(&[*month_tens, *month])?, two(&[*tens, *day])?)
}

/// The number of days of a month; 0 for a month that does not exist.
pub(crate) fn days_of_month(year: i16, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap(year) => 29,
        2 => 28,
        _ => 0,
    }
}

fn is_leap(year: i16) -> bool {
    year.rem_euclid(4) == 0 && (year.rem_euclid(100) != 0 || year.rem_euclid(400) == 0)
}

/// Years are kept in 16 bits; what lies beyond is the last year that fits.
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_of_two_eras_follows_the_one_before() {
        let mut expected = Date::new(1600, 1, 1).unwrap();
        let first = expected.days();
        for days in first..first + 2 * ERA {
            let date = Date::from_days(days);
            assert_eq!((date, date.days()), (expected, days));
            let last = date.day == days_of_month(date.year, date.month);
            expected = match (last, date.month) {
                (false, _) => Date { day: date.day + 1, ..date },
                (true, 12) => Date { year: date.year + 1, month: 1, day: 1 },
                (true, month) => Date { month: month + 1, day: 1, ..date },
            };
        }
    }

    #[test]
    fn weekdays_and_weeks() {
        let day = |y, m, d| Date::new(y, m, d).unwrap();
        assert_eq!(day(2022, 11, 25).weekday(), 5);
        assert_eq!(day(2022, 11, 25).iso_week(), (2022, 47));
        assert_eq!(day(2021, 1, 3).iso_week(), (2020, 53));
        assert_eq!(day(2024, 12, 30).iso_week(), (2025, 1));
    }

    #[test]
    fn months_end_where_they_end() {
        let day = |y, m, d| Date::new(y, m, d).unwrap();
        assert_eq!(day(2024, 1, 31).plus_months(1), day(2024, 2, 29));
        assert_eq!(day(2024, 2, 29).plus_years(1), day(2025, 2, 28));
        assert_eq!(day(2024, 1, 1).plus_months(-1), day(2023, 12, 1));
    }

    #[test]
    fn far_dates_saturate() {
        let day = |y, m, d| Date::new(y, m, d).unwrap();
        assert_eq!(Date::from_days(i32::MAX), day(32_767, 12, 31));
        assert_eq!(Date::from_days(i32::MIN), day(-32_767, 1, 1));
        assert_eq!((day(-32_767, 1, 1).days(), day(32_767, 12, 31).days()), (FIRST, LAST));
        assert_eq!(Date::new(i16::MIN, 1, 1), None, "the unknown year");
    }

    /// Only the year was held at its end: a month after December 32767 was January of that year, eleven months
    /// earlier, and a leap day beyond the end was 29 February of a year that has none.
    #[test]
    fn months_do_not_turn_back_at_the_end_of_the_calendar() {
        let day = |y, m, d| Date::new(y, m, d).unwrap();
        assert_eq!(day(32_767, 12, 5).plus_months(1), day(32_767, 12, 5));
        assert_eq!(day(-32_767, 1, 5).plus_months(-1), day(-32_767, 1, 5));
        let leap_day = LAST + 1 + 31 + 28;
        assert_eq!(Date::from_days(leap_day), day(32_767, 12, 31));
    }
}
