//! Denial: `not`, `never`, `didn't`.

use crate::lexicon::Word;
use crate::window::Context;

/// Whether the token denies.
#[cfg_attr(target_pointer_width = "32", inline(never))]
pub(crate) fn denies(context: &Context<'_>, index: usize) -> bool {
    let bytes = context.bytes(index);
    matches!(context.word(index), Word::Not | Word::Never)
        || bytes.ends_with(b"n't")
        || bytes.ends_with("n’t".as_bytes())
}
