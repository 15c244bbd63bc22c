//! Plain text whose lines are broken at a width, as in mails: the lines of a paragraph read as one.

use super::transcript::label;
use std::borrow::Cow;

/// The text with spaces in place of the line ends inside its paragraphs: every other byte stays where it is.
///
/// A line goes on in the next one if that begins with a small letter, or, in a text that is wrapped throughout, if the first
/// word of the next one would not have fitted.
pub(super) fn unwrapped(text: &str) -> Cow<'_, str> {
    let lines: Vec<Line<'_>> = lines(text);
    let width = width(&lines);
    let mut ends = lines.windows(2).filter_map(|pair| {
        let [line, next] = pair else { return None };
        let is_long = line.length >= SHORTEST || line.text.ends_with('-');
        let goes_on =
            next.begins_small() && is_long || width.is_some_and(|width| line.is_full(next, width));
        (line.is_followed && goes_on && !next.begins_item()).then_some(line.end)
    });
    let Some(first) = ends.next() else { return Cow::Borrowed(text) };
    let mut plain = String::with_capacity(text.len());
    for end in core::iter::once(first).chain(ends) {
        plain.push_str(text.get(plain.len()..end).unwrap_or_default());
        plain.push(' ');
    }
    plain.push_str(text.get(plain.len()..).unwrap_or_default());
    Cow::Owned(plain)
}

/// The shortest line that goes on in the next one, in characters: shorter ones are those of lists and verses.
const SHORTEST: usize = 20;
/// The widths at which text is wrapped, in characters.
const NARROWEST: usize = 40;
const WIDEST: usize = 120;
/// Of fewer lines that are full, all may be so by chance.
const FEWEST: usize = 3;

/// A line, without the white space around it.
struct Line<'t> {
    text: &'t str,
    /// In characters.
    length: usize,
    /// Where its line feed stands, in bytes.
    end: usize,
    /// Whether another line of the same paragraph follows.
    is_followed: bool,
}

fn lines(text: &str) -> Vec<Line<'_>> {
    let mut start = 0;
    let mut lines: Vec<Line<'_>> = Vec::new();
    for line in text.split_inclusive('\n') {
        let end = start + line.trim_end_matches('\n').len();
        start += line.len();
        let line = line.trim();
        if let Some(last) = lines.last_mut() {
            last.is_followed = !last.text.is_empty() && !line.is_empty();
        }
        let length = line.chars().take(WIDEST + 1).count();
        lines.push(Line { text: line, length, end, is_followed: false });
    }
    lines
}

impl Line<'_> {
    fn begins_small(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_lowercase)
    }

    /// Whether it begins a turn of a transcript or an item of a list.
    fn begins_item(&self) -> bool {
        label(self.text).is_some()
            || ["- ", "* ", "• ", "> "].iter().any(|it| self.text.starts_with(it))
    }

    /// Whether the first word of the next line would not have fitted.
    fn is_full(&self, next: &Self, width: usize) -> bool {
        let word = next.text.split(char::is_whitespace).next().unwrap_or_default();
        self.length + 1 + word.chars().count() > width
    }
}

/// The width at which a text is wrapped, if it is: then nearly all lines inside its paragraphs are full.
fn width(lines: &[Line<'_>]) -> Option<usize> {
    let pairs = || lines.windows(2).filter(|pair| pair.first().is_some_and(|it| it.is_followed));
    let longest = pairs().flatten().map(|line| line.length).max()?;
    let is_full = |pair: &&[Line<'_>]| match pair {
        [line, next] => line.is_full(next, longest),
        _ => false,
    };
    let (all, full) = (pairs().count(), pairs().filter(is_full).count());
    let is_width = (NARROWEST..=WIDEST).contains(&longest);
    (is_width && all >= FEWEST && full * 10 >= all * 9).then_some(longest)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WRAPPED: &str = "It rained in Norby for a whole week, and the river\nrose. “We will never close the bridge,” said Ann Lee.\nBo Ek, who has run the harbour for twenty years now,\nwas less sure.\n\nThe mayor left.\n";

    #[test]
    fn lines_of_a_paragraph_become_one() {
        let plain = unwrapped(WRAPPED);
        assert_eq!(plain.len(), WRAPPED.len());
        assert_eq!(plain.matches('\n').count(), 3);
        assert!(plain.contains("Ann Lee. Bo Ek") && plain.contains("sure.\n\nThe mayor"));
        let windows = WRAPPED.replace('\n', "\r\n");
        assert!(unwrapped(&windows).contains("Ann Lee.\r Bo Ek"));
    }

    #[test]
    fn a_line_that_goes_on_in_small_letters_is_one_with_the_next() {
        let text = "Ann Lee said that the wall is strong\nand the gate is weak.";
        assert_eq!(unwrapped(text), text.replace('\n', " "));
    }

    #[test]
    fn other_lines_stay() {
        for text in [
            "Bridge reopens\nBy Ann Lee\n\nIt rained in Norby, and the town was glad of it.\n",
            "ANN LEE: It rains in the whole of the town.\nBO EK: Now?\nANN LEE: Yes.\n",
            "ANN LEE: It rains in the whole of the town of Norby,\nMODERATOR: Does it rain in the whole town of Norby?\nANN LEE: It does, it rains in all of it, everywhere.\nMODERATOR: Now.\n",
            "apples\npears\nplums, which nobody likes\n",
            "One paragraph is a line here.\nAnd the next one is longer than the first one was by far.\nShort.\n",
            "",
        ] {
            assert_eq!(unwrapped(text), text);
        }
    }
}
