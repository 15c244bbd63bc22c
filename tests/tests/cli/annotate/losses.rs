//! What does not fit.

use crate::{ARTICLE, assert_quiet, assert_says, desk, json, json_lines};

/// A paragraph that no engine holds in one piece.
fn long_paragraph() -> String {
    format!("Start\n\nFirst one. {}\n", "Word after word. ".repeat(6_000))
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
    assert_says(&run, 1, begins, "(omit --strict to count what does not fit)");
    assert_eq!(json_lines(&run).len(), 1);
}
