//! Where the output goes.

use crate::{ARTICLE, assert_quiet, assert_says, desk};
use std::io::Write;
use std::path::Path;

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
        assert_says(&run, 1, "postil: ./a.txt: is also an input", "(write to another file)");
    }
    // Another name of the same file, too: it was emptied once.
    std::fs::hard_link(desk.path("a.txt"), desk.path("b.txt")).unwrap();
    let run = desk.run(&["annotate", "-o", "b.txt", "a.txt"]);
    assert_says(&run, 1, "postil: b.txt: is also an input", "(write to another file)");
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
