//! Events: the words that name them, and who takes part, where and when.
//!
//! | rule | what names the event | example |
//! |---|---|---|
//! | `Noun` | a noun | `the [talks] in Lima` |
//! | `Verb` | a verb | `Ana Ruiz [met] Tom Diaz` |
//! | `Name` | a name whose last word is such a noun | `the [Lima Peace Conference]` |
//! | `Deed` | a noun for what somebody does to somebody | `the [attack] on Lima` |
//!
//! A word is an event only if the text says who takes part, where or when: what stands before it ([`before`]) and
//! behind it ([`after`]) in its clause says so. The words and their classes are in `core/data/events.tsv`. Two
//! parties of a conflict are in conflict with each other. Known misses: what another sentence adds (`the meeting`),
//! and verbs that the table does not have.

use crate::annotation::{Id, Payload};
use crate::coreference;
use crate::label::{EventLabel, Layer, RelationLabel, Status};
use crate::lang::{self, Arguments, Trigger};
use crate::rule::RelationRule;
use crate::window::Context;
use crate::window::statement::{Statement, evidence};

/// Writes the events of every clause and what belongs to them.
pub(crate) fn annotate(context: &mut Context<'_>) {
    for number in 0..context.clause_count() {
        let clause = context.clause(number);
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
    let Some(event) = context.notes.add(place, Payload::Event(trigger.label), trigger.rule.into())
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
        statement.write(context, evidence, argument.rule);
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
        statement.write(context, evidence, RelationRule::Parties);
    }
}

#[cfg(test)]
mod tests {
    use crate::label::Layer;
    use crate::testing::{annotate, lines};
    use std::string::String;
    use std::vec::Vec;

    /// The events of a text and what belongs to them, without the relations of names.
    fn events(text: &str) -> Vec<String> {
        let mut found = lines(text, Layer::Event);
        let of_events =
            ["participant_in", "held_in", "held_on", "organized_by", "hosted_by", "mediated_by"];
        let is_of_event = |line: &String| of_events.iter().any(|label| line.starts_with(label));
        found.extend(lines(text, Layer::Relation).into_iter().filter(is_of_event));
        found
    }

    #[test]
    fn where_when_and_between_whom() {
        for (text, expected) in [
            (
                "Then the talks in Lima between Peru and Chile ended.",
                &["held_in talks Lima", "participant_in talks Peru", "participant_in talks Chile"]
                    [..],
            ),
            ("Then Friday's Lima talks ended.", &["held_on talks Friday", "held_in talks Lima"]),
            ("They joined a meeting of the WHO.", &["organized_by meeting WHO"]),
            (
                "They joined talks in Lima mediated by Peru and the EU.",
                &["held_in talks Lima", "mediated_by talks Peru", "mediated_by talks EU"],
            ),
            (
                "Then Ana Ruiz's visit to Chile began.",
                &["participant_in visit Ana Ruiz", "held_in visit Chile"],
            ),
            (
                "In January protests gripped Peru.",
                &["held_on protests January", "held_in protests Peru"],
            ),
            (
                "Then Peru and Chile were at war for two years.",
                &["participant_in war Peru", "participant_in war Chile", "held_on war two years"],
            ),
            (
                "Then Ana Ruiz met Tom Diaz in Lima.",
                &["participant_in met Ana Ruiz", "participant_in met Tom Diaz", "held_in met Lima"],
            ),
        ] {
            let found = events(text);
            for line in expected {
                assert!(found.iter().any(|it| it.starts_with(line)), "{text}: {line} in {found:?}");
            }
            assert_eq!(found.len(), expected.len() + 1, "{text}: {found:?}");
        }
    }

    #[test]
    fn who_does_what_with_it() {
        for (text, expected) in [
            ("Then Ana Ruiz attended the talks.", "participant_in talks Ana Ruiz asserted"),
            ("Then Ana Ruiz will attend the talks.", "participant_in talks Ana Ruiz planned"),
            ("Then Ana Ruiz refused to attend the talks.", "participant_in talks Ana Ruiz negated"),
            ("Then Ana Ruiz did not join the talks.", "participant_in talks Ana Ruiz negated"),
            ("Then Ana Ruiz didn't even join the talks.", "participant_in talks Ana Ruiz negated"),
            ("Then Ana Ruiz never met Tom Diaz.", "participant_in met Tom Diaz negated"),
            ("Then Ana Ruiz will also join the talks.", "participant_in talks Ana Ruiz planned"),
            ("Then Peru's war in Chile went on.", "participant_in war Peru asserted"),
            (
                "Then talks between Peru and Chile will resume.",
                "participant_in talks Chile planned",
            ),
            ("Then Peru was invaded by Chile.", "participant_in invaded Chile asserted"),
            ("Talks will be held in Lima.", "held_in Talks Lima planned"),
            (
                "Then Ana Ruiz spoke at the conference.",
                "participant_in conference Ana Ruiz asserted",
            ),
            ("Then Peru hosted the summit.", "hosted_by summit Peru asserted"),
            (
                "Then Ana Ruiz said that she would go. She took part in the talks.",
                "participant_in talks Ana Ruiz asserted",
            ),
            (
                "Then Ana Ruiz, who attended the talks, left.",
                "participant_in talks Ana Ruiz asserted",
            ),
        ] {
            assert!(events(text).contains(&String::from(expected)), "{text}: {:?}", events(text));
        }
    }

    #[test]
    fn what_is_no_event() {
        for text in [
            "The talks went on.",
            "They hope to attend the talks in a war-torn land of Peru.",
            "In Peru the war crimes court closed.",
            "They feared a war in Peru.",
            "The trade war in Peru ended.",
            "Ana Ruiz flew to Lima to meet.",
            "Peru could have invaded Chile.",
            "If Peru invaded Chile, they would leave.",
            "Then Ana Ruiz called for a ceasefire in Peru.",
            "They have not reached an agreement in Lima.",
            "Peru met its goals.",
        ] {
            assert!(events(text).is_empty(), "{text}: {:?}", events(text));
        }
    }

    #[test]
    fn two_parties_of_a_conflict_are_in_conflict() {
        for text in
            ["Peru and Chile have been at war.", "The clashes between Peru and Chile ended."]
        {
            let found = lines(text, Layer::Relation);
            assert!(
                found.contains(&String::from("conflict_with Peru Chile asserted")),
                "{found:?}"
            );
        }
        for text in [
            "The war in Peru ended.",
            "Peru and Chile are no longer at war.",
            "Peru and Chile are not at war.",
            "They spoke of the risk of a war between Peru and Chile.",
            "The talks between Peru and Chile ended.",
        ] {
            let found = lines(text, Layer::Relation);
            assert!(!found.iter().any(|line| line.starts_with("conflict_with")), "{found:?}");
        }
    }

    #[test]
    fn a_list_of_parties_closes() {
        let met = events("Then Ana Ruiz met Tom Diaz, Eva Lee said.");
        assert_eq!(met.len(), 3, "{met:?}");
        let met = events("Then Ana Ruiz met Tom Diaz, Eva Lee and Bo Ek.");
        assert_eq!(met.len(), 5, "{met:?}");
    }

    #[test]
    fn what_was_said_of_a_war_is_not_said_again() {
        let text = "A war broke out in Peru. The war in Peru went on. The talks in Peru ended.\n";
        let places = annotate(text).layer(Layer::Relation).count();
        assert_eq!(places, 2);
    }
}
