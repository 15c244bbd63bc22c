//! Events: the words that name them, and who takes part, where and when.
//!
//! | rule | what names the event | example |
//! |---|---|---|
//! | 0 | a noun | `the [talks] in Lima` |
//! | 1 | a verb | `Ana Ruiz [met] Tom Diaz` |
//! | 2 | a name whose last word is such a noun | `the [Lima Peace Conference]` |
//!
//! A word is an event only if the text says who takes part, where or when: what stands before it ([`before`]) and
//! behind it ([`after`]) in its clause says so. The words and their classes are in `core/data/events.tsv`. Two
//! parties of a conflict are in conflict with each other. Known misses: what another sentence adds (`the meeting`),
//! and verbs that the table does not have.

mod after;
mod arguments;
mod before;
mod trigger;

use crate::annotation::{Annotation, Id, Payload, Rule};
use crate::engine::Context;
use crate::label::{EventLabel, Layer, RelationLabel, Status};
use crate::lexicon::Word;
use crate::scan::Mark;
use crate::statement::Statement;
use crate::time::Value;
use arguments::Arguments;
use core::ops::Range;
use trigger::Trigger;

/// The rules of the layer, by number, each with an example.
pub(crate) const RULES: &[&str] = &[
    "a noun with a party, place or time: the talks in Lima",
    "a verb with a party or place: Ana Ruiz met Tom Diaz",
    "a name that ends in such a noun: the Lima Peace Conference",
];

/// Rules of relations, in [`crate::relations::RULES`].
const PARTIES: Rule = Rule(4);
const BEHIND: Rule = Rule(9);
const BEFORE: Rule = Rule(10);
const SUBJECT: Rule = Rule(11);

/// Writes the events of every clause and what belongs to them.
pub(crate) fn annotate(context: &mut Context<'_>) {
    for number in 0..context.clause_count() {
        let clause = context.clause(number);
        let (mut from, mut first) = (clause.start, true);
        while let Some(trigger) = trigger::next(context, from..clause.end) {
            let mut found = Arguments::new();
            let part = from..clause.end;
            from = trigger.tokens.end;
            let governed = before::find(context, &trigger, part.start, &mut found);
            after::find(context, &trigger, clause.end, governed, &mut found);
            if !trigger.is_verb || !found.is_empty() {
                let start = if first { clause.start } else { part.start };
                opening(context, start..trigger.tokens.start, &mut found);
            }
            write(context, &trigger, &found);
            first = false;
        }
    }
}

/// When the clause of an event says before it when it was: `On Friday the talks began`. What is said on a day is
/// another matter: `said on Friday that the talks`.
fn opening(context: &Context<'_>, part: Range<usize>, found: &mut Arguments) {
    if found.has(RelationLabel::HeldOn) || part.is_empty() {
        return;
    }
    let times = context.notes.over(Layer::Time, context.place(part.clone()));
    let Some(time) = times.filter(|time| is_day(time)).last() else {
        return;
    };
    let start = context.tokens_in(context.notes.place(time)).start;
    let before = start.saturating_sub(3).max(part.start)..start;
    let said = before.into_iter().any(|index| crate::quotes::reports(context, index));
    if !said {
        found.add(context, RelationLabel::HeldOn, time.id(), Status::Asserted, BEFORE);
    }
}

/// Whether a time has a place in the calendar.
fn is_day(time: &Annotation) -> bool {
    matches!(time.payload, Payload::Time(timex) if matches!(timex.value, Value::Calendar(_)))
}

fn write(context: &mut Context<'_>, trigger: &Trigger, found: &Arguments) {
    if found.is_empty() {
        return;
    }
    let place = context.place(trigger.tokens.clone());
    let Some(event) = context.notes.add(place, Payload::Event(trigger.label), trigger.rule) else {
        return;
    };
    let (mut parties, mut count) = ([event; 2], 0_usize);
    for argument in found.iter() {
        let (label, status, object) = (argument.label, argument.status, Some(argument.object));
        let evidence = evidence(context, place, argument.object);
        let statement = Statement { label, status, subject: event, object, role: None };
        statement.write(context, evidence, argument.rule);
        if label == RelationLabel::ParticipantIn && status == Status::Asserted {
            if let Some(party) = parties.get_mut(count) {
                *party = argument.object;
            }
            count = count.saturating_add(1);
        }
    }
    let [subject, object] = parties;
    if trigger.label == EventLabel::Conflict && count == 2 && found.are_parties(context) {
        let evidence = evidence(context, evidence(context, place, subject), object);
        let (label, status, object) =
            (RelationLabel::ConflictWith, Status::Asserted, Some(object));
        Statement { label, status, subject, object, role: None }.write(context, evidence, PARTIES);
    }
}

/// From the event's word to what belongs to it, whichever comes first.
fn evidence(context: &Context<'_>, event: (u16, u16), object: Id) -> (u16, u16) {
    let other = context.notes.by_id(object).map_or(event, |note| context.notes.place(note));
    (event.0.min(other.0), event.1.max(other.1))
}

/// Whether the token is a mark that ends what belongs together: `;`, `:`, a dash.
fn parts(context: &Context<'_>, index: usize) -> bool {
    let mark = context.token(index).and_then(crate::scan::Token::mark);
    matches!(mark, Some(Mark::Semicolon | Mark::Colon | Mark::Dash))
}

/// Whether a word opens a clause of its own: `which`, `because`.
const fn opens_clause(word: Word) -> bool {
    matches!(
        word,
        Word::Who
            | Word::Whom
            | Word::Whose
            | Word::Which
            | Word::That
            | Word::When
            | Word::While
            | Word::Where
            | Word::Because
            | Word::If
            | Word::But
    )
}
