//! Who says a quotation in the source, beside who says it in the draft. In doubt, nobody is blamed.

use super::draft::Quoted;
use super::judge::Judgement;
use super::marks::Reading;
use super::report::Attribution;
use super::search::Place;
use super::voice::{Likeness, Voice};
use crate::document::{Document, Note};
use postil::{Layer, Span};

/// `None` where the draft names nobody.
pub(super) fn attribution(
    quoted: &Quoted,
    judgement: &Judgement,
    place: &Place,
    reading: &Reading,
    draft: &Document,
) -> Option<Attribution> {
    let voice = quoted.voice.as_ref()?;
    let words = &place.excerpt.words;
    let first = words.get(judgement.words.start)?.span;
    let last = words.get(judgement.words.end.checked_sub(1)?)?.span;
    let there = match judgement.quotation {
        Some(quotation) => reading.note(quotation),
        None => reading.report(first.join(last)),
    };
    let Some(note) = there else { return Some(Attribution::NotSaid) };
    let Some(other) = note.speaker().and_then(|id| Voice::of(&reading.document, id)) else {
        return Some(Attribution::NotSaid);
    };
    Some(match voice.likeness(&other) {
        Likeness::Same => Attribution::Same,
        Likeness::Unsure => Attribution::Unsure,
        Likeness::Another => {
            let is_doubtful = note.is_doubtful() || is_doubtful_in(draft, quoted.span);
            let is_near = is_named_near(voice, note, &reading.document);
            let is_sure = voice.is_named() && other.is_named() && !is_doubtful && !is_near;
            if is_sure { Attribution::Another } else { Attribution::Unsure }
        }
    })
}

/// Whether the draft itself may mean another.
fn is_doubtful_in(draft: &Document, span: Span) -> bool {
    draft.layer(Layer::Quote).any(|note| note.span == span && note.is_doubtful())
}

/// Whether the source names him in the sentences of the quotation, outside of its words: it may be he who speaks.
fn is_named_near(voice: &Voice, note: &Note, document: &Document) -> bool {
    let around = note.cue.map_or(note.span, |cue| cue.join(note.span));
    document
        .sentences()
        .into_iter()
        .filter(|sentence| sentence.overlaps(around))
        .flat_map(|sentence| outside(sentence, note))
        .any(|stretch| voice.is_named_in(&document.text, stretch))
}

/// What of a sentence is not in the marks of a note.
fn outside(sentence: Span, note: &Note) -> Vec<Span> {
    let whole = [note.span];
    let parts = if note.segments.is_empty() { &whole[..] } else { &*note.segments };
    let mut left = Vec::new();
    let mut start = sentence.start();
    for part in parts.iter().filter(|part| part.overlaps(sentence)) {
        left.extend(Span::new(start, part.start().max(start)));
        start = part.end();
    }
    left.extend(Span::new(start, sentence.end().max(start)));
    left
}
