//! Quantities in words and digits.

use super::number::{number, rank_digits};
use crate::grammar::number::{Number, decimal};
use crate::grammar::{Hyphen, Parse, Words, any_of, no_match, number_token, valued, word};
use crate::label::QuantityLabel;
use crate::lexicon::{FACT_COUNT, Fact, Kind, Word, class, table_of_facts};
use crate::rule::QuantityRule;
use crate::scan::{Mark, Shape, Token};
use crate::value::{Quantity, QuantityUnit};
use nom::Parser;
use nom::branch::alt;
use nom::combinator::{opt, value};
use nom::sequence::{pair, preceded};

/// Whether a quantity can begin with the token, whatever follows: most words are none, and no rule is tried at them.
pub(crate) fn can_begin(token: &Token) -> bool {
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
    fact.is(class::NUMBER) || fact.ordinal().is_some() || leads(fact.word)
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
            next.is(class::SCALE) || next.means(Kind::Measure) || next.is_mark(Mark::Hyphen)
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

/// The quantity that the words begin with, and its rule.
pub(crate) fn quantity(words: Words<'_>) -> Parse<'_, (Quantity, QuantityRule)> {
    if is_followed(words) { by_rules(words) } else { no_match() }
}

fn by_rules(words: Words<'_>) -> Parse<'_, (Quantity, QuantityRule)> {
    let more = pair(any_of(&[Word::More, Word::Less]), word(Word::Than));
    let least = pair(word(Word::At), any_of(&[Word::Least, Word::Most]));
    let about = any_of(&ABOUT);
    let approximator = alt((value((), more), value((), least), value((), about)));
    preceded(
        opt(approximator),
        alt((
            money.map(|found| (found, QuantityRule::Money)),
            percentage.map(|found| (found, QuantityRule::Percentage)),
            measure.map(|found| (found, rule_of_measure(found.label))),
            rank.map(|found| (found, QuantityRule::Rank)),
            count.map(|found| (found, QuantityRule::Count)),
        )),
    )
    .parse(words)
}

/// A measure of money is a sum of it.
fn rule_of_measure(label: QuantityLabel) -> QuantityRule {
    if label == QuantityLabel::Money { QuantityRule::Money } else { QuantityRule::Measure }
}

fn quantity_of(label: QuantityLabel, number: Number, unit: QuantityUnit) -> Quantity {
    Quantity { label, mantissa: number.mantissa, exponent: number.exponent, unit }
}

/// `$5 million`, `€3.50`, `US$20`.
fn money(words: Words<'_>) -> Parse<'_, Quantity> {
    let words = match words.tokens {
        [country, sign, ..] if words.of(country) == b"US" && !sign.spaced() => words.skip(1),
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
    let (rest, (number, _, unit)) =
        (number_or_one, opt(Hyphen), valued(Fact::measure)).parse(words)?;
    let label = if unit.is_money() { QuantityLabel::Money } else { QuantityLabel::Quantity };
    Ok((rest, quantity_of(label, number, unit)))
}

/// `first`, `25th`.
fn rank(words: Words<'_>) -> Parse<'_, Quantity> {
    if let Ok((rest, rank)) = valued(Fact::ordinal).parse(words) {
        let number = Number::whole(u32::from(rank));
        return Ok((rest, quantity_of(QuantityLabel::Ordinal, number, QuantityUnit::None)));
    }
    let (rest, digits) = number_token(words)?;
    match rank_digits(digits).and_then(decimal) {
        Some(number) => Ok((rest, quantity_of(QuantityLabel::Ordinal, number, QuantityUnit::None))),
        None => no_match(),
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
    use crate::testing::rows_of;

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
                assert!(by_rules(words).is_err(), "{text}");
            }
        });
        assert!(refused > 5_000, "{refused}");
    }
}
