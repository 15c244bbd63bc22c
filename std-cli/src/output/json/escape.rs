//! What JSON would let through, but terminals and readers of lines would not take well.

use crate::sanitize::sanitized_char;
use serde_json::ser::Formatter;
use std::io::{self, Write};

/// Writes a piece of a JSON string with escapes for all that steers a terminal or, like U+0085 and
/// U+2028, ends a line for many a reader. JSON itself only asks for escapes below U+0020.
pub(super) fn write_escaped<W: ?Sized + Write>(out: &mut W, fragment: &str) -> io::Result<()> {
    if !fragment.bytes().any(begins_escaped) {
        return out.write_all(fragment.as_bytes());
    }
    let mut written = 0;
    for (at, found) in fragment.match_indices(|character| sanitized_char(character) != character) {
        out.write_all(fragment.get(written..at).unwrap_or_default().as_bytes())?;
        // All of them are in the first plane of Unicode: four digits say it.
        for character in found.chars() {
            write!(out, "\\u{:04x}", u32::from(character))?;
        }
        written = at + found.len();
    }
    out.write_all(fragment.get(written..).unwrap_or_default().as_bytes())
}

/// Whether a character that is escaped can begin with this byte of UTF-8: controls, U+0080 and on, U+2028 and on. Most
/// fields have none, and are then not looked at character by character.
const fn begins_escaped(byte: u8) -> bool {
    matches!(byte, ..0x20 | 0x7F | 0xC2 | 0xE2)
}

/// The formatter of JSON in one line.
#[derive(Debug)]
pub(super) struct Compact;

impl Formatter for Compact {
    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        out: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        write_escaped(out, fragment)
    }

    /// Ids pass as they were given, and these characters can only stand inside their strings.
    fn write_raw_fragment<W: ?Sized + Write>(
        &mut self,
        out: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        write_escaped(out, fragment)
    }
}

#[cfg(test)]
mod tests {
    use super::super::rows::Layout;
    use super::super::write::write;
    use serde_json::value::RawValue;

    /// Nothing that a terminal or a reader of lines takes amiss begins with another byte.
    #[test]
    fn every_character_that_is_escaped_is_looked_for() {
        for character in '\0'..=char::MAX {
            if super::sanitized_char(character) != character {
                let first = character.encode_utf8(&mut [0; 4]).as_bytes()[0];
                assert!(super::begins_escaped(first), "{character:?}");
            }
        }
    }

    #[test]
    fn what_ends_lines_or_steers_terminals_is_escaped() {
        let text = "a\u{85}b\u{2028}\u{9b}1m\u{202e}é\u{7f}\n“😀”";
        let raw = RawValue::from_string(format!("\"{}\"", "x\u{9b}")).unwrap();
        for layout in [Layout::Compact, Layout::Rows { indent: 0 }] {
            let mut out = Vec::new();
            write(&mut out, &(text, &raw), layout).unwrap();
            let json = String::from_utf8(out).unwrap();
            let escaped = r#""a\u0085b\u2028\u009b1m\u202eé\u007f\n“😀”""#;
            assert!(json.contains(escaped) && json.contains(r#""x\u009b""#), "{json}");
            let (read, _): (String, String) = serde_json::from_str(&json).unwrap();
            assert_eq!(read, text);
        }
    }
}
