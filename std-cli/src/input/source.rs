//! One input: a file or standard input, plain or compressed.

use super::compress;
use super::limit::Limit;
use crate::error::{Fault, Problem, say};
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
                    say("reading from the terminal; end the text with Ctrl-D");
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dash_is_standard_input() {
        assert_eq!(Source::from(OsString::from("-")), Source::Stdin);
        let file = Source::from(OsString::from("a-b"));
        assert_eq!(file, Source::File("a-b".into()));
    }
}
