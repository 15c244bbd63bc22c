//! Pieces of a document, and how characters of them are replaced.

use super::change::{Change, Edit};
use super::coding::{Coding, Site};
use super::decoded::Decoded;
use core::ops::Range;

/// A stretch of the input that holds characters of the document.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Piece {
    /// Where it stands in the input, in bytes.
    pub(crate) raw: Range<usize>,
    /// How its characters are written there.
    pub(super) coding: Coding,
    pub(crate) role: Role,
}

/// What a piece is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Role {
    /// Words that people read, which are annotated. Pieces of the same line, in their order, are one line of text:
    /// `<p>Ann <b>Lee</b></p>` is two pieces of one line. Other lines can stand between them, such as the `title` of an
    /// element inside a paragraph. Lines are numbered from 0 by where they begin. A line of text here can contain line
    /// feeds itself (plain text, `<pre>`, a JSON string).
    Prose { line: u32 },
    /// Anything else that can hold a name: links, identifiers, comments, scripts, keys. It is searched, not annotated.
    Other,
}

impl Piece {
    pub(super) fn prose(raw: Range<usize>, coding: Coding, line: u32) -> Self {
        Self { raw, coding, role: Role::Prose { line } }
    }

    pub(super) fn other(raw: Range<usize>, coding: Coding) -> Self {
        Self { raw, coding, role: Role::Other }
    }

    /// Whether it is the value of an attribute of a page.
    pub(crate) const fn is_attribute(&self) -> bool {
        matches!(self.coding, Coding::HtmlAttribute | Coding::HtmlUnquoted)
    }

    /// Whether it is code: a script, a style or a comment.
    pub(crate) fn is_code(&self) -> bool {
        self.coding == Coding::Verbatim
    }

    /// Its characters, and where each of them stands in the input.
    pub(crate) fn decode<'i>(&self, input: &'i str) -> Decoded<'i> {
        self.coding.decode(input.get(self.raw.clone()).unwrap_or_default(), self.raw.start)
    }

    /// The edits that make these changes: one for each, in order, none overlapping. `changes` are in order, do not
    /// overlap and belong to `decoded`, the decoded text of this piece.
    ///
    /// The edits do not change how the rest of the document is read: its elements, keys, cells and other pieces stay.
    /// Where a coding cannot write some characters at all (scripts, comments), similar ones stand for them. Where
    /// nothing cannot stand (an attribute without quotation marks), a neutral spelling does.
    pub(crate) fn edits(
        &self,
        input: &str,
        decoded: &Decoded<'_>,
        changes: &[Change<'_>],
    ) -> Vec<Edit> {
        let raws = raws(decoded, changes);
        let raw = input.get(self.raw.clone()).unwrap_or_default();
        let writer = self.coding.writer(raw, self.raw.start, changes, &raws);
        let mut edits: Vec<Edit> = Vec::with_capacity(changes.len());
        for (at, (change, raw)) in changes.iter().zip(&raws).enumerate() {
            let from = edits.last().map_or(self.raw.start, |edit| edit.raw.end);
            let to = raws.get(at + 1).map_or(self.raw.end, |next| next.start);
            let site = Site {
                input,
                kept: from.min(raw.start)..to,
                raw: raw.clone(),
                is_first: at == 0,
                is_last: at + 1 == changes.len(),
            };
            let (left, right) = writer.reach(&site, change.words);
            let start = raw.start.saturating_sub(left).max(from);
            let start = decoded.unit_start(start).max(from);
            let end = decoded.unit_end(raw.end.saturating_add(right)).min(to);
            let text = |range: Range<usize>| decoded.text.get(range).unwrap_or_default();
            let previous = at.checked_sub(1).and_then(|at| changes.get(at));
            let from = previous.map_or(0, |previous| previous.span.end);
            let to = changes.get(at + 1).map_or(decoded.text.len(), |next| next.span.start);
            let before = text(decoded.text_offset(start).max(from)..change.span.start);
            let after = text(change.span.end..decoded.text_offset(end).min(to));
            let mut with = writer.open(&site).to_owned();
            with += &writer.rewrite(input.get(start..raw.start).unwrap_or_default(), before);
            let words = with.len();
            with += &writer.escape(change.words, &site);
            let words = words..with.len();
            with += &writer.rewrite(input.get(raw.end..end).unwrap_or_default(), after);
            with += writer.close(&site);
            edits.push(Edit { raw: start..end, own: raw.clone(), with, words });
        }
        edits
    }
}

/// The bytes of each change. Two changes can share a unit: it is the first one's.
fn raws(decoded: &Decoded<'_>, changes: &[Change<'_>]) -> Vec<Range<usize>> {
    let mut raws: Vec<Range<usize>> = Vec::with_capacity(changes.len());
    for change in changes {
        let Range { start, end } = decoded.raw(change.span.clone());
        let start = raws.last().map_or(start, |last| start.max(last.end));
        raws.push(start..end.max(start));
    }
    raws
}
