//! What syntax says, in the terms of Universal Dependencies, which most readers of trees know.
//!
//! ```text
//! tokens of a sentence ─▶ tree ─▶ relation ─▶ pos ─▶ words
//!                         one root, no circles
//! ```

mod pos;
mod relation;
mod tree;

use crate::document::{Document, Note};
use postil::label::Tag;

/// A word of a sentence; without what the engine does not say.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Word<'d> {
    pub(crate) note: &'d Note,
    pub(crate) pos: Option<Pos>,
    /// Known of all words of a sentence, or of none.
    pub(crate) arc: Option<Arc>,
}

/// What part of speech it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Pos {
    /// The tag of Universal Dependencies.
    pub(crate) universal: &'static str,
    /// The tag of the Penn Treebank.
    pub(crate) penn: &'static str,
}

/// What it depends on, and how.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Arc {
    /// The place of its head in the sentence; none for the root.
    pub(crate) head: Option<usize>,
    pub(crate) relation: &'static str,
}

/// The words of each sentence of a document. Where a sentence has a tree, it is one: it has a single root, and every
/// word hangs on it in the end.
pub(crate) fn sentences(document: &Document) -> Vec<Vec<Word<'_>>> {
    let tokens = document.tokens_by_sentence();
    tokens.into_iter().map(|tokens| words(&tokens, &document.text)).collect()
}

fn words<'d>(tokens: &[&'d Note], text: &str) -> Vec<Word<'d>> {
    let tree = tree::of(tokens);
    let tag = |place: usize| tokens.get(place).and_then(|token| token.grammar.tag);
    let words = tokens.iter().enumerate().map(|(place, &note)| {
        let arc = tree.as_ref().and_then(|tree| tree.get(place)).map(|branch| Arc {
            head: branch.head,
            relation: match (branch.head, tag(place)) {
                (None, _) => "root",
                (Some(_), Some(Tag::Punctuation)) => "punct",
                (Some(head), own) => relation::of(branch.deprel, own, tag(head), head < place),
            },
        });
        let pos = note.grammar.tag.map(|tag| pos::of(tag, note, arc, text));
        Word { note, pos, arc }
    });
    words.collect()
}
