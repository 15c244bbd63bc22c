//! What an article puts on the calendar, earliest first.

use super::model::Document;
use super::note::Note;
use core::cmp::Reverse;
use postil::annotation::Content;
use postil::time::{DayPart, Interval, PartialDate, Value};
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
fn place(date: PartialDate) -> Option<Place> {
    // What the calendar does not have, as an unknown week of a year, stands with its year.
    let days = date.interval().or_else(|| whole_year(date.year()?))?;
    let hour = date.hour().or_else(|| date.day_part().map(first_hour));
    let time = [hour.unwrap_or(0), date.minute().unwrap_or(0)];
    Some((days.first(), Reverse(days.last()), time))
}

fn whole_year(year: i16) -> Option<Interval> {
    Interval::new(Date::new(year, 1, 1)?, Date::new(year, 12, 31)?)
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

    #[test]
    fn values_stand_in_the_order_of_their_beginnings() {
        let place = |value: &str| place(value.parse().unwrap());
        let sorted = [
            "202",
            "2022",
            "2022-W02",
            "2022-03",
            "2022-03-05",
            "2022-03-05T07",
            "2022-03-05TEV",
            "2022-Q3",
            "2022-FA",
            "2022-W50",
        ];
        let places: Vec<_> = sorted.into_iter().map(place).collect();
        assert!(places.is_sorted(), "{places:?}");
        assert_eq!(place("2022-WXX"), place("2022"));
        assert_eq!(place("XXXX"), None);
    }
}
