//! Time is linear in the text, on the shapes that tempt a rule to look far.
//!
//! `“a” said ` repeated once took cubic time: every quotation walked back over its whole line, and every
//! step looked at every annotation; 52 KB took a minute and a half. The limits are far above what is
//! needed, so a busy machine does not fail them, and far below what a quadratic search takes.

use postil::{LargeEngine, Options};
use postil_tests::collected::Collected;
use std::time::{Duration, Instant};

const BYTES: usize = 50_000;
const LIMIT: Duration = Duration::from_secs(20);

#[test]
fn long_lines_of_one_shape_are_quick() {
    let mut engine = Box::new(LargeEngine::idle());
    for shape in [
        "“a” said ",
        "“A b,” said ",
        "“a” x, ",
        "\"",
        "“",
        "' ",
        "said ",
        "he said that ",
        "by X said, ",
        "Ab ",
        "1 ",
        "two ",
        "( ",
        "president ",
        "Peru, ",
        "Peru and ",
        "Friday ",
        "1",
        "a",
        "É",
    ] {
        let text = shape.repeat(BYTES / shape.len());
        let start = Instant::now();
        let (_, result) = Collected::of(&mut engine, Options::default(), [text.as_bytes()]);
        result.expect("UTF-8");
        assert!(start.elapsed() < LIMIT, "{shape:?} takes {:?}", start.elapsed());
    }
}
