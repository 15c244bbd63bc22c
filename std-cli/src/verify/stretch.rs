//! Long sources, stretch by stretch: what is kept of one at a time does not grow with it.

use crate::offsets::Unit;
use crate::record::DocumentName;
use postil::Date;

/// The bytes of a stretch, roughly: it ends with a line.
const LENGTH: usize = 512 << 10;
/// The bytes of the stretch before that a stretch begins with: what stands on the edge of one is inside of the other.
const OVERLAP: usize = 32 << 10;

/// A source, or a stretch of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stretch<'s> {
    pub(super) name: &'s DocumentName,
    /// The date that came with the source.
    pub(super) date: Option<Date>,
    /// The text, unwrapped.
    pub(super) text: &'s str,
    /// The text as the source has it. Offsets are the same in both.
    pub(super) lines: &'s str,
    /// What stands before it in the source, in bytes, characters, units of UTF-16, and lines.
    pub(super) before: [u32; 4],
    /// Whether it is all of the source.
    pub(super) is_whole: bool,
}

impl<'s> Stretch<'s> {
    /// The stretches of a source, in order.
    pub(super) fn all(
        name: &'s DocumentName,
        lines: &'s str,
        text: &'s str,
        date: Option<Date>,
    ) -> impl Iterator<Item = Self> {
        let mut start = Some(0_usize);
        let mut counted = (0_usize, [0_u32; 4]);
        core::iter::from_fn(move || {
            let from = start?;
            let end = line_end(text, from.saturating_add(LENGTH));
            start = (end < text.len()).then(|| line_end(text, end - OVERLAP).min(end));
            let (place, before) = counted;
            let before = with(before, lines.get(place..from).unwrap_or_default());
            counted = (from, before);
            let stretch = text.get(from..end).unwrap_or_default();
            let is_whole = stretch.len() == text.len();
            let lines = lines.get(from..end).unwrap_or_default();
            Some(Self { name, date, text: stretch, lines, before, is_whole })
        })
    }

    /// What stands in the source before the rest of it, which begins behind this text.
    pub(super) fn before_with(&self, head: &str) -> [u32; 4] {
        with(self.before, head)
    }
}

/// What stands before a place, with the text that leads from there to another.
fn with([bytes, chars, utf16, lines]: [u32; 4], text: &str) -> [u32; 4] {
    let more = |unit: Unit, before: u32| before.saturating_add(unit.length(text));
    let feeds = text.bytes().filter(|&byte| byte == b'\n').count();
    let lines = lines.saturating_add(u32::try_from(feeds).unwrap_or(u32::MAX));
    [more(Unit::Bytes, bytes), more(Unit::Chars, chars), more(Unit::Utf16, utf16), lines]
}

/// The end of the line that a place is in; of a very long line, the next character.
fn line_end(text: &str, place: usize) -> usize {
    let tail = text.as_bytes().get(place..).unwrap_or_default();
    let line = tail.iter().take(OVERLAP / 2).position(|&byte| byte == b'\n');
    let end = line.map_or(place, |feed| place + feed + 1).min(text.len());
    (end..=text.len()).find(|&end| text.is_char_boundary(end)).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stretches_overlap_and_know_where_they_are() {
        let name = DocumentName::from("a");
        for line in ["Ärger im Tal. 😀\n", "One long line without an end, é. "] {
            let text = line.repeat(60_000);
            let mut end = 0;
            for stretch in Stretch::all(&name, &text, &text, None) {
                let [bytes, chars, utf16, lines] = stretch.before.map(|it| it as usize);
                let head = text.get(..bytes).unwrap();
                let tail = text.get(bytes..).unwrap();
                assert!(bytes <= end && tail.starts_with(stretch.text));
                assert_eq!(head.chars().count(), chars);
                assert_eq!(head.encode_utf16().count(), utf16);
                assert_eq!(head.matches('\n').count(), lines);
                assert!(stretch.text.len() <= LENGTH + OVERLAP + 4 && !stretch.is_whole);
                end = bytes + stretch.text.len();
            }
            assert_eq!(end, text.len());
        }
        let short: Vec<_> = Stretch::all(&name, "a", "a", None).collect();
        assert!(short.len() == 1 && short[0].is_whole);
        assert_eq!(Stretch::all(&name, "", "", None).count(), 1);
    }
}
