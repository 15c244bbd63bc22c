//! What the article puts on the calendar, earliest first.

use crate::document::{Document, Note};
use crate::output::text::mark::value_of;
use crate::output::text::style::{HEADING, Page, TIME};
use crate::output::text::table::{self, Cell, INDENT, head, plain, tail};
use postil::{Calendar, Clock, Content, Date, DayPart, Layer, Period, Season, Span, Value};
use std::io::{self, Write};
use unicode_width::UnicodeWidthStr;

pub(super) fn write(out: &mut dyn Write, document: &Document, page: Page) -> io::Result<()> {
    let mut entries: Vec<(Place, &Note, String)> = document
        .layer(Layer::Time)
        .filter_map(|note| match note.content {
            Content::Time(timex) => match timex.value {
                Value::Calendar(calendar) => Some((place(calendar)?, note, value_of(timex))),
                _ => None,
            },
            _ => None,
        })
        .collect();
    if entries.is_empty() {
        return Ok(());
    }
    // The sort keeps the order of the text among equals.
    entries.sort_by_key(|(place, ..)| *place);
    let sentences: Vec<Span> = document.layer(Layer::Sentence).map(|note| note.span).collect();
    let value_width = entries.iter().map(|(_, _, value)| value.width()).max();
    let room = page.width.saturating_sub(value_width.unwrap_or(0) + 2 * INDENT);
    let rows: Vec<_> = entries
        .iter()
        .map(|(_, note, value)| {
            let snippet =
                snippet(&document.text, sentence_of(note.span, &sentences), note.span, room);
            [Cell::new(value, TIME), plain(&snippet)]
        })
        .collect();
    table::heading(out, "Timeline", HEADING, page)?;
    table::write(out, &rows, INDENT, page)
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

/// The sentence around a note, else the note alone.
fn sentence_of(span: Span, sentences: &[Span]) -> Span {
    let after = sentences.partition_point(|sentence| sentence.start() <= span.start());
    let before = after.checked_sub(1).and_then(|place| sentences.get(place));
    before.copied().filter(|sentence| sentence.covers(span)).unwrap_or(span)
}

/// The words around `focus`, a third of the room before it and the rest after it.
fn snippet(text: &str, sentence: Span, focus: Span, room: usize) -> String {
    let part = |start, end| {
        let span = Span::new(start, end).unwrap_or_default();
        span.of(text).unwrap_or_default()
    };
    let whole = table::squeezed(part(sentence.start(), sentence.end()));
    if whole.width() <= room {
        return whole;
    }
    let before = table::squeezed(part(sentence.start(), focus.start()));
    let rest = table::squeezed(part(focus.start(), sentence.end()));
    // The room that the rest does not need goes to what stands before it.
    let room_before = room.saturating_sub(rest.width() + 2).max(room.div_euclid(3));
    let lead = if before.width() <= room_before {
        before
    } else {
        format!("…{}", whole_words(tail(&before, room_before)))
    };
    let gap = if lead.is_empty() { "" } else { " " };
    let room_after = room.saturating_sub(lead.width() + gap.len());
    let follow = if rest.width() <= room_after {
        rest
    } else {
        format!("{}…", head(&rest, room_after.saturating_sub(1)).trim_end())
    };
    format!("{lead}{gap}{follow}")
}

/// The text from its first whole word on, if it has more than one.
fn whole_words(text: &str) -> &str {
    text.split_once(' ').map_or(text, |(_, words)| words)
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

    #[test]
    fn a_snippet_keeps_its_focus() {
        let text =
            "Ministers of many countries met in Geneva on Friday to speak of things to come.";
        let start = u32::try_from(text.match_indices("Friday").next().unwrap().0).unwrap();
        let all = Span::at(0, u32::try_from(text.len()).unwrap());
        let focus = Span::at(start, 6);
        assert_eq!(snippet(text, all, focus, 100), text);
        let short = snippet(text, all, focus, 40);
        assert_eq!(short, "…in Geneva on Friday to speak of things…");
        assert!(short.width() <= 40);
    }
}
