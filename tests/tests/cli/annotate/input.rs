//! What is read: files, folders, standard input, whatever their bytes are.

use crate::{ARTICLE, assert_quiet, assert_says, desk, json, json_lines};
use postil_tests::command::Run;
use serde_json::Value;

#[test]
fn files_and_standard_input_are_read_alike() {
    let desk = desk("inputs").with("a.txt", ARTICLE);
    let file = desk.run(&["annotate", "a.txt"]);
    assert_quiet(&file);
    for arguments in [&["annotate"][..], &["annotate", "-"]] {
        let stdin = desk.run_with(arguments, ARTICLE);
        assert_quiet(&stdin);
        assert_eq!(stdin.text(), file.text());
    }
    let id = |run: &Run| json(run)["id"].clone();
    assert_eq!(id(&desk.run(&["annotate", "-f", "json", "./a.txt"])), "./a.txt");
    assert_eq!(id(&desk.run_with(&["annotate", "-f", "json"], ARTICLE)), "-");
}

#[test]
fn an_empty_input_is_an_empty_document() {
    let desk = desk("empty").with("empty.txt", "");
    let run = desk.run(&["annotate", "-f", "json", "empty.txt"]);
    assert_quiet(&run);
    let document = json(&run);
    assert_eq!(document["annotations"], Value::Array(Vec::new()));
    assert_eq!((&document["date"], &document["complete"]), (&Value::Null, &true.into()));
    let run = desk.run(&["annotate", "empty.txt"]);
    assert_quiet(&run);
    assert_eq!(run.text(), "");
}

#[test]
fn a_missing_file_is_told_and_the_others_go_on() {
    let desk = desk("missing").with("a.txt", ARTICLE).with("b.txt", ARTICLE);
    let run = desk.run(&["annotate", "-f", "json", "a.txt", "no.txt", "b.txt"]);
    assert_says(&run, 1, "postil: no.txt: no such file (", "check the name)");
    let documents = json(&run);
    let ids: Vec<_> = documents.as_array().unwrap().iter().map(|d| &d["id"]).collect();
    assert_eq!(ids, ["a.txt", "b.txt"]);
    let alone = desk.run(&["annotate", "-f", "json", "no.txt"]);
    assert_eq!((alone.status, alone.text()), (Some(1), ""));
    let none = desk.run(&["annotate", "-f", "json", "no.txt", "no.txt"]);
    assert_eq!((none.status, none.text()), (Some(1), "[]\n"));
}

#[test]
fn an_address_is_not_fetched() {
    let run = desk("address").run(&["annotate", "https://news.example/a.html"]);
    let begins = "postil: https://news.example/a.html: is an address, not a file (";
    assert_says(&run, 1, begins, "curl -s URL | postil annotate)");
}

#[test]
fn a_folder_stands_for_the_articles_in_it() {
    let desk = desk("folder");
    let empty = desk.run(&["annotate", "."]);
    assert_says(&empty, 1, "postil: .: no article found ", "with --input)");
    let desk = desk
        .with("b.txt", ARTICLE)
        .with("a.md", "# Harbour reopens\n\nThe *harbour* opened.\n")
        .with("c.jsonl", "{\"id\":7,\"text\":\"It works.\"}\n")
        .with(".hidden.txt", ARTICLE)
        .with("picture.png", b"\x89PNG\r\n\0");
    std::fs::create_dir(desk.path("deep")).unwrap();
    let desk = desk.with("deep/d.html", "<h1>Rain</h1><p>Rain fell on Norby.</p>");
    let run = desk.run(&["annotate", "-f", "jsonl", "."]);
    let skipped = "postil: .: skipped 1 .png file: not an article format\n";
    assert_eq!((run.status, run.stderr.as_str()), (Some(0), skipped));
    let ids: Vec<_> = json_lines(&run).iter().map(|document| document["id"].clone()).collect();
    assert_eq!(ids, [Value::from("./a.md"), "./b.txt".into(), 7.into(), "./deep/d.html".into()]);
}

#[test]
fn broken_utf8_is_refused_with_its_place() {
    let desk = desk("broken").with("b.txt", b"One.\nTwo \xC3\xA9 \xFF.\n");
    let run = desk.run(&["annotate", "--encoding", "utf-8", "b.txt"]);
    let place = "postil: b.txt: not UTF-8 at byte 12, line 2, column 7 (";
    assert_says(&run, 1, place, "with --lossy)");
    assert_eq!(run.text(), "");
}

#[test]
fn lossy_replaces_and_says_how_often() {
    let desk = desk("lossy").with("b.txt", b"It \xFF works \xE2\x82 and lasts \xFF\n");
    let run = desk.run(&["annotate", "--lossy", "b.txt"]);
    let ends = "b.txt: 3 sequences that are not UTF-8 were replaced by U+FFFD";
    assert_says(&run, 0, "postil: ", ends);
    assert!(run.text().contains("It \u{FFFD} works \u{FFFD} and lasts \u{FFFD}"));
    let one = desk.run_with(&["annotate", "--lossy"], b"\xFF");
    assert_says(&one, 0, "postil: standard input: 1 sequence ", " U+FFFD");
    assert_quiet(&desk.run_with(&["annotate", "--lossy"], ARTICLE));
}

#[test]
fn the_date_is_that_of_the_text_else_the_one_given() {
    let desk = desk("date").with("a.txt", ARTICLE).with("b.txt", "No date.\n");
    let date = |file| {
        json(&desk.run(&["annotate", "-f", "json", "--date", "2020-02-29", file]))["date"].clone()
    };
    assert_eq!(date("a.txt"), "2022-11-25");
    assert_eq!(date("b.txt"), "2020-02-29");
    for wrong in ["2021-02-29", "yesterday", "2021-2-3"] {
        let run = desk.run(&["annotate", "--date", wrong, "a.txt"]);
        assert_says(&run, 2, "postil: --date: '", "' is not a date (write YYYY-MM-DD)");
    }
}
