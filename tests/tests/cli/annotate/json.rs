//! JSON, and what is shown in it.

use crate::{ARTICLE, assert_quiet, assert_says, desk, json, json_lines};
use postil::label::{SentenceLabel, TokenLabel};
use postil_tests::{Message, sample};
use serde_json::Value;

#[test]
fn json_says_what_the_contract_says() {
    let desk = desk("json").with("a.txt", ARTICLE);
    let run = desk.run(&["annotate", "-f", "json", "a.txt"]);
    assert_quiet(&run);
    let document = json(&run);
    assert_eq!(document["postil"], 1);
    assert_eq!(document["date"], "2022-11-25");
    assert_eq!(document["offsets"], "bytes");
    assert_eq!(document["complete"], true);
    let annotations = document["annotations"].as_array().unwrap();
    assert!(!annotations.is_empty());
    for annotation in annotations {
        let at = |name: &str| usize::try_from(annotation[name].as_u64().unwrap()).unwrap();
        assert_eq!(&ARTICLE[at("start")..at("end")], annotation["text"]);
    }
    let fields: Vec<_> = run.text().lines().filter_map(top_level_field).collect();
    let contract =
        ["id", "postil", "date", "offsets", "complete", "losses", "annotations", "chains"];
    assert_eq!(fields, contract);
}

/// The name of a field of the document itself in the layout of one document.
fn top_level_field(line: &str) -> Option<&str> {
    line.strip_prefix("  \"")?.split('"').next()
}

#[test]
fn jsonl_is_a_line_for_each_document() {
    let desk = desk("jsonl").with("a.txt", ARTICLE).with("b.txt", "Other text.\n");
    let lines = desk.run(&["annotate", "-f", "jsonl", "a.txt", "b.txt"]);
    assert_quiet(&lines);
    let array = json(&desk.run(&["annotate", "-f", "json", "a.txt", "b.txt"]));
    assert_eq!(Value::Array(json_lines(&lines)), array);
    let one = json(&desk.run(&["annotate", "-f", "json", "a.txt"]));
    assert_eq!(array[0], one);
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let desk = desk("same").with("a.txt", sample::ARTICLE).with("b.txt", ARTICLE);
    for format in ["text", "json", "jsonl"] {
        let run = || desk.run(&["annotate", "-f", format, "a.txt", "b.txt"]);
        assert_eq!(run().stdout, run().stdout);
    }
}

#[test]
fn offsets_count_what_is_asked_for() {
    let text = "Grüße 😀 aus Köln.";
    let desk = desk("offsets").with("a.txt", text);
    for (unit, end) in [
        ("bytes", text.len()),
        ("chars", text.chars().count()),
        ("utf16", text.encode_utf16().count()),
    ] {
        let document = json(&desk.run(&["annotate", "-f", "json", "--offsets", unit, "a.txt"]));
        assert_eq!(document["offsets"], unit);
        assert_eq!(document["annotations"][0]["end"], end);
    }
}

#[test]
fn layers_choose_what_is_shown() {
    let desk = desk("layers").with("a.txt", ARTICLE);
    let layers = |names: &str| {
        let run = desk.run(&["annotate", "-f", "json", "--layers", names, "a.txt"]);
        assert_quiet(&run);
        let document = json(&run);
        let annotations = document["annotations"].as_array().unwrap();
        let mut layers: Vec<_> =
            annotations.iter().map(|a| a["layer"].as_str().unwrap().to_owned()).collect();
        layers.sort();
        layers.dedup();
        layers
    };
    assert_eq!(layers("sentence"), ["sentence"]);
    assert_eq!(layers("section,sentence"), ["section", "sentence"]);
    let run = desk.run(&["annotate", "--layers", "sentence,nams", "a.txt"]);
    let begins = "postil: --layers: no layer 'nams' (layers: section, sentence, token, entity, ";
    assert_says(&run, 2, begins, " time, quantity, quote, event, relation, term)");
}

#[test]
fn tokens_are_shown_on_request_only() {
    let text = "It works.\n";
    let (sentence, word) = (SentenceLabel::Sentence.code(), TokenLabel::Word.code());
    let message = Message::about(text)
        .note(sentence, "It works.", ())
        .note(word, "It", ())
        .note(word, "works", ())
        .bytes();
    let desk = desk("tokens").with("m.postil", message).with("a.txt", text);
    let count = |arguments: &[&str]| {
        let arguments = [&["inspect", "-f", "json", "m.postil", "a.txt"], arguments].concat();
        json(&desk.run(&arguments))["annotations"].as_array().unwrap().len()
    };
    assert_eq!(count(&[]), 1);
    assert_eq!(count(&["--layers", "token"]), 2);
    assert_eq!(count(&["--layers", "sentence,token"]), 3);
    assert_quiet(&desk.run(&["annotate", "--layers", "token", "a.txt"]));
}
