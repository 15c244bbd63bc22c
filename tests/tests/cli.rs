//! The `postil` command from outside: every option, every error, every exit status.

use postil::{SentenceLabel, TokenLabel};
use postil_tests::command::{Desk, Run};
use postil_tests::{Message, sample};
use serde_json::Value;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

const ARTICLE: &str = "\
Published: 25 November 2022
Harbour reopens — at last

The harbour of Norby opened again. “Ships are back,” said Ann Lee.
";

/// A paragraph that no engine holds in one piece.
fn long_paragraph() -> String {
    format!("Start\n\nFirst one. {}\n", "Word after word. ".repeat(6_000))
}

fn desk(test: &str) -> Desk {
    Desk::new(env!("CARGO_TARGET_TMPDIR"), test)
}

fn json(run: &Run) -> Value {
    serde_json::from_slice(&run.stdout).unwrap_or_else(|error| panic!("{error}: {run:?}"))
}

fn json_lines(run: &Run) -> Vec<Value> {
    run.text().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// Nothing went wrong, nothing was said.
fn assert_quiet(run: &Run) {
    assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""));
}

/// One line on standard error that begins and ends like this.
fn assert_says(run: &Run, status: i32, begins: &str, ends: &str) {
    let line = run.stderr.trim_end();
    assert_eq!(run.status, Some(status), "{line}");
    assert_eq!(line.lines().count(), 1, "{line}");
    assert!(line.starts_with(begins) && line.ends_with(ends), "{line}");
}

// ---- Inputs -----------------------------------------------------------------------------------

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
    let skipped = "postil: .: skipped what is no article by its name: 1 × .png\n";
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

// ---- JSON -------------------------------------------------------------------------------------

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
fn the_text_view_tells_of_people_and_events() {
    let text = "Peru's minister Ana Ruiz attended talks in Lima on 3 May 2022. She will not join the talks \
                in Cusco. “It is good,” Ruiz said.\n";
    let view = desk("events").with("a.txt", text).run(&["annotate", "a.txt"]);
    assert_quiet(&view);
    let profile = "  Ana Ruiz  3×  minister (Peru)\n    called  Ruiz\n    said    “It is good,”\n    \
                   seen    Lima, 2022-05-03\n";
    let events = "Events\n------\n  meeting  talks  Lima   2022-05-03\n    Ana Ruiz\n  meeting  talks  \
                  Cusco\n    Ana Ruiz (negated)\n";
    for part in [profile, events] {
        assert!(view.text().contains(part), "{}", view.text());
    }
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
fn the_date_is_that_of_the_text_else_the_one_given() {
    let desk = desk("date").with("a.txt", ARTICLE).with("b.txt", "No date.\n");
    let date = |file| {
        json(&desk.run(&["annotate", "-f", "json", "--date", "2020-02-29", file]))["date"].clone()
    };
    assert_eq!(date("a.txt"), "2022-11-25");
    assert_eq!(date("b.txt"), "2020-02-29");
    for wrong in ["2021-02-29", "yesterday", "2021-2-3"] {
        let run = desk.run(&["annotate", "--date", wrong, "a.txt"]);
        assert_says(&run, 2, "postil: '", "' is not a date (write YYYY-MM-DD)");
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
    let begins = "postil: no layer 'nams' (layers: section, sentence, token, entity, ";
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

#[test]
fn what_does_not_fit_is_told_in_every_format() {
    let desk = desk("losses").with("long.txt", long_paragraph());
    let document = json(&desk.run(&["annotate", "-f", "json", "long.txt"]));
    assert_eq!(document["complete"], false);
    assert_eq!(document["losses"][0]["layer"], "section");
    let text = desk.run(&["annotate", "long.txt"]);
    assert!(text.text().contains("INCOMPLETE\n----------\n  section: "));
    assert_quiet(&desk.run(&["annotate", "-f", "postcard", "-o", "long.postil", "long.txt"]));
    let inspected = desk.run(&["inspect", "-f", "json", "long.postil", "long.txt"]);
    assert_eq!(json(&inspected)["losses"], document["losses"]);
    let timeml = desk.run(&["annotate", "-f", "timeml", "long.txt"]);
    assert!(timeml.text().contains("\n<!-- incomplete: section 1 from byte "), "{}", timeml.text());
}

#[test]
fn strict_makes_the_first_loss_an_error() {
    let desk = desk("strict").with("long.txt", long_paragraph()).with("a.txt", ARTICLE);
    let run = desk.run(&["annotate", "--strict", "-f", "jsonl", "long.txt", "a.txt"]);
    let begins = "postil: long.txt: no room for layer section from byte ";
    assert_says(&run, 1, begins, "(leave --strict away to count what does not fit)");
    assert_eq!(json_lines(&run).len(), 1);
}

// ---- JSON lines in ----------------------------------------------------------------------------

const REQUESTS: &str = r#"{"id":"a","text":"It works. It lasts."}

{"id":7,"text":"No date here.","date":"2020-02-29"}
nonsense
{"id":"b"}
{"id":"c","text":5}
{"id":"d","text":"x","date":"soon"}
{"text":"x"}
{"id":1.50,"text":""}
"#;

#[test]
fn every_line_has_its_answer_in_order() {
    let desk = desk("filter").with("in.jsonl", REQUESTS);
    let run = desk.run_with(&["annotate", "--input", "jsonl"], REQUESTS);
    assert_eq!(
        (run.status, run.stderr.as_str()),
        (Some(1), "postil: 5 documents failed, as the output says\n")
    );
    let answers = json_lines(&run);
    let ids: Vec<_> = answers.iter().map(|answer| answer["id"].to_string()).collect();
    assert_eq!(ids, ["\"a\"", "7", "null", "\"b\"", "\"c\"", "\"d\"", "null", "1.5"]);
    assert!(run.text().contains(r#"{"id":1.50,"postil":1,"#), "ids keep their digits");
    assert_eq!(answers[1]["date"], "2020-02-29");
    let errors: Vec<_> = answers.iter().map(|answer| answer["error"].as_str()).collect();
    assert!(errors[2].unwrap().starts_with("not a JSON object: "));
    assert_eq!(errors[3], Some("\"text\" is not a string"));
    assert_eq!(errors[4], Some("\"text\" is not a string"));
    assert_eq!(errors[5], Some("'soon' is not a date (write YYYY-MM-DD)"));
    assert_eq!(errors[6], Some("\"id\" is missing, or neither a readable string nor a number"));
    assert_eq!(errors.iter().flatten().count(), 5);
    assert_eq!(desk.run(&["annotate", "--input", "jsonl", "in.jsonl"]).text(), run.text());
}

#[test]
fn a_document_of_a_line_is_that_of_a_file() {
    let desk = desk("filter_same").with("a.txt", ARTICLE);
    let request = serde_json::json!({"id": "a.txt", "text": ARTICLE}).to_string();
    let line = desk.run_with(&["annotate", "--input", "jsonl"], request);
    assert_quiet(&line);
    assert_eq!(line.text(), desk.run(&["annotate", "-f", "jsonl", "a.txt"]).text());
}

#[test]
fn an_answer_comes_before_the_next_question() {
    let desk = desk("filter_streams");
    let mut child = desk.command(&["annotate", "--input", "jsonl"]).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let stdout = BufReader::new(child.stdout.take().unwrap());
    let (sender, answers) = mpsc::channel();
    let reader = thread::spawn(move || {
        for line in stdout.lines() {
            sender.send(line.unwrap()).unwrap();
        }
    });
    for id in 0..3 {
        writeln!(stdin, r#"{{"id":{id},"text":"One."}}"#).unwrap();
        stdin.flush().unwrap();
        let answer = answers.recv_timeout(Duration::from_secs(60)).unwrap();
        assert!(answer.starts_with(&format!(r#"{{"id":{id},"#)));
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
    reader.join().unwrap();
}

#[test]
fn lines_can_be_shown_in_other_formats() {
    let desk = desk("filter_formats");
    let run = desk.run_with(&["annotate", "--input", "jsonl", "-f", "json"], REQUESTS);
    assert_eq!(run.status, Some(1));
    assert_eq!(json(&run).as_array().unwrap().len(), 8);
    let run = desk.run_with(&["annotate", "--input", "jsonl", "-f", "text"], REQUESTS);
    assert_eq!(run.status, Some(1));
    assert!(run.text().starts_with("== a ==\n\nIt works. It lasts.\n"), "{}", run.text());
    assert!(run.stderr.contains("postil: standard input, line 4: not a JSON object: "));
    assert_eq!(run.stderr.lines().count(), 5);
    let run = desk.run_with(&["annotate", "--input", "jsonl", "-f", "postcard"], REQUESTS);
    assert_says(&run, 2, "postil: postcard holds one document", "with --output-dir)");
}

#[test]
fn lossy_mends_lines_too() {
    let desk = desk("filter_lossy");
    let line = b"{\"id\":1,\"text\":\"a\xFF\"}\n";
    let run = desk.run_with(&["annotate", "--input", "jsonl"], line);
    assert_eq!(run.status, Some(1));
    assert!(json(&run)["error"].as_str().unwrap().starts_with("not a JSON object"));
    let run = desk.run_with(&["annotate", "--input", "jsonl", "--lossy"], line);
    assert_says(&run, 0, "postil: standard input: 1 sequence ", "U+FFFD");
    assert_eq!(json(&run)["id"], 1);
}

// ---- Outputs ----------------------------------------------------------------------------------

#[test]
fn output_goes_where_it_is_sent() {
    let desk = desk("output").with("a.txt", ARTICLE);
    let stdout = desk.run(&["annotate", "-f", "json", "-o", "-", "a.txt"]);
    let file = desk.run(&["annotate", "-f", "json", "--output", "a.json", "a.txt"]);
    assert_quiet(&file);
    assert!(file.stdout.is_empty());
    assert_eq!(desk.read("a.json"), stdout.stdout);
}

#[test]
fn an_input_is_never_overwritten() {
    let desk = desk("overwrite").with("a.txt", ARTICLE);
    for format in ["text", "postcard"] {
        let run = desk.run(&["annotate", "-f", format, "-o", "./a.txt", "a.txt"]);
        assert_says(&run, 1, "postil: ./a.txt: is an input too", "(write to another file)");
    }
    // Another name of the same file, too: it was emptied once.
    std::fs::hard_link(desk.path("a.txt"), desk.path("b.txt")).unwrap();
    let run = desk.run(&["annotate", "-o", "b.txt", "a.txt"]);
    assert_says(&run, 1, "postil: b.txt: is an input too", "(write to another file)");
    assert_eq!(desk.read("a.txt"), ARTICLE.as_bytes());
}

#[test]
fn an_output_that_cannot_be_written_is_told() {
    let desk = desk("unwritable").with("a.txt", ARTICLE);
    let run = desk.run(&["annotate", "-o", "no/where.txt", "a.txt"]);
    assert_says(&run, 1, "postil: no/where.txt: cannot write: ", "");
    if Path::new("/dev/full").exists() {
        let run = desk.run(&["annotate", "-o", "/dev/full", "a.txt"]);
        assert_says(&run, 1, "postil: /dev/full: cannot write: ", "");
    }
}

#[test]
fn a_reader_that_leaves_is_no_error() {
    let desk = desk("closed");
    let mut child = desk.command(&["annotate", "--input", "jsonl"]).spawn().unwrap();
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().unwrap();
    for id in 0..1_000 {
        // The command may be gone already.
        let _ = writeln!(stdin, r#"{{"id":{id},"text":"One."}}"#);
    }
    drop(stdin);
    assert_quiet(&child.wait_with_output().unwrap().into());
}

#[test]
fn text_is_wrapped_and_coloured_as_asked_for() {
    let desk = desk("colour").with("a.txt", ARTICLE);
    let coloured = |arguments: &[&str]| {
        let arguments = [&["annotate", "a.txt"], arguments].concat();
        desk.run(&arguments).text().contains('\u{1b}')
    };
    assert!(!coloured(&[]), "a pipe is not coloured");
    assert!(!coloured(&["--color", "never"]));
    assert!(coloured(&["--color", "always"]));
    let mut forced = desk.command(&["annotate", "a.txt"]);
    forced.env("CLICOLOR_FORCE", "1");
    assert!(Run::from(forced.output().unwrap()).text().contains('\u{1b}'));
    forced.env("NO_COLOR", "1");
    assert!(!Run::from(forced.output().unwrap()).text().contains('\u{1b}'));

    let longest = |run: &Run| run.text().lines().map(|line| line.chars().count()).max().unwrap();
    let mut narrow = desk.command(&["annotate", "a.txt"]);
    narrow.env("COLUMNS", "40");
    assert!(longest(&narrow.output().unwrap().into()) <= 40);
    assert!(longest(&desk.run(&["annotate", "a.txt"])) <= 80);
}

#[test]
fn articles_cannot_steer_the_terminal() {
    let desk = desk("terminal").with("a.txt", "Evil \u{1b}[2J \u{9b}1m \u{7}\u{202e} text.\n");
    for color in ["never", "always"] {
        let run = desk.run(&["annotate", "--color", color, "a.txt"]);
        assert!(!run.text().contains("\u{1b}[2J"));
        assert!(!run.text().contains(['\u{9b}', '\u{7}', '\u{202e}']));
    }
    let run = desk.run(&["annotate", "\u{1b}[2J"]);
    assert_says(&run, 1, "postil: \u{FFFD}[2J: no such file", "");
}

#[test]
fn several_articles_have_titles() {
    let desk = desk("titles").with("a.txt", "It works.\n").with("b.txt", "It lasts.\n");
    let run = desk.run(&["annotate", "a.txt", "b.txt"]);
    assert!(run.text().starts_with("== a.txt ==\n\nIt works.\n"), "{}", run.text());
    assert!(run.text().contains("\n\n== b.txt ==\n\nIt lasts.\n"), "{}", run.text());
}

#[test]
fn explain_names_the_rule_of_each_note() {
    let desk = desk("explain").with("a.txt", "They met three decades ago.\n");
    let run = desk.run(&["explain", "--layers", "time", "a.txt"]);
    assert_quiet(&run);
    let rule = "a length from an anchor: five years ago, two days later";
    assert!(run.text().starts_with("9-26  time DATE = "), "{}", run.text());
    assert!(
        run.text().ends_with(&format!("  three decades ago\n      {rule}\n")),
        "{}",
        run.text()
    );

    // A message says it, too: whoever flashes the engine can ask why.
    assert_quiet(&desk.run(&["annotate", "-f", "postcard", "-o", "a.postil", "a.txt"]));
    let told = desk.run(&["inspect", "-f", "reasons", "--layers", "time", "a.postil", "a.txt"]);
    assert_eq!(told.text(), run.text());
}

/// The text of a TimeML document without its tags, and the attributes of the times in it.
fn read_timeml(xml: &str) -> (String, Vec<String>) {
    use quick_xml::Reader;
    use quick_xml::events::Event;
    let mut reader = Reader::from_str(xml);
    let (mut inside, mut text, mut times) = (false, String::new(), Vec::new());
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) if tag.name().as_ref() == "TEXT" => inside = true,
            Event::End(tag) if tag.name().as_ref() == "TEXT" => inside = false,
            Event::Start(tag) if inside => {
                let values: Vec<String> =
                    tag.attributes().map(|found| found.unwrap().value.to_string()).collect();
                times.push(values.join(" "));
            }
            Event::Text(found) if inside => text.push_str(&found),
            Event::GeneralRef(name) if inside => text.push_str(match name.as_ref() {
                "lt" => "<",
                "gt" => ">",
                "amp" => "&",
                "quot" => "\"",
                "apos" => "'",
                other => panic!("{other:?}"),
            }),
            Event::Eof => return (text, times),
            _ => {}
        }
    }
}

#[test]
fn timeml_holds_the_article_and_its_times() {
    let article = "Fish & chips <b>rose</b> on Friday, and almost two years later, too.\n";
    let desk = desk("timeml").with("a.txt", article).with("bell.txt", "A\u{7} B in 2001.\n");
    let run = desk.run(&["annotate", "-f", "timeml", "--date", "2024-05-03", "a.txt"]);
    assert_quiet(&run);
    let expected = ["t1 DATE 2024-05-03", "t2 DATE 2026 EQUAL_OR_LESS"].map(str::to_owned);
    assert_eq!(read_timeml(run.text()), (article.to_owned(), expected.to_vec()));
    assert!(run.text().contains("functionInDocument=\"CREATION_TIME\">2024-05-03<"));

    // XML has no bell.
    let bell = desk.run(&["annotate", "-f", "timeml", "bell.txt"]);
    assert_eq!(read_timeml(bell.text()).0, "A\u{FFFD} B in 2001.\n");

    let two = desk.run(&["annotate", "-f", "timeml", "a.txt", "bell.txt"]);
    assert_says(&two, 2, "postil: timeml holds one document", "with --output-dir)");
}

// ---- Postcard and inspect ---------------------------------------------------------------------

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
    let ends = "(name a folder for their files with --output-dir)";
    assert_says(&several, 2, "postil: postcard holds one document", ends);
    let filtered = desk.run(&["annotate", "-f", "postcard", "--layers", "entity", "a.txt"]);
    assert_says(&filtered, 2, "postil: postcard holds every layer", "postil inspect --layers)");
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
        let ends = "(give the very text that was annotated)";
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

// ---- Lexicon ----------------------------------------------------------------------------------

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
    let begins = "postil: a.postil: made with another lexicon, where 'Rock  salt' is an entry (";
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
    assert_says(&run, 1, "postil: t.tsv: is an input too (", "to another file)");
}

#[test]
fn a_lexicon_that_is_none_is_refused() {
    let desk = lexicon_desk("lexicon_damaged");
    let mut damaged = desk.read("terms.lex");
    *damaged.last_mut().unwrap() ^= 1;
    let desk = desk.with("damaged.lex", damaged);
    let remedy = "(make one with postil lexicon build)";
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
        assert_says(&run, 1, "postil: terms.lex: is an input too (", "to another file)");
    }
}

// ---- Help -------------------------------------------------------------------------------------

#[test]
fn help_has_examples_and_the_version_is_the_packages() {
    let desk = desk("help");
    for arguments in [
        &["--help"][..],
        &["annotate", "--help"],
        &["inspect", "--help"],
        &["train", "--help"],
        &["eval", "--help"],
        &["lexicon", "build", "--help"],
    ] {
        let run = desk.run(arguments);
        assert_quiet(&run);
        assert!(run.text().contains("Examples:\n  postil "), "{}", run.text());
    }
    let run = desk.run(&["--version"]);
    assert_quiet(&run);
    assert_eq!(run.text(), format!("postil {}\n", env!("CARGO_PKG_VERSION")));
    for wrong in [&[][..], &["annotate", "--nonsense"], &["inspect"], &["dance"]] {
        assert_eq!(desk.run(wrong).status, Some(2), "{wrong:?}");
    }
}

// ---- A real article ---------------------------------------------------------------------------

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
