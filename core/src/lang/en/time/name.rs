//! What looks like a time and is a part of a name.
//!
//! Accepts `The Sunday Times`, `the Good Friday Agreement`, `USA Today`, `the Daily Herald`. Rejects `On Sunday`,
//! `Daily COVID cases` at the start of a sentence, `the Friday Cabinet`.

use crate::grammar::Words;
use crate::grammar::time::Expression;
use crate::lexicon::{Word, class};
use crate::scan::{Shape, Token};

/// Whether an expression between the tokens of its clause before it and the words `rest` behind it is a part of a name.
pub(super) fn is_part_of_name(
    words: Words<'_>,
    before: &[Token],
    expression: &Expression,
    rest: Words<'_>,
) -> bool {
    let Some(first) = words.first().filter(|first| first.is_capital()) else { return false };
    let next = rest.first().filter(|next| next.spaced() && next.is_capital());
    let is_head =
        next.is_some_and(|next| next.is(class::ORG_HEAD | class::LAW_HEAD | class::EVENT_HEAD));
    let last = before.last();
    let is_behind_capital = last
        .is_some_and(|last| matches!(last.shape, Shape::Capital | Shape::Upper) && first.spaced());
    match *expression {
        Expression::Weekday { .. } => {
            is_head && (is_behind_capital || last.is_some_and(|last| last.word() == Word::The))
        }
        Expression::Holiday { .. } => is_head,
        Expression::Set(_) => next.is_some() && !before.is_empty(),
        Expression::Day { .. } => first.word() == Word::Today && is_behind_capital,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::label::Layer;
    use crate::testing::cases;

    #[test]
    fn names_with_times_in_them() {
        cases!(Layer::Time,
            "The Sunday Times printed it." | "They praised the Good Friday Agreement." | "He told USA Today."
            | "The Daily Herald printed it." => [],
            "The Times said on Sunday it was so." => ["DATE Sunday - 2022-11-20"],
            "They met on Good Friday." => ["DATE Good Friday - 2022-04-15"],
        );
    }
}
