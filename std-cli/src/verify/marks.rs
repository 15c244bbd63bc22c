//! A stretch of a source as the engine reads it: which of its words are in quotation marks, and who says them.

use super::excerpt::Excerpt;
use super::voice::Voice;
use super::words::Word;
use crate::article::Article;
use crate::document::{Document, Note};
use crate::engine::Annotator;
use crate::error::Fault;
use core::ops::Range;
use postil::annotation::{Content, Id};
use postil::label::QuoteLabel;
use postil::{Layer, Span};

/// An excerpt with its notes.
#[derive(Debug)]
pub(super) struct Reading {
    pub(super) document: Document,
    /// Its quotations, in the order of the text.
    marks: Vec<Marked>,
    /// The quotation that each word of the excerpt is in.
    of_word: Vec<Option<usize>>,
}

/// A quotation of a source.
#[derive(Debug)]
struct Marked {
    note: Id,
    /// Whether it goes on in the next paragraph: it has no closing mark.
    is_open: bool,
}

impl Reading {
    pub(super) fn of(excerpt: &Excerpt, annotator: &mut Annotator) -> Result<Self, Fault> {
        let (name, text) = (excerpt.name.clone(), excerpt.text.clone());
        let article = Article { name, text, date: excerpt.date, is_verbatim: true };
        let document: Document = annotator.annotate(article)?.into();
        let (mut marks, mut of_word) = (Vec::<Marked>::new(), vec![None; excerpt.words.len()]);
        for note in document.layer(Layer::Quote) {
            let Content::Quote { label, .. } = note.content else { continue };
            if !matches!(label, QuoteLabel::Direct | QuoteLabel::Partial | QuoteLabel::Scare) {
                continue;
            }
            let place = marks.len();
            let mut is_inner = true;
            for &part in note.pieces() {
                let slots = of_word.get_mut(words_of(&excerpt.words, part)).unwrap_or_default();
                for slot in slots {
                    is_inner &= slot.is_some();
                    slot.get_or_insert(place);
                }
            }
            if !is_inner {
                let words = note.words(&document.text);
                let is_open = !words.ends_with(['”', '"', '’', '\'', '»', '“']);
                marks.push(Marked { note: note.id, is_open });
            }
        }
        Ok(Self { document, marks, of_word })
    }

    /// The quotation that a word is in, by its number.
    pub(super) fn quotation(&self, word: usize) -> Option<usize> {
        self.of_word.get(word).copied().flatten()
    }

    /// The note of a quotation.
    pub(super) fn note(&self, quotation: usize) -> Option<&Note> {
        self.document.note(self.marks.get(quotation)?.note)
    }

    /// Who says a quotation.
    pub(super) fn voice(&self, quotation: usize) -> Option<Voice> {
        Voice::of(&self.document, self.note(quotation)?.speaker()?)
    }

    /// Whether the second of two quotations goes on with the first.
    pub(super) fn goes_on(&self, first: usize, second: usize) -> bool {
        first == second
            || first + 1 == second && self.marks.get(first).is_some_and(|marked| marked.is_open)
    }

    /// The note of a report around these words, which the source does not quote.
    pub(super) fn report(&self, span: Span) -> Option<&Note> {
        let mut notes = self.document.layer(Layer::Quote);
        notes.find(|note| note.speaker().is_some() && note.span.overlaps(span))
    }
}

/// The words that stand in a span.
fn words_of(words: &[Word], span: Span) -> Range<usize> {
    let start = words.partition_point(|word| word.span.start() < span.start());
    let end = words.partition_point(|word| word.span.end() <= span.end());
    start..end.max(start)
}
