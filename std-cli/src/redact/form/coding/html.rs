//! Character references of pages, as browsers read them, and white space that stands for a single space.

use super::super::decoded::{Decoded, Decoder};
use core::convert::Infallible;
use html5gum::emitters::callback::{Callback, CallbackEmitter, CallbackEvent};
use html5gum::{Emitter, ForwardingEmitter, Span, State, Tokenizer};
use std::borrow::Cow;

/// Characters that text and quoted values cannot hold as they are. A carriage return would be read as a line feed, and a
/// bar ends a cell of a table in Markdown.
pub(super) const MARKUP: &[char] = &['&', '<', '>', '"', '\'', '\r', '|'];
/// Those that values without quotation marks cannot hold.
pub(super) const UNQUOTED: &[char] =
    &['&', '<', '>', '"', '\'', '\r', '|', '`', '=', ' ', '\t', '\n', '\u{C}'];

/// The white space of pages.
pub(in crate::redact::form) const SPACE: &[char] = &[' ', '\t', '\n', '\u{C}', '\r'];

/// The characters of text that begins at the byte `start` of the input.
pub(super) fn decode_text(raw: &str, start: usize, collapses: bool) -> Decoded<'_> {
    let changes = has_references(raw) || collapses && has_runs_of_space(raw);
    if !changes {
        return Decoded::verbatim(raw, start);
    }
    // A piece of text has no tags. Another mark stands for `<`, because the tokenizer looks for tags behind it.
    let text = raw.replace('<', ".");
    let mut sink = Sink { collapses, ..Sink::new(raw, &text, start) };
    let mut tokenizer = Tokenizer::new_with_emitter(&text, References::new(&mut sink, 0));
    tokenizer.set_state(State::RcData);
    let Ok(()) = tokenizer.finish();
    sink.finish()
}

/// The characters of an attribute's value that begins at the byte `start` of the input. References are read more
/// narrowly in it than in text: `?a=1&copy=2` holds none.
pub(super) fn decode_attribute(raw: &str, start: usize, is_quoted: bool) -> Decoded<'_> {
    if !has_references(raw) {
        return Decoded::verbatim(raw, start);
    }
    let mut sink = Sink::new(raw, raw, start);
    // A quoted value has the other quotation mark, or none.
    let quote = match is_quoted {
        true if raw.contains('"') => "'",
        true => "\"",
        false => "",
    };
    let before = format!("<a b={quote}");
    let tag = format!("{before}{raw}{quote}>");
    let Ok(()) =
        Tokenizer::new_with_emitter(&tag, References::new(&mut sink, before.len())).finish();
    sink.finish()
}

/// Whether a reader changes characters, apart from runs of white space.
fn has_references(raw: &str) -> bool {
    raw.contains(['&', '\r', '\0'])
}

fn has_runs_of_space(raw: &str) -> bool {
    raw.contains(['\t', '\n', '\u{C}']) || raw.contains("  ")
}

/// Characters with references for those that would be markup. All are numbers, and end with a semicolon.
pub(super) fn escape<'t>(text: &'t str, markup: &[char]) -> Cow<'t, str> {
    if !text.contains(markup) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        match character {
            '&' => escaped += "&amp;",
            '<' => escaped += "&lt;",
            '>' => escaped += "&gt;",
            '"' => escaped += "&quot;",
            other if markup.contains(&other) => escaped += &format!("&#{};", u32::from(other)),
            other => escaped.push(other),
        }
    }
    Cow::Owned(escaped)
}

/// How many bytes at the end of kept text could become a reference or a tag with other characters behind them: `&`,
/// `&am`, `<`, `</`.
pub(super) fn open_end(before: &str) -> usize {
    let Some((start, tail)) = before
        .rmatch_indices(['&', '<'])
        .next()
        .map(|(start, mark)| (start, before.get(start + mark.len()..).unwrap_or_default()))
    else {
        return 0;
    };
    let name = tail.strip_prefix(['/', '#']).unwrap_or(tail);
    let is_open = name.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if is_open { before.len() - start } else { 0 }
}

/// Reads references by html5gum's tokenizer, and notes where the characters that it tells end in its input.
struct References<'s, 'i> {
    tokenizer: CallbackEmitter<Silent>,
    sink: &'s mut Sink<'i>,
    /// How far the tokenizer is, in bytes of the piece; negative before it.
    position: isize,
}

/// Tags are of no interest here.
#[derive(Default)]
struct Silent;

impl Callback<Infallible, ()> for Silent {
    fn handle_event(&mut self, _: CallbackEvent<'_>, _: Span<()>) -> Option<Infallible> {
        None
    }
}

impl<'s, 'i> References<'s, 'i> {
    /// For a piece that begins at the byte `before` of what is tokenized.
    fn new(sink: &'s mut Sink<'i>, before: usize) -> Self {
        let tokenizer = CallbackEmitter::new(Silent);
        Self { tokenizer, sink, position: 0_isize.saturating_sub_unsigned(before) }
    }

    fn take(&mut self, characters: &[u8]) {
        self.sink.take(usize::try_from(self.position).unwrap_or_default(), characters);
    }
}

impl ForwardingEmitter for References<'_, '_> {
    type Token = Infallible;

    fn inner(&mut self) -> &mut impl Emitter<Token = Infallible> {
        &mut self.tokenizer
    }

    fn move_position(&mut self, offset: isize) {
        self.position = self.position.saturating_add(offset);
    }

    fn emit_string(&mut self, characters: &[u8]) {
        self.take(characters);
    }

    fn push_attribute_value(&mut self, characters: &[u8]) {
        self.take(characters);
    }
}

/// Where the characters of a piece go. Offsets are in bytes of the piece.
struct Sink<'i> {
    decoder: Decoder,
    raw: &'i str,
    /// The same as the tokenizer reads it.
    text: &'i str,
    /// Where the piece begins in the input.
    start: usize,
    /// Where the last characters begin that are written as they are. The tokenizer can tell a part of a character, so
    /// they are taken once they end.
    verbatim: usize,
    /// How far the characters reach that have been told.
    at: usize,
    collapses: bool,
}

impl<'i> Sink<'i> {
    fn new(raw: &'i str, text: &'i str, start: usize) -> Self {
        let decoder = Decoder::default();
        Self { decoder, raw, text, start, verbatim: 0, at: 0, collapses: false }
    }

    /// The next characters, which are written up to `end`.
    fn take(&mut self, end: usize, characters: &[u8]) {
        let end = end.clamp(self.at, self.raw.len());
        let written = self.text.as_bytes().get(self.at..end).unwrap_or_default();
        if written == characters {
            self.at = end;
        } else if written.strip_prefix(b"\n") == Some(characters) {
            // The line feed of a carriage return that has been taken as one.
            self.flush();
            (self.verbatim, self.at) = (self.at + 1, end);
        } else {
            self.flush();
            let characters = core::str::from_utf8(characters).unwrap_or_default();
            self.unit(self.start + self.at, characters);
            (self.verbatim, self.at) = (end, end);
        }
    }

    /// Takes the characters that are written as they are.
    fn flush(&mut self) {
        let characters = self.raw.get(self.verbatim..self.at).unwrap_or_default();
        if !characters.is_empty() {
            self.verbatim(self.start + self.verbatim, characters);
        }
    }

    fn finish(mut self) -> Decoded<'static> {
        self.flush();
        self.decoder.finish(self.start + self.raw.len())
    }

    fn unit(&mut self, raw: usize, characters: &str) {
        if self.collapses && characters.chars().all(|character| SPACE.contains(&character)) {
            self.space(raw);
        } else {
            self.decoder.unit(raw, characters);
        }
    }

    fn verbatim(&mut self, raw: usize, characters: &str) {
        if !self.collapses {
            self.decoder.verbatim(raw, characters);
            return;
        }
        let mut at = raw;
        for part in characters.split_inclusive(SPACE) {
            let word = part.trim_end_matches(SPACE);
            if !word.is_empty() {
                self.decoder.verbatim(at, word);
            }
            if word.len() < part.len() {
                self.space(at + word.len());
            }
            at += part.len();
        }
    }

    /// White space; what follows other white space is dropped.
    fn space(&mut self, raw: usize) {
        if !self.decoder.ends_with_space() {
            self.decoder.unit(raw, " ");
        }
    }
}
