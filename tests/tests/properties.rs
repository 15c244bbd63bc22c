//! What holds of every date, span, value and capacity: tried on values that nobody chose.
//!
//! `PROPTEST_CASES=100000 cargo test -p postil-tests --test properties` looks longer. What it finds becomes a test with a
//! name, next to the code that was wrong.

use postil::engine::TinyEngine;
use postil::loss::{Loss, Losses};
use postil::time::{
    Amount, Calendar, Clock, DayPart, Length, Period, Reference, Season, Unit, Value, Year, Zone,
    ZonedTime, days_of_month,
};
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
        let has_day = year > i16::MIN && day >= 1 && day <= days_of_month(year, month);
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
        prop_assert!(there.day() == date.day() || there.day() == days_of_month(there.year(), there.month()));
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
        prop_assert_eq!(Span::at(a.start(), a.len()), a);
        prop_assert_eq!(Span::new(a.start(), a.end()), Some(a));
    }

    #[test]
    fn a_span_says_words_exactly_where_the_text_has_them(text in ".{0,40}", start in 0_u32..60, length in 0_u32..60) {
        let span = Span::at(start, length);
        prop_assert_eq!(span.of(&text), text.get(span.range()));
    }

    #[test]
    fn a_span_does_not_end_before_it_begins(start: u32, end: u32) {
        prop_assert_eq!(Span::new(start, end).is_some(), start <= end);
        prop_assert_eq!(Span::at(start, end).end(), start.saturating_add(end));
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
        let mut engine = DefaultEngine::idle();
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
        check_engine(&text, &mut Engine::<64, 16, 0, 0>::idle());
        check_engine(&text, &mut Engine::<64, 16, 1, 1>::idle());
        check_engine(&text, &mut Engine::<65, 17, 2, 1>::idle());
        check_engine(&text, &mut Engine::<100, 16, 7, 3>::idle());
        check_engine(&text, &mut Engine::<200, 40, 1, 8>::idle());
        check_engine(&text, &mut Engine::<1000, 200, 30, 0>::idle());
        check_engine(&text, &mut TinyEngine::idle());
    }
}

fn check_engine<const BYTES: usize, const TOKENS: usize, const NOTES: usize, const NAMES: usize>(
    text: &str,
    engine: &mut Engine<BYTES, TOKENS, NOTES, NAMES>,
) {
    let (found, result) = Collected::of(engine, with_model(), [text.as_bytes()]);
    assert_eq!(result, Ok(()));
    check_invariants(text, &found.annotations, &found.document.losses);
    // The first thing that does not fit is an error where that is wished.
    let mut strict = with_model();
    strict.strict = true;
    let (_, result) = Collected::of(engine, strict, [text.as_bytes()]);
    assert_eq!(result.is_ok(), found.document.losses.is_empty());
}

fn spans() -> impl Strategy<Value = Span> {
    let any_span = (any::<u32>(), any::<u32>()).prop_map(|(start, length)| Span::at(start, length));
    let near = (0_u32..12, 0_u32..12).prop_map(|(start, length)| Span::at(start, length));
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
    let years = prop_oneof![-9_998_i16..10_000, Just(i16::MIN)].prop_map(Year::new);
    let periods = prop_oneof![
        Just(Period::Year),
        (0_u8..=12).prop_map(Period::Month),
        (0_u8..=53).prop_map(Period::Week),
        (0_u8..=4).prop_map(Period::Quarter),
        (0_u8..=2).prop_map(Period::Half),
        select(&[Season::Spring, Season::Summer, Season::Fall, Season::Winter])
            .prop_map(Period::Season),
        Just(Period::Decade),
        Just(Period::Century),
        Just(Period::Millennium),
    ];
    let parts = select(&[
        DayPart::Morning,
        DayPart::Midday,
        DayPart::Afternoon,
        DayPart::Evening,
        DayPart::Night,
        DayPart::Day,
    ]);
    let clocks = prop_oneof![
        Just(Clock::None),
        parts.prop_map(Clock::Part),
        (0_u8..=24).prop_map(Clock::Hour),
        (0_u8..=24, 0_u8..60).prop_map(|(hour, minute)| Clock::Minute(hour, minute)),
        (0_u8..=24, 0_u8..60, -12_i16 * 60..=14 * 60).prop_map(zoned),
    ];
    let calendars = (years, periods, 0_u8..=31, clocks).prop_map(|(year, period, day, clock)| {
        // Days are those of months and weeks; coarser periods have none, and no clock.
        let day = match period {
            Period::Month(month) => {
                let longest = if month == 0 {
                    31
                } else {
                    days_of_month(year.number().unwrap_or(2000), month)
                };
                day.min(longest)
            }
            Period::Week(_) => day % 9,
            _ => 0,
        };
        let clock = if day > 0 { clock } else { Clock::None };
        Value::Calendar(Calendar { year, period, day, clock })
    });
    let amounts = prop_oneof![
        Just(Amount::Vague),
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
        (amounts, units).prop_map(|(amount, unit)| Value::Length(Length { amount, unit }));
    let references = select(&[Reference::Present, Reference::Past, Reference::Future])
        .prop_map(Value::Reference);
    prop_oneof![4 => calendars, 2 => lengths, 1 => references]
}

/// With the next zone to the west that there is.
fn zoned((hour, minute, offset): (u8, u8, i16)) -> Clock {
    let zone = (-12 * 60..=offset).rev().find_map(Zone::from_minutes).expect("one at -12:00");
    Clock::Zoned(ZonedTime::new(hour, minute, zone).expect("a time of day"))
}

fn select<T: Copy + std::fmt::Debug + 'static>(of: &'static [T]) -> impl Strategy<Value = T> {
    prop::sample::select(of)
}
