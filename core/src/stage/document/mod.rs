//! The document layer: what each line of the article is, and its sentences.
//!
//! A line is classified by itself and by how far the document has come; nothing looks ahead, so the
//! result does not depend on how the text arrives. Every line is a `paragraph` (a `caption` if it
//! describes a picture); what is special about it, or about a part of it, is a section inside:
//!
//! | section | where | example |
//! |---|---|---|
//! | `metadata` | front matter | `date 2022-11-25`, `Published: 25 November 2022`, `Friday, May 8, 2009`, an address |
//! | `headline` | first line | the rest of a first line that begins with a date line |
//! | `byline` | front matter | `By Ann Lee and Bo Ek` |
//! | `dateline` | first paragraph | `GENEVA, May 3 (AP) -` |
//! | `heading` | between paragraphs | a short line without a full stop |
//! | `caption` | anywhere | `Ann Lee (left) with …` |
//! | `credit` | anywhere | `(Reporting by Ann Lee)` |

mod sentence;

use crate::annotation::Payload;
use crate::label::SectionLabel;
use crate::lang::{self, FoundDate, Line};
use crate::rule::{SectionRule, SentenceRule};
use crate::value::Date;
use crate::window::Context;
use crate::window::memory::Progress;
use core::ops::Range;
use heapless::VecView;

/// Writes sections and sentences, and the first token of every sentence and other clause to `breaks`.
pub(crate) fn annotate(context: &mut Context<'_>, breaks: &mut VecView<u16>) {
    breaks.clear();
    let end = context.tokens.len();
    if end == 0 {
        return;
    }
    let line = if context.memory.state.document.continued {
        Line::body()
    } else {
        let words = context.words(0..end);
        let one_sentence = sentence::length(words) >= end;
        lang::classify_line(words, context.memory.state.document.progress, one_sentence)
    };
    remember(context, &line);

    let whole = if line.is_caption() { SectionLabel::Caption } else { SectionLabel::Paragraph };
    let rule = if line.is_caption() { line.rule } else { SectionRule::Line };
    let place = context.place(0..end);
    context.notes.add(place, Payload::Section(whole), rule.into());
    if line.front > 0 {
        let place = context.place(0..line.front);
        context.notes.add(place, Payload::Section(line.front_label), line.front_rule.into());
        // The table of breaks has room for every token.
        let _ = breaks.push(0);
    }
    let rest = line.front..end;
    if rest.is_empty() {
        return;
    }
    if let Some(label) = line.label.filter(|_| !line.is_caption()) {
        let place = context.place(rest.clone());
        context.notes.add(place, Payload::Section(label), line.rule.into());
    }
    if line.is_prose() {
        add_sentences(context, rest, breaks);
    } else {
        let _ = breaks.push(u16::try_from(rest.start).unwrap_or(u16::MAX));
    }
}

fn add_sentences(context: &mut Context<'_>, range: Range<usize>, breaks: &mut VecView<u16>) {
    let mut start = range.start;
    while start < range.end {
        let length = sentence::length(context.words(start..range.end)).max(1);
        let end = start.saturating_add(length).min(range.end);
        let _ = breaks.push(u16::try_from(start).unwrap_or(u16::MAX));
        let place = context.place(start..end);
        context.notes.add(place, Payload::Sentence, SentenceRule::End.into());
        start = end;
    }
}

/// Keeps what the line says about the document.
fn remember(context: &mut Context<'_>, line: &Line) {
    let state = &mut context.memory.state.document;
    if let Some(found) = line.date.filter(|_| !state.date_in_text) {
        let date = match found {
            FoundDate::Full(date) => Some(date),
            FoundDate::WithoutYear(month, day) => {
                state.date.and_then(|caller| complete(caller, month, day))
            }
        };
        if date.is_some() {
            state.date = date;
            state.date_in_text = true;
        }
    }
    state.progress = state.progress.max(match line.label {
        None | Some(SectionLabel::Paragraph) => Progress::Body,
        Some(SectionLabel::Headline) => Progress::AfterHeadline,
        _ => state.progress,
    });
}

/// The day of a dateline without a year: the one nearest to the caller's date.
fn complete(caller: Date, month: u8, day: u8) -> Option<Date> {
    [-1_i16, 0, 1]
        .into_iter()
        .filter_map(|step| Date::new(caller.year().saturating_add(step), month, day))
        .min_by_key(|date| date.days().saturating_sub(caller.days()).unsigned_abs())
}
