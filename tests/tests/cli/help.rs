//! Help and usage.

use crate::{assert_quiet, desk};

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
        &["rules", "--help"],
        &["rules", "build", "--help"],
        &["rules", "trace", "--help"],
    ] {
        let run = desk.run(arguments);
        assert_quiet(&run);
        assert!(run.text().contains("Examples:\n  postil "), "{}", run.text());
    }
    let run = desk.run(&["--version"]);
    assert_quiet(&run);
    let lines: Vec<&str> = run.text().lines().collect();
    assert_eq!(lines[0], format!("postil {}", env!("CARGO_PKG_VERSION")));
    // Scripts read the first line; the others tell what the models can do.
    for (line, model) in lines[1..].iter().zip(["english", "english-small"]) {
        let level = line.strip_prefix(&format!("model {model}: syntax "));
        assert!(["none", "tags", "arcs"].map(Some).contains(&level), "{line}");
    }
    assert_eq!(lines.len(), 3);
    for wrong in [&[][..], &["annotate", "--nonsense"], &["inspect"], &["dance"]] {
        assert_eq!(desk.run(wrong).status, Some(2), "{wrong:?}");
    }
}
