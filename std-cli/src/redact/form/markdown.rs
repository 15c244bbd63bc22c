//! Markdown with front matter, as pulldown-cmark reads it: it tells where each text stands in the input.
//!
//! Text and code inside a line are prose, and so are the titles of links and the values of front matter. Code blocks,
//! addresses and labels of links are searched. HTML is read as in a page. Whatever else has letters in it, such as the
//! language of a code block, is searched, too: nothing is left out.
//!
//! Known limits: a name of a label that is written in several ways (`[Ann Lee]`, `[ann  lee]`) can fall apart into text
//! where the replacements differ. Marks of emphasis that do not match (`*Ann**`) can be read differently next to a
//! replacement that ends with a bracket. Front matter is read line by line.

use super::coding::Coding;
use super::html;
use super::piece::{Piece, Role};
use crate::markdown::EXTENSIONS;
use core::ops::Range;
use pulldown_cmark::{Event, LinkType, Parser, Tag, TagEnd};

/// The white space of Markdown.
const SPACE: [char; 4] = [' ', '\t', '\r', '\n'];

/// The pieces of a Markdown file.
pub(super) fn pieces(input: &str) -> Vec<Piece> {
    let mut reader = Reader::new(input);
    let events = Parser::new_ext(input, EXTENSIONS).into_offset_iter();
    let definitions: Vec<_> = events
        .reference_definitions()
        .iter()
        .map(|(_, definition)| definition.span.clone())
        .collect();
    for (event, raw) in events {
        reader.take(&event, raw);
    }
    for definition in definitions {
        reader.definition(definition);
    }
    reader.finish()
}

struct Reader<'i> {
    input: &'i str,
    pieces: Vec<Piece>,
    /// The line of text that goes on.
    line: Option<u32>,
    next_line: u32,
    /// What the text belongs to.
    place: Place,
    /// The links that are open.
    links: Vec<LinkType>,
    /// What holds no characters: tags of HTML, marks of tasks.
    syntax: Vec<Range<usize>>,
    /// A line break that the text goes on behind.
    line_break: Option<Range<usize>>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Prose,
    Code,
    FrontMatter,
}

impl<'i> Reader<'i> {
    fn new(input: &'i str) -> Self {
        Self {
            input,
            pieces: Vec::new(),
            line: None,
            next_line: 0,
            place: Place::Prose,
            links: Vec::new(),
            syntax: Vec::new(),
            line_break: None,
        }
    }

    fn text_of(&self, raw: &Range<usize>) -> &'i str {
        self.input.get(raw.clone()).unwrap_or_default()
    }

    fn take(&mut self, event: &Event<'_>, raw: Range<usize>) {
        match event {
            Event::Start(Tag::Link { link_type, .. } | Tag::Image { link_type, .. }) => {
                self.links.push(*link_type);
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                if let Some(kind) = self.links.pop() {
                    self.link(kind, raw);
                }
            }
            Event::Start(Tag::CodeBlock(_)) => self.enter(Place::Code),
            Event::Start(Tag::MetadataBlock(_)) => self.enter(Place::FrontMatter),
            Event::End(TagEnd::CodeBlock | TagEnd::MetadataBlock(_)) => self.enter(Place::Prose),
            Event::Start(Tag::FootnoteDefinition(_)) => {
                self.end_line();
                let name =
                    self.text_of(&raw).strip_prefix("[^").and_then(|rest| rest.split_once(']'));
                let name = name.map_or(0, |(name, _)| name.len());
                self.other(raw.start + 2..raw.start + 2 + name, Coding::MarkdownName);
            }
            Event::FootnoteReference(_) => {
                let (start, end) = (raw.start + 2, raw.end.saturating_sub(1));
                self.other(start..end.max(start), Coding::MarkdownName);
            }
            Event::Start(tag) if is_inline(&tag.to_end()) => {}
            Event::End(tag) if is_inline(tag) => {}
            Event::Start(_) | Event::End(_) | Event::HardBreak | Event::Rule => self.end_line(),
            Event::Text(_) => match self.place {
                Place::Prose => self.text(raw),
                Place::Code => {
                    let code = self.text_of(&raw).trim_end_matches(['\r', '\n']);
                    self.other(raw.start..raw.start + code.len(), Coding::Verbatim);
                }
                Place::FrontMatter => self.front_matter(raw),
            },
            Event::Code(_) => {
                let code = self.text_of(&raw);
                let ticks = code.len() - code.trim_start_matches('`').len();
                self.flush_break(raw.start);
                self.prose(raw.start + ticks..raw.end - ticks, Coding::Verbatim);
            }
            Event::TaskListMarker(_) => self.syntax.push(raw),
            Event::SoftBreak => self.line_break = Some(raw),
            Event::Html(_) | Event::InlineHtml(_) => self.html(raw),
            _ => {}
        }
    }

    fn enter(&mut self, place: Place) {
        self.end_line();
        self.place = place;
    }

    fn end_line(&mut self) {
        self.line = None;
        self.line_break = None;
    }

    /// Text, which goes on in the piece before it where nothing but an escape or a line break is between them.
    fn text(&mut self, raw: Range<usize>) {
        let mut raw = raw;
        let coding = match self.links.last() {
            Some(LinkType::Autolink) => {
                // The scheme is no word of anyone.
                let scheme =
                    self.text_of(&raw).split_once(':').map_or(0, |(scheme, _)| scheme.len() + 1);
                self.syntax.push(raw.start..raw.start + scheme);
                raw.start += scheme;
                Coding::MarkdownTarget
            }
            Some(LinkType::Email) => Coding::MarkdownTarget,
            Some(LinkType::Shortcut | LinkType::Collapsed) => Coding::MarkdownLabel,
            _ => Coding::Markdown,
        };
        if self.goes_on(raw.start, coding)
            && let Some(last) = self.pieces.last_mut()
        {
            last.raw.end = raw.end;
            self.line_break = None;
            return;
        }
        self.flush_break(raw.start);
        let escape = usize::from(self.is_escape(raw.start) && self.is_free(raw.start - 1));
        self.prose(raw.start - escape..raw.end, coding);
    }

    /// Whether text at `at` belongs to the last piece.
    fn goes_on(&self, at: usize, coding: Coding) -> bool {
        let Some(last) = self.pieces.last().filter(|last| last.coding == coding) else {
            return false;
        };
        let is_line = matches!(last.role, Role::Prose { line } if self.line == Some(line));
        let between = self.text_of(&(last.raw.end..at));
        let joins = match self.line_break {
            None => between.is_empty() || between == "\\" && self.is_escape(at),
            Some(_) => !between.is_empty() && between.trim_matches(SPACE).is_empty(),
        };
        is_line && joins
    }

    /// Whether a backslash stands before a mark there.
    fn is_escape(&self, at: usize) -> bool {
        let is_mark = |rest: &str| rest.starts_with(|mark: char| mark.is_ascii_punctuation());
        self.input.get(..at).is_some_and(|before| before.ends_with('\\'))
            && self.input.get(at..).is_some_and(is_mark)
    }

    fn is_free(&self, at: usize) -> bool {
        self.pieces.last().is_none_or(|last| last.raw.end <= at)
    }

    /// The line break that text goes on behind, as a space.
    fn flush_break(&mut self, end: usize) {
        if let Some(raw) = self.line_break.take()
            && self.is_free(raw.start)
        {
            self.prose(raw.start..raw.end.min(end), Coding::MarkdownBreak);
        }
    }

    fn prose(&mut self, raw: Range<usize>, coding: Coding) {
        if raw.is_empty() {
            return;
        }
        let line = match self.line {
            Some(line) => line,
            None => self.new_line(),
        };
        self.line = Some(line);
        self.pieces.push(Piece::prose(raw, coding, line));
    }

    fn new_line(&mut self) -> u32 {
        let line = self.next_line;
        self.next_line += 1;
        line
    }

    fn other(&mut self, raw: Range<usize>, coding: Coding) {
        if self.text_of(&raw).contains(char::is_alphanumeric) {
            self.pieces.push(Piece::other(raw, coding));
        }
    }

    /// The pieces of HTML, whose lines are numbered on.
    fn html(&mut self, raw: Range<usize>) {
        let text = self.text_of(&raw);
        if text.get(..3).is_some_and(|tag| tag.eq_ignore_ascii_case("<br")) {
            self.end_line();
        }
        self.flush_break(raw.start);
        let (pieces, next_line) = html::pieces_within(self.input, raw.clone(), self.next_line);
        let mut end = raw.start;
        for piece in pieces {
            self.syntax.push(end..piece.raw.start);
            end = piece.raw.end;
            self.pieces.push(piece);
        }
        self.syntax.push(end..raw.end);
        self.next_line = next_line;
    }

    /// What follows the text of a link: its address and title, or its label.
    fn link(&mut self, kind: LinkType, raw: Range<usize>) {
        let last = self.pieces.last().map_or(raw.start, |last| last.raw.end);
        let text = self.text_of(&(last.clamp(raw.start, raw.end)..raw.end));
        // An image inside a link, or marks around its text, can end with another bracket.
        let Some((_, tail)) = (match kind {
            LinkType::Inline => text.split_once("]("),
            LinkType::Reference => text.split_once("]["),
            _ => None,
        }) else {
            return;
        };
        let start = raw.end - tail.len();
        let end = raw.end - usize::from(!tail.is_empty());
        if kind == LinkType::Inline {
            self.target(start..end);
        } else {
            self.other(start..end, Coding::MarkdownLabel);
        }
    }

    /// A definition of a label: `[label]: address "title"`.
    fn definition(&mut self, raw: Range<usize>) {
        let text = self.text_of(&raw);
        let Some((label, rest)) = text.split_once("]:") else { return };
        let label = label.trim_start_matches([' ', '>', '\t']).trim_start_matches('[');
        let end = raw.end - rest.len() - 2;
        self.other(end - label.len()..end, Coding::MarkdownLabel);
        self.target(end + 2..raw.end);
    }

    /// An address and perhaps a title, which is prose.
    fn target(&mut self, raw: Range<usize>) {
        let text = self.text_of(&raw);
        let address = text.trim_start_matches(SPACE);
        let start = raw.end - address.len();
        let (address, start) =
            address.strip_prefix('<').map_or((address, start), |inner| (inner, start + 1));
        let is_bracketed = start > raw.end - text.trim_start_matches(SPACE).len();
        let length = if is_bracketed {
            address.split_once('>').map_or(address.len(), |(address, _)| address.len())
        } else {
            address.split_once(SPACE).map_or(address.len(), |(address, _)| address.len())
        };
        self.other(start..start + length, Coding::MarkdownTarget);
        let rest = self.text_of(&(start + length..raw.end));
        let title = rest.trim_start_matches(['>']).trim_matches(SPACE);
        let marks = [('"', '"'), ('\'', '\''), ('(', ')')];
        let inner =
            marks.iter().find_map(|(open, close)| title.strip_prefix(*open)?.strip_suffix(*close));
        if let Some(inner) = inner.filter(|inner| inner.contains(char::is_alphanumeric)) {
            let behind = rest.trim_end_matches(SPACE).len();
            let end = start + length + behind - 1;
            let line = self.new_line();
            self.pieces.push(Piece::prose(end - inner.len()..end, Coding::MarkdownTitle, line));
        }
    }

    /// The lines of front matter: `key: value`, `- value`, or more of a value.
    fn front_matter(&mut self, raw: Range<usize>) {
        let mut start = raw.start;
        for line in self.text_of(&raw).split_inclusive('\n') {
            let value = line.trim_start_matches([' ', '\t', '-']);
            let key = value.split_once(':').filter(|(key, rest)| {
                !key.contains([' ', '"', '\'']) && rest.starts_with([' ', '\n', '\r'])
            });
            let value = match key {
                Some((key, value)) => {
                    let at = start + line.len() - value.len() - 1;
                    self.other(at - key.len()..at, Coding::Verbatim);
                    value
                }
                None => value,
            };
            let end = start + line.len();
            self.values(end - value.len()..end);
            start = end;
        }
    }

    /// A value of front matter, or the values of a list.
    fn values(&mut self, raw: Range<usize>) {
        let text = self.text_of(&raw);
        let is_list = text.trim_start().starts_with(['[', '{']);
        let marks: &[char] = if is_list { &['[', ']', '{', '}', ',', '\n'] } else { &['\n'] };
        let mut start = raw.start;
        for part in text.split_inclusive(marks) {
            let value = part.trim_end_matches(marks).trim();
            let at = start + (part.len() - part.trim_start().len());
            let quoted = |quote| value.strip_prefix(quote)?.strip_suffix(quote);
            let (value, at, coding) = match (quoted('"'), quoted('\'')) {
                (Some(inner), _) => (inner, at + 1, Coding::Json),
                (_, Some(inner)) => (inner, at + 1, Coding::YamlQuoted),
                _ => (value, at, Coding::Yaml),
            };
            if value.contains(char::is_alphanumeric) {
                let line = self.new_line();
                self.pieces.push(Piece::prose(at..at + value.len(), coding, line));
            }
            start += part.len();
        }
    }

    /// The pieces in order, with what has letters between them.
    fn finish(self) -> Vec<Piece> {
        let syntax = self.syntax.into_iter().map(|raw| (raw, None));
        let pieces = self.pieces.into_iter().map(|piece| (piece.raw.clone(), Some(piece)));
        let mut known: Vec<_> = syntax.chain(pieces).collect();
        known.sort_by_key(|(raw, _)| raw.start);
        let mut all: Vec<Piece> = Vec::with_capacity(known.len());
        let mut end = 0;
        for (raw, piece) in known {
            // Of two readings of the same bytes, the first is kept.
            if raw.start < end {
                continue;
            }
            all.extend(between(self.input, end..raw.start));
            end = raw.end;
            all.extend(piece);
        }
        all.extend(between(self.input, end..self.input.len()));
        renumbered(all)
    }
}

/// What has letters between two pieces.
fn between(input: &str, raw: Range<usize>) -> Option<Piece> {
    let text = input.get(raw.clone())?;
    let start =
        raw.start + text.len() - text.trim_start_matches(|one: char| !one.is_alphabetic()).len();
    let end = raw.start + text.trim_end_matches(|one: char| !one.is_alphanumeric()).len();
    (start < end).then(|| Piece::other(start..end, Coding::Verbatim))
}

/// Lines numbered by where they begin.
fn renumbered(mut pieces: Vec<Piece>) -> Vec<Piece> {
    let mut numbers = std::collections::HashMap::new();
    for piece in &mut pieces {
        if let Role::Prose { line } = &mut piece.role {
            let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
            *line = *numbers.entry(*line).or_insert(next);
        }
    }
    pieces
}

/// Whether an element is a part of a line.
const fn is_inline(tag: &TagEnd) -> bool {
    matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough)
}

#[cfg(test)]
mod tests {
    use super::super::checks::{applied, check_mixtures};
    use super::super::{Change, Form};
    use super::*;

    fn read(text: &str) -> (Vec<String>, Vec<String>) {
        let (mut lines, mut others) = (Vec::new(), Vec::new());
        for piece in pieces(text) {
            let words = piece.decode(text).text.into_owned();
            match piece.role {
                Role::Prose { line } => {
                    let line = usize::try_from(line).unwrap();
                    if lines.len() <= line {
                        lines.resize(line + 1, String::new());
                    }
                    lines[line] += &words;
                }
                Role::Other => others.push(words),
            }
        }
        (lines, others)
    }

    fn replaced(text: &str, words: &str, with: &str) -> String {
        let mut edits = Vec::new();
        for piece in pieces(text) {
            let decoded = piece.decode(text);
            let spans = decoded.text.match_indices(words).map(|(at, _)| at..at + words.len());
            let changes: Vec<_> = spans.map(|span| Change { span, words: with }).collect();
            edits.extend(piece.edits(text, &decoded, &changes));
        }
        applied(text, &edits)
    }

    #[test]
    fn blocks_are_lines() {
        let text = "# Of *Ann* Lee\n\nShe \\& he &eacute;\n  said `x` \\*\nso.  \nThen\n> Bo\n> Ek\n\n- one\n- [x] two\n\n| a | b\\|c |\n|---|---|\n| d | e |\n";
        let (lines, others) = read(text);
        assert_eq!(
            lines,
            [
                "Of Ann Lee",
                "She & he é said x * so.",
                "Then",
                "Bo Ek",
                "one",
                "two",
                "a",
                "b|c",
                "d",
                "e"
            ]
        );
        assert_eq!(others, Vec::<String>::new());
    }

    #[test]
    fn addresses_and_code_are_searched() {
        let text = "[Ann](https://a.org/ann \"On Ann\") ![Bo](<b o.png> 'Bo 2') [Cy][cy k] [Di] <https://d.org/di> [^ed]\n\n[cy k]: /cy\n[di]: </di> (Of Di)\n[^ed]: Ed said\n\n```rust ann\nlet ann = 1;\n```\n";
        let (lines, others) = read(text);
        assert_eq!(lines, ["Ann Bo Cy Di //d.org/di ", "On Ann", "Bo 2", "Of Di", "Ed said"]);
        assert_eq!(
            others,
            [
                "https://a.org/ann",
                "b o.png",
                "cy k",
                "ed",
                "cy k",
                "/cy",
                "di",
                "/di",
                "ed",
                "rust ann",
                "let ann = 1;"
            ]
        );
    }

    #[test]
    fn html_is_read_as_in_a_page() {
        let text = "A <b title=\"Of Ann\">B</b><!-- Cy -->.\n\n<div id=di>\n<p>Ed</p>\n</div>\n";
        let (lines, others) = read(text);
        assert_eq!(lines, ["A B.", "Of Ann", "Ed"]);
        assert_eq!(others, [" Cy ", "di"]);
    }

    #[test]
    fn values_of_front_matter_are_prose() {
        let text = "---\ntitle: \"Of \\\"Ann\\\"\"\nauthor: Bo Ek\ntags: [cy, 'd''i']\nby:\n  - Ed\n---\nText\n";
        let (lines, others) = read(text);
        assert_eq!(lines, ["Of \"Ann\"", "Bo Ek", "cy", "d'i", "Ed", "Text"]);
        assert_eq!(others, ["title", "author", "tags", "by"]);
        let text = "---\nauthor: Ann Lee\n---\n";
        assert_eq!(replaced(text, "Ann Lee", "[P 1]"), "---\nauthor: \"[P 1]\"\n---\n");
        assert_eq!(replaced(text, "Ann", "Bo"), "---\nauthor: Bo Lee\n---\n");
    }

    #[test]
    fn placeholders_stay_readable_and_are_no_links() {
        for (text, expected) in [
            ("of Ann.", "of [P 1]."),
            ("**Ann** x", "**[P 1]** x"),
            ("Ann: yes", "\\[P 1\\]: yes"),
            ("Ann(7)", "\\[P 1\\](7)"),
            ("!Ann", "!\\[P 1\\]"),
            ("a*Ann*b", "a*\u{200B}[P 1]\u{200B}*b"),
            ("[Ann](/Ann)", "[\\[P 1\\]](/%5BP%201%5D)"),
            ("[Ann]\n\n[Ann]: x", "[\\[P 1\\]]\n\n[\\[P 1\\]]: x"),
            ("`Ann`", "`[P 1]`"),
            ("x[^Ann]\n\n[^Ann]: y", "x[^-P-1-]\n\n[^-P-1-]: y"),
        ] {
            assert_eq!(replaced(text, "Ann", "[P 1]"), expected, "{text}");
        }
    }

    #[test]
    fn what_is_emptied_leaves_the_rest_as_it_is() {
        for (text, expected) in [
            ("of Ann, x", "of , x"),
            ("of\nAnn\nx", "of\n\u{200B}\nx"),
            ("of\nAnn- x", "of\n\u{200B}- x"),
            ("x **Ann**", "x **\u{200B}**"),
            ("> a\n> Ann", "> a\n> \u{200B}"),
        ] {
            assert_eq!(replaced(text, "Ann", ""), expected, "{text}");
        }
    }

    #[test]
    fn edits_of_any_text_change_nothing_else() {
        check_mixtures(
            Form::Markdown,
            &[
                "Ann ",
                "Bo",
                "\n",
                "\n\n",
                "# ",
                "> ",
                "- ",
                "1. ",
                "**",
                "_",
                "~~",
                "`",
                "```\n",
                "[",
                "]",
                "(",
                ")",
                "](/x)",
                "[a]: /b \"c\"\n",
                "[^1]",
                "[^1]: ",
                "![",
                "<b>",
                "<!-- x -->",
                "<div>\n",
                "| a | b |\n|---|---|\n",
                "|",
                "\\",
                "&amp;",
                "&",
                "é😀",
                "  \n",
                "    ",
                "---\n",
                "a: b\n",
                "<https://x.y/z>",
                "===\n",
                "\"",
                ":",
                "7",
                "\r\n",
                "\t",
            ],
            4000,
        );
    }
}
