//! Which stretches of an input mean text, and how characters are written in them.

use crate::error::Fault;
use core::ops::Range;
use std::borrow::Cow;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Form {
    Text,
    Html,
}
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Piece {
    pub(crate) raw: Range<usize>,
    pub(crate) role: Role,
}
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Role {
    Prose { line: u32 },
    Other,
}
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Decoded<'i> {
    pub(crate) text: Cow<'i, str>,
    start: usize,
}
impl Decoded<'_> {
    pub(crate) fn raw(&self, span: Range<usize>) -> Range<usize> {
        self.start + span.start..self.start + span.end
    }
}
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Change<'r> {
    pub(crate) span: Range<usize>,
    pub(crate) words: &'r str,
}
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Edit {
    pub(crate) raw: Range<usize>,
    pub(crate) with: String,
    pub(crate) words: Range<usize>,
}
pub(crate) fn pieces(input: &str, _form: Form) -> Result<Vec<Piece>, Fault> {
    Ok(vec![Piece { raw: 0..input.len(), role: Role::Prose { line: 0 } }])
}
impl Piece {
    pub(crate) fn decode<'i>(&self, input: &'i str) -> Decoded<'i> {
        Decoded { text: Cow::Borrowed(input.get(self.raw.clone()).unwrap_or_default()), start: self.raw.start }
    }
    pub(crate) fn edits(&self, _: &str, _: &Decoded<'_>, changes: &[Change<'_>]) -> Vec<Edit> {
        let edits = changes.iter().map(|change| Edit {
            raw: self.raw.start + change.span.start..self.raw.start + change.span.end,
            with: change.words.to_owned(),
            words: 0..change.words.len(),
        });
        edits.collect()
    }
}
