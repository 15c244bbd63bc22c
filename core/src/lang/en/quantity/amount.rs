//! Amounts: the number of a quantity, in all the forms in which newspapers write one.
//!
//! | accepts | value |
//! |---|---|
//! | `1,500`, `1,00,000`, `1.234,56`, `16,50` | 1500, 100000, 1234.56, 16.5 |
//! | `18 1/4`, `two-thirds`, `a quarter`, `half a million` | 18.25, 0.6667, 0.25, 500000 |
//! | `1.5 lakh crore`, `two dozen`, `several hundred` | 1500000000000, 24, 100 |
//!
//! Rejects `25th`, `1980s`, `10.5.2020`, `5,6,7`.

use crate::grammar::number::{Number, decimal, small};
use crate::grammar::{Hyphen, Parse, Words, no_match, number_token, valued};
use crate::lang::en::number::in_words;
use crate::lexicon::{self, Case, Fact, Word};
use crate::scan::{Mark, Shape, Token};
use crate::value::{Modifier, Unit};
use nom::Parser;
use nom::combinator::opt;
use nom::sequence::preceded;

/// A number, and what its form tells of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Amount {
    /// The number as it counts.
    pub(super) number: Number,
    /// The power of ten that a word after it said: 6 of `5 million`.
    pub(super) scale: u8,
    /// Whether it has a decimal comma, as sums of money have in many countries, and no number of things has.
    pub(super) has_comma: bool,
    /// How exact it is by itself: `several million` is more than one.
    pub(super) modifier: Modifier,
}

impl Amount {
    pub(super) const fn exact(number: Number) -> Self {
        Self { number, scale: 0, has_comma: false, modifier: Modifier::None }
    }

    fn times_ten_to(self, power: u8) -> Self {
        let scale = self.scale.saturating_add(power);
        Self { number: self.number.times_ten_to(power), scale, ..self }
    }

    /// With the scale of the amount that it makes a range with, if that has one: `280` of `280-310 million`.
    pub(super) fn in_range_with(self, other: &Self) -> Self {
        let unscaled = other.number.exponent.saturating_sub_unsigned(other.scale);
        let is_smaller =
            self.number.exponent == unscaled && self.number.mantissa < other.number.mantissa;
        if self.scale == 0 && is_smaller { self.times_ten_to(other.scale) } else { self }
    }

    /// Whether it is large, or written exactly: what words like `marks` need before them to be money.
    pub(super) const fn is_sum(&self) -> bool {
        self.scale > 1 || self.number.exponent != 0 || self.number.mantissa >= 1000
    }
}

/// Any amount, after `skipped` bytes of the first token; after the sign of a currency also `5m` and `10 000`.
#[cfg_attr(target_pointer_width = "32", inline(never))]
pub(super) fn amount(words: Words<'_>, skipped: usize, is_money: bool) -> Parse<'_, Amount> {
    let Some(first) = words.first() else { return no_match() };
    if first.shape == Shape::Number || skipped > 0 {
        return in_digits(words, skipped, is_money);
    }
    let (rest, amount) = match first.word() {
        Word::Several | Word::Few => (words.skip(1), vague()),
        Word::Dozens => (words.skip(1), Amount { number: Number::whole(12), ..vague() }),
        Word::Half => (words.skip(1), half()),
        Word::A | Word::An
            if words.tokens.get(1).is_some_and(|next| next.word() == Word::Dozen) =>
        {
            (words.skip(1), Amount::exact(Number::whole(1)))
        }
        _ if is_plural_scale(words, first) => (words, vague()),
        _ => match fraction(words) {
            Ok(found) => return Ok(found),
            Err(_) => {
                let (rest, number) = in_words(words)?;
                (rest, Amount::exact(number))
            }
        },
    };
    scaled(rest, amount, is_money)
}

fn vague() -> Amount {
    Amount { modifier: Modifier::MoreThan, ..Amount::exact(Number::whole(1)) }
}

fn half() -> Amount {
    Amount::exact(Number { mantissa: 5, exponent: -1 })
}

/// `thousands`, which count alone.
fn is_plural_scale(words: Words<'_>, token: &Token) -> bool {
    token.fact().scale().is_some() && words.of(token).ends_with(b"s")
}

/// Longer numbers are none: a line of digits alone is not looked through again and again.
const LONGEST: usize = 40;

/// The number that the digits are that stand in the first token after `skipped` bytes of it, with what belongs to it.
fn in_digits(words: Words<'_>, skipped: usize, is_money: bool) -> Parse<'_, Amount> {
    let Some(first) = words.first() else { return no_match() };
    let start = usize::from(first.start).saturating_add(skipped);
    let text = words.text.get(start..).unwrap_or_default();
    let is_inside = |byte: &&u8| matches!(byte, b'0'..=b'9' | b',' | b'.');
    let length = text.iter().take(LONGEST).take_while(is_inside).count();
    let mut digits = text.get(..length).unwrap_or_default();
    while let [front @ .., b',' | b'.'] = digits {
        digits = front;
    }
    let end = start.saturating_add(digits.len());
    let count = words.tokens.iter().take_while(|token| usize::from(token.start) < end).count();
    let last = words.tokens.get(count.saturating_sub(1));
    // What is left of the token may be its scale: the `bn` of `RM5bn`.
    let left =
        last.and_then(|last| words.text.get(end..usize::from(last.end()))).unwrap_or_default();
    let scale = if left.is_empty() { Some(0) } else { scale_of(left).filter(|_| skipped > 0) };
    // `000` is the rest of a number.
    let number = decimal(digits).filter(|_| !digits.starts_with(b"000"));
    let (Some(scale), Some(number)) = (scale, number) else { return no_match() };
    let mut rest = words.skip(count);
    let comma = digits.iter().rev().position(|byte| *byte == b',');
    let has_comma = comma.is_some_and(|after| after < 3);
    let mut amount = Amount { has_comma, ..Amount::exact(number) }.times_ten_to(scale);
    let is_short = digits.len() <= 3;
    while let Ok((after, group)) = group(rest)
        && is_short
        && (is_money || ends_in_thousands(rest))
    {
        let mantissa = amount.number.mantissa.saturating_mul(1000).saturating_add(group);
        (amount.number.mantissa, rest) = (mantissa, after);
    }
    if let Ok((after, part)) = slashed(rest) {
        (amount, rest) = (plus(amount, part), after);
    } else if is_slash_between_numbers(rest) {
        // `3/4` alone, but not `9/11` or `24/7`.
        let (after, part) = slashed(words)?;
        (amount, rest) = (Amount::exact(part), after);
    }
    scaled(rest, amount, is_money)
}

/// Three digits that a space parts from those before: the `000` of `10 000`.
fn group(words: Words<'_>) -> Parse<'_, u32> {
    of_digits(words, |length| length == 3)
}

/// Whether the groups of three digits end with one of zeros: elsewhere `10 500` may be two numbers.
fn ends_in_thousands(words: Words<'_>) -> bool {
    let mut rest = words;
    let mut last = None;
    while let Ok((after, number)) = group(rest) {
        (rest, last) = (after, Some(number));
    }
    last == Some(0)
}

fn plus(amount: Amount, part: Number) -> Amount {
    let places = u32::from(part.exponent.unsigned_abs());
    let whole =
        10_u32.checked_pow(places).and_then(|scale| amount.number.mantissa.checked_mul(scale));
    match whole {
        Some(whole) if amount.number.exponent == 0 => {
            let mantissa = whole.saturating_add(part.mantissa);
            Amount { number: Number { mantissa, exponent: part.exponent }, ..amount }
        }
        _ => amount,
    }
}

/// Whether a slash that is grown to a number on both sides begins the words.
fn is_slash_between_numbers(words: Words<'_>) -> bool {
    matches!(words.tokens, [slash, next, ..]
        if slash.is_mark(Mark::Slash) && !slash.spaced() && !next.spaced() && next.shape == Shape::Number)
}

/// `1/4`
fn slashed(words: Words<'_>) -> Parse<'_, Number> {
    let (rest, above) = of_digits(words, |length| length <= 2)?;
    let is_joined = |token: &Token| !token.spaced();
    if !is_slash_between_numbers(rest) {
        return no_match();
    }
    let (rest, below) = of_digits(rest.skip(1), |length| length <= 2)?;
    let goes_on = rest.first().is_some_and(|next| is_joined(next) && next.is_mark(Mark::Slash));
    let is_common = matches!(below, 2..=10 | 12 | 16 | 32 | 64);
    match parts(above, below) {
        Some(part) if above < below && is_common && !goes_on => Ok((rest, part)),
        _ => no_match(),
    }
}

/// A number whose digits are as many as fits.
fn of_digits(words: Words<'_>, fits: impl Fn(usize) -> bool) -> Parse<'_, u32> {
    let (rest, digits) = number_token(words)?;
    match small(digits) {
        Some(number) if fits(digits.len()) => Ok((rest, number.into())),
        _ => no_match(),
    }
}

/// `above` of `below` parts, to four places.
fn parts(above: u32, below: u32) -> Option<Number> {
    const PLACES: u32 = 10_000;
    let half = below.checked_div(2)?;
    let rounded = above.checked_mul(PLACES)?.checked_add(half)?.checked_div(below)?;
    let (mut mantissa, mut exponent) = (rounded, -4_i8);
    while mantissa != 0 && mantissa % 10 == 0 {
        (mantissa, exponent) = (mantissa / 10, exponent.saturating_add(1));
    }
    Some(Number { mantissa, exponent })
}

/// `two-thirds`, `three quarters`, `a tenth of`.
fn fraction(words: Words<'_>) -> Parse<'_, Amount> {
    let first = words.first().map_or(Word::None, Token::word);
    let is_article = matches!(first, Word::A | Word::An);
    let (rest, above) = match valued(Fact::number).parse(words) {
        Ok((rest, number)) => (rest, u32::from(number)),
        Err(_) if is_article => (words.skip(1), 1),
        Err(error) => return Err(error),
    };
    let (rest, _) = opt(Hyphen).parse(rest)?;
    let Some(below) = rest.first().and_then(|token| denominator(rest.of(token), above)) else {
        return no_match();
    };
    let rest = rest.skip(1);
    // `a third attempt`, `one quarter later`.
    let is_part = above > 1 || rest.first().is_some_and(|next| next.word() == Word::Of);
    match parts(above, below) {
        Some(number) if is_part && above < below => Ok((rest, Amount::exact(number))),
        _ => no_match(),
    }
}

fn denominator(word: &[u8], above: u32) -> Option<u32> {
    let one = match word {
        [one @ .., b's'] if above > 1 => one,
        _ if above == 1 => word,
        _ => return None,
    };
    let id = lexicon::look_up(one, Case::Lower)?;
    let fact = id.fact();
    if fact.unit() == Some(Unit::Quarter) {
        Some(4)
    } else {
        fact.ordinal().map(u32::from).filter(|rank| *rank > 2)
    }
}

/// The words of scale after a number: `1.5 lakh crore`, `tens of thousands`, `five-million`, and after the sign of a currency
/// `5m`.
fn scaled(words: Words<'_>, amount: Amount, is_money: bool) -> Parse<'_, Amount> {
    let (mut rest, mut amount) = (words, amount);
    if rest.first().is_some_and(|token| token.word() == Word::Dozen) {
        let mantissa = amount.number.mantissa.saturating_mul(12);
        amount.number.mantissa = mantissa;
        rest = rest.skip(1);
    }
    // `half a million`
    if amount.number.exponent < 0
        && let [article, scale, ..] = rest.tokens
        && article.word() == Word::A
        && scale.fact().scale().is_some()
    {
        rest = rest.skip(1);
    }
    loop {
        if let Ok((after, power)) = preceded(opt(Hyphen), valued(Fact::scale)).parse(rest) {
            (amount, rest) = (amount.times_ten_to(power), after);
        } else if amount.modifier == Modifier::MoreThan
            && let [of, scale, ..] = rest.tokens
            && of.word() == Word::Of
            && scale.fact().scale().is_some()
        {
            rest = rest.skip(1);
        } else {
            break;
        }
    }
    let letter = rest.first().filter(|token| amount.scale == 0 && token.length == 1);
    let power = letter.filter(|token| is_money || counts_many(rest, token));
    let power = power.and_then(|token| scale_of(rest.of(token)));
    Ok(power.map_or((rest, amount), |power| (rest.skip(1), amount.times_ten_to(power))))
}

/// Whether the letter behind a number counts what follows in thousands or millions: `40k visitors`, `1.5m users`, but not
/// `a 1.5m wall`.
fn counts_many(words: Words<'_>, letter: &Token) -> bool {
    let [_, next, ..] = words.tokens else { return false };
    let is_plural =
        next.shape == Shape::Lower && next.is_unknown() && words.of(next).ends_with(b"s");
    matches!(words.of(letter), b"k" | b"m")
        && !letter.spaced()
        && (is_plural || next.word() == Word::People)
}

/// The power of ten of a scale that is glued to a number: `k`, `m`, `bn`.
fn scale_of(letters: &[u8]) -> Option<u8> {
    match letters {
        b"k" | b"K" => Some(3),
        b"m" | b"M" => Some(6),
        b"b" | b"B" => Some(9),
        b"t" | b"T" => Some(12),
        _ => lexicon::look_up(letters, Case::Lower).and_then(|id| id.fact().scale()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::quantity_of;
    use crate::testing::cases;

    #[test]
    fn numbers_as_the_world_writes_them() {
        cases!(quantity_of,
            "1,500" => ["1500"],
            "1,00,000 rupees" => ["100000 INR"],
            "€1.234,56" => ["1234.56 EUR"],
            "16,50 euros" => ["16.50 EUR"],
            "12,345,678,900,000" => ["12345678900000"],
            "R10 000" | "10 000 rand" => ["10000 ZAR"],
            "1 250 000| trees" => ["1250000"],
            "10| 500 people" => ["10"],
            "000" => [],
            "10.5.2020" | "5,6,7" | "16,5" | "1980s" => [],
        );
    }

    #[test]
    fn fractions() {
        cases!(quantity_of,
            "18 1/4" => ["18.25"],
            "98 7/32" => ["98.2188"],
            "9/11" | "24/7" | "2016/679" => [],
            "3/4" => ["0.75"],
            "two-thirds" => ["0.6667"],
            "three quarters" => ["0.75"],
            "a tenth| of" => ["0.1"],
            "half a million" => ["500000"],
            "a third attempt" => [],
        );
    }

    #[test]
    fn scales() {
        cases!(quantity_of,
            "Rs 1.5 lakh crore" => ["1500000000000 INR"],
            "$5m" | "$5M" | "$5 mn" => ["5000000 USD"],
            "RM5bn" | "RM5 bn" => ["5000000000 MYR"],
            "1.5m| users" => ["1500000"],
            "2m| people" => ["2000000"],
            "40k| visitors" => ["40000"],
            "dozens| of boats" => ["12"],
            "1.5m" => ["1.5 m"],
            "$1.2tn" | "$1.2 trillion" => ["1200000000000 USD"],
            "two dozen" => ["24"],
            "five-million" => ["5000000"],
            "tens of thousands of dollars" => ["10000 USD"],
            "several million dollars" => ["1000000 USD"],
            // Without a unit nothing is counted.
            "several people" => [],
            "thousands| of people" => ["1000"],
        );
    }
}
