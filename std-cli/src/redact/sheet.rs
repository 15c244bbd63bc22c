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

/// A piece in a text.
#[derive(Debug)]
struct Part {
    /// Where its characters stand in the text, in bytes.
    range: Range<usize>,
    /// The number of the piece.
    piece: usize,
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

    pub(crate) fn piece(&self, number: usize) -> Option<&Piece> {
        self.pieces.get(number)
    }

    /// What a place is made of: a stretch of each piece that it runs over.
    pub(crate) fn stretches(&self, place: &Place) -> Vec<Stretch> {
        let parts = self.texts.get(place.text).map_or(&[][..], |text| &text.parts);
        let Range { start, end } = place.range;
        let first = parts.partition_point(|part| part.range.end <= start);
        let inside = parts.iter().skip(first).take_while(|part| part.range.start < end);
        let stretches = inside.map(|part| {
            let from = start.max(part.range.start) - part.range.start;
            Stretch { piece: part.piece, span: from..end.min(part.range.end) - part.range.start }
        });
        stretches.filter(|stretch| !stretch.span.is_empty()).collect()
    }
}

impl Text {
    fn add(&mut self, input: &str, pieces: &[Piece], piece: usize) {
        let Some(own) = pieces.get(piece) else { return };
        let start = self.words.len();
        self.words.push_str(&own.decode(input).text);
        self.parts.push(Part { range: start..self.words.len(), piece });
    }
}
