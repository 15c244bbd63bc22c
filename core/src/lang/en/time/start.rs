//! What an expression can begin with, in kinds, so that few rules are tried at a word and none at most words.

use crate::grammar::Words;
use crate::lexicon::{FACT_COUNT, Fact, Sense, Word, class, table_of_facts};
use crate::scan::{Mark, Shape, Token};

/// Kinds of words, as bits.
pub(super) type Starts = u16;

/// Digits; a number in words.
pub(super) const DIGITS: Starts = 1 << 0;
pub(in crate::lang::en) const NUMBER: Starts = 1 << 1;
pub(super) const MONTH: Starts = 1 << 2;
pub(super) const WEEKDAY: Starts = 1 << 3;
pub(super) const UNIT: Starts = 1 << 4;
/// Parts of the day; `noon`, `midnight`, `tonight`.
pub(super) const DAYPART: Starts = 1 << 5;
pub(super) const SEASON: Starts = 1 << 6;
pub(super) const THE: Starts = 1 << 7;
/// `a`, `several`, `half`
pub(in crate::lang::en) const AMOUNT: Starts = 1 << 8;
/// `early`, `end`, `sometime`
pub(super) const PART: Starts = 1 << 9;
/// `last`, `this`, `following`
pub(super) const WHICH: Starts = 1 << 10;
/// `more than`, `about`, `over`
pub(super) const COMPARISON: Starts = 1 << 11;
/// `every`, `per`, `daily`
pub(super) const AGAIN: Starts = 1 << 12;
/// `today`, a holiday
pub(super) const NAMED: Starts = 1 << 13;
/// `nineties`, `'80s`, `fiscal`, `Q3`, `AD`
pub(super) const SPAN: Starts = 1 << 14;
/// `now`, `soon`, `recent`
pub(super) const REFERENCE: Starts = 1 << 15;

/// The kinds of the first of these words, behind the tokens `before`; none if no expression begins here.
pub(super) fn of(words: Words<'_>, before: &[Token]) -> Starts {
    let [first, rest @ ..] = words.tokens else { return 0 };
    let kinds = of_token(first);
    // Articles and words like `that` and `at` are many, and few of them begin a time: what follows must have to do
    // with one.
    let leads = kinds == WHICH || kinds == COMPARISON || kinds == THE || is_article(first);
    let is_tried = if leads { is_followed(kinds, rest) } else { !counts(words, before) };
    if is_tried { kinds } else { 0 }
}

/// Whether the words begin with a number that counts the next word: `25 people`. `1998 people` may be a year, and so may the
/// `99` of `1998-99 seasons`.
fn counts(words: Words<'_>, before: &[Token]) -> bool {
    let [first, next, ..] = words.tokens else { return false };
    let is_counted = next.shape == Shape::Lower && next.is_unknown();
    let is_joined = before.last().is_some_and(|last| last.mark().is_some());
    is_counted
        && !is_joined
        && match first.shape {
            Shape::Number => {
                first.length < 4 && words.of(first).last().is_some_and(u8::is_ascii_digit)
            }
            _ => of_token(first) == NUMBER,
        }
}

/// The kinds of the word behind `the` with which the words begin; none if they begin with another.
pub(super) fn behind_the(words: Words<'_>) -> Starts {
    match words.tokens {
        [the, next, ..] if the.word() == Word::The => of_token(next),
        _ => 0,
    }
}

fn is_followed(kinds: Starts, rest: &[Token]) -> bool {
    let rest = match rest {
        // `at least`, `up to`, `less than`
        [joint, rest @ ..] if kinds == COMPARISON && is_joint(joint) => rest,
        // `over the next`
        [article, rest @ ..] if kinds == COMPARISON && is_article(article) => rest,
        // `last-quarter`
        [hyphen, rest @ ..] if kinds == WHICH && hyphen.is_mark(Mark::Hyphen) => rest,
        _ => rest,
    };
    // `latest period`
    rest.first().is_some_and(|next| of_token(next) != 0 || next.word() == Word::Period)
}

const fn is_joint(token: &Token) -> bool {
    matches!(token.word(), Word::Least | Word::Most | Word::Than | Word::To)
}

const fn is_article(token: &Token) -> bool {
    matches!(token.word(), Word::The | Word::A | Word::An)
}

/// The kinds of a word.
pub(in crate::lang::en) fn of_token(token: &Token) -> Starts {
    match token.shape {
        Shape::Number => DIGITS,
        Shape::Mark(Mark::CloseSingle | Mark::OpenSingle | Mark::StraightSingle) => SPAN,
        Shape::Mark(_) => 0,
        // `Q3`
        _ if token.is_unknown() && token.length == 2 && token.is_capital() => SPAN,
        _ => {
            let kinds = kinds_of(token);
            // In small letters a phrase is no holiday.
            if token.is(class::PHRASE) && token.is_capital() { kinds | NAMED } else { kinds }
        }
    }
}

/// The kinds of a word that the lexicon knows.
fn kinds_of(token: &Token) -> Starts {
    let number = token.fact_id().in_table(&NUMBERS);
    COMBINED.get(usize::from(number)).copied().unwrap_or(0)
}

/// The kinds of all facts, one by one: there are so few different ones that a table of their numbers is smaller.
const KINDS: [Starts; FACT_COUNT] = table_of_facts!(of_fact);

/// The different kinds that facts have.
static COMBINED: [Starts; MOST] = combined().0;

/// Of each fact the place of its kinds among them.
static NUMBERS: [u8; FACT_COUNT] = combined().1;

/// Room for the different kinds.
const MOST: usize = 24;

#[allow(clippy::indexing_slicing, reason = "evaluated at compile time")]
const fn combined() -> ([Starts; MOST], [u8; FACT_COUNT]) {
    let (mut all, mut numbers) = ([0; MOST], [0_u8; FACT_COUNT]);
    let mut fact = 0;
    while fact < FACT_COUNT {
        let mut number = 0;
        // The first has none, and a place without any is free.
        while all[number] != KINDS[fact] && (number == 0 || all[number] != 0) {
            number = number.saturating_add(1);
        }
        all[number] = KINDS[fact];
        #[allow(clippy::cast_possible_truncation, reason = "there are few")]
        {
            numbers[fact] = number as u8;
        }
        fact = fact.saturating_add(1);
    }
    (all, numbers)
}

const fn of_fact(fact: &Fact) -> Starts {
    let mut kinds = of_word(fact.word);
    let mut senses = fact.senses();
    while let [first, rest @ ..] = senses {
        kinds |= match first {
            Sense::Number(_) | Sense::Ordinal(_) | Sense::Scale(_) => NUMBER,
            Sense::Month(_) => MONTH,
            Sense::Weekday(_) => WEEKDAY,
            Sense::Unit(_) => UNIT,
            Sense::DayPart(_) => DAYPART,
            Sense::Season(_) => SEASON,
            Sense::Decade(_) => SPAN,
            Sense::Holiday(_) => NAMED,
            _ => 0,
        };
        senses = rest;
    }
    kinds
}

const fn of_word(word: Word) -> Starts {
    match word {
        Word::The => THE,
        Word::A
        | Word::An
        | Word::Several
        | Word::Few
        | Word::Couple
        | Word::Half
        | Word::Dozen
        | Word::Dozens => AMOUNT,
        Word::Early
        | Word::Earlier
        | Word::Late
        | Word::Later
        | Word::Mid
        | Word::End
        | Word::Middle
        | Word::Beginning
        | Word::Start
        | Word::Sometime
        | Word::Rest => PART,
        Word::Last
        | Word::Previous
        | Word::Next
        | Word::This
        | Word::That
        | Word::Same
        | Word::Following
        | Word::Latest
        | Word::Corresponding
        | Word::Latter
        | Word::Whole
        | Word::Entire
        | Word::Full
        | Word::Final => WHICH,
        Word::Coming | Word::Current | Word::Past => WHICH | REFERENCE,
        Word::More => COMPARISON | REFERENCE,
        Word::Less
        | Word::No
        | Word::Under
        | Word::At
        | Word::Up
        | Word::Almost
        | Word::Nearly
        | Word::About
        | Word::Around
        | Word::Roughly
        | Word::Approximately
        | Word::Some
        | Word::Over => COMPARISON,
        Word::Every
        | Word::Each
        | Word::Per
        | Word::Daily
        | Word::Weekly
        | Word::Monthly
        | Word::Annually
        | Word::Yearly => AGAIN,
        Word::Fortnight => UNIT,
        Word::Today | Word::Yesterday | Word::Tomorrow => NAMED,
        Word::Midnight | Word::Tonight => DAYPART,
        Word::Fiscal | Word::Ad => SPAN,
        Word::Now
        | Word::Right
        | Word::Currently
        | Word::Recently
        | Word::Recent
        | Word::Soon
        | Word::Future => REFERENCE,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::super::by_rules;
    use super::*;
    use crate::testing::rows_of;

    const WORDS: [&str; 68] = [
        "workers",
        "third",
        "night",
        "century",
        "fiscal",
        "before",
        "the",
        "a",
        "an",
        "at",
        "least",
        "most",
        "more",
        "less",
        "than",
        "up",
        "to",
        "over",
        "about",
        "around",
        "some",
        "no",
        "almost",
        "that",
        "this",
        "these",
        "last",
        "latest",
        "latter",
        "next",
        "same",
        "previous",
        "following",
        "full",
        "whole",
        "past",
        "coming",
        "-",
        "quarter",
        "half",
        "period",
        "year",
        "years",
        "month",
        "weeks",
        "day",
        "days",
        "weekend",
        "evening",
        "summer",
        "May",
        "Friday",
        "first",
        "two",
        "five",
        "3",
        "1998",
        "of",
        "in",
        "early",
        "later",
        "few",
        "Easter",
        "now",
        "ago",
        "decade",
        "1980s",
        "noon",
    ];

    /// What is refused for what follows it is refused by every rule. Articles are another matter: the rules would take
    /// `a to three days`.
    #[test]
    fn nothing_begins_where_nothing_is_tried() {
        let mut refused = 0;
        rows_of(&WORDS, 100_000, |words, text| {
            let first = words.first().filter(|first| !is_article(first));
            let kinds = first.map_or(0, of_token);
            if kinds != 0 && of(words, &[]) == 0 {
                refused += 1;
                assert!(by_rules(words, &[], kinds, Starts::MAX).is_err(), "{text}");
            }
        });
        assert!(refused > 5_000, "{refused}");
    }

    /// A rule that is not tried behind `the` would not match there.
    #[test]
    fn no_rule_is_left_out_behind_the() {
        let mut found = 0;
        rows_of(&WORDS, 300_000, |words, text| {
            let the = words.tokens.iter().position(|token| token.word() == Word::The);
            let Some(words) = the.map(|the| words.skip(the)) else { return };
            let parsed = |next| by_rules(words, &[], of(words, &[]), next).ok().map(|(_, it)| it);
            let tried = parsed(behind_the(words));
            found += u32::from(tried.is_some());
            assert_eq!(tried, parsed(Starts::MAX), "{text}");
        });
        assert!(found > 500, "{found}");
    }
}
