//! Where the answers go.

use super::answer::{Answer, Outcome};
use crate::error::{Stop, Tally};
use crate::output::{Folder, Printer};

/// One output for all answers, or a file for each.
pub(crate) enum Output {
    One {
        printer: Printer,
        /// What messages call it.
        place: String,
    },
    Folder(Folder),
}

impl Output {
    /// Writes an answer, or says why there is none.
    pub(super) fn take(&mut self, answer: Answer, tally: &mut Tally) -> Result<(), Stop> {
        match answer.outcome {
            Outcome::Done(rendered) => {
                let written = match (self, answer.file) {
                    (Self::One { printer, place }, _) => {
                        printer.put(rendered).map_err(|error| Stop::writing(error, place))?;
                        Ok(())
                    }
                    (Self::Folder(folder), Some(file)) => folder.write(&file, rendered)?,
                    (Self::Folder(_), None) => Ok(()),
                };
                match written {
                    Ok(()) => tally.done += 1,
                    Err(fault) => tally.report(&fault.at(answer.place)),
                }
                Ok(())
            }
            Outcome::Refused(name, fault) => match self {
                Self::One { printer, place } if printer.tells_faults() => {
                    tally.count_failure();
                    let written = printer.print_fault(name.as_ref(), &fault);
                    written.map_err(|error| Stop::writing(error, place))
                }
                _ => {
                    tally.report(&fault.at(answer.place));
                    Ok(())
                }
            },
            Outcome::Failed(problem) => {
                tally.report(&problem);
                Ok(())
            }
            Outcome::Stopped(problem) => Err(problem.into()),
            Outcome::Skipped => {
                tally.skipped += 1;
                Ok(())
            }
        }
    }

    /// Hands on what is written so far.
    pub(super) fn flush(&mut self) -> Result<(), Stop> {
        match self {
            Self::One { printer, place } => {
                printer.flush().map_err(|error| Stop::writing(error, place))
            }
            Self::Folder(_) => Ok(()),
        }
    }

    /// Writes what comes after the last answer.
    pub(crate) fn finish(self) -> Result<(), Stop> {
        match self {
            Self::One { printer, place } => {
                printer.finish().map_err(|error| Stop::writing(error, &place))
            }
            Self::Folder(_) => Ok(()),
        }
    }
}
