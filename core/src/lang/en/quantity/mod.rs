//! Quantities: counts, ranks, percentages, sums of money, measures and ages.
//!
//! The number of a quantity is an [`amount`]; what it counts stands before it ([`money::sign`]) or behind it ([`money::behind`],
//! [`unit`]).

mod amount;
mod modifier;
mod money;
mod unit;

pub(crate) use modifier::{MOST_MODIFIERS, modifier, says_age};

use super::number::rank_digits;
use super::time::start;
use crate::grammar::number::{Number, decimal};
use crate::grammar::{Hyphen, Parse, Words, no_match, number_token, valued};
use crate::label::QuantityLabel as Label;
use crate::lexicon::{Fact, Kind, Word};
use crate::rule::QuantityRule;
use crate::scan::{Mark, Shape, Token};
use crate::value::{Modifier, Quantity, QuantityUnit as Unit};
use amount::{Amount, amount};
use money::Needs;
use nom::Parser;
use nom::combinator::opt;
use nom::sequence::preceded;

/// Whether a quantity can begin with the token, whatever follows: most words are none, and no rule is tried at them.
pub(crate) fn can_begin(token: &Token) -> bool {
    match token.shape {
        Shape::Number => true,
        Shape::Mark(mark) => mark.is_symbol() || mark == Mark::Other,
        // `US$20`, `RM105.73`
        Shape::Upper | Shape::Capital | Shape::Inner if token.is_unknown() || token.length <= 3 => {
            true
        }
        _ => start::of_token(token) & (start::NUMBER | start::AMOUNT) != 0,
    }
}

/// The quantity that the words begin with, and its rule; `before` is the word before them.
pub(crate) fn quantity(words: Words<'_>, before: Word) -> Parse<'_, (Quantity, QuantityRule)> {
    if let Ok(found) = money_with_sign(words, before) {
        return Ok(found);
    }
    if let Ok((rest, amount)) = amount(words, 0, false) {
        return counted(rest, amount, words, before);
    }
    match words.first().map(Token::word) {
        Some(Word::A | Word::An) => one(words),
        // `at first`
        _ if before == Word::At => no_match(),
        _ => rank(words),
    }
}

fn found(
    rest: Words<'_>,
    label: Label,
    amount: Amount,
    unit: Unit,
) -> Parse<'_, (Quantity, QuantityRule)> {
    let rule = match label {
        Label::Money => QuantityRule::Money,
        Label::Percent => QuantityRule::Percentage,
        Label::Quantity => QuantityRule::Measure,
        Label::Ordinal => QuantityRule::Rank,
        Label::Cardinal => QuantityRule::Count,
    };
    let Amount { number: Number { mantissa, exponent }, modifier, .. } = amount;
    Ok((rest, (Quantity { label, mantissa, exponent, unit, modifier }, rule)))
}

/// `$5 million`, `€3.50`, `US$20`, `$280-310 million`.
fn money_with_sign(words: Words<'_>, before: Word) -> Parse<'_, (Quantity, QuantityRule)> {
    let (rest, sign) = money::sign(words)?;
    let (rest, mut sum) = amount(rest, sign.skipped, true)?;
    let is_sum = match sign.needs {
        Needs::Number => true,
        Needs::Sum => sum.is_sum(),
        Needs::Scale => sum.scale > 0,
    };
    if !is_sum {
        return no_match();
    }
    if let Some(other) = joined(rest, before) {
        let other = money::sign(other).map_or(other, |(other, _)| other);
        if let Ok((_, other)) = amount(other, 0, true) {
            sum = sum.in_range_with(&other);
        }
    }
    found(rest, Label::Money, sum, sign.unit)
}

/// What follows the word that joins two numbers of a range: `5 to 10`, `5-10`, `between 5 and 10`.
fn joined(words: Words<'_>, before: Word) -> Option<Words<'_>> {
    let [joint, ..] = words.tokens else { return None };
    let joins = match joint.shape {
        Shape::Mark(mark) => matches!(mark, Mark::Hyphen | Mark::Dash),
        _ => match joint.word() {
            Word::To | Word::Or => true,
            Word::And => before == Word::Between,
            _ => false,
        },
    };
    joins.then(|| words.skip(1))
}

/// What the amount before `words` counts.
fn counted<'a>(
    words: Words<'a>,
    amount: Amount,
    all: Words<'a>,
    before: Word,
) -> Parse<'a, (Quantity, QuantityRule)> {
    if let Ok((rest, (label, unit))) = of_what(words, &amount) {
        return found(rest, label, amount, unit);
    }
    // `twenty-fifth`
    if let Number { mantissa: tens @ 20.., exponent: 0 } = amount.number
        && tens % 10 == 0
        && let Ok((rest, rank @ ..10)) = preceded(Hyphen, valued(Fact::ordinal)).parse(words)
    {
        let number = Number::whole(tens.saturating_add(u32::from(rank)));
        return found(rest, Label::Ordinal, Amount::exact(number), Unit::None);
    }
    if let Some(rest) = joined(words, before)
        && let Ok((rest, other)) = self::amount(rest, 0, false)
        && let Ok((_, (label, unit))) = of_what(rest, &other)
    {
        return found(words, label, amount.in_range_with(&other), unit);
    }
    if before == Word::Aged {
        return found(words, Label::Quantity, amount, Unit::Year);
    }
    if before == Word::Magnitude {
        return found(words, Label::Quantity, amount, Unit::Magnitude);
    }
    count(words, amount, all)
}

/// What stands behind an amount: per cent, a currency, a unit.
fn of_what<'a>(words: Words<'a>, amount: &Amount) -> Parse<'a, (Label, Unit)> {
    let (words, _) = opt(Hyphen).parse(words)?;
    if let Ok((rest, unit)) = percentage(words) {
        return Ok((rest, (Label::Percent, unit)));
    }
    // `thousands of dollars`
    let words = match words.first() {
        Some(of) if of.word() == Word::Of && amount.modifier != Modifier::None => words.skip(1),
        _ => words,
    };
    // `20p`, but not the lines of a picture, `1080p`, nor a page, `2 p`.
    if let Some(letter) = words.first().filter(|letter| words.of(letter) == b"p")
        && (letter.spaced() || matches!(amount.number.mantissa, 480 | 720 | 1080 | 1440 | 2160))
    {
        return no_match();
    }
    match money::behind(words, amount.is_sum()) {
        Ok((rest, unit)) => Ok((rest, (Label::Money, unit))),
        Err(_) => match unit::unit(words)? {
            (_, unit) if unit.is_money() => no_match(),
            (rest, unit) => Ok((rest, (Label::Quantity, unit))),
        },
    }
}

/// `%`, `percent`, `per cent`, `pct`, `percentage points`, `basis points`.
fn percentage(words: Words<'_>) -> Parse<'_, Unit> {
    let Some(first) = words.first() else { return no_match() };
    let (rest, _) = opt(Hyphen).parse(words.skip(1))?;
    let next = rest.first().map_or(Word::None, Token::word);
    let unit = match (first.word(), next) {
        (Word::Percentage, Word::Points) => Unit::PercentagePoint,
        (Word::Basis, Word::Points) => Unit::BasisPoint,
        (Word::Per, Word::Cent) => Unit::Percent,
        (Word::Percent, _) => return Ok((words.skip(1), Unit::Percent)),
        _ if first.is_mark(Mark::Percent) => return Ok((words.skip(1), Unit::Percent)),
        _ => return no_match(),
    };
    Ok((rest.skip(1), unit))
}

/// `a metre`, `a dollar`: one of a unit that is nothing else.
fn one(words: Words<'_>) -> Parse<'_, (Quantity, QuantityRule)> {
    let one = Amount::exact(Number::whole(1));
    let (after, hyphen) = opt(Hyphen).parse(words.skip(1))?;
    let (rest, (label, unit)) = of_what(after, &one)?;
    let is_other = matches!(
        unit,
        Unit::Yard
            | Unit::Knot
            | Unit::Degree
            | Unit::Barrel
            | Unit::Year
            | Unit::Percent
            | Unit::Magnitude
    );
    if is_other || hyphen.is_some() { no_match() } else { found(rest, label, one, unit) }
}

/// How many of the words behind a quantity say of what each it is: `a barrel` of `$80 a barrel`, which counts nothing itself.
pub(crate) fn rate_ends(words: Words<'_>) -> usize {
    let [article, unit, ..] = words.tokens else { return 0 };
    let is_rate = matches!(article.word(), Word::A | Word::An | Word::Per);
    if is_rate && unit.means(Kind::Measure) { 2 } else { 0 }
}

/// `first`, `25th`.
fn rank(words: Words<'_>) -> Parse<'_, (Quantity, QuantityRule)> {
    let (rest, number) = match valued(Fact::ordinal).parse(words) {
        Ok((rest, rank)) => (rest, Some(Number::whole(u32::from(rank)))),
        Err(_) => {
            let (rest, digits) = number_token(words)?;
            (rest, rank_digits(digits).and_then(decimal))
        }
    };
    // `First Boston`, `Sixth Avenue`
    let is_capital =
        |words: Words<'_>| words.first().is_some_and(|token| token.shape == Shape::Capital);
    match number {
        Some(_) if is_capital(words) && is_capital(rest) => no_match(),
        Some(number) => found(rest, Label::Ordinal, Amount::exact(number), Unit::None),
        None => no_match(),
    }
}

/// `two`, `1,500`, `2.5 million`, `two-thirds`; `one` alone is mostly a pronoun, and what is vague counts only with a unit.
fn count<'a>(
    rest: Words<'a>,
    amount: Amount,
    all: Words<'a>,
) -> Parse<'a, (Quantity, QuantityRule)> {
    let Some(first) = all.first() else { return no_match() };
    let is_spelled = first.shape != Shape::Number;
    let is_one = is_spelled && amount.number == Number::whole(1);
    // `thousands of people`, `dozens of boats`, but not `several people`.
    let is_of = rest.first().is_some_and(|next| next.word() == Word::Of);
    let is_vague =
        amount.modifier != Modifier::None && !(amount.number != Number::whole(1) && is_of);
    // Phone numbers and codes begin with zeros.
    let is_code = first.length > 1 && matches!(all.of(first), [b'0', b'0'..=b'9', ..]);
    if is_one || is_vague || is_code || amount.has_comma {
        return no_match();
    }
    found(rest, Label::Cardinal, amount, Unit::None)
}

#[cfg(test)]
pub(super) mod testing {
    use super::*;
    use crate::scan::scan;
    use std::format;
    use std::string::{String, ToString};
    use std::vec::Vec;

    /// Value and unit of the quantity that a text begins with up to its bar, or without one to its end; with its span if that is
    /// another.
    pub(crate) fn quantity_of(text: &str) -> Vec<String> {
        let (wanted, _) = text.split_once('|').unwrap_or((text, ""));
        let plain = text.replace('|', "");
        let mut tokens = heapless::Vec::<Token, 64>::new();
        scan(plain.as_bytes(), &mut tokens);
        let words = Words { tokens: &tokens, text: plain.as_bytes() };
        let Ok((rest, (found, _))) = quantity(words, Word::None) else { return Vec::new() };
        let end = rest.tokens.first().map_or(plain.len(), |token| usize::from(token.start));
        let value = format!("{found} {}", found.unit.name()).trim_end().to_string();
        let span = plain[..end].trim();
        [if span == wanted.trim() { value } else { format!("{span}: {value}") }].into()
    }
}

#[cfg(test)]
mod tests {
    use super::testing::quantity_of;
    use super::*;
    use crate::testing::{cases, rows_of};

    #[test]
    fn percentages() {
        cases!(quantity_of,
            "3.5%" | "3.5 percent" | "3.5 per cent" | "3.5 pct" => ["3.5 %"],
            "3.5 percentage points" | "3.5-percentage-point" => ["3.5 pp"],
            "25 basis points" => ["25 bp"],
            "5| to 10 percent" => ["5 %"],
        );
    }

    #[test]
    fn one_of_a_unit() {
        cases!(quantity_of,
            "a metre" => ["1 m"],
            "a dollar" => ["1 USD"],
            "a yard" | "a degree" | "a magnitude" | "a barrel" => [],
        );
    }

    /// What is refused for its first word begins no quantity.
    #[test]
    fn nothing_begins_where_nothing_is_tried() {
        const WORDS: [&str; 32] = [
            "the",
            "a",
            "an",
            "half",
            "several",
            "few",
            "of",
            "dozen",
            "thousands",
            "million",
            "-",
            "US",
            "RM",
            "$",
            "€",
            "₹",
            "%",
            "percent",
            "kilometres",
            "dollars",
            "square",
            "hundred",
            "two",
            "twenty",
            "first",
            "25th",
            "5",
            "R10",
            "Rs",
            "years",
            "old",
            "A",
        ];
        let mut refused = 0;
        rows_of(&WORDS, 50_000, |words, text| {
            if !words.first().is_some_and(can_begin) {
                refused += 1;
                assert!(quantity(words, Word::None).is_err(), "{text}");
            }
        });
        assert!(refused > 5_000, "{refused}");
    }
}
