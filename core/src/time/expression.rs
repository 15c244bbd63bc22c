//! The grammar of time expressions: from tokens to an [`Expression`], which still waits for its anchor.
//!
//! Rules are tried in the order of [`RULES`]; the first that matches decides, so the more exact stand
//! before the less exact. A span takes in articles and words like `early` and `almost`, never the
//! preposition before it.

use crate::grammar::number::{Number, number};
use crate::grammar::{
    Parse, Words, any_of, class, date, hyphen, no_match, number_token, satisfy, sign, word,
};
use crate::lexicon::{Word, class};
use crate::scan::{Mark, Shape, Token};
use crate::time::{
    Amount, Calendar, Clock, DayPart, Length, Modifier, Period, Reference, Season, Unit, Year,
};
use nom::Parser;
use nom::branch::alt;
use nom::combinator::{opt, value};
use nom::sequence::{pair, preceded, terminated};

/// What was said, before it is anchored.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Expression {
    /// A place on the calendar; the year may be missing.
    Absolute(Calendar),
    /// A weekday: `Friday`, `last Friday`, `Friday night`.
    Weekday {
        weekday: u8,
        toward: Toward,
        clock: Clock,
    },
    /// A month, quarter, half or season without a year: `October`, `the second quarter`.
    PartOfYear {
        period: Period,
        toward: Toward,
    },
    /// A unit counted from the anchor: `last year` is −1, `this week` 0.
    Shifted {
        unit: Unit,
        by: i32,
    },
    /// A day counted from the anchor: `yesterday`, `this morning`.
    Day {
        by: i32,
        clock: Clock,
    },
    /// A length back or forth from the anchor: `five years ago`.
    Away {
        length: Length,
        back: bool,
    },
    Duration(Length),
    Set(Length),
    /// A weekday that comes again: `every Monday`.
    EveryWeekday(u8),
    Reference(Reference),
}

/// Which way from the anchor.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Toward {
    /// As the tense of the clause says.
    Tense,
    Last,
    This,
    Next,
}

/// A parsed expression.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Parsed {
    pub(crate) expression: Expression,
    pub(crate) modifier: Modifier,
    /// Index into [`RULES`].
    pub(crate) rule: u8,
}

/// The rules, by number, each with an example.
pub(crate) const RULES: &[&str] = &[
    "a calendar date: 25 November 2022",
    "a decade or century: the 1980s, the 19th century",
    "a quarter or half: the second quarter, the first half of 2020",
    "a season: last summer, the spring of 2011",
    "a repeated time: every two hours, daily",
    "a length from an anchor: five years ago, two days later",
    "a unit from the anchor: last year, this week",
    "a length: three decades, six-year",
    "a weekday: Friday, next Monday, Sunday evening",
    "a month: October, early May",
    "a day from the anchor: today, yesterday, this morning",
    "a year: 2022",
    "a time of day: 3:30 p.m., noon",
    "a reference: now, recently, the past",
];

/// Parses the time expression that `words` begin with; `before` is the token before them.
pub(crate) fn expression<'a>(words: Words<'a>, before: Option<&Token>) -> Parse<'a, Parsed> {
    let plain = |expression, rule| Parsed { expression, modifier: Modifier::None, rule };
    if let Ok((rest, modified)) = modified(words) {
        return Ok((rest, modified));
    }
    if let Ok((rest, calendar)) = dated(words) {
        return Ok((rest, plain(Expression::Absolute(calendar), 0)));
    }
    type Row<'a> = (fn(Words<'a>) -> Parse<'a, Expression>, u8);
    let rules: [Row<'a>; 11] = [
        (decade_or_century, 1),
        (quarter_or_half, 2),
        (season, 3),
        (repeated, 4),
        (away, 5),
        (shifted, 6),
        (duration, 7),
        (weekday, 8),
        (day, 10),
        (clock_alone, 12),
        (reference, 13),
    ];
    for (rule, number) in rules {
        if let Ok((rest, expression)) = rule(words) {
            return Ok((rest, plain(expression, number)));
        }
    }
    if let Ok((rest, expression)) = month(words, before) {
        return Ok((rest, plain(expression, 9)));
    }
    let (rest, expression) = year(words, before)?;
    Ok((rest, plain(expression, 11)))
}

/// `early May`, `the end of the year`, `mid-October`, `almost two years`, `more than a week`.
fn modified(words: Words<'_>) -> Parse<'_, Parsed> {
    let of = |input| word(Word::Of)(input);
    let part = alt((
        value(Modifier::Start, terminated(word(Word::Early), opt(joint))),
        value(Modifier::Mid, terminated(word(Word::Mid), opt(joint))),
        value(Modifier::End, terminated(word(Word::Late), opt(joint))),
        value(Modifier::End, (opt(word(Word::The)), word(Word::End), of)),
        value(Modifier::Mid, (opt(word(Word::The)), word(Word::Middle), of)),
        value(Modifier::Start, (opt(word(Word::The)), any_of(&[Word::Beginning, Word::Start]), of)),
    ));
    if let Ok((rest, modifier)) = { part }.parse(words) {
        // `the end of the meeting` is no time.
        let inner = |input| alt((calendar_part, decade_or_century, shifted, season)).parse(input);
        let (rest, expression) = inner(rest)?;
        let rule = if matches!(expression, Expression::PartOfYear { .. }) { 9 } else { 6 };
        return Ok((rest, Parsed { expression, modifier, rule }));
    }
    let more = alt((
        value(Modifier::MoreThan, (any_of(&[Word::More]), word(Word::Than))),
        value(Modifier::MoreThan, any_of(&[Word::Over])),
        value(Modifier::LessThan, (any_of(&[Word::Less]), word(Word::Than))),
        value(Modifier::LessThan, any_of(&[Word::Under])),
        value(Modifier::EqualOrMore, (word(Word::At), word(Word::Least))),
        value(Modifier::EqualOrLess, (word(Word::At), word(Word::Most))),
        value(Modifier::EqualOrLess, any_of(&[Word::Almost, Word::Nearly])),
        value(
            Modifier::Approx,
            any_of(&[Word::About, Word::Around, Word::Roughly, Word::Approximately, Word::Some]),
        ),
    ));
    let (rest, modifier) = { more }.parse(words)?;
    let lengths = alt((away.map(|found| (found, 5)), duration.map(|found| (found, 7))));
    let (rest, (expression, rule)) = { lengths }.parse(rest)?;
    Ok((rest, Parsed { expression, modifier, rule }))
}

fn joint(words: Words<'_>) -> Parse<'_, Token> {
    hyphen(words)
}

/// A month with or without a year, or a year.
fn calendar_part(words: Words<'_>) -> Parse<'_, Expression> {
    let year_alone = date::year.map(|year| Expression::Absolute(Calendar::year(year)));
    let month_alone = date::month_name.map(|month| Expression::PartOfYear {
        period: Period::Month(month),
        toward: Toward::Tense,
    });
    alt((date::date.map(Expression::Absolute), year_alone, month_alone)).parse(words)
}

/// A date, with a time of day after it if there is one.
fn dated(words: Words<'_>) -> Parse<'_, Calendar> {
    let (rest, calendar) = date::date(words)?;
    let (rest, clock) =
        opt(preceded(opt(alt((word(Word::At), sign(Mark::Comma)))), clock)).parse(rest)?;
    Ok((rest, calendar.with_clock(clock.unwrap_or(Clock::None))))
}

/// `the 1980s`, `the late 1980s`, `the 19th century`.
fn decade_or_century(words: Words<'_>) -> Parse<'_, Expression> {
    let (rest, _) = opt(word(Word::The)).parse(words)?;
    let (rest, _) = opt(any_of(&[Word::Early, Word::Mid, Word::Late])).parse(rest)?;
    let (rest, _) = opt(joint).parse(rest)?;
    let (after, digits) = number_token(rest)?;
    let whole = |digits: &[u8]| crate::grammar::number::small(digits);
    if let Some(start) = digits.strip_suffix(b"0s").and_then(whole) {
        // 198 and `0s`: the year that the decade begins with.
        if (100..=210).contains(&start) {
            let year = i16::try_from(start.saturating_mul(10)).unwrap_or(i16::MAX);
            let decade = Calendar { period: Period::Decade, ..Calendar::year(Year::new(year)) };
            return Ok((after, Expression::Absolute(decade)));
        }
        return no_match();
    }
    let length = digits.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let ordinal = digits.get(..length).and_then(whole).filter(|_| length < digits.len());
    let is_century = |input| match class(class::UNIT)(input)? {
        (rest, fact) if fact.unit() == Some(Unit::Century) => Ok((rest, ())),
        _ => no_match(),
    };
    let (after, _) = opt(joint).parse(after)?;
    let (after, ()) = is_century(after)?;
    match ordinal {
        Some(number @ 1..=30) => {
            // The 19th century is the 1800s: TIMEX3 writes 18.
            let year = i16::try_from(number.saturating_sub(1).saturating_mul(100)).unwrap_or(0);
            let century = Calendar { period: Period::Century, ..Calendar::year(Year::new(year)) };
            Ok((after, Expression::Absolute(century)))
        }
        _ => no_match(),
    }
}

/// `the second quarter`, `the first half of 2020`.
fn quarter_or_half(words: Words<'_>) -> Parse<'_, Expression> {
    let (rest, _) = opt(word(Word::The)).parse(words)?;
    let (rest, ordinal) = class(class::ORDINAL)(rest)?;
    let (rest, _) = opt(joint).parse(rest)?;
    let (rest, period) = match rest.first() {
        Some(token) if token.fact().unit() == Some(Unit::Quarter) && ordinal.number <= 4 => {
            (rest.skip(1), Period::Quarter(ordinal.number))
        }
        Some(token) if token.word() == Word::Half && ordinal.number <= 2 => {
            (rest.skip(1), Period::Half(ordinal.number))
        }
        _ => return no_match(),
    };
    let (after, year) = opt(preceded(opt(word(Word::Of)), date::year)).parse(rest)?;
    match (year, period) {
        (Some(year), _) => {
            Ok((after, Expression::Absolute(Calendar { period, ..Calendar::year(year) })))
        }
        // A half without a year may be one of anything.
        (None, Period::Half(_)) => no_match(),
        (None, _) => Ok((rest, Expression::PartOfYear { period, toward: Toward::Tense })),
    }
}

fn toward(words: Words<'_>) -> Parse<'_, Toward> {
    alt((
        value(Toward::Last, any_of(&[Word::Last, Word::Previous])),
        value(Toward::Next, any_of(&[Word::Next, Word::Coming])),
        value(Toward::This, any_of(&[Word::This])),
    ))
    .parse(words)
}

/// `last summer`, `the spring of 2011`; a season alone is a common word.
fn season(words: Words<'_>) -> Parse<'_, Expression> {
    let name = |input| {
        let (rest, fact) = class(class::SEASON)(input)?;
        fact.season().map_or_else(no_match, |season: Season| Ok((rest, season)))
    };
    if let Ok((rest, (toward, season))) = pair(toward, name).parse(words) {
        return Ok((rest, Expression::PartOfYear { period: Period::Season(season), toward }));
    }
    let (rest, (_, season)) = pair(opt(word(Word::The)), name).parse(words)?;
    let (rest, year) = preceded(opt(word(Word::Of)), date::year).parse(rest)?;
    let calendar = Calendar { period: Period::Season(season), ..Calendar::year(year) };
    Ok((rest, Expression::Absolute(calendar)))
}

/// An amount: `three`, `2.5`, `several`, `a few`, `a`.
fn amount(words: Words<'_>) -> Parse<'_, Amount> {
    let article = || alt((word(Word::A), word(Word::An)));
    let vague = alt((
        value((), any_of(&[Word::Several, Word::Few])),
        value((), pair(word(Word::A), any_of(&[Word::Few]))),
    ));
    let couple = (opt(word(Word::A)), word(Word::Couple), opt(word(Word::Of)));
    let counted = |input| {
        let (rest, number) = number(input)?;
        to_amount(number).map_or_else(no_match, |amount| Ok((rest, amount)))
    };
    alt((
        value(Amount::Vague, vague),
        value(Amount::Whole(2), couple),
        counted,
        value(Amount::Tenths(5), (opt(article()), word(Word::Half), opt(article()))),
        value(Amount::Whole(1), article()),
    ))
    .parse(words)
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

fn unit(words: Words<'_>) -> Parse<'_, Unit> {
    let (rest, fact) = class(class::UNIT)(words)?;
    fact.unit().map_or_else(no_match, |unit| Ok((rest, unit)))
}

/// `three decades`, `six-year`, `ten-day-old`, `a year`, `two-and-a-half years`.
fn length(words: Words<'_>) -> Parse<'_, Length> {
    let (rest, amount) = amount(words)?;
    let (rest, joined) = opt(joint).parse(rest)?;
    let (rest, _) = opt(any_of(&[Word::More, Word::Whole, Word::Entire])).parse(rest)?;
    let (rest, unit) = unit(rest)?;
    // `a second time`: the ordinal.
    if unit == Unit::Second && amount == Amount::Whole(1) {
        return no_match();
    }
    let (rest, _) = if joined.is_some() {
        opt(pair(joint, any_of(&[Word::Old, Word::Long]))).parse(rest)?
    } else {
        (rest, None)
    };
    Ok((rest, Length { amount, unit }))
}

/// `three decades`, `the past two weeks`, `the last 24 hours`; not `a year` before a noun of rate.
fn duration(words: Words<'_>) -> Parse<'_, Expression> {
    let frame = (
        opt(word(Word::The)),
        any_of(&[
            Word::Past,
            Word::Last,
            Word::Next,
            Word::Coming,
            Word::Previous,
            Word::Following,
        ]),
    );
    if let Ok((rest, length)) = preceded(frame, length).parse(words) {
        return Ok((rest, Expression::Duration(length)));
    }
    let (rest, length) = length(words)?;
    let (rest, _) = opt(any_of(&[Word::Long])).parse(rest)?;
    Ok((rest, Expression::Duration(length)))
}

/// `five years ago`, `two days earlier`, `a month later`.
fn away(words: Words<'_>) -> Parse<'_, Expression> {
    let (rest, length) = length(words)?;
    let back = alt((
        value(true, any_of(&[Word::Ago, Word::Earlier])),
        value(false, any_of(&[Word::Later])),
    ));
    let (rest, back) = { back }.parse(rest)?;
    Ok((rest, Expression::Away { length, back }))
}

/// `last year`, `this week`, `next month`, `the previous day`, `last October`.
fn shifted(words: Words<'_>) -> Parse<'_, Expression> {
    let (rest, _) = opt(word(Word::The)).parse(words)?;
    let (rest, toward) =
        alt((value(Toward::Next, any_of(&[Word::Following])), toward)).parse(rest)?;
    if let Ok((after, month)) = date::month_name(rest) {
        let period = Period::Month(month);
        return Ok((after, Expression::PartOfYear { period, toward }));
    }
    let (rest, unit) = unit(rest)?;
    let by = match toward {
        Toward::Last => -1,
        Toward::Next => 1,
        _ => 0,
    };
    match unit {
        Unit::Second | Unit::Minute | Unit::Hour => no_match(),
        // `the last day` of something.
        Unit::Day if toward == Toward::Last => no_match(),
        Unit::Day => Ok((rest, Expression::Day { by, clock: Clock::None })),
        unit => Ok((rest, Expression::Shifted { unit, by })),
    }
}

/// `every two hours`, `each year`, `every Monday`, `daily`, `twice a week`? no: the rate alone.
fn repeated(words: Words<'_>) -> Parse<'_, Expression> {
    let one = |unit| Expression::Set(Length { amount: Amount::Whole(1), unit });
    let adverb = alt((
        value(one(Unit::Day), any_of(&[Word::Daily])),
        value(one(Unit::Week), any_of(&[Word::Weekly])),
        value(one(Unit::Month), any_of(&[Word::Monthly])),
        value(one(Unit::Year), any_of(&[Word::Annual, Word::Annually, Word::Yearly])),
    ));
    let every_length = (number, unit).map(|(number, unit)| {
        let amount = to_amount(number).unwrap_or(Amount::Vague);
        Expression::Set(Length { amount, unit })
    });
    let every_one =
        alt((every_length, unit.map(one), date::weekday_name.map(Expression::EveryWeekday)));
    alt((adverb, preceded(any_of(&[Word::Every, Word::Each]), every_one))).parse(words)
}

fn day_part(words: Words<'_>) -> Parse<'_, DayPart> {
    let (rest, fact) = class(class::DAYPART)(words)?;
    fact.day_part().map_or_else(no_match, |part| Ok((rest, part)))
}

/// `Friday`, `last Monday`, `Sunday evening`.
fn weekday(words: Words<'_>) -> Parse<'_, Expression> {
    let (rest, toward) = opt(toward).parse(words)?;
    let (rest, weekday) = date::weekday_name(rest)?;
    let (rest, part) = opt(day_part).parse(rest)?;
    let clock = part.map_or(Clock::None, Clock::Part);
    let toward = toward.unwrap_or(Toward::Tense);
    Ok((rest, Expression::Weekday { weekday, toward, clock }))
}

/// A month alone. `May` and `March` are verbs too, `April` and `August` names: they need a word
/// before them that takes a time.
fn month<'a>(words: Words<'a>, before: Option<&Token>) -> Parse<'a, Expression> {
    let (rest, month) = date::month_name(words)?;
    let led = before.is_some_and(|token| token.is(class::PREPOSITION));
    let doubtful = matches!(month, 3 | 4 | 5 | 6 | 8)
        && !led
        && rest.first().is_some_and(|next| next.is_capital() || next.is(class::PRONOUN));
    if doubtful || (matches!(month, 3 | 5) && before.is_none()) {
        return no_match();
    }
    Ok((rest, Expression::PartOfYear { period: Period::Month(month), toward: Toward::Tense }))
}

/// `today`, `yesterday`, `tomorrow`, `tonight`, `this morning`, `yesterday evening`.
fn day(words: Words<'_>) -> Parse<'_, Expression> {
    let this_part = preceded(word(Word::This), day_part)
        .map(|part| Expression::Day { by: 0, clock: Clock::Part(part) });
    let last_night = preceded(word(Word::Last), day_part)
        .map(|part| Expression::Day { by: -1, clock: Clock::Part(part) });
    let tonight =
        value(Expression::Day { by: 0, clock: Clock::Part(DayPart::Night) }, word(Word::Tonight));
    let named = pair(
        alt((
            value(0, word(Word::Today)),
            value(-1, word(Word::Yesterday)),
            value(1, word(Word::Tomorrow)),
        )),
        opt(day_part),
    )
    .map(|(by, part)| Expression::Day { by, clock: part.map_or(Clock::None, Clock::Part) });
    alt((this_part, last_night, tonight, named)).parse(words)
}

/// A year alone, where it counts nothing: from 1900 to 2100, or from 1000 after a preposition.
fn year<'a>(words: Words<'a>, before: Option<&Token>) -> Parse<'a, Expression> {
    let (rest, year) = date::year(words)?;
    let led = before.is_some_and(|token| {
        token.is(class::PREPOSITION)
            || matches!(token.word(), Word::And | Word::Or | Word::The)
            || matches!(token.mark(), Some(Mark::OpenBracket | Mark::Hyphen | Mark::Dash))
    });
    let earliest = if led { 1000 } else { 1900 };
    let plausible = year.number().is_some_and(|number| (earliest..=2100).contains(&number));
    let counts = rest.first().is_some_and(|next| {
        next.shape == Shape::Lower && !next.is(class::FUNCTION) && next.length > 1
    });
    let priced = before.is_some_and(|token| matches!(token.shape, Shape::Symbol(_)));
    if plausible && !priced && (led || !counts) {
        return Ok((rest, Expression::Absolute(Calendar::year(year))));
    }
    no_match()
}

/// `3:30 p.m.`, `10am`, `15:45`, `noon`, `midnight`.
fn clock(words: Words<'_>) -> Parse<'_, Clock> {
    let small = |digits: &[u8]| {
        crate::grammar::number::small(digits).and_then(|number| u8::try_from(number).ok())
    };
    let named = alt((
        value(Clock::Hour(24), word(Word::Midnight)),
        value(
            Clock::Part(DayPart::Midday),
            satisfy(|token| token.fact().day_part() == Some(DayPart::Midday)),
        ),
    ));
    if let Ok(found) = { named }.parse(words) {
        return Ok(found);
    }
    let (rest, digits) = number_token(words)?;
    let Some(hour @ 0..=24) = small(digits) else {
        return no_match();
    };
    let minutes = |input| {
        let (rest, colon) = sign(Mark::Colon)(input)?;
        let (rest, digits) = number_token(rest)?;
        match small(digits) {
            Some(minute @ 0..=59) if !colon.spaced && digits.len() == 2 => Ok((rest, minute)),
            _ => no_match(),
        }
    };
    let (rest, minute) = opt(minutes).parse(rest)?;
    let half = alt((
        value(false, satisfy(|token: &Token| token.word() == Word::Am)),
        value(true, satisfy(|token: &Token| token.word() == Word::Pm)),
    ));
    let (rest, afternoon) = opt(half).parse(rest)?;
    let hour = match (afternoon, hour) {
        (Some(true), 1..=11) => hour.saturating_add(12),
        (Some(false), 12) => 0,
        (None, _) if minute.is_none() => return no_match(),
        _ => hour,
    };
    Ok((rest, minute.map_or(Clock::Hour(hour), |minute| Clock::Minute(hour, minute))))
}

/// A time of day without its day: the anchor's.
fn clock_alone(words: Words<'_>) -> Parse<'_, Expression> {
    let (rest, clock) = clock(words)?;
    Ok((rest, Expression::Day { by: 0, clock }))
}

/// `now`, `currently`, `recently`, `soon`, `the past`, `the future`.
fn reference(words: Words<'_>) -> Parse<'_, Expression> {
    let noun = |noun: Word| pair(word(Word::The), word(noun));
    let found = alt((
        value(Reference::Present, any_of(&[Word::Now, Word::Currently])),
        value(Reference::Past, any_of(&[Word::Recently])),
        value(Reference::Future, any_of(&[Word::Soon])),
        value(Reference::Past, noun(Word::Past)),
        value(Reference::Future, noun(Word::Future)),
    ));
    let (rest, reference) = { found }.parse(words)?;
    // `the past year`, `the future king`: an adjective.
    let bare = words.tokens.len().saturating_sub(rest.tokens.len()) == 1;
    let adjective = rest
        .first()
        .is_some_and(|next| next.is_word() && !next.is(class::FUNCTION | class::AUXILIARY));
    if !bare && adjective { no_match() } else { Ok((rest, Expression::Reference(reference))) }
}
