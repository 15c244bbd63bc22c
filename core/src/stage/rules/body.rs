//! Which body an office belongs to that is named with what the body is: the council of `Council President Ruiz`.

use crate::annotation::{Annotation, Id};
use crate::hash::Fnv;
use crate::label::{EntityLabel, Layer};
use crate::lang;
use crate::window::Context;
use core::ops::Range;

/// Remembers the bodies of the window by what they are: `council` of `Legislative Council`, `ministry` of `Ministry of Health`.
pub(super) fn remember(context: &mut Context<'_>) {
    for index in 0..context.notes.written(Layer::Entity).len() {
        let note = context.notes.written(Layer::Entity).get(index);
        // A council, a party; a county, a city.
        let is_body = |note: &&Annotation| {
            matches!(note.entity(), Some(EntityLabel::Organization | EntityLabel::Gpe))
        };
        let Some(note) = note.filter(is_body) else { continue };
        let (id, chain, tokens) = (note.id(), note.chain(), context.tokens_of(note));
        // A name of one word does not say what it is.
        let Some(chain) = chain.filter(|_| tokens.len() > 1) else { continue };
        let of = |token: &usize| lang::ends_head(context.bytes(*token));
        let end = tokens.clone().find(of).unwrap_or(tokens.end);
        let hash = hash_before(context, end);
        context.memory.state.nouns.add(hash, id, chain.0);
    }
}

/// The body whose noun an office begins with or stands behind.
pub(super) fn before_office(context: &Context<'_>, role: Id) -> Option<Id> {
    let tokens = context.notes.by_id(role).map(|note| context.tokens_of(note))?;
    // Behind each word of the office but the last.
    let mut ends = (tokens.start..tokens.end).rev();
    ends.find_map(|end| context.memory.state.nouns.only(hash_before(context, end)))
}

/// The hash of an office, whole: a foreign minister is no prime minister.
pub(super) fn hash_of_office(context: &Context<'_>, office: Range<usize>) -> u32 {
    let words = office.map(|word| context.bytes(word));
    words.fold(Fnv::EMPTY, |hash, word| add(hash, word).byte(b' ')).value()
}

fn add(hash: Fnv, word: &[u8]) -> Fnv {
    word.iter().fold(hash, |hash, byte| hash.byte(byte.to_ascii_lowercase()))
}

/// The hash of the word before a token.
pub(super) fn hash_before(context: &Context<'_>, end: usize) -> u32 {
    let word = end.checked_sub(1).map_or(&b""[..], |word| context.bytes(word));
    add(Fnv::EMPTY, word).value()
}
