//! Broken UTF-8 made whole.

/// Replaces what is not UTF-8 by U+FFFD and counts how often. Input may be cut anywhere.
#[derive(Debug, Default)]
pub(crate) struct Repair {
    /// The beginning of a character whose rest has not come yet.
    pending: Vec<u8>,
    replaced: u64,
}

impl Repair {
    /// Appends `bytes`, mended, to `out`. No bytes mean the end of the input.
    pub(crate) fn mend(&mut self, bytes: &[u8], out: &mut Vec<u8>) {
        let is_last = bytes.is_empty();
        let mut input = core::mem::take(&mut self.pending);
        input.extend_from_slice(bytes);
        let mut chunks = input.utf8_chunks().peekable();
        while let Some(chunk) = chunks.next() {
            out.extend_from_slice(chunk.valid().as_bytes());
            let broken = chunk.invalid();
            let may_go_on = chunks.peek().is_none() && !is_last && is_beginning(broken);
            if may_go_on {
                self.pending = broken.to_vec();
            } else if !broken.is_empty() {
                out.extend_from_slice("\u{FFFD}".as_bytes());
                self.replaced += 1;
            }
        }
    }

    /// A whole input, mended.
    pub(crate) fn mended(&mut self, bytes: &[u8]) -> Vec<u8> {
        let mut out = Vec::with_capacity(bytes.len());
        self.mend(bytes, &mut out);
        self.mend(&[], &mut out);
        out
    }

    /// How often something was replaced, in words; `None` if it never was.
    pub(crate) fn remark(&self) -> Option<String> {
        match self.replaced {
            0 => None,
            1 => Some("1 sequence that is not UTF-8 was replaced by U+FFFD".to_owned()),
            many => Some(format!("{many} sequences that are not UTF-8 were replaced by U+FFFD")),
        }
    }
}

/// Whether more bytes could make a character of these.
fn is_beginning(bytes: &[u8]) -> bool {
    core::str::from_utf8(bytes).is_err_and(|error| error.error_len().is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mended(chunks: &[&[u8]]) -> (String, u64) {
        let (mut repair, mut out) = (Repair::default(), Vec::new());
        for chunk in chunks.iter().chain([&[][..]].iter()) {
            repair.mend(chunk, &mut out);
        }
        (String::from_utf8(out).unwrap(), repair.replaced)
    }

    /// Every cut in two, against mending in one piece and against the standard library.
    #[test]
    fn cuts_do_not_show() {
        let bytes = b"a\xFF\xC3\xA9\xE2\x82 \xF0\x9F\x98\x80\xF0\x9F\x98";
        let whole = mended(&[bytes]);
        assert_eq!(whole.0, String::from_utf8_lossy(bytes));
        assert_eq!(whole.1, 3);
        for cut in 1..bytes.len() {
            assert_eq!(mended(&[&bytes[..cut], &bytes[cut..]]), whole, "cut {cut}");
        }
    }

    #[test]
    fn sound_text_stays_as_it_is() {
        assert_eq!(mended(&["Köln".as_bytes()]), ("Köln".to_owned(), 0));
    }
}
