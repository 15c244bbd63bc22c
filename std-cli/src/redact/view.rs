//! A text as it is searched: what is written as `%20` in addresses and as `\\u0061` in scripts is read as the character that it
//! means.

use core::ops::Range;
use std::borrow::Cow;

/// A text with its escapes resolved, and the way back.
#[derive(Debug)]
pub(crate) struct View<'t> {
    text: Cow<'t, str>,
    /// Where stretches of the view come from: the offset in the view, that in the text; nothing where both are the same.
    jumps: Vec<(usize, usize)>,
}

impl<'t> View<'t> {
    pub(crate) fn of(text: &'t str) -> Self {
        let mut view = String::new();
        let mut jumps = Vec::new();
        let mut rest = text;
        while let Some((plain, after)) = rest.split_once(['%', '\\']) {
            view.push_str(plain);
            let escaped = rest.get(plain.len()..).unwrap_or_default();
            match character(escaped).or_else(|| character_of_script(escaped)) {
                Some((character, length)) => {
                    view.push(character);
                    rest = escaped.get(length..).unwrap_or_default();
                    jumps.push((view.len(), text.len() - rest.len()));
                }
                None => {
                    view.extend(escaped.chars().next());
                    rest = after;
                }
            }
        }
        if jumps.is_empty() {
            return Self { text: Cow::Borrowed(text), jumps };
        }
        view.push_str(rest);
        Self { text: Cow::Owned(view), jumps }
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The stretch of the text that a stretch of the view shows, in bytes.
    pub(crate) fn back(&self, range: &Range<usize>) -> Range<usize> {
        self.at(range.start)..self.at(range.end)
    }

    fn at(&self, offset: usize) -> usize {
        let after = self.jumps.partition_point(|(at, _)| *at <= offset);
        let jump = after.checked_sub(1).and_then(|place| self.jumps.get(place));
        jump.map_or(offset, |(at, from)| from + (offset - at))
    }
}

/// The character that a text begins with in percent signs, and how many bytes it takes.
fn character(text: &str) -> Option<(char, usize)> {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [b'%', high, low, after @ ..] = rest {
        let digit =
            |byte: u8| (byte as char).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        bytes.push(digit(*high)? << 4 | digit(*low)?);
        rest = after;
        if let Ok(found) = core::str::from_utf8(&bytes) {
            let character = found.chars().next()?;
            // A control in an address is none of a name's characters.
            return (!character.is_control()).then_some((character, text.len() - rest.len()));
        }
        if bytes.len() == 4 {
            return None;
        }
    }
    None
}

/// The letter that a text begins with in an escape of scripts, and how many bytes it takes: `\\u0061`, `\\u{61}`, `\\x61`.
fn character_of_script(text: &str) -> Option<(char, usize)> {
    let rest = text.strip_prefix('\\')?;
    let (digits, length) = if let Some(rest) = rest.strip_prefix("u{") {
        let (digits, _) = rest.split_once('}')?;
        (digits, "\\u{}".len() + digits.len())
    } else if let Some(rest) = rest.strip_prefix('u') {
        (rest.get(..4)?, 6)
    } else {
        (rest.strip_prefix('x')?.get(..2)?, 4)
    };
    let is_number = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    let code = u32::from_str_radix(digits, 16).ok().filter(|_| is_number)?;
    // Only letters are parts of names; other characters might end a string.
    let letter = char::from_u32(code).filter(|letter| letter.is_alphabetic() || *letter == ' ')?;
    Some((letter, length))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_read_and_led_back() {
        let text = "a%20b/Jos%C3%A9%zz%C3 50% %e2%82%ac!";
        let view = View::of(text);
        assert_eq!(view.text(), "a b/José%zz%C3 50% €!");
        let find = |words: &str| {
            let (start, _) = view.text().match_indices(words).next().unwrap();
            text.get(view.back(&(start..start + words.len()))).unwrap()
        };
        assert_eq!((find("a b"), find("José"), find("b")), ("a%20b", "Jos%C3%A9", "b"));
        assert_eq!((find("%zz"), find("€"), find("!")), ("%zz", "%e2%82%ac", "!"));
        assert_eq!(View::of("W\\u0061l\\x73 \\u{63}o\\n\\u00").text(), "Wals co\\n\\u00");
        assert!(matches!(View::of("50% off").text, Cow::Borrowed(_)));
    }
}
