//! Seeds of the target `article` are choices in a grammar, which mean something else whenever the grammar grows.
//! Each is named for what its news holds, and does hold it.
//!
//! `BLESS=1 cargo test -p postil-tests --test seeds` looks for choices that do, and writes those that do not anew.

use postil_tests::grammar::text_of;
use std::fs;
use std::path::Path;

/// The first byte says how the text is cut.
const CUT: u8 = 0x6F;
/// How many choices a seed has.
const CHOICES: usize = 48;

/// What the news of each seed holds: one of the words of each row.
const SEEDS: &[(&str, &[&[&str]])] = &[
    ("acronym", &[&[" Corp. (OC)", " (UN)", " (MR)"]]),
    ("age", &[&["Ann Lee, 7,", "Ann Lee, twenty-five,", "Ruiz and Lee, 7,"]]),
    ("byline", &[&["\n\nBy Ann", "\n\nBy Mr. Ek", "\n\nBy ANN LEE"], &[" and "], &["Published: "]]),
    ("caption", &[&["(left) and "], &["Photo: "]]),
    ("dateline", &[&["NEW YORK, ", "LIMA, "], &[" (AP) - "]]),
    (
        "event",
        &[&["The talks between ", "The war between ", "The summit between "], &["2022", "1914"]],
    ),
    ("family", &[&["’s wife ", "’s brother ", "’s cousin "], &[" married ", " divorced "]]),
    ("former_role", &[&["former president ", "ex-president ", "former mayor "]]),
    ("line_ends_of_windows", &[&["\r\n"]]),
    ("marks_of_direction", &[&["\u{202E}", "\u{2066}"]]),
    ("member", &[&[" is a member of the ", " was a member of the "], &[" not a ", " former "]]),
    ("money", &[&["$5 ", "US$", "€"], &["million", "billion"]]),
    ("near", &[&["Cusco, near ", "Peru, near ", "Geneva, near "]]),
    ("nested_quotation", &[&["““"], &["”"]]),
    ("percent", &[&["7 percent ", "1.5 percent ", "7%"]]),
    ("quotation_in_two_parts", &[&[",” said Ann", ",” said Ana", ",” said Mr."], &["”"]]),
    ("range_of_times", &[&["from 2022 to ", "between 2022 and ", "from 1914 to "]]),
    ("relation", &[&[" is based in "]]),
    ("reported_speech", &[&["Ann Lee said that ", "Mr. Ek said that "]]),
    ("share", &[&[" stake in ", " shares in "], &["Corp.", "United"]]),
    (
        "subsidiary",
        &[&[" is a unit of ", " is a subsidiary of ", " unit Olsen", " subsidiary Olsen"]],
    ),
    ("wire_under_a_byline", &[&["\n\nBy "], &[" (AP) - "]]),
    ("units", &[&[" km", " tonnes"], &[" square miles", " mph", " kg", " litres"]]),
];

/// How many rows the news of some choices holds.
fn held(choices: &[u8], rows: &[&[&str]]) -> usize {
    let text = text_of("article", choices);
    rows.iter().filter(|row| row.iter().any(|words| text.contains(words))).count()
}

/// Choices that hold all rows: from none on, some are changed at a time, for as long as no row is lost by it.
fn found(rows: &[&[&str]]) -> Vec<u8> {
    // A generator of numbers: the choices are the same wherever they are looked for.
    let mut state = 0x2545_F491_4F6C_DD1Du64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()[3]
    };
    let (mut best, mut most) = (vec![0; CHOICES], 0);
    for step in 1..1_000_000 {
        if step % 20_000 == 0 {
            // Nothing near these leads on.
            (best, most) = ((0..CHOICES).map(|_| next()).collect(), 0);
        }
        let mut choices = best.clone();
        for _ in 0..=next() % 8 {
            choices[usize::from(next()) % CHOICES] = next();
        }
        let count = held(&choices, rows);
        if count >= most {
            (best, most) = (choices, count);
        }
        if most == rows.len() {
            break;
        }
    }
    assert_eq!(most, rows.len(), "{rows:?}");
    while best.split_last().is_some_and(|(_, shorter)| held(shorter, rows) == most) {
        best.pop();
    }
    best
}

#[test]
fn seeds_of_articles_are_what_their_names_say() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/seeds/article");
    for (name, rows) in SEEDS {
        let path = folder.join(name);
        let seed = fs::read(&path).unwrap_or_default();
        if held(seed.get(1..).unwrap_or_default(), rows) == rows.len() {
            continue;
        }
        assert!(std::env::var_os("BLESS").is_some(), "{name}: run with BLESS=1");
        fs::write(path, [&[CUT], found(rows).as_slice()].concat()).expect("a folder to write to");
    }
    let files = fs::read_dir(folder).expect("the seeds").count();
    assert_eq!(files, SEEDS.len(), "a seed without a line here");
}
