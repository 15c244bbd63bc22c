//! What the words in and beside a name say of what it is, where the tagger took it for something else.
//!
//! Each rule was read off articles in which the tagger was wrong, and holds only where little else can be meant. Only where arcs
//! are learned: devices have no room for it.

use super::kind::{by_first, head_of, of_entry, used_before};
use crate::coreference::acronym::{has_initials, is_acronym};
use crate::grammar::name::{is_last_word, role};
use crate::label::{EntityLabel, Layer};
use crate::lang;
use crate::scan::{Mark, Shape};
use crate::window::Context;
use core::ops::Range;

/// The label of a name to which the tagger gives `label`, if it says what it is; nothing if it is no name.
pub(super) fn label(
    context: &Context<'_>,
    range: &Range<usize>,
    label: Option<EntityLabel>,
) -> Option<EntityLabel> {
    // A label of a user's own model is what its sentences say.
    if label.is_some_and(|label| label.custom_index().is_some()) {
        return label;
    }
    if begins_role(context, range) {
        return None;
    }
    let is_told = spelled_out(context, range)
        .or_else(|| {
            by_first(context.words(range.clone()))
                .filter(|(count, _)| *count == range.len())
                .map(|(_, label)| label)
        })
        .or_else(|| is_settlement(context, range, label).then_some(EntityLabel::Gpe))
        .or_else(|| is_institution(context, range, label).then_some(EntityLabel::Facility));
    is_told.or(label)
}

/// Whether the name is the front of an office: `Interior` in `Interior Minister`.
fn begins_role(context: &Context<'_>, range: &Range<usize>) -> bool {
    let longer = context.words(range.start..context.tokens.len());
    role(longer).is_some_and(|count| count > range.len())
}

/// The label of the name that an acronym in brackets behind it stands for: `African Free Trade Area (AFTA)`. What stands behind
/// a person or a place in brackets is a state or a party.
fn spelled_out(context: &Context<'_>, range: &Range<usize>) -> Option<EntityLabel> {
    let bracket = range.start.checked_sub(1)?;
    let text = context.text_of(context.place(range.clone()));
    let is_acronym_in_brackets = range.len() == 1
        && context.is_mark(bracket, Mark::OpenBracket)
        && context.is_mark(range.end, Mark::CloseBracket)
        && is_acronym(text)
        && of_entry(context, range).is_none();
    let last = context.token(bracket.checked_sub(1)?).filter(|_| is_acronym_in_brackets)?;
    let full = context.notes.over(Layer::Entity, last.place()).next()?;
    let label = full.entity()?;
    let is_spelled = has_initials(context.text_of(context.notes.place(full)), text);
    let is_thing = !matches!(label, EntityLabel::Person | EntityLabel::Gpe | EntityLabel::Norp);
    (is_spelled && is_thing).then_some(label)
}

/// Whether the words around a body or a person say that it is a place: `in Talabira village`, but not `the BBC village
/// reporter`.
fn is_settlement(context: &Context<'_>, range: &Range<usize>, label: Option<EntityLabel>) -> bool {
    let before = range.start.checked_sub(1).and_then(|before| context.token(before));
    let next = context.words(range.end..context.tokens.len());
    let [only] = context.words(range.clone()).tokens else { return false };
    matches!(label, Some(EntityLabel::Organization | EntityLabel::Person))
        && only.shape == Shape::Capital
        && of_entry(context, range).is_none()
        && before.is_some_and(|before| lang::leads_to_place(before.word()))
        && next
            .first()
            .is_some_and(|word| word.shape == Shape::Lower && lang::is_settlement(next.of(word)))
}

/// Whether a place is one that a body runs: `Chuka County Referral Hospital`.
fn is_institution(context: &Context<'_>, range: &Range<usize>, label: Option<EntityLabel>) -> bool {
    label == Some(EntityLabel::Gpe)
        && of_entry(context, range).is_none()
        && head_of(context.words(range.clone()).tokens) == Some(EntityLabel::Organization)
}

/// The label of a longer name that the document has used: a storm is called by its last word later, `Dorian` after `Hurricane
/// Dorian`. Other events are called after places and persons, which are meant then.
pub(super) fn of_longer(context: &Context<'_>, range: &Range<usize>) -> Option<EntityLabel> {
    let text = context.text_of(context.place(range.clone()));
    let is_storm = |name: &[u8]| {
        let first = name.split(|byte| *byte == b' ').next().unwrap_or_default();
        lang::kind_by_first(first) == Some(EntityLabel::Event)
    };
    used_before(context, |name, label| {
        label == EntityLabel::Event && is_last_word(name, text) && is_storm(name)
    })
}
