//! How the characters of a piece are written in the input.

mod csv;
mod html;
mod json;
mod markdown;
mod verbatim;
mod yaml;

use super::change::Change;
use super::decoded::Decoded;
use core::ops::Range;
use std::borrow::Cow;

pub(super) use csv::decode_quoted as decode_csv;
pub(super) use html::SPACE;
pub(super) use json::decode as decode_json;

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
    /// A word of a tag that never ends: a mark in it could end the tag.
    HtmlOpenTag,
    /// Inline text of Markdown.
    Markdown,
    /// A line break of Markdown and the marks of the blocks around it: a space, which stays.
    MarkdownBreak,
    /// The label of a link, and the text of a link that is its label.
    MarkdownLabel,
    /// The name of a footnote.
    MarkdownName,
    /// The address of a link.
    MarkdownTarget,
    /// The title of a link, between marks.
    MarkdownTitle,
    /// A value of front matter without quotation marks. It gets some where it needs them.
    Yaml,
    /// A value of front matter between single quotation marks.
    YamlQuoted,
    /// A string of JSON, between its quotation marks.
    Json,
    /// A number of JSON; with other characters in it, it is a string.
    JsonNumber,
    /// A cell of a table without quotation marks. It gets some where it needs them.
    Csv { delimiter: u8 },
    /// A cell between quotation marks.
    CsvQuoted,
    /// What stands behind the closing quotation mark of a cell.
    CsvTail { delimiter: u8 },
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
    /// What stands before the change and behind it in the input, whatever it is.
    fn around(&self) -> (&'i str, &'i str) {
        let before = self.input.get(..self.raw.start).unwrap_or_default();
        (before, self.input.get(self.raw.end..).unwrap_or_default())
    }

    /// Whether the change is all that there is in its line.
    fn is_line(&self) -> bool {
        let (before, after) = self.around();
        // As far as there is only white space: a text may be one line.
        let mut before = before.chars().rev().skip_while(|it| it.is_whitespace() && *it != '\n');
        let mut after = after.chars().skip_while(|it| it.is_whitespace() && *it != '\n');
        before.next().is_none_or(|it| it == '\n') && after.next().is_none_or(|it| it == '\n')
    }

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
    /// Whether pieces with the same characters name the same thing, and must stay equal.
    #[cfg(any(test, feature = "fuzzing"))]
    pub(super) fn is_label(self) -> bool {
        matches!(self, Self::MarkdownLabel | Self::MarkdownName)
    }

    /// The characters that `raw` writes, which begins at the byte `start` of the input.
    pub(super) fn decode(self, raw: &str, start: usize) -> Decoded<'_> {
        match self {
            Self::Json => json::decode(raw, start),
            Self::CsvQuoted => csv::decode_quoted(raw, start, '"'),
            Self::YamlQuoted => csv::decode_quoted(raw, start, '\''),
            Self::Markdown | Self::MarkdownLabel | Self::MarkdownTitle => {
                markdown::decode(raw, start)
            }
            Self::MarkdownBreak => markdown::decode_break(raw, start),
            Self::Plain
            | Self::Verbatim
            | Self::HtmlOpenTag
            | Self::MarkdownName
            | Self::MarkdownTarget
            | Self::Yaml
            | Self::JsonNumber
            | Self::Csv { .. }
            | Self::CsvTail { .. } => Decoded::verbatim(raw, start),
            Self::HtmlText { collapses } => html::decode_text(raw, start, collapses),
            Self::HtmlAttribute => html::decode_attribute(raw, start, true),
            Self::HtmlUnquoted => html::decode_attribute(raw, start, false),
        }
    }

    /// What writes all changes of a piece, whose bytes are `raw`, from the byte `start` of the input on; those of the
    /// changes are `raws`.
    pub(super) fn writer(
        self,
        raw: &str,
        start: usize,
        changes: &[Change<'_>],
        raws: &[Range<usize>],
    ) -> Writer {
        let kept = raw.len().saturating_sub(raws.iter().map(ExactSizeIterator::len).sum::<usize>());
        let empties = kept == 0 && changes.iter().all(|change| change.words.is_empty());
        let encloses = match self {
            Self::JsonNumber => true,
            Self::Yaml => changes.iter().any(|change| yaml::needs_quotes(change.words)),
            Self::Csv { delimiter } => {
                let needs_quotes = |change: &Change<'_>| csv::needs_quotes(change.words, delimiter);
                empties || csv::needs_care(raw) || changes.iter().any(needs_quotes)
            }
            _ => false,
        };
        Writer { coding: self, encloses, empties, blanks: blanks(raw, start, changes, raws) }
    }
}

/// Whether the changes of a piece leave nothing but white space of it.
fn blanks(raw: &str, start: usize, changes: &[Change<'_>], raws: &[Range<usize>]) -> bool {
    let mut at = 0;
    let mut is_blank = changes.iter().all(|change| change.words.trim().is_empty());
    for change in raws {
        let kept = raw.get(at..change.start - start).unwrap_or_default();
        is_blank &= kept.trim().is_empty();
        at = change.end - start;
    }
    is_blank && raw.get(at..).is_none_or(|kept| kept.trim().is_empty())
}

/// Writes the changes of one piece.
#[derive(Clone, Copy, Debug)]
pub(super) struct Writer {
    coding: Coding,
    /// Whether the piece is written anew between quotation marks.
    encloses: bool,
    /// Whether nothing is left of the piece.
    empties: bool,
    /// Whether nothing but white space is.
    blanks: bool,
}

impl Writer {
    /// How many bytes before and behind the change must be written anew, because they would mean something else next to
    /// `words`.
    pub(super) fn reach(self, site: &Site<'_>, words: &str) -> (usize, usize) {
        match self.coding {
            _ if self.encloses => {
                (site.before().len(), if site.is_last { site.after().len() } else { 0 })
            }
            Coding::HtmlText { .. } | Coding::HtmlAttribute => (html::open_end(site.before()), 0),
            Coding::HtmlUnquoted => {
                let is_open = site.before().is_empty() && words.is_empty();
                let quotes = is_open && site.after().starts_with(['"', '\'']);
                (html::open_end(site.before()), usize::from(quotes))
            }
            Coding::Json => (json::open_end(site.before()), 0),
            Coding::Markdown => markdown::reach(site),
            Coding::MarkdownBreak
            | Coding::MarkdownLabel
            | Coding::MarkdownName
            | Coding::MarkdownTarget
            | Coding::MarkdownTitle
            | Coding::Yaml
            | Coding::YamlQuoted
            | Coding::Plain
            | Coding::Verbatim
            | Coding::HtmlOpenTag
            | Coding::JsonNumber
            | Coding::Csv { .. }
            | Coding::CsvQuoted
            | Coding::CsvTail { .. } => (0, 0),
        }
    }

    /// Kept text next to a change, whose bytes were `raw`, so that it is read as before whatever the change is.
    pub(super) fn rewrite<'t>(self, raw: &'t str, text: &'t str) -> Cow<'t, str> {
        match self.coding {
            Coding::HtmlText { .. } | Coding::HtmlAttribute => html::escape(text, html::MARKUP),
            Coding::HtmlUnquoted => html::escape(text, html::UNQUOTED),
            Coding::Markdown => markdown::escape_kept(raw),
            Coding::Json | Coding::JsonNumber | Coding::Yaml => json::escape(text),
            Coding::Csv { .. } => csv::escape_quoted(text, '"'),
            _ => Cow::Borrowed(raw),
        }
    }

    /// The words of a change as they are written at its site.
    pub(super) fn escape<'t>(self, words: &'t str, site: &Site<'_>) -> Cow<'t, str> {
        match self.coding {
            Coding::Plain => Cow::Borrowed(words),
            Coding::Verbatim => verbatim::escape(words, site.before()),
            Coding::HtmlOpenTag => verbatim::escape_word(words),
            // In Markdown, an empty line ends a block of HTML.
            Coding::HtmlText { .. } if words.trim().is_empty() && site.is_line() => {
                Cow::Borrowed("&#8203;")
            }
            Coding::HtmlText { .. } | Coding::HtmlAttribute => html::escape(words, html::MARKUP),
            Coding::HtmlUnquoted => html::escape(words, html::UNQUOTED),
            Coding::Markdown if self.blanks => Cow::Borrowed(words),
            Coding::Markdown => markdown::escape(words, site),
            Coding::MarkdownBreak => markdown::escape_at_start(words),
            Coding::MarkdownLabel => markdown::escape_label(words),
            Coding::MarkdownTitle => markdown::escape_title(words),
            Coding::MarkdownName => markdown::escape_name(words),
            Coding::MarkdownTarget => markdown::escape_target(words),
            Coding::Csv { .. } | Coding::Yaml if !self.encloses => Cow::Borrowed(words),
            Coding::Json | Coding::JsonNumber | Coding::Yaml => json::escape(words),
            Coding::Csv { .. } | Coding::CsvQuoted => csv::escape_quoted(words, '"'),
            Coding::YamlQuoted => csv::escape_quoted(words, '\''),
            Coding::CsvTail { delimiter } => {
                csv::escape_tail(words, delimiter, site.before().is_empty())
            }
        }
    }

    /// What stands before the edit.
    pub(super) fn open<'i>(self, site: &Site<'i>) -> &'i str {
        match self.coding {
            _ if self.encloses && site.is_first => "\"",
            Coding::MarkdownBreak => site.input.get(site.raw.clone()).unwrap_or_default(),
            _ => "",
        }
    }

    /// What stands behind the edit.
    pub(super) fn close(self, site: &Site<'_>) -> &'static str {
        match self.coding {
            _ if self.encloses && site.is_last => "\"",
            Coding::Markdown if self.blanks && site.is_first => markdown::NOTHING,
            // Without a value, an attribute would take what follows as one.
            Coding::HtmlUnquoted if self.empties && site.is_first => "\"\"",
            _ => "",
        }
    }
}
