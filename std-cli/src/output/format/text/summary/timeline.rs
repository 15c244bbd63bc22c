//! What the article puts on the calendar, earliest first.

use super::super::style::{HEADING, TIME};
use super::super::table::{self, Cell, INDENT, head, plain, tail};
use crate::document::{Document, Note};
use crate::output::TextStyle;
use crate::sanitize::squeezed;
use postil::Span;
use postil::annotation::Content;
use postil::time::{Granularity, Timex, Value};
use std::io::{self, Write};
use unicode_width::UnicodeWidthStr;

pub(super) fn write(
    out: &mut dyn Write,
    document: &Document,
    text_style: TextStyle,
) -> io::Result<()> {
    let entries = document.timeline();
    if entries.is_empty() {
        return Ok(());
    }
    let values: Vec<String> = entries.iter().filter_map(|note| spoken(note)).collect();
    let value_width = values.iter().map(|value| value.width()).max();
    let room = text_style.width.saturating_sub(value_width.unwrap_or(0) + 2 * INDENT);
    let sentences = document.sentences();
    let rows: Vec<_> = entries
        .iter()
        .zip(&values)
        .map(|(note, value)| {
            let snippet = snippet(
                &document.text,
                Document::sentence_around(note.span, &sentences),
                note.span,
                room,
            );
            [Cell::new(value, TIME), plain(&snippet)]
        })
        .collect();
    table::heading(out, "Timeline", HEADING, text_style)?;
    table::write(out, &rows, INDENT, text_style)
}

/// The value of a time as people say it, where TIMEX3's is a riddle: `the 1980s` for `198`.
fn spoken(note: &Note) -> Option<String> {
    let Content::Time(Timex { value: Value::Calendar(date), .. }) = note.content else {
        return note.value();
    };
    match (date.granularity(), date.year()) {
        (Granularity::Decade, Some(year @ 0..)) => Some(format!("the {}0s", year.div_euclid(10))),
        (Granularity::Century, Some(year @ 0..)) => {
            Some(format!("the {}00s", year.div_euclid(100)))
        }
        _ => note.value(),
    }
}

/// The words around `focus`, a third of the room before it and the rest after it.
fn snippet(text: &str, sentence: Span, focus: Span, room: usize) -> String {
    let part = |start, end| {
        let span = Span::new(start, end).unwrap_or_default();
        span.slice(text).unwrap_or_default()
    };
    let whole = squeezed(part(sentence.start(), sentence.end()));
    if whole.width() <= room {
        return whole;
    }
    let before = squeezed(part(sentence.start(), focus.start()));
    let rest = squeezed(part(focus.start(), sentence.end()));
    // The room that the rest does not need goes to what stands before it.
    let room_before = room.saturating_sub(rest.width() + 2).max(room.div_euclid(3));
    let lead = if before.width() <= room_before {
        before
    } else {
        format!("…{}", whole_words(tail(&before, room_before)))
    };
    let gap = if lead.is_empty() { "" } else { " " };
    let room_after = room.saturating_sub(lead.width() + gap.len());
    let follow = if rest.width() <= room_after {
        rest
    } else {
        format!("{}…", head(&rest, room_after.saturating_sub(1)).trim_end())
    };
    format!("{lead}{gap}{follow}")
}

/// The text from its first whole word on, if it has more than one.
fn whole_words(text: &str) -> &str {
    text.split_once(' ').map_or(text, |(_, words)| words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_snippet_keeps_its_focus() {
        let text =
            "Ministers of many countries met in Geneva on Friday to speak of things to come.";
        let start = u32::try_from(text.match_indices("Friday").next().unwrap().0).unwrap();
        let all = Span::with_len(0, u32::try_from(text.len()).unwrap());
        let focus = Span::with_len(start, 6);
        assert_eq!(snippet(text, all, focus, 100), text);
        let short = snippet(text, all, focus, 40);
        assert_eq!(short, "…in Geneva on Friday to speak of things…");
        assert!(short.width() <= 40);
    }
}
