//! What an article puts on the calendar, earliest first.

use super::model::Document;
use super::note::Note;
use postil::{Calendar, Clock, Content, Date, DayPart, Layer, Period, Season, Value};

impl Document {
    /// The times that are on the calendar, in the order of their beginnings.
    pub(crate) fn timeline(&self) -> Vec<&Note> {
        let mut entries: Vec<(Place, &Note)> = Vec::new();
        for note in self.layer(Layer::Time) {
            if let Content::Time(timex) = note.content
                && let Value::Calendar(calendar) = timex.value
                && let Some(begins) = place(calendar)
            {
                entries.push((begins, note));
            }
        }
        // Among equals, the order is that of the text.
        entries
            .sort_unstable_by(|(one, note), (other, next)| (one, note.id).cmp(&(other, next.id)));
        entries.into_iter().map(|(_, note)| note).collect()
    }
}

/// Year, month, day, hour and minute of a beginning. A message may hold any numbers: here they have
/// room to be reckoned with.
type Place = [i32; 5];

/// Where a value begins on the calendar; `None` where its year is unknown.
fn place(calendar: Calendar) -> Option<Place> {
    let year = calendar.year.number()?;
    let first_year = |years: i32| i32::from(year).div_euclid(years) * years;
    let first_month_of = |part: u8, months: i32| (i32::from(part) - 1).max(0) * months + 1;
    let [year, month, day] = match calendar.period {
        Period::Year | Period::Week(0) => [year.into(), 0, 0],
        Period::Month(month) => [year.into(), month.into(), calendar.day.into()],
        Period::Week(week) => {
            let date = day_of_week(year, week, calendar.day)?;
            [date.year().into(), date.month().into(), date.day().into()]
        }
        Period::Quarter(quarter) => [year.into(), first_month_of(quarter, 3), 0],
        Period::Half(half) => [year.into(), first_month_of(half, 6), 0],
        Period::Season(season) => [year.into(), first_month(season), 0],
        Period::Decade => [first_year(10), 0, 0],
        Period::Century => [first_year(100), 0, 0],
        Period::Millennium => [first_year(1000), 0, 0],
        _ => return None,
    };
    let [hour, minute] = match calendar.clock {
        Clock::Hour(hour) => [hour.into(), 0],
        Clock::Minute(hour, minute) => [hour.into(), minute.into()],
        Clock::Part(part) => [first_hour(part), 0],
        _ => [0, 0],
    };
    Some([year, month, day, hour, minute])
}

/// The day of an ISO week: 1 is Monday and 8 the weekend; 0, the week as a whole, begins on Monday.
fn day_of_week(year: i16, week: u8, day: u8) -> Option<Date> {
    const SATURDAY: u8 = 6;
    // The fourth of January always lies in week 1.
    let fourth = Date::new(year, 1, 4)?;
    let day = if day > 7 { SATURDAY } else { day.max(1) };
    let days = (i32::from(week) - 1) * 7 + i32::from(day) - i32::from(fourth.weekday());
    Some(fourth.plus_days(days))
}

const fn first_month(season: Season) -> i32 {
    match season {
        Season::Spring => 3,
        Season::Summer => 6,
        Season::Fall => 9,
        Season::Winter => 12,
    }
}

const fn first_hour(part: DayPart) -> i32 {
    match part {
        DayPart::Midday => 12,
        DayPart::Afternoon => 13,
        DayPart::Evening => 18,
        DayPart::Night => 21,
        _ => 6,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use postil::Year;

    #[test]
    fn values_stand_in_the_order_of_their_beginnings() {
        let year = Year::new(2022);
        let period = |period| Calendar { period, ..Calendar::year(year) };
        let sorted = [
            period(Period::Decade),
            Calendar::year(year),
            period(Period::Week(2)),
            Calendar::month(year, 3),
            Calendar::day(year, 3, 5),
            Calendar::day(year, 3, 5).with_clock(Clock::Hour(7)),
            Calendar::day(year, 3, 5).with_clock(Clock::Part(DayPart::Evening)),
            period(Period::Quarter(3)),
            period(Period::Season(Season::Fall)),
            period(Period::Week(50)),
        ];
        let places: Vec<_> = sorted.into_iter().map(place).collect();
        assert!(places.is_sorted(), "{places:?}");
        assert_eq!(place(Calendar::year(Year::UNKNOWN)), None);
    }

    #[test]
    fn weeks_begin_where_the_calendar_says() {
        let day = |year, week, day| day_of_week(year, week, day).unwrap().to_string();
        assert_eq!(day(2022, 47, 0), "2022-11-21");
        assert_eq!(day(2022, 47, 5), "2022-11-25");
        assert_eq!(day(2022, 47, 8), "2022-11-26");
        assert_eq!(day(2020, 1, 1), "2019-12-30");
    }
}
