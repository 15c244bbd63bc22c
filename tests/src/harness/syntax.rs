//! Learned syntax: any text, and any part of a model.

use super::blob::options_of_model;
use crate::collected::Collected;
use crate::english::with_model;
use crate::invariants::check_invariants;
use crate::learned::{Level, made_up, model_of, no_names, with_arcs};
use postil::engine::{AnyEngine, TinyEngine};
use postil::{DefaultEngine, Options};

/// Whatever a text says, tokens of its sentences form trees, be the arcs learned or not; and whatever a part of a model says, it
/// is refused, or makes trees of a text. The first byte says what the others are.
pub fn syntax(bytes: &[u8]) {
    let Some((&kind, rest)) = bytes.split_first() else {
        return;
    };
    match kind % 4 {
        0 | 1 => {
            let text = String::from_utf8_lossy(rest);
            check_trees(&text, with_arcs(), &mut DefaultEngine::new());
            check_trees(&text, with_model(), &mut DefaultEngine::new());
            check_trees(&text, Options::default(), &mut TinyEngine::new());
        }
        2 => check_part(rest),
        _ => check_part(&shaped(kind, rest)),
    }
}

fn check_trees(text: &str, options: Options<'static>, engine: &mut dyn AnyEngine<'static>) {
    let mut options = options;
    options.tokens = true;
    let (found, result) = Collected::of(engine, options, [text.as_bytes()]);
    assert_eq!(result, Ok(()));
    check_invariants(text, &found.annotations, &found.summary.losses);
}

/// A part in good form whose numbers are the bytes, over and over.
fn shaped(kind: u8, bytes: &[u8]) -> Vec<u8> {
    let level = if kind & 4 == 0 { Level::Arcs } else { Level::Tags };
    let mut numbers = bytes.iter().copied().cycle();
    made_up(level, || numbers.next().unwrap_or(kind))
}

fn check_part(part: &[u8]) {
    let Some(options) = options_of_model(&model_of(&no_names(), part)) else {
        return;
    };
    let text = "PERU, May 3 (AP) - Ministers met 5 times. “It is Ann Ek’s boat,” said Tom, the mayor, \
        who’d sold it. THE UN AND THE EU SAID NO.\nIt was bought by her at ana@example.org for $20";
    let long = "the rain, which fell in Peru, and ".repeat(20);
    for text in [text, &long] {
        check_trees(text, options, &mut DefaultEngine::new());
    }
}
