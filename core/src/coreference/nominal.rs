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
    let mut holders = context.memory.names.iter().filter(|name| is_called(name.role, wanted));
    let holder = holders.next()?.chain;
    (!other && holders.all(|name| name.chain == holder)).then_some((end, holder))
}

/// Whether somebody who holds a role is meant by a description: by the whole role or by its noun alone, `the commissioner` for
/// a trade commissioner.
fn is_called(role: u32, description: u32) -> bool {
    let [[noun, whole], [other, all]] = [role, description].map(|hash| [hash & 0xffff, hash >> 16]);
    role != 0 && (whole == all || other == all && noun == other)
}

/// A role as the memory keeps it, whatever its case: 16 bits of the hash of its noun, and above them 16 of the hash of all words.
pub(crate) fn hash_of(role: &[u8]) -> u32 {
    let (mut all, mut noun) = (Fnv::EMPTY, Fnv::EMPTY);
    for byte in role.iter().map(u8::to_ascii_lowercase) {
        all = all.byte(byte);
        noun = if byte == b' ' { Fnv::EMPTY } else { noun.byte(byte) };
    }
    let short = |hash: Fnv| (hash.value() ^ hash.value() >> 16) & 0xffff;
    short(all) << 16 | short(noun)
}
