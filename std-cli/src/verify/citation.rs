//! Places of sources as a report shows them.

use super::excerpt::Excerpt;
use super::report::{Source, Words};
use crate::offsets::Unit;
use crate::sanitize::squeezed;
use postil::Span;

/// A stretch of an excerpt, with the paragraph around it.
pub(super) fn cite(excerpt: &Excerpt, span: Span) -> Source {
    let context = context(excerpt, span);
    Source {
        name: excerpt.name.to_string(),
        words: words_at(excerpt, span, context),
        context: context.slice(&excerpt.text).unwrap_or_default().to_owned(),
        speaker: None,
        copies: Vec::new(),
        places: 1,
    }
}

/// The words of a stretch, and where they stand in the source and in this context.
pub(super) fn words_at(excerpt: &Excerpt, span: Span, context: Span) -> Words {
    let text = |span: Span| span.slice(&excerpt.text).unwrap_or_default();
    let head = Span::with_len(0, span.start());
    let [bytes, chars, utf16, lines] = excerpt.before;
    let within = |unit: Unit, before: u32| {
        (before.saturating_add(unit.length(text(head))), unit.length(text(span)))
    };
    let start = span.start().saturating_sub(context.start());
    Words {
        span: Span::with_len(bytes.saturating_add(span.start()), span.len()),
        chars: within(Unit::Chars, chars),
        utf16: within(Unit::Utf16, utf16),
        line: lines.saturating_add(excerpt.lines_before(span.start())).saturating_add(1),
        text: squeezed(text(span)),
        in_context: context.covers(span).then_some(Span::with_len(start, span.len())),
    }
}

/// The paragraphs around a stretch.
pub(super) fn context(excerpt: &Excerpt, span: Span) -> Span {
    let first = excerpt.words.partition_point(|word| word.span.end() <= span.start());
    let last = excerpt.words.partition_point(|word| word.span.start() < span.end());
    let paragraph = excerpt.paragraph(first..last.max(first + 1));
    // A source may be one line: what is far away is no context.
    let start = paragraph.start().max(edge(excerpt, span.start().saturating_sub(MOST)));
    let end = paragraph.end().min(edge(excerpt, span.end().saturating_add(MOST)));
    Span::new(start, end).unwrap_or(span)
}

/// Bytes of a paragraph on each side that are shown.
const MOST: u32 = 1000;

/// The end of the word that a place is in, or the place itself between words.
fn edge(excerpt: &Excerpt, place: u32) -> u32 {
    let word = excerpt.words.partition_point(|word| word.span.end() < place);
    let inside = excerpt.words.get(word).map(|word| word.span);
    inside.filter(|span| span.start() < place).map_or(place, Span::end)
}
