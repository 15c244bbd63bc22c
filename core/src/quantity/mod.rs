//! Quantities: counts, ranks, percentages, sums of money and measures.
//!
//! A span takes in the currency, the unit and a word like `about`, never a preposition before it.
//! What stands in a time expression is a time, not a count.

mod value;

pub use value::{Quantity, QuantityUnit};

use crate::annotation::{Payload, Rule};
use crate::engine::Context;
use crate::grammar::number::{Number, number};
use crate::grammar::{Hyphen, Parse, Words, any_of, class, no_match, number_token, word};
use crate::label::{Layer, QuantityLabel};
use crate::lexicon::{FACT_COUNT, Fact, Word, class, table_of_facts};
use crate::scan::{Mark, Shape, Token};
use nom::Parser;
use nom::branch::alt;
use nom::combinator::{opt, value};
use nom::sequence::{pair, preceded};

/// The rules, by number, each with an example.
pub(crate) const RULES: &[&str] = &[
    "a sum of money: $5 million, 20 euros",
    "a percentage: 5 percent, 3.5%",
    "a measure: 5 kilometres, a metre",
    "a rank: first, 25th",
    "a count: two, 1,500",
];

/// Writes the quantities of every clause.
pub(crate) fn annotate(context: &mut Context<'_>) {
    for clause in 0..context.clause_count() {
        let clause = context.clause(clause);
        let mut index = clause.start;
        while let Some(next) = context.words(index..clause.end).tokens.iter().position(can_begin) {
            index = index.saturating_add(next);
            let words = context.words(index..clause.end);
            index = write(context, words, index).unwrap_or_else(|| index.saturating_add(1));
        }
    }
}

/// Writes the quantity that the words begin with, the first of which is token `start`; returns where it ends.
fn write(context: &mut Context<'_>, words: Words<'_>, start: usize) -> Option<usize> {
    if !is_followed(words) {
        return None;
    }
    let (rest, (quantity, rule)) = quantity(words).ok()?;
    let length = words.tokens.len().saturating_sub(rest.tokens.len());
    let end = start.saturating_add(length.max(1));
    let place = context.place(start..end);
    if word_goes_on(context, start, end) || context.notes.covers(Layer::Time, place) {
        return None;
    }
    context.notes.add(place, Payload::Quantity(quantity), Rule(rule));
    Some(end)
}

/// Whether the tokens are only a part of a word: the `5` of `G-5`, the `two` of `two-time`.
fn word_goes_on(context: &Context<'_>, start: usize, end: usize) -> bool {
    let grown = |index: usize| {
        context
            .token(index)
            .is_some_and(|token| !token.spaced && (token.is_word() || token.is_mark(Mark::Hyphen)))
    };
    let before = start.checked_sub(1).and_then(|before| context.token(before));
    let grown_before = before.is_some_and(|token| token.is_mark(Mark::Hyphen) || token.is_word())
        && context.token(start).is_some_and(|token| !token.spaced);
    grown(end) || grown_before
}

/// Whether a quantity can begin with the token, whatever follows: most words are none, and no rule is tried at them.
fn can_begin(token: &Token) -> bool {
    match token.shape {
        Shape::Number => true,
        Shape::Mark(mark) => mark.is_symbol(),
        // `US$20`
        Shape::Upper if token.length == 2 => true,
        _ => token.fact_id().in_table(&OPENS),
    }
}

/// Whether a quantity can begin with a word, by the number of its fact.
static OPENS: [bool; FACT_COUNT] = table_of_facts!(opens);

const fn opens(fact: &Fact) -> bool {
    fact.is(class::NUMBER | class::ORDINAL) || leads(fact.word)
}

const fn leads(word: Word) -> bool {
    let mut about = ABOUT.as_slice();
    while let [first, rest @ ..] = about {
        if *first as u8 == word as u8 {
            return true;
        }
        about = rest;
    }
    matches!(word, Word::A | Word::An | Word::More | Word::Less | Word::At)
}

/// Whether what comes second allows for a quantity: `a` alone counts nothing, nor does `more`.
fn is_followed(words: Words<'_>) -> bool {
    let [first, rest @ ..] = words.tokens else { return false };
    let next = rest.first();
    match first.word() {
        Word::A | Word::An => next.is_some_and(|next| {
            next.is(class::SCALE | class::MEASURE) || next.is_mark(Mark::Hyphen)
        }),
        Word::More | Word::Less => next.is_some_and(|next| next.word() == Word::Than),
        Word::At => next.is_some_and(|next| matches!(next.word(), Word::Least | Word::Most)),
        _ => true,
    }
}

/// What stands before a quantity that is not exact.
const ABOUT: [Word; 10] = [
    Word::About,
    Word::Around,
    Word::Almost,
    Word::Nearly,
    Word::Roughly,
    Word::Approximately,
    Word::Some,
    Word::Over,
    Word::Just,
    Word::Only,
];

fn quantity(words: Words<'_>) -> Parse<'_, (Quantity, u8)> {
    let more = pair(any_of(&[Word::More, Word::Less]), word(Word::Than));
    let least = pair(word(Word::At), any_of(&[Word::Least, Word::Most]));
    let about = any_of(&ABOUT);
    let approximator = alt((value((), more), value((), least), value((), about)));
    preceded(
        opt(approximator),
        alt((
            money.map(|found| (found, 0)),
            percentage.map(|found| (found, 1)),
            measure.map(|found| (found, if found.label == QuantityLabel::Money { 0 } else { 2 })),
            rank.map(|found| (found, 3)),
            count.map(|found| (found, 4)),
        )),
    )
    .parse(words)
}

fn quantity_of(label: QuantityLabel, number: Number, unit: QuantityUnit) -> Quantity {
    Quantity { label, mantissa: number.mantissa, exponent: number.exponent, unit }
}

/// `$5 million`, `€3.50`, `US$20`.
fn money(words: Words<'_>) -> Parse<'_, Quantity> {
    let words = match words.tokens {
        [country, sign, ..] if words.of(country) == b"US" && !sign.spaced => words.skip(1),
        _ => words,
    };
    let unit = match words.first().and_then(Token::mark) {
        Some(Mark::Dollar) => QuantityUnit::Dollar,
        Some(Mark::Euro) => QuantityUnit::Euro,
        Some(Mark::Pound) => QuantityUnit::Pound,
        Some(Mark::Yen) => QuantityUnit::Yen,
        _ => return no_match(),
    };
    let (rest, number) = number(words.skip(1))?;
    Ok((rest, quantity_of(QuantityLabel::Money, number, unit)))
}

fn number_or_one(words: Words<'_>) -> Parse<'_, Number> {
    let one = value(Number::whole(1), any_of(&[Word::A, Word::An]));
    alt((number, one)).parse(words)
}

/// `5 percent`, `3.5%`.
fn percentage(words: Words<'_>) -> Parse<'_, Quantity> {
    let (rest, number) = number(words)?;
    let is_sign = rest
        .first()
        .is_some_and(|token| token.is_mark(Mark::Percent) || token.word() == Word::Percent);
    let percentage = quantity_of(QuantityLabel::Percent, number, QuantityUnit::Percent);
    if is_sign { Ok((rest.skip(1), percentage)) } else { no_match() }
}

/// `5 kilometres`, `a metre`, `20 euros`, `a dollar`.
fn measure(words: Words<'_>) -> Parse<'_, Quantity> {
    let (rest, (number, _, fact)) =
        (number_or_one, opt(Hyphen), class(class::MEASURE)).parse(words)?;
    let unit = fact.measure().unwrap_or(QuantityUnit::None);
    let label = if unit.is_money() { QuantityLabel::Money } else { QuantityLabel::Quantity };
    Ok((rest, quantity_of(label, number, unit)))
}

/// `first`, `25th`.
fn rank(words: Words<'_>) -> Parse<'_, Quantity> {
    if let Ok((rest, fact)) = class(class::ORDINAL).parse(words) {
        let number = Number::whole(u32::from(fact.number));
        return Ok((rest, quantity_of(QuantityLabel::Ordinal, number, QuantityUnit::None)));
    }
    let (rest, digits) = number_token(words)?;
    let length = digits.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let number = digits.get(..length).and_then(crate::grammar::number::decimal);
    match (number, digits.get(length..)) {
        (Some(number), Some(b"st" | b"nd" | b"rd" | b"th")) => {
            Ok((rest, quantity_of(QuantityLabel::Ordinal, number, QuantityUnit::None)))
        }
        _ => no_match(),
    }
}

/// `two`, `1,500`, `2.5 million`; `one` alone is mostly a pronoun.
fn count(words: Words<'_>) -> Parse<'_, Quantity> {
    let (rest, number) = number(words)?;
    let one = words.first().is_some_and(|token| token.shape != Shape::Number)
        && number == Number::whole(1);
    let counted = quantity_of(QuantityLabel::Cardinal, number, QuantityUnit::None);
    if one { no_match() } else { Ok((rest, counted)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{lines, rows_of};

    #[test]
    fn quantities_and_their_values() {
        for (sentence, expected) in [
            ("It cost $5.5 million.", "MONEY $5.5 million - 55 USD"),
            ("It cost US$20.", "MONEY US$20 - 20 USD"),
            ("It cost £5 million.", "MONEY £5 million - 5000000 GBP"),
            ("It cost ¥500.", "MONEY ¥500 - 500 JPY"),
            ("It cost about 20 euros.", "MONEY about 20 euros - 20 EUR"),
            ("It fell by 3.5%.", "PERCENT 3.5% - 3.5 %"),
            ("It fell by more than five percent.", "PERCENT more than five percent - 5 %"),
            ("He moved a meter aside.", "QUANTITY a meter - 1 m"),
            ("She came second.", "ORDINAL second - 2 "),
            ("The 25th attempt.", "ORDINAL 25th - 25 "),
            ("They made two mistakes.", "CARDINAL two - 2 "),
            ("There were 1,500 guests.", "CARDINAL 1,500 - 1500 "),
        ] {
            let expected = expected.replace("55 USD", "5500000 USD");
            assert_eq!(lines(sentence, Layer::Quantity), [expected], "{sentence}");
        }
    }

    /// What is refused for its first words is refused by every rule.
    #[test]
    fn nothing_begins_where_nothing_is_tried() {
        const WORDS: [&str; 32] = [
            "the",
            "a",
            "an",
            "at",
            "least",
            "most",
            "more",
            "less",
            "than",
            "about",
            "some",
            "only",
            "just",
            "over",
            "-",
            "US",
            "U.S.",
            "$",
            "€",
            "£",
            "%",
            "percent",
            "kilometres",
            "dollars",
            "hundred",
            "million",
            "two",
            "twenty",
            "first",
            "25th",
            "5",
            "A",
        ];
        let mut refused = 0;
        rows_of(&WORDS, 50_000, |words, text| {
            if !words.first().is_some_and(can_begin) || !is_followed(words) {
                refused += 1;
                assert!(quantity(words).is_err(), "{text}");
            }
        });
        assert!(refused > 5_000, "{refused}");
    }

    /// The number in front of a hyphen tells what kind of thing it is, not how many there are.
    #[test]
    fn a_number_that_a_word_is_grown_to_counts_nothing() {
        for sentence in ["It was a two-horse race.", "They slept in a 5-star hotel."] {
            assert!(lines(sentence, Layer::Quantity).is_empty(), "{sentence}");
        }
    }

    #[test]
    fn what_is_no_quantity() {
        for sentence in
            ["One of them left.", "The G-5 met.", "They met on May 3, 2020.", "Covid-19."]
        {
            assert!(lines(sentence, Layer::Quantity).is_empty(), "{sentence}");
        }
    }
}
