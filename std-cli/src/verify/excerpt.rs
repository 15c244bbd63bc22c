//! What is kept of a source: the text around a place.

use super::draft::words_in;
use super::stretch::Stretch;
use super::words::Word;
use crate::record::DocumentName;
use core::ops::Range;
use postil::{Date, Span};

/// Up to this many bytes, a source is kept whole.
const WHOLE: usize = 64 << 10;
/// Of a longer one, so many bytes on each side of a place.
const AROUND: usize = 16 << 10;

/// A stretch of a source.
#[derive(Debug)]
pub(super) struct Excerpt {
    pub(super) name: DocumentName,
    /// The date that came with the source.
    pub(super) date: Option<Date>,
    pub(super) text: String,
    /// Whether it is all of the source.
    pub(super) is_whole: bool,
    /// Its words; their spans are of this text.
    pub(super) words: Vec<Word>,
    /// The first of its words among those of the source.
    pub(super) first_word: usize,
    /// What stands before it in the source, in bytes, characters, units of UTF-16, and lines.
    pub(super) before: [u32; 4],
    /// Where its lines end, in bytes: in its text, those inside a paragraph are spaces.
    line_ends: Vec<u32>,
}

impl Excerpt {
    /// The stretch of a source around these of its words.
    pub(super) fn around(source: Stretch<'_>, words: &[Word], range: Range<usize>) -> Self {
        let Stretch { name, date, text, .. } = source;
        let byte = |place: usize, end: bool| {
            let span = words.get(place).map(|word| word.span)?;
            usize::try_from(if end { span.end() } else { span.start() }).ok()
        };
        let stretch = if text.len() <= WHOLE {
            0..text.len()
        } else {
            let start = byte(range.start, false).unwrap_or(0);
            let end = byte(range.end.saturating_sub(1), true).unwrap_or(text.len());
            line_before(text, start.saturating_sub(AROUND))..line_after(text, end + AROUND)
        };
        let start = u32::try_from(stretch.start).unwrap_or(u32::MAX);
        let kept = text.get(stretch.clone()).unwrap_or_default().to_owned();
        let head = source.lines.get(..stretch.start).unwrap_or_default();
        let lines = source.lines.get(stretch).unwrap_or_default().match_indices('\n');
        let line_ends = lines.filter_map(|(at, _)| u32::try_from(at).ok()).collect();
        let whole = Span::with_len(0, u32::try_from(kept.len()).unwrap_or(u32::MAX));
        Self {
            name: name.clone(),
            date,
            words: words_in(&kept, whole),
            is_whole: source.is_whole && kept.len() == text.len(),
            text: kept,
            first_word: words.partition_point(|word| word.span.start() < start),
            before: source.before_with(head),
            line_ends,
        }
    }

    /// The paragraph around these words.
    pub(super) fn paragraph(&self, words: Range<usize>) -> Span {
        paragraph(&self.text, &self.words, words)
    }

    /// How many lines end before a place.
    pub(super) fn lines_before(&self, place: u32) -> u32 {
        let count = self.line_ends.partition_point(|&end| end < place);
        u32::try_from(count).unwrap_or(u32::MAX)
    }

    /// The text of a word.
    pub(super) fn word(&self, place: usize) -> Option<&str> {
        self.words.get(place)?.span.slice(&self.text)
    }

    /// The stretch from the first of these words to the last.
    pub(super) fn stretch(&self, words: &Range<usize>) -> Span {
        let span = |place: usize| self.words.get(place).map(|word| word.span);
        let ends = span(words.start).zip(words.end.checked_sub(1).and_then(span));
        ends.map_or(Span::with_len(0, 0), |(first, last)| first.join(last))
    }

    /// Whether it has these words of the source.
    pub(super) fn holds(&self, range: &Range<usize>) -> bool {
        self.first_word <= range.start && range.end <= self.first_word + self.words.len()
    }
}

/// The lines around these words of a text.
pub(super) fn paragraph(text: &str, words: &[Word], range: Range<usize>) -> Span {
    let span = |place: usize| words.get(place).map(|word| word.span);
    let Some((first, last)) = span(range.start).zip(span(range.end.saturating_sub(1))) else {
        return Span::with_len(0, 0);
    };
    let within = first.join(last).range();
    let start = line_before(text, within.start);
    let end = line_after(text, within.end);
    let offset = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
    Span::new(offset(start), offset(end)).unwrap_or(first)
}

/// The start of the line that a place is in.
pub(super) fn line_before(text: &str, place: usize) -> usize {
    let head = text.as_bytes().get(..place).unwrap_or_default();
    head.iter().rposition(|&byte| byte == b'\n').map_or(0, |feed| feed + 1)
}

/// The end of the line that a place is in.
pub(super) fn line_after(text: &str, place: usize) -> usize {
    let tail = text.as_bytes().get(place..).unwrap_or_default();
    tail.iter().position(|&byte| byte == b'\n').map_or(text.len(), |feed| place + feed)
}

#[cfg(test)]
mod tests {
    use super::super::words::words;
    use super::*;

    #[test]
    fn of_a_long_source_whole_lines_around_the_place_are_kept() {
        let line = "Nothing happened in the town of Ärby on that day, nor on the next.\n";
        let text = line.repeat(1000) + "Here it is.\n" + &line.repeat(1000);
        let words = words(&text);
        let at = words.iter().position(|word| word.span.slice(&text) == Some("Here")).unwrap();
        let name = DocumentName::from("a");
        let source = Stretch::all(&name, &text, &text, None).next().unwrap();
        let excerpt = Excerpt::around(source, &words, at..at + 3);
        assert!(excerpt.text.len() < 40_000 && excerpt.text.starts_with("Nothing"));
        assert!(excerpt.holds(&(at..at + 3)));
        let local = at - excerpt.first_word;
        let word = excerpt.words[local].span;
        assert_eq!(word.slice(&excerpt.text), Some("Here"));
        let start = excerpt.before[0] + word.start();
        assert_eq!(start, words[at].span.start());
        assert_eq!(excerpt.paragraph(local..local + 3).slice(&excerpt.text), Some("Here it is."));
        assert_eq!(excerpt.before[1], excerpt.before[0] - excerpt.before[0] / 68);
    }
}
