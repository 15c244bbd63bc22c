//! Models: what is damaged is refused, what is mended is harmless, and what is whole finds names.

use postil::error::ErrorKind;
use postil::label::SyntaxLevel;
use postil::{DefaultEngine, Layer, Model, Options, crc32, models};
use postil_tests::collected::Collected;
use postil_tests::english::with_model;
use postil_tests::harness;
use postil_tests::learned::{Level, chance, made_up, model_of, no_names, shipped};

const BLOB: &[u8] = models::ENGLISH_SMALL;

fn names<'t>(text: &'t str, options: Options<'static>) -> Vec<(&'t str, &'t str)> {
    let (found, result) = Collected::of(&mut DefaultEngine::new(), options, [text.as_bytes()]);
    result.expect("UTF-8");
    let entities = found.annotations.into_iter().filter(|note| note.layer() == Layer::Entity);
    entities.map(|note| (note.label(), note.span().slice(text).unwrap())).collect()
}

/// None of these is in the lexicon.
#[test]
fn a_model_finds_names_that_no_list_has() {
    let text = "The minister flew to Quelvane on Friday, where Imre Zoltanffy of the Brakko University met her.";
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
        ("Analysts at Moody's cut the rating.", &[("ORG", "Moody's")]),
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
    // Without the model, which would be printed byte by byte.
    let kind = |blob: &[u8]| Model::from_bytes(blob).map(|_| ()).unwrap_err().kind();
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
    blob[3] = b'1';
    assert_eq!(kind(&blob), ErrorKind::ModelMagic);
}

/// Behind a right checksum, too: the part that holds syntax is whole and is what its first byte says, or the model is refused.
#[test]
fn syntax_is_whole_and_of_a_known_level_or_refused() {
    let level = |syntax: &[u8]| {
        let blob = model_of(&no_names(), syntax);
        Model::from_bytes(&blob).map(|model| model.syntax_level()).map_err(|error| error.kind())
    };
    let tags = made_up(Level::Tags, chance(7));
    let arcs = made_up(Level::Arcs, chance(8));
    assert_eq!(level(&tags), Ok(SyntaxLevel::Tags));
    assert_eq!(level(&arcs), Ok(SyntaxLevel::Arcs));
    let refused = Err(ErrorKind::ModelCorrupt);
    for whole in [&tags, &arcs] {
        for length in (0..64).chain((64..whole.len()).step_by(211)).chain([whole.len() - 1]) {
            assert_eq!(level(&whole[..length]), refused, "{length} bytes");
        }
        assert_eq!(level(&[whole, &b"x"[..]].concat()), refused);
        for other in [0, 3, 4, 255] {
            let mut damaged = whole.clone();
            damaged[0] = other;
            assert_eq!(level(&damaged), refused, "level {other}");
        }
    }
    // Of the other level: there is too little, or too much.
    for (whole, other) in [(&tags, Level::Arcs), (&arcs, Level::Tags)] {
        let mut damaged = whole.clone();
        damaged[0] = other as u8;
        assert_eq!(level(&damaged), refused, "{other:?}");
    }
}

/// A mark says whether there is syntax, and it is there exactly then.
#[test]
fn the_mark_tells_of_syntax() {
    let old = |parts: &[&[u8]]| {
        let body = parts.concat();
        let blob = [b"pTm3", &crc32(&body).to_le_bytes()[..], &body].concat();
        Model::from_bytes(&blob).map(|model| model.syntax_level()).map_err(|error| error.kind())
    };
    let (names, syntax) = (no_names(), made_up(Level::Tags, chance(9)));
    assert_eq!(old(&[&names]), Ok(SyntaxLevel::None));
    assert_eq!(old(&[&names, &syntax]), Err(ErrorKind::ModelCorrupt));
    let blob = model_of(&names, &[]);
    assert_eq!(Model::from_bytes(&blob).unwrap_err().kind(), ErrorKind::ModelCorrupt);
    // The parts of the model that ships make it again.
    let (names, syntax) = shipped();
    if !syntax.is_empty() {
        assert_eq!(model_of(names, syntax), BLOB);
    }
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
