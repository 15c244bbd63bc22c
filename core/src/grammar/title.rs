//! Forms of address, and the full stop that belongs to them: `Mr`, `Dr.`

use super::Words;
use crate::lexicon::class;
use crate::scan::{Mark, Token};

/// Length of the form of address that the words begin with, with its full stop: `Mr`, `Dr.`.
pub(crate) fn title(words: Words<'_>) -> Option<usize> {
    words.first().filter(|first| first.is(class::TITLE))?;
    let stop = words.tokens.get(1).is_some_and(|token| token.is_mark(Mark::FullStop));
    Some(if stop { 2 } else { 1 })
}

/// Whether the full stop at `index` belongs to the word before it, a form of address or, where the caller allows for those,
/// another abbreviation with a capital.
#[cfg_attr(target_pointer_width = "32", inline(never))]
pub(crate) fn has_stop(tokens: &[Token], index: usize, abbreviations: bool) -> bool {
    let before = index.checked_sub(1).and_then(|before| tokens.get(before));
    before.is_some_and(|token| {
        token.is(class::TITLE)
            || abbreviations && token.is(class::ABBREVIATION) && token.is_capital()
    })
}
