//! Styled text broken into lines.

use crate::sanitize::sanitized_char;
use anstyle::Style;
use std::io::{self, Write};
use unicode_width::UnicodeWidthChar;

/// Writes text and breaks it at white space where it would pass the page's width. A word that is
/// wider than the page stays whole.
pub(super) struct Wrap<'w> {
    out: &'w mut dyn Write,
    width: usize,
    /// Columns taken in the current line.
    column: usize,
    /// The word that is being put together: it may begin in one style and end in another.
    word: Vec<(Style, String)>,
    word_width: usize,
}

impl<'w> Wrap<'w> {
    pub(super) fn new(out: &'w mut dyn Write, width: usize) -> Self {
        Self { out, width, column: 0, word: Vec::new(), word_width: 0 }
    }

    /// Adds text that may be broken at white space.
    pub(super) fn text(&mut self, text: &str, style: Style) -> io::Result<()> {
        for character in text.chars() {
            if is_break(character) {
                self.end_word()?;
            } else {
                self.add(sanitized_char(character), style);
            }
        }
        Ok(())
    }

    /// Adds text that stays with the word beside it and in one line.
    pub(super) fn glued(&mut self, text: &str, style: Style) {
        text.chars().for_each(|character| self.add(sanitized_char(character), style));
    }

    fn add(&mut self, character: char, style: Style) {
        self.word_width += character.width().unwrap_or(0);
        match self.word.last_mut() {
            Some((last, text)) if *last == style => text.push(character),
            _ => self.word.push((style, character.to_string())),
        }
    }

    fn end_word(&mut self) -> io::Result<()> {
        if self.word.is_empty() {
            return Ok(());
        }
        if self.column > 0 {
            let fits = self.column + 1 + self.word_width <= self.width;
            self.out.write_all(if fits { b" " } else { b"\n" })?;
            self.column = if fits { self.column + 1 } else { 0 };
        }
        for (style, text) in self.word.drain(..) {
            write!(self.out, "{style}{text}{style:#}")?;
        }
        self.column += self.word_width;
        self.word_width = 0;
        Ok(())
    }

    /// Ends the paragraph.
    pub(super) fn finish(mut self) -> io::Result<()> {
        self.end_word()?;
        self.out.write_all(b"\n")
    }
}

/// Whether a line may end here: at white space that does not bind.
fn is_break(character: char) -> bool {
    character.is_whitespace() && !matches!(character, '\u{A0}' | '\u{2007}' | '\u{202F}')
}

#[cfg(test)]
mod tests {
    use super::super::style::{HEADING, PLAIN};
    use super::*;

    fn wrapped(width: usize, parts: &[(&str, bool)]) -> String {
        let mut out = Vec::new();
        let mut wrap = Wrap::new(&mut out, width);
        for (text, is_glued) in parts {
            if *is_glued {
                wrap.glued(text, PLAIN);
            } else {
                wrap.text(text, PLAIN).unwrap();
            }
        }
        wrap.finish().unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn lines_break_at_white_space() {
        assert_eq!(wrapped(7, &[("one two  three", false)]), "one two\nthree\n");
        assert_eq!(wrapped(7, &[("a-very-long-word b", false)]), "a-very-long-word\nb\n");
    }

    #[test]
    fn width_counts_columns() {
        assert_eq!(wrapped(7, &[("東京 é ab", false)]), "東京 é\nab\n");
    }

    #[test]
    fn labels_stay_with_their_word() {
        let parts = [("met Lee", false), (" PER]", true), (" soon", false)];
        assert_eq!(wrapped(8, &parts), "met\nLee PER]\nsoon\n");
    }

    #[test]
    fn a_style_ends_with_its_word() {
        let mut out = Vec::new();
        let mut wrap = Wrap::new(&mut out, 20);
        wrap.text("a b", HEADING).unwrap();
        wrap.finish().unwrap();
        let expected = "\u{1b}[1ma\u{1b}[0m \u{1b}[1mb\u{1b}[0m\n";
        assert_eq!(String::from_utf8(out).unwrap(), expected);
    }
}
