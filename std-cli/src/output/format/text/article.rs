//! The article, paragraph by paragraph, with its notes in it.

use super::mark::{Mark, marks};
use super::style::{self, over};
use super::wrap::Wrap;
use crate::document::{Document, Note};
use crate::output::{TextStyle, ViewOptions};
use anstyle::Style;
use core::ops::Range;
use postil::annotation::Content;
use postil::label::SectionLabel;
use postil::{Layer, Span};
use std::io::{self, Write};
use unicode_width::UnicodeWidthStr;

/// Writes a stretch of the article with the notes that are shown; what follows another stretch is separated
/// from it.
pub(super) fn write(
    out: &mut dyn Write,
    document: &Document,
    stretch: Span,
    follows: bool,
    view: ViewOptions,
    text_style: TextStyle,
) -> io::Result<()> {
    let marks = marks(document, view.layers, text_style);
    let mut ahead = marks.as_slice();
    for (number, block) in blocks(document, stretch).iter().enumerate() {
        if follows || number > 0 {
            writeln!(out)?;
        }
        // What has ended before this block is never looked at again.
        let has_ended = |mark: &&Mark| mark.span.end() <= block.span.start();
        let ended = ahead.iter().take_while(has_ended).count();
        ahead = ahead.get(ended..).unwrap_or_default();
        write_block(out, document, block, ahead, text_style)?;
    }
    Ok(())
}

/// A line of the article, or a part of one.
#[derive(Debug)]
struct Block<'d> {
    span: Span,
    /// The headline or heading that the block begins with.
    heading: Option<&'d Note>,
}

/// The lines of a stretch without the blank ones, cut where a headline or heading begins inside one.
fn blocks(document: &Document, stretch: Span) -> Vec<Block<'_>> {
    let text = &document.text;
    let is_here = |note: &&Note| stroke(note).is_some() && stretch.contains(note.span.start());
    let mut headings = document.layer(Layer::Section).filter(is_here).peekable();
    let mut blocks = Vec::new();
    let mut read = stretch.start();
    for line in stretch.slice(text).unwrap_or_default().split_inclusive('\n') {
        let mut start = read;
        read += offset(line.len());
        let end = read;
        let mut heading = None;
        let mut add = |start, end, heading| {
            blocks.extend(trimmed(text, start, end).map(|span| Block { span, heading }));
        };
        while let Some(next) = headings.next_if(|next| next.span.start() < end) {
            add(start, next.span.start(), heading);
            start = next.span.start();
            heading = Some(next);
        }
        add(start, end, heading);
    }
    blocks
}

fn offset(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

/// The stretch without white space around it; `None` if nothing is left.
fn trimmed(text: &str, start: u32, end: u32) -> Option<Span> {
    let words = Span::new(start, end)?.slice(text)?;
    let front = words.len() - words.trim_start().len();
    let length = words.trim().len();
    (length > 0).then(|| Span::with_len(start + offset(front), offset(length)))
}

/// What underlines a headline or heading.
const fn stroke(note: &Note) -> Option<&'static str> {
    match note.content {
        Content::Section(SectionLabel::Headline) => Some("="),
        Content::Section(SectionLabel::Heading) => Some("-"),
        _ => None,
    }
}

fn write_block(
    out: &mut dyn Write,
    document: &Document,
    block: &Block<'_>,
    marks: &[Mark],
    text_style: TextStyle,
) -> io::Result<()> {
    let mut wrap = Wrap::new(out, text_style.width);
    for step in steps(block.span, marks) {
        match step {
            Step::Words(range, look) => {
                wrap.text(document.text.get(range).unwrap_or_default(), look)?;
            }
            Step::Sign(sign, look) => wrap.glued(sign, look),
        }
    }
    wrap.finish()?;
    // Without bold letters, a line under it makes the heading.
    let heading = block.heading.filter(|_| !text_style.color);
    if let Some((note, stroke)) = heading.and_then(|note| Some((note, stroke(note)?))) {
        let width = note.words(&document.text).width().min(text_style.width);
        writeln!(out, "{}", stroke.repeat(width))?;
    }
    Ok(())
}

/// What comes next in a block.
#[derive(Debug)]
enum Step<'m> {
    Words(Range<usize>, Style),
    Sign(&'m str, Style),
}

/// The block cut wherever a mark begins or ends. `marks` are sorted by start, outer before inner; they
/// nest or, rarely, cross.
fn steps(block: Span, marks: &[Mark]) -> Vec<Step<'_>> {
    let clip = |at: u32| at.clamp(block.start(), block.end());
    let here = || {
        marks
            .iter()
            .take_while(|mark| mark.span.start() < block.end())
            .filter(|mark| mark.span.overlaps(block))
    };
    let mut cuts: Vec<u32> = here()
        .flat_map(|mark| [clip(mark.span.start()), clip(mark.span.end())])
        .chain([block.start(), block.end()])
        .collect();
    cuts.sort();
    cuts.dedup();

    let mut steps = Vec::new();
    let mut coming = here().peekable();
    let mut open: Vec<&Mark> = Vec::new();
    for (place, &cut) in cuts.iter().enumerate() {
        // What ends here is closed first, the inner before the outer; then the next marks are opened.
        let ends = |mark: &&&Mark| clip(mark.span.end()) == cut;
        let closed = open.iter().rev().filter(ends);
        steps.extend(closed.map(|mark| Step::Sign(&mark.closing, mark.sign_style)));
        open.retain(|mark| !ends(&mark));
        while let Some(mark) = coming.next_if(|mark| clip(mark.span.start()) <= cut) {
            steps.push(Step::Sign(mark.opening, mark.sign_style));
            open.push(mark);
        }
        if let Some(&next) = cuts.get(place + 1) {
            let range = Span::with_len(cut, next - cut).range();
            let look = open.iter().fold(style::PLAIN, |base, mark| over(base, mark.style));
            steps.push(Step::Words(range, look));
        }
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(start: u32, end: u32, opening: &'static str, closing: &str) -> Mark {
        Mark {
            span: Span::new(start, end).unwrap(),
            style: style::PLAIN,
            sign_style: style::PLAIN,
            opening,
            closing: closing.to_owned(),
        }
    }

    fn written(text: &str, marks: &[Mark]) -> String {
        let block = Span::with_len(0, offset(text.len()));
        let mut out = String::new();
        for step in steps(block, marks) {
            out += match step {
                Step::Words(range, _) => text.get(range).unwrap(),
                Step::Sign(sign, _) => sign,
            };
        }
        out
    }

    #[test]
    fn inner_marks_close_before_outer_ones() {
        let marks = [mark(0, 3, "{", "}"), mark(1, 3, "[", "]"), mark(3, 4, "<", ">")];
        assert_eq!(written("abcd", &marks), "{a[bc]}<d>");
    }

    #[test]
    fn crossing_marks_lose_nothing() {
        let marks = [mark(0, 3, "{", "}"), mark(2, 9, "[", "]")];
        assert_eq!(written("abcde", &marks), "{ab[c}de]");
    }
}
