//! Quantities: counts, ranks, percentages, sums of money and measures.
//!
//! A span takes in the currency, the unit and a word like `about`, never a preposition before it.
//! What stands in a time expression is a time, not a count.

use crate::annotation::Payload;
use crate::grammar::Words;
use crate::label::Layer;
use crate::lang;
use crate::scan::Mark;
use crate::window::Context;

/// Writes the quantities of every clause.
pub(crate) fn annotate(context: &mut Context<'_>) {
    for clause in context.clauses() {
        let mut index = clause.start;
        while let Some(next) =
            context.words(index..clause.end).tokens.iter().position(lang::can_begin_quantity)
        {
            index = index.saturating_add(next);
            let words = context.words(index..clause.end);
            index = write(context, words, index).unwrap_or_else(|| index.saturating_add(1));
        }
    }
}

/// Writes the quantity that the words begin with, the first of which is token `start`; returns where it ends.
fn write(context: &mut Context<'_>, words: Words<'_>, start: usize) -> Option<usize> {
    let (rest, (quantity, rule)) = lang::quantity(words).ok()?;
    let length = words.tokens.len().saturating_sub(rest.tokens.len());
    let end = start.saturating_add(length.max(1));
    let place = context.place(start..end);
    if word_goes_on(context, start, end) || context.notes.covers(Layer::Time, place) {
        return None;
    }
    context.notes.add(place, Payload::Quantity(quantity), rule.into());
    Some(end)
}

/// Whether the tokens are only a part of a word: the `5` of `G-5`, the `two` of `two-time`.
fn word_goes_on(context: &Context<'_>, start: usize, end: usize) -> bool {
    let grown = |index: usize| {
        context.token(index).is_some_and(|token| {
            !token.spaced() && (token.is_word() || token.is_mark(Mark::Hyphen))
        })
    };
    let before = start.checked_sub(1).and_then(|before| context.token(before));
    let grown_before = before.is_some_and(|token| token.is_mark(Mark::Hyphen) || token.is_word())
        && context.token(start).is_some_and(|token| !token.spaced());
    grown(end) || grown_before
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
            "It cost about 20 euros." => ["MONEY about 20 euros - 20 EUR"],
            "It fell by 3.5%." => ["PERCENT 3.5% - 3.5 %"],
            "It fell by more than five percent." => ["PERCENT more than five percent - 5 %"],
            "He moved a meter aside." => ["QUANTITY a meter - 1 m"],
            "She came second." => ["ORDINAL second - 2 "],
            "The 25th attempt." => ["ORDINAL 25th - 25 "],
            "They made two mistakes." => ["CARDINAL two - 2 "],
            "There were 1,500 guests." => ["CARDINAL 1,500 - 1500 "],
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
            "One of them left." | "The G-5 met." | "They met on May 3, 2020." | "Covid-19." => [],
        );
    }
}
