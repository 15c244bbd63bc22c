//! `postil explain`: the rules behind the notes.

use crate::{assert_quiet, desk};

#[test]
fn explain_names_the_rule_of_each_note() {
    let desk = desk("explain").with("a.txt", "They met three decades ago.\n");
    let run = desk.run(&["explain", "--layers", "time", "a.txt"]);
    assert_quiet(&run);
    let rule = "a duration before or after another time: five years ago, two days later";
    assert!(run.text().starts_with("9-26  time DATE = "), "{}", run.text());
    assert!(
        run.text().ends_with(&format!("  three decades ago\n      {rule}\n")),
        "{}",
        run.text()
    );

    // Of tokens it says who tells what they are: the model, as far as it has learned, or rules.
    let tokens = desk.run(&["explain", "--model", "none", "--layers", "token", "a.txt"]);
    assert_quiet(&tokens);
    assert!(
        tokens.text().starts_with("0-4  token word = PRP, nsubj of met  They\n"),
        "{}",
        tokens.text()
    );
    let by_rules = "; syntax of the model: none, so tag and head are by rules\n";
    assert_eq!(tokens.text().matches(by_rules).count(), 6, "{}", tokens.text());

    // A message says it, too: whoever flashes the engine can ask why.
    assert_quiet(&desk.run(&["annotate", "-f", "postcard", "-o", "a.postil", "a.txt"]));
    let told = desk.run(&["inspect", "-f", "reasons", "--layers", "time", "a.postil", "a.txt"]);
    assert_eq!(told.text(), run.text());
}
