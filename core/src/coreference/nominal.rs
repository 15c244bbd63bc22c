//! Whom a description by a role stands for: the one person of the document that was said to hold it.

use crate::annotation::ChainId;
use crate::grammar::role::role;
use crate::hash::Fnv;
use crate::lang;
use crate::scan::Mark;
use crate::window::Context;

/// The role at `the`, and the one person of the document that holds it: `the minister`, but no minister `of` another
/// state.
pub(crate) fn described(context: &Context<'_>, the: usize) -> Option<(usize, ChainId)> {
    let start = the.saturating_add(1);
    let (rest, ()) = role(context.words(start..context.tokens.len())).ok()?;
    let end = context.tokens.len().saturating_sub(rest.tokens.len());
    let wanted = hash_of(context.text_of(context.place(start..end)));
    let other = lang::qualifies(context, end)
        || context.is_mark(end, Mark::Hyphen)
        || context.token(end).is_some_and(|next| next.is_capital() && next.spaced());
    let mut holders = context.memory.names.iter().filter(|name| name.role == wanted);
    let holder = holders.next()?.chain;
    (!other && holders.all(|name| name.chain == holder)).then_some((end, holder))
}

/// A role as the memory keeps it, whatever its case.
pub(crate) fn hash_of(role: &[u8]) -> u32 {
    role.iter().map(u8::to_ascii_lowercase).fold(Fnv::EMPTY, Fnv::byte).value()
}
