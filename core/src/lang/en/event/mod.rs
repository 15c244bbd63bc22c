//! Which words name an event, and what the words around say of it: who takes part, where and when.

pub(crate) mod arguments;
pub(crate) mod left;
pub(crate) mod right;
pub(crate) mod trigger;

use super::syntax::reports;
use super::word::{is_bound, is_clause_opener, is_past};
use crate::annotation::{Annotation, Payload};
use crate::label::{Layer, RelationLabel, Status};
use crate::lexicon::{Kind, Word};
use crate::rule::RelationRule;
use crate::scan::Mark;
use crate::value::Value;
use crate::window::Context;
use arguments::Arguments;
use core::ops::Range;

/// The most names of a list; what comes later is counted as a loss.
const MOST_NAMES: usize = 16;

/// When the clause of an event says before it when it was: `On Friday the talks began`, `in May, when the talks
/// began`. What is said or done on a day before is another matter: `said on Friday that the talks`.
pub(crate) fn opening(context: &Context<'_>, part: Range<usize>, found: &mut Arguments) {
    if found.has(RelationLabel::HeldOn) || part.is_empty() {
        return;
    }
    let near = part.start.max(part.end.saturating_sub(OPENING))..part.end;
    let times = context.notes.over(Layer::Time, context.place(near));
    let Some(time) = times.filter(|time| is_day(time)).last() else {
        return;
    };
    let tokens = context.tokens_of(time);
    let when = (tokens.end..part.end).rev().find(|&index| context.word(index) == Word::When);
    let leads = tokens.start <= part.start.saturating_add(3);
    let near = part.end.saturating_sub(tokens.end) <= 6;
    // `since May`, `until May`: other times.
    let bounded = tokens.start.checked_sub(1).is_some_and(|before| is_bound(context.word(before)));
    let mut rest = when.map_or(tokens.end, |when| when.saturating_add(1))..part.end;
    let other = rest.any(|index| {
        let word = context.word(index);
        reports(context, index)
            || is_clause_opener(word)
            || matches!(word, Word::As | Word::And | Word::To)
            || is_participle(context, index)
    });
    if !bounded && !other && (leads || near || when.is_some()) {
        let (label, rule) = (RelationLabel::HeldOn, RelationRule::BeforeEvent);
        found.add(context, label, time.id(), Status::Asserted, rule);
    }
}

/// The furthest that a time stands before the event that it dates, in tokens.
const OPENING: usize = 48;

/// Whether a token looks like a participle or past tense, and is not one of those that tell of events.
fn is_participle(context: &Context<'_>, index: usize) -> bool {
    is_past(context, index) && !context.fact(index).means(Kind::LightVerb)
}

/// Whether a time has a place in the calendar.
fn is_day(time: &Annotation) -> bool {
    matches!(time.payload, Payload::Time(timex) if matches!(timex.value, Value::Calendar(_)))
}

/// Whether the token is a mark that ends what belongs together: `;`, `:`, a dash.
fn parts(context: &Context<'_>, index: usize) -> bool {
    let mark = context.mark(index);
    matches!(mark, Some(Mark::Semicolon | Mark::Colon | Mark::Dash))
}

#[cfg(test)]
mod testing {
    use crate::label::Layer;
    use crate::testing::lines;
    use std::string::String;
    use std::vec::Vec;

    /// The events of a text and what belongs to them, without the relations of names.
    pub(super) fn events(text: &str) -> Vec<String> {
        let mut found = lines(text, Layer::Event);
        let of_events =
            ["participant_in", "held_in", "held_on", "organized_by", "hosted_by", "mediated_by"];
        let is_of_event = |line: &String| of_events.iter().any(|label| line.starts_with(label));
        found.extend(lines(text, Layer::Relation).into_iter().filter(is_of_event));
        found
    }
}
