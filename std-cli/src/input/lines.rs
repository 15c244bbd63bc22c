//! Lines of JSON, read one at a time: the memory that is used does not grow with their number.

use super::decode::Decoding;
use super::limit::Limit;
use super::repair::Repair;
use super::source::Source;
use crate::error::{Fault, Problem};
use std::io::{self, BufRead};

/// A line that is not blank.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct InputLine {
    /// Nothing of a line that is longer than anyone wants to read.
    pub(crate) bytes: Option<Vec<u8>>,
    /// Where it stands, for messages.
    pub(crate) place: String,
}

/// The lines of one source.
pub(crate) struct Lines {
    reader: Box<dyn BufRead + Send>,
    /// The source's name in messages.
    source: String,
    repair: Option<Repair>,
    limit: Limit,
    /// The number of the current line, from 1.
    number: usize,
}

impl Lines {
    /// Opens a source; what is not UTF-8 in it is mended if the decoding is lossy.
    pub(crate) fn open(source: &Source, decoding: Decoding) -> Result<Self, Problem> {
        Ok(Self::new(source.open()?, source.place(), decoding))
    }

    fn new(reader: Box<dyn BufRead + Send>, source: String, decoding: Decoding) -> Self {
        let Decoding { lossy, limit, .. } = decoding;
        Self { reader, source, repair: lossy.then(Repair::default), limit, number: 0 }
    }

    /// Where and how often something was replaced, if it was.
    pub(crate) fn remark(&self) -> Option<String> {
        let remark = self.repair.as_ref().and_then(Repair::remark)?;
        Some(format!("{}: {remark}", self.source))
    }

    /// The next line; `None` at the end.
    pub(crate) fn next(&mut self) -> Result<Option<InputLine>, Problem> {
        let place = |number| format!("{}, line {number}", self.source);
        loop {
            let line = self.limit.read_line(&mut self.reader);
            let line =
                line.map_err(|error: io::Error| Fault::from(error).at(place(self.number)))?;
            let Some(mut bytes) = line else { return Ok(None) };
            self.number += 1;
            if bytes.as_ref().is_some_and(|bytes| bytes.trim_ascii().is_empty()) {
                continue;
            }
            if let Some(repair) = &mut self.repair {
                bytes = bytes.map(|bytes| repair.mended(&bytes));
            }
            return Ok(Some(InputLine { bytes, place: place(self.number) }));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(bytes: &'static [u8], lossy: bool) -> Lines {
        let decoding = Decoding { lossy, ..Decoding::default() };
        Lines::new(Box::new(bytes), "news".to_owned(), decoding)
    }

    #[test]
    fn blank_lines_are_counted_and_left_out() {
        let mut lines = lines(b"\n \r\none\n\ntwo", false);
        let mut next = || lines.next().unwrap().map(|line| (line.bytes, line.place));
        assert_eq!(next(), Some((Some(b"one\n".to_vec()), "news, line 3".to_owned())));
        assert_eq!(next(), Some((Some(b"two".to_vec()), "news, line 5".to_owned())));
        assert_eq!(next(), None);
    }

    #[test]
    fn broken_bytes_are_mended_on_request() {
        assert_eq!(lines(b"a\xFF\n", false).next().unwrap().unwrap().bytes.unwrap(), b"a\xFF\n");
        let mut lossy = lines(b"a\xFF\n", true);
        assert_eq!(lossy.next().unwrap().unwrap().bytes.unwrap(), "a\u{FFFD}\n".as_bytes());
        assert!(lossy.remark().unwrap().starts_with("news: 1 sequence"));
    }
}
