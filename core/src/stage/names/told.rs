//! What the words in and beside a name say of what it is, where the tagger took it for something else.
//!
//! Each of these was read off articles in which the tagger was wrong, and is right nearly always where it applies. Only where
//! arcs are learned: devices have no room for it.

use super::kind::{by_first, head_of, of_entry, used_before};
use crate::coreference::acronym::has_initials;
use crate::grammar::name::{is_first_word, is_last_word, role};
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
    if begins_role(context, range) {
        return None;
    }
    let is_told = spelled_out(context, range)
        .or_else(|| by_first(context.words(range.clone())))
        .or_else(|| is_settlement(context, range, label).then_some(EntityLabel::Place))
        .or_else(|| is_institution(context, range, label).then_some(EntityLabel::Facility));
    is_told.or(label)
}

/// Whether the name is the front of an office: `Interior` in `Interior Minister`.
fn begins_role(context: &Context<'_>, range: &Range<usize>) -> bool {
    let longer = context.words(range.start..context.tokens.len());
    role(longer).is_some_and(|count| count > range.len())
}

/// The label of the name that an acronym in brackets behind it stands for: `African Free Trade Area (AFTA)`.
fn spelled_out(context: &Context<'_>, range: &Range<usize>) -> Option<EntityLabel> {
    let bracket = range.start.checked_sub(1)?;
    if range.len() != 1 || !context.is_mark(bracket, Mark::OpenBracket) {
        return None;
    }
    let last = context.token(bracket.checked_sub(1)?)?;
    let full = context.notes.over(Layer::Entity, last.place()).next()?;
    let text = |place| context.text_of(place);
    let (full, label) = (text(context.notes.place(full)), full.entity()?);
    has_initials(full, text(context.place(range.clone()))).then_some(label)
}

/// Whether the next word says that a body, or a person, is a place: `Talabira village`.
fn is_settlement(context: &Context<'_>, range: &Range<usize>, label: Option<EntityLabel>) -> bool {
    let next = context.words(range.end..context.tokens.len());
    matches!(label, Some(EntityLabel::Organization | EntityLabel::Person))
        && next
            .first()
            .is_some_and(|word| word.shape == Shape::Lower && lang::is_settlement(next.of(word)))
}

/// Whether a place is one that a body runs: `Chuka County Referral Hospital`.
fn is_institution(context: &Context<'_>, range: &Range<usize>, label: Option<EntityLabel>) -> bool {
    label == Some(EntityLabel::Place)
        && of_entry(context, range).is_none()
        && head_of(context.words(range.clone()).tokens) == Some(EntityLabel::Organization)
}

/// The label of a longer name that the document has used, if it says more than that of the short one: a storm is called by
/// its last word (`Dorian` after `Hurricane Dorian`), other events by their first.
pub(super) fn of_longer(
    context: &Context<'_>,
    range: &Range<usize>,
    label: EntityLabel,
) -> Option<EntityLabel> {
    let text = context.text_of(context.place(range.clone()));
    let is_person = label == EntityLabel::Person;
    let is_open = is_person || matches!(label, EntityLabel::Place | EntityLabel::Group);
    let is_longer = |name: &[u8], of| {
        of == EntityLabel::Event
            && (is_last_word(name, text) || is_person && is_first_word(name, text))
    };
    is_open.then(|| used_before(context, is_longer)).flatten()
}
