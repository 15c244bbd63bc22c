//! Events: the words that name them, and who takes part, where and when.
//!
//! | rule | what names the event | example |
//! |---|---|---|
//! | `Noun` | a noun | `the [talks] in Lima` |
//! | `Verb` | a verb | `Ana Ruiz [met] Tom Diaz` |
//! | `Name` | a name whose last word is such a noun | `the [Lima Peace Conference]` |
//! | `Deed` | a noun for what somebody does to somebody | `the [attack] on Lima` |
//!
//! A word is an event only if the text says who takes part, where or when: what stands before it ([`lang::event_left`]) and
//! behind it ([`lang::event_right`]) in its clause says so. The words and what they mean are in `core/data/en/events.tsv`. Two
//! parties of a conflict are in conflict with each other. Known misses: what another sentence adds (`the meeting`),
//! and verbs that the table does not have.

use crate::annotation::{Id, Link, Payload};
use crate::coreference;
use crate::label::{EventLabel, Layer, RelationLabel, Status};
use crate::lang::{self, Arguments, Trigger};
use crate::rule::RelationRule;
use crate::window::Context;
use crate::window::statement::{Statement, evidence};

/// Writes the events of every clause and what belongs to them.
pub(crate) fn annotate(context: &mut Context<'_>) {
    for clause in context.clauses() {
        let mut from = clause.start;
        while let Some(trigger) = lang::next_event(context, from..clause.end) {
            let mut found = Arguments::new(stands_for);
            let part = from..clause.end;
            from = trigger.tokens.end;
            let Some(governed) = lang::event_left(context, &trigger, part.start, &mut found) else {
                continue;
            };
            lang::event_right(context, &trigger, clause.end, governed, &mut found);
            if !trigger.is_verb || !found.is_empty() {
                lang::event_opening(context, part.start..trigger.tokens.start, &mut found);
            }
            write(context, &trigger, &found);
        }
    }
}

/// The name of the person that the pronoun at a token stands for.
fn stands_for(context: &Context<'_>, index: usize) -> Option<Id> {
    coreference::stands_for(context, index).map(|person| person.name)
}

fn write(context: &mut Context<'_>, trigger: &Trigger, found: &Arguments) {
    if found.is_empty() {
        return;
    }
    let place = context.place(trigger.tokens.clone());
    let Some(event) =
        context.notes.add(place, Payload::Event(trigger.label, Link::NONE), trigger.rule.into())
    else {
        return;
    };
    if found.lost {
        context.notes.lose(Layer::Relation, place.1);
    }
    let goes_on = trigger.label == EventLabel::Conflict && trigger.names_what_goes_on();
    let (mut parties, mut count) = ([event; 2], 0_usize);
    for argument in found.iter() {
        let (label, status, object) = (argument.label, argument.status, Some(argument.object));
        let evidence = evidence(context, place, argument.object);
        let statement = Statement { label, status, subject: event, object, role: None, goes_on };
        statement.write(context, evidence, argument.rule.into());
        if label == RelationLabel::ParticipantIn && status == Status::Asserted {
            if let Some(party) = parties.get_mut(count) {
                *party = argument.object;
            }
            count = count.saturating_add(1);
        }
    }
    // Neither does it to the other: in the order of the text.
    let [one, other] = parties;
    let (subject, object) = (one.min(other), one.max(other));
    // A dispute is fought with words.
    if lang::is_fought(context, trigger) && count == 2 && found.are_parties(context) {
        let evidence = evidence(context, evidence(context, place, subject), object);
        let (label, status, object) = (RelationLabel::ConflictWith, Status::Asserted, Some(object));
        let statement = Statement { label, status, subject, object, role: None, goes_on: false };
        statement.write(context, evidence, RelationRule::Parties.into());
    }
}

#[cfg(test)]
mod tests {
    use crate::label::Layer;
    use crate::testing::{annotate, cases, lines};
    use std::string::String;
    use std::vec::Vec;

    fn conflicts(text: &str) -> Vec<String> {
        let is_conflict = |line: &String| line.starts_with("conflict_with");
        lines(text, Layer::Relation).into_iter().filter(is_conflict).collect()
    }

    #[test]
    fn two_parties_of_a_conflict_are_in_conflict() {
        cases!(conflicts,
            "Peru and Chile have been at war." | "The clashes between Peru and Chile ended." => [
                "conflict_with Peru Chile asserted",
            ],
            "The war in Peru ended." | "Peru and Chile are no longer at war."
            | "Peru and Chile are not at war."
            | "They spoke of the risk of a war between Peru and Chile."
            | "The talks between Peru and Chile ended." => [],
            // Persons quarrel, and a dispute is fought with words.
            "The war between Ana Ruiz and Tom Diaz ended."
            | "The dispute between Peru and Chile ended." => [],
        );
    }

    #[test]
    fn what_was_said_of_a_war_is_not_said_again() {
        let text = "A war broke out in Peru. The war in Peru went on. The talks in Peru ended.\n";
        let places = annotate(text).layer(Layer::Relation).count();
        assert_eq!(places, 2);
    }
}
