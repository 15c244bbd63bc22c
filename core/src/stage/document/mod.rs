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
use crate::grammar::Words;
use crate::label::SectionLabel;
use crate::lang::{self, FoundDate, Line};
use crate::rule::{SectionRule, SentenceRule};
use crate::scan::Token;
use crate::value::Date;
use crate::window::Context;
use crate::window::memory::{Document, Progress};

/// Says what the line of a window is, and marks where its clauses begin: its sentences, or the line that has none, and what
/// stands in front of the rest.
// A frame of its own, which is gone when the stages run: where memory is scarce they need it.
#[cfg_attr(target_pointer_width = "32", inline(never))]
pub(crate) fn divide(text: &[u8], tokens: &mut [Token], document: &Document) -> Line {
    let line = if document.continued || tokens.is_empty() {
        Line::body()
    } else {
        let words = Words { tokens, text };
        let one_sentence = sentence::length(words) >= tokens.len();
        lang::classify_line(words, document.progress, one_sentence)
    };
    begin_clause(tokens, 0);
    begin_clause(tokens, line.front);
    let mut start = line.front;
    while line.is_prose() && start < tokens.len() {
        let rest = Words { tokens: tokens.get(start..).unwrap_or_default(), text };
        start = start.saturating_add(sentence::length(rest).max(1));
        begin_clause(tokens, start);
    }
    line
}

/// Marks the token at `index`, if there is one.
fn begin_clause(tokens: &mut [Token], index: usize) {
    if let Some(token) = tokens.get_mut(index) {
        token.begin_clause();
    }
}

/// Writes sections and sentences of a line that is divided.
#[cfg_attr(target_pointer_width = "32", inline(never))]
pub(crate) fn annotate(context: &mut Context<'_>, line: &Line) {
    let end = context.tokens.len();
    if end == 0 {
        return;
    }
    remember(context, line);

    let whole = if line.is_caption() { SectionLabel::Caption } else { SectionLabel::Paragraph };
    let rule = if line.is_caption() { line.rule } else { SectionRule::Line };
    let place = context.place(0..end);
    context.notes.add(place, Payload::Section(whole), rule.into());
    if line.front > 0 {
        let place = context.place(0..line.front);
        context.notes.add(place, Payload::Section(line.front_label), line.front_rule.into());
    }
    let rest = line.front..end;
    if rest.is_empty() {
        return;
    }
    if let Some(label) = line.label.filter(|_| !line.is_caption()) {
        let place = context.place(rest);
        context.notes.add(place, Payload::Section(label), line.rule.into());
    }
    if line.is_prose() {
        add_sentences(context, line.front);
    }
}

/// Every clause behind the front is a sentence.
fn add_sentences(context: &mut Context<'_>, front: usize) {
    for sentence in context.clauses().skip_while(|clause| clause.start < front) {
        let place = context.place(sentence);
        context.notes.add(place, Payload::Sentence, SentenceRule::End.into());
    }
}

/// Keeps what the line says about the document.
fn remember(context: &mut Context<'_>, line: &Line) {
    let state = &mut context.memory.state.document;
    if let Some(found) = line.date.filter(|_| !state.date_in_text) {
        let date = match found {
            FoundDate::Full(date) => Some(date),
            FoundDate::InAddress(date) => {
                // The caller knows better, and so does a line of the text.
                state.date = state.date.or(Some(date));
                None
            }
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
