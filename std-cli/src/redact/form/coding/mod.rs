//! How the characters of a piece are written in the input.

mod html;
mod verbatim;

use super::decoded::Decoded;
use super::piece::Change;
use core::ops::Range;
use std::borrow::Cow;

pub(super) use html::SPACE;

/// A way to write characters.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Coding {
    /// As they are, whatever they are.
    Plain,
    /// As they are, where markup would end the piece and cannot be escaped: scripts, styles, comments.
    Verbatim,
    /// Text of a page, with character references. Where `collapses`, runs of white space are one space.
    HtmlText { collapses: bool },
    /// The value of an attribute between quotation marks.
    HtmlAttribute,
    /// The value of an attribute without quotation marks.
    HtmlUnquoted,
}

/// Where a change of a piece is written. Offsets are in bytes of the input.
pub(super) struct Site<'i> {
    pub(super) input: &'i str,
    /// What is written anew for the change.
    pub(super) raw: Range<usize>,
    /// From the end of the previous edit of the piece to the start of the next change in it, or to the piece's own ends.
    pub(super) kept: Range<usize>,
    pub(super) is_first: bool,
    pub(super) is_last: bool,
}

impl<'i> Site<'i> {
    /// What stays in the piece before the change, after the previous edit.
    fn before(&self) -> &'i str {
        self.input.get(self.kept.start..self.raw.start).unwrap_or_default()
    }

    /// What stays in the piece behind the change, before the next one.
    fn after(&self) -> &'i str {
        self.input.get(self.raw.end..self.kept.end).unwrap_or_default()
    }
}

impl Coding {
    /// The characters that `raw` writes, which begins at the byte `start` of the input.
    pub(super) fn decode(self, raw: &str, start: usize) -> Decoded<'_> {
        match self {
            Self::Plain | Self::Verbatim => Decoded::verbatim(raw, start),
            Self::HtmlText { collapses } => html::decode_text(raw, start, collapses),
            Self::HtmlAttribute | Self::HtmlUnquoted => html::decode_attribute(raw, start),
        }
    }

    /// What writes all changes of a piece, whose bytes are `piece` and `raws`.
    pub(super) fn writer(
        self,
        piece: &Range<usize>,
        changes: &[Change<'_>],
        raws: &[Range<usize>],
    ) -> Writer {
        let kept =
            piece.len().saturating_sub(raws.iter().map(ExactSizeIterator::len).sum::<usize>());
        let empties = kept == 0 && changes.iter().all(|change| change.words.is_empty());
        Writer { coding: self, empties }
    }
}

/// Writes the changes of one piece.
#[derive(Clone, Copy, Debug)]
pub(super) struct Writer {
    coding: Coding,
    /// Whether nothing is left of the piece.
    empties: bool,
}

impl Writer {
    /// How many bytes before and behind the change must be written anew, because they would mean something else next to
    /// `words`.
    pub(super) fn reach(self, site: &Site<'_>, words: &str) -> (usize, usize) {
        match self.coding {
            Coding::HtmlText { .. } | Coding::HtmlAttribute => (html::open_end(site.before()), 0),
            Coding::HtmlUnquoted => {
                let is_open = site.before().is_empty() && words.is_empty();
                let quotes = is_open && site.after().starts_with(['"', '\'']);
                (html::open_end(site.before()), usize::from(quotes))
            }
            Coding::Plain | Coding::Verbatim => (0, 0),
        }
    }

    /// These characters as they are written, at the site of a change or else next to it.
    pub(super) fn escape<'t>(self, text: &'t str, site: Option<&Site<'_>>) -> Cow<'t, str> {
        match self.coding {
            Coding::Plain => Cow::Borrowed(text),
            Coding::Verbatim => verbatim::escape(text, site.map(Site::before)),
            Coding::HtmlText { .. } | Coding::HtmlAttribute => html::escape(text, html::MARKUP),
            Coding::HtmlUnquoted => html::escape(text, html::UNQUOTED),
        }
    }

    /// What stands before the first edit.
    pub(super) fn open(self, _site: &Site<'_>) -> &'static str {
        ""
    }

    /// What stands behind an edit.
    pub(super) fn close(self, site: &Site<'_>) -> &'static str {
        match self.coding {
            // Without a value, an attribute would take what follows as one.
            Coding::HtmlUnquoted if self.empties && site.is_first => "\"\"",
            _ => "",
        }
    }
}
