//! Models: what is damaged is refused, what is mended is harmless, and what is whole finds names.

use postil::{DefaultEngine, ErrorKind, Layer, Model, Options, models};
use postil_tests::collected::Collected;
use postil_tests::english::with_model;
use postil_tests::harness;

const BLOB: &[u8] = models::ENGLISH_SMALL;

fn names(text: &str, options: Options) -> Vec<(&str, &str)> {
    let (found, result) = Collected::of(&mut DefaultEngine::idle(), options, [text.as_bytes()]);
    result.expect("UTF-8");
    let entities = found.annotations.into_iter().filter(|note| note.layer() == Layer::Entity);
    entities.map(|note| (note.label(), note.span().of(text).unwrap())).collect()
}

/// None of these is in the lexicon.
#[test]
fn a_model_finds_names_that_no_list_has() {
    let text = "The minister flew to Quelvane on Friday, where Imre Zoltanffy of Brakko University met her.";
    let found = names(text, with_model());
    let expected = [("GPE", "Quelvane"), ("PER", "Imre Zoltanffy"), ("ORG", "Brakko University")];
    assert_eq!(found, expected);
    assert_ne!(names(text, Options::default()), expected);
}

/// What lexicon and document know goes beyond what the model says of the words alone.
#[test]
fn the_lexicon_and_the_document_mend_the_models_names() {
    for (text, expected) in [
        // The first words of a body that was named in full.
        (
            "The maker Vosper Engines Inc. closed a plant. Later Vosper denied that.",
            &[("ORG", "Vosper Engines Inc."), ("ORG", "Vosper")][..],
        ),
        ("He met South Korean officials.", &[("NORP", "South Korean")]),
        ("It moved to Irvine, Calif., in May.", &[("GPE", "Irvine"), ("GPE", "Calif.")]),
        ("Its GDP grew while Covid spread.", &[]),
        ("They paid US$20 in Lima.", &[("GPE", "Lima")]),
        ("Then Moody's cut the rating.", &[("ORG", "Moody's")]),
    ] {
        assert_eq!(names(text, with_model()), expected, "{text}");
    }
}

#[test]
fn labels_are_those_of_the_training_data() {
    let model = Model::from_bytes(BLOB).unwrap();
    assert_eq!(model.labels().collect::<Vec<_>>(), ["LOC", "MISC", "ORG", "PER"]);
}

#[test]
fn every_damage_is_refused() {
    let kind = |blob: &[u8]| Model::from_bytes(blob).unwrap_err().kind();
    for length in (0..BLOB.len()).step_by(397).chain([BLOB.len() - 1]) {
        let expected = if length < 4 { ErrorKind::ModelMagic } else { ErrorKind::ModelCorrupt };
        assert_eq!(kind(&BLOB[..length]), expected, "{length} bytes");
    }
    assert_eq!(kind(&[BLOB, b"x"].concat()), ErrorKind::ModelCorrupt);
    let mut blob = BLOB.to_vec();
    for at in (4..40).chain((40..BLOB.len()).step_by(1009)) {
        blob[at] ^= 1 << (at % 8);
        assert_eq!(kind(&blob), ErrorKind::ModelCorrupt, "byte {at}");
        blob[at] = BLOB[at];
    }
    blob[3] = b'3';
    assert_eq!(kind(&blob), ErrorKind::ModelMagic);
}

/// The body of the fuzz target mends the checksum.
#[test]
fn wrong_numbers_behind_a_right_checksum_are_harmless() {
    let mut blob = BLOB.to_vec();
    for at in (8..80).chain((80..BLOB.len()).step_by(4999)) {
        for value in [0, 0x7F, 0x80, 0xFF] {
            blob[at] = value;
            harness::model(&blob);
        }
        blob[at] = BLOB[at];
    }
    for length in (8..200).chain((200..BLOB.len()).step_by(4999)) {
        harness::model(&BLOB[..length]);
    }
}
