//! Pages: the text of their elements and the values of their attributes, as a browser's tokenizer tells them apart.
//!
//! Prose is the text of elements, and attributes that people read (`title`, `alt`, …). An element that stands on lines of
//! its own (`p`, `td`, `h1`) ends the line of text before it; one inside a line (`b`, `a`) does not. Comments, scripts,
//! styles and all other attributes hold no prose, but can hold a name.
//!
//! Known limits: the tokenizer builds no tree, so `<title>`, `<style>` and `<script>` inside SVG are read as outside it.
//! `<noscript>` is read as by a browser without scripts. Names of elements and attributes are not pieces.

use super::coding::{Coding, SPACE};
use super::json;
use super::piece::{Piece, Role};
use core::ops::Range;
use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, State, Tokenizer};

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

/// What the tokenizer tells: bytes of its input, and what they are.
#[derive(Clone, Copy)]
enum Token {
    StartTag(Element),
    EndTag(Element, Span),
    AttributeName(Attribute),
    AttributeValue(Span),
    /// The end of a start tag.
    Close(Span),
    Text(Span),
    /// A comment, with its marks.
    Comment(Span),
    DocumentType(Span),
}

/// Elements, by how their text is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Element {
    /// Inside a line of text.
    Inline,
    /// On lines of its own.
    Block,
    /// A block whose line feeds count.
    Preformatted,
    /// A block without elements in it, whose line feeds count.
    TextArea,
    Title,
    /// Not shown, and inside a line.
    Script,
    /// As scripts: styles, and what only old browsers show.
    Raw,
    PlainText,
    Meta,
    Input,
}

impl Element {
    fn of(name: &[u8]) -> Self {
        const BLOCKS: [&str; 62] = [
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "br",
            "caption",
            "center",
            "col",
            "colgroup",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "frameset",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "optgroup",
            "option",
            "p",
            "search",
            "section",
            "select",
            "summary",
            "table",
            "tbody",
            "td",
            "template",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "canvas",
            "object",
            "video",
            "audio",
            "iframe",
            "noscript",
        ];
        let Ok(name) = core::str::from_utf8(name) else { return Self::Inline };
        match name {
            "script" => Self::Script,
            "style" | "xmp" | "iframe" | "noembed" | "noframes" => Self::Raw,
            "plaintext" => Self::PlainText,
            "title" => Self::Title,
            "textarea" => Self::TextArea,
            "pre" | "listing" => Self::Preformatted,
            "meta" => Self::Meta,
            "input" => Self::Input,
            _ if BLOCKS.contains(&name) => Self::Block,
            _ => Self::Inline,
        }
    }

    /// How its content is tokenized, if not as elements.
    const fn state(self) -> Option<State> {
        match self {
            Self::Script => Some(State::ScriptData),
            Self::Raw => Some(State::RawText),
            Self::PlainText => Some(State::PlainText),
            Self::Title | Self::TextArea => Some(State::RcData),
            _ => None,
        }
    }

    const fn ends_line(self) -> bool {
        !matches!(self, Self::Inline | Self::Script | Self::Raw | Self::Meta | Self::Input)
    }
}

/// Attributes, by who reads them.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Attribute {
    /// People.
    Words,
    /// People, if it is the `content` of a `meta`.
    Content,
    /// People, if it is the `value` of an `input`.
    Value,
    /// Says what a script is.
    Type,
    Other,
}

impl Attribute {
    fn of(name: &[u8]) -> Self {
        match name {
            b"title"
            | b"alt"
            | b"aria-label"
            | b"aria-description"
            | b"aria-roledescription"
            | b"aria-placeholder"
            | b"aria-valuetext"
            | b"placeholder"
            | b"label"
            | b"summary" => Self::Words,
            b"content" => Self::Content,
            b"value" => Self::Value,
            b"type" => Self::Type,
            _ => Self::Other,
        }
    }
}

fn token(event: CallbackEvent<'_>, span: Span) -> Option<Token> {
    Some(match event {
        CallbackEvent::OpenStartTag { name } => Token::StartTag(Element::of(name)),
        CallbackEvent::EndTag { name } => Token::EndTag(Element::of(name), span),
        CallbackEvent::AttributeName { name } => Token::AttributeName(Attribute::of(name)),
        CallbackEvent::AttributeValue { .. } => Token::AttributeValue(span),
        CallbackEvent::CloseStartTag { .. } => Token::Close(span),
        CallbackEvent::String { .. } => Token::Text(span),
        CallbackEvent::Comment { .. } => Token::Comment(span),
        CallbackEvent::Doctype { .. } => Token::DocumentType(span),
        CallbackEvent::Error(_) => return None,
    })
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
            self.other(start..start + words.len(), Coding::Verbatim);
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
            Element::Script if self.is_data => self.data(raw),
            Element::Script | Element::Raw => self.other(raw, Coding::Verbatim),
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

#[cfg(test)]
mod tests {
    use super::super::checks::{applied, check_mixtures};
    use super::super::{Change, Form, Role};
    use super::*;

    /// The lines of prose, and what else is searched.
    fn read(page: &str) -> (Vec<String>, Vec<String>) {
        let (mut lines, mut others) = (Vec::new(), Vec::new());
        for piece in pieces(page) {
            let text = piece.decode(page).text.into_owned();
            match piece.role {
                Role::Prose { line } => {
                    let line = usize::try_from(line).unwrap();
                    if lines.len() <= line {
                        lines.resize(line + 1, String::new());
                    }
                    lines[line] += &text;
                }
                Role::Other => others.push(text),
            }
        }
        (lines, others)
    }

    fn lines(page: &str) -> Vec<String> {
        read(page).0
    }

    /// The page with these words replaced wherever a piece has them.
    fn replaced(page: &str, words: &str, with: &str) -> String {
        let mut edits = Vec::new();
        for piece in pieces(page) {
            let decoded = piece.decode(page);
            let spans = decoded.text.match_indices(words).map(|(at, _)| at..at + words.len());
            let changes: Vec<_> = spans.map(|span| Change { span, words: with }).collect();
            edits.extend(piece.edits(page, &decoded, &changes));
        }
        applied(page, &edits)
    }

    #[test]
    fn elements_inside_a_line_do_not_end_it() {
        let page = "<P>Ann <b>L</b>ee <i>and <a href=x>Bo</a></i>.<p>They left.<br>All of them";
        assert_eq!(lines(page), ["Ann Lee and Bo.", "They left.", "All of them"]);
        let table = "<table><tr><th>Name<td>Ann<tr><td>Bo</table>of Norby";
        assert_eq!(lines(table), ["Name", "Ann", "Bo", "of Norby"]);
        assert_eq!(lines("<div>Ann<script>x</script> Lee</div>"), ["Ann Lee"]);
    }

    #[test]
    fn white_space_is_one_space_and_none_at_the_ends_of_a_line() {
        let page = "<p>\n  Ann\r\n  Lee \n <b> went</b> \n</p> \n <p> home\t";
        assert_eq!(lines(page), ["Ann Lee went", "home"]);
        assert_eq!(lines("<pre> a\n  b</pre> c  d"), [" a\n  b", "c d"]);
        assert_eq!(lines("<textarea>a\n b</textarea>"), ["a\n b"]);
    }

    #[test]
    fn references_are_characters() {
        let page = "A&amp;B &#x4C;ee&#33 &eacute&nbsp;&notit; &unknown; & &lt;b>";
        assert_eq!(lines(page), ["A&B Lee! é\u{A0}¬it; &unknown; & <b>"]);
        let read = read("<img alt='Ann &amp; &copy=1 &quot;Bo&quot;'><a href=?a&lt=b&amp;c>");
        assert_eq!(read.0, ["Ann & &copy=1 \"Bo\""]);
        assert_eq!(read.1, ["?a&lt=b&c"]);
    }

    #[test]
    fn attributes_that_people_read_are_lines_of_their_own() {
        let page = r#"<html><head><title>Of Ann &amp; Bo</title>
<meta name="author" content="Ann Lee"><meta property=og:url content="https://a.org/ann">
</head><p>See <a href="/ann" title="On Ann">here</a>, <input value=Ann placeholder='A name'>Bo"#;
        let (lines, others) = read(page);
        assert_eq!(lines, ["Of Ann & Bo", "Ann Lee", "See here, Bo", "On Ann", "Ann", "A name"]);
        assert_eq!(others, ["author", "og:url", "https://a.org/ann", "/ann"]);
    }

    #[test]
    fn what_is_not_shown_is_searched() {
        let page = "<!DOCTYPE html><!-- by Ann --><style>.ann{}</style><script>\"</b>Ann\"</script>\
                    <?xml Ann?><![CDATA[Ann]]></p class=ann><p data-x=Ann>Bo<iframe><p>Ann</iframe>";
        let (lines, others) = read(page);
        assert_eq!(lines, ["Bo"]);
        assert_eq!(others[..3], [" by Ann ", ".ann{}", "\"</b>Ann\""]);
        assert_eq!(others[3..], ["xml Ann?", "[CDATA[Ann]]", "ann", "Ann", "<p>Ann"]);
        assert_eq!(
            read("<p>Bo<p id=a title='Ann").1,
            ["id", "a", "title", "Ann"],
            "a tag that never ends"
        );
        assert_eq!(read("<!-- Ann").1, [" Ann"]);
        assert_eq!(read("<!DOCTYPE html PUBLIC 'Of Ann'>").1, ["Of Ann"]);
    }

    #[test]
    fn what_is_shown_without_scripts_is_prose() {
        assert_eq!(lines("<noscript><p>Ann</noscript>"), ["Ann"]);
    }

    #[test]
    fn values_without_quotation_marks_can_have_both_in_them() {
        assert_eq!(read("<a id=a'b\"c&lt;d>").1, ["a'b\"c<d"]);
    }

    #[test]
    fn both_of_two_equal_attributes_are_pieces() {
        assert_eq!(read("<a id=ann id=bo class>").1, ["ann", "bo"]);
    }

    #[test]
    fn replacements_are_escaped_where_they_stand() {
        let with = "<[P 1]> & \"Bo\"";
        assert_eq!(replaced("<p>Ann", "Ann", with), "<p>&lt;[P 1]&gt; &amp; &quot;Bo&quot;");
        assert_eq!(replaced("<a id=Ann>", "Ann", "[P 1]"), "<a id=[P&#32;1]>");
        assert_eq!(replaced("<a id=Ann b>", "Ann", ""), "<a id=\"\" b>");
        assert_eq!(replaced("<a id=Ann'b'>", "Ann", ""), "<a id=&#39;b'>");
        assert_eq!(replaced("<!--Ann-->", "Ann", "--><b>-"), "<!--‐-›‹b›‐-->");
        assert_eq!(
            replaced("<script>'Ann'</script>", "Ann", "O'Neil</script>"),
            "<script>'O’Neil‹/script›'</script>"
        );
        assert_eq!(replaced("A&amp;B", "&", "and"), "AandB");
        assert_eq!(replaced("&fjlig;", "f", "F"), "Fj");
    }

    /// What stays before a replacement must not become a tag or a reference with it.
    #[test]
    fn replacements_do_not_join_with_what_stays() {
        assert_eq!(replaced("a <7", "7", "b"), "a &lt;b");
        assert_eq!(replaced("a <7b>", "7", ""), "a &lt;b>");
        assert_eq!(replaced("Q&Ann;", "Ann", "amp"), "Q&amp;amp;");
        assert_eq!(replaced("Q&Annlt;", "Ann", ""), "Q&amp;lt;");
        assert_eq!(replaced("&ampAnn", "Ann", "lt;"), "&amp;lt;");
    }

    #[test]
    fn edits_of_any_page_change_nothing_else() {
        check_mixtures(
            Form::Html,
            &[
                "<p>",
                "</p>",
                "<b>",
                "</b>",
                "<P TITLE=",
                "'Ann'",
                "\"Ann",
                "Bo ",
                "=",
                ">",
                "<",
                "&",
                "&amp",
                "&lt;",
                "&#",
                ";",
                "\r\n",
                "  ",
                "<!--",
                "-->",
                "--!>",
                "<script>",
                "</script>",
                "<style>",
                "</style>",
                "<title>",
                "</title>",
                "<textarea>",
                "<pre>",
                "</pre>",
                "<a href=",
                "x y",
                "/>",
                "</",
                "<br>",
                "<?",
                "<![CDATA[",
                "]]>",
                "<!DOCTYPE ",
                "é",
                "😀",
                "7",
                "<plaintext>",
                "</p id=",
                "`",
                "\0",
                "&fjlig;",
                "<svg>",
                "<meta content=",
            ],
            4000,
        );
    }
}
