//! Bytes turned into text, whatever encoding they are in.

use super::foreign;
use super::limit::Limit;
use super::repair::Repair;
use super::utf8::not_utf8;
use crate::error::Fault;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use core::str::FromStr;
use encoding_rs::{Encoding, UTF_8};

/// How bytes become text.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Decoding {
    pub(crate) charset: Charset,
    /// Whether what is broken is replaced by U+FFFD.
    pub(crate) lossy: bool,
    /// The most that is read of one article.
    pub(crate) limit: Limit,
}

/// The encoding of the input.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum Charset {
    /// What the input says it is in, else UTF-8, else what it looks like.
    #[default]
    Auto,
    Named(&'static Encoding),
}

impl FromStr for Charset {
    type Err = String;

    fn from_str(label: &str) -> Result<Self, String> {
        if label == "auto" {
            return Ok(Self::Auto);
        }
        Encoding::for_label(label.as_bytes())
            .map(Self::Named)
            .ok_or_else(|| format!("no encoding '{label}' (as in utf-8, windows-1252, shift_jis)"))
    }
}

/// A text, and how it was got.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Decoded {
    pub(crate) text: String,
    /// What the user should know about it.
    pub(crate) remark: Option<String>,
    /// Whether offsets in the text are offsets in the file.
    pub(crate) is_verbatim: bool,
}

impl Decoding {
    /// The text that these bytes are; `declared` is the encoding that they say they are in.
    pub(crate) fn text(
        self,
        bytes: Vec<u8>,
        declared: Option<&'static Encoding>,
    ) -> Result<Decoded, Fault> {
        foreign::refuse(&bytes)?;
        let marked = Encoding::for_bom(&bytes).map(|(encoding, _)| encoding);
        let named = match self.charset {
            Charset::Named(encoding) => Some(encoding),
            Charset::Auto => marked.or(declared),
        };
        match named {
            Some(encoding) if encoding != UTF_8 => self.decoded(&bytes, encoding, None),
            _ => match String::from_utf8(bytes) {
                Ok(text) => Ok(Decoded { text, remark: None, is_verbatim: true }),
                Err(error) if self.lossy => Ok(mended(error.as_bytes())),
                Err(error) if named.is_some() || is_mostly_utf8(error.as_bytes()) => {
                    Err(not_utf8(error.as_bytes()))
                }
                Err(error) => self.guessed(error.as_bytes()),
            },
        }
    }

    /// The text in the encoding that it looks like.
    fn guessed(self, bytes: &[u8]) -> Result<Decoded, Fault> {
        if bytes.contains(&0) {
            return Err(foreign::not_text());
        }
        let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
        detector.feed(bytes, true);
        // The engine reads English: where the bytes do not say it, it is an encoding of the west.
        let encoding = detector.guess(Some(b"uk"), Utf8Detection::Deny);
        let remark = format!("not UTF-8, and read as {}", encoding.name().to_lowercase());
        self.decoded(bytes, encoding, Some(remark))
    }

    fn decoded(
        self,
        bytes: &[u8],
        encoding: &'static Encoding,
        remark: Option<String>,
    ) -> Result<Decoded, Fault> {
        let (text, encoding, is_broken) = encoding.decode(bytes);
        if is_broken && !self.lossy {
            let what = format!("is not valid {}", encoding.name().to_lowercase());
            return Err(Fault::new(what).with_remedy("state the encoding with --encoding"));
        }
        Ok(Decoded { text: text.into_owned(), remark, is_verbatim: false })
    }
}

/// Whether bytes are UTF-8 with faults in it, and no other encoding: that has hardly a sequence of bytes which is
/// one of UTF-8 by chance.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut sound, mut broken) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        sound += chunk.valid().chars().filter(|character| !character.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    sound >= broken
}

fn mended(bytes: &[u8]) -> Decoded {
    let mut repair = Repair::default();
    let text = String::from_utf8(repair.mended(bytes)).unwrap_or_default();
    Decoded { text, remark: repair.remark(), is_verbatim: false }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(charset: &str, lossy: bool, bytes: &[u8]) -> Result<Decoded, String> {
        let charset = charset.parse()?;
        Decoding { charset, lossy, limit: Limit::default() }
            .text(bytes.to_vec(), None)
            .map_err(|fault| fault.to_string())
    }

    #[test]
    fn utf8_is_taken_as_it_is() {
        for lossy in [false, true] {
            let decoded = text("auto", lossy, "\u{FEFF}Köln".as_bytes()).unwrap();
            assert_eq!(decoded.text, "\u{FEFF}Köln");
            assert!(decoded.is_verbatim && decoded.remark.is_none());
        }
    }

    #[test]
    fn other_encodings_are_guessed_and_told() {
        let latin =
            b"Der Au\xDFenminister sagte, die Gespr\xE4che in K\xF6ln seien f\xFCr alle gut.";
        let decoded = text("auto", false, latin).unwrap();
        assert!(decoded.text.contains("Köln") && !decoded.is_verbatim);
        assert_eq!(decoded.remark.as_deref(), Some("not UTF-8, and read as windows-1252"));
        assert_eq!(text("latin1", false, latin).unwrap().remark, None);
    }

    #[test]
    fn a_mark_at_the_start_says_the_encoding() {
        let bytes: Vec<u8> = "\u{FEFF}Köln".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(text("auto", false, &bytes).unwrap().text, "Köln");
    }

    #[test]
    fn what_is_not_text_in_the_encoding_is_refused() {
        let refusal = |charset, bytes: &[u8]| text(charset, false, bytes).unwrap_err();
        assert!(refusal("utf-8", b"ab\xFF").starts_with("not UTF-8 at byte 2"));
        assert!(refusal("auto", b"\xC3\xA9 \xFF").starts_with("not UTF-8 at byte 3"));
        assert!(refusal("auto", b"PNG\x0D\x0A\0\0\xFF").starts_with("is not text ("));
        assert!(refusal("shift_jis", b"\xFF\xFF").starts_with("is not valid shift_jis ("));
        assert!(refusal("klingon", b"").starts_with("no encoding 'klingon' ("));
    }

    #[test]
    fn lossy_means_utf8_with_its_faults_replaced() {
        let decoded = text("auto", true, b"a\xFFb").unwrap();
        assert_eq!(decoded.text, "a\u{FFFD}b");
        assert!(decoded.remark.unwrap().starts_with("1 sequence that is not UTF-8"));
    }

    /// Not even `--lossy` makes a text of them.
    #[test]
    fn documents_that_are_no_text_are_refused() {
        let refused = text("auto", true, b"%PDF-1.4 nothing else").unwrap_err();
        assert!(refused.starts_with("is a PDF, not text ("), "{refused}");
        assert!(text("auto", false, b"Rain fell on the PK\x03\x04").is_ok());
    }
}
