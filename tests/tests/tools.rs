//! What goes with annotating: input in other forms, explaining a place, comparing, looking up, configuring, and help
//! for shell and manual.

use postil_tests::command::{Desk, Run};
use serde_json::Value;

fn desk(test: &str) -> Desk {
    Desk::new(env!("CARGO_TARGET_TMPDIR"), test)
}

fn json(run: &Run) -> Value {
    serde_json::from_slice(&run.stdout).unwrap_or_else(|error| panic!("{error}: {run:?}"))
}

const PAGE: &str = "<!DOCTYPE html><html><head><title>Harbour reopens</title><meta property=\"article:published_time\" \
content=\"2022-11-25T08:00:00Z\"></head><body><nav><a href=/>Home</a></nav><article><h1>Harbour reopens</h1><p>The \
harbour of Norby opened again on Thursday, after a winter in which no ship came in, said Ann Lee.</p><p>She thanked \
Bo Ek, who has run the harbour for twenty years and hopes for a summer without rest.</p></article></body></html>";

// ---- Input in other forms ---------------------------------------------------------------------

#[test]
fn a_page_is_read_and_its_text_is_given_with_the_offsets() {
    let desk = desk("page").with("a.html", PAGE);
    let file = desk.run(&["annotate", "-f", "json", "--offsets", "chars", "a.html"]);
    assert_eq!((file.status, file.stderr.as_str()), (Some(0), ""));
    let document = json(&file);
    let text: Vec<char> = document["text"].as_str().unwrap().chars().collect();
    assert!(!document["text"].as_str().unwrap().contains("Home"));
    for note in document["annotations"].as_array().unwrap() {
        let (start, end) = (note["start"].as_u64().unwrap(), note["end"].as_u64().unwrap());
        let words: String = text[start as usize..end as usize].iter().collect();
        assert_eq!(words, note["text"].as_str().unwrap());
    }
    assert_eq!(document["date"], "2022-11-25");
    let value = |note: &Value| note["value"].as_str().map(str::to_owned);
    let notes = document["annotations"].as_array().unwrap();
    assert!(notes.iter().filter_map(value).any(|value| value == "2022-11-24"));
    // From a pipe, the page is known by how it begins.
    let piped = json(&desk.run_with(&["annotate", "-f", "json"], PAGE));
    assert_eq!(piped["text"], document["text"]);
    // Its source is a text like any other.
    let source = json(&desk.run(&["annotate", "-f", "json", "--input", "text", "a.html"]));
    assert_eq!(source.get("text"), None);
}

#[test]
fn the_ending_of_the_output_says_the_format() {
    let desk = desk("ending").with("a.txt", "Ann Lee spoke in Geneva.");
    for (file, begins) in [
        ("a.csv", "document,id,"),
        ("a.html", "<!doctype html>"),
        ("a.json", "{\n"),
        ("a.graphml", "<?xml"),
    ] {
        assert_eq!(desk.run(&["annotate", "-o", file, "a.txt"]).status, Some(0));
        assert!(desk.read(file).starts_with(begins.as_bytes()), "{file}");
    }
    let run = desk.run(&["annotate", "--table", "quotes", "a.txt"]);
    assert_eq!(run.status, Some(2));
    assert!(
        run.stderr.starts_with("postil: format 'text' has no tables (use -f csv, "),
        "{}",
        run.stderr
    );
}

/// Layers are those of the table of annotations. A table of names has none to choose from: whoever asks for both is told.
#[test]
fn a_table_that_ignores_the_layers_says_so() {
    let desk = desk("table_layers").with("a.txt", "Ann Lee spoke in Geneva.");
    let run = desk.run(&["annotate", "-f", "csv", "--layers", "term", "a.txt"]);
    let head = run.text().lines().next().expect("a head").to_owned();
    assert!(run.stderr.is_empty() && head.starts_with("document,id,layer,label,"), "{head}");
    let named = ["annotate", "-f", "csv", "--table", "entities", "--layers", "term", "a.txt"];
    let run = desk.run(&named);
    assert_eq!(run.status, Some(0));
    assert_eq!(run.stderr, "postil: table 'entities' ignores --layers (use --table annotations)\n");
    let arguments =
        ["annotate", "-f", "csv", "--table", "annotations", "--layers", "term", "a.txt"];
    assert_eq!(desk.run(&arguments).stderr, "");
}

/// Names have the confidence that they have in JSON, on the same scale.
#[test]
fn the_confidence_of_a_table_is_that_of_json() {
    let desk = desk("table_confidence").with("a.txt", "Ministers met in Geneva on Friday.");
    let notes = json(&desk.run(&["annotate", "-f", "json", "--layers", "entity", "a.txt"]));
    let confidence = notes["annotations"][0]["confidence"].to_string();
    assert!(confidence.starts_with("0."), "{confidence}");
    let table = desk.run(&["annotate", "-f", "csv", "a.txt"]);
    let lines: Vec<&str> = table.text().lines().collect();
    assert!(lines[0].ends_with(",confidence"), "{}", lines[0]);
    assert!(lines[1].ends_with(&format!(",{confidence}")), "{}", lines[1]);
}

#[test]
fn other_encodings_are_read_and_told() {
    let desk = desk("encodings")
        .with("a.txt", b"The mayor of K\xF6ln spoke on Friday. \x93Yes,\x94 he said.");
    let run = desk.run(&["annotate", "-f", "json", "a.txt"]);
    assert_eq!(run.status, Some(0));
    assert_eq!(run.stderr, "postil: a.txt: not UTF-8, and read as windows-1252\n");
    assert!(json(&run)["text"].as_str().unwrap().contains("Köln spoke on Friday. “Yes,”"));
    let named = desk.run(&["annotate", "-f", "json", "--encoding", "windows-1252", "a.txt"]);
    assert_eq!((named.stderr.as_str(), named.text()), ("", run.text()));
    let unknown = desk.run(&["annotate", "--encoding", "klingon", "a.txt"]);
    assert_eq!(unknown.status, Some(2));
    assert!(
        unknown.stderr.starts_with("postil: --encoding: no encoding 'klingon'"),
        "{}",
        unknown.stderr
    );
}

// ---- Explain ----------------------------------------------------------------------------------

#[test]
fn a_place_is_explained() {
    let desk = desk("explain_place").with("a.txt", "🚢 Ann Lee spoke in Geneva. Ann Lee left.\n");
    let all = desk.run(&["explain", "a.txt"]);
    let words = desk.run(&["explain", "--find", "Geneva", "--layers", "entity", "a.txt"]);
    assert_eq!(words.text().lines().count(), 2, "{}", words.text());
    assert!(words.text().contains("entity GPE  Geneva") && all.text().contains("entity PER"));
    let at = |unit: &str, offset: &str| {
        desk.run(&["explain", "--layers", "entity", "--offsets", unit, "--at", offset, "a.txt"])
    };
    assert!(at("chars", "2").text().contains("Ann Lee"));
    assert!(at("bytes", "5").text().contains("Ann Lee"));
    assert_eq!(at("chars", "1").text(), "No annotation matches.\n");
}

#[test]
fn programs_are_told_reasons_and_text_on_request() {
    let desk = desk("reasons").with("a.txt", "Ann Lee spoke.\n");
    let plain = json(&desk.run(&["annotate", "-f", "json", "a.txt"]));
    let full = json(&desk.run(&["annotate", "-f", "json", "--reasons", "--text", "a.txt"]));
    assert_eq!(full["text"], "Ann Lee spoke.\n");
    assert_eq!((plain.get("text"), plain["annotations"][0].get("reason")), (None, None));
    let notes = full["annotations"].as_array().unwrap();
    assert!(
        notes.iter().all(|note| note["reason"].as_str().is_some_and(|reason| !reason.is_empty()))
    );
}

// ---- Diff -------------------------------------------------------------------------------------

#[test]
fn two_annotations_are_compared() {
    let article = "Ann Lee met Bo Ek in Geneva on Friday.\n";
    let desk = desk("diff").with("a.txt", article);
    let annotate = |output: &str, date: &str| {
        let arguments = [
            "annotate",
            "-f",
            "jsonl",
            "--offsets",
            "chars",
            "--date",
            date,
            "-o",
            output,
            "a.txt",
        ];
        assert_eq!(desk.run(&arguments).status, Some(0));
    };
    annotate("one.jsonl", "2024-05-03");
    annotate("other.jsonl", "2024-06-03");
    let same = desk.run(&["diff", "one.jsonl", "one.jsonl"]);
    assert_eq!(same.status, Some(0));
    assert!(same.text().lines().last().unwrap().ends_with("100.0"), "{}", same.text());
    let run = desk.run(&["diff", "one.jsonl", "other.jsonl"]);
    assert_eq!(run.status, Some(1));
    let changed = "~ 31-37  time DATE = 2024-05-03  Friday  →  DATE = 2024-05-31";
    assert!(run.text().lines().any(|line| line == changed), "{}", run.text());
    let report =
        json(&desk.run(&["diff", "-f", "json", "--layers", "time", "one.jsonl", "other.jsonl"]));
    assert_eq!(report["layers"][0]["same"], 0);
    assert_eq!(report["documents"][0]["differences"][0]["kind"], "changed");
    // A document that one file does not have is a difference.
    let one = desk.read("one.jsonl");
    std::fs::write(desk.path("two.jsonl"), [&one[..], &one[..]].concat().as_slice()).unwrap();
    let run = desk.run(&["diff", "--layers", "entity", "one.jsonl", "two.jsonl"]);
    assert_eq!(run.status, Some(1));
    assert_eq!(
        run.text().lines().filter(|line| line.starts_with("+ ")).count(),
        3,
        "{}",
        run.text()
    );
    // Documents of one id are told apart by their order; ids stay digit by digit.
    let twice = "{\"id\":1e999,\"offsets\":\"chars\",\"annotations\":[]}\n".repeat(2);
    std::fs::write(desk.path("twice.jsonl"), twice).unwrap();
    assert_eq!(desk.run(&["diff", "twice.jsonl", "twice.jsonl"]).status, Some(0));
    // People's standoff and what was found: the same as far as brat can say it.
    assert_eq!(
        desk.run(&["annotate", "-f", "brat", "--date", "2024-05-03", "-o", "a.ann", "a.txt"])
            .status,
        Some(0)
    );
    let brat = desk.run(&["diff", "--layers", "entity,time", "a.ann", "one.jsonl"]);
    assert_eq!(brat.status, Some(0), "{}", brat.text());
}

#[test]
fn what_cannot_be_compared_is_told() {
    let desk = desk("diff_refusals")
        .with("a.txt", "Ann Lee.")
        .with("no.json", "[]]")
        .with("other.json", "{\"a\":1}")
        .with("broken.ann", "T1\tPER 5\n");
    for (output, unit) in [("a.jsonl", "bytes"), ("b.jsonl", "chars")] {
        let arguments = ["annotate", "-f", "jsonl", "--offsets", unit, "-o", output, "a.txt"];
        assert_eq!(desk.run(&arguments).status, Some(0));
    }
    for (one, other, told) in [
        ("a.jsonl", "b.jsonl", "counts bytes, the second chars"),
        ("a.jsonl", "no.json", "no.json: is not JSON written by postil"),
        ("a.jsonl", "other.json", "other.json: is not JSON written by postil"),
        ("a.jsonl", "missing.json", "missing.json: no such file"),
        ("broken.ann", "b.jsonl", "broken.ann, line 1: "),
    ] {
        let run = desk.run(&["diff", one, other]);
        assert_eq!(run.status, Some(2), "{told}");
        assert!(run.stderr.contains(told) && run.text().is_empty(), "{}", run.stderr);
    }
}

// ---- Looking up, and help ---------------------------------------------------------------------

#[test]
fn the_glossary_says_what_labels_mean() {
    let desk = desk("glossary");
    let all = json(&desk.run(&["glossary", "-f", "json"]));
    let all = all.as_array().unwrap();
    assert!(all.len() > 60 && all.iter().all(|entry| !entry["means"].as_str().unwrap().is_empty()));
    let some = desk.run(&["glossary", "per", "quote"]);
    assert!(
        some.text().contains("PER")
            && some.text().contains("scare")
            && !some.text().contains("GPE")
    );
    let none = desk.run(&["glossary", "nams"]);
    assert_eq!((none.status, none.text()), (Some(2), ""));
    let brat = desk.run(&["glossary", "-f", "brat"]);
    for section in ["[entities]", "[relations]", "[events]", "[attributes]"] {
        assert!(brat.text().contains(section), "{section}");
    }
}

#[test]
fn completions_and_manual_know_every_command() {
    let desk = desk("completions");
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let run = desk.run(&["completions", shell]);
        assert_eq!(run.status, Some(0));
        assert!(run.text().contains("glossary") && run.text().contains("output-dir"), "{shell}");
    }
    let manual = desk.run(&["man"]);
    assert!(manual.text().contains(".TH postil 1") && manual.text().contains("postil\\-annotate"));
    assert_eq!(desk.run(&["man", "-O", "man"]).status, Some(0));
    assert!(desk.path("man/postil-annotate.1").exists());
    assert_eq!(desk.run(&["man", "anotate"]).status, Some(2));
}

// ---- Configuration ----------------------------------------------------------------------------

#[test]
fn defaults_come_from_a_file_and_the_command_line_wins() {
    let desk = desk("config")
        .with("a.txt", "🚢 Ann Lee spoke on Friday.\n")
        .with(
            "c.toml",
            "[annotate]\nformat = \"json\"\noffsets = \"utf16\"\nlayers = [\"entity\", \"time\"]\n",
        )
        .with("wrong.toml", "[annotate]\noffest = \"chars\"\n");
    let run = |config: &str, arguments: &[&str]| {
        let mut command = desk.command(arguments);
        Run::from(command.env("POSTIL_CONFIG", config).output().unwrap())
    };
    let document = json(&run("c.toml", &["annotate", "a.txt"]));
    assert_eq!(document["offsets"], "utf16");
    assert_eq!(document["annotations"].as_array().unwrap().len(), 2);
    let document =
        json(&run("c.toml", &["annotate", "--offsets", "chars", "--layers", "entity", "a.txt"]));
    assert_eq!(
        (&document["offsets"], document["annotations"].as_array().unwrap().len()),
        (&"chars".into(), 1)
    );
    let other = run("c.toml", &["glossary", "PER"]);
    assert_eq!(other.status, Some(0), "other commands have other sections");
    let wrong = run("wrong.toml", &["annotate", "a.txt"]);
    assert_eq!(wrong.status, Some(1));
    assert_eq!(wrong.stderr, "postil: wrong.toml: annotate has no option 'offest'\n");
    assert_eq!(run("missing.toml", &["annotate", "a.txt"]).status, Some(1));
}
