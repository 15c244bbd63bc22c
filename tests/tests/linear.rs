//! Time is linear in the text, on the shapes that tempt a rule to look far.
//!
//! `“a” said ` repeated once took cubic time: every quotation walked back over its whole line, and every
//! step looked at every annotation; 52 KB took a minute and a half. The limits are far above what is
//! needed, so a busy machine does not fail them, and far below what a quadratic search takes. `tests/linear` counts
//! instructions on the same shapes, which is exact and needs valgrind.

use postil::Options;
use postil::engine::LargeEngine;
use postil::terms::{CaseRule, Lexicon, LexiconEntry};
use postil_tests::collected::Collected;
use postil_tests::english::with_model;
use postil_tests::shapes::SHAPES;
use std::time::{Duration, Instant};

const BYTES: usize = 50_000;
const LIMIT: Duration = Duration::from_secs(20);

#[test]
fn long_lines_of_one_shape_are_quick() {
    let mut engine = Box::new(LargeEngine::new());
    for shape in SHAPES {
        let text = shape.text(BYTES);
        let start = Instant::now();
        let (_, result) = Collected::of(&mut *engine, with_model(), [text.as_bytes()]);
        result.expect("UTF-8");
        assert!(start.elapsed() < LIMIT, "{} takes {:?}", shape.name, start.elapsed());
    }
}

/// Every beginning of these lines is the beginning of an entry, and none of the entries is there.
#[test]
fn a_lexicon_that_promises_much_is_quick() {
    let entries: Vec<String> = (1..32).map(|count| "a ".repeat(count) + "b").collect();
    let entry = |text| LexiconEntry { text, label: "A", id: None, case: CaseRule::Ignore };
    let entries: Vec<_> = entries.iter().map(|text| entry(text)).collect();
    let mut blob = vec![0; Lexicon::size(&entries).expect("good entries")];
    Lexicon::build(&entries, &mut blob).expect("good entries");
    let lexicon = Lexicon::from_bytes(blob.leak()).expect("as built");

    let mut engine = Box::new(LargeEngine::new());
    let text = "a ".repeat(BYTES / 2);
    let start = Instant::now();
    let options = Options::new().lexicon(lexicon);
    let (_, result) = Collected::of(&mut *engine, options, [text.as_bytes()]);
    result.expect("UTF-8");
    assert!(start.elapsed() < LIMIT, "takes {:?}", start.elapsed());
}
