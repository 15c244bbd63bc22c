//! Places of sources as a report shows them.

use super::excerpt::Excerpt;
use super::report::Source;
use crate::offsets::Unit;
use crate::sanitize::squeezed;
use postil::Span;

/// A stretch of an excerpt.
pub(super) fn cite(excerpt: &Excerpt, span: Span) -> Source {
    let context = context(excerpt, span);
    let head = Span::with_len(0, span.start());
    let text = |span: Span| span.slice(&excerpt.text).unwrap_or_default();
    let [bytes, chars, utf16] = excerpt.before;
    let within = |unit: Unit, before: u32| {
        (before.saturating_add(unit.length(text(head))), unit.length(text(span)))
    };
    Source {
        name: excerpt.name.to_string(),
        span: Span::with_len(bytes.saturating_add(span.start()), span.len()),
        chars: within(Unit::Chars, chars),
        utf16: within(Unit::Utf16, utf16),
        text: squeezed(text(span)),
        context: text(context).to_owned(),
        in_context: inside(context, span).unwrap_or(Span::with_len(0, 0)),
        speaker: None,
        copies: Vec::new(),
        places: 1,
    }
}

/// The paragraphs around a stretch.
pub(super) fn context(excerpt: &Excerpt, span: Span) -> Span {
    let first = excerpt.words.partition_point(|word| word.span.end() <= span.start());
    let last = excerpt.words.partition_point(|word| word.span.start() < span.end());
    excerpt.paragraph(first..last.max(first + 1))
}

/// Where a stretch stands in its context.
pub(super) fn inside(context: Span, span: Span) -> Option<Span> {
    let start = span.start().checked_sub(context.start())?;
    context.covers(span).then_some(Span::with_len(start, span.len()))
}
