//! JSON Lines in, answers out.

use crate::{ARTICLE, assert_quiet, assert_says, desk, json, json_lines};
use std::io::{BufRead, BufReader, Write};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

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
        (Some(1), "postil: 5 documents failed (see the errors in the output)\n")
    );
    let answers = json_lines(&run);
    let ids: Vec<_> = answers.iter().map(|answer| answer["id"].to_string()).collect();
    assert_eq!(ids, ["\"a\"", "7", "null", "\"b\"", "\"c\"", "\"d\"", "null", "1.5"]);
    assert!(run.text().contains(r#"{"id":1.50,"postil":1,"#), "ids keep their digits");
    assert_eq!(answers[1]["date"], "2020-02-29");
    let errors: Vec<_> = answers.iter().map(|answer| answer["error"].as_str()).collect();
    assert!(errors[2].unwrap().starts_with("not a JSON object: "));
    assert_eq!(errors[3], Some("\"text\" is missing or not a string"));
    assert_eq!(errors[4], Some("\"text\" is missing or not a string"));
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
    assert_says(&run, 2, "postil: format 'postcard' holds one document", "with --output-dir)");
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
