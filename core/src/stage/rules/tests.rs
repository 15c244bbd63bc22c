//! What the rules of English find, without a model: on tags and order alone.

use crate::annotation::Annotation;
use crate::label::Layer;
use crate::testing::{annotate, cases, lines};
use std::borrow::ToOwned;
use std::format;
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
fn roles_and_what_they_are_roles_of() {
    cases!(Layer::Relation,
        "Then Peru president Ana Ruiz left." => ["has_role Ana Ruiz president Peru asserted"],
        "The president of Peru Ana Ruiz left." => ["has_role Ana Ruiz president Peru asserted"],
        "Then Ana Ruiz, the mayor of Lima, left." => ["has_role Ana Ruiz mayor Lima asserted"],
        "Then former Peru president Ana Ruiz left." => [
            "has_role Ana Ruiz president Peru former",
        ],
        "Then ex-minister Ana Ruiz left." => ["has_role Ana Ruiz minister nobody former"],
        "Then former minister Ana Ruiz left." => ["has_role Ana Ruiz minister nobody former"],
        "The French president Jean Petit left." => [
            "has_role Jean Petit president French asserted",
            "citizen_of Jean Petit French asserted",
        ],
        // A place may be what an expert knows about.
        "The Andina Institute's Africa and Asia expert Ana Ruiz left." => [
            "has_role Ana Ruiz expert Andina Institute asserted",
            "affiliated_with Ana Ruiz Andina Institute asserted",
        ],
    );
}

/// The role stands where its holder does; without a holder it is none.
#[test]
fn a_role_of_nobody_is_none() {
    cases!(Layer::Role,
        "Then Peru president Ana Ruiz left." | "The president of Peru Ana Ruiz left."
        | "Then former Peru president Ana Ruiz left." => ["ROLE president"],
        "Then Ana Ruiz, the mayor of Lima, left." => ["ROLE mayor"],
        "Then ex-minister Ana Ruiz left." | "Then former minister Ana Ruiz left." => [
            "ROLE minister",
        ],
        "Then Ana Ruiz, Tom Diaz and the president met." | "The president left Peru." => [],
    );
}

#[test]
fn a_verb_makes_nobody_an_owner() {
    cases!(Layer::Relation,
        "Then Russia arrested journalist Tom Diaz." => [
            "has_role Tom Diaz journalist nobody asserted",
        ],
        "Ana Ruiz, accused by the president of Peru, left." => [],
    );
}

#[test]
fn members_of_a_list() {
    cases!(Layer::Relation,
        // Longer evidence first.
        "The current members of the EU are Italy, Spain and Malta." => [
            "member_of Malta EU asserted",
            "member_of Spain EU asserted",
            "member_of Italy EU asserted",
        ],
        "Members of the EU include Italy." => ["member_of Italy EU asserted"],
        "The members of the EU are in Malta." => [],
        "The members of parliament are Italy and Malta." => [],
    );
}

#[test]
fn names_side_by_side() {
    cases!(Layer::Relation,
        "The Peruvian skier Ana Ruiz won." => [
            "has_role Ana Ruiz skier Peruvian asserted",
            "citizen_of Ana Ruiz Peruvian asserted",
        ],
        "It was Peru's Ana Ruiz who won." => ["citizen_of Ana Ruiz Peru asserted"],
        "The Peruvian carmaker Andina Motors Inc grew." => [
            "based_in Andina Motors Inc Peruvian asserted",
        ],
        "It was held in Cusco, Peru, in May." => ["located_in Cusco Peru asserted"],
        "In the Peruvian city of Lima it rained." => ["located_in Lima Peruvian asserted"],
        "Then Ana Ruiz (WHO) left." => ["affiliated_with Ana Ruiz WHO asserted"],
        "They flew to Lima, Peru and Chile." => [],
        "The Muslim preacher Ana Ruiz won." => ["has_role Ana Ruiz preacher nobody asserted"],
    );
}

#[test]
fn the_noun_between_two_names() {
    cases!(Layer::Relation,
        "Then Peru is a member of the EU." => ["member_of Peru EU asserted"],
        "Then Peru is not a member of the EU." => ["member_of Peru EU negated"],
        "Then Peru, a former member of the EU, left." => ["member_of Peru EU former"],
        "Then EU member Peru left." => ["member_of Peru EU asserted"],
        "Then the WHO, a unit of the EU, left." => ["part_of WHO EU asserted"],
        "Then the EU's unit WHO left." => ["part_of WHO EU asserted"],
        "Then the WHO has a 5 percent stake in the EU." => ["shareholder_of WHO EU asserted"],
        "Then in Cusco, near Lima, it rained." => ["near Cusco Lima asserted"],
        "Then Peru said a member of the EU left." => [],
        "Then Peru killed a member of the EU." => [],
        "Then the WHO's unit sued the EU." => [],
        "Then Peru is no longer a member of the EU." => ["member_of Peru EU former"],
        "Then the WHO sold its stake in the EU." => ["participant_in sold WHO asserted"],
        "Then the WHO has lost its stake in the EU." => [],
        "Then Peru became a member of the EU." => ["member_of Peru EU asserted"],
    );
}

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

#[test]
fn what_names_an_event() {
    cases!(Layer::Event,
        "Then the talks in Lima ended." => ["meeting talks"],
        "Talks in Lima began." => ["meeting Talks"],
        "Then Peru is at war." => ["conflict war"],
        "Then the attack on Lima ended." => ["conflict attack"],
        "Then Ana Ruiz met Tom Diaz." => ["meeting met"],
        "Then Peru invaded Chile." => ["conflict invaded"],
        "Then Peru attacks Chile." => ["conflict attacks"],
        "Then the Lima Peace Conference began in May." => ["meeting Lima Peace Conference"],
    );
}

#[test]
fn what_is_no_event() {
    cases!(Layer::Event,
        // Of which nothing is told.
        "The talks went on." => [],
        // Words of another thing.
        "They hope to attend the talks in a war-torn land of Peru."
        | "In Peru the war crimes court closed." | "The trade war in Peru ended."
        | "Peru met its goals." | "The acquired company is in Lima."
        | "Then the Lima Court opened in May." => [],
        // What did not come to pass, as far as is said.
        "They feared a war in Peru." | "There is no war in Peru."
        | "Ana Ruiz flew to Lima to meet." | "Peru could have invaded Chile."
        | "If Peru invaded Chile, they would leave." => [],
    );
}

#[test]
fn names_and_times_in_the_phrase_of_the_word() {
    cases!(events,
        "Then Friday's Lima talks ended." => [
            "meeting talks",
            "held_on talks Friday asserted",
            "held_in talks Lima asserted",
        ],
        "Then Ana Ruiz's visit to Chile began." => [
            "visit visit",
            "participant_in visit Ana Ruiz asserted",
            "held_in visit Chile asserted",
        ],
        "Then the WHO summit ended." => [
            "meeting summit",
            "organized_by summit WHO asserted",
        ],
        "Then the Peruvian attack ended." => [
            "conflict attack",
            "participant_in attack Peruvian asserted",
        ],
        "Then Peru's war in Chile went on." => [
            "conflict war",
            "participant_in war Peru asserted",
            "held_in war Chile asserted",
        ],
        // Between whom or about whom, nobody knows.
        "The Peru talks ended." => [],
    );
}

#[test]
fn subjects_of_the_verb_that_governs_the_word() {
    cases!(events,
        "Then Ana Ruiz attended the talks." | "Then Ana Ruiz, who attended the talks, left."
        | "Then Ana Ruiz said that she would go. She took part in the talks." => [
            "meeting talks",
            "participant_in talks Ana Ruiz asserted",
        ],
        "Then Ana Ruiz spoke at the conference." => [
            "meeting conference",
            "participant_in conference Ana Ruiz asserted",
        ],
        "Then Peru hosted the summit." => ["meeting summit", "hosted_by summit Peru asserted"],
        "Then Peru, Chile and Bolivia attended the talks." => [
            "meeting talks",
            "participant_in talks Peru asserted",
            "participant_in talks Chile asserted",
            "participant_in talks Bolivia asserted",
        ],
        "Then Peru and Chile were at war for two years." => [
            "conflict war",
            "participant_in war Peru asserted",
            "participant_in war Chile asserted",
            "held_on war two years asserted",
        ],
        // The subject stands in the verb's own clause.
        "Ana Ruiz said that Tom Diaz attended the talks." => [
            "meeting talks",
            "participant_in talks Tom Diaz asserted",
        ],
        "Then Ana Ruiz's lawyer attended the talks." | "Then Ana Ruiz left the talks." => [],
    );
}

#[test]
fn how_the_verb_holds() {
    cases!(events,
        "Then Ana Ruiz will attend the talks." | "Then Ana Ruiz will also join the talks." => [
            "meeting talks",
            "participant_in talks Ana Ruiz planned",
        ],
        "Then Ana Ruiz refused to attend the talks." | "Then Ana Ruiz did not join the talks."
        | "Then Ana Ruiz didn't even join the talks." => [
            "meeting talks",
            "participant_in talks Ana Ruiz negated",
        ],
        "Then Ana Ruiz never met Tom Diaz." => [
            "meeting met",
            "participant_in met Ana Ruiz negated",
            "participant_in met Tom Diaz negated",
        ],
        // There is none yet.
        "Then Ana Ruiz called for a ceasefire in Peru."
        | "They have not reached an agreement in Lima." => [],
    );
}

#[test]
fn where_and_when() {
    cases!(events,
        "They joined talks in the Peruvian capital Lima." => [
            "meeting talks",
            "held_in talks Lima asserted",
        ],
        "Then a war over Lima began." => ["conflict war", "held_in war Lima asserted"],
        "Then the attack on Lima ended." => ["conflict attack", "held_in attack Lima asserted"],
        "Then talks on Friday ended." => ["meeting talks", "held_on talks Friday asserted"],
        "In January protests gripped Peru." => [
            "protest protests",
            "held_on protests January asserted",
            "held_in protests Peru asserted",
        ],
        "Then the war lasted for two years in Peru." => [
            "conflict war",
            "held_in war Peru asserted",
            "held_on war two years asserted",
        ],
        // Since when is not when, and what ended there may have been elsewhere.
        "Then the talks ended since Friday." | "They joined talks that ended in Lima." => [],
    );
}

/// Longer evidence stands first: who is named last.
#[test]
fn who_takes_part() {
    cases!(events,
        "Then the talks in Lima between Peru and Chile ended." => [
            "meeting talks",
            "participant_in talks Chile asserted",
            "participant_in talks Peru asserted",
            "held_in talks Lima asserted",
        ],
        "They joined a meeting of the WHO." => [
            "meeting meeting",
            "organized_by meeting WHO asserted",
        ],
        "Then a meeting of Ana Ruiz with Tom Diaz ended." => [
            "meeting meeting",
            "participant_in meeting Tom Diaz asserted",
            "participant_in meeting Ana Ruiz asserted",
        ],
        "They joined talks in Lima mediated by Peru and the EU." => [
            "meeting talks",
            "mediated_by talks EU asserted",
            "mediated_by talks Peru asserted",
            "held_in talks Lima asserted",
        ],
        "Then Peru was invaded by Chile." => [
            "conflict invaded",
            "participant_in invaded Peru asserted",
            "participant_in invaded Chile asserted",
        ],
        "Then Ana Ruiz met Tom Diaz in Lima." => [
            "meeting met",
            "participant_in met Ana Ruiz asserted",
            "held_in met Lima asserted",
            "participant_in met Tom Diaz asserted",
        ],
        // Only up to the next verb.
        "Then Ana Ruiz attended the talks and flew to Chile." => [
            "meeting talks",
            "participant_in talks Ana Ruiz asserted",
        ],
    );
}

#[test]
fn what_is_still_to_come() {
    cases!(events,
        "Then talks between Peru and Chile will resume." => [
            "meeting talks",
            "participant_in talks Chile planned",
            "participant_in talks Peru planned",
        ],
        "Talks will be held in Lima." => ["meeting Talks", "held_in Talks Lima planned"],
    );
}

#[test]
fn a_list_of_parties_closes() {
    cases!(events,
        "Then Ana Ruiz met Tom Diaz, Eva Lee said." => [
            "meeting met",
            "participant_in met Ana Ruiz asserted",
            "participant_in met Tom Diaz asserted",
        ],
        "Then Ana Ruiz met Tom Diaz, Eva Lee and Bo Ek." => [
            "meeting met",
            "participant_in met Ana Ruiz asserted",
            "participant_in met Bo Ek asserted",
            "participant_in met Eva Lee asserted",
            "participant_in met Tom Diaz asserted",
        ],
    );
}

/// Events of a text, each with the one that it names again.
fn named_again(text: &str) -> Vec<(String, Option<String>)> {
    let notes = annotate(text);
    let words = |note: &Annotation| note.span().slice(text).expect("a span of the text").to_owned();
    let of = |note: &Annotation| {
        let mut others = notes.as_slice().iter().filter(|own| Some(own.id()) == note.mention_of());
        others.next().map(|other| format!("{} at {}", words(other), other.span().start()))
    };
    let all = notes.as_slice().iter().filter(|note| note.layer() == Layer::Event);
    all.map(|note| (words(note), of(note))).collect()
}

#[test]
fn an_event_may_be_named_again() {
    let again = |text: &str, wanted: &[Option<&str>]| {
        let found = named_again(text);
        let found: Vec<_> = found.iter().map(|(_, of)| of.as_deref()).collect();
        assert_eq!(found, wanted, "{text}");
    };
    let first = Some("meeting at 19");
    again(
        "Then Peru joined a meeting in Lima. Chile attended the meeting.\n\nSpain attended the meeting.\n",
        &[None, first, first],
    );
    // Of two, nobody knows which.
    again(
        "Peru joined a meeting in Lima, and a meeting in Cusco. Chile attended the meeting.",
        &[None, None, None],
    );
    // Others are not known.
    again("Peru joined a meeting in Lima. Chile joined the meeting of kings.", &[None, None]);
    again("Peru joined a meeting in Lima. Chile joined a meeting in Cusco.", &[None, None]);
}
