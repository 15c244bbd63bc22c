//! How a mention of a person stands in its sentence: as the subject, or as whose something is.

use crate::label::{Deprel, Tag};
use crate::lang;
use crate::window::Context;
use crate::window::memory::seen;
use core::ops::Range;

/// The role of the mention `tokens`, as learned arcs tell it, and else its neighbours; a bit of [`seen`], or none.
pub(crate) fn of(context: &Context<'_>, tokens: Range<usize>) -> u16 {
    if context.has_learned_arcs() { by_arcs(context, &tokens) } else { beside(context, &tokens) }
}

fn by_arcs(context: &Context<'_>, tokens: &Range<usize>) -> u16 {
    let tree = context.tree();
    // The word of the phrase that depends on one outside, or what that names.
    let outside = |index: &usize| tree.head(*index).is_none_or(|head| !tokens.contains(&head));
    let mut head = tokens.clone().find(outside);
    for _ in 0..CLIMB {
        let joins = |index: usize| {
            matches!(
                tree.label(index),
                Some(Deprel::Compound | Deprel::Apposition | Deprel::Conjunct | Deprel::Other)
            )
        };
        let Some(up) = head.filter(|index| joins(*index)).and_then(|index| tree.head(index)) else {
            break;
        };
        head = Some(up);
    }
    match head.and_then(|index| tree.label(index)) {
        Some(Deprel::Subject | Deprel::PassiveSubject) => seen::SUBJECT,
        Some(Deprel::Owner) => seen::OWNER,
        _ => 0,
    }
}

/// The most steps from a name to the noun that it belongs to.
const CLIMB: usize = 3;

fn beside(context: &Context<'_>, tokens: &Range<usize>) -> u16 {
    let tree = context.tree();
    let owns = context.token(tokens.end).is_some_and(lang::is_possessive)
        || tree.has_tag(tokens.start, &[Tag::Possessive]);
    if owns {
        seen::OWNER
    } else if !tree.has_tag(tokens.start.wrapping_sub(1), &[Tag::Preposition])
        && tree.is_finite(tokens.end)
    {
        seen::SUBJECT
    } else {
        0
    }
}
