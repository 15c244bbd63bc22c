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
    pub(crate) fn has_tag(self, index: usize, tags: &[Tag]) -> bool {
        self.tag(index).is_some_and(|tag| tags.contains(&tag))
    }

    /// Whether a token is a verb that has a tense, or a modal.
    pub(crate) fn is_finite(self, index: usize) -> bool {
        self.has_tag(index, &[Tag::Past, Tag::PresentThird, Tag::Present, Tag::Modal])
    }

    /// Whether a token is a verb in any form, a modal aside.
    pub(crate) fn is_verb(self, index: usize) -> bool {
        self.has_tag(
            index,
            &[Tag::Past, Tag::PresentThird, Tag::Present, Tag::Base, Tag::Participle, Tag::Gerund],
        )
    }

    /// The token that a token depends on.
    pub(crate) fn head(self, index: usize) -> Option<usize> {
        self.arcs.get(index).and_then(|arc| arc.head(index))
    }

    /// How a token depends on its head.
    pub(crate) fn label(self, index: usize) -> Option<Deprel> {
        self.arcs.get(index).and_then(|arc| arc.label())
    }

    /// What depends on a token, in the order of the text.
    pub(crate) fn dependents(self, head: usize) -> impl DoubleEndedIterator<Item = usize> + 'a {
        let reach = head.saturating_sub(REACH)..head.saturating_add(REACH).min(self.arcs.len());
        reach.filter(move |index| self.head(*index) == Some(head))
    }

    /// The first dependent with one of these labels.
    fn dependent(self, head: usize, labels: &[Deprel]) -> Option<usize> {
        self.dependents(head)
            .find(|index| self.label(*index).is_some_and(|own| labels.contains(&own)))
    }

    /// The subject of a verb or predicate, in the active or passive voice. What is coordinated with another verb, or is its
    /// open complement, has the subject of that.
    pub(crate) fn subject(self, verb: usize) -> Option<usize> {
        let mut verb = verb;
        for _ in 0..SHARING {
            let own = self.dependent(verb, &[Deprel::Subject, Deprel::PassiveSubject]);
            if own.is_some() {
                return own;
            }
            let shares = matches!(
                self.label(verb),
                Some(
                    Deprel::Conjunct
                        | Deprel::OpenComplement
                        | Deprel::Auxiliary
                        | Deprel::PassiveAuxiliary
                        | Deprel::Copula
                )
            );
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

    /// The words of a verb's group, in the order of the text: its auxiliaries, its copula and itself.
    pub(crate) fn verb_group(self, verb: usize) -> impl Iterator<Item = usize> + 'a {
        let main = match self.label(verb) {
            Some(Deprel::Auxiliary | Deprel::PassiveAuxiliary | Deprel::Copula) => {
                self.head(verb).unwrap_or(verb)
            }
            _ => verb,
        };
        let reach = main.saturating_sub(REACH)..main.saturating_add(REACH).min(self.arcs.len());
        reach.filter(move |index| {
            *index == main
                || self.head(*index) == Some(main)
                    && matches!(
                        self.label(*index),
                        Some(Deprel::Auxiliary | Deprel::PassiveAuxiliary | Deprel::Copula)
                    )
        })
    }
}

/// How far an arc reaches.
const REACH: usize = 128;
/// The most verbs that share a subject, one after the other.
const SHARING: usize = 4;
/// The most words before the head of a noun phrase.
const PHRASE: usize = 16;
/// The longest way from a token to its verb.
const CLIMB: usize = 8;
