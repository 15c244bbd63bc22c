//! Holidays: on which day of a year each falls.

use crate::grammar::time::Holiday;
use crate::lexicon::{HOLIDAYS, HolidayRule};
use crate::value::{Date, PartialDate, Year, days_of_month};

impl Holiday {
    fn rule(self) -> Option<&'static HolidayRule> {
        HOLIDAYS.get(usize::from(self.0))
    }

    /// Its day in a year.
    pub(crate) fn in_year(self, year: i16) -> Option<Date> {
        match self.rule()? {
            HolidayRule::Fixed(month, day) => Date::new(year, *month, *day),
            HolidayRule::Easter(after) => Some(easter(year)?.plus_days(i32::from(*after))),
            HolidayRule::Nth(month, weekday, which) => nth(year, *month, *weekday, *which),
        }
    }

    /// Its day where the year is unknown: month and day, if it has the same in every year.
    pub(crate) fn in_any_year(self) -> PartialDate {
        match self.rule() {
            Some(HolidayRule::Fixed(month, day)) => {
                PartialDate::of_day(Year::UNKNOWN, *month, *day)
            }
            _ => PartialDate::of_year(Year::UNKNOWN),
        }
    }
}

/// Easter Sunday by the anonymous Gregorian algorithm (Nature, 1876).
fn easter(year: i16) -> Option<Date> {
    let year_number = i32::from(year);
    let golden = year_number.rem_euclid(19);
    let (century, rest) = (year_number.div_euclid(100), year_number.rem_euclid(100));
    let shift = century.saturating_add(8).div_euclid(25);
    let moon_shift = century.saturating_sub(shift).saturating_add(1).div_euclid(3);
    let epact = golden
        .saturating_mul(19)
        .saturating_add(century)
        .saturating_sub(century.div_euclid(4))
        .saturating_sub(moon_shift)
        .saturating_add(15)
        .rem_euclid(30);
    let weekday = 32_i32
        .saturating_add(century.rem_euclid(4).saturating_mul(2))
        .saturating_add(rest.div_euclid(4).saturating_mul(2))
        .saturating_sub(epact)
        .saturating_sub(rest.rem_euclid(4))
        .rem_euclid(7);
    let correction = golden
        .saturating_add(epact.saturating_mul(11))
        .saturating_add(weekday.saturating_mul(22))
        .div_euclid(451);
    let sum = epact
        .saturating_add(weekday)
        .saturating_sub(correction.saturating_mul(7))
        .saturating_add(114);
    let month = u8::try_from(sum.div_euclid(31)).ok()?;
    let day = u8::try_from(sum.rem_euclid(31)).ok()?;
    Date::new(year, month, day.saturating_add(1))
}

/// The first, second … such weekday of a month, or with 0 the last.
fn nth(year: i16, month: u8, weekday: u8, which: u8) -> Option<Date> {
    let gap =
        |from: Date| i32::from(weekday).saturating_sub(i32::from(from.weekday())).rem_euclid(7);
    let Some(weeks) = which.checked_sub(1) else {
        let last = Date::new(year, month, days_of_month(year, month))?;
        let back = i32::from(last.weekday()).saturating_sub(i32::from(weekday)).rem_euclid(7);
        return Some(last.plus_days(back.saturating_neg()));
    };
    let first = Date::new(year, month, 1)?;
    Some(first.plus_days(gap(first).saturating_add(i32::from(weeks).saturating_mul(7))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::{Case, look_up};
    use crate::testing::check;
    use std::string::ToString;

    #[test]
    fn holidays_fall_on_their_days() {
        let cases = [
            (("Christmas", 1998), "1998-12-25"),
            (("Easter", 2000), "2000-04-23"),
            (("Easter", 2008), "2008-03-23"),
            (("Easter", 2019), "2019-04-21"),
            (("Easter", 2025), "2025-04-20"),
            (("Good Friday", 2022), "2022-04-15"),
            (("Ash Wednesday", 2024), "2024-02-14"),
            (("Thanksgiving", 2022), "2022-11-24"),
            (("Labor Day", 2022), "2022-09-05"),
            (("Memorial Day", 2022), "2022-05-30"),
            (("Martin Luther King Day", 2024), "2024-01-15"),
        ];
        check(&cases, |(name, year)| {
            let row = look_up(name.as_bytes(), Case::Capital).and_then(|it| it.fact().holiday());
            Holiday(row.expect(name)).in_year(year).expect(name).to_string()
        });
    }
}
