//! Lengths of time, and times that come again.
//!
//! | accepts | value |
//! |---|---|
//! | `three decades`, `a fortnight`, `six-year`, `ten-day-old`, `2 1/2 years`, `a year and a half` | `P30Y`, `P2W`, `P6Y`, `P10D`, `P2.5Y`, `P1.5Y` |
//! | `almost two years`, `the first nine months`, `the past few weeks` | `P2Y`, `P9M`, `PXW` |
//! | `weeks` after `within`, `for`, `in` | `PXW` |
//! | `every two hours`, `each July`, `Mondays`, `per day` | `PT2H`, `XXXX-07`, `XXXX-WXX-1`, `P1D` |
//!
//! Rejects `a second time`, `three-quarters`, `37 years old`, `$5 a year` (a rate), `annual meeting`.

use super::before::is_led;
use super::unit::{day_part, plural_unit, unit};
use crate::grammar::number::Number;
use crate::grammar::time::Expression;
use crate::grammar::{
    Hyphen, Parse, Words, any_of, maybe, no_match, number_token, satisfy, sign, valued, word,
};
use crate::lang::en::date;
use crate::lang::en::number::number;
use crate::lexicon::{Fact, Kind, Word, class};
use crate::scan::{Mark, Shape, Token};
use crate::value::{Amount, Duration, Modifier, PartialDate, Period, TimeOfDay, Unit, Year};
use nom::Parser;
use nom::branch::alt;
use nom::combinator::{opt, value};
use nom::sequence::{pair, preceded, terminated};

/// An amount: `three`, `2.5`, `2 1/2`, `several`, `a few`, `a`.
pub(super) fn amount(words: Words<'_>) -> Parse<'_, Amount> {
    let article = || alt((word(Word::A), word(Word::An)));
    let vague = alt((
        value((), any_of(&[Word::Several, Word::Few])),
        value((), pair(word(Word::A), any_of(&[Word::Few]))),
    ));
    let couple = (maybe(Word::A), word(Word::Couple), maybe(Word::Of));
    let counted = |input| {
        let (rest, number) = number(input)?;
        to_amount(number).map_or_else(no_match, |amount| Ok((rest, amount)))
    };
    alt((
        value(Amount::Unspecified, vague),
        value(Amount::Whole(2), couple),
        and_a_half,
        counted,
        value(Amount::Tenths(5), (opt(article()), word(Word::Half), opt(article()))),
        value(Amount::Whole(1), article()),
    ))
    .parse(words)
}

/// `2 1/2`, `two and a half`, `two-and-a-half`.
fn and_a_half(words: Words<'_>) -> Parse<'_, Amount> {
    let (rest, number) = number(words)?;
    let is_digit = |digit: &'static [u8]| {
        move |input| match number_token(input)? {
            (rest, found) if found == digit => Ok((rest, ())),
            _ => no_match(),
        }
    };
    let fraction = (is_digit(b"1"), sign(Mark::Slash), is_digit(b"2"));
    let joint = || opt(Hyphen);
    let spelled = (joint(), word(Word::And), joint(), word(Word::A), joint(), word(Word::Half));
    let (rest, ()) = alt((value((), fraction), value((), spelled))).parse(rest)?;
    plus_half(number).map_or_else(no_match, |amount| Ok((rest, amount)))
}

fn plus_half(number: Number) -> Option<Amount> {
    let tenths = number.to_u16()?.checked_mul(10)?.checked_add(5)?;
    Some(Amount::Tenths(tenths))
}

fn to_amount(number: Number) -> Option<Amount> {
    if let Some(whole) = number.to_u16() {
        return Some(Amount::Whole(whole));
    }
    let mantissa = u16::try_from(number.mantissa).ok();
    match number.exponent {
        -1 => mantissa.map(Amount::Tenths),
        6 => mantissa.map(Amount::Millions),
        _ => None,
    }
}

/// `three decades`, `six-year`, `ten-day-old`, `a year and a half`, `two to three weeks` (of which it is the first).
pub(super) fn length(words: Words<'_>) -> Parse<'_, Duration> {
    let (rest, amount) = amount(words)?;
    let up_to = |input| alt((word(Word::To), word(Word::Or))).parse(input);
    let (rest, _) = opt(pair(up_to, number)).parse(rest)?;
    let (rest, joined) = opt(Hyphen).parse(rest)?;
    let (rest, _) =
        opt(any_of(&[Word::More, Word::Whole, Word::Entire, Word::Full, Word::Straight]))
            .parse(rest)?;
    // `a decades-long war`
    if rest_begins_with_article(words) && plural_unit(rest).is_ok() && amount == Amount::Whole(1) {
        return no_match();
    }
    let fortnights = rest.first().is_some_and(|token| token.word() == Word::Fortnight);
    let (rest, unit) = if fortnights { (rest.skip(1), Unit::Week) } else { unit(rest)? };
    // `a second time` has an ordinal; three-quarters and the 1988 quarter are no lengths; `a year-earlier loss`.
    let quarters =
        unit == Unit::Quarter && (joined.is_some() || matches!(amount, Amount::Whole(1 | 1000..)));
    let earlier = pair(Hyphen, any_of(&[Word::Ago, Word::Earlier])).parse(rest).is_ok();
    if quarters || earlier || (unit == Unit::Second && amount == Amount::Whole(1)) {
        return no_match();
    }
    let half = (word(Word::And), word(Word::A), word(Word::Half));
    let (rest, half) = opt(half).parse(rest)?;
    let amount = match amount {
        Amount::Whole(whole) if half.is_some() => {
            plus_half(Number::whole(u32::from(whole))).unwrap_or(amount)
        }
        Amount::Whole(whole) if fortnights => Amount::Whole(whole.saturating_mul(2)),
        _ => amount,
    };
    let (rest, grown) = if joined.is_some() {
        opt(preceded(Hyphen, any_of(&[Word::Old, Word::Long]))).parse(rest)?
    } else {
        (rest, None)
    };
    // An age is a quantity.
    if unit == Unit::Year && grown == Some(Word::Old) {
        return no_match();
    }
    Ok((rest, in_iso_units(amount, unit)))
}

/// ISO 8601 has no decades, so `three decades` are `P30Y`; TIMEX3 writes `half an hour` as `PT30M`.
fn in_iso_units(amount: Amount, unit: Unit) -> Duration {
    match (amount, unit) {
        (Amount::Tenths(5), Unit::Hour) => {
            Duration { amount: Amount::Whole(30), unit: Unit::Minute }
        }
        (Amount::Whole(decades), Unit::Decade) => {
            Duration { amount: Amount::Whole(decades.saturating_mul(10)), unit: Unit::Year }
        }
        _ => Duration { amount, unit },
    }
}

/// `a month earlier than usual` compares, and says no time.
pub(super) fn is_compared(words: Words<'_>) -> bool {
    pair(any_of(&[Word::Earlier, Word::Later]), word(Word::Than)).parse(words).is_ok()
}

/// `almost`, `more than`; `over` only where no article follows, for that is a preposition.
pub(super) fn comparison(words: Words<'_>) -> Parse<'_, Modifier> {
    let word_at = |index: usize| words.tokens.get(index).map_or(Word::None, Token::word);
    let (count, modifier) = match (word_at(0), word_at(1)) {
        (Word::No, Word::More) if word_at(2) == Word::Than => (3, Modifier::EqualOrLess),
        (Word::No, Word::Less) if word_at(2) == Word::Than => (3, Modifier::EqualOrMore),
        (Word::More, Word::Than) => (2, Modifier::MoreThan),
        (Word::Less, Word::Than) => (2, Modifier::LessThan),
        (Word::Under, _) => (1, Modifier::LessThan),
        (Word::At, Word::Least) => (2, Modifier::EqualOrMore),
        (Word::At, Word::Most) | (Word::Up, Word::To) => (2, Modifier::EqualOrLess),
        (Word::Almost | Word::Nearly, _) => (1, Modifier::EqualOrLess),
        (Word::About | Word::Around | Word::Roughly | Word::Approximately | Word::Some, _) => {
            (1, Modifier::Approx)
        }
        _ => return no_match(),
    };
    Ok((words.skip(count), modifier))
}

/// `a year or so`, `a year or two`
pub(super) fn or_so(words: Words<'_>) -> Parse<'_, ()> {
    let (rest, _) = word(Word::Or).parse(words)?;
    alt((value((), word(Word::So)), value((), number))).parse(rest)
}

/// What may stand between the article and the amount: `the past two weeks`, `the first nine months`.
fn frame(words: Words<'_>) -> Parse<'_, ()> {
    let which = any_of(&[
        Word::Past,
        Word::Last,
        Word::Next,
        Word::Coming,
        Word::Previous,
        Word::Following,
        Word::Latest,
        Word::Corresponding,
    ]);
    let ordinal = valued(Fact::ordinal);
    alt((value((), which), value((), ordinal))).parse(words)
}

/// A length; not a rate (`$5 a year`), nor an age (`37 years old`).
pub(super) fn duration<'a>(
    words: Words<'a>,
    before: &[Token],
) -> Parse<'a, (Expression, Modifier)> {
    let (rest, (modifier, the, _)) =
        (opt(comparison), maybe(Word::The), opt(frame)).parse(words)?;
    let modifier = modifier.unwrap_or(Modifier::None);
    let found = |rest, length, modifier| Ok((rest, (Expression::Duration(length), modifier)));
    // `between 12 and 18 months`
    let last = before.last().map_or(Word::None, Token::word);
    if last == Word::Between
        && let Ok((rest, (amount, _, Duration { unit, .. }))) =
            (amount, word(Word::And), length).parse(rest)
    {
        return found(rest, in_iso_units(amount, unit), modifier);
    }
    // `decades-long`
    if let Ok((rest, (unit, _, _))) = (plural_unit, Hyphen, word(Word::Long)).parse(rest) {
        return found(rest, Duration { amount: Amount::Unspecified, unit }, modifier);
    }
    if let Ok((rest, length)) = length(rest) {
        let bare_article = length.amount == Amount::Whole(1)
            && rest_begins_with_article(words)
            && modifier == Modifier::None;
        // `the eight-year war`: the article belongs to the war.
        let count = words.tokens.len().saturating_sub(rest.tokens.len());
        let joined = words.tokens.iter().take(count).any(|token| token.is_mark(Mark::Hyphen));
        // `one day` is any.
        let any = words.first().is_some_and(|token| words.of(token) == b"one")
            && length.unit == Unit::Day
            && !joined
            && !is_led(before);
        if bare_article && is_rate(words, before)
            || any
            || word(Word::Old).parse(rest).is_ok()
            || is_compared(rest)
            || is_title(words, count)
            || (the && joined)
        {
            return no_match();
        }
        let (rest, _) = maybe(Word::Long).parse(rest)?;
        let (rest, _) = opt(or_so).parse(rest)?;
        return found(rest, length, modifier);
    }
    // `the last week of August`
    let of_date = preceded(
        word(Word::Of),
        alt((date::date.map(|_| ()), date::month_name.map(|_| ()), date::year.map(|_| ()))),
    );
    let which = alt((valued(Fact::ordinal).map(|_| ()), any_of(&[Word::Last]).map(|_| ())));
    if let Ok((rest, (_, (), unit, ()))) = (word(Word::The), which, unit, of_date).parse(words)
        && unit != Unit::Quarter
    {
        return found(rest, Duration { amount: Amount::Whole(1), unit }, modifier);
    }
    // `the past year`, `the last decade`, `the whole day`.
    let whole = any_of(&[Word::Whole, Word::Entire]);
    if let (true, Ok((rest, unit))) = (the, preceded(whole, unit).parse(rest)) {
        return found(rest, in_iso_units(Amount::Whole(1), unit), modifier);
    }
    let past = any_of(&[Word::Past, Word::Last]);
    let of_something = |rest: Words<'_>| word(Word::Of).parse(rest).is_ok();
    if let Ok((rest, unit)) = preceded((word(Word::The), past), unit).parse(words)
        && !of_something(rest)
        && !matches!(unit, Unit::Second | Unit::Minute | Unit::Day)
    {
        return found(rest, in_iso_units(Amount::Whole(1), unit), modifier);
    }
    // `within weeks`, `for centuries`.
    let led = before.last().is_some_and(|token| {
        matches!(token.word(), Word::For | Word::Within | Word::In | Word::After | Word::Over)
    });
    if led
        && let Ok((rest, unit)) = plural_unit(words)
        && !of_something(rest)
    {
        let more = pair(alt((word(Word::Or), word(Word::And))), plural_unit);
        let (rest, _) = opt(more).parse(rest)?;
        return found(rest, Duration { amount: Amount::Unspecified, unit }, Modifier::None);
    }
    no_match()
}

/// Whether the last of the first `count` words has a capital behind digits: `60 Minutes`.
fn is_title(words: Words<'_>, count: usize) -> bool {
    let last = count.checked_sub(1).and_then(|last| words.tokens.get(last));
    let digits = words.first().is_some_and(|token| token.shape == Shape::Number);
    digits && last.is_some_and(|token| token.shape == Shape::Capital)
}

fn rest_begins_with_article(words: Words<'_>) -> bool {
    words.first().is_some_and(|token| matches!(token.word(), Word::A | Word::An))
}

/// Whether `a year` after these words is a rate: `$5 a year`, `seats a week`, `once a month`.
fn is_rate(words: Words<'_>, before: &[Token]) -> bool {
    before.last().is_some_and(|token| {
        token.shape == Shape::Number
            || token.is(class::NUMBER | class::SCALE)
            || token.means(Kind::Measure)
            || matches!(token.word(), Word::Once | Word::Percent)
            || token.mark() == Some(Mark::Percent)
            // A noun in the plural.
            || (token.shape == Shape::Lower
                && token.is_unknown()
                && token.of(words.text).ends_with(b"s"))
    })
}

/// A time that comes again.
pub(super) fn repeated<'a>(words: Words<'a>, _: &[Token]) -> Parse<'a, (Expression, Modifier)> {
    let one = |unit| Expression::Set(Duration { amount: Amount::Whole(1), unit });
    let set = |(rest, expression)| Ok((rest, (expression, Modifier::None)));
    let adverb = alt((
        value(one(Unit::Day), word(Word::Daily)),
        value(one(Unit::Week), word(Word::Weekly)),
        value(one(Unit::Month), word(Word::Monthly)),
        value(one(Unit::Year), any_of(&[Word::Annually, Word::Yearly])),
    ));
    // `daily flights`: how often something is, not when.
    if let Ok((rest, expression)) = { adverb }.parse(words) {
        let attributive = rest.first().is_some_and(|next| {
            next.shape == Shape::Lower && !next.is(class::FUNCTION | class::AUXILIARY)
        });
        return if attributive { no_match() } else { set((rest, expression)) };
    }
    let every_length = (number, unit).map(|(number, unit)| {
        let amount = to_amount(number).unwrap_or(Amount::Unspecified);
        Expression::Set(Duration { amount, unit })
    });
    let every = alt((
        every_length,
        unit.map(one),
        weekday_again,
        date::month_name
            .map(|month| Expression::Recurring(PartialDate::of_month(Year::UNKNOWN, month))),
        season_again,
    ));
    if let Ok(found) = preceded(any_of(&[Word::Every, Word::Each]), every).parse(words) {
        return set(found);
    }
    let long = |input| match unit(input)? {
        (_, Unit::Second | Unit::Minute | Unit::Hour) => no_match(),
        found => Ok(found),
    };
    if let Ok(found) = preceded(word(Word::Per), long.map(one)).parse(words) {
        return set(found);
    }
    // `on Mondays`, `Tuesday nights`.
    let plural = |token: &Token| words.of(token).ends_with(b"s");
    let mondays = satisfy(|token| {
        token.is(class::WEEKDAY) && plural(token) && !token.is(class::ABBREVIATION)
    });
    let nights = pair(
        satisfy(|token| token.is(class::WEEKDAY)),
        satisfy(|token| token.means(Kind::DayPart) && plural(token)),
    );
    let again = alt((value((), nights), value((), mondays)));
    let (_, ()) = { again }.parse(words)?;
    set(weekday_again(words)?)
}

/// `Monday`, `Tuesday nights`
fn weekday_again(words: Words<'_>) -> Parse<'_, Expression> {
    let (rest, (weekday, part)) = pair(date::weekday_name, opt(day_part)).parse(words)?;
    let week = PartialDate { day: weekday, ..PartialDate::of_week(Year::UNKNOWN, 0) };
    let clock = part.map_or(TimeOfDay::None, TimeOfDay::Part);
    Ok((rest, Expression::Recurring(week.with_clock(clock))))
}

fn season_again(words: Words<'_>) -> Parse<'_, Expression> {
    let (rest, season) = valued(Fact::season).parse(words)?;
    let period = Period::Season(season);
    Ok((rest, Expression::Recurring(PartialDate { period, ..PartialDate::of_year(Year::UNKNOWN) })))
}

/// A length of any number, even an unsaid one: `years`, `two days`.
pub(super) fn any_length(words: Words<'_>) -> Parse<'_, Duration> {
    let (after, _) = opt(terminated(amount, opt(Hyphen))).parse(words)?;
    let plural = plural_unit.map(|unit| Duration { amount: Amount::Unspecified, unit });
    if after.tokens.len() < words.tokens.len() {
        return length(words);
    }
    { plural }.parse(words)
}

#[cfg(test)]
mod tests {
    use super::super::testing::time;
    use crate::testing::cases;

    #[test]
    fn lengths() {
        cases!(time,
            "three decades" => ["P30Y"],
            "six-year| term" => ["P6Y"],
            "ten-day-old| calf" => ["P10D"],
            "2 1/2 years" => ["P2.5Y"],
            "a fortnight" => ["P2W"],
            "three fortnights" => ["P6W"],
            "the past fortnight" => [],
            "half an hour" => ["PT30M"],
            "a year and a half" => ["P1.5Y"],
            "two-and-a-half years" => ["P2.5Y"],
            "almost two years" => ["P2Y"],
            "more than sixty days" => ["P60D"],
            "the first nine months" => ["P9M"],
            "the past few weeks" => ["PXW"],
            "the last 24 hours" => ["PT24H"],
            "the past year" => ["P1Y"],
            "the last decade" => ["P10Y"],
            "the last week of August" => ["P1W"],
            "two to three weeks" => ["P2W"],
            "a year or so" => ["P1Y"],
            "40 minutes" => ["PT40M"],
            "65 million years" => ["P65000000Y"],
            "five straight days" => ["P5D"],
            "decades-long" => ["PXDE"],
            "a decades-long war" | "a month earlier than usual" | "60 Minutes" | "25-year-old man" => [],
            "a second time" | "three-quarters of it" | "37 years old" | "the days" | "weeks"
            | "the eight-year war" => [],
        );
    }

    #[test]
    fn what_comes_again() {
        cases!(time,
            "every two hours" => ["PT2H"],
            "each year" => ["P1Y"],
            "each July" => ["XXXX-07"],
            "every Monday" => ["XXXX-WXX-1"],
            "Mondays" => ["XXXX-WXX-1"],
            "Tuesday nights" => ["XXXX-WXX-2TNI"],
            "per day" => ["P1D"],
            "annually|." => ["P1Y"],
            "daily flights" | "every man" | "per second" => [],
        );
    }
}
