//! Where texts come from: files and standard input, plain or compressed, in any encoding and several forms.
//!
//! ```text
//! arguments ─▶ expand ─▶ source ─▶ compress ─▶ kind ─▶ html, markdown, feed ─▶ article
//!              folders   bytes     as they     what    decode: text
//!                                  were        it is
//! ```

mod compress;
pub(crate) mod conll;
mod decode;
mod expand;
mod extract;
mod feed;
mod html;
mod kind;
mod limit;
mod lines;
mod markdown;
mod repair;
mod terms;

pub(crate) use decode::{Charset, Decoding};
pub(crate) use expand::{Found, expand, found_in, in_folder};
pub(crate) use kind::{Input, Kind, Reading, article_of, feed_articles, read_article};
pub(crate) use limit::Limit;
pub(crate) use lines::{Line, Lines};
pub(crate) use terms::Terms;

use crate::error::{Fault, Problem};
use repair::Repair;
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufRead, IsTerminal, Read};
use std::path::{Path, PathBuf};

/// One input as the command line names it; `-` is standard input.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Source {
    Stdin,
    File(PathBuf),
}

impl From<OsString> for Source {
    fn from(name: OsString) -> Self {
        if name == "-" { Self::Stdin } else { Self::File(name.into()) }
    }
}

impl Source {
    /// The name as it was given.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Stdin => "-".to_owned(),
            Self::File(path) => path.display().to_string(),
        }
    }

    /// The name as messages say it.
    pub(crate) fn place(&self) -> String {
        match self {
            Self::Stdin => "standard input".to_owned(),
            Self::File(path) => path.display().to_string(),
        }
    }

    pub(crate) fn path(&self) -> Option<&Path> {
        match self {
            Self::Stdin => None,
            Self::File(path) => Some(path),
        }
    }

    /// Opens it for reading; what is compressed is decompressed.
    pub(crate) fn open(&self) -> Result<Box<dyn BufRead + Send>, Problem> {
        let bytes: Box<dyn Read + Send> = match self {
            Self::Stdin => {
                if io::stdin().is_terminal() {
                    crate::error::say("reading from the terminal; end the text with Ctrl-D");
                }
                Box::new(io::stdin())
            }
            Self::File(path) => Box::new(open_file(path).map_err(|fault| fault.at(self.place()))?),
        };
        compress::plain(bytes).map_err(|error| Fault::from(error).at(self.place()))
    }

    /// Reads all of it, unless it is larger than anything that is read at once.
    pub(crate) fn read(&self) -> Result<Vec<u8>, Problem> {
        self.read_within(Limit::default())
    }

    /// Reads all of it, unless that is more than this.
    pub(crate) fn read_within(&self, limit: Limit) -> Result<Vec<u8>, Problem> {
        limit.read_all(self.open()?).map_err(|fault| fault.at(self.place()))
    }
}

fn open_file(path: &Path) -> Result<File, Fault> {
    let file = File::open(path)?;
    // Some systems open a directory and fail at the first read, with a message of their own.
    if file.metadata()?.is_dir() {
        return Err(Fault::directory());
    }
    Ok(file)
}

/// The text of a table or list, which has nothing to repair.
pub(crate) fn text_in(source: &Source) -> Result<String, Problem> {
    let text = text_of(source.read()?)
        .map_err(|fault| fault.with_remedy("convert it to UTF-8").at(source.place()))?;
    // A byte order mark is no part of the text.
    match text.strip_prefix('\u{FEFF}') {
        Some(rest) => Ok(rest.to_owned()),
        None => Ok(text),
    }
}

/// The text that these bytes are.
pub(crate) fn text_of(bytes: Vec<u8>) -> Result<String, Fault> {
    String::from_utf8(bytes).map_err(|error| not_utf8(error.as_bytes()))
}

/// Where these bytes stop being UTF-8.
pub(crate) fn not_utf8(bytes: &[u8]) -> Fault {
    let at = match core::str::from_utf8(bytes) {
        Ok(text) => text.len(),
        Err(error) => error.valid_up_to(),
    };
    let before = String::from_utf8_lossy(bytes.get(..at).unwrap_or_default());
    let line = before.split('\n').count();
    let last = before.rsplit('\n').next().unwrap_or_default();
    let column = last.chars().count() + 1;
    Fault::new(format!("not UTF-8 at byte {at}, line {line}, column {column}"))
        .with_remedy("convert it to UTF-8, or replace what is broken with --lossy")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dash_is_standard_input() {
        assert_eq!(Source::from(OsString::from("-")), Source::Stdin);
        let file = Source::from(OsString::from("a-b"));
        assert_eq!(file, Source::File("a-b".into()));
    }

    #[test]
    fn broken_bytes_are_found_by_line_and_column() {
        let fault = text_of(b"one\ntw\xC3\xB6 \xFF\n".to_vec()).unwrap_err();
        let line = fault.to_string();
        assert!(line.starts_with("not UTF-8 at byte 9, line 2, column 5 ("));
    }
}
