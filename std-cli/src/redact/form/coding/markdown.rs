//! Inline text of Markdown: backslashes, references, and marks that mean something only next to some characters.

use super::super::decoded::{Decoded, Decoder};
use super::Site;
use super::html;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::borrow::Cow;

/// Stands where something must, and shows nothing: an empty line would end a paragraph.
pub(super) const NOTHING: &str = "\u{200B}";

/// Marks of inline markup.
const MARKS: &[char] = &['\\', '`', '*', '_', '[', ']', '<', '>', '&', '~', '|', '!', '(', '^'];
/// Marks that mean something at the start of a line.
const LINE_MARKS: &[char] = &['#', '+', '-', '=', ':', '.', ')'];

/// The characters of inline text that begins at the byte `start` of the input. A line break with the white space around
/// it is a space.
pub(super) fn decode(raw: &str, start: usize) -> Decoded<'_> {
    const SPECIAL: &[char] = &['\\', '&', '\n', '\r', '\0'];
    if !raw.contains(SPECIAL) {
        return Decoded::verbatim(raw, start);
    }
    let mut decoder = Decoder::default();
    let mut rest = raw;
    while let Some(character) = rest.chars().next() {
        let at = start + raw.len() - rest.len();
        let (length, meaning) = match character {
            '\\' => escaped_length(rest),
            '&' => reference(rest),
            '\n' | '\r' | ' ' | '\t' => line_break(rest),
            '\0' => (1, Some(char::REPLACEMENT_CHARACTER.to_string())),
            _ => {
                let end = rest.split([' ', '\t']).next().unwrap_or(rest);
                (end.split(SPECIAL).next().unwrap_or(end).len(), None)
            }
        };
        let (unit, behind) = rest.split_at_checked(length).unwrap_or((rest, ""));
        match meaning {
            Some(meaning) => decoder.unit(at, &meaning),
            None => decoder.verbatim(at, unit),
        }
        rest = behind;
    }
    decoder.finish(start + raw.len())
}

/// How long the unit is that `rest` begins with, and what it means if not what it says.
fn escaped_length(rest: &str) -> (usize, Option<String>) {
    let next = rest.chars().nth(1).filter(char::is_ascii_punctuation);
    next.map_or((1, None), |mark| (2, Some(mark.to_string())))
}

fn reference(rest: &str) -> (usize, Option<String>) {
    let name = rest.strip_prefix('&').and_then(|rest| rest.split_once(';'));
    let Some((name, _)) = name.filter(|(name, _)| {
        name.len() <= LONGEST_NAME
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'#')
    }) else {
        return (1, None);
    };
    let length = name.len() + 2;
    let whole = rest.get(..length).unwrap_or_default();
    let decoded = html::decode_text(whole, 0, false);
    let first = decoded.text.chars().next().map_or(0, char::len_utf8);
    // A name that is known without its end is none here.
    let is_known = decoded.text != whole && decoded.raw(0..first).end == length;
    if is_known { (length, Some(decoded.text.into_owned())) } else { (1, None) }
}

/// No name of a character is longer.
const LONGEST_NAME: usize = 32;

/// A line break with whatever is around it is a space.
pub(super) fn decode_break(raw: &str, start: usize) -> Decoded<'static> {
    let mut decoder = Decoder::default();
    decoder.unit(start, " ");
    decoder.finish(start + raw.len())
}

fn line_break(rest: &str) -> (usize, Option<String>) {
    let space = |text: &str| text.len() - text.trim_start_matches([' ', '\t', '\r', '\n']).len();
    let length = space(rest);
    let is_break = rest.get(..length).is_some_and(|space| space.contains(['\n', '\r']));
    (length, is_break.then(|| " ".to_owned()))
}

/// How many bytes of kept text around a change are escaped: marks next to it, or all of it if the change takes marks away,
/// because others could pair where they did not.
pub(super) fn reach(site: &Site<'_>) -> (usize, usize) {
    let (before, after) = (site.before(), site.after());
    if site.input.get(site.raw.clone()).unwrap_or_default().contains(is_mark) {
        return (before.len(), after.len());
    }
    // Others, such as brackets, can have a partner that would lose it.
    let joins = |character: char| matches!(character, '\\' | '*' | '_' | '~');
    let words = before.trim_end_matches(joins);
    let left = before.len() - words.len() + html::open_end(words);
    (left, after.len() - after.trim_start_matches(joins).len())
}

fn is_mark(character: char) -> bool {
    MARKS.contains(&character)
}

/// Kept text next to a change, as it is but for its marks.
pub(super) fn escape_kept(raw: &str) -> Cow<'_, str> {
    let mut escaped = String::with_capacity(raw.len() + 8);
    let mut rest = raw;
    while let Some(character) = rest.chars().next() {
        let is_start = escaped.bytes().all(|byte| byte.is_ascii_digit());
        let (length, _) = match character {
            '\\' => escaped_length(rest),
            '&' => reference(rest),
            other => (other.len_utf8(), None),
        };
        let (unit, behind) = rest.split_at_checked(length).unwrap_or((rest, ""));
        if length > character.len_utf8() || character == '|' {
            escaped += unit;
        } else {
            push_escaped(&mut escaped, character, is_start);
        }
        rest = behind;
    }
    Cow::Owned(escaped)
}

/// Words as they stand in text.
pub(super) fn escape<'t>(words: &'t str, site: &Site<'_>) -> Cow<'t, str> {
    let (left, right) = site.around();
    let is_mark = |one: &char| " \t>#+-*.)0123456789".contains(*one);
    let starts_line = left.chars().rev().find(|one| !is_mark(one)).is_none_or(|one| one == '\n');
    if words.is_empty() {
        let filler = needs_filler(left, right, starts_line);
        return if filler { Cow::Borrowed(NOTHING) } else { Cow::Borrowed("") };
    }
    let mut written = if is_placeholder(words) && !is_linked(left, right) {
        words.to_owned()
    } else {
        escaped_marks(words, starts_line)
    };
    // What stays of the piece next to the words is escaped; behind its ends there is markup.
    let is_open =
        site.before().is_empty() && inside_word(left.chars().rev(), written.chars().next());
    if is_open || starts_line && words.bytes().all(|byte| byte.is_ascii_digit()) {
        written.insert_str(0, NOTHING);
    }
    if site.after().is_empty() && inside_word(right.chars(), written.chars().last()) {
        written.push_str(NOTHING);
    }
    Cow::Owned(written)
}

/// Words at the start of a line.
pub(super) fn escape_at_start(words: &str) -> Cow<'_, str> {
    Cow::Owned(escaped_marks(words, true))
}

/// Words in the label of a link and in its definition: the same everywhere, because labels are compared as written.
pub(super) fn escape_label(words: &str) -> Cow<'_, str> {
    if words.is_empty() {
        return Cow::Borrowed(NOTHING);
    }
    Cow::Owned(escaped_marks(words, false))
}

/// Words in a title, between quotation marks or parentheses.
pub(super) fn escape_title(words: &str) -> Cow<'_, str> {
    const TITLE_MARKS: &[char] = &['"', '\'', '(', ')', '\\', '&', '|', '<', '`', '\n', '\r'];
    if words.is_empty() {
        return Cow::Borrowed(NOTHING);
    }
    let mut escaped = String::with_capacity(words.len() + 4);
    for character in words.chars() {
        match character {
            '\n' | '\r' => escaped.push(' '),
            mark if TITLE_MARKS.contains(&mark) => escaped.extend(['\\', mark]),
            other => escaped.push(other),
        }
    }
    Cow::Owned(escaped)
}

/// Words in the name of a footnote, which has no spaces and no brackets.
pub(super) fn escape_name(words: &str) -> Cow<'_, str> {
    if words.is_empty() {
        return Cow::Borrowed("_");
    }
    let safe = |character: char| if character.is_alphanumeric() { character } else { '-' };
    Cow::Owned(words.chars().map(safe).collect())
}

/// Words in an address: what could end it is written in percent.
pub(super) fn escape_target(words: &str) -> Cow<'_, str> {
    /// Marks that any address can have.
    const KEPT: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
    if words.is_empty() {
        return Cow::Borrowed("_");
    }
    let mut escaped = String::with_capacity(words.len() + 8);
    for part in words.split_inclusive(|one: char| !one.is_ascii()) {
        let letters = part.trim_end_matches(|one: char| !one.is_ascii());
        escaped.extend(utf8_percent_encode(letters, &KEPT));
        escaped += part.get(letters.len()..).unwrap_or_default();
    }
    Cow::Owned(escaped)
}

fn escaped_marks(text: &str, starts_line: bool) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        let is_start = starts_line && escaped.bytes().all(|byte| byte.is_ascii_digit());
        // A line of its own would be read as one.
        let character = if matches!(character, '\n' | '\r') { ' ' } else { character };
        push_escaped(&mut escaped, character, is_start);
    }
    escaped
}

fn push_escaped(escaped: &mut String, character: char, starts_line: bool) {
    match character {
        // A backslash would not keep these from closing code or a tag that began before.
        '`' => *escaped += "&#96;",
        '<' => *escaped += "&lt;",
        '>' => *escaped += "&gt;",
        '&' => *escaped += "&amp;",
        mark if is_mark(mark) || starts_line && LINE_MARKS.contains(&mark) => {
            escaped.extend(['\\', mark]);
        }
        other => escaped.push(other),
    }
}

/// `[PERSON 1]`: brackets without anything else that is a mark.
fn is_placeholder(words: &str) -> bool {
    let inner = words.strip_prefix('[').and_then(|words| words.strip_suffix(']'));
    inner.is_some_and(|inner| {
        !inner.is_empty() && inner.chars().all(|one| one.is_alphanumeric() || one == ' ')
    })
}

/// Whether brackets between these would be a link, an image, a footnote or a definition.
fn is_linked(left: &str, right: &str) -> bool {
    left.ends_with(['!', '[', ']', '^', '\\']) || right.starts_with(['(', '[', ':', ']'])
}

/// Whether marks of emphasis would stand between a letter, or other marks, and `edge` where that is no letter: they could
/// be no marks then, or others.
fn inside_word(mut outward: impl Iterator<Item = char>, edge: Option<char>) -> bool {
    let is_delimiter = |one: &char| matches!(*one, '*' | '_' | '~');
    let Some(mark) = outward.next().filter(is_delimiter) else { return false };
    if edge.is_some_and(char::is_alphanumeric) {
        return false;
    }
    let beyond = outward.find(|one| *one != mark);
    beyond.is_some_and(|one| one.is_alphanumeric() || is_delimiter(&one))
}

/// Whether nothing at all between these would change how they are read.
fn needs_filler(left: &str, right: &str, starts_line: bool) -> bool {
    let line = right.split(['\n', '\r']).next().unwrap_or_default();
    let words = line.trim_start();
    if starts_line {
        // A line must not become empty, or begin with a mark.
        !words.starts_with(char::is_alphabetic)
    } else if words.is_empty() {
        // Two spaces at the end of a line would break it.
        left.ends_with([' ', '\t']) || left.ends_with(is_mark)
    } else {
        left.ends_with(is_mark) || line.starts_with(is_mark)
    }
}
