//! What can go wrong; the log says it and the exit status is 1.

use defmt::{Format, Formatter, write};
use postil::Error;

/// Why there is no message.
#[derive(Clone, Copy, Debug)]
pub enum Failure {
    /// The timer was taken before.
    Started,
    /// The host's command line does not fit, or the host has none.
    CommandLineTooLong,
    /// The command line is not as it should be.
    Usage,
    /// A file name is too long.
    PathTooLong,
    /// The date is none.
    Date,
    /// The article's file cannot be opened.
    Open,
    /// The article's file cannot be read to its end.
    Read,
    /// The message's file cannot be written.
    Write,
    /// The model in flash is damaged.
    Model(Error),
    /// The engine refuses the text, or the message does not fit.
    Refused(Error),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Refused(error)
    }
}

impl Format for Failure {
    fn format(&self, f: Formatter<'_>) {
        match self {
            Self::Started => write!(f, "the timer is in use"),
            Self::CommandLineTooLong => write!(f, "the command line does not fit"),
            Self::Usage => write!(f, "usage: ARTICLE OUT [--date=YYYY-MM-DD]"),
            Self::PathTooLong => write!(f, "a file name has more than 199 bytes"),
            Self::Date => write!(f, "the date is not a day, as in 2022-11-25"),
            Self::Open => write!(f, "cannot open the article"),
            Self::Read => write!(f, "cannot read the article"),
            Self::Write => write!(f, "cannot write the message"),
            Self::Model(error) => write!(f, "the model is damaged at byte {}", error.offset()),
            Self::Refused(error) => {
                write!(f, "refused at byte {}: {}", error.offset(), error.kind())
            }
        }
    }
}
