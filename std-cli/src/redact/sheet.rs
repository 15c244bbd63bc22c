//! The texts of an input: its prose as one text to annotate, everything else to search, and the way back to its pieces.

use super::form::{Piece, Role};
use core::ops::Range;

/// The texts of an input.
#[derive(Debug)]
pub(crate) struct Sheet {
    pieces: Vec<Piece>,
    /// Prose, joined; it is the first. Then what is only searched, a text for each piece.
    texts: Vec<Text>,
}

/// A text made of pieces of the input.
#[derive(Debug, Default)]
struct Text {
    words: String,
    parts: Vec<Part>,
}

/// A piece in a text, or a part of one between characters that nobody sees.
#[derive(Debug)]
struct Part {
    /// Where its characters stand in the text, in bytes.
    range: Range<usize>,
    /// The number of the piece.
    piece: usize,
    /// Where they stand among the characters of the piece, in bytes.
    from: usize,
}

/// A stretch of one of the texts, in bytes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Place {
    /// Which text: 0 is the prose.
    pub(crate) text: usize,
    pub(crate) range: Range<usize>,
}

/// A stretch of the characters of a piece, in bytes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Stretch {
    /// The number of the piece.
    pub(crate) piece: usize,
    pub(crate) span: Range<usize>,
}

/// Stands between lines of prose.
const LINE_END: char = '\n';

impl Sheet {
    /// The texts that these pieces of the input are.
    pub(crate) fn of(input: &str, pieces: Vec<Piece>) -> Self {
        let line = |piece: &Piece| match piece.role {
            Role::Prose { line } => Some(line),
            Role::Other => None,
        };
        // A line may go on after another that stands inside it.
        let mut prose: Vec<_> =
            pieces.iter().enumerate().filter_map(|(at, piece)| Some((line(piece)?, at))).collect();
        prose.sort();
        let mut joined = Text::default();
        let mut last = None;
        for (line, at) in prose {
            if last.is_some_and(|last| last != line) {
                joined.words.push(LINE_END);
            }
            last = Some(line);
            joined.add(input, &pieces, at);
        }
        let mut texts = vec![joined];
        let others = pieces.iter().enumerate().filter(|(_, piece)| line(piece).is_none());
        for (at, _) in others {
            let mut other = Text::default();
            other.add(input, &pieces, at);
            texts.push(other);
        }
        Self { pieces, texts }
    }

    /// What is annotated.
    pub(crate) fn prose(&self) -> &str {
        self.text(0)
    }

    /// All texts, the prose first.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &str> {
        self.texts.iter().map(|text| text.words.as_str())
    }

    /// The text of this number.
    pub(crate) fn text(&self, number: usize) -> &str {
        self.texts.get(number).map_or("", |text| &text.words)
    }

    /// The words of a place.
    pub(crate) fn words(&self, place: &Place) -> &str {
        self.text(place.text).get(place.range.clone()).unwrap_or_default()
    }

    /// Whether a place is in an attribute of a page that nobody reads, such as an id, a class or an address, or in an
    /// identifier or an address of code.
    pub(crate) fn is_address(&self, place: &Place) -> bool {
        let part = self.texts.get(place.text).and_then(|text| text.parts.first());
        let piece = part.and_then(|part| self.pieces.get(part.piece));
        let is_glued = || is_glued(self.text(place.text), &place.range);
        let is_one = |piece: &Piece| piece.is_attribute() || (piece.is_code() && is_glued());
        place.text > 0 && piece.is_some_and(is_one)
    }

    pub(crate) fn piece(&self, number: usize) -> Option<&Piece> {
        self.pieces.get(number)
    }

    /// What a place is made of: a stretch of each piece that it runs over.
    pub(crate) fn stretches(&self, place: &Place) -> Vec<Stretch> {
        let parts = self.texts.get(place.text).map_or(&[][..], |text| &text.parts);
        let Range { start, end } = place.range;
        let first = parts.partition_point(|part| part.range.end <= start);
        let inside = parts.iter().skip(first).take_while(|part| part.range.start < end);
        let mut stretches: Vec<Stretch> = Vec::new();
        for part in inside {
            let at = |offset: usize| part.from + (offset - part.range.start);
            let span = at(start.max(part.range.start))..at(end.min(part.range.end));
            match stretches.last_mut() {
                // What nobody sees inside a word goes with it.
                Some(last) if last.piece == part.piece => last.span.end = span.end,
                _ => stretches.push(Stretch { piece: part.piece, span }),
            }
        }
        stretches.retain(|stretch| !stretch.span.is_empty());
        stretches
    }
}

impl Text {
    fn add(&mut self, input: &str, pieces: &[Piece], piece: usize) {
        let Some(own) = pieces.get(piece) else { return };
        let decoded = own.decode(input);
        let mut from = 0;
        for gap in unseen(&decoded.text) {
            self.push(&decoded.text, from..gap.start, piece);
            from = gap.end;
        }
        self.push(&decoded.text, from..decoded.text.len(), piece);
    }

    fn push(&mut self, characters: &str, own: Range<usize>, piece: usize) {
        let start = self.words.len();
        self.words.push_str(characters.get(own.clone()).unwrap_or_default());
        self.parts.push(Part { range: start..self.words.len(), piece, from: own.start });
    }
}

/// Whether a stretch of code is a part of an identifier or an address: `.author-lee`, `/img/lee_1.jpg`.
fn is_glued(code: &str, range: &Range<usize>) -> bool {
    let is_part = |mark: char| mark.is_alphanumeric() || "-_/@".contains(mark);
    let before = code.get(..range.start).and_then(|before| before.chars().next_back());
    let mut behind = code.get(range.end..).unwrap_or_default().chars();
    let (next, second) = (behind.next(), behind.next());
    before.is_some_and(|before| is_part(before) || ".#".contains(before))
        || next.is_some_and(is_part)
        || next == Some('.') && second.is_some_and(char::is_alphanumeric)
}

/// What stands inside words and is not seen as a part of them, in bytes: soft hyphens, joiners, spaces of no width, and
/// hyphens at line breaks.
fn unseen(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let letter = |at: usize| text.get(at..).and_then(|rest| rest.chars().next());
    for (start, mark) in text.match_indices(is_unseen) {
        let before = text.get(..start).and_then(|before| before.chars().next_back());
        if !before.is_some_and(char::is_alphabetic) {
            continue;
        }
        let rest = text.get(start..).unwrap_or_default();
        let behind = rest.strip_prefix('-').unwrap_or(rest).trim_start_matches(is_invisible);
        let behind = if mark == "\u{ad}" || mark == "-" {
            behind.strip_prefix("\r\n").or(behind.strip_prefix('\n')).unwrap_or(behind)
        } else {
            behind
        };
        let end = text.len() - behind.len();
        let is_inside = letter(end).is_some_and(|after| match mark {
            // `Ann-\nMarie` keeps its hyphen.
            "-" => {
                end > start + 1 && after.is_lowercase() && before.is_some_and(char::is_lowercase)
            }
            // `Ann&shy;-Marie` keeps its hyphen, too.
            _ => after.is_alphabetic() || after == '-',
        });
        if is_inside && found.last().is_none_or(|last| last.end <= start) {
            found.push(start..end);
        }
    }
    found
}

fn is_unseen(character: char) -> bool {
    character == '-' || is_invisible(character)
}

fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_is_no_part_of_words() {
        for (text, words) in [
            ("Wals\u{ad}combe", "Walscombe"),
            ("Wals\u{200b}combe-Lee", "Walscombe-Lee"),
            ("Wals-\ncombe", "Walscombe"),
            ("Ann-\nMarie and a-b", "Ann-\nMarie and a-b"),
            ("Ann\u{ad}-Marie", "Ann-Marie"),
            ("1\u{200b}2 \u{200b}x", "1\u{200b}2 \u{200b}x"),
        ] {
            let sheet = Sheet::of(
                text,
                super::super::form::pieces(text, super::super::form::Form::Text, None).unwrap(),
            );
            assert_eq!(sheet.prose(), words);
            let all = Place { text: 0, range: 0..words.len() };
            assert_eq!(sheet.stretches(&all), [Stretch { piece: 0, span: 0..text.len() }]);
        }
    }

    #[test]
    fn identifiers_and_addresses_of_code_are_glued() {
        for (code, is) in [
            (".author-lee{}", true),
            ("\"/img/lee_1.jpg\"", true),
            ("lee.name = 1", true),
            ("x = \"lee\"", false),
            ("by lee.", false),
        ] {
            let (at, _) = code.match_indices("lee").next().unwrap();
            assert_eq!(is_glued(code, &(at..at + 3)), is, "{code}");
        }
    }
}
