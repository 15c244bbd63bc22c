//! Tokens by sentence, for formats that have a token a line.

use super::model::Document;
use super::note::Note;
use postil::{Layer, Span};

impl Document {
    /// The tokens of each sentence, in order. A line ends a sentence, and what is in none stands with its line.
    pub(crate) fn tokens_by_sentence(&self) -> Vec<Vec<&Note>> {
        let sentences = self.sentences();
        let mut all: Vec<Vec<&Note>> = Vec::new();
        for token in self.layer(Layer::Token) {
            let sentence = Self::sentence_around(token.span, &sentences);
            let goes_on = |last: &&mut Vec<&Note>| {
                last.last()
                    .is_some_and(|before| !is_break(before.span, token.span, sentence, &self.text))
            };
            match all.last_mut().filter(goes_on) {
                Some(last) => last.push(token),
                None => all.push(vec![token]),
            }
        }
        all
    }
}

/// Whether a sentence or a line begins between two tokens.
fn is_break(before: Span, token: Span, sentence: Span, text: &str) -> bool {
    let between = Span::new(before.end(), token.start()).and_then(|span| span.slice(text));
    sentence.start() == token.start() && sentence != token
        || between.is_some_and(|between| between.contains('\n'))
}
