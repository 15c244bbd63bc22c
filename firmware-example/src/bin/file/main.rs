//! Annotates a news article that lies in a file of the host.
//!
//! The host names an article and a place for the result on the semihosting command line. The firmware
//! reads the article in small chunks, annotates it while it arrives, and writes one postil message, the
//! same bytes that a desktop writes. It logs with `defmt` what it did and ends with the exit status 0, or 1
//! after an error.
//!
//! | module | what it does |
//! |---|---|
//! | `tables` | room for annotations and message |
//! | `article` | reads, annotates, writes |

#![no_std]
#![no_main]

mod article;
mod tables;

use postil_firmware::command::Command;
use postil_firmware::failure::Failure;
use postil_firmware::stopwatch::Stopwatch;
use postil_firmware::{memory, program};

program!(run);

fn run() -> Result<(), Failure> {
    let command = Command::read()?;
    let mut stopwatch = Stopwatch::start().ok_or(Failure::Started)?;
    article::annotate(&command, memory::engine(), tables::take(), &mut stopwatch)?.log();
    Ok(())
}
