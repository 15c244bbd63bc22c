//! Where text is cut into windows: at line feeds, and inside lines that are longer than the memory.
//!
//! The cut depends on the text alone, never on how it arrived: that is what makes streaming and
//! whole-text annotation the same.

/// How many bytes the next window takes, or `None` while `bytes` does not say: it ends without a line
/// feed and is shorter than `capacity`.
pub(crate) fn next(bytes: &[u8], capacity: usize) -> Option<Cut> {
    let full = bytes.get(..capacity);
    let reach = full.unwrap_or(bytes);
    if let Some(feed) = reach.iter().position(|&byte| byte == b'\n') {
        return Some(Cut { length: feed.saturating_add(1), whole: true });
    }
    full.map(|full| Cut { length: inside(full), whole: false })
}

/// A window's length in bytes, and whether it ends its paragraph.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Cut {
    pub(crate) length: usize,
    pub(crate) whole: bool,
}

/// Where to cut a line that fills the memory: after the last sentence that ends in its second half,
/// else after the last white space there, else before the last character that may be incomplete.
fn inside(full: &[u8]) -> usize {
    let half = full.len().div_euclid(2);
    let after_space = |ends_sentence: bool| {
        (half..full.len()).rev().find(|&at| {
            let before = at.checked_sub(1).and_then(|index| full.get(index));
            let earlier = at.checked_sub(2).and_then(|index| full.get(index));
            before == Some(&b' ') && (!ends_sentence || matches!(earlier, Some(b'.' | b'!' | b'?')))
        })
    };
    after_space(true).or_else(|| after_space(false)).unwrap_or_else(|| boundary(full))
}

/// The last character boundary before the end; the last character may be incomplete.
fn boundary(full: &[u8]) -> usize {
    let tail = full.iter().rev().take(4).position(|byte| byte & 0xC0 != 0x80);
    let cut = tail.map_or(full.len(), |back| full.len().saturating_sub(back.saturating_add(1)));
    // One character alone is never cut away: a window has at least one byte.
    if cut == 0 { full.len() } else { cut }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_end_at_line_feeds() {
        assert_eq!(next(b"ab\ncd", 8), Some(Cut { length: 3, whole: true }));
        assert_eq!(next(b"abcd", 8), None);
        assert_eq!(next(b"", 8), None);
    }

    #[test]
    fn long_lines_are_cut_at_sentences_then_words_then_characters() {
        let cut = |text: &str| next(text.as_bytes(), 16).map(|cut| cut.length);
        assert_eq!(cut("aaaaa bbb. c. dddd eeee"), Some(14));
        assert_eq!(cut("aaaaaaaaa bbb cccccc"), Some(14));
        assert_eq!(cut("aaaaaaaaaaaaaaaaaaaa"), Some(15));
        assert_eq!(cut("aaaaaaaaaaaaaaaéé"), Some(15));
        assert_eq!(next(b"\x80\x80\x80\x80\x80", 4), Some(Cut { length: 4, whole: false }));
    }
}
