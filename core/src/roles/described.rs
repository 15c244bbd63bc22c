//! Whom a description by a role stands for: the one person of the document that was said to hold it.

use super::hash_of;
use crate::annotation::ChainId;
use crate::engine::Context;
use crate::grammar::role::role;
use crate::lexicon::Word;
use crate::scan::Mark;

/// The role at `the`, and the one person of the document that holds it: `the minister`, but no minister `of` another
/// state.
pub(crate) fn described(context: &Context<'_>, the: usize) -> Option<(usize, ChainId)> {
    let start = the.saturating_add(1);
    let (rest, ()) = role(context.words(start..context.tokens.len())).ok()?;
    let end = context.tokens.len().saturating_sub(rest.tokens.len());
    let wanted = hash_of(context.text_of(context.place(start..end)));
    let other = matches!(context.word(end), Word::Of | Word::Possessive | Word::For)
        || context.is_mark(end, Mark::Hyphen)
        || context.token(end).is_some_and(|next| next.is_capital() && next.spaced);
    let other = other
        || matches!(context.word(end), Word::Who | Word::Whose | Word::That)
        || context.bytes(end).ends_with(b"ing");
    let mut holders = context.memory.names.iter().filter(|name| name.role == wanted);
    let holder = holders.next()?.chain;
    (!other && holders.all(|name| name.chain == holder)).then_some((end, holder))
}
