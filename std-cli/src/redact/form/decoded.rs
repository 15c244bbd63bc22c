//! The characters of a piece, and where each of them stands in the input.

use core::ops::Range;
use std::borrow::Cow;

/// The characters that a piece stands for. Offsets in `text` and in the input are in bytes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Decoded<'i> {
    pub(crate) text: Cow<'i, str>,
    /// Where the correspondence of the two offsets changes. The first is at the start of the text and the last at its
    /// end, so every place lies in a step.
    steps: Vec<Step>,
}

/// From here to the next step, the text stands in the input byte by byte, or as a whole.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Step {
    text: usize,
    raw: usize,
    /// Whether the characters up to the next step are written as one unit, such as `&amp;`.
    is_unit: bool,
}

impl<'i> Decoded<'i> {
    /// Characters that are written as they are, from the byte `start` of the input.
    pub(super) fn verbatim(raw: &'i str, start: usize) -> Self {
        let step = |offset| Step { text: offset, raw: start + offset, is_unit: false };
        Self { text: Cow::Borrowed(raw), steps: vec![step(0), step(raw.len())] }
    }

    /// The bytes of the input that write the characters of `span`. A span that covers a part of a unit, such as one of
    /// two characters that a single reference stands for, gives the whole unit.
    pub(crate) fn raw(&self, span: Range<usize>) -> Range<usize> {
        let start = self.raw_start(span.start);
        start..if span.is_empty() { start } else { self.raw_end(span.end) }
    }

    /// The offset in the text of the character that the byte `raw` of the input belongs to.
    pub(super) fn text_offset(&self, raw: usize) -> usize {
        let next = self.steps.partition_point(|step| step.raw <= raw);
        let Some(step) = self.steps.get(next.saturating_sub(1)) else { return 0 };
        let inside = if step.is_unit { 0 } else { raw.saturating_sub(step.raw) };
        // Bytes behind the last character of a step belong to it: they are dropped white space.
        let end = self.steps.get(next).map_or(self.text.len(), |next| next.text);
        (step.text + inside).min(end)
    }

    /// Where the unit begins that the byte `raw` of the input belongs to.
    pub(super) fn unit_start(&self, raw: usize) -> usize {
        self.raw_start(self.text_offset(raw))
    }

    /// Where the unit ends that the byte before `raw` belongs to.
    pub(super) fn unit_end(&self, raw: usize) -> usize {
        let next = self.steps.partition_point(|step| step.raw < raw);
        let before = next.checked_sub(1).and_then(|before| self.steps.get(before));
        let is_unit = before.is_some_and(|step| step.is_unit);
        self.steps.get(next).filter(|_| is_unit).map_or(raw, |next| next.raw)
    }

    fn raw_start(&self, text: usize) -> usize {
        let next = self.steps.partition_point(|step| step.text <= text);
        let Some(step) = self.steps.get(next.saturating_sub(1)) else { return 0 };
        step.raw + if step.is_unit { 0 } else { text - step.text }
    }

    fn raw_end(&self, text: usize) -> usize {
        let next = self.steps.partition_point(|step| step.text < text);
        let before = next.checked_sub(1).and_then(|before| self.steps.get(before));
        match (before, self.steps.get(next)) {
            (_, Some(next)) if next.text == text => next.raw,
            (Some(before), _) if !before.is_unit => before.raw + (text - before.text),
            (_, Some(next)) => next.raw,
            (Some(before), None) => before.raw,
            (None, None) => 0,
        }
    }
}

/// Builds the characters of a piece in the order of its bytes.
#[derive(Debug, Default)]
pub(super) struct Decoder {
    text: String,
    steps: Vec<Step>,
}

impl Decoder {
    /// Characters that are written as they are, from the byte `raw` of the input.
    pub(super) fn verbatim(&mut self, raw: usize, characters: &str) {
        let goes_on = self
            .steps
            .last()
            .is_some_and(|last| !last.is_unit && last.raw + (self.text.len() - last.text) == raw);
        if !goes_on {
            self.step(raw, false);
        }
        self.text += characters;
    }

    /// Characters that are written as a unit, which begins at the byte `raw` and ends where the next ones begin.
    pub(super) fn unit(&mut self, raw: usize, characters: &str) {
        self.step(raw, true);
        self.text += characters;
    }

    pub(super) fn ends_with_space(&self) -> bool {
        self.text.ends_with(' ')
    }

    /// The characters of a piece that ends at the byte `end` of the input.
    pub(super) fn finish(mut self, end: usize) -> Decoded<'static> {
        self.step(end, false);
        Decoded { text: Cow::Owned(self.text), steps: self.steps }
    }

    fn step(&mut self, raw: usize, is_unit: bool) {
        self.steps.push(Step { text: self.text.len(), raw, is_unit });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `a&amp;bc`, with a reference for two characters and dropped bytes behind it.
    fn sample() -> Decoded<'static> {
        let mut decoder = Decoder::default();
        decoder.verbatim(10, "a");
        decoder.unit(11, "&");
        decoder.verbatim(16, "b");
        decoder.verbatim(17, "c");
        decoder.unit(18, "fj");
        decoder.verbatim(30, "d");
        decoder.finish(31)
    }

    #[test]
    fn spans_map_to_the_bytes_that_write_them() {
        let sample = sample();
        assert_eq!(sample.text, "a&bcfjd");
        for (span, raw) in [
            (0..1, 10..11),
            (1..2, 11..16),
            (0..2, 10..16),
            (2..4, 16..18),
            (1..3, 11..17),
            (4..5, 18..30),
            (5..6, 18..30),
            (3..7, 17..31),
            (0..7, 10..31),
            (2..2, 16..16),
            (7..7, 31..31),
        ] {
            assert_eq!(sample.raw(span.clone()), raw, "{span:?}");
        }
    }

    #[test]
    fn bytes_map_back_to_the_characters_that_they_belong_to() {
        let sample = sample();
        let offsets = [10, 11, 13, 16, 17, 18, 29, 30, 31].map(|raw| sample.text_offset(raw));
        assert_eq!(offsets, [0, 1, 1, 2, 3, 4, 4, 6, 7]);
    }

    #[test]
    fn verbatim_characters_map_one_to_one() {
        let plain = Decoded::verbatim("Köln", 5);
        assert_eq!((plain.raw(0..3), plain.raw(3..5), plain.raw(5..5)), (5..8, 8..10, 10..10));
        let empty = Decoded::verbatim("", 5);
        assert_eq!((empty.raw(0..0), empty.text_offset(5)), (5..5, 0));
    }
}
