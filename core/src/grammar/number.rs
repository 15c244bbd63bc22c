//! Numbers in digits and in words.
//!
//! Accepts `5`, `1,234.5`, `three`, `twenty-five`, `two hundred and fifty`, `1.5 million`, and
//! `a hundred`. Rejects `25th`, `1980s`, `10:30`.

use super::{Hyphen, Parse, Words, class, no_match, number_token, word};
use crate::lexicon::{Word, class};
use nom::Parser;
use nom::branch::alt;
use nom::combinator::opt;
use nom::sequence::preceded;

/// A decimal number: `mantissa × 10^exponent`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Number {
    pub(crate) mantissa: u32,
    pub(crate) exponent: i8,
}

impl Number {
    pub(crate) const fn whole(number: u32) -> Self {
        Self { mantissa: number, exponent: 0 }
    }

    /// The number if it is whole and this small.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub(crate) fn to_u16(self) -> Option<u16> {
        let mut number = self.mantissa;
        for _ in 0..u8::try_from(self.exponent).ok()? {
            number = number.checked_mul(10)?;
        }
        u16::try_from(number).ok()
    }

    fn times_ten_to(self, power: u8) -> Self {
        let power = i8::try_from(power).unwrap_or(i8::MAX);
        Self { mantissa: self.mantissa, exponent: self.exponent.saturating_add(power) }
    }
}

/// A number, with its power of ten.
pub(crate) fn number(words: Words<'_>) -> Parse<'_, Number> {
    let (rest, number) = alt((in_digits, in_words)).parse(words)?;
    let (rest, scale) = opt(preceded(opt(Hyphen), class(class::SCALE))).parse(rest)?;
    Ok((rest, scale.map_or(number, |fact| number.times_ten_to(fact.number))))
}

/// `1,234.5`; not `25th`.
pub(crate) fn in_digits(words: Words<'_>) -> Parse<'_, Number> {
    let (rest, digits) = number_token(words)?;
    match decimal(digits) {
        Some(number) => Ok((rest, number)),
        None => no_match(),
    }
}

/// The value of digits with thousands commas and one decimal point.
pub(crate) fn decimal(digits: &[u8]) -> Option<Number> {
    let (mut mantissa, mut exponent, mut after_point) = (0_u32, 0_i8, false);
    for &byte in digits {
        match byte {
            b'0'..=b'9' => {
                mantissa =
                    mantissa.checked_mul(10)?.checked_add(u32::from(byte.wrapping_sub(b'0')))?;
                exponent = exponent.checked_sub(i8::from(after_point))?;
            }
            b',' if !after_point => {}
            b'.' if !after_point => after_point = true,
            _ => return None,
        }
    }
    Some(Number { mantissa, exponent })
}

/// The digits of a plain number of one to four digits: years, days, hours.
pub(crate) fn small(digits: &[u8]) -> Option<u16> {
    if digits.len() > 4 || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    decimal(digits).and_then(Number::to_u16)
}

/// `three`, `twenty-five`, `two hundred and fifty`, `a hundred`.
pub(crate) fn in_words(words: Words<'_>) -> Parse<'_, Number> {
    let hundred = |input| match class(class::SCALE).parse(input)? {
        (rest, fact) if fact.number == 2 => Ok((rest, ())),
        _ => no_match(),
    };
    let (rest, first) = match below_hundred(words) {
        Ok(found) => found,
        Err(_) => {
            let (rest, _) = alt((word(Word::A), word(Word::An))).parse(words)?;
            // `a` alone counts nothing: a hundred, a thousand, a million.
            let (_, _) = class(class::SCALE).parse(rest)?;
            (rest, 1)
        }
    };
    let Ok((rest, ())) = hundred(rest) else {
        return Ok((rest, Number::whole(first)));
    };
    let (rest, tail) =
        opt(preceded(opt(alt((word(Word::And), Hyphen))), below_hundred)).parse(rest)?;
    let number = first.saturating_mul(100).saturating_add(tail.unwrap_or(0));
    Ok((rest, Number::whole(number)))
}

fn below_hundred(words: Words<'_>) -> Parse<'_, u32> {
    let (rest, fact) = class(class::NUMBER).parse(words)?;
    let tens = u32::from(fact.number);
    if tens < 20 {
        return Ok((rest, tens));
    }
    match preceded(opt(Hyphen), class(class::NUMBER)).parse(rest) {
        Ok((after, unit)) if (1..10).contains(&unit.number) => {
            Ok((after, tens.saturating_add(u32::from(unit.number))))
        }
        _ => Ok((rest, tens)),
    }
}
