//! Articles come from anywhere: what would steer the terminal is shown, not sent.

use std::borrow::Cow;

/// Stands for a character that is not shown.
const SHOWN: char = char::REPLACEMENT_CHARACTER;

/// The character as it may go to a terminal. Line feeds and tabs become spaces: whoever lays out text
/// breaks lines himself.
pub(crate) const fn sanitized_char(character: char) -> char {
    match character {
        '\n' | '\r' | '\t' => ' ',
        // Controls of ASCII and of Latin-1, where U+009B begins a command as ESC [ does.
        '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}' => SHOWN,
        // Line and paragraph separators, and marks that turn the writing direction of what follows.
        '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => SHOWN,
        other => other,
    }
}

/// The text as it may go to a terminal, in one line.
pub(crate) fn sanitized(text: &str) -> Cow<'_, str> {
    if text.chars().all(|character| sanitized_char(character) == character) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.chars().map(sanitized_char).collect())
    }
}

/// The whole of a line's text, without the white space at its ends and with single spaces inside.
pub(crate) fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_of_terminals_are_shown() {
        assert_eq!(sanitized("a\u{1b}[31mb"), "a\u{FFFD}[31mb");
        assert_eq!(sanitized("\u{9b}2J\u{202e}x\n"), "\u{FFFD}2J\u{FFFD}x ");
        assert_eq!(sanitized("“Köln” 😀"), "“Köln” 😀");
    }
}
