//! Cells of a table.

use super::super::decoded::{Decoded, Decoder};
use std::borrow::Cow;

/// The characters of a cell between quotation marks, where two `quote` are one.
pub(in crate::redact::form) fn decode_quoted(raw: &str, start: usize, quote: char) -> Decoded<'_> {
    if !raw.contains(quote) {
        return Decoded::verbatim(raw, start);
    }
    let mut decoder = Decoder::default();
    let mut at = start;
    let mut rest = raw;
    let (one, two) = (String::from(quote), String::from_iter([quote; 2]));
    while let Some((plain, behind)) = rest.split_once(&two) {
        if !plain.is_empty() {
            decoder.verbatim(at, plain);
        }
        at += plain.len();
        decoder.unit(at, &one);
        at += 2;
        rest = behind;
    }
    if !rest.is_empty() {
        decoder.verbatim(at, rest);
    }
    decoder.finish(start + raw.len())
}

/// Characters as they stand between quotation marks.
pub(super) fn escape_quoted(text: &str, quote: char) -> Cow<'_, str> {
    if !text.contains(quote) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace(quote, &String::from_iter([quote; 2])))
}

/// Whether a cell with these characters needs quotation marks.
pub(super) fn needs_quotes(text: &str, delimiter: u8) -> bool {
    text.contains(['"', '\r', '\n', char::from(delimiter)])
}

/// Whether a cell without quotation marks could be read differently once its first characters go: a quotation mark or a
/// byte order mark means something only at a start.
pub(super) fn needs_care(raw: &str) -> bool {
    raw.contains(['"', '\u{FEFF}'])
}

/// Characters as they can stand behind a closing quotation mark: those that cannot give way to others.
pub(super) fn escape_tail(words: &str, delimiter: u8, is_start: bool) -> Cow<'_, str> {
    let filler = if delimiter == b' ' { "_" } else { " " };
    if words.is_empty() && is_start {
        // A quotation mark could follow, which would join the closing one.
        return Cow::Borrowed(filler);
    }
    if !needs_quotes(words, delimiter) {
        return Cow::Borrowed(words);
    }
    let words = words.replace(['\r', '\n', char::from(delimiter)], filler);
    Cow::Owned(words.replace('"', "”"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_quotation_marks_are_one() {
        let decoded = decode_quoted("\"\"Ann\"\" said, \"\"\"\"", 5, '"');
        assert_eq!(decoded.text, "\"Ann\" said, \"\"");
        assert_eq!((decoded.raw(0..1), decoded.raw(1..5)), (5..7, 7..12));
    }

    #[test]
    fn what_is_escaped_is_read_again() {
        for hostile in ["\"", "a\"\"b", "\r\n,;\"x", ""] {
            assert_eq!(decode_quoted(&escape_quoted(hostile, '"'), 0, '"').text, hostile);
        }
    }
}
