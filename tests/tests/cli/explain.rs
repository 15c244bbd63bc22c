//! `postil explain`: the rules behind the notes.

use crate::{assert_quiet, desk};

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
