//! What looks like a time and is a part of a name.
//!
//! Accepts `The Sunday Times`, `the Good Friday Agreement`, `the Daily Herald`. Rejects `the Monday Court hearing`,
//! `On Christmas Day Police`, `“Every day Ukraine`, `Daily COVID cases`.

use crate::grammar::Words;
use crate::grammar::time::Expression;
use crate::lexicon::{Word, class};
use crate::scan::Token;

/// What papers are called that have a day in their names.
const PAPERS: [&[u8]; 6] = [b"Times", b"Telegraph", b"Mirror", b"Mail", b"Post", b"Herald"];

/// Whether an expression between the tokens of its clause before it and the words `rest` behind it is a part of a name.
pub(super) fn is_part_of_name(
    words: Words<'_>,
    before: &[Token],
    expression: &Expression,
    rest: Words<'_>,
) -> bool {
    let is_capital = |token: &&Token| token.is_capital();
    let (Some(first), Some(next)) =
        (words.first().filter(is_capital), rest.first().filter(is_capital))
    else {
        return false;
    };
    let is_named = before.last().is_some_and(|last| last.word() == Word::The) && next.spaced();
    match *expression {
        // The `Friday Agreement` of the `Good Friday Agreement` is none either.
        Expression::Weekday { .. } => {
            let is_law = next.is(class::LAW_HEAD) && before.last().is_some_and(Token::is_capital);
            is_law || (is_named && PAPERS.contains(&rest.of(next)))
        }
        Expression::Set(_) => {
            is_named && matches!(first.word(), Word::Daily | Word::Weekly | Word::Monthly)
        }
        Expression::Holiday { .. } => next.is(class::LAW_HEAD) && next.spaced(),
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
            "The Sunday Times printed it." | "They read the Sunday Telegraph." | "The Daily Herald printed it."
            | "They praised the Good Friday Agreement." => [],
        );
    }

    #[test]
    fn times_before_a_capital() {
        cases!(Layer::Time,
            "The Times said on Sunday it was so." => ["DATE Sunday - 2022-11-20"],
            "They met on Good Friday." => ["DATE Good Friday - 2022-04-15"],
            "The Monday Court hearing was brief." => ["DATE Monday - 2022-11-21"],
            "In London Sunday Police said so." => ["DATE Sunday - 2022-11-20"],
            "On Christmas Day Police arrested him." => ["DATE Christmas Day - 2021-12-25"],
            "Dow Falls Today" => ["DATE Today - 2022-11-25"],
            "“Every day Ukraine loses men,” he said." => ["SET Every day - P1D"],
        );
    }
}
