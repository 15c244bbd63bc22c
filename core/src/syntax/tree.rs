//! The view of the sentence: what stages ask of tags and arcs, whoever found them.
//!
//! Tokens are told by their place in the window. A question costs a walk over the tokens that an arc can reach: 127 to each side.

use super::arc::Arc;
use crate::label::{Deprel, Tag};
use crate::scan::Token;
use core::ops::Range;

/// Tags and arcs of a window.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tree<'a> {
    tokens: &'a [Token],
    arcs: &'a [Arc],
}

/// A noun with what belongs to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NounPhrase {
    pub(crate) head: usize,
    /// From its first word to the head, without what follows.
    pub(crate) words: Range<usize>,
}

impl<'a> Tree<'a> {
    pub(crate) const fn new(tokens: &'a [Token], arcs: &'a [Arc]) -> Self {
        Self { tokens, arcs }
    }

    /// The part of speech of a token.
    pub(crate) fn tag(self, index: usize) -> Option<Tag> {
        self.tokens.get(index).and_then(|token| Tag::from_number(token.tag_number()))
    }

    /// Whether a token has one of these tags.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub(crate) fn has_tag(self, index: usize, tags: &[Tag]) -> bool {
        self.tag(index).is_some_and(|tag| tags.contains(&tag))
    }

    /// Whether a token is a verb that has a tense, or a modal.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub(crate) fn is_finite(self, index: usize) -> bool {
        self.has_tag(index, &[Tag::Past, Tag::PresentThird, Tag::Present, Tag::Modal])
    }

    /// Whether a token is a verb in any form, a modal aside.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub(crate) fn is_verb(self, index: usize) -> bool {
        self.has_tag(
            index,
            &[Tag::Past, Tag::PresentThird, Tag::Present, Tag::Base, Tag::Participle, Tag::Gerund],
        )
    }

    /// The token that a token depends on.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub(crate) fn head(self, index: usize) -> Option<usize> {
        self.arcs.get(index).and_then(|arc| arc.head(index))
    }

    /// What a token depends on, what that depends on, and so on to the root.
    pub(crate) fn way_up(self, index: usize) -> impl Iterator<Item = usize> + 'a {
        core::iter::successors(self.head(index), move |index| self.head(*index)).take(HIGHEST)
    }

    /// Whether a token is `head`, or depends on it by a way on which all tokens pass.
    pub(crate) fn is_under(
        self,
        index: usize,
        head: usize,
        passes: impl Fn(usize) -> bool,
    ) -> bool {
        let way = core::iter::once(index).chain(self.way_up(index));
        way.take_while(|index| passes(*index)).any(|index| index == head)
    }

    /// How a token depends on its head.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub(crate) fn label(self, index: usize) -> Option<Deprel> {
        self.arcs.get(index).and_then(|arc| arc.label())
    }

    /// What depends on a token, in the order of the text.
    pub(crate) fn dependents(self, head: usize) -> impl DoubleEndedIterator<Item = usize> + 'a {
        self.near(head).filter(move |index| self.head(*index) == Some(head))
    }

    /// The tokens that an arc from or to a token can reach.
    fn near(self, token: usize) -> Range<usize> {
        token.saturating_sub(REACH)..token.saturating_add(REACH).min(self.arcs.len())
    }

    /// Whether a token is an auxiliary or a copula.
    fn helps(self, index: usize) -> bool {
        matches!(
            self.label(index),
            Some(Deprel::Auxiliary | Deprel::PassiveAuxiliary | Deprel::Copula)
        )
    }

    /// The first dependent with one of these labels.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    fn dependent(self, head: usize, labels: &[Deprel]) -> Option<usize> {
        self.dependents(head)
            .find(|index| self.label(*index).is_some_and(|own| labels.contains(&own)))
    }

    /// The subject of a verb or predicate, in the active or passive voice. What is coordinated with another verb, or is its
    /// open complement, has the subject of that.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub(crate) fn subject(self, verb: usize) -> Option<usize> {
        let mut verb = verb;
        for _ in 0..SHARING {
            let own = self.dependent(verb, &[Deprel::Subject, Deprel::PassiveSubject]);
            if own.is_some() {
                return own;
            }
            let shares = self.helps(verb)
                || matches!(self.label(verb), Some(Deprel::Conjunct | Deprel::OpenComplement));
            verb = self.head(verb).filter(|_| shares)?;
        }
        None
    }

    /// The noun that the clause of a verb describes: `the man who left`.
    pub(crate) fn described(self, verb: usize) -> Option<usize> {
        let describes =
            matches!(self.label(verb), Some(Deprel::RelativeClause | Deprel::NounClause));
        self.head(verb).filter(|_| describes)
    }

    /// Whether a verb is in the passive voice.
    pub(crate) fn is_passive(self, verb: usize) -> bool {
        self.dependent(verb, &[Deprel::PassiveAuxiliary, Deprel::PassiveSubject]).is_some()
    }

    /// Who does what is said in the passive voice.
    pub(crate) fn agent(self, verb: usize) -> Option<usize> {
        self.dependent(verb, &[Deprel::Agent])
    }

    /// The object of a verb.
    pub(crate) fn object(self, verb: usize) -> Option<usize> {
        self.dependent(verb, &[Deprel::Object])
    }

    /// The head of the clause that a verb governs: what is said, thought or known.
    pub(crate) fn complement(self, verb: usize) -> Option<usize> {
        self.dependent(verb, &[Deprel::Complement])
    }

    /// Other names and descriptions of the same.
    pub(crate) fn appositions(self, noun: usize) -> impl Iterator<Item = usize> + 'a {
        self.dependents(noun).filter(move |index| self.label(*index) == Some(Deprel::Apposition))
    }

    /// What is coordinated with a token, behind it.
    pub(crate) fn conjuncts(self, first: usize) -> impl Iterator<Item = usize> + 'a {
        self.dependents(first).filter(move |index| self.label(*index) == Some(Deprel::Conjunct))
    }

    /// The noun phrase of a head.
    pub(crate) fn noun_phrase(self, head: usize) -> NounPhrase {
        let mut start = head;
        // Each word to the left belongs to it that depends on it, or on one that does.
        while let Some(before) = start.checked_sub(1) {
            let up = self.head(before);
            let inside = up.is_some_and(|up| (start..=head).contains(&up))
                && !self.has_tag(before, &[Tag::Preposition, Tag::Punctuation, Tag::Conjunction]);
            if !inside || head.saturating_sub(before) > PHRASE {
                break;
            }
            start = before;
        }
        NounPhrase { head, words: start..head.saturating_add(1) }
    }

    /// The verb that governs a token: the nearest on the way to the root, itself aside. Of a predicate that is no verb it is the
    /// copula.
    pub(crate) fn governing_verb(self, index: usize) -> Option<usize> {
        let mut at = index;
        for _ in 0..CLIMB {
            at = self.head(at)?;
            if self.is_verb(at) {
                return Some(at);
            }
            let copula = self.dependent(at, &[Deprel::Copula]);
            if copula.is_some() {
                return copula;
            }
        }
        None
    }

    /// The nearest verb on the way to the root, the token aside.
    pub(crate) fn verb_over(self, index: usize) -> Option<usize> {
        self.way_up(index).take(CLIMB).find(|index| self.is_verb(*index))
    }

    /// The words of a verb's group, in the order of the text: its auxiliaries, its copula and itself.
    pub(crate) fn verb_group(self, verb: usize) -> impl Iterator<Item = usize> + 'a {
        let main = self.head(verb).filter(|_| self.helps(verb)).unwrap_or(verb);
        self.near(main).filter(move |index| {
            *index == main || self.head(*index) == Some(main) && self.helps(*index)
        })
    }
}

/// The longest way from a token to one that it depends on.
const HIGHEST: usize = 12;
/// How far an arc reaches.
const REACH: usize = 128;
/// The most verbs that share a subject, one after the other.
const SHARING: usize = 4;
/// The most words before the head of a noun phrase.
const PHRASE: usize = 16;
/// The longest way from a token to its verb.
const CLIMB: usize = 8;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::scan;
    use std::vec::Vec;

    /// `Ana, a mayor, was seen by two crews that said the boat sank and left.`, with its tags and arcs.
    const WORDS: [(&str, &str, usize, &str); 17] = [
        ("Ana", "NNP", 6, "nsubjp"),
        (",", "PU", 0, "x"),
        ("a", "DT", 3, "x"),
        ("mayor", "NN", 0, "appos"),
        (",", "PU", 0, "x"),
        ("was", "VBD", 6, "auxp"),
        ("seen", "VBN", 6, "root"),
        ("by", "IN", 9, "x"),
        ("two", "CD", 9, "x"),
        ("crews", "NNS", 6, "agent"),
        ("that", "WH", 11, "nsubj"),
        ("said", "VBD", 9, "relcl"),
        ("the", "DT", 13, "x"),
        ("boat", "NN", 14, "nsubj"),
        ("sank", "VBD", 11, "ccomp"),
        ("and", "CC", 16, "x"),
        ("left", "VBD", 14, "conj"),
    ];

    fn with_tree(test: impl FnOnce(Tree<'_>)) {
        let text = WORDS.map(|(word, ..)| word).join(" ");
        let mut tokens = heapless::Vec::<Token, 32>::new();
        scan(text.as_bytes(), &mut tokens);
        let mut arcs = Vec::new();
        for (own, (token, (_, tag, head, label))) in tokens.iter_mut().zip(WORDS).enumerate() {
            token.set_tag_number(Tag::from_name(tag).unwrap().number());
            let label = Deprel::from_name(label).unwrap();
            arcs.push(if head == own { Arc::ROOT } else { Arc::new(own, head, label) });
        }
        test(Tree::new(&tokens, &arcs));
    }

    #[test]
    fn a_clause_answers_who_does_what() {
        with_tree(|tree| {
            let [seen, said, sank, left] = [6, 11, 14, 16];
            assert_eq!(
                [seen, said, sank].map(|verb| tree.subject(verb)),
                [Some(0), Some(10), Some(13)]
            );
            // What is coordinated shares the subject; so does an auxiliary.
            assert_eq!([left, 5].map(|verb| tree.subject(verb)), [Some(13), Some(0)]);
            assert_eq!([seen, said].map(|verb| tree.is_passive(verb)), [true, false]);
            assert_eq!([seen, said].map(|verb| tree.agent(verb)), [Some(9), None]);
            assert_eq!((tree.complement(said), tree.object(said)), (Some(sank), None));
            assert_eq!((tree.described(said), tree.described(sank)), (Some(9), None));
            assert!(tree.conjuncts(sank).eq([left]) && tree.conjuncts(seen).next().is_none());
        });
    }

    #[test]
    fn a_noun_answers_what_belongs_to_it() {
        with_tree(|tree| {
            assert!(tree.appositions(0).eq([3]));
            // The preposition governs the phrase, and is no part of it.
            assert_eq!(tree.noun_phrase(9), NounPhrase { head: 9, words: 8..10 });
            assert_eq!(tree.noun_phrase(0).words, 0..1);
            assert_eq!(
                [8, 13, 6].map(|token| tree.governing_verb(token)),
                [Some(6), Some(14), None]
            );
        });
    }

    #[test]
    fn a_group_is_a_verb_with_its_auxiliaries() {
        with_tree(|tree| {
            assert!([5, 6].iter().all(|verb| tree.verb_group(*verb).eq([5, 6])));
            assert!(tree.verb_group(14).eq([14]));
            assert_eq!([5, 6, 9].map(|token| tree.is_finite(token)), [true, false, false]);
        });
    }
}
