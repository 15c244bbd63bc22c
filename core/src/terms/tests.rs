use super::format::{CHECKED, HEADER};
use super::*;
use crate::annotation::Content;
use crate::crc::crc32;
use crate::engine::{DefaultEngine, Options};
use crate::error::{Error, ErrorKind};
use crate::label::{EntityLabel, Layer, TermLabel};
use crate::set::Annotations;
use crate::testing::cases;
use std::boxed::Box;
use std::format;
use std::string::{String, ToString};
use std::vec;
use std::vec::Vec;

const LABELS: [&str; 3] = ["MINERAL", "PER", "GPE"];

fn entry(text: &str, label: usize, case: CaseRule) -> LexiconEntry<'_> {
    LexiconEntry { text, label: LABELS[label], id: None, case }
}

fn blob(entries: &[LexiconEntry<'_>]) -> Vec<u8> {
    let mut blob = vec![0; Lexicon::size(entries).expect("good entries")];
    let used = Lexicon::build(entries, &mut blob).expect("good entries").len();
    assert_eq!(used, blob.len());
    blob
}

/// Minerals in smart case.
fn minerals(texts: &[&str]) -> Lexicon<'static> {
    let entries: Vec<_> = texts.iter().map(|text| entry(text, 0, CaseRule::Smart)).collect();
    lexicon(&entries)
}

fn lexicon(entries: &[LexiconEntry<'_>]) -> Lexicon<'static> {
    Lexicon::from_bytes(blob(entries).leak()).expect("as built")
}

fn annotate(lexicon: Lexicon<'static>, text: &str) -> Box<Annotations<256>> {
    let mut engine = Box::new(DefaultEngine::new());
    let mut set = Box::new(Annotations::new());
    let options = Options::new().lexicon(lexicon);
    engine.annotate(text, &options, &mut *set).expect("the text is UTF-8");
    set
}

/// The terms of a text as `label text`.
fn terms(lexicon: Lexicon<'static>, text: &str) -> Vec<String> {
    let set = annotate(lexicon, text);
    set.layer(Layer::Term)
        .map(|term| {
            let Content::Term { label, .. } = term.content() else { panic!("a term") };
            let name = lexicon.label_name(label).expect("a label of the lexicon");
            format!("{name} {}", term.span().slice(text).expect("spans lie in the text"))
        })
        .collect()
}

fn names(lexicon: Lexicon<'static>, text: &str) -> Vec<String> {
    let set = annotate(lexicon, text);
    let spans: Vec<_> = set.layer(Layer::Entity).map(|name| name.span()).collect();
    assert!(spans.windows(2).all(|pair| pair[0].end() <= pair[1].start()), "{text}");
    let line = |note: &crate::annotation::Annotation| {
        format!("{} {}", note.label(), note.span().slice(text).expect("spans lie in the text"))
    };
    set.layer(Layer::Entity).map(line).collect()
}

#[test]
fn the_longest_entry_wins_and_terms_do_not_overlap() {
    let lexicon = minerals(&["salt", "rock salt", "rock", "salt lake brine", "lake"]);
    cases!(|text| terms(lexicon, text),
        "They sell rock salt." => ["MINERAL rock salt"],
        "A rock salt lake." => ["MINERAL rock salt", "MINERAL lake"],
        "A salt lake." => ["MINERAL salt", "MINERAL lake"],
        "Salt lake brine" => ["MINERAL Salt lake brine"],
    );
}

#[test]
fn terms_are_whole_words() {
    let lexicon = minerals(&["salt", "U.S. jade", "C-14", "Bauer’s ore", "don"]);
    cases!(|text| terms(lexicon, text),
        "salts" | "basalt" | "salt2" | "salt_y" | "U.S. jades" | "C-140" | "I don't" => [],
        "(salt)" | "salt's" | "salt-free" => ["MINERAL salt"],
        "U.S. jade." => ["MINERAL U.S. jade"],
        "Is C-14 old?" => ["MINERAL C-14"],
        "Then Bauer’s ore." => ["MINERAL Bauer’s ore"],
    );
}

#[test]
fn any_white_space_stands_for_any_other() {
    let lexicon = minerals(&["  rock \u{a0}\t salt "]);
    cases!(|text| terms(lexicon, text),
        "rock salt" => ["MINERAL rock salt"],
        "rock  salt" => ["MINERAL rock  salt"],
        "rock\u{2009}salt" => ["MINERAL rock\u{2009}salt"],
        "Rock\t salt" => ["MINERAL Rock\t salt"],
        "ROCK \u{a0} SALT" => ["MINERAL ROCK \u{a0} SALT"],
        "rocksalt" | "rock-salt" | "rock , salt" | "rock\nsalt" => [],
    );
}

#[test]
fn the_entry_that_is_written_like_the_text_wins() {
    let lexicon = lexicon(&[
        entry("jet", 0, CaseRule::Ignore),
        entry("Jet", 1, CaseRule::Exact),
        entry("JET", 2, CaseRule::Exact),
    ]);
    let expected = ["MINERAL jet", "PER Jet", "GPE JET", "MINERAL jEt"];
    assert_eq!(terms(lexicon, "jet Jet JET jEt"), expected);
}

#[test]
fn every_term_says_how_it_was_spelled() {
    let set = annotate(minerals(&["rock salt"]), "rock salt, Rock salt, ROCK SALT");
    let rules: Vec<_> = set.layer(Layer::Term).map(|term| term.rule().0).collect();
    assert_eq!(rules, [0, 2, 1]);
    assert!(set.layer(Layer::Term).all(|term| !term.explain().is_empty()));
}

#[test]
fn entries_have_numbers_and_ids() {
    let with_id = LexiconEntry { id: Some("M7"), ..entry("rock  salt", 0, CaseRule::Exact) };
    let lexicon = lexicon(&[with_id, entry("jet", 2, CaseRule::Ignore)]);
    assert_eq!(lexicon.entry_count(), 2);
    let mut texts = Vec::new();
    for (number, entry) in lexicon.entries() {
        assert_eq!(lexicon.entry(number), Some(entry));
        assert_eq!(lexicon.entry_id(number), entry.id);
        texts.push(entry.text);
    }
    texts.sort();
    assert_eq!(texts, ["jet", "rock salt"]);
    let real: Vec<_> = lexicon.entries().map(|(number, _)| number).collect();
    for number in (0..100).chain([u32::MAX]) {
        assert_eq!(lexicon.entry(number).is_some(), real.contains(&number), "{number}");
    }
    // Labels of names have their own numbers.
    assert_eq!(lexicon.label_name(TermLabel(EntityLabel::Gpe.code())), Some("GPE"));
    assert_eq!(lexicon.label_name(TermLabel(0)), Some("MINERAL"));
    assert_eq!(lexicon.label_name(TermLabel(1)), None);
}

#[test]
fn listed_names_are_entities_and_no_other_reaches_into_them() {
    let lexicon = lexicon(&[
        entry("Quill Overbeck", 1, CaseRule::Smart),
        entry("lower tannery", 2, CaseRule::Smart),
        entry("Ruiz", 0, CaseRule::Smart),
        entry("Zork! Ltd", 1, CaseRule::Smart),
    ]);
    cases!(|text| names(lexicon, text),
        "They met Quill Overbeck." => ["PER Quill Overbeck"],
        "Then President Quill Overbeck left." => ["PER Quill Overbeck"],
        "Paul Quill Overbeck left." => ["PER Quill Overbeck"],
        "The University of Lower tannery." => ["GPE Lower tannery"],
        // What the document says once, it knows.
        "They met Quill Overbeck. In Lima, Overbeck left." => [
            "PER Quill Overbeck",
            "GPE Lima",
            "PER Overbeck",
        ],
        // Other labels make terms alone.
        "Then President Ana Ruiz left." => ["PER Ana Ruiz"],
        // A sentence seems to end inside the name.
        "It was Zork! Ltd Lima said." => ["PER Zork! Ltd", "GPE Lima"],
    );
    let set = annotate(lexicon, "They met Quill Overbeck.");
    let name = set.layer(Layer::Entity).next().expect("a name");
    assert_eq!(name.explain(), "an entry of the user's lexicon");
    assert!(name.chain().is_some());
}

#[test]
fn the_stage_without_a_lexicon_does_nothing() {
    let mut engine = Box::new(DefaultEngine::new());
    let mut set = Box::new(Annotations::<64>::new());
    let mut options = Options::with_stages(crate::stage::WITH_LEXICON);
    engine.annotate(b"Rock salt.", &options, &mut *set).expect("UTF-8");
    assert_eq!(set.layer(Layer::Term).count(), 0);
    // A lexicon without its stage is a mistake of the caller's, who is told.
    let stages = crate::stage::ALL;
    options = Options::new().lexicon(minerals(&["rock salt"])).stages(stages);
    let refused = engine.annotate(b"Rock salt.", &options, &mut *set).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::LexiconUnused);
}

#[test]
fn every_entry_is_found_in_a_text_that_has_it() {
    let words = ["ka", "Lu", "MO", "ni’s", "7", "u.p.", "–", "€", "øre", "ß"];
    let mut state = 1_u32;
    let mut next = |count: usize| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        usize::try_from(state >> 16).unwrap_or(0) % count
    };
    let mut texts: Vec<String> = (0..2_000)
        .map(|_| {
            let count = 1 + next(5);
            let spaces = [" ", " ", ""];
            let word = |_| format!("{}{}", words[next(words.len())], spaces[next(3)]);
            (0..count).map(word).collect::<String>().trim().to_string()
        })
        .collect();
    texts.sort();
    texts.dedup();
    let entries: Vec<_> = texts.iter().map(|text| entry(text, 0, CaseRule::Exact)).collect();
    let lexicon = lexicon(&entries);
    for text in &texts {
        assert_eq!(terms(lexicon, &format!("( {text} )")), [format!("MINERAL {text}")]);
    }
}

fn sample() -> Vec<u8> {
    let with_id = LexiconEntry { id: Some("M7"), ..entry("rock salt", 0, CaseRule::Exact) };
    blob(&[with_id, entry("jet", 2, CaseRule::Ignore), entry("Ann Ek", 1, CaseRule::Smart)])
}

fn refusal(bytes: &[u8]) -> Option<ErrorKind> {
    Lexicon::from_bytes(bytes).err().map(Error::kind)
}

/// Puts the checksum right.
fn mend(blob: &mut Vec<u8>) {
    let crc = crc32(&blob[CHECKED..]).to_le_bytes();
    blob.splice(4..8, crc);
}

#[test]
fn every_truncation_and_every_addition_is_refused() {
    let blob = sample();
    assert_eq!(refusal(&blob), None);
    for length in 0..blob.len() {
        assert!(refusal(&blob[..length]).is_some(), "{length} bytes");
    }
    assert_eq!(refusal(&[&*blob, b"x"].concat()), Some(ErrorKind::LexiconCorrupt));
    assert_eq!(refusal(b""), Some(ErrorKind::LexiconMagic));
    assert_eq!(refusal(b"rock salt\tMINERAL\n"), Some(ErrorKind::LexiconMagic));
    assert_eq!(refusal(b"\xB6l\x07"), Some(ErrorKind::LexiconVersion(7)));
}

/// The checksum refuses every flip; with a new one, the rest of the checks stands alone.
#[test]
fn every_flipped_bit_is_refused_or_harmless() {
    let good = sample();
    let mut harmless = 0;
    for bit in 0..8 * good.len() {
        let mut damaged = good.clone();
        damaged[bit / 8] ^= 1 << (bit % 8);
        assert!(refusal(&damaged).is_some(), "bit {bit} does not matter");
        mend(&mut damaged);
        let Ok(lexicon) = Lexicon::from_bytes(damaged.leak()) else {
            continue;
        };
        harmless += 1;
        assert_eq!(lexicon.entries().count(), 3);
        let text = "rock salt JET Ann Ek Rock sale jeu Ann\u{a0}Ek";
        let set = annotate(lexicon, text);
        assert!(set.layer(Layer::Term).all(|term| term.span().slice(text).is_some()));
    }
    // Bits of ids, names of labels, case rules and of the bitmap.
    assert!(harmless > 8);
}

#[test]
fn what_no_builder_writes_is_refused() {
    let good = sample();
    let with_byte = |at: usize, byte: u8| {
        let mut blob = good.clone();
        blob[at] = byte;
        mend(&mut blob);
        refusal(&blob)
    };
    let corrupt = Some(ErrorKind::LexiconCorrupt);
    // Number of entries, of buckets, of bytes of the bitmap and of labels; longest entry, tokens, labels.
    for at in [8, 12, 16, 20, 24, 26] {
        assert_eq!(with_byte(at, 0), corrupt, "byte {at}");
        assert_eq!(with_byte(at, 255).is_some(), at != 24, "byte {at}");
    }
    assert_eq!((with_byte(25, 33), with_byte(25, 32)), (corrupt, None));
    assert_eq!((with_byte(3, 1), with_byte(27, 1)), (corrupt, corrupt));
    // An empty text, an unknown case rule, an unknown label, what is not UTF-8.
    let labels = LABELS.iter().map(|label| label.len() + 2).sum::<usize>();
    let records = good.len() - (3 * 4 + "rock saltM7jetAnn Ek".len());
    assert_eq!(records, HEADER + 5 + 2 * 4 + labels);
    for (at, byte) in [(0, 0), (2, 3), (3, 3), (4, 0xFF)] {
        assert_eq!(with_byte(records + at, byte), corrupt, "record byte {at}");
    }
    // A label under the number of a name, one without a name, and one that names a name by another.
    let labels = records - labels;
    for (at, byte) in [(0, 35), (1, 0), (9, 33), (9, 200), (11, b'p')] {
        assert_eq!(with_byte(labels + at, byte), corrupt, "label byte {at}");
    }
}

#[test]
fn the_builder_says_which_entry_or_label_is_wrong() {
    let error = |kind, at| Err(Error::new(kind, at));
    let size = |entries: &[LexiconEntry<'_>]| Lexicon::size(entries);
    let (good, long) = (entry("jet", 0, CaseRule::Smart), "x".repeat(256));
    let many = "x ".repeat(33);
    for text in ["", " \u{200b}", &long, &many] {
        let entries = [good, entry(text, 0, CaseRule::Smart)];
        assert_eq!(size(&entries), error(ErrorKind::LexiconEntry, 1), "{text}");
    }
    let identified = [LexiconEntry { id: Some(&long), ..good }];
    assert_eq!(size(&identified), error(ErrorKind::LexiconEntry, 0));
    for label in ["", &long] {
        let labelled = [good, LexiconEntry { label, ..good }];
        assert_eq!(size(&labelled), error(ErrorKind::LexiconLabel, 1));
    }
    let names: Vec<String> = (0..238).map(|number| format!("L{number}")).collect();
    let labelled = names.iter().map(|label| LexiconEntry { label, ..good });
    let labelled: Vec<_> = [entry("jet", 1, CaseRule::Smart)].into_iter().chain(labelled).collect();
    assert!(size(&labelled[..238]).is_ok());
    assert_eq!(size(&labelled), error(ErrorKind::LexiconLabel, 238));
    assert!(size(&[entry(&long[..255], 0, CaseRule::Smart)]).is_ok());
    assert!(size(&[entry(&many[..64], 0, CaseRule::Smart)]).is_ok());
    for length in 0..sample().len() {
        let mut buffer = vec![0; length];
        let refused = Lexicon::build(&[good; 20], &mut buffer);
        assert!(matches!(refused.map_err(Error::kind), Err(ErrorKind::LexiconBufferFull)));
    }
}

/// Spellings share their bucket: an unlimited number of them would make look-ups slow.
#[test]
fn too_many_spellings_of_one_entry_are_refused() {
    let spelled = |code: u32| -> String {
        let letter = |(place, letter): (u32, char)| match code >> place & 1 {
            0 => letter,
            _ => letter.to_ascii_uppercase(),
        };
        (0..).zip("obsidian".chars()).map(letter).collect()
    };
    let texts: Vec<String> = (0..33).map(spelled).collect();
    let entries: Vec<_> = texts.iter().map(|text| entry(text, 0, CaseRule::Exact)).collect();
    let mut buffer = vec![0; 4096];
    assert!(Lexicon::build(&entries[..32], &mut buffer).is_ok());
    let refused = Lexicon::build(&entries, &mut buffer).map_err(Error::kind);
    assert_eq!(refused, Err(ErrorKind::TooManyCaseVariants));
}

#[test]
fn an_empty_lexicon_finds_nothing() {
    assert!(terms(lexicon(&[]), "Rock salt.").is_empty());
}
