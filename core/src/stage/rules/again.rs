//! Which words name an event again: `the meeting`, after a meeting has been told of.

use super::body::hash_before;
use crate::annotation::Id;
use crate::label::Tag;
use crate::lang;
use crate::window::Context;
use core::ops::Range;

/// How far before a noun its determiner is looked for, in tokens.
const TOKENS: usize = 5;

/// The event that words name again: the only one of their noun so far. `The meeting of ministers` may be another.
pub(super) fn event(context: &Context<'_>, tokens: &Range<usize>) -> Option<Id> {
    let goes_on = is_tagged(context, tokens.end, &[Tag::Preposition, Tag::To]);
    let known = context.memory.state.nouns.only(hash_of(context, tokens));
    known.filter(|_| !goes_on && is_definite(context, tokens))
}

/// Remembers an event that has not been told of before.
pub(super) fn remember(context: &mut Context<'_>, tokens: &Range<usize>, id: Id) {
    let hash = hash_of(context, tokens);
    // `The meeting on Friday` may be one that is known.
    if context.memory.state.nouns.only(hash).is_some() && is_definite(context, tokens) {
        return;
    }
    let group = u16::try_from(id.0 & u32::from(u16::MAX)).unwrap_or(0);
    context.memory.state.nouns.add(hash, id, group);
}

/// The hash of the noun that names an event; that of a body is another.
fn hash_of(context: &Context<'_>, tokens: &Range<usize>) -> u32 {
    hash_before(context, tokens.end) ^ EVENT
}

/// Tells events from bodies of the same noun.
const EVENT: u32 = 1;

/// Whether words are said to be known: `the two-day talks`.
fn is_definite(context: &Context<'_>, tokens: &Range<usize>) -> bool {
    let mut before = (0..tokens.start).rev().take(TOKENS).skip_while(|at| {
        is_tagged(context, *at, &[Tag::Adjective, Tag::Noun, Tag::Number, Tag::Punctuation])
    });
    let determiner = before.next().map_or(&b""[..], |at| context.bytes(at));
    lang::marks_known(determiner)
}

fn is_tagged(context: &Context<'_>, at: usize, tags: &[Tag]) -> bool {
    let own = context.token(at).map(|token| token.tag_number());
    tags.iter().any(|tag| Some(tag.number()) == own)
}
