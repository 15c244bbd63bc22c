//! Trees that readers of trees take: one root a sentence, and no circles.
//!
//! The engine parses its own sentences, and one of the output may be a part of such a one, or several. What has no head in
//! the sentence hangs on its root then.

use crate::document::Note;
use postil::annotation::Id;
use postil::label::Deprel;

/// A token in its tree.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Branch {
    /// The place of its head in the sentence; none for the root.
    pub(super) head: Option<usize>,
    pub(super) deprel: Deprel,
}

/// The tree of a sentence; none if there is a token of which the engine does not know what it depends on.
pub(super) fn of(tokens: &[&Note]) -> Option<Vec<Branch>> {
    // Tokens are in the order of their ids.
    let place = |id: Id| tokens.binary_search_by_key(&id, |token| token.id).ok();
    let branch = |token: &&Note| {
        let head = token.grammar.head.and_then(place);
        Some(Branch { head, deprel: token.grammar.deprel? })
    };
    let mut tree = tokens.iter().map(branch).collect::<Option<Vec<_>>>()?;
    open_circles(&mut tree);
    let is_mark = |place: usize| {
        tokens
            .get(place)
            .is_some_and(|token| token.grammar.tag == Some(postil::label::Tag::Punctuation))
    };
    let roots: Vec<usize> =
        (0..).zip(&tree).filter(|(_, it)| it.head.is_none()).map(|(at, _)| at).collect();
    let root = roots.iter().copied().find(|&at| !is_mark(at)).or(roots.first().copied())?;
    for (place, branch) in tree.iter_mut().enumerate() {
        if branch.head.is_none() && place != root {
            *branch = Branch { head: Some(root), deprel: Deprel::Parataxis };
        }
    }
    Some(tree)
}

/// Takes the head of one token away wherever heads go round.
fn open_circles(tree: &mut [Branch]) {
    // Which walk has been at a token first: walks that meet an earlier one end well.
    let mut seen = vec![None; tree.len()];
    for start in 0..tree.len() {
        let mut at = Some(start);
        while let Some(place) = at
            && let Some(walk) = seen.get_mut(place)
            && let Some(branch) = tree.get_mut(place)
        {
            match *walk {
                None => {
                    *walk = Some(start);
                    at = branch.head;
                }
                Some(earlier) => {
                    if earlier == start {
                        branch.head = None;
                    }
                    break;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Grammar;
    use crate::sample;
    use postil::Layer;
    use postil::label::Tag;

    /// The heads of the tree of tokens with these heads: a number is a place, 99 is elsewhere.
    fn heads(heads: &[Option<u32>], marks: &[usize]) -> Option<Vec<Option<usize>>> {
        let document = sample::document();
        let some = document.layer(Layer::Entity).next().unwrap();
        let token = |(place, head): (usize, &Option<u32>)| Note {
            id: Id::new(u32::try_from(place).unwrap()),
            grammar: Grammar {
                tag: Some(if marks.contains(&place) { Tag::Punctuation } else { Tag::Noun }),
                head: head.map(Id::new),
                deprel: Some(Deprel::Object),
            },
            ..some.clone()
        };
        let tokens: Vec<Note> = heads.iter().enumerate().map(token).collect();
        let tree = of(&tokens.iter().collect::<Vec<_>>())?;
        Some(tree.iter().map(|branch| branch.head).collect())
    }

    #[test]
    fn what_is_a_tree_stays_as_it_is() {
        assert_eq!(heads(&[Some(1), None, Some(1)], &[]).unwrap(), [Some(1), None, Some(1)]);
        assert_eq!(heads(&[], &[]), None);
    }

    #[test]
    fn later_roots_hang_on_the_first_that_is_a_word() {
        assert_eq!(heads(&[None, Some(0), None], &[]).unwrap(), [None, Some(0), Some(0)]);
        assert_eq!(heads(&[None, None, None], &[0]).unwrap(), [Some(1), None, Some(1)]);
        assert_eq!(heads(&[Some(99), Some(0)], &[0, 1]).unwrap(), [None, Some(0)]);
    }

    #[test]
    fn circles_are_opened() {
        assert_eq!(heads(&[Some(1), Some(0), None], &[]).unwrap(), [None, Some(0), Some(0)]);
        assert_eq!(heads(&[Some(0)], &[]).unwrap(), [None]);
        assert_eq!(heads(&[Some(1), Some(2), Some(1)], &[]).unwrap(), [Some(1), None, Some(1)]);
    }

    #[test]
    fn there_is_no_tree_where_a_head_is_not_known() {
        let document = sample::document();
        let tokens: Vec<_> = document.layer(Layer::Entity).collect();
        assert_eq!(of(&tokens), None, "names have no heads");
    }
}
