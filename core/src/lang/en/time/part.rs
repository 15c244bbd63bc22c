//! Parts of the calendar that are longer than a month, and what narrows them: `early`, `the end of`.
//!
//! | accepts | value |
//! |---|---|
//! | `the 1980s`, `the late '80s`, `the nineties`, `the 1800s` | `198`, `198`, `199`, `18` |
//! | `the 19th century`, `the twentieth century`, `mid-17th century` | `18`, `19`, `16` |
//! | `the second quarter`, `the first half of 2020`, `2019's third quarter`, `Q3 2020` | `2022-Q2`, `2020-H1` |
//! | `fiscal 2019`, `the current fiscal year` | `2019`, `2022` |
//! | `last summer`, `the spring of 2011`, `the summer`, `early winter` | `2022-SU`, `2011-SP` |
//!
//! Rejects `the first half` (of anything), `fall` alone, `three quarters`, `in his 80s`.

use super::before::is_led;
use super::unit::{part_word, unit};
use crate::grammar::number::small;
use crate::grammar::time::{Anchor, Direction, Expression};
use crate::grammar::{
    Hyphen, Parse, Words, any_of, maybe, no_match, number_token, satisfy, sign, valued, word,
};
use crate::lang::en::date;
use crate::lang::en::number::rank_digits;
use crate::lexicon::{Fact, Word, class};
use crate::scan::{Mark, Token};
use crate::value::{Modifier, PartialDate, Period, Season, Unit, Year};
use nom::Parser;
use nom::branch::alt;
use nom::combinator::{opt, value};
use nom::sequence::{pair, preceded, terminated};

/// `last`, `this`, `next`
pub(super) fn toward(words: Words<'_>) -> Parse<'_, Direction> {
    let [first, rest @ ..] = words.tokens else { return no_match() };
    let next = rest.first().map_or(Word::None, Token::word);
    let (count, direction) = match (first.word(), next) {
        (Word::Last | Word::Previous, _) => (1, Direction::Last),
        (Word::Next | Word::Coming, _) => (1, Direction::Next),
        (Word::This, Word::Past) => (2, Direction::Last),
        (Word::This | Word::Current, _) => (1, Direction::This),
        _ => return no_match(),
    };
    Ok((words.skip(count), direction))
}

fn absolute(calendar: PartialDate) -> Expression {
    Expression::Absolute { calendar, weekday: 0 }
}

/// `the 1980s`, `the nineties`, `the late 19th century`.
pub(super) fn decade_or_century<'a>(
    words: Words<'a>,
    before: &[Token],
) -> Parse<'a, (Expression, Modifier)> {
    let (rest, outer) = part_word(words)?;
    let (rest, the) = maybe(Word::The).parse(rest)?;
    let (rest, inner) = part_word(rest)?;
    let modifier = outer.or(inner);
    // `in his 80s`
    let owned = before.last().is_some_and(|token| token.is(class::DETERMINER));
    // `the 70s and 80s`
    let listed = matches!(before, [.., other, joint]
        if joint.word() == Word::And && words.of(other).ends_with(b"0s"));
    let named = the || modifier.is_some() || listed || is_led(before);
    let (rest, calendar) = alt((century, |input| decade(input, named && !owned))).parse(rest)?;
    Ok((rest, (absolute(calendar), modifier.unwrap_or(Modifier::None))))
}

/// `1980s`, and where words before it say that it is one, `'80s` and `nineties`.
fn decade(words: Words<'_>, named: bool) -> Parse<'_, PartialDate> {
    let of = |year: u16| {
        let first = Year::new(i16::try_from(year).unwrap_or(i16::MAX));
        // `the 1800s` are a century.
        let period =
            if year < 2000 && year.rem_euclid(100) == 0 { Period::Century } else { Period::Decade };
        PartialDate { period, ..PartialDate::of_year(first) }
    };
    if let Ok((rest, digits)) = number_token(words) {
        // `1960's`
        let possessive =
            satisfy(|token| token.word() == Word::Possessive && !token.spaced()).parse(rest);
        if let (Ok((rest, _)), Some(year @ 1000..=2100), true) = (possessive, small(digits), named)
            && year.rem_euclid(10) == 0
        {
            return Ok((rest, of(year)));
        }
        return match digits.strip_suffix(b"0s").and_then(small) {
            Some(tens @ 100..=210) => Ok((rest, of(tens.saturating_mul(10)))),
            Some(tens @ 2..=9) if named => {
                Ok((rest, of(tens.saturating_mul(10).saturating_add(1900))))
            }
            _ => no_match(),
        };
    }
    let apostrophe = satisfy(|token| {
        matches!(token.mark(), Some(Mark::CloseSingle | Mark::OpenSingle | Mark::StraightSingle))
    });
    if let Ok((rest, digits)) = preceded(apostrophe, number_token).parse(words) {
        return match digits.strip_suffix(b"0s").and_then(small) {
            Some(tens @ 1..=9) => Ok((rest, of(tens.saturating_mul(10).saturating_add(1900)))),
            _ => no_match(),
        };
    }
    match words.first() {
        Some(token) if named => match token.fact().decade() {
            Some(decade) => Ok((words.skip(1), of(u16::from(decade).saturating_add(1900)))),
            None => no_match(),
        },
        _ => no_match(),
    }
}

/// `19th century`, `twenty-first century`, `5th century BC`.
fn century(words: Words<'_>) -> Parse<'_, PartialDate> {
    let (rest, number) = ordinal(words)?;
    let (rest, _) = opt(Hyphen).parse(rest)?;
    let (rest, found) = unit(rest)?;
    if found != Unit::Century || !(1..=30).contains(&number) {
        return no_match();
    }
    let (rest, era) = opt(any_of(&[Word::Bc, Word::Ad])).parse(rest)?;
    // The 19th century is the 1800s: TIMEX3 writes 18; the 5th before Christ is BC04.
    let hundreds = i16::from(number).saturating_sub(1).saturating_mul(100);
    let year = if era == Some(Word::Bc) { hundreds.saturating_neg() } else { hundreds };
    Ok((rest, PartialDate { period: Period::Century, ..PartialDate::of_year(Year::new(year)) }))
}

/// `19th`, `second`, `twenty-first`; a number of two digits.
pub(super) fn ordinal(words: Words<'_>) -> Parse<'_, u8> {
    if let Ok((rest, digits)) = number_token(words) {
        let number = rank_digits(digits).and_then(small).map(u8::try_from);
        return match number {
            Some(Ok(number)) => Ok((rest, number)),
            _ => no_match(),
        };
    }
    let tens = valued(|fact: &Fact| fact.number().filter(|tens| *tens >= 20));
    let (rest, tens) = opt(terminated(tens, opt(Hyphen))).parse(words)?;
    let (rest, rank) = valued(Fact::ordinal).parse(rest)?;
    Ok((rest, tens.unwrap_or(0).saturating_add(rank)))
}

/// A quarter or half, by number: `second quarter`, `latter half`, `Q3`.
pub(super) fn quarter_name(words: Words<'_>) -> Parse<'_, Period> {
    if let Some(quarter) = words.first().and_then(|token| match words.of(token) {
        [b'Q', digit @ b'1'..=b'4'] => Some(digit.wrapping_sub(b'0')),
        _ => None,
    }) {
        return Ok((words.skip(1), Period::Quarter(quarter)));
    }
    let last = value(2, any_of(&[Word::Last, Word::Latter]));
    let fourth = value(4, word(Word::Final));
    let (rest, number) = alt((ordinal, last, fourth)).parse(words)?;
    let (rest, _) = opt(Hyphen).parse(rest)?;
    match rest.first() {
        Some(token) if token.fact().unit() == Some(Unit::Quarter) && number <= 4 => {
            Ok((rest.skip(1), Period::Quarter(number)))
        }
        Some(token) if token.word() == Word::Half && number <= 2 => {
            Ok((rest.skip(1), Period::Half(number)))
        }
        _ => no_match(),
    }
}

/// `the second quarter`, `the first half of 2020`, `the 1988 third quarter`, `fiscal 1989`.
pub(super) fn quarter_or_half<'a>(
    words: Words<'a>,
    _: &[Token],
) -> Parse<'a, (Expression, Modifier)> {
    let (rest, modifier) = part_word(words)?;
    let modifier = modifier.unwrap_or(Modifier::None);
    let found = |rest, expression| Ok((rest, (expression, modifier)));
    let (rest, the) = maybe(Word::The).parse(rest)?;
    // `next year's first quarter`
    if let Ok((after, (toward, _, period))) =
        (year_away, maybe(Word::Possessive), quarter_name).parse(rest)
    {
        return found(after, of_shifted(period, toward));
    }
    let (rest, year) = opt(terminated(date::year, maybe(Word::Possessive))).parse(rest)?;
    let (rest, fiscal) = opt(terminated(word(Word::Fiscal), opt(Hyphen))).parse(rest)?;
    // `the 1988 period`
    let kind = alt((value((), word(Word::Period)), value((), is_quarter)));
    if let (Some(year), Ok((rest, ()))) = (year, { kind }.parse(rest)) {
        return found(rest, absolute(PartialDate::of_year(year)));
    }
    if let Ok((after, period)) = quarter_name(rest) {
        // `the third-quarter loss`: the article belongs to the loss.
        if the && year.is_none() && pair(ordinal, Hyphen).parse(rest).is_ok() {
            return no_match();
        }
        let rest = after;
        let in_year = preceded(pair(joint, maybe(Word::Fiscal)), date::year);
        if let Ok((after, year)) = { in_year }.parse(rest) {
            return found(after, absolute(PartialDate { period, ..PartialDate::of_year(year) }));
        }
        if let Some(year) = year {
            return found(rest, absolute(PartialDate { period, ..PartialDate::of_year(year) }));
        }
        if let Ok((after, toward)) = year_away(rest) {
            return found(after, of_shifted(period, toward));
        }
        // A half without a year may be one of anything.
        return match period {
            Period::Half(_) => no_match(),
            _ => found(rest, Expression::PartOfYear { period, toward: Direction::Tense }),
        };
    }
    if fiscal.is_some() {
        let (rest, _) = opt(unit).parse(rest)?;
        let (rest, year) = date::year(rest)?;
        return found(rest, absolute(PartialDate::of_year(year)));
    }
    no_match()
}

/// A part of last, this or next year.
pub(super) fn of_shifted(period: Period, toward: Direction) -> Expression {
    let calendar = PartialDate { period, ..PartialDate::of_year(Year::UNKNOWN) };
    Expression::PartOfShifted { calendar, by: step(toward), from: Anchor::Either }
}

/// `last year`, `of next year`
#[cfg_attr(target_pointer_width = "32", inline(never))]
fn year_away(words: Words<'_>) -> Parse<'_, Direction> {
    match (maybe(Word::Of), toward, unit).parse(words)? {
        (rest, (_, toward, Unit::Year)) => Ok((rest, toward)),
        _ => no_match(),
    }
}

/// `last year`, behind `of` or not.
pub(super) fn last_year(words: Words<'_>) -> Parse<'_, ()> {
    match year_away(words)? {
        (rest, Direction::Last) => Ok((rest, ())),
        _ => no_match(),
    }
}

/// What may stand between a part of a year and the year: `of`, `in`, a comma.
#[cfg_attr(target_pointer_width = "32", inline(never))]
fn joint(words: Words<'_>) -> Parse<'_, ()> {
    let (rest, _) = opt(alt((word(Word::Of), word(Word::In), sign(Mark::Comma)))).parse(words)?;
    Ok((rest, ()))
}

/// How many years `last`, `this` and `next` are away.
pub(super) const fn step(toward: Direction) -> i8 {
    match toward {
        Direction::Last => -1,
        Direction::Next => 1,
        Direction::This | Direction::Tense => 0,
    }
}

fn is_quarter(words: Words<'_>) -> Parse<'_, Unit> {
    match unit(words)? {
        (rest, Unit::Quarter) => Ok((rest, Unit::Quarter)),
        _ => no_match(),
    }
}

fn season_name(words: Words<'_>) -> Parse<'_, Season> {
    valued(Fact::season).parse(words)
}

/// `last summer`, `the spring of 2011`, `in summer`; a season alone is a common word.
pub(super) fn season<'a>(words: Words<'a>, before: &[Token]) -> Parse<'a, (Expression, Modifier)> {
    let (rest, outer) = part_word(words)?;
    let (rest, the) = maybe(Word::The).parse(rest)?;
    let (rest, inner) = part_word(rest)?;
    let modifier = outer.or(inner);
    let found = |rest, expression| Ok((rest, (expression, modifier.unwrap_or(Modifier::None))));
    let (rest, toward) = opt(toward).parse(rest)?;
    let (rest, following) = opt(any_of(&[Word::Following, Word::Same, Word::That])).parse(rest)?;
    let (rest, season) = season_name(rest)?;
    let period = Period::Season(season);
    let year = preceded(joint, date::any_year);
    if let Ok((after, year)) = { year }.parse(rest) {
        return found(after, absolute(PartialDate { period, ..PartialDate::of_year(year) }));
    }
    if let Ok((after, toward)) = year_away(rest) {
        return found(after, of_shifted(period, toward));
    }
    let plural =
        words.tokens.get(words.tokens.len().saturating_sub(rest.tokens.len()).saturating_sub(1));
    let several = plural.is_some_and(|token| words.of(token).ends_with(b"s"));
    // `fall` is a verb, and `the fall of` a city no season; `spring` is water, too.
    let narrow = matches!(season, Season::Fall | Season::Spring);
    let falls = narrow && word(Word::Of).parse(rest).is_ok();
    let said = toward.is_some() || following.is_some() || modifier.is_some();
    let led = is_led(before) && (the || !narrow);
    if several
        || falls
        || !(said || led)
        || rest.first().is_some_and(|next| !next.spaced() && next.is_word())
    {
        return no_match();
    }
    found(rest, Expression::PartOfYear { period, toward: toward.unwrap_or(Direction::Tense) })
}

/// `year-end`, `the end of the month`, `the weekend`: ends of what the anchor lies in.
pub(super) fn end(words: Words<'_>) -> Parse<'_, (Expression, Modifier)> {
    let possessive = maybe(Word::Possessive);
    let (rest, (unit, _, _, _)) = (unit, possessive, opt(Hyphen), word(Word::End)).parse(words)?;
    match unit {
        Unit::Year | Unit::Month | Unit::Week | Unit::Quarter => {
            let expression = Expression::Relative { unit, by: 0, from: Anchor::Narrative };
            Ok((rest, (expression, Modifier::End)))
        }
        _ => no_match(),
    }
}

/// `last`/`this`/`next`/`the` weekend.
pub(super) fn weekend(words: Words<'_>) -> Parse<'_, Expression> {
    let the = value(Direction::Tense, word(Word::The));
    let (rest, toward) = alt((preceded(maybe(Word::The), toward), the)).parse(words)?;
    let (rest, found) = unit(rest)?;
    if found == Unit::Weekend { Ok((rest, Expression::Weekend(toward))) } else { no_match() }
}

#[cfg(test)]
mod tests {
    use super::super::testing::time;
    use crate::testing::cases;

    #[test]
    fn decades_and_centuries() {
        cases!(time,
            "the 1980s" => ["198"],
            "the late 1980s" => ["198"],
            "mid-1980s" => ["198"],
            "the '80s" => ["198"],
            "the nineties" => ["199"],
            "the 1800s" => ["18"],
            "the early 1960's" => ["196"],
            "the 2000s" => ["200"],
            "the 19th century" => ["18"],
            "the twentieth century" => ["19"],
            "the twenty-first century" => ["20"],
            "mid-17th century" => ["16"],
            "the 5th century BC" => ["BC04"],
            "80s of" | "the 90th century" | "nineties" => [],
        );
    }

    #[test]
    fn quarters_halves_and_fiscal_years() {
        cases!(time,
            "the second quarter" => ["2022-Q2"],
            "third-quarter| profit" => ["2022-Q3"],
            "the first half of 2020" => ["2020-H1"],
            "the latter half of 2008" => ["2008-H2"],
            "last-quarter| profit" => ["2022-Q2"],
            "the 1988 third quarter" => ["1988-Q3"],
            "the 1988 period" => ["1988"],
            "this year's third quarter" => ["2022-Q3"],
            "the first quarter of next year" => ["2023-Q1"],
            "Q3 2020" => ["2020-Q3"],
            "fiscal 2019" => ["2019"],
            "fiscal year 2019" => ["2019"],
            "the first half" | "quarter" | "the third-quarter loss" => [],
        );
    }

    #[test]
    fn seasons() {
        cases!(time,
            "last summer" => ["2022-SU"],
            "the spring of 2011" => ["2011-SP"],
            "early winter" => ["2021-WI"],
            "late autumn of 481 BC" => ["BC0481-FA"],
            "the summer of last year" => ["2021-SU"],
            "summer" | "the fall of the city" | "falls" | "springs" => [],
        );
    }
}
