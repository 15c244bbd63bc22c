//! References without a calendar.
//!
//! Accepts `now`, `currently`, `recently`, `more recently`, `soon`, `the past`, `the future`, `recent years`.
//! Rejects `as soon as`, `the past champion`, `the future king`.

use super::unit::plural_unit;
use crate::grammar::time::Expression;
use crate::grammar::{Parse, Words, any_of, maybe, no_match, word};
use crate::lexicon::{Word, class};
use crate::scan::Token;
use crate::value::{Amount, Duration, Modifier, Reference};
use nom::Parser;
use nom::branch::alt;
use nom::combinator::{opt, value};
use nom::sequence::{pair, preceded};

pub(super) fn reference<'a>(words: Words<'a>, _: &[Token]) -> Parse<'a, (Expression, Modifier)> {
    // `recent years`, `the coming months`: how long they are is not said.
    let which =
        alt((value((), word(Word::Recent)), value((), pair(maybe(Word::The), word(Word::Coming)))));
    let more = opt(pair(any_of(&[Word::And, Word::Or]), plural_unit));
    if let Ok((rest, (_, unit, _))) = (which, plural_unit, more).parse(words) {
        let length = Duration { amount: Amount::Unspecified, unit };
        return Ok((rest, (Expression::Duration(length), Modifier::None)));
    }
    let (rest, reference) = name(words)?;
    Ok((rest, (Expression::Reference(reference), Modifier::None)))
}

fn name(words: Words<'_>) -> Parse<'_, Reference> {
    let recent = |input| {
        let (rest, _) = preceded(maybe(Word::More), word(Word::Recently)).parse(input)?;
        Ok((rest, Reference::Past))
    };
    let soon = |input| {
        let (rest, _) = word(Word::Soon).parse(input)?;
        // `soon after`, `soon as`: counted from something else.
        if any_of(&[Word::As, Word::After]).parse(rest).is_ok() {
            no_match()
        } else {
            Ok((rest, Reference::Future))
        }
    };
    let alone = alt((
        value(Reference::Present, preceded(maybe(Word::Right), any_of(&[Word::Now]))),
        value(Reference::Present, word(Word::Currently)),
        attributive,
        recent,
        soon,
    ));
    if let Ok(found) = { alone }.parse(words) {
        return Ok(found);
    }
    let noun = |noun: Word| pair(word(Word::The), word(noun));
    let nouns = alt((
        value(Reference::Past, noun(Word::Past)),
        value(Reference::Future, noun(Word::Future)),
    ));
    let (rest, reference) = { nouns }.parse(words)?;
    // `the past champion`, `the future of us`: an adjective, or what becomes of something.
    let adjective = rest.first().is_some_and(|next| {
        next.is_word() && !next.is(class::FUNCTION | class::AUXILIARY) || next.word() == Word::Of
    });
    if adjective { no_match() } else { Ok((rest, reference)) }
}

/// `current` and `recent` before a noun.
fn attributive(words: Words<'_>) -> Parse<'_, Reference> {
    let found = alt((
        value(Reference::Present, word(Word::Current)),
        value(Reference::Past, word(Word::Recent)),
    ));
    let (rest, reference) = { found }.parse(words)?;
    if rest.first().is_some_and(Token::is_word) { Ok((rest, reference)) } else { no_match() }
}

#[cfg(test)]
mod tests {
    use super::super::testing::time;
    use crate::testing::cases;

    #[test]
    fn references() {
        cases!(time,
            "now" => ["PRESENT_REF"],
            "right now" => ["PRESENT_REF"],
            "currently" => ["PRESENT_REF"],
            "recently" => ["PAST_REF"],
            "more recently" => ["PAST_REF"],
            "soon" => ["FUTURE_REF"],
            "the past|," => ["PAST_REF"],
            "the future" => ["FUTURE_REF"],
            "recent years" => ["PXY"],
            "recent weeks and months" => ["PXW"],
            "coming months" => ["PXM"],
            "current| members" => ["PRESENT_REF"],
            "soon after" | "the past champion" | "the future king" | "current," => [],
        );
    }
}
