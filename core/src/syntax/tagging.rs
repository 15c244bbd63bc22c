//! Tags the words of a clause by learned weights.

use super::look::{Look, Setting, is_punctuation};
use super::part::{Part, TAGS};
use super::rows::Scores;
use super::tags::{self, BEFORE, Near};
use crate::grammar::Words;
use crate::label::Tag;
use crate::scan::{Mark, is_all_caps};

/// Looks at the tokens of a clause.
#[derive(Clone, Copy)]
pub(crate) struct Looker<'a> {
    clause: Words<'a>,
    flat: bool,
}

impl<'a> Looker<'a> {
    pub(crate) fn new(clause: Words<'a>) -> Self {
        Self { clause, flat: is_all_caps(clause.tokens) }
    }

    /// What is seen of a token, without the model. A punctuation mark has its tag already.
    pub(crate) fn look(&self, index: usize) -> Look {
        let Some(token) = self.clause.tokens.get(index) else { return Look::OUTSIDE };
        let setting = Setting { first: self.is_first(index), flat: self.flat };
        let look = Look::of(token, self.clause.text, setting);
        let sure = if is_punctuation(token) { Tag::Punctuation.number() } else { 0 };
        Look { sure, known: sure > 0, ..look }
    }

    /// Whether a capital at this place proves nothing: at the start of the clause, or of a quotation in it.
    fn is_first(&self, index: usize) -> bool {
        let before = index.checked_sub(1).and_then(|before| self.clause.tokens.get(before));
        before.is_none_or(|before| {
            before.mark().is_some_and(|mark| mark.opens_quotation() || mark == Mark::Colon)
                && self.clause.tokens.get(index).is_some_and(|token| !token.spaced)
        })
    }
}

impl Part<'_> {
    /// What is seen of a token, with what the model knows of the word.
    fn look(&self, looker: Looker<'_>, index: usize) -> Look {
        let look = looker.look(index);
        if look.known {
            return look;
        }
        let sure = self.sure.find(look.sure_key()).map_or(0, |[tag]| tag);
        Look { sure, known: sure > 0 || self.tagger.has(tags::of_word(look)), ..look }
    }

    /// Gives each token of a clause, in order, what is seen of it and the number of its tag.
    pub(crate) fn tag(&self, clause: Words<'_>, mut take: impl FnMut(usize, Look, u8)) {
        let looker = Looker::new(clause);
        let mut near: Near = [Look::OUTSIDE; 5];
        let (_, ahead) = near.split_at_mut(3);
        for (slot, index) in ahead.iter_mut().zip(0..) {
            *slot = self.look(looker, index);
        }
        let (mut one, mut two) = (BEFORE, BEFORE);
        for index in 0..clause.tokens.len() {
            near.rotate_left(1);
            if let Some(slot) = near.last_mut() {
                *slot = self.look(looker, index.saturating_add(2));
            }
            let [_, _, look, _, _] = near;
            let tag = if look.sure > 0 { look.sure } else { self.decide(&near, one, two) };
            take(index, look, tag);
            (one, two) = (tag, one);
        }
    }

    fn decide(&self, near: &Near, one: u8, two: u8) -> u8 {
        let mut scores = Scores::<TAGS>::NONE;
        tags::features(near, one, two, &mut |feature| {
            self.tagger.add(feature, &mut scores);
        });
        scores.best(u32::MAX).saturating_add(1)
    }
}
