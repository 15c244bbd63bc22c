//! Training samples: sentences of treebanks in the tokens of the engine.

use crate::input::treebank::Tree;
use core::ops::Range;
use postil::label::{Deprel, Tag};
use postil::syntax_training::{LONGEST, Word};
use postil::training::Sentence;

/// A sentence to learn from.
#[derive(Clone, Debug)]
pub(crate) struct Sample {
    pub(crate) words: Vec<Word>,
    /// The number of the right tag of each word; 0 where the treebank does not tell.
    pub(crate) tags: Vec<u8>,
    /// The place of the head of each word; that of the root is behind the last word.
    pub(crate) heads: Vec<u8>,
    /// The number of the right label.
    pub(crate) labels: Vec<u8>,
    /// How often it is learned from in one round.
    pub(crate) copies: u8,
}

/// The number of a tag or label, as models have it.
pub(crate) fn number_of_tag(tag: Tag) -> u8 {
    1 + tag as u8
}

/// The same for labels.
pub(crate) fn number_of_label(label: Deprel) -> u8 {
    1 + label as u8
}

impl Sample {
    /// The sentence, if the parser takes one so long.
    pub(crate) fn of(tree: &Tree, copies: u8) -> Option<Self> {
        let sentence = Sentence::scan(&tree.text);
        let spans: Vec<Range<usize>> = sentence.spans().collect();
        if spans.is_empty() || spans.len() > LONGEST {
            return None;
        }
        let words: Vec<Word> = sentence.words().collect();
        let groups = groups(&spans, tree);
        let root = u8::try_from(spans.len()).ok()?;
        let mut sample = Self {
            tags: vec![0; spans.len()],
            heads: vec![root; spans.len()],
            labels: vec![number_of_label(Deprel::Other); spans.len()],
            words,
            copies,
        };
        // Which token of the engine stands for a node.
        let mut stands = vec![0_usize; tree.nodes.len()];
        for group in &groups {
            for node in group.nodes.clone() {
                stands[node] = group.token(&sample.words);
            }
        }
        for group in &groups {
            sample.fill(group, tree, &stands);
        }
        sample.is_tree().then(|| {
            sample.make_projective();
            sample
        })
    }

    /// Writes what the treebank says of a group.
    fn fill(&mut self, group: &Group, tree: &Tree, stands: &[usize]) {
        let Some(node) = group.node(tree) else { return };
        let (own, node) = (group.token(&self.words), &tree.nodes[node]);
        let place = |token: usize| u8::try_from(token).unwrap_or(u8::MAX);
        for token in group.tokens.clone() {
            if token == own {
                self.tags[token] = number_of_tag(node.tag);
                self.heads[token] = node.head.map_or(self.root(), |head| place(stands[head]));
                self.labels[token] = number_of_label(node.label);
                continue;
            }
            // A part of a word that the treebank does not cut.
            let mark = self.words[token].sure();
            self.tags[token] = match node.tag {
                _ if mark > 0 => mark,
                Tag::Name => number_of_tag(Tag::Name),
                _ => 0,
            };
            self.heads[token] = place(own);
            let label = if mark > 0 { Deprel::Other } else { Deprel::Compound };
            self.labels[token] = number_of_label(label);
        }
        // Marks are known before any tagger.
        let mark = self.words[own].sure();
        if mark > 0 {
            self.tags[own] = mark;
        }
    }

    fn root(&self) -> u8 {
        u8::try_from(self.words.len()).unwrap_or(u8::MAX)
    }

    /// Whether every word hangs on the root in the end.
    fn is_tree(&self) -> bool {
        (0..self.root()).all(|word| self.path(word).last() == Some(self.root()))
    }

    /// A word's head, the head of that, and so on; ends at the root, or where it goes round.
    fn path(&self, word: u8) -> impl Iterator<Item = u8> + '_ {
        let up = |word: &u8| self.heads.get(usize::from(*word)).copied();
        core::iter::successors(up(&word), up).take(self.words.len() + 1)
    }

    /// Lifts arcs that others cross, the shortest first, until none are crossed: the parser makes no others.
    fn make_projective(&mut self) {
        let root = self.root();
        loop {
            let crossed = (0..root).filter(|&word| {
                let head = self.heads[usize::from(word)];
                let between = word.min(head) + 1..word.max(head);
                head != root
                    && between.into_iter().any(|inner| !self.path(inner).any(|up| up == head))
            });
            let length = |word: &u8| word.abs_diff(self.heads[usize::from(*word)]);
            let Some(word) = crossed.min_by_key(length) else { return };
            let head = self.heads[usize::from(word)];
            self.heads[usize::from(word)] = self.heads[usize::from(head)];
        }
    }
}

/// Tokens of the engine and nodes of a treebank that cover the same text.
struct Group {
    tokens: Range<usize>,
    nodes: Range<usize>,
}

impl Group {
    /// The token that stands for all: the last that is no mark.
    fn token(&self, words: &[Word]) -> usize {
        let mut tokens = self.tokens.clone().rev();
        tokens.find(|token| words[*token].sure() == 0).unwrap_or(self.tokens.end - 1)
    }

    /// The node that stands for all: the first whose head lies outside.
    fn node(&self, tree: &Tree) -> Option<usize> {
        let outside =
            |node: &usize| tree.nodes[*node].head.is_none_or(|head| !self.nodes.contains(&head));
        self.nodes.clone().find(outside)
    }
}

/// The groups of a sentence, in order.
fn groups(tokens: &[Range<usize>], tree: &Tree) -> Vec<Group> {
    let nodes = &tree.nodes;
    let (mut groups, mut token, mut node) = (Vec::new(), 0, 0);
    while token < tokens.len() && node < nodes.len() {
        let start = (token, node);
        let (mut token_end, mut node_end) = (tokens[token].end, nodes[node].end);
        while token_end != node_end {
            if token_end < node_end {
                token += 1;
                let Some(next) = tokens.get(token) else { break };
                token_end = next.end;
            } else {
                node += 1;
                let Some(next) = nodes.get(node) else { break };
                node_end = next.end;
            }
        }
        token = (token + 1).min(tokens.len());
        node = (node + 1).min(nodes.len());
        groups.push(Group { tokens: start.0..token, nodes: start.1..node });
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::treebank;

    fn sample(table: &str) -> Sample {
        Sample::of(&treebank::parse(table)[0], 1).unwrap()
    }

    #[test]
    fn words_that_are_cut_differently_keep_their_heads() {
        // `do` and `n't` are one token of the engine; `state-run` is three.
        let sample = sample(
            "They\tPRP\t4\tnsubj\ndo\tVBP\t4\taux\nn't\tRB\t4\tx\nlike\tVB\t0\troot\nstate-run\tJJ\t6\tx\nTV\tNN\t4\tobj\n",
        );
        assert_eq!(sample.heads, [2, 2, 7, 5, 5, 6, 2]);
        let tags: Vec<_> = sample
            .tags
            .iter()
            .map(|tag| (*tag > 0).then(|| Tag::ALL[usize::from(*tag) - 1].name()))
            .collect();
        let expected =
            [Some("PRP"), Some("VBP"), Some("VB"), None, Some("PU"), Some("JJ"), Some("NN")];
        assert_eq!(tags, expected);
    }

    #[test]
    fn crossed_arcs_are_lifted() {
        // `c` hangs on `a` across `b`, which hangs on `d`.
        let sample = sample("a\tNN\t4\tobj\nb\tNN\t4\tx\nc\tNN\t1\tx\nd\tVB\t0\troot\n");
        assert_eq!(sample.heads, [3, 3, 3, 4]);
    }
}
