//! Words that lost the space between them, as machine translation and bad conversion leave them:
//! `Peruthat` is `Peru` and `that`.

use super::{Shape, Token};
use crate::lexicon::{self, Case, GLUED, class};

/// Shorter words are left whole.
const SHORTEST: u8 = 6;

/// Length of the name with which an unknown word begins, if a small word is glued to it: an entry of the
/// lexicon, or one together with the word `before`.
pub(super) fn name_before(window: &[u8], before: Option<&Token>, token: &Token) -> Option<u8> {
    let unknown = token.shape == Shape::Capital && token.is_unknown();
    if !unknown || token.length < SHORTEST {
        return None;
    }
    let word = token.of(window);
    let name = GLUED.iter().find_map(|small| word.strip_suffix(small))?;
    let names = |entry: &[u8]| {
        lexicon::look_up(entry, Case::Lower).is_some_and(|id| id.fact().is(class::NAMES))
    };
    let with_before = || {
        let start = before.filter(|before| before.is(class::PHRASE) && token.spaced())?.start;
        let end = usize::from(token.start).saturating_add(name.len());
        window.get(usize::from(start)..end)
    };
    (names(name) || with_before().is_some_and(names))
        .then(|| u8::try_from(name.len()).ok())
        .flatten()
}
