//! Compressed input: gzip and Zstandard, told by their first bytes, whatever the file is called.

use flate2::bufread::MultiGzDecoder;
use ruzstd::decoding::StreamingDecoder;
use std::io::{self, BufRead, BufReader, Read};

const GZIP: &[u8] = &[0x1F, 0x8B];
const ZSTANDARD: &[u8] = &[0x28, 0xB5, 0x2F, 0xFD];

/// What a file holds, decompressed if need be.
pub(super) fn plain(file: Box<dyn Read + Send>) -> io::Result<Box<dyn BufRead + Send>> {
    let mut file = file;
    // A pipe may give its first bytes one by one.
    let mut start = Vec::new();
    file.by_ref().take(4).read_to_end(&mut start)?;
    let whole: Box<dyn Read + Send> = Box::new(io::Cursor::new(start.clone()).chain(file));
    let reader = BufReader::new(whole);
    if start.starts_with(GZIP) {
        Ok(Box::new(BufReader::new(MultiGzDecoder::new(reader))))
    } else if start.starts_with(ZSTANDARD) || is_skippable(&start) {
        Ok(Box::new(BufReader::new(Frames { compressed: Some(reader), frame: None })))
    } else {
        Ok(Box::new(reader))
    }
}

/// Whether a frame of Zstandard begins here that holds nothing to read, as those of `pzstd` and seekable files.
fn is_skippable(start: &[u8]) -> bool {
    matches!(start, [0x50..=0x5F, 0x2A, 0x4D, 0x18, ..])
}

/// Skips a frame that holds nothing to read; `false` if none begins here.
fn skip(compressed: &mut Compressed) -> io::Result<bool> {
    if !is_skippable(filled(compressed)?) {
        return Ok(false);
    }
    let mut head = [0; 8];
    compressed.read_exact(&mut head)?;
    let [.., a, b, c, d] = head;
    let length = u32::from_le_bytes([a, b, c, d]).into();
    io::copy(&mut compressed.by_ref().take(length), &mut io::sink())?;
    Ok(true)
}

/// The first bytes, however often the read is interrupted.
fn filled(reader: &mut impl BufRead) -> io::Result<&[u8]> {
    loop {
        match reader.fill_buf() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
            Ok(_) => break,
        }
    }
    reader.fill_buf()
}

type Compressed = BufReader<Box<dyn Read + Send>>;

/// All frames of a Zstandard file, one after the other.
struct Frames {
    /// What comes after the frame that is read now.
    compressed: Option<Compressed>,
    frame: Option<Box<StreamingDecoder<Compressed, ruzstd::decoding::FrameDecoder>>>,
}

impl Read for Frames {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            if let Some(frame) = &mut self.frame {
                let count = frame.read(buffer)?;
                if count > 0 || buffer.is_empty() {
                    return Ok(count);
                }
            }
            // The frame has ended: behind it comes another, or nothing.
            if let Some(frame) = self.frame.take() {
                self.compressed = Some(frame.into_inner());
            }
            let Some(mut compressed) = self.compressed.take() else { return Ok(0) };
            if filled(&mut compressed)?.is_empty() {
                return Ok(0);
            }
            if skip(&mut compressed)? {
                self.compressed = Some(compressed);
                continue;
            }
            self.frame =
                Some(Box::new(StreamingDecoder::new(compressed).map_err(io::Error::other)?));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::Compression;
    use flate2::write::GzEncoder;
    use ruzstd::encoding::{CompressionLevel, compress_to_vec};
    use std::io::Write;

    fn read(bytes: Vec<u8>) -> io::Result<String> {
        let mut text = String::new();
        plain(Box::new(io::Cursor::new(bytes)))?.read_to_string(&mut text)?;
        Ok(text)
    }

    fn gzip(text: &str) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(text.as_bytes()).unwrap();
        encoder.finish().unwrap()
    }

    fn zstandard(text: &str) -> Vec<u8> {
        compress_to_vec(text.as_bytes(), CompressionLevel::Fastest)
    }

    #[test]
    fn every_member_of_a_file_is_read() {
        let long = "Ministers met. ".repeat(20_000);
        assert_eq!(read(gzip(&long)).unwrap(), long);
        assert_eq!(read([gzip("a"), gzip("b")].concat()).unwrap(), "ab");
        assert_eq!(read(zstandard(&long)).unwrap(), long);
        assert_eq!(read([zstandard("a"), zstandard(""), zstandard("b")].concat()).unwrap(), "ab");
        let note = [0x53, 0x2A, 0x4D, 0x18, 3, 0, 0, 0, 1, 2, 3].to_vec();
        assert_eq!(read([note.clone(), zstandard("a"), note].concat()).unwrap(), "a");
    }

    #[test]
    fn what_is_not_compressed_stays_as_it_is() {
        assert_eq!(read(b"plain".to_vec()).unwrap(), "plain");
        assert_eq!(read(Vec::new()).unwrap(), "");
    }

    #[test]
    fn a_file_that_breaks_off_is_an_error() {
        for mut bytes in [gzip(&"a".repeat(99)), zstandard(&"a".repeat(99))] {
            bytes.truncate(bytes.len() - 6);
            assert!(read(bytes).is_err());
        }
    }
}
