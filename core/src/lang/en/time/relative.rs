//! Times counted from an anchor: the document's day, or what was dated last.
//!
//! | accepts | value |
//! |---|---|
//! | `five years ago`, `two days later`, `a month earlier`, `years later` | `2017`, `2022-11-27`, `2022-10`, `FUTURE_REF` |
//! | `last year`, `this week`, `the following day`, `that month`, `the year before` | `2021`, `2022-W47`, `2022-11-26` … |
//! | `the end of the month`, `earlier this year`, `later in the week`, `year-end` | `2022-11`, `2022`, `2022-W47`, `2022` |
//! | `the latest quarter`, `the year-ago quarter`, `the current fiscal year` | `2022-Q3`, `2021-Q3`, `2022` |
//! | `the week of March 7` | `2022-W10` |
//! | `October`, `early May`, `June last year`, `July of that year` | `2022-10`, `2022-05`, `2021-06`, `2022-07` |
//!
//! Rejects `the last day` (of something), `may` (a verb), `the end of the meeting`, `next door`.

use super::before::is_led;
use super::length::{any_length, comparison, is_compared, or_so};
use super::part::{self, toward};
use super::unit::{part_word, plural_unit, unit};
use crate::grammar::time::{Anchor, Direction, Expression};
use crate::grammar::{Hyphen, Parse, Words, any_of, maybe, no_match, sign, word};
use crate::lang::en::date;
use crate::lexicon::{Word, class};
use crate::scan::{Mark, Token};
use crate::value::{Amount, Duration, Modifier, PartialDate, Period, TimeOfDay, Unit, Year};
use nom::Parser;
use nom::branch::alt;
use nom::combinator::{opt, value};
use nom::sequence::{pair, preceded, terminated};

/// `five years ago`, `two days earlier`, `years later`, `a week or so ago`, `two years from now`.
pub(super) fn offset<'a>(words: Words<'a>, _: &[Token]) -> Parse<'a, (Expression, Modifier)> {
    let over = value(Modifier::MoreThan, word(Word::Over));
    let (rest, modifier) = opt(alt((comparison, over))).parse(words)?;
    let (rest, length) = any_length(rest)?;
    let (rest, _) = opt(or_so).parse(rest)?;
    if is_compared(rest) {
        return no_match();
    }
    let way = alt((
        value((true, Anchor::Document), word(Word::Ago)),
        value((false, Anchor::Document), pair(word(Word::From), word(Word::Now))),
        value((true, Anchor::Narrative), word(Word::Earlier)),
        value((false, Anchor::Narrative), word(Word::Later)),
    ));
    let (rest, (back, from)) = { way }.parse(rest)?;
    let expression = Expression::Offset { length, back, from };
    Ok((rest, (expression, modifier.unwrap_or(Modifier::None))))
}

/// A unit from the anchor.
pub(super) fn shifted<'a>(words: Words<'a>, before: &[Token]) -> Parse<'a, (Expression, Modifier)> {
    if let Ok(found) = part::end(words) {
        return Ok(found);
    }
    if let Ok((rest, expression)) = week_of(words) {
        return Ok((rest, (expression, Modifier::None)));
    }
    let (rest, modifier) = part_word(words)?;
    let found = |rest, expression| Ok((rest, (expression, modifier.unwrap_or(Modifier::None))));
    if let Ok((rest, expression)) = part::weekend(rest) {
        return found(rest, expression);
    }
    if let Ok((rest, expression)) = account(rest, before) {
        return found(rest, expression);
    }
    let (after, the) = maybe(Word::The).parse(rest)?;
    let which = |input| which(input, the);
    let fiscal = || maybe(Word::Fiscal);
    if let Ok((rest, ((by, from), _, unit))) = (which, fiscal(), unit).parse(after) {
        // `the last day` and `the last week` of something.
        let article = before.last().is_some_and(|token| token.word() == Word::The);
        if (the || article) && by == -1 && from == Anchor::Document {
            return no_match();
        }
        let (rest, _) = opt(or_so).parse(rest)?;
        return found(rest, of_unit(unit, by, from)?);
    }
    if !the {
        return no_match();
    }
    let (rest, unit) = preceded(fiscal(), unit).parse(after)?;
    // `the year before`; `the day after` something is counted from that.
    let stands_alone = |rest: &Words<'_>| rest.first().is_none_or(|next| next.mark().is_some());
    let side = alt((value(-1, word(Word::Before)), value(1, word(Word::After))));
    if let Ok((after, by)) = { side }.parse(rest)
        && stands_alone(&after)
    {
        return found(after, of_unit(unit, by, Anchor::Narrative)?);
    }
    // `the end of the month`
    match modifier {
        Some(_) if word(Word::Of).parse(rest).is_err() => {
            found(rest, of_unit(unit, 0, Anchor::Either)?)
        }
        _ => no_match(),
    }
}

/// `last`, `this`, `that same`: how many units away, and from where; `the` says whether `the` stands before it.
fn which(words: Words<'_>, the: bool) -> Parse<'_, (i32, Anchor)> {
    let [first, rest @ ..] = words.tokens else { return no_match() };
    let next = rest.first().map_or(Word::None, Token::word);
    let (count, found) = match (first.word(), next) {
        (Word::This, Word::Past) => (2, (-1, Anchor::Document)),
        (Word::This | Word::Current, _) => (1, (0, Anchor::Either)),
        (Word::That, Word::Same) => (2, (0, Anchor::Narrative)),
        (Word::That | Word::Same, _) => (1, (0, Anchor::Narrative)),
        (Word::Following, _) => (1, (1, Anchor::Narrative)),
        (Word::Previous, _) => (1, (-1, Anchor::Narrative)),
        (Word::Next, _) if the => (1, (1, Anchor::Narrative)),
        (Word::Next, _) => (1, (1, Anchor::Document)),
        (Word::Last, _) => (1, (-1, Anchor::Document)),
        // `the coming months` are several.
        (Word::Coming, _) if plural_unit(words.skip(1)).is_err() => (1, (1, Anchor::Document)),
        _ => return no_match(),
    };
    Ok((words.skip(count), found))
}

/// `the week of March 7`, `the week beginning 7 March`.
fn week_of(words: Words<'_>) -> Parse<'_, Expression> {
    let (rest, (_, unit, _)) =
        (word(Word::The), unit, any_of(&[Word::Of, Word::Beginning])).parse(words)?;
    match date::with_weekday(rest)? {
        (rest, (weekday, calendar)) if unit == Unit::Week && calendar.day > 0 => {
            Ok((rest, Expression::WeekOf { calendar, weekday: weekday.unwrap_or(0) }))
        }
        _ => no_match(),
    }
}

fn of_unit(unit: Unit, by: i32, from: Anchor) -> Result<Expression, nom::Err<()>> {
    match unit {
        Unit::Second | Unit::Minute | Unit::Hour => no_match(),
        Unit::Day if by == -1 && from == Anchor::Document => no_match(),
        Unit::Day => Ok(Expression::Day { by, clock: TimeOfDay::None, from }),
        unit => Ok(Expression::Relative { unit, by, from }),
    }
}

/// Quarters and years as company news has them: reports are about the quarter that has just ended.
fn account<'a>(words: Words<'a>, before: &[Token]) -> Parse<'a, Expression> {
    let (rest, the) = maybe(Word::The).parse(words)?;
    let quarter = |by| Expression::Relative { unit: Unit::Quarter, by, from: Anchor::Document };
    let is_quarter = |input| match unit(input)? {
        (rest, Unit::Quarter) => Ok((rest, ())),
        _ => no_match(),
    };
    let period = || alt((is_quarter, value((), word(Word::Period))));
    let is_year = |input| match unit(input)? {
        (rest, Unit::Year) => Ok((rest, ())),
        _ => no_match(),
    };
    let year_ago = (is_year, Hyphen, any_of(&[Word::Ago, Word::Earlier]));
    if let Ok((after, _)) = { year_ago }.parse(rest) {
        let year = Expression::Relative { unit: Unit::Year, by: -1, from: Anchor::Document };
        return match (period().parse(after), part::quarter_name(after)) {
            (Ok((rest, ())), _) => Ok((rest, quarter(-5))),
            (_, Ok((rest, period))) => Ok((rest, part::of_shifted(period, Direction::Last))),
            // `the year-ago results`
            _ if the => no_match(),
            _ => Ok((after, year)),
        };
    }
    // `the same period last year`: what is compared with it tells which.
    let same = any_of(&[Word::Same, Word::Corresponding]);
    if let Ok((rest, _)) = (same, word(Word::Period), part::last_year).parse(rest) {
        let length = Duration { amount: Amount::Whole(1), unit: Unit::Year };
        return Ok((rest, Expression::Offset { length, back: true, from: Anchor::Document }));
    }
    // `the week's gains`, `for the week`
    let last = before.last().map_or(Word::None, Token::word);
    if let (true, Ok((after, Unit::Week))) = (the, unit(rest))
        && after.first().is_none_or(|next| {
            next.word() == Word::Possessive || (last == Word::For && next.mark().is_some())
        })
    {
        return Ok((after, Expression::Relative { unit: Unit::Week, by: 0, from: Anchor::Either }));
    }
    // `for the full year`, `the year ended March 31`
    let full = any_of(&[Word::Full, Word::Whole, Word::Entire]);
    if let (true, true, Ok((rest, (full, ())))) = (
        the,
        is_led(before),
        pair(opt(alt((full, word(Word::Fiscal).map(|_| Word::Fiscal)))), is_year).parse(rest),
    ) {
        let closed = rest.first().is_none_or(|next| next.mark().is_some());
        if rest.first().is_some_and(|next| matches!(rest.of(next), b"ended" | b"ending")) {
            let length = Duration { amount: Amount::Whole(1), unit: Unit::Year };
            return Ok((rest, Expression::Duration(length)));
        }
        let account = before.last().is_some_and(|token| token.word() == Word::For);
        if closed && (full.is_some() || account) {
            return Ok((
                rest,
                Expression::Relative { unit: Unit::Year, by: 0, from: Anchor::Either },
            ));
        }
    }
    if let Ok((rest, _)) = pair(word(Word::Latest), period()).parse(rest) {
        return Ok((rest, quarter(-1)));
    }
    // `for the quarter`; `the quarter of` something is a fourth of it.
    if let (true, true, Ok((rest, ()))) = (the, is_led(before), is_quarter(rest)) {
        let closed = rest
            .first()
            .is_none_or(|next| next.word() != Word::Of && (next.spaced() || next.mark().is_some()));
        if closed {
            return Ok((rest, quarter(-1)));
        }
    }
    no_match()
}

/// `June last year`, `July of that year`, `5 June last year`.
pub(super) fn month_of<'a>(words: Words<'a>, _: &[Token]) -> Parse<'a, (Expression, Modifier)> {
    let (rest, modifier) = part_word(words)?;
    let month = date::month_name.map(|month| PartialDate::of_month(Year::UNKNOWN, month));
    let (rest, calendar) = alt((date::date, month)).parse(rest)?;
    if calendar.year.number().is_some() {
        return no_match();
    }
    let (rest, _) = opt(alt((word(Word::Of), sign(Mark::Comma)))).parse(rest)?;
    let (rest, the) = maybe(Word::The).parse(rest)?;
    match pair(|input| which(input, the), unit).parse(rest)? {
        (rest, ((by, from), Unit::Year)) => {
            let by = i8::try_from(by).unwrap_or(0);
            let expression = Expression::PartOfShifted { calendar, by, from };
            Ok((rest, (expression, modifier.unwrap_or(Modifier::None))))
        }
        _ => no_match(),
    }
}

/// A month alone. `May` and `March` are verbs too, `April` and `August` names: they need a word before them
/// that takes a time.
pub(super) fn month<'a>(words: Words<'a>, before: &[Token]) -> Parse<'a, (Expression, Modifier)> {
    let (rest, modifier) = part_word(words)?;
    let (rest, toward) = opt(terminated(toward, maybe(Word::Coming))).parse(rest)?;
    let the_month = (word(Word::The), unit, word(Word::Of));
    let (rest, _) = opt(the_month).parse(rest)?;
    let (after, month) = date::month_name(rest)?;
    let is_joint = |token: &Token| {
        matches!(token.word(), Word::And | Word::Or | Word::To)
            || matches!(
                token.mark(),
                Some(Mark::Hyphen | Mark::Dash | Mark::OpenBracket | Mark::Comma)
            )
    };
    let led = is_led(before)
        || before.last().is_some_and(is_joint)
        || modifier.is_some()
        || toward.is_some();
    let named = after.first().is_some_and(|next| {
        next.is_capital() || next.is(class::PRONOUN) || (!next.spaced() && next.is_word())
    });
    let doubtful = matches!(month, 3 | 4 | 5 | 6 | 8) && !led && named;
    // `Jan Kavan`
    let cut = rest.first().is_some_and(|first| first.is(class::ABBREVIATION));
    let is_given = month == 1 && cut && named && !led;
    // `the March for Life`
    let is_walk = matches!(month, 3) && word(Word::For).parse(after).is_ok();
    if doubtful || is_given || is_walk || (matches!(month, 3 | 5) && !led && before.is_empty()) {
        return no_match();
    }
    // `April Smith`, `May I`: even after a comma.
    if matches!(month, 3 | 4 | 5 | 6 | 8)
        && named
        && before.last().is_some_and(|token| token.mark().is_some())
    {
        return no_match();
    }
    let toward = toward.unwrap_or(Direction::Tense);
    let expression = Expression::PartOfYear { period: Period::Month(month), toward };
    Ok((after, (expression, modifier.unwrap_or(Modifier::None))))
}

#[cfg(test)]
mod tests {
    use super::super::testing::time;
    use crate::testing::cases;

    #[test]
    fn lengths_from_an_anchor() {
        cases!(time,
            "five years ago" => ["2017"],
            "two days later" => ["2022-11-27"],
            "a month earlier" => ["2022-10"],
            "years later" => ["FUTURE_REF"],
            "a few years ago" => ["PAST_REF"],
            "a week or so ago" => ["2022-W46"],
            "almost two years ago" => ["2020"],
            "two years from now" => ["2024"],
            "over a year earlier" => ["2021"],
            "ago" | "later" => [],
        );
    }

    #[test]
    fn units_from_an_anchor() {
        cases!(time,
            "last year" => ["2021"],
            "this week" => ["2022-W47"],
            "next month" => ["2022-12"],
            "the following day" => ["2022-11-26"],
            "the previous year" => ["2021"],
            "the next day" => ["2022-11-26"],
            "that month" => ["2022-11"],
            "the week of March 7" | "the week beginning 7 March" => ["2022-W10"],
            "the week of Friday, March 4" => ["2022-W09"],
            "the same day" => ["2022-11-25"],
            "the year before" => ["2021"],
            "the end of the month" => ["2022-11"],
            "earlier this year" => ["2022"],
            "later in the week" => ["2022-W47"],
            "year-end" => ["2022"],
            "the current fiscal year" => ["2022"],
            "this weekend" => ["2022-W47-WE"],
            "the latest quarter" => ["2022-Q3"],
            "the year-ago quarter" => ["2021-Q3"],
            "the year-earlier third quarter" => ["2021-Q3"],
            "this past week" => ["2022-W46"],
            "the next year or so" => ["2023"],
            "latest period" => ["2022-Q3"],
            "the last day of" | "the end of the meeting" | "next door" | "the week of" => [],
        );
    }

    #[test]
    fn months() {
        cases!(time,
            "October" => ["2022-10"],
            "early May" => ["2022-05"],
            "last December" => ["2021-12"],
            "June last year" => ["2021-06"],
            "July of that year" => ["2022-07"],
            "July 25 of that year" => ["2022-07-25"],
            "the end of March" => ["2022-03"],
            "the month of August" => ["2022-08"],
            "May I" | "March on" | "may" | "April Smith" => [],
        );
    }
}
