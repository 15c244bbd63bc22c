//! `postil lexicon`, and what a lexicon does to the other commands.

use crate::{assert_quiet, assert_says, desk, json, json_lines};
use postil_tests::command::Desk;
use serde_json::Value;

const TERMS: &str = "\
# text\tlabel\tid\tcase
rock salt\tMINERAL\tM7
jet\tMINERAL\t\texact
Quill Overbeck\tPER\tP12
";

const TRADE: &str = "Rock  salt is back, said Quill Overbeck. Jet is not; Overbeck sells jet.\n";

/// A folder with a table, its lexicon and an article.
fn lexicon_desk(test: &str) -> Desk {
    let desk = desk(test).with("terms.tsv", TERMS).with("a.txt", TRADE);
    assert_quiet(&desk.run(&["lexicon", "build", "terms.tsv", "-o", "terms.lex"]));
    desk
}

/// The annotations of a layer: label, text, and what the field holds.
fn rows<'d>(document: &'d Value, layer: &str, field: &str) -> Vec<[&'d Value; 3]> {
    let notes = document["annotations"].as_array().unwrap().iter();
    let of_layer = notes.filter(|note| note["layer"] == layer);
    of_layer.map(|note| [&note["label"], &note["text"], &note[field]]).collect()
}

#[test]
fn a_lexicon_is_built_and_its_entries_are_found() {
    let desk = lexicon_desk("lexicon");
    let run = desk.run(&["annotate", "-f", "json", "--lexicon", "terms.lex", "a.txt"]);
    assert_quiet(&run);
    let document = json(&run);
    let terms = rows(&document, "term", "entry");
    assert_eq!(
        terms,
        [
            ["MINERAL", "Rock  salt", "M7"].map(Value::from).each_ref(),
            ["PER", "Quill Overbeck", "P12"].map(Value::from).each_ref(),
            [&"MINERAL".into(), &"jet".into(), &Value::Null],
        ]
    );
    let line = run.text().lines().find(|line| line.contains("\"term\"")).unwrap();
    let contract = r#""layer": "term", "label": "MINERAL", "start": 0, "end": 10, "text": "Rock  salt", "entry": "M7"}"#;
    assert!(line.contains(contract), "{line}");
    let last = run.text().lines().rfind(|line| line.contains("\"term\"")).unwrap();
    assert!(!last.contains("entry"), "{last}");
    let chain = |row: &[&Value; 3]| row[2].as_u64();
    let names = rows(&document, "entity", "chain");
    assert_eq!(
        names.iter().map(|row| row[1].as_str().unwrap()).collect::<Vec<_>>(),
        ["Quill Overbeck", "Overbeck"]
    );
    assert_eq!(chain(&names[0]), chain(&names[1]));

    let shown = desk.run(&["annotate", "--lexicon", "terms.lex", "a.txt"]);
    assert!(shown.text().contains("[Rock salt MINERAL] is back"), "{}", shown.text());
    assert!(shown.text().contains("\nTerms\n-----\n  Rock salt "), "{}", shown.text());
    assert!(shown.text().contains("Overbeck PER]. Jet is not;"), "{}", shown.text());
    let without = desk.run(&["annotate", "-f", "json", "--layers", "term", "a.txt"]);
    assert_eq!(json(&without)["annotations"], Value::Array(Vec::new()));
}

#[test]
fn lines_are_annotated_with_a_lexicon_too() {
    let desk = lexicon_desk("lexicon_jsonl");
    let line = format!("{}\n", serde_json::json!({"id": 1, "text": TRADE}));
    let arguments = ["annotate", "--input", "jsonl", "--layers", "term", "--lexicon", "terms.lex"];
    let run = desk.run_with(&arguments, line.repeat(2));
    assert_quiet(&run);
    for document in json_lines(&run) {
        assert_eq!(rows(&document, "term", "entry").len(), 3);
    }
}

#[test]
fn a_message_has_numbers_and_the_lexicon_their_names() {
    let desk = lexicon_desk("lexicon_inspect");
    let lexicon = ["--lexicon", "terms.lex"];
    let encode = ["annotate", "-f", "postcard", "-o", "a.postil", "a.txt"];
    assert_quiet(&desk.run(&[&encode[..], &lexicon].concat()));
    let inspect = ["inspect", "-f", "json", "a.postil", "a.txt"];
    let named = desk.run(&[&inspect[..], &lexicon].concat());
    assert_quiet(&named);
    let annotated = desk.run(&[&["annotate", "-f", "json", "a.txt"][..], &lexicon].concat());
    assert_eq!(named.text(), annotated.text());
    let bare = desk.run(&inspect);
    assert_quiet(&bare);
    let document = json(&bare);
    let terms = rows(&document, "term", "entry");
    assert_eq!(
        terms.iter().map(|row| row[0].as_str().unwrap()).collect::<Vec<_>>(),
        ["0", "PER", "0"]
    );
    assert!(terms.iter().all(|row| row[2].is_u64()));

    let desk = desk.with("other.tsv", "jet\tMINERAL\nrock salt\tMINERAL\nrye\tCEREAL\n");
    assert_quiet(&desk.run(&["lexicon", "build", "other.tsv", "-o", "other.lex"]));
    let other = desk.run(&[&inspect[..], &["--lexicon", "other.lex"]].concat());
    let begins =
        "postil: a.postil: was made with another lexicon, in which 'Rock  salt' is an entry (";
    assert_says(&other, 1, begins, "or none)");
}

#[test]
fn a_lexicon_prints_its_table() {
    let desk = lexicon_desk("lexicon_show");
    let run = desk.run(&["lexicon", "show", "terms.lex"]);
    assert_quiet(&run);
    let table = "Quill Overbeck\tPER\tP12\njet\tMINERAL\t\texact\nrock salt\tMINERAL\tM7\n";
    assert_eq!(run.text(), table);
    let piped = desk.run_with(&["lexicon", "build", "-"], run.text());
    assert_quiet(&piped);
    let again = desk.run_with(&["lexicon", "show", "-"], &piped.stdout);
    assert_eq!(again.text(), table);
}

#[test]
fn a_table_that_is_wrong_is_refused_with_its_line() {
    for (table, begins, ends) in [
        (
            "jet\tA\n\n#\njet\tB\n",
            "t.tsv, line 4: 'jet' has the label A in line 1 (",
            "of the two)",
        ),
        ("\tA\n", "t.tsv, line 1: no text (", ")"),
        ("jet\n", "t.tsv, line 1: no label (", "write text TAB label)"),
        ("jet\tA\t\tloud\n", "t.tsv, line 1: no case rule 'loud' (", "smart, exact, ignore)"),
    ] {
        let desk = desk("lexicon_wrong").with("t.tsv", table);
        let run = desk.run(&["lexicon", "build", "t.tsv", "-o", "t.lex"]);
        assert_says(&run, 1, &format!("postil: {begins}"), ends);
        assert!(!desk.path("t.lex").exists());
    }
    let desk = desk("lexicon_wrong").with("t.tsv", b"jet\tA\nrye \xFF\tB\n");
    let run = desk.run(&["lexicon", "build", "t.tsv", "-o", "t.lex"]);
    assert_says(&run, 1, "postil: t.tsv: not UTF-8 at byte 10, line 2, ", ")");
    let run = desk.run(&["lexicon", "build", "t.tsv", "-o", "t.tsv"]);
    assert_eq!(run.status, Some(1));
    let desk = desk.with("t.tsv", "jet\tA\n");
    let run = desk.run(&["lexicon", "build", "t.tsv", "-o", "t.tsv"]);
    assert_says(&run, 1, "postil: t.tsv: is also an input (", "to another file)");
}

#[test]
fn a_lexicon_that_is_none_is_refused() {
    let desk = lexicon_desk("lexicon_damaged");
    let mut damaged = desk.read("terms.lex");
    *damaged.last_mut().unwrap() ^= 1;
    let desk = desk.with("damaged.lex", damaged);
    let remedy = "(make the file with postil lexicon build)";
    for (file, begins) in [
        ("terms.tsv", "terms.tsv: not a lexicon of postil ("),
        ("damaged.lex", "damaged.lex: damaged lexicon at byte "),
    ] {
        for command in [&["annotate", "a.txt", "--lexicon"][..], &["lexicon", "show"]] {
            let run = desk.run(&[command, &[file]].concat());
            assert_says(&run, 1, &format!("postil: {begins}"), remedy);
            assert_eq!(run.text(), "");
        }
    }
    let run = desk.run(&["annotate", "--lexicon", "no.lex", "a.txt"]);
    assert_says(&run, 1, "postil: no.lex: no such file (", ")");
    for format in ["json", "postcard"] {
        let run = desk.run(&[
            "annotate",
            "-f",
            format,
            "--lexicon",
            "terms.lex",
            "-o",
            "terms.lex",
            "a.txt",
        ]);
        assert_says(&run, 1, "postil: terms.lex: is also an input (", "to another file)");
    }
}

const BODIES: &str = "\
# id\tkind\tfame\tname\taliases
Q1065\torganization\t334\tUnited Nations\tUN|the UN
Q7\torganization\t40\tKalorian Board\tRoad Board
Q8\torganization\t30\tOther Board\tRoad Board
";

#[test]
fn chains_are_linked_where_one_entry_fits() {
    let text = "Then the United Nations met in Lima. The UN was late. The Road Board said no.\n";
    let desk = desk("link").with("bodies.tsv", BODIES).with("a.txt", text);
    assert_quiet(&desk.run(&["lexicon", "build", "--link", "bodies.tsv", "-o", "bodies.lex"]));
    let run = desk.run(&["annotate", "-f", "json", "--link", "bodies.lex", "a.txt"]);
    assert_quiet(&run);
    let document = json(&run);
    let chains = document["chains"].as_array().unwrap();
    let linked: Vec<[&Value; 2]> =
        chains.iter().map(|chain| [&chain["name"], &chain["wikidata"]]).collect();
    let number = |name: &str| linked.iter().find(|chain| chain[0] == name).map(|chain| chain[1]);
    assert_eq!(number("United Nations"), Some(&Value::from("Q1065")), "{linked:?}");
    // Two boards are called so; of Lima the table says nothing.
    assert_eq!(number("Road Board"), Some(&Value::Null), "{linked:?}");
    assert_eq!(number("Lima"), Some(&Value::Null), "{linked:?}");
    // The field is there only where it says something.
    let without = desk.run(&["annotate", "-f", "json", "a.txt"]);
    assert!(!without.text().contains("wikidata"), "{}", without.text());
}

#[test]
fn a_linker_is_made_of_a_table_that_is_one() {
    let desk = desk("link_refused").with("bodies.tsv", "Q1\tcloud\t1\tUnited Nations\n");
    let run = desk.run(&["lexicon", "build", "--link", "bodies.tsv", "-o", "bodies.lex"]);
    assert_says(
        &run,
        1,
        "postil: bodies.tsv, line 1: no kind 'cloud'",
        "(id TAB kind TAB fame TAB name TAB alias|alias)",
    );
    let run = desk.run(&["annotate", "--link", "bodies.tsv", "bodies.tsv"]);
    assert_eq!(run.status, Some(1), "{}", run.stderr);
}

/// Like every other input.
#[test]
fn the_linker_is_no_output() {
    let desk = desk("link_kept").with("bodies.tsv", BODIES).with("a.txt", "Lima is far.\n");
    assert_quiet(&desk.run(&["lexicon", "build", "--link", "bodies.tsv", "-o", "bodies.lex"]));
    let before = desk.read("bodies.lex");
    let run = desk.run(&["annotate", "--link", "bodies.lex", "-o", "bodies.lex", "a.txt"]);
    assert_ne!(run.status, Some(0), "{}", run.stderr);
    assert_eq!(desk.read("bodies.lex"), before);
}
