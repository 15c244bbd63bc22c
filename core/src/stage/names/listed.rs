//! Names that the user's lexicon lists: terms whose label is that of a name.

use crate::annotation::Payload;
use crate::label::{EntityLabel, Layer};
use crate::window::Context;
use core::ops::Range;

/// The first listed name that begins in the tokens `range`; its own tokens may end behind them.
pub(super) fn next(
    context: &Context<'_>,
    range: Range<usize>,
) -> Option<(Range<usize>, EntityLabel)> {
    // Mostly there is neither, and this is asked for every name.
    if context.lexicon.is_none() && context.rules.is_none() {
        return None;
    }
    let place = context.place(range.clone());
    context.notes.over(Layer::Term, place).find_map(|term| {
        let Payload::Term { label, .. } = term.payload else {
            return None;
        };
        let tokens = context.tokens_of(term);
        let label = label.entity()?;
        (tokens.start >= range.start).then_some((tokens, label))
    })
}
