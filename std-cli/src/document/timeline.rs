//! What an article puts on the calendar, earliest first.

use super::model::Document;
use super::note::Note;
use core::cmp::Reverse;
use postil::annotation::Content;
use postil::time::{Calendar, Clock, DayPart, Value};
use postil::{Date, Layer};

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

/// Where a value stands among others: its first day; of those that begin together the longest first; hour and minute.
type Place = (Date, Reverse<Date>, [u8; 2]);

/// Where a value begins on the calendar; `None` where its year is unknown.
fn place(calendar: Calendar) -> Option<Place> {
    // What the calendar does not have, as an unknown week of a year, stands with its year.
    let days = calendar.interval().or_else(|| Calendar::year(calendar.year).interval())?;
    let time = match calendar.clock {
        Clock::Hour(hour) => [hour, 0],
        Clock::Minute(hour, minute) => [hour, minute],
        Clock::Zoned(time) => [time.hour(), time.minute()],
        Clock::Part(part) => [first_hour(part), 0],
        _ => [0, 0],
    };
    Some((days.first(), Reverse(days.last()), time))
}

const fn first_hour(part: DayPart) -> u8 {
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
    use postil::time::{Period, Season, Year};

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
        assert_eq!(place(period(Period::Week(0))), place(Calendar::year(year)));
        assert_eq!(place(Calendar::year(Year::UNKNOWN)), None);
    }
}
