//! What stands before an expression and takes a time.

use crate::lexicon::{Word, class};
use crate::scan::{Mark, Token};

/// Whether the token right before an expression takes a time: `in`, `since`, `circa`.
pub(super) fn is_led(before: &[Token]) -> bool {
    is_circa(before)
        || before.last().is_some_and(|token| {
            token.is(class::PREPOSITION) || matches!(token.word(), Word::Before | Word::After)
        })
}

/// Whether `circa`, `ca.` or `c.` stands right before an expression.
pub(super) fn is_circa(before: &[Token]) -> bool {
    let word = match before {
        [.., word, stop] if stop.is_mark(Mark::FullStop) => Some(word),
        [.., word] => Some(word),
        [] => None,
    };
    word.is_some_and(|word| word.word() == Word::Circa)
}
