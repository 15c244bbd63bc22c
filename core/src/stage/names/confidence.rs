//! How sure it is that a name is one, whole, and of its kind.
//!
//! What a model finds is the surer, the more its tokens score than if they were named otherwise. How many of a hundred are right at
//! each distance was read off 140 articles of Wikinews, which the model has not learned from, and rounded down, for
//! their names were corrected from our own output.

use crate::annotation::Confidence;
use crate::rule::NameRule;
use crate::tagger::Found;
use crate::window::Context;

/// The confidence of a name of the model; known only where arcs are learned, so that devices say the same.
#[cfg(feature = "arcs")]
pub(super) fn of(context: &Context<'_>, name: &Found) -> Confidence {
    if !context.has_learned_arcs() {
        return Confidence::UNKNOWN;
    }
    let step = usize::from(name.margin() >> STEP);
    Confidence::of(RIGHT.get(step).or(RIGHT.last()).copied().unwrap_or(0))
}

#[cfg(not(feature = "arcs"))]
pub(super) fn of(_: &Context<'_>, _: &Found) -> Confidence {
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

/// A step of the table is a distance of 2^5.
#[cfg(feature = "arcs")]
const STEP: u32 = 5;

/// Names in a hundred that are right, by distance.
#[cfg(feature = "arcs")]
const RIGHT: [u8; 17] = [57, 59, 71, 74, 79, 84, 87, 89, 91, 92, 93, 93, 94, 95, 96, 96, 97];
