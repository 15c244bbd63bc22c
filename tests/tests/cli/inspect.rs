//! `postil inspect`: messages of the wire format, and their articles.

use crate::{ARTICLE, assert_quiet, assert_says, desk, json};
use postil::label::SentenceLabel;
use postil_tests::{Message, sample};
use serde_json::Value;
use std::path::Path;

#[test]
fn inspect_shows_what_annotate_shows() {
    for (name, article) in [("sample", sample::ARTICLE), ("plain", ARTICLE), ("empty", "")] {
        let desk = desk(&format!("inspect_{name}")).with("a.txt", article);
        assert_quiet(&desk.run(&["annotate", "-f", "postcard", "-o", "a.postil", "a.txt"]));
        let views: [&[&str]; 5] = [
            &["-f", "json"],
            &["-f", "jsonl", "--offsets", "utf16"],
            &["-f", "json", "--offsets", "chars", "--layers", "sentence,relation"],
            &["-f", "text"],
            &["--color", "always", "--layers", "entity"],
        ];
        for view in views {
            let annotated = desk.run(&[&["annotate", "a.txt"], view].concat());
            let inspected = desk.run(&[&["inspect", "a.postil", "a.txt"], view].concat());
            assert_quiet(&inspected);
            assert_eq!(inspected.text(), annotated.text(), "{view:?}");
        }
    }
}

#[test]
fn a_news_article_goes_through_every_format() {
    let article = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/seed/article.txt");
    let Ok(text) = std::fs::read(&article) else {
        eprintln!("skipped: {} is not here", article.display());
        return;
    };
    let desk = desk("seed").with("a.txt", text);
    assert_quiet(&desk.run(&["annotate", "-f", "postcard", "-o", "a.postil", "a.txt"]));
    for format in ["text", "json", "jsonl"] {
        let annotated = desk.run(&["annotate", "-f", format, "a.txt"]);
        assert_quiet(&annotated);
        let inspected = desk.run(&["inspect", "-f", format, "a.postil", "a.txt"]);
        assert_eq!(inspected.text(), annotated.text());
    }
}

#[test]
fn a_message_can_go_through_a_pipe() {
    let desk = desk("postcard_pipe").with("a.txt", ARTICLE);
    let message = desk.run(&["annotate", "-f", "postcard", "a.txt"]);
    assert_quiet(&message);
    assert_quiet(&desk.run(&["annotate", "-f", "postcard", "-o", "a.postil", "a.txt"]));
    assert_eq!(desk.read("a.postil"), message.stdout);
    let explicit = desk.run(&["annotate", "-f", "postcard", "-o", "-", "a.txt"]);
    assert_eq!(explicit.stdout, message.stdout);
    let inspected = desk.run_with(&["inspect", "-f", "json", "-", "a.txt"], &message.stdout);
    assert_eq!(inspected.text(), desk.run(&["annotate", "-f", "json", "a.txt"]).text());
    let both = desk.run(&["inspect", "-", "-"]);
    assert_says(&both, 2, "postil: message and article cannot both", "for one of them)");
}

#[test]
fn a_mended_article_is_inspected_mended() {
    let desk = desk("postcard_lossy").with("a.txt", b"One \xFF two.\n");
    let _ = desk.run(&["annotate", "--lossy", "-f", "postcard", "-o", "a.postil", "a.txt"]);
    let run = desk.run(&["inspect", "--lossy", "-f", "json", "a.postil", "a.txt"]);
    assert_says(&run, 0, "postil: a.txt: 1 sequence ", "U+FFFD");
    assert_eq!(json(&run)["annotations"][0]["text"], "One \u{FFFD} two.");
    let run = desk.run(&["inspect", "a.postil", "a.txt"]);
    assert_says(&run, 1, "postil: a.txt: not UTF-8 at byte 4, line 1, column 5", "");
}

#[test]
fn postcard_refuses_what_a_message_cannot_hold() {
    let desk = desk("postcard_refusals").with("a.txt", ARTICLE).with("b.txt", ARTICLE);
    let several = desk.run(&["annotate", "-f", "postcard", "-o", "x.postil", "a.txt", "b.txt"]);
    let ends = "(write one file per article with --output-dir)";
    assert_says(&several, 2, "postil: format 'postcard' holds one document", ends);
    let filtered = desk.run(&["annotate", "-f", "postcard", "--layers", "entity", "a.txt"]);
    assert_says(
        &filtered,
        2,
        "postil: format 'postcard' always holds every layer",
        "postil inspect --layers)",
    );
    assert!(!desk.path("x.postil").exists());
    let missing = desk.run(&["annotate", "-f", "postcard", "-o", "x.postil", "no.txt"]);
    assert_says(&missing, 1, "postil: no.txt: no such file", "");
    assert!(!desk.path("x.postil").exists(), "a failure leaves nothing behind");
}

#[test]
fn inspect_refuses_what_does_not_belong_together() {
    let message = sample::message();
    let desk = desk("inspect_refusals")
        .with("m.postil", &message)
        .with("cut.postil", &message[..message.len() - 1])
        .with("a.txt", sample::ARTICLE)
        .with("longer.txt", sample::ARTICLE.to_owned() + "More.\n")
        .with("changed.txt", sample::ARTICLE.replace("Geneva", "Genoa!"));
    for article in ["longer.txt", "changed.txt"] {
        let run = desk.run(&["inspect", "m.postil", article]);
        let ends = "(use exactly the text that was annotated)";
        assert_says(&run, 1, "postil: m.postil: belongs to another text: ", ends);
    }
    let run = desk.run(&["inspect", "a.txt", "a.txt"]);
    assert_says(&run, 1, "postil: a.txt: not a postil message", "");
    let run = desk.run(&["inspect", "cut.postil", "a.txt"]);
    assert_says(&run, 1, "postil: cut.postil: damaged message at byte ", "");
    let run = desk.run(&["inspect", "no.postil", "a.txt"]);
    assert_says(&run, 1, "postil: no.postil: no such file", "");
    let run = desk.run(&["inspect", "m.postil", "no.txt"]);
    assert_says(&run, 1, "postil: no.txt: no such file", "");
    assert_eq!(desk.run(&["inspect", "-f", "postcard", "m.postil", "a.txt"]).status, Some(2));
}

#[test]
fn inspect_refuses_spans_that_cut_a_character() {
    let message = Message::about("é").note_at(SentenceLabel::Sentence.code(), 1, 1, ()).bytes();
    let desk = desk("inspect_cut").with("m.postil", message).with("a.txt", "é");
    let run = desk.run(&["inspect", "m.postil", "a.txt"]);
    assert_says(&run, 1, "postil: m.postil: damaged message", "cuts a character");
}

#[test]
fn references_lead_where_they_should() {
    let desk =
        desk("references").with("m.postil", sample::message()).with("a.txt", sample::ARTICLE);
    let document = json(&desk.run(&["inspect", "-f", "json", "m.postil", "a.txt"]));
    let annotations = document["annotations"].as_array().unwrap();
    let called = |id: &Value| annotations.iter().find(|a| a["id"] == *id).unwrap()["text"].clone();
    let layer = |name: &str| annotations.iter().filter(|a| a["layer"] == name).collect::<Vec<_>>();
    let [quote] = layer("quote")[..] else {
        panic!("cue and segments are parts of their quotation");
    };
    assert_eq!(called(&quote["speaker"]), "LEE");
    let cue = |index: usize| usize::try_from(quote["cue"][index].as_u64().unwrap()).unwrap();
    assert_eq!(&sample::ARTICLE[cue(0)..cue(1)], "said");
    assert_eq!(quote["segments"].as_array().unwrap().len(), 2);
    let role = layer("relation")[0];
    assert_eq!(called(&role["subject"]), "Ann Lee");
    assert_eq!(called(&role["role"]), "Minister");
    assert_eq!((&role["object"], &role["status"]), (&Value::Null, &"asserted".into()));
    assert_eq!(document["chains"][0]["name"], "Ann Lee");
    assert_eq!(document["chains"].as_array().unwrap().len(), 4);

    // What a shown note refers to keeps its id, shown or not.
    let filtered =
        desk.run(&["inspect", "-f", "json", "--layers", "quote,relation", "m.postil", "a.txt"]);
    let filtered = json(&filtered);
    let shown = filtered["annotations"].as_array().unwrap();
    assert!(shown.contains(quote) && shown.contains(role));
    assert_eq!(filtered["chains"], Value::Array(Vec::new()));
}
