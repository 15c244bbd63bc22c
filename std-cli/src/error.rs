//! What can go wrong, each as one line: where, what is wrong, what to do.

use crate::sanitize::sanitized;
use core::fmt;
use std::io::{self, Write};
use std::process::ExitCode;

/// The exit status of a usage error; clap uses the same.
const USAGE: u8 = 2;
/// The exit status after Ctrl-C, as shells have it.
pub(crate) const INTERRUPTED: u8 = 130;

/// What is wrong with a document, and what to do about it.
#[derive(Debug)]
pub(crate) struct Fault {
    what: String,
    remedy: Option<&'static str>,
    /// The byte of the text where it showed, where that is known.
    offset: Option<u32>,
}

impl Fault {
    pub(crate) fn new(what: impl Into<String>) -> Self {
        Self { what: what.into(), remedy: None, offset: None }
    }

    pub(crate) fn with_remedy(self, remedy: &'static str) -> Self {
        Self { remedy: Some(remedy), ..self }
    }

    pub(crate) fn at_byte(self, offset: u32) -> Self {
        Self { offset: Some(offset), ..self }
    }

    /// The byte of the text where it showed, where that is known.
    pub(crate) const fn offset(&self) -> Option<u32> {
        self.offset
    }

    /// The fault of one input.
    pub(crate) fn at(self, place: impl Into<String>) -> Problem {
        let place = place.into();
        Problem { place, fault: self }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)?;
        self.remedy.map_or(Ok(()), |remedy| write!(f, " ({remedy})"))
    }
}

/// The operating system's refusal, in plain words where there are any.
impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::new("no such file").with_remedy("check the name"),
            io::ErrorKind::PermissionDenied => {
                Self::new("not allowed").with_remedy("check the permissions")
            }
            io::ErrorKind::IsADirectory => Self::directory(),
            _ => Self::new(error.to_string()),
        }
    }
}

impl Fault {
    pub(crate) fn directory() -> Self {
        Self::new("is a directory").with_remedy("name the files in it, as in DIR/*.txt")
    }
}

/// A fault and the input it is in: the other inputs go on.
#[derive(Debug)]
pub(crate) struct Problem {
    place: String,
    fault: Fault,
}

impl From<Problem> for Fault {
    fn from(problem: Problem) -> Self {
        problem.fault
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.fault)
    }
}

/// Says something on standard error. A closed standard error is no reason to fail.
pub(crate) fn say(line: impl fmt::Display) {
    let line = line.to_string();
    let _ = writeln!(io::stderr(), "postil: {}", sanitized(&line));
}

/// What came of the inputs, for the exit status.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    pub(crate) done: usize,
    pub(crate) failed: usize,
    /// Of those that failed, how many the output alone tells of.
    pub(crate) told: usize,
    /// Done by an earlier run.
    pub(crate) skipped: usize,
    pub(crate) is_interrupted: bool,
}

impl Tally {
    /// Says what is wrong, and counts it.
    pub(crate) fn report(&mut self, problem: &Problem) {
        say(problem);
        self.failed += 1;
    }

    /// Counts what another tally has counted.
    pub(crate) fn add(&mut self, more: &Self) {
        self.done += more.done;
        self.failed += more.failed;
        self.told += more.told;
        self.skipped += more.skipped;
        self.is_interrupted |= more.is_interrupted;
    }

    /// Counts a failure that the output itself tells of.
    pub(crate) fn count_failure(&mut self) {
        self.failed += 1;
        self.told += 1;
    }

    pub(crate) fn exit_code(&self) -> ExitCode {
        match self {
            Self { is_interrupted: true, .. } => ExitCode::from(INTERRUPTED),
            Self { failed: 0, .. } => ExitCode::SUCCESS,
            _ => ExitCode::FAILURE,
        }
    }
}

/// What ends the run.
#[derive(Debug)]
pub(crate) enum Stop {
    /// The flags do not go together.
    Usage(Fault),
    /// The one input or the output cannot be used.
    Failed(Problem),
    /// The user has been told what to type.
    Told,
    /// Nobody reads on: the reader has seen enough, and that is not an error.
    Closed,
}

impl Stop {
    pub(crate) fn exit_code(&self) -> ExitCode {
        match self {
            Self::Usage(fault) => {
                say(fault);
                ExitCode::from(USAGE)
            }
            Self::Failed(problem) => {
                say(problem);
                ExitCode::FAILURE
            }
            Self::Told => ExitCode::from(USAGE),
            Self::Closed => ExitCode::SUCCESS,
        }
    }

    /// Why writing to `place` failed.
    pub(crate) fn writing(error: io::Error, place: &str) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Self::Closed;
        }
        let fault = Fault::new(format!("cannot write: {error}"));
        Self::Failed(fault.at(place))
    }
}

impl From<Problem> for Stop {
    fn from(problem: Problem) -> Self {
        Self::Failed(problem)
    }
}
