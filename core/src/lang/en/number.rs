//! Numbers in digits and in words.
//!
//! Accepts `5`, `1,234.5`, `three`, `twenty-five`, `two hundred and fifty`, `1.5 million`, and
//! `a hundred`. Rejects `25th`, `1980s`, `10:30`.

use crate::grammar::number::{Number, in_digits};
use crate::grammar::{Hyphen, Parse, Words, no_match, valued, word};
use crate::lexicon::{Fact, ORDINAL_ENDINGS, Word};
use nom::Parser;
use nom::branch::alt;
use nom::combinator::opt;
use nom::sequence::preceded;

/// A number, with its power of ten.
pub(crate) fn number(words: Words<'_>) -> Parse<'_, Number> {
    let (rest, number) = alt((in_digits, in_words)).parse(words)?;
    let (rest, scale) = opt(preceded(opt(Hyphen), valued(Fact::scale))).parse(rest)?;
    Ok((rest, scale.map_or(number, |power| number.times_ten_to(power))))
}

/// The digits of a rank: `25` of `25th`.
#[cfg_attr(target_pointer_width = "32", inline(never))]
pub(crate) fn rank_digits(word: &[u8]) -> Option<&[u8]> {
    let digits = ORDINAL_ENDINGS.iter().find_map(|ending| word.strip_suffix(ending))?;
    digits.iter().all(u8::is_ascii_digit).then_some(digits)
}

/// `three`, `twenty-five`, `two hundred and fifty`, `a hundred`.
pub(crate) fn in_words(words: Words<'_>) -> Parse<'_, Number> {
    let hundred = |input| match valued(Fact::scale).parse(input)? {
        (rest, 2) => Ok((rest, ())),
        _ => no_match(),
    };
    let (rest, first) = match below_hundred(words) {
        Ok(found) => found,
        Err(_) => {
            let (rest, _) = alt((word(Word::A), word(Word::An))).parse(words)?;
            // `a` alone counts nothing: a hundred, a thousand, a million.
            let (_, _) = valued(Fact::scale).parse(rest)?;
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
    let (rest, tens) = valued(Fact::number).parse(words)?;
    let tens = u32::from(tens);
    if tens < 20 {
        return Ok((rest, tens));
    }
    match preceded(opt(Hyphen), valued(Fact::number)).parse(rest) {
        Ok((after, unit)) if (1..10).contains(&unit) => {
            Ok((after, tens.saturating_add(u32::from(unit))))
        }
        _ => Ok((rest, tens)),
    }
}
