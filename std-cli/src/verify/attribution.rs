//! Who says a quotation in the source, beside who says it in the draft. In doubt, nobody is blamed.

use super::draft::Quoted;
use super::excerpt::{line_after, line_before};
use super::judge::Judgement;
use super::marks::Reading;
use super::report::Attribution;
use super::search::Place;
use super::transcript::Turn;
use super::voice::{Likeness, Voice};
use crate::document::{Document, Note};
use postil::{Layer, Span};

/// `None` where the draft names nobody. Of a transcript it is known who speaks.
pub(super) fn attribution(
    quoted: &Quoted,
    judgement: &Judgement,
    place: &Place,
    reading: &Reading,
    draft: &Document,
    there_in_transcript: Option<&Turn>,
) -> Option<Attribution> {
    let voice = quoted.voice.as_ref()?;
    let words = &place.excerpt.words;
    let first = words.get(judgement.words.start)?.span;
    let last = words.get(judgement.words.end.checked_sub(1)?)?.span;
    let there = match judgement.quotation {
        Some(quotation) => reading.note(quotation),
        None => reading.report(first.join(last)),
    };
    let source = &reading.document;
    let other = there.and_then(|note| Voice::of(source, note.speaker()?));
    // Whom the draft means by `she` is a guess.
    let is_beside = voice.is_beside(&draft.text, quoted.span);
    if let Some(turn) = there_in_transcript {
        // In his turn, a speaker can quote another.
        let quoted_there = judgement.quotation.and(other).map(|other| voice.likeness(&other));
        return Some(match (voice.likeness(&turn.voice), quoted_there) {
            (Likeness::Same, _) | (_, Some(Likeness::Same)) => Attribution::Same,
            (Likeness::Another, None | Some(Likeness::Another)) if is_beside && turn.is_sure => {
                Attribution::Another
            }
            _ => Attribution::Unsure,
        });
    }
    let (Some(note), Some(other)) = (there, other) else {
        return Some(Attribution::NotSaid);
    };
    // The source has another name, a body or a report. It may mean the person of the draft if it names that person anywhere, or
    // if the draft says what office or connection the person has. Otherwise the person is a stranger to it.
    let is_stranger = || {
        is_beside
            && voice.is_person()
            && other.excludes_strangers()
            && place.excerpt.is_whole
            && !voice.is_introduced(draft, &other)
            && !voice.may_be_named_in(&source.text)
    };
    Some(match voice.likeness(&other) {
        Likeness::Same => Attribution::Same,
        Likeness::Unsure if is_stranger() => Attribution::Another,
        Likeness::Unsure => Attribution::Unsure,
        Likeness::Another => {
            let around = note.cue.map_or(note.span, |cue| cue.join(note.span));
            let is_doubtful = note.is_doubtful() || is_doubtful_in(draft, quoted.span);
            let is_named_in =
                |span: Span| voice.is_named_in(span.slice(&source.text).unwrap_or_default());
            let is_near = if is_doubtful {
                is_named_in(paragraphs_around(&source.text, around))
            } else if other.is_by_name() {
                near(note, around, source).into_iter().any(is_named_in)
            } else {
                // Whom the source means by `she` is a guess, too.
                is_named_in(paragraph_around(&source.text, around))
            };
            if is_near || !is_beside { Attribution::Unsure } else { Attribution::Another }
        }
    })
}

/// The paragraph of a stretch.
fn paragraph_around(text: &str, span: Span) -> Span {
    let offset = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
    let start = offset(line_before(text, span.range().start));
    Span::new(start, offset(line_after(text, span.range().end))).unwrap_or(span)
}

/// The paragraph of a stretch, the one before and the one behind it.
fn paragraphs_around(text: &str, span: Span) -> Span {
    let (start, end) = (span.range().start, span.range().end);
    let is_text = |line: &&str| !line.trim().is_empty();
    let head = text.get(..start).unwrap_or_default();
    let tail = text.get(end..).unwrap_or_default();
    let length = |lines: &mut dyn Iterator<Item = &str>| {
        let (mut seen, mut length) = (0, 0);
        for line in lines {
            length += line.len() + 1;
            seen += usize::from(is_text(&line));
            if seen == 2 {
                break;
            }
        }
        length
    };
    let before = length(&mut head.rsplit('\n')).min(head.len());
    let behind = length(&mut tail.split('\n')).min(tail.len());
    let offset = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
    Span::new(offset(start - before), offset(end + behind)).unwrap_or(span)
}

/// Whether the draft itself may mean another.
fn is_doubtful_in(draft: &Document, span: Span) -> bool {
    draft.layer(Layer::Quote).any(|note| note.span == span && note.is_doubtful())
}

/// The sentences of a quotation outside of its words: whom they name may be he who speaks.
fn near(note: &Note, around: Span, document: &Document) -> Vec<Span> {
    let sentences = document.sentences().into_iter().filter(|it| it.overlaps(around));
    sentences.flat_map(|sentence| outside(sentence, note)).collect()
}

/// What of a sentence is not in the marks of a note.
fn outside(sentence: Span, note: &Note) -> Vec<Span> {
    let mut left = Vec::new();
    let mut start = sentence.start();
    for part in note.pieces().iter().filter(|part| part.overlaps(sentence)) {
        left.extend(Span::new(start, part.start().max(start)));
        start = part.end();
    }
    left.extend(Span::new(start, sentence.end().max(start)));
    left
}
