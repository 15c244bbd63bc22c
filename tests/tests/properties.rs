//! What holds of every date, span, value and capacity: tried on values that nobody chose.
//!
//! `PROPTEST_CASES=100000 cargo test -p postil-tests --test properties` looks longer. What it finds becomes a test with a
//! name, next to the code that was wrong.

use postil::engine::{AnyEngine, TinyEngine};
use postil::loss::{Loss, Losses};
use postil::time::{Amount, Duration, Reference, Unit, Value, Zone};
use postil::{Date, DefaultEngine, Engine, Span};
use postil_tests::collected::Collected;
use postil_tests::english::with_model;
use postil_tests::grammar;
use postil_tests::invariants::{check_invariants, check_set};
use proptest::collection::vec;
use proptest::prelude::*;

/// The days of -32767-01-01 and of 32767-12-31.
const FIRST: i32 = -12_687_428;
const LAST: i32 = 11_248_737;

fn dates() -> impl Strategy<Value = Date> {
    // As many near the ends and near today as anywhere.
    prop_oneof![FIRST..=LAST, -40_000..40_000, FIRST..FIRST + 1_000, LAST - 1_000..=LAST]
        .prop_map(Date::from_days)
}

fn config() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    // ------------------------------------------------------------------------------ calendar

    #[test]
    fn days_and_dates_are_the_same_thing(days in FIRST..=LAST) {
        let date = Date::from_days(days);
        prop_assert_eq!(date.days(), days);
        prop_assert_eq!(Date::new(date.year(), date.month(), date.day()), Some(date));
    }

    #[test]
    fn a_date_is_one_if_the_month_has_the_day(year: i16, month in 0_u8..14, day in 0_u8..33) {
let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let longest = match month {
            2 => 28 + u8::from(leap),
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => 0,
        };
        let has_day = year > i16::MIN && day >= 1 && day <= longest;
        prop_assert_eq!(Date::new(year, month, day).is_some(), has_day);
    }

    /// However far one counts, there is a date, and it is one that the calendar has.
    #[test]
    fn counting_ends_at_the_ends_of_the_calendar(date in dates(), count: i32) {
        let (first, last) = (Date::from_days(FIRST), Date::from_days(LAST));
        for far in [Date::from_days(count), date.plus_days(count), date.plus_months(count), date.plus_years(count)] {
            prop_assert_eq!(Date::new(far.year(), far.month(), far.day()), Some(far));
            prop_assert!(first <= far && far <= last);
        }
    }

    #[test]
    fn dates_are_ordered_as_their_days(one in dates(), other in dates()) {
        prop_assert_eq!(one.cmp(&other), one.days().cmp(&other.days()));
    }

    #[test]
    fn days_add_up(date in dates(), one in -5_000_i32..5_000, other in -5_000_i32..5_000) {
        let there = date.plus_days(one);
        // Where the calendar did not end on the way.
        if there.days() == date.days() + one {
            prop_assert_eq!(there.plus_days(other), date.plus_days(one + other));
        }
    }

    /// Months keep the day, or end with the month; further months are never earlier.
    #[test]
    fn months_add_up(date in dates(), months in -30_000_i32..30_000, more in 0_i32..100) {
        let there = date.plus_months(months);
        prop_assert!(there.day() == date.day() || there.plus_days(1).day() == 1);
        prop_assert!(there <= date.plus_months(months + more));
        let month_of = |date: Date| i32::from(date.year()) * 12 + i32::from(date.month());
        let (first, last) = (month_of(Date::from_days(FIRST)), month_of(Date::from_days(LAST)));
        prop_assert_eq!(month_of(there), (month_of(date) + months).clamp(first, last));
        prop_assert_eq!(date.plus_years(months / 12), date.plus_months(months / 12 * 12));
    }

    #[test]
    fn weeks_have_seven_days_and_lie_in_the_year_of_their_thursday(days in FIRST + 7..=LAST - 7) {
        let date = Date::from_days(days);
        prop_assert_eq!(date.plus_days(1).weekday(), date.weekday() % 7 + 1);
        let thursday = date.plus_days(4 - i32::from(date.weekday()));
        let (year, week) = date.iso_week();
        prop_assert_eq!((year, week), thursday.iso_week());
        prop_assert_eq!(year, thursday.year());
        prop_assert!((1..=53).contains(&week));
        prop_assert_eq!(date.plus_days(7).iso_week() == (year, week + 1), date.plus_days(7).iso_week().0 == year);
    }

    #[test]
    fn quarters_have_three_months(date in dates()) {
        prop_assert_eq!(date.quarter(), date.month().div_ceil(3));
    }

    // ------------------------------------------------------------------------------ spans

    #[test]
    fn spans_are_sets_of_bytes(a in spans(), b in spans(), at: u32) {
        prop_assert_eq!(a.overlaps(b), b.overlaps(a));
        prop_assert_eq!(a.overlaps(b), a.start().max(b.start()) < a.end().min(b.end()));
        prop_assert_eq!(a.covers(b) && b.covers(a), a == b);
        prop_assert!(!a.covers(b) || !b.contains(at) || a.contains(at));
        let joined = a.join(b);
        prop_assert!(joined.covers(a) && joined.covers(b));
        prop_assert_eq!(joined, b.join(a));
        prop_assert!(joined.start() == a.start() || joined.start() == b.start());
        prop_assert!(joined.end() == a.end() || joined.end() == b.end());
        prop_assert_eq!(a.is_empty(), a.start() == a.end());
        prop_assert_eq!(Span::with_len(a.start(), a.len()), a);
        prop_assert_eq!(Span::new(a.start(), a.end()), Some(a));
    }

    #[test]
    fn a_span_says_words_exactly_where_the_text_has_them(text in ".{0,40}", start in 0_u32..60, length in 0_u32..60) {
        let span = Span::with_len(start, length);
        prop_assert_eq!(span.slice(&text), text.get(span.range()));
    }

    #[test]
    fn a_span_does_not_end_before_it_begins(start: u32, end: u32) {
        prop_assert_eq!(Span::new(start, end).is_some(), start <= end);
        prop_assert_eq!(Span::with_len(start, end).end(), start.saturating_add(end));
    }

    // ------------------------------------------------------------------------------ TIMEX3

    #[test]
    fn values_read_back_as_they_print(value in values()) {
        let printed = value.to_string();
        let read: Value = printed.parse().unwrap_or_else(|error| panic!("{printed}: {error}"));
        prop_assert_eq!(read.to_string(), printed);
    }

    /// What is no value is refused, and what is read prints what was read, but for zeros and forms of one length.
    #[test]
    fn what_is_read_prints_the_same_when_it_is_read_again(text in "(BC)?[0-9X]{0,4}(-[0-9XWQHSPUFAE]{1,3}){0,2}(T[0-9:MOAFEVNIDT]{0,5})?|PT?[0-9X.]{1,4}[SMHDWEYCQL]{1,2}") {
        if let Ok(value) = text.parse::<Value>() {
            let printed = value.to_string();
            prop_assert_eq!(printed.parse::<Value>().map(|again| again.to_string()), Ok(printed));
        }
    }

    // ------------------------------------------------------------------------------ losses

    /// Counts add up in every order.
    #[test]
    fn losses_add_up_in_every_order(mut lost in vec(losses(), 0..12), cut: prop::sample::Index) {
        let sum = |lost: &[Loss]| {
            let mut sum = Losses::NONE;
            lost.iter().for_each(|&loss| sum.merge(loss));
            sum
        };
        let whole = sum(&lost);
        let (one, other) = lost.split_at(if lost.is_empty() { 0 } else { cut.index(lost.len()) });
        let mut parts = sum(other);
        parts.merge_all(&sum(one));
        prop_assert_eq!(parts, whole);
        prop_assert_eq!(whole.is_empty(), lost.iter().all(|loss| loss.lost == 0));
        prop_assert!(whole.iter().map(|loss| loss.layer).is_sorted());
        lost.reverse();
        prop_assert_eq!(sum(&lost), whole);
    }
}

/// Articles are longer than values, and annotating them is slower than reckoning.
fn fewer() -> ProptestConfig {
    let config = config();
    ProptestConfig { cases: config.cases / 4, ..config }
}

proptest! {
    #![proptest_config(fewer())]

    /// A set that is too small has the first annotations, and says what it has not.
    #[test]
    fn a_smaller_set_is_a_beginning(choices in vec(any::<u8>(), 0..300)) {
        let text = grammar::text_of("article", &choices);
        let mut engine = DefaultEngine::new();
        let (whole, result) = Collected::of(&mut engine, with_model(), [text.as_bytes()]);
        prop_assert_eq!(result, Ok(()));
        check_set::<0>(&text, with_model(), &mut engine, &whole);
        check_set::<1>(&text, with_model(), &mut engine, &whole);
        check_set::<2>(&text, with_model(), &mut engine, &whole);
        check_set::<3>(&text, with_model(), &mut engine, &whole);
        check_set::<5>(&text, with_model(), &mut engine, &whole);
        check_set::<8>(&text, with_model(), &mut engine, &whole);
        check_set::<13>(&text, with_model(), &mut engine, &whole);
        check_set::<55>(&text, with_model(), &mut engine, &whole);
        check_set::<4096>(&text, with_model(), &mut engine, &whole);
    }

    /// An engine that is too small keeps the promises of a large one: what it says is in order, and what it cannot hold
    /// it counts. One that has room loses nothing.
    #[test]
    fn a_smaller_engine_says_less(choices in vec(any::<u8>(), 0..300)) {
        let text = grammar::text_of("article", &choices);
        check_engine(&text, &mut Engine::<64, 16, 0, 0>::new());
        check_engine(&text, &mut Engine::<64, 16, 1, 1>::new());
        check_engine(&text, &mut Engine::<65, 17, 2, 1>::new());
        check_engine(&text, &mut Engine::<100, 16, 7, 3>::new());
        check_engine(&text, &mut Engine::<200, 40, 1, 8>::new());
        check_engine(&text, &mut Engine::<1000, 200, 30, 0>::new());
        check_engine(&text, &mut TinyEngine::new());
    }
}

fn check_engine(text: &str, engine: &mut dyn AnyEngine<'static>) {
    let (found, result) = Collected::of(engine, with_model(), [text.as_bytes()]);
    assert_eq!(result, Ok(()));
    check_invariants(text, &found.annotations, &found.summary.losses);
    // The first thing that does not fit is an error where that is wished.
    let mut strict = with_model();
    strict.strict = true;
    let (_, result) = Collected::of(engine, strict, [text.as_bytes()]);
    assert_eq!(result.is_ok(), found.summary.losses.is_empty());
}

fn spans() -> impl Strategy<Value = Span> {
    let any_span =
        (any::<u32>(), any::<u32>()).prop_map(|(start, length)| Span::with_len(start, length));
    let near = (0_u32..12, 0_u32..12).prop_map(|(start, length)| Span::with_len(start, length));
    prop_oneof![any_span, near]
}

fn losses() -> impl Strategy<Value = Loss> {
    let layers = postil::Layer::ALL;
    let layer = (0..layers.len()).prop_map(move |place| layers[place]);
    (layer, prop_oneof![0_u32..5, any::<u32>()], any::<u32>())
        .prop_map(|(layer, lost, first_at)| Loss { layer, lost, first_at })
}

/// Every value that a message can carry and a text can say.
fn values() -> impl Strategy<Value = Value> {
    let dates = (years(), periods(), times()).prop_map(|(year, period, time)| {
        // Coarser periods than days have no time.
        let text = period.in_year(year) + if period.is_day() { &time } else { "" };
        text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
    });
    let amounts = prop_oneof![
        Just(Amount::Unspecified),
        any::<u16>().prop_map(Amount::Whole),
        any::<u16>().prop_map(Amount::Tenths),
        any::<u16>().prop_map(Amount::Millions),
    ];
    let units = select(&[
        Unit::Second,
        Unit::Minute,
        Unit::Hour,
        Unit::Day,
        Unit::Weekend,
        Unit::Week,
        Unit::Month,
        Unit::Quarter,
        Unit::Year,
        Unit::Decade,
        Unit::Century,
        Unit::Millennium,
    ]);
    let lengths =
        (amounts, units).prop_map(|(amount, unit)| Value::Duration(Duration { amount, unit }));
    let references = select(&[Reference::Present, Reference::Past, Reference::Future])
        .prop_map(Value::Reference);
    prop_oneof![4 => dates, 2 => lengths, 1 => references]
}

/// A year, or an unknown one.
fn years() -> impl Strategy<Value = Option<i16>> {
    prop_oneof![9 => (-9_998_i16..10_000).prop_map(Some), 1 => Just(None)]
}

/// The first digits of a year as TIMEX3 writes it: years before Christ are counted from 1.
fn year_digits(year: Option<i16>, digits: usize) -> String {
    let Some(year) = year else { return "X".repeat(digits) };
    let (sign, shown) = if year <= 0 { ("BC", 1 - year) } else { ("", year) };
    let shown = format!("{shown:04}");
    format!("{sign}{}", &shown[..digits])
}

/// A year, a part of it, or the years around it.
#[derive(Clone, Debug)]
enum Period {
    /// As many of the year's digits: four are the year, three its decade.
    Digits(usize),
    /// A part, as it is written behind the year.
    Part(String),
    /// A day of a week, as it is written behind the year.
    Weekday(String),
    /// Month and day; the month may be unknown.
    Day(u8, u8),
}

impl Period {
    const fn is_day(&self) -> bool {
        matches!(self, Self::Weekday(_) | Self::Day(..))
    }

    fn in_year(&self, year: Option<i16>) -> String {
        match self {
            Self::Digits(digits) => year_digits(year, *digits),
            Self::Part(part) | Self::Weekday(part) => year_digits(year, 4) + part,
            Self::Day(month, day) => {
                // In an unknown year the 29th of February counts, in an unknown month the 31st.
                let exists =
                    |day: &u8| Date::new(year.unwrap_or(2000), (*month).max(1), *day).is_some();
                let day = (1..=*day).rev().find(exists).expect("every month has a first");
                format!("{}-{}-{day:02}", year_digits(year, 4), part(*month, 2))
            }
        }
    }
}

/// The number of a part of the year; 0 is unknown.
fn part(number: u8, width: usize) -> String {
    if number == 0 { "X".repeat(width) } else { format!("{number:0width$}") }
}

fn periods() -> impl Strategy<Value = Period> {
    let weekday = |(week, day): (u8, u8)| {
        let day = if day == 8 { "WE".to_owned() } else { day.to_string() };
        Period::Weekday(format!("-W{}-{day}", part(week, 2)))
    };
    prop_oneof![
        (1_usize..=4).prop_map(Period::Digits),
        (0_u8..=12).prop_map(|month| Period::Part(format!("-{}", part(month, 2)))),
        (0_u8..=12, 1_u8..=31).prop_map(|(month, day)| Period::Day(month, day)),
        (0_u8..=53).prop_map(|week| Period::Part(format!("-W{}", part(week, 2)))),
        (0_u8..=53, 1_u8..=8).prop_map(weekday),
        (0_u8..=4).prop_map(|quarter| Period::Part(format!("-Q{}", part(quarter, 1)))),
        (0_u8..=2).prop_map(|half| Period::Part(format!("-H{}", part(half, 1)))),
        select(&["-SP", "-SU", "-FA", "-WI"]).prop_map(|season| Period::Part(season.to_owned())),
    ]
}

/// A time of day, or none.
fn times() -> impl Strategy<Value = String> {
    let (hours, minutes) = (0_u8..=24, 0_u8..60);
    prop_oneof![
        Just(String::new()),
        select(&["TMO", "TMI", "TAF", "TEV", "TNI", "TDT"]).prop_map(str::to_owned),
        hours.clone().prop_map(|hour| format!("T{hour:02}")),
        (hours.clone(), minutes.clone())
            .prop_map(|(hour, minute)| format!("T{hour:02}:{minute:02}")),
        (hours, minutes, zones())
            .prop_map(|(hour, minute, zone)| format!("T{hour:02}:{minute:02}{zone}")),
    ]
}

/// The zones that there are.
fn zones() -> impl Strategy<Value = Zone> {
    (-12_i16 * 60..=14 * 60).prop_map(|offset| {
        (-12 * 60..=offset).rev().find_map(Zone::from_minutes).expect("one at -12:00")
    })
}

fn select<T: Copy + std::fmt::Debug + 'static>(of: &'static [T]) -> impl Strategy<Value = T> {
    prop::sample::select(of)
}
