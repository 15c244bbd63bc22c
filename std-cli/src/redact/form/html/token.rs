//! Tags, attributes and text as html5gum tells them, sorted by who reads them.

use html5gum::emitters::callback::CallbackEvent;
use html5gum::{Span, State};

/// What the tokenizer tells: bytes of its input, and what they are.
#[derive(Clone, Copy)]
pub(super) enum Token {
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
pub(super) enum Element {
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
    pub(super) fn of(name: &[u8]) -> Self {
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
    pub(super) const fn state(self) -> Option<State> {
        match self {
            Self::Script => Some(State::ScriptData),
            Self::Raw => Some(State::RawText),
            Self::PlainText => Some(State::PlainText),
            Self::Title | Self::TextArea => Some(State::RcData),
            _ => None,
        }
    }

    pub(super) const fn ends_line(self) -> bool {
        !matches!(self, Self::Inline | Self::Script | Self::Raw | Self::Meta | Self::Input)
    }
}

/// Attributes, by who reads them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Attribute {
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
    pub(super) fn of(name: &[u8]) -> Self {
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

pub(super) fn token(event: CallbackEvent<'_>, span: Span) -> Option<Token> {
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
