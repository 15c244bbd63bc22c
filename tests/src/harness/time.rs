//! Times, and values of TIMEX3.

use crate::collected::Collected;
use crate::grammar;
use crate::invariants::check_invariants;
use postil::annotation::Content;
use postil::time::Value;
use postil::{Date, DefaultEngine, Options};

/// Whatever is said of times, each value is one that TIMEX3 writes, of a day that the calendar has. The first bytes are
/// the document's date; the rest is a text, and once more a choice in the
/// grammar of times.
pub fn time(bytes: &[u8]) {
    if let Ok(text) = std::str::from_utf8(bytes)
        && let Ok(value) = text.parse::<Value>()
    {
        check_value(value);
    }
    let Some((&[year, month, day], rest)) = bytes.split_first_chunk() else {
        return;
    };
    let date = Date::new(1900 + i16::from(year), month % 12 + 1, day % 31 + 1);
    check_times(&String::from_utf8_lossy(rest), date);
    check_times(&grammar::text_of("times", rest), date);
}

fn check_times(text: &str, date: Option<Date>) {
    let mut options = Options::default();
    options.date = date;
    let mut engine = Box::new(DefaultEngine::new());
    let (found, result) = Collected::of(&mut engine, options, [text.as_bytes()]);
    result.expect("UTF-8");
    check_invariants(text, &found.annotations, &found.summary.losses);
    for note in &found.annotations {
        if let Content::Time(timex) = note.content() {
            check_value(timex.value);
        }
    }
}

fn check_value(value: Value) {
    let printed = value.to_string();
    let again: Value = printed.parse().unwrap_or_else(|error| panic!("{printed}: {error}"));
    assert_eq!(again.to_string(), printed);
    if let Value::Calendar(date) = value
        && let (Some(_), Some(_), Some(_)) = (date.year(), date.month(), date.day())
    {
        assert!(date.date().is_some(), "no calendar has {printed}");
    }
}
