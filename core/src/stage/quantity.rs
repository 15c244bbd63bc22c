//! Quantities: counts, ranks, percentages, sums of money and measures.
//!
//! A span takes in the currency and the unit. A word like `about` stays outside, and says how exact the quantity is. What
//! stands in a time expression is a time, not a count.

use crate::annotation::{Annotation, Payload};
use crate::grammar::Words;
use crate::label::{Layer, QuantityLabel};
use crate::lang;
use crate::lexicon::{Word, class};
use crate::scan::{Mark, Shape, Token};
use crate::value::{Modifier, Quantity, QuantityUnit};
use crate::window::Context;

/// Writes the quantities of every clause.
pub(crate) fn annotate(context: &mut Context<'_>) {
    for clause in context.clauses() {
        let mut index = clause.start;
        let mut sum = None;
        while let Some(next) =
            context.words(index..clause.end).tokens.iter().position(lang::can_begin_quantity)
        {
            index = index.saturating_add(next);
            let words = context.words(index..clause.end);
            index =
                write(context, words, index, &mut sum).unwrap_or_else(|| index.saturating_add(1));
        }
    }
}

/// A sum of money: the token behind it, and its currency.
#[derive(Clone, Copy)]
struct Sum {
    end: usize,
    currency: QuantityUnit,
}

/// Writes the quantity that the words begin with, the first of which is token `start`; returns where it ends. `sum` is the
/// last sum of the clause.
fn write(
    context: &mut Context<'_>,
    words: Words<'_>,
    start: usize,
    sum: &mut Option<Sum>,
) -> Option<usize> {
    let before =
        |back: usize| start.checked_sub(back).map_or(Word::None, |index| context.word(index));
    let (rest, (mut quantity, rule)) = lang::quantity(words, before(1)).ok()?;
    let length = words.tokens.len().saturating_sub(rest.tokens.len());
    let end = start.saturating_add(length.max(1));
    let place = context.place(start..end);
    let is_number = matches!(quantity.label, QuantityLabel::Cardinal | QuantityLabel::Ordinal);
    if word_goes_on(context, start, end)
        || context.notes.covers(Layer::Time, place)
        || (is_number && names_something(context, start, end))
    {
        return None;
    }
    // `$3-5bn`
    let is_joint =
        |index: usize| context.is_mark(index, Mark::Hyphen) || context.is_mark(index, Mark::Dash);
    if quantity.label == QuantityLabel::Cardinal
        && let Some(Sum { end, currency }) = *sum
        && end.saturating_add(1) == start
        && is_joint(end)
        && [end, start].into_iter().all(|index| !context.token(index).is_some_and(Token::spaced))
    {
        (quantity.label, quantity.unit) = (QuantityLabel::Money, currency);
    }
    if quantity.label == QuantityLabel::Money {
        *sum = Some(Sum { end, currency: quantity.unit });
    }
    let words_before = context.words(start.saturating_sub(lang::MOST_MODIFIERS)..start);
    if quantity.label == QuantityLabel::Cardinal
        && (is_age(context, start, end, quantity.mantissa)
            || (lang::says_age(words_before) && is_years(context, end, &quantity)))
    {
        (quantity.label, quantity.unit) = (QuantityLabel::Quantity, QuantityUnit::Year);
    }
    let said = lang::modifier_of_number(words_before, context.words(end..context.tokens.len()));
    if said != Modifier::None {
        quantity.modifier = said;
    }
    context.notes.add(place, Payload::Quantity(quantity), rule.into());
    Some(lang::rate_ends(context.words(end..context.tokens.len())).saturating_add(end))
}

/// Whether a number between commas behind a name is the age of who has it: `Ana Ruiz, 42, won`.
fn is_age(context: &Context<'_>, start: usize, end: usize, number: u32) -> bool {
    let is_comma = |index: usize| context.is_mark(index, Mark::Comma);
    let name = start.checked_sub(2).and_then(|name| context.token(name));
    (10..=110).contains(&number)
        && end == start.saturating_add(1)
        && is_comma(end)
        && name
            .is_some_and(|name| name.shape == Shape::Capital && is_comma(start.saturating_sub(1)))
        && name.is_some_and(|name| context.notes.covers(Layer::Entity, name.place()))
        && context.token(start).is_some_and(|token| token.shape == Shape::Number)
}

/// Whether a number may be of years, and counts nothing that stands behind it: `the age of 64`, but not `the age of 2 kings`.
fn is_years(context: &Context<'_>, end: usize, quantity: &Quantity) -> bool {
    let counts =
        context.token(end).is_some_and(|next| next.shape == Shape::Lower && next.is_unknown());
    quantity.exponent == 0 && quantity.mantissa <= 120 && !counts
}

/// Whether a number names what stands before it: `Article 50`, `Windows 10`, the `500` of `S&P 500`; `In Lima 25 people` are
/// counted.
fn names_something(context: &Context<'_>, start: usize, end: usize) -> bool {
    let place = context.place(start..end);
    let is_inside = |name: &Annotation| context.notes.place(name) != place;
    if context.notes.first_over(Layer::Entity, place).is_some_and(is_inside) {
        return true;
    }
    let Some(before) = start.checked_sub(1).and_then(|before| context.token(before)) else {
        return false;
    };
    let is_capital = matches!(before.shape, Shape::Capital | Shape::Upper)
        && !before.is(class::FUNCTION | class::PRONOUN)
        && !context.notes.covers(Layer::Time, before.place());
    let in_digits = context.token(start).is_some_and(|token| token.shape == Shape::Number);
    let counts = context.token(end).is_some_and(|next| {
        let is_noun = next.spaced()
            && next.shape == Shape::Lower
            && !next.is(class::FUNCTION | class::AUXILIARY);
        // `beat Ruiz 6-4`
        is_noun || (!next.spaced() && next.is_mark(Mark::Hyphen))
    });
    is_capital && in_digits && end == start.saturating_add(1) && !counts
}

/// Whether the tokens are only a part of a word: the `5` of `G-5`, the `two` of `two-time`. Two numbers that a hyphen joins are a
/// range or a score, `5-10`; three are a date or a phone number.
fn word_goes_on(context: &Context<'_>, start: usize, end: usize) -> bool {
    let joined = |index: usize| context.token(index).filter(|token| !token.spaced());
    let is_hyphen = |index: usize| joined(index).is_some_and(|token| token.is_mark(Mark::Hyphen));
    let is_number = |token: &Token| matches!(token.shape, Shape::Number | Shape::Mark(_));
    let next = end.saturating_add(1);
    let ends_inside = joined(end).is_some_and(Token::is_word)
        || (is_hyphen(end)
            && (!joined(next).is_some_and(is_number) || is_hyphen(next.saturating_add(1))));
    let Some(before) = start.checked_sub(1).filter(|_| joined(start).is_some()) else {
        return ends_inside;
    };
    let number = before.checked_sub(1);
    let is_behind_number = number
        .and_then(|number| context.token(number))
        .is_some_and(|token| is_number(token) || token.is(class::SCALE));
    let is_third =
        is_hyphen(end) || number.and_then(|number| number.checked_sub(1)).is_some_and(is_hyphen);
    let begins_inside = context.token(before).is_some_and(Token::is_word)
        || (context.is_mark(before, Mark::Slash) && is_behind_number)
        || (context.is_mark(before, Mark::Hyphen) && (!is_behind_number || is_third));
    ends_inside || begins_inside
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::cases;

    #[test]
    fn quantities_and_their_values() {
        cases!(Layer::Quantity,
            "It cost $5.5 million." => ["MONEY $5.5 million - 5500000 USD"],
            "It cost US$20." => ["MONEY US$20 - 20 USD"],
            "It cost £5 million." => ["MONEY £5 million - 5000000 GBP"],
            "It cost ¥500." => ["MONEY ¥500 - 500 JPY"],
            "It cost about 20 euros." => ["MONEY 20 euros - 20 EUR APPROX"],
            "It cost $80 a barrel." => ["MONEY $80 - 80 USD"],
            "It cost $280-$310 million." => [
                "MONEY $280 - 280000000 USD",
                "MONEY $310 million - 310000000 USD",
            ],
            "It fell by 3.5%." => ["PERCENT 3.5% - 3.5 %"],
            "It fell by more than five percent." => ["PERCENT five percent - 5 % MORE_THAN"],
            "He moved a meter aside." => ["QUANTITY a meter - 1 m"],
            "She came second." => ["ORDINAL second - 2 "],
            "The 25th attempt." => ["ORDINAL 25th - 25 "],
            "They made two mistakes." => ["CARDINAL two - 2 "],
            "There were 1,500 guests." => ["CARDINAL 1,500 - 1500 "],
            "It costs $3-5bn." => ["MONEY $3 - 3000000000 USD", "MONEY 5bn - 5000000000 USD"],
            "He died at the age of 64." => ["QUANTITY 64 - 64 yr"],
            "The age of 2 kings." => ["CARDINAL 2 - 2 "],
            "A boy aged one left." => ["QUANTITY one - 1 yr"],
            "He lost $10 - 20 people left." => ["MONEY $10 - 10 USD", "CARDINAL 20 - 20 "],
            "Her twenty-fifth novel." => ["ORDINAL twenty-fifth - 25 "],
            "The 9/11 memorial." | "A 24/7 shop." => [],
            "They won 3-1." => ["CARDINAL 3 - 3 ", "CARDINAL 1 - 1 "],
            "Call 555-142-33." | "It is 1-2-3-4." => [],
            "A 25-year-old man." | "The 25-year-old won." => ["QUANTITY 25-year-old - 25 yr"],
            "Ana, aged 42, won." | "Then Ana Ruiz, 42, won." => ["QUANTITY 42 - 42 yr"],
            "They beat Ruiz 6-4." => ["CARDINAL 6 - 6 ", "CARDINAL 4 - 4 "],
            "It cost at least 5 million euros." => ["MONEY 5 million euros - 5000000 EUR EQUAL_OR_MORE"],
            "No fewer than 30 left." => ["CARDINAL 30 - 30  EQUAL_OR_MORE"],
            "Some 10 or more left." => ["CARDINAL 10 - 10  APPROX"],
            "In Lima 25 people left." => ["CARDINAL 25 - 25 "],
            "A magnitude 6.1 quake." => ["QUANTITY 6.1 - 6.1 mag"],
        );
    }

    /// The number in front of a hyphen tells what kind of thing it is, not how many there are.
    #[test]
    fn a_number_that_a_word_is_grown_to_counts_nothing() {
        cases!(Layer::Quantity,
            "It was a two-horse race." | "They slept in a 5-star hotel." => [],
        );
    }

    #[test]
    fn what_is_no_quantity() {
        cases!(Layer::Quantity,
            "One of them left." | "The G-5 met." | "They met on May 3, 2020." | "Covid-19."
            | "They read Article 50." | "It runs Windows 10." | "At first it rained." | "They rob First Boston." => [],
        );
    }
}
