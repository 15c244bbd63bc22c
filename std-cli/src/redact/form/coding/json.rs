//! Escapes of JSON strings.

use super::super::decoded::{Decoded, Decoder};
use std::borrow::Cow;

/// The characters of a string, without its quotation marks, that begins at the byte `start` of the input. Half a
/// surrogate pair is a replacement character.
pub(in crate::redact::form) fn decode(raw: &str, start: usize) -> Decoded<'_> {
    if !raw.contains('\\') {
        return Decoded::verbatim(raw, start);
    }
    let mut decoder = Decoder::default();
    let mut rest = raw;
    while let Some((plain, escape)) = rest.split_once('\\') {
        let at = start + raw.len() - rest.len();
        if !plain.is_empty() {
            decoder.verbatim(at, plain);
        }
        let (character, behind) = unescaped(escape);
        decoder.unit(at + plain.len(), character.encode_utf8(&mut [0; 4]));
        rest = behind;
    }
    if !rest.is_empty() {
        decoder.verbatim(start + raw.len() - rest.len(), rest);
    }
    decoder.finish(start + raw.len())
}

/// The character of an escape behind its backslash, and what follows it.
fn unescaped(escape: &str) -> (char, &str) {
    let mut rest = escape.chars();
    let character = match rest.next() {
        Some('b') => '\u{8}',
        Some('f') => '\u{C}',
        Some('n') => '\n',
        Some('r') => '\r',
        Some('t') => '\t',
        Some('u') => return utf16(escape),
        Some(other) => other,
        None => char::REPLACEMENT_CHARACTER,
    };
    (character, rest.as_str())
}

/// The character of `uXXXX` or `uXXXX\uXXXX`, and what follows it.
fn utf16(escape: &str) -> (char, &str) {
    let unit = |text: &str| {
        let digits = text.strip_prefix('u')?.get(..4)?;
        u16::from_str_radix(digits, 16).ok()
    };
    let Some(first) = unit(escape) else {
        return (char::REPLACEMENT_CHARACTER, escape.strip_prefix('u').unwrap_or(escape));
    };
    let behind = escape.get(5..).unwrap_or_default();
    let second = behind.strip_prefix('\\').and_then(unit);
    let decode = |units: &[u16]| char::decode_utf16(units.iter().copied()).next()?.ok();
    if let Some(character) = decode(&[first]) {
        return (character, behind);
    }
    match second.and_then(|second| decode(&[first, second])) {
        Some(character) => (character, behind.get(6..).unwrap_or_default()),
        None => (char::REPLACEMENT_CHARACTER, behind),
    }
}

/// Characters as they stand in a string.
pub(super) fn escape(text: &str) -> Cow<'_, str> {
    let needs_escape = |character: char| character < ' ' || matches!(character, '"' | '\\');
    if !text.contains(needs_escape) {
        return Cow::Borrowed(text);
    }
    let written = serde_json::Value::from(text).to_string();
    Cow::Owned(
        written
            .strip_prefix('"')
            .and_then(|text| text.strip_suffix('"'))
            .unwrap_or_default()
            .to_owned(),
    )
}

/// How many bytes at the end of kept text are half a surrogate pair, which must not meet another half.
pub(super) fn open_end(before: &str) -> usize {
    const LENGTH: usize = r"\uD800".len();
    let start = before.len().saturating_sub(LENGTH);
    let end = before.get(start..).unwrap_or_default();
    let digits = end.strip_prefix("\\u").and_then(|digits| u16::from_str_radix(digits, 16).ok());
    if digits.is_some_and(|unit| (0xD800..0xDC00).contains(&unit)) { LENGTH } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_characters() {
        let decoded = decode(r#"a\n\"\\\/\u00e9\ud83d\uDE00\ud800z\udc00\ud800\u0041"#, 10);
        assert_eq!(decoded.text, "a\n\"\\/é😀\u{FFFD}z\u{FFFD}\u{FFFD}A");
        assert_eq!(decoded.raw(0..2), 10..13);
        assert_eq!(decoded.raw(7..11), 25..37, "a pair");
    }

    #[test]
    fn what_is_escaped_is_read_again() {
        let hostile = "\"\\/\u{0}\u{7F}\r\n\t\u{2028}😀é{[,:";
        assert_eq!(decode(&escape(hostile), 0).text, hostile);
    }
}
