//! What is to change in a piece, and the bytes that do it.

use core::ops::Range;

/// Characters of a piece, and what is to stand there instead.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Change<'r> {
    /// In bytes of the piece's decoded text, on character boundaries.
    pub(crate) span: Range<usize>,
    pub(crate) words: &'r str,
}

/// Bytes of the input, and what replaces them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Edit {
    /// In bytes of the input. It covers the change and lies inside the piece.
    pub(crate) raw: Range<usize>,
    /// Which of these bytes write what the change replaces: the others are its neighbors.
    pub(crate) own: Range<usize>,
    /// What stands there in the output.
    pub(crate) with: String,
    /// Which bytes of `with` write the words of the change. Around them can be neighbors of the change, written anew
    /// because the coding demands it.
    pub(crate) words: Range<usize>,
}
