//! Files that are no text: told by how they begin, and how to make a text of them.

use crate::error::Fault;

/// A kind of file that holds no text to read.
struct Foreign {
    /// How it begins.
    start: &'static [u8],
    /// Where: most have it in the first byte.
    at: usize,
    what: &'static str,
    remedy: &'static str,
}

const fn foreign(start: &'static [u8], what: &'static str, remedy: &'static str) -> Foreign {
    Foreign { start, at: 0, what, remedy }
}

const PDF: &str = "convert it with pdftotext first";
const OFFICE: &str = "convert it with pandoc or LibreOffice first, or save it as text";
const IMAGE: &str = "recognise its text first, for example with tesseract";
const SOUND: &str = "annotate a transcript of it";
const ARCHIVE: &str = "unpack it first, and annotate the folder";
const COMPRESSED: &str = "decompress it first: gzip and zstd are read as they are";
const MESSAGE: &str = "show it with postil inspect FILE.postil ARTICLE";
const MODEL: &str = "use it with --model FILE";
const TABLE: &str = "write its texts as JSON Lines, and use --input jsonl";

/// Some have no byte that a text could not have; others would be taken for a text in an old encoding.
const FOREIGN: [Foreign; 32] = [
    foreign(b"%PDF-", "a PDF", PDF),
    foreign(b"%!PS", "PostScript", "convert it with ps2ascii first"),
    foreign(b"{\\rtf", "an RTF document", OFFICE),
    foreign(b"\xD0\xCF\x11\xE0", "an old Office document", OFFICE),
    foreign(b"\x89PNG", "an image", IMAGE),
    foreign(b"\xFF\xD8\xFF", "an image", IMAGE),
    foreign(b"GIF87a", "an image", IMAGE),
    foreign(b"GIF89a", "an image", IMAGE),
    foreign(b"II*\0", "an image", IMAGE),
    foreign(b"MM\0*", "an image", IMAGE),
    Foreign { start: b"WEBP", at: 8, what: "an image", remedy: IMAGE },
    foreign(b"ID3\x03", "sound", SOUND),
    foreign(b"ID3\x04", "sound", SOUND),
    foreign(b"OggS\0", "sound or video", SOUND),
    foreign(b"fLaC\0", "sound", SOUND),
    Foreign { start: b"WAVEfmt ", at: 8, what: "sound", remedy: SOUND },
    Foreign { start: b"ftyp", at: 4, what: "an image or a video", remedy: SOUND },
    Foreign { start: b"ustar", at: 257, what: "a tar archive", remedy: ARCHIVE },
    foreign(b"7z\xBC\xAF\x27\x1C", "a 7z archive", ARCHIVE),
    foreign(b"Rar!\x1A\x07", "a RAR archive", ARCHIVE),
    foreign(b"BZh91AY&SY", "compressed with bzip2", COMPRESSED),
    foreign(b"\xFD7zXZ\0", "compressed with xz", COMPRESSED),
    foreign(b"PAR1", "a Parquet table", TABLE),
    foreign(b"ARROW1\0\0", "an Arrow table", TABLE),
    foreign(b"SQLite format 3\0", "an SQLite database", TABLE),
    foreign(b"\x7FELF", "a program", "name an article"),
    foreign(b"\xB6p\x01", "a message of postil", MESSAGE),
    foreign(b"\xB6p\x02", "a message of postil", MESSAGE),
    foreign(b"\xB6l\x01", "a lexicon of postil", "use it with --lexicon FILE.lex"),
    foreign(b"\xB6r\x01", "a file of compiled rules", "use it with --rules FILE.postil-rules"),
    foreign(b"pTm3", "a model of postil", MODEL),
    foreign(b"pTm4", "a model of postil", MODEL),
];

/// Office documents and books are archives, too.
const ZIP: &[u8] = b"PK\x03\x04";

/// What tells archives apart, within their first bytes.
const ZIPPED: [(&[u8], &str); 6] = [
    (b"mimetypeapplication/epub", "an EPUB book"),
    (b"mimetypeapplication/vnd.oasis.opendocument", "an OpenDocument file"),
    (b"word/", "a Word document (DOCX)"),
    (b"xl/", "an Excel file (XLSX)"),
    (b"ppt/", "a PowerPoint file (PPTX)"),
    (b"[Content_Types].xml", "an Office document"),
];

/// Refuses what is no text, if its beginning says so.
pub(super) fn refuse(bytes: &[u8]) -> Result<(), Fault> {
    let is = |kind: &&Foreign| {
        // Behind the first byte a text could have the same letters, but no zero before them.
        let is_binary = kind.at == 0 || bytes.get(..kind.at).is_some_and(|head| head.contains(&0));
        is_binary && bytes.get(kind.at..).is_some_and(|rest| rest.starts_with(kind.start))
    };
    let (what, remedy) = match FOREIGN.iter().find(is) {
        Some(kind) => (kind.what, kind.remedy),
        None if bytes.starts_with(ZIP) => zipped(bytes),
        None => return Ok(()),
    };
    Err(Fault::new(format!("is {what}, not text")).with_remedy(remedy))
}

/// What a ZIP archive is, and what to do with it.
fn zipped(bytes: &[u8]) -> (&'static str, &'static str) {
    const LOOKED_AT: usize = 4096;
    let start = bytes.get(..LOOKED_AT.min(bytes.len())).unwrap_or_default();
    let has = |mark: &[u8]| start.windows(mark.len()).any(|window| window == mark);
    let known = ZIPPED.iter().find(|(mark, _)| has(mark));
    known.map_or(("a ZIP archive", ARCHIVE), |(_, what)| (what, OFFICE))
}

/// The refusal of bytes that no text has, whatever they are.
pub(super) fn not_text() -> Fault {
    Fault::new("is not text").with_remedy("convert it to text first")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(bytes: &[u8]) -> Option<String> {
        refuse(bytes).err().map(|fault| fault.to_string())
    }

    #[test]
    fn what_is_no_text_is_named_with_its_remedy() {
        let tar = [&[0; 257][..], b"ustar\0"].concat();
        for (bytes, what) in [
            (&b"%PDF-1.4 nothing else"[..], "is a PDF, not text (convert it with pdftotext first)"),
            (
                b"PK\x03\x04 [Content_Types].xml word/document.xml",
                "is a Word document (DOCX), not text (",
            ),
            (b"PK\x03\x04 mimetypeapplication/epub+zip", "is an EPUB book, not text ("),
            (b"PK\x03\x04abc", "is a ZIP archive, not text (unpack it first"),
            (b"{\\rtf1 Rain.}", "is an RTF document, not text ("),
            (b"\xD0\xCF\x11\xE0a", "is an old Office document, not text ("),
            (b"\x89PNG\x0D\x0A", "is an image, not text ("),
            (b"RIFF\0\0\0\0WEBPVP8", "is an image, not text ("),
            (&tar, "is a tar archive, not text ("),
            (b"BZh91AY&SY", "is compressed with bzip2, not text (decompress it first"),
        ] {
            let refused = refusal(bytes).unwrap();
            assert!(refused.starts_with(what), "{refused}");
        }
    }

    #[test]
    fn articles_are_not_refused() {
        for text in [
            "",
            "GIFs are back.",
            "Rain fell on the PK\u{3}\u{4}",
            "%PDF is a format.",
            "Rar!",
            "The ftyp",
            "RIFF, as WEBP",
        ] {
            assert_eq!(refusal(text.as_bytes()), None, "{text}");
        }
    }
}
