//! Terms: the entries of the user's own lexicon, wherever the text has them.

use crate::annotation::Payload;
use crate::window::Context;

/// Writes the terms of the window.
pub(crate) fn annotate(context: &mut Context<'_>) {
    let Some(lexicon) = context.lexicon else {
        return;
    };
    let mut index = 0;
    while index < context.tokens.len() {
        let Some((count, found)) = lexicon.longest(context.words(index..context.tokens.len()))
        else {
            index = index.saturating_add(1);
            continue;
        };
        let end = index.saturating_add(count);
        let payload = Payload::Term { label: found.label, entry: found.entry };
        context.notes.add(context.place(index..end), payload, found.rule.into());
        index = end;
    }
}
