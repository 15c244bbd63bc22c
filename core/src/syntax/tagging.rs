//! Tags the words of a clause by learned weights.

use super::look::{Setting, TokenFeatures, is_punctuation};
use super::rows::Scores;
use super::tags::{self, BEFORE, Near};
use super::weights::{TAGS, Weights};
use crate::label::Tag;
use crate::scan::{Mark, Token, is_all_caps};

/// Looks at the tokens of a clause.
#[derive(Clone, Copy)]
pub(crate) struct FeatureExtractor {
    flat: bool,
}

impl FeatureExtractor {
    pub(crate) fn new(clause: &[Token]) -> Self {
        Self { flat: is_all_caps(clause) }
    }

    /// What is seen of a token of the clause, without the model. A punctuation mark has its tag already.
    pub(crate) fn look(self, clause: &[Token], text: &[u8], index: usize) -> TokenFeatures {
        let Some(token) = clause.get(index) else { return TokenFeatures::OUTSIDE };
        let setting = Setting { first: is_first(clause, index), flat: self.flat };
        let sure = if is_punctuation(token) { Tag::Punctuation.number() } else { 0 };
        TokenFeatures { sure, known: sure > 0, ..TokenFeatures::of(token, text, setting) }
    }
}

/// Whether a capital at this place proves nothing: at the start of the clause, or of a quotation in it.
fn is_first(clause: &[Token], index: usize) -> bool {
    let before = index.checked_sub(1).and_then(|before| clause.get(before));
    before.is_none_or(|before| {
        before.mark().is_some_and(|mark| mark.opens_quotation() || mark == Mark::Colon)
            && clause.get(index).is_some_and(|token| !token.spaced())
    })
}

impl Weights<'_> {
    /// What is seen of a token, with what the model knows of the word.
    fn look(
        &self,
        looker: FeatureExtractor,
        clause: &[Token],
        text: &[u8],
        index: usize,
    ) -> TokenFeatures {
        let look = looker.look(clause, text, index);
        if look.known {
            return look;
        }
        let sure = self.sure.find(look.sure_key()).unwrap_or(0);
        TokenFeatures { sure, known: sure > 0 || self.tagger.has(tags::of_word(look)), ..look }
    }

    /// Tags a clause, and calls `take` with each token in order and what is seen of it.
    pub(crate) fn tag(
        &self,
        clause: &mut [Token],
        text: &[u8],
        mut take: impl FnMut(&Token, TokenFeatures),
    ) {
        let looker = FeatureExtractor::new(clause);
        let mut near: Near = [TokenFeatures::OUTSIDE; 5];
        let (_, ahead) = near.split_at_mut(3);
        for (slot, index) in ahead.iter_mut().zip(0..) {
            *slot = self.look(looker, clause, text, index);
        }
        let (mut one, mut two) = (BEFORE, BEFORE);
        for index in 0..clause.len() {
            near.rotate_left(1);
            if let Some(slot) = near.last_mut() {
                *slot = self.look(looker, clause, text, index.saturating_add(2));
            }
            let [_, _, look, _, _] = near;
            let tag = if look.sure > 0 { look.sure } else { self.decide(&near, one, two) };
            if let Some(token) = clause.get_mut(index) {
                token.set_tag_number(tag);
                take(token, look);
            }
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
