//! The `postil` command from outside: every option, every error, every exit status.

mod annotate;
mod explain;
mod help;
mod inspect;
mod lexicon;
mod redact;

use postil_tests::command::{Desk, Run};
use serde_json::Value;

const ARTICLE: &str = "\
Published: 25 November 2022
Harbour reopens — at last

The harbour of Norby opened again. “Ships are back,” said Ann Lee.
";

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
