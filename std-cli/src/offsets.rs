//! Byte offsets turned into the unit that the reader of the output counts in.

use postil::Span;

/// What offsets count.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[cfg_attr(feature = "command", derive(clap::ValueEnum))]
pub(crate) enum Unit {
    /// Bytes of UTF-8, as Rust, Go and C count.
    #[default]
    Bytes,
    /// Characters (Unicode scalar values), as Python counts.
    Chars,
    /// UTF-16 code units, as JavaScript and Java count.
    Utf16,
}

impl Unit {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Bytes => "bytes",
            Self::Chars => "chars",
            Self::Utf16 => "utf16",
        }
    }

    /// How many units begin with this byte of UTF-8.
    fn weight(self, byte: u8) -> u32 {
        let begins_character = byte & 0xC0 != 0x80;
        // A character of four bytes is a surrogate pair in UTF-16.
        let is_pair = byte >= 0xF0;
        match self {
            Self::Bytes => 1,
            Self::Chars => u32::from(begins_character),
            Self::Utf16 => u32::from(begins_character) + u32::from(is_pair),
        }
    }

    /// The length of a text.
    #[cfg(feature = "library")]
    pub(crate) fn length(self, text: &str) -> u32 {
        self.count(text.as_bytes())
    }

    fn count(self, bytes: &[u8]) -> u32 {
        bytes.iter().map(|&byte| self.weight(byte)).sum()
    }
}

/// Bytes between two marks: a mark costs four bytes, and a look-up counts this many at most.
const STRIDE: usize = 64;

/// What it takes to turn the byte offsets of one text into another unit: one pass over the text, then every look-up takes
/// the same short time, in any order. The text is given again with each look-up.
#[derive(Debug)]
pub(crate) struct Marks {
    unit: Unit,
    /// Units before each stride of the text; empty for bytes, which need none.
    before: Vec<u32>,
}

impl Marks {
    pub(crate) fn of(text: &str, unit: Unit) -> Self {
        let before = if unit == Unit::Bytes {
            Vec::new()
        } else {
            text.as_bytes()
                .chunks(STRIDE)
                .scan(0_u32, |before, stride| {
                    let mark = *before;
                    *before = mark.saturating_add(unit.count(stride));
                    Some(mark)
                })
                .collect()
        };
        Self { unit, before }
    }

    /// The units before this byte offset of the text; an offset after the end counts as the end.
    pub(crate) fn at(&self, text: &str, offset: u32) -> u32 {
        if self.unit == Unit::Bytes {
            return offset;
        }
        let end = usize::try_from(offset).unwrap_or(usize::MAX).min(text.len());
        // The end of a text whose length is a multiple of the stride has no mark of its own.
        let stride = (end / STRIDE).min(self.before.len().saturating_sub(1));
        let before = self.before.get(stride).copied().unwrap_or(0);
        let rest = text.as_bytes().get(stride * STRIDE..end).unwrap_or_default();
        before.saturating_add(self.unit.count(rest))
    }
}

/// The marks of a text, with it.
#[derive(Debug)]
pub(crate) struct Offsets<'t> {
    text: &'t str,
    marks: Marks,
}

impl<'t> Offsets<'t> {
    pub(crate) fn new(text: &'t str, unit: Unit) -> Self {
        Self { text, marks: Marks::of(text, unit) }
    }

    /// Where a span begins and ends.
    pub(crate) fn of(&self, span: Span) -> (u32, u32) {
        (self.at(span.start()), self.at(span.end()))
    }

    /// The units before this byte offset; an offset after the end counts as the end.
    pub(crate) fn at(&self, offset: u32) -> u32 {
        self.marks.at(self.text, offset)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every boundary of texts around the stride's length, against counting from the start.
    #[test]
    fn look_ups_agree_with_counting() {
        for repeats in [0, 1, 7, 8, 16, 40] {
            // 1, 2, 3 and 4 bytes: 10 in all.
            let text = "aä–😀".repeat(repeats) + &"x".repeat(repeats % 5);
            let (chars, utf16) =
                (Offsets::new(&text, Unit::Chars), Offsets::new(&text, Unit::Utf16));
            let ends = text.char_indices().map(|(at, _)| at).chain([text.len()]);
            for end in ends {
                let before = text.get(..end).unwrap();
                let at = u32::try_from(end).unwrap();
                assert_eq!(chars.at(at) as usize, before.chars().count());
                assert_eq!(utf16.at(at) as usize, before.encode_utf16().count());
                assert_eq!(Offsets::new(&text, Unit::Bytes).at(at), at);
            }
        }
    }

    #[test]
    fn an_offset_after_the_end_counts_as_the_end() {
        let text = "é".repeat(32);
        assert_eq!(Offsets::new(&text, Unit::Chars).at(u32::MAX), 32);
    }
}
