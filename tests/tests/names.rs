//! Names where arcs are learned: how sure they are, what the words beside them say of their kind, and pairs tied by a hyphen.

use postil::engine::LargeEngine;
use postil::{Annotation, Engine, Layer, Options};
use postil_tests::collected::Collected;
use postil_tests::english::{with_arcs, with_model};

/// The names of a text.
fn names_of(text: &str, options: Options<'static>) -> Vec<Annotation> {
    let mut engine: Box<LargeEngine<'static>> = Box::new(Engine::new());
    let (found, result) = Collected::of(&mut engine, options, [text.as_bytes()]);
    assert_eq!(result, Ok(()));
    found.annotations.into_iter().filter(|note| note.layer() == Layer::Entity).collect()
}

/// Kind and words of each.
fn told(text: &str, names: &[Annotation]) -> Vec<String> {
    let words = |note: &Annotation| note.span().slice(text).unwrap_or_default().to_owned();
    names.iter().map(|note| format!("{} {}", note.label(), words(note))).collect()
}

const NEWS: &str = "Then Barack Obama left Washington. A spokesman for Orvano Motors blamed Quell Zarn, and \
    the Peru-Quispe talks with the Kalorian Board ended.";

#[test]
fn names_say_how_sure_they_are() {
    let names = names_of(NEWS, with_arcs());
    assert!(names.len() > 3, "{:?}", told(NEWS, &names));
    let sure: Vec<u8> =
        names.iter().map(|name| name.confidence().expect("of every name")).collect();
    let is = |label: &str| told(NEWS, &names).iter().position(|name| name == label);
    let [known, unknown] = ["GPE Washington", "GPE Peru-Quispe"].map(|name| is(name).expect(name));
    assert!(sure[known] >= 90 && sure[unknown] < 75, "{sure:?}");
    // A device has no room for that, and everybody says the same.
    assert!(names_of(NEWS, with_model()).iter().all(|name| name.confidence().is_none()));
}

#[test]
fn doubtful_names_can_be_left_out() {
    let mut options = with_arcs();
    let all = names_of(NEWS, options);
    let count = |least: u8| all.iter().filter(|name| name.confidence() >= Some(least)).count();
    for least in [0, 60, 75, 90, 101] {
        options.min_confidence = Some(least);
        let kept = names_of(NEWS, options);
        assert_eq!(kept.len(), count(least), "from {least} on: {:?}", told(NEWS, &kept));
    }
    assert!(count(90) > 0 && count(90) < all.len());
    // Without a confidence nothing is doubtful.
    let mut options = with_model();
    let all = names_of(NEWS, options).len();
    options.min_confidence = Some(101);
    assert_eq!(names_of(NEWS, options).len(), all);
}

#[test]
fn two_names_tied_by_a_hyphen_are_two() {
    let cases: [(&str, &[&str]); 3] = [
        ("Then the US-China talks in Lima ended.", &["GPE US", "GPE China", "GPE Lima"]),
        // One name of its own, and one of which a half is unknown.
        ("They flew to Guinea-Bissau.", &["GPE Guinea-Bissau"]),
        ("He flew to Lima-Quispe.", &["GPE Lima-Quispe"]),
    ];
    for (text, expected) in cases {
        assert_eq!(told(text, &names_of(text, with_arcs())), expected, "{text}");
    }
}

/// What stands in or beside a name says what it is, though the tagger took it for something else.
#[test]
fn the_words_beside_a_name_tell_its_kind() {
    let cases: [(&str, &[&str]); 7] = [
        (
            "They signed the Kalorian Free Trade Agreement (KFTA), and the KFTA holds.",
            &["LAW Kalorian Free Trade Agreement", "LAW KFTA", "LAW KFTA"],
        ),
        ("Then the ship USS Cole sailed to Lima.", &["PRODUCT USS Cole", "GPE Lima"]),
        (
            "He was taken to Quispe County Referral Hospital.",
            &["FAC Quispe County Referral Hospital"],
        ),
        (
            "Hurricane Orvano hit Lima. Later Orvano grew weak.",
            &["EVENT Hurricane Orvano", "GPE Lima", "EVENT Orvano"],
        ),
        ("They met Interior Minister Ana Ruiz in Lima.", &["PER Ana Ruiz", "GPE Lima"]),
        (
            "Then the case under the Kalorian Data Protection Act ended.",
            &["LAW Kalorian Data Protection Act"],
        ),
        ("Then COVID-19 came to Lima.", &["GPE Lima"]),
    ];
    for (text, expected) in cases {
        assert_eq!(told(text, &names_of(text, with_arcs())), expected, "{text}");
    }
}

/// What looks like that and is something else keeps its kind.
#[test]
fn the_words_beside_a_name_are_not_taken_for_more_than_they_say() {
    for (text, name) in [
        ("The Battle of Mosul ended. They flew to Mosul on Monday.", "GPE Mosul"),
        ("They won the Davis Cup. Davis said so on Monday.", "PER Davis"),
        ("The BBC village reporter Ana Ruiz spoke.", "ORG BBC"),
        ("Uma Singh (US) won gold in Lima.", "PER Uma Singh"),
    ] {
        let found = told(text, &names_of(text, with_arcs()));
        assert!(found.iter().any(|other| other == name), "{text}: {found:?}");
        let wrong =
            |other: &String| other.starts_with("EVENT Mosul") || other.starts_with("PER US");
        assert!(!found.iter().any(wrong), "{text}: {found:?}");
    }
    let season = "Then Hurricane Season began in Lima.";
    let found = told(season, &names_of(season, with_arcs()));
    assert!(!found.iter().any(|name| name.starts_with("EVENT")), "{found:?}");
}
