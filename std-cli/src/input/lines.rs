//! Lines of JSON, read one at a time: the memory that is used does not grow with their number.

use super::{Refusal, Repair, Request, Source};
use crate::error::{Fault, Problem};
use std::io::{self, BufRead, BufReader, Read};

/// The requests of one source.
pub(crate) struct Lines {
    reader: BufReader<Box<dyn Read>>,
    /// The source's name in messages.
    source: String,
    repair: Option<Repair>,
    /// The current line, and its number from 1.
    line: Vec<u8>,
    number: usize,
}

impl Lines {
    /// Opens a source; what is not UTF-8 in it is mended if `lossy` says so.
    pub(crate) fn open(source: &Source, lossy: bool) -> Result<Self, Problem> {
        Ok(Self::new(source.open()?, source.place(), lossy))
    }

    fn new(reader: Box<dyn Read>, source: String, lossy: bool) -> Self {
        Self {
            reader: BufReader::new(reader),
            source,
            repair: lossy.then(Repair::default),
            line: Vec::new(),
            number: 0,
        }
    }

    /// Whether the next line is not here yet, so that reading it may wait.
    pub(crate) fn may_block(&self) -> bool {
        !self.reader.buffer().contains(&b'\n')
    }

    /// The current line, for messages.
    pub(crate) fn place(&self) -> String {
        format!("{}, line {}", self.source, self.number)
    }

    /// The repair, if there is one.
    pub(crate) const fn repair(&self) -> Option<&Repair> {
        self.repair.as_ref()
    }

    /// What the next line asks for; `None` at the end.
    pub(crate) fn next_request(&mut self) -> Result<Option<Result<Request, Refusal>>, Problem> {
        let has_line = self.read_line().map_err(|error| Fault::from(error).at(self.place()))?;
        if !has_line {
            return Ok(None);
        }
        Ok(Some(match &mut self.repair {
            Some(repair) => Request::parse(&repair.mended(&self.line)),
            None => Request::parse(&self.line),
        }))
    }

    /// Reads the next line that is not blank; `false` at the end.
    fn read_line(&mut self) -> io::Result<bool> {
        loop {
            self.line.clear();
            if self.reader.read_until(b'\n', &mut self.line)? == 0 {
                return Ok(false);
            }
            self.number += 1;
            if !self.line.trim_ascii().is_empty() {
                return Ok(true);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(bytes: &'static [u8], lossy: bool) -> Lines {
        Lines::new(Box::new(bytes), "news".to_owned(), lossy)
    }

    #[test]
    fn blank_lines_are_counted_but_ask_for_nothing() {
        let mut lines = lines(b"\n \r\n{\"id\":1,\"text\":\"a\"}\n\nnonsense", false);
        let request = lines.next_request().unwrap().unwrap().unwrap();
        assert_eq!((request.text.as_str(), lines.place().as_str()), ("a", "news, line 3"));
        assert!(lines.next_request().unwrap().unwrap().is_err());
        assert_eq!(lines.place(), "news, line 5");
        assert!(lines.next_request().unwrap().is_none());
    }

    #[test]
    fn broken_bytes_are_mended_on_request() {
        let line = b"{\"id\":1,\"text\":\"a\xFF\"}\n";
        assert!(lines(line, false).next_request().unwrap().unwrap().is_err());
        let mut lossy = lines(line, true);
        let request = lossy.next_request().unwrap().unwrap().unwrap();
        assert_eq!(request.text, "a\u{FFFD}");
        assert_eq!(lossy.repair().unwrap().replaced(), 1);
    }
}
