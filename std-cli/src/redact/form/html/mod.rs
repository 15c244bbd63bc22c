//! Pages: the text of their elements and the values of their attributes, as a browser's tokenizer tells them apart.
//!
//! Prose is the text of elements, and attributes that people read (`title`, `alt`, …). An element that stands on lines of
//! its own (`p`, `td`, `h1`) ends the line of text before it; one inside a line (`b`, `a`) does not. Comments, scripts,
//! styles and all other attributes hold no prose, but can hold a name.
//!
//! Known limits: the tokenizer builds no tree, so `<title>`, `<style>` and `<script>` inside SVG are read as outside it.
//! `<noscript>` is read as by a browser without scripts. Names of elements and attributes are not pieces.

mod script;
#[cfg(test)]
mod tests;
mod token;

use super::coding::{Coding, SPACE};
use super::json;
use super::piece::{Piece, Role};
use core::ops::Range;
use html5gum::Tokenizer;
use html5gum::emitters::callback::CallbackEmitter;
use token::{Attribute, Element, Token, token};

/// The pieces of a page.
pub(super) fn pieces(input: &str) -> Vec<Piece> {
    let mut reader = Reader::new(input, 0);
    reader.read();
    reader.pieces
}

/// The pieces of HTML that stands in a document of another form, in the bytes `raw` of `input`, with lines that are
/// numbered from `line` on; and the number of the next.
pub(super) fn pieces_within(input: &str, raw: Range<usize>, line: u32) -> (Vec<Piece>, u32) {
    let mut reader = Reader::new(input.get(raw.clone()).unwrap_or_default(), line);
    reader.read();
    for piece in &mut reader.pieces {
        piece.raw = piece.raw.start + raw.start..piece.raw.end + raw.start;
    }
    (reader.pieces, reader.next_line)
}

struct Reader<'i> {
    input: &'i str,
    pieces: Vec<Piece>,
    /// The element of the current tag, or whose raw text follows.
    element: Element,
    attribute: Attribute,
    /// Whether the current script holds JSON.
    is_data: bool,
    /// How many elements are open whose line feeds count.
    preformatted: usize,
    /// The line of text that goes on, and the last piece of it.
    line: Option<(u32, usize)>,
    /// The next line.
    next_line: u32,
    /// Where the last text, comment or whole tag ends.
    end: usize,
}

impl<'i> Reader<'i> {
    fn new(input: &'i str, next_line: u32) -> Self {
        Self {
            input,
            pieces: Vec::new(),
            element: Element::Inline,
            attribute: Attribute::Other,
            is_data: false,
            preformatted: 0,
            line: None,
            next_line,
            end: 0,
        }
    }

    fn read(&mut self) {
        let emitter = CallbackEmitter::new(token);
        let mut tokenizer = Tokenizer::new_with_emitter(self.input, emitter);
        while let Some(Ok(token)) = tokenizer.next() {
            if let Token::Close(_) = token
                && let Some(state) = self.element.state()
            {
                tokenizer.set_state(state);
            }
            self.take(token);
        }
        self.end_line();
        self.unfinished();
    }

    /// The rest of the page in a tag that never ends, behind its name: no browser shows any of it.
    fn unfinished(&mut self) {
        let is_whole = |piece: &Piece| piece.raw.end <= self.end;
        let count = self.pieces.iter().rposition(is_whole).map_or(0, |last| last + 1);
        self.pieces.truncate(count);
        let tag = self.input.get(self.end..).unwrap_or_default();
        let name = tag.split_once(SPACE).map_or(tag.len(), |(name, _)| name.len() + 1);
        let mut start = self.end + name;
        // What holds it together stays, or the tag might end.
        let marks: &[char] = &['"', '\'', '=', ' ', '\t', '\n', '\u{C}', '\r'];
        for part in tag.get(name..).unwrap_or_default().split_inclusive(marks) {
            let words = part.trim_end_matches(marks);
            self.other(start..start + words.len(), Coding::HtmlOpenTag);
            start += part.len();
        }
    }

    fn take(&mut self, token: Token) {
        match token {
            Token::StartTag(element) => self.start(element),
            Token::EndTag(element, _) => self.end(element),
            Token::AttributeName(attribute) => self.attribute = attribute,
            Token::AttributeValue(span) => self.value(span.start..span.end),
            // A script's text is told with its tag.
            Token::Text(span) => self.text(span.start.max(self.end)..span.end),
            Token::Comment(span) => self.comment(span.start..span.end),
            Token::DocumentType(span) => self.document_type(span.start..span.end),
            Token::Close(_) => {}
        }
        if let Token::Close(span)
        | Token::EndTag(_, span)
        | Token::Text(span)
        | Token::Comment(span)
        | Token::DocumentType(span) = token
        {
            self.end = self.end.max(span.end);
        }
    }

    /// A script, whose own marks are no pieces.
    fn script(&mut self, raw: Range<usize>) {
        let first = self.pieces.len();
        if self.is_data {
            self.data(raw);
        } else {
            self.other(raw, Coding::Verbatim);
        }
        for piece in self.pieces.split_off(first) {
            let parts = script::without_marks(self.input, piece);
            self.pieces.extend(parts.filter(|part| !part.raw.is_empty()));
        }
    }

    /// A script that holds JSON, whose strings are prose.
    fn data(&mut self, raw: Range<usize>) {
        let text = self.input.get(raw.clone()).unwrap_or_default();
        let Ok(pieces) = json::pieces(text, None) else {
            self.other(raw, Coding::Verbatim);
            return;
        };
        self.end_line();
        for mut piece in pieces {
            piece.raw = piece.raw.start + raw.start..piece.raw.end + raw.start;
            if let Role::Prose { .. } = piece.role {
                piece.role = Role::Prose { line: self.new_line() };
            }
            self.pieces.push(piece);
        }
    }

    fn start(&mut self, element: Element) {
        self.element = element;
        self.is_data = false;
        if element.ends_line() {
            self.end_line();
        }
        if element == Element::Preformatted {
            self.preformatted += 1;
        }
    }

    fn end(&mut self, element: Element) {
        self.element = Element::Inline;
        if element.ends_line() {
            self.end_line();
        }
        if element == Element::Preformatted {
            self.preformatted = self.preformatted.saturating_sub(1);
        }
    }

    fn value(&mut self, raw: Range<usize>) {
        let before = raw.start.checked_sub(1).and_then(|at| self.input.as_bytes().get(at));
        let is_quoted = matches!(before, Some(b'"' | b'\''));
        let coding = if is_quoted { Coding::HtmlAttribute } else { Coding::HtmlUnquoted };
        if self.attribute == Attribute::Type && self.element == Element::Script {
            let kind = self.input.get(raw.clone()).unwrap_or_default().trim().to_lowercase();
            self.is_data = kind.ends_with("/json") || kind.ends_with("+json");
        }
        let is_prose = match self.attribute {
            Attribute::Words => true,
            Attribute::Content => self.element == Element::Meta && !self.is_machine_read(&raw),
            Attribute::Value => self.element == Element::Input,
            Attribute::Type | Attribute::Other => false,
        };
        if is_prose && self.has_words(&raw) {
            let line = self.new_line();
            self.pieces.push(Piece::prose(raw, coding, line));
        } else {
            self.other(raw, coding);
        }
    }

    /// Whether a value of a `meta` is an address or a setting: `width=device-width`.
    fn is_machine_read(&self, raw: &Range<usize>) -> bool {
        let value = self.input.get(raw.clone()).unwrap_or_default();
        value.contains("://") || value.contains('=')
    }

    fn text(&mut self, raw: Range<usize>) {
        match self.element {
            Element::Script => self.script(raw),
            Element::Raw => self.other(raw, Coding::Verbatim),
            Element::PlainText => self.prose(raw, Coding::Verbatim),
            Element::TextArea => self.prose(raw, Coding::HtmlText { collapses: false }),
            _ if self.preformatted > 0 => self.prose(raw, Coding::HtmlText { collapses: false }),
            _ => self.collapsed(raw),
        }
    }

    /// Text whose runs of white space are one space, and none at the ends of a line.
    fn collapsed(&mut self, raw: Range<usize>) {
        let text = self.input.get(raw.clone()).unwrap_or_default();
        let words = if self.has_space() { text.trim_start_matches(SPACE) } else { text };
        if !words.is_empty() {
            let start = raw.end - words.len();
            self.prose(start..raw.end, Coding::HtmlText { collapses: true });
        }
    }

    /// Whether white space would be dropped here: at the start of a line and behind other white space.
    fn has_space(&self) -> bool {
        let last = self.line.and_then(|(_, last)| self.pieces.get(last));
        let last = last.and_then(|piece| self.input.get(piece.raw.clone()));
        last.is_none_or(|last| last.ends_with(SPACE))
    }

    fn prose(&mut self, raw: Range<usize>, coding: Coding) {
        let line = self.line.map_or_else(|| self.new_line(), |(line, _)| line);
        self.line = Some((line, self.pieces.len()));
        self.pieces.push(Piece::prose(raw, coding, line));
    }

    fn new_line(&mut self) -> u32 {
        let line = self.next_line;
        self.next_line += 1;
        line
    }

    /// Ends the line of text, without the white space at its end.
    fn end_line(&mut self) {
        let Some((_, last)) = self.line.take() else { return };
        let Some(piece) = self.pieces.get_mut(last) else { return };
        if piece.coding != (Coding::HtmlText { collapses: true }) {
            return;
        }
        let text = self.input.get(piece.raw.clone()).unwrap_or_default();
        let words = text.trim_end_matches(SPACE);
        if !words.is_empty() {
            piece.raw.end = piece.raw.start + words.len();
        } else if last + 1 == self.pieces.len() {
            self.pieces.pop();
        }
    }

    /// A comment without the marks around it.
    fn comment(&mut self, raw: Range<usize>) {
        let whole = self.input.get(raw.clone()).unwrap_or_default();
        let inner = ["<!--", "<!", "<?"].iter().find_map(|mark| whole.strip_prefix(mark));
        let inner = inner.unwrap_or_else(|| {
            // `</` and what is no letter: with a letter there it would be a tag.
            let mut rest = whole.chars();
            rest.by_ref().take(3).for_each(drop);
            rest.as_str()
        });
        let start = raw.end - inner.len();
        let marks = ["--!>", "-->", "->", ">"];
        let words = marks.iter().find_map(|mark| inner.strip_suffix(mark)).unwrap_or(inner);
        self.other(start..start + words.len(), Coding::Verbatim);
    }

    /// The identifiers of a document type, from the first quotation mark to the last.
    fn document_type(&mut self, raw: Range<usize>) {
        const QUOTES: [char; 2] = ['"', '\''];
        let whole = self.input.get(raw.clone()).unwrap_or_default();
        if let Some((name, rest)) = whole.split_once(QUOTES) {
            let start = raw.start + name.len() + 1;
            let words = rest.rsplit_once(QUOTES).map_or(rest, |(words, _)| words);
            self.other(start..start + words.trim_end_matches('>').len(), Coding::Verbatim);
        }
    }

    fn other(&mut self, raw: Range<usize>, coding: Coding) {
        if self.has_words(&raw) {
            self.pieces.push(Piece::other(raw, coding));
        }
    }

    /// Whether there is a letter or a digit.
    fn has_words(&self, raw: &Range<usize>) -> bool {
        self.input.get(raw.clone()).unwrap_or_default().contains(char::is_alphanumeric)
    }
}
