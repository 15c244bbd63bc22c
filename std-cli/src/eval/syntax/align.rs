//! Which token of the engine is which word of a treebank.

use super::facts::{Head, Word};
use crate::input::treebank::Tree;
use postil::Annotation;
use postil::annotation::Id;
use std::collections::BTreeMap;

/// What the treebank says of the words of a sentence.
pub(super) fn gold(tree: &Tree) -> Vec<Word> {
    let word = |node: &crate::input::treebank::Node| Word {
        tag: Some(node.tag),
        head: node.head.map_or(Head::Root, Head::At),
        deprel: Some(node.label),
    };
    tree.nodes.iter().map(word).collect()
}

/// What the engine says of the same words; none of those that it does not cut out. `tokens` are those of the sentence, which
/// begins at `offset`. Of a word that the engine cuts, the last part speaks for it.
pub(super) fn found(tree: &Tree, offset: usize, tokens: &[Annotation]) -> Vec<Option<Word>> {
    let start = |token: &Annotation| (token.span().start() as usize).checked_sub(offset);
    let end = |token: &Annotation| (token.span().end() as usize).checked_sub(offset);
    let begins = |at: usize| tokens.binary_search_by_key(&Some(at), start).is_ok();
    let token_of = |from: usize, to: usize| {
        let place = tokens.binary_search_by_key(&Some(to), end).ok()?;
        tokens.get(place).filter(|_| begins(from))
    };
    let same: Vec<Option<&Annotation>> =
        tree.nodes.iter().map(|node| token_of(node.start, node.end)).collect();
    let places: BTreeMap<Id, usize> =
        (0..).zip(&same).filter_map(|(place, token)| Some(((*token)?.id(), place))).collect();
    let word = |token: &Annotation| Word {
        tag: token.tag(),
        head: match (token.head(), token.deprel()) {
            (_, None) => Head::Unknown,
            (None, Some(_)) => Head::Root,
            (Some(head), Some(_)) => places.get(&head).map_or(Head::Unknown, |at| Head::At(*at)),
        },
        deprel: token.deprel(),
    };
    same.into_iter().map(|token| token.map(word)).collect()
}
