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
