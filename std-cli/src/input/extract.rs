//! The text of an article that comes in another form.

use postil::Date;

/// The text, and the date that comes with it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Extracted {
    pub(super) text: String,
    pub(super) date: Option<Date>,
}

/// Parts of an article with an empty line between them; none for a part that is empty.
pub(super) fn join<const N: usize>(parts: [&str; N]) -> String {
    let parts = parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("\n\n")
}
