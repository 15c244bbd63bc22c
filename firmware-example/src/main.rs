//! Annotates a news article on a Cortex-M3 with 64 KiB of RAM.
//!
//! The host names an article and a place for the result on the semihosting command line. The firmware
//! reads the article in small chunks, as if it came over a wire, annotates it while it arrives, and
//! writes one postil message, the same bytes that a desktop writes. It logs with `defmt` what it did
//! and ends with the exit status 0, or 1 after an error.
//!
//! | module | what it does |
//! |---|---|
//! | `command` | reads the command line |
//! | `memory` | divides the RAM |
//! | `article` | reads, annotates, writes |
//! | `stopwatch` | counts the ticks of annotating |
//! | `failure` | what can go wrong |
//! | `ending` | how the program ends after a panic or a fault |

#![no_std]
#![no_main]

// The logger: linking it is all it needs.
use defmt_semihosting as _;

mod article;
mod command;
mod ending;
mod failure;
mod memory;
mod stopwatch;

use article::Report;
use command::Command;
use cortex_m_rt::entry;
use failure::Failure;
use semihosting::process::ExitCode;
use stopwatch::Stopwatch;

#[entry]
fn main() -> ! {
    let status = match run() {
        Ok(report) => {
            report.log();
            ExitCode::SUCCESS
        }
        Err(failure) => {
            defmt::error!("{}", failure);
            ExitCode::FAILURE
        }
    };
    status.exit_process()
}

fn run() -> Result<Report, Failure> {
    let command = Command::read()?;
    let mut stopwatch = Stopwatch::start().ok_or(Failure::Started)?;
    article::annotate(&command, memory::take(), &mut stopwatch)
}
