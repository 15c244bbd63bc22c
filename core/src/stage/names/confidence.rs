//! How sure it is that a name is one, whole, and of its kind.
//!
//! What a model finds is the surer, the more its tokens score than if they were named otherwise
//! ([`certainty`](crate::tagger::certainty)). The document adds to that what it has named before.

#[cfg(feature = "arcs")]
use super::kind::is_part_of_known;
use crate::annotation::Confidence;
use crate::label::EntityLabel;
use crate::rule::NameRule;
use crate::tagger::Found;
#[cfg(feature = "arcs")]
use crate::tagger::certainty;
use crate::window::Context;
use core::ops::Range;

/// The confidence of a name of the model; known only where arcs are learned, so that devices say the same.
#[cfg(feature = "arcs")]
pub(super) fn of(
    context: &Context<'_>,
    name: &Found,
    range: Range<usize>,
    label: EntityLabel,
) -> Confidence {
    if !context.has_learned_arcs() {
        return Confidence::UNKNOWN;
    }
    let body = if label == EntityLabel::Organization { BODY } else { 0 };
    let longer = if is_part_of_known(context, range, label) { PART } else { 0 };
    let distance = name.margin().saturating_add(longer).saturating_sub(body);
    Confidence::of(certainty::percent(distance))
}

#[cfg(not(feature = "arcs"))]
pub(super) fn of(_: &Context<'_>, _: &Found, _: Range<usize>, _: EntityLabel) -> Confidence {
    Confidence::UNKNOWN
}

/// The confidence of a name that a rule found beside a model.
pub(super) fn of_rule(context: &Context<'_>, rule: NameRule) -> Confidence {
    if !context.has_learned_arcs() {
        return Confidence::UNKNOWN;
    }
    Confidence::of(match rule {
        NameRule::UsedBefore => 70,
        _ => 65,
    })
}

/// How much a longer name of the same kind before it tells, as a distance: `Ruiz` after `Ana Ruiz`.
#[cfg(feature = "arcs")]
const PART: u16 = 160;

/// How much less sure the names of bodies are than others at the same distance: their ends and kinds are harder.
#[cfg(feature = "arcs")]
const BODY: u16 = 80;
