//! The index of an e-reader: reads a whole book in 64 KiB of RAM, and writes who and what is named in it, and
//! where.
//!
//! The host names the book and a place for the index on the semihosting command line. The index is a table: a
//! line for each name, in the order of the alphabet, with its kind, in how many paragraphs it is named, and the byte
//! offsets where.

#![no_std]
#![no_main]

mod index;

use core::fmt::{self, Write};
use heapless::Vec;
use index::{Entry, Index};
use postil::stage::{self, Stage};
use postil_firmware::command::{Command, Path};
use postil_firmware::failure::Failure;
use postil_firmware::stopwatch::Stopwatch;
use postil_firmware::{info, log, memory, program, stack, text};
use semihosting::fs::File;
use semihosting::io::Write as _;
use static_cell::ConstStaticCell;

/// All that an index needs: the others would take flash and time.
static STAGES: &[Stage] = &[stage::TIME, stage::NAMES, stage::CHAINS];

program!(run);

fn run() -> Result<(), Failure> {
    static INDEX: ConstStaticCell<Index> = ConstStaticCell::new(Index::new());

    let command = Command::read()?;
    let (engine, index) = (memory::engine(), INDEX.take());
    let mut stopwatch = Stopwatch::start().ok_or(Failure::Started)?;
    let document = text::annotate(&command, STAGES, engine, index, &mut stopwatch)?;
    write(&command.output, index)?;
    let (ticks, stack) = (stopwatch.take(), stack::high_water());
    info!("{} bytes in {} ticks, {} bytes of stack", document.bytes, ticks, stack);
    info!("{} places of names forgotten", index.forgotten());
    log::losses(&document.losses);
    Ok(())
}

/// Writes the table, name by name.
fn write(path: &Path, index: &Index) -> Result<(), Failure> {
    let mut out = Out { file: File::create(path).map_err(|_| Failure::Write)?, line: Vec::new() };
    let mut last = None;
    while let Some(entry) = index.after(last) {
        last = Some(entry);
        line(&mut out, entry, index).map_err(|_| Failure::Write)?;
    }
    out.flush().map_err(|_| Failure::Write)
}

fn line(out: &mut Out, entry: &Entry, index: &Index) -> fmt::Result {
    write!(out, "{}\t{}\t{}", entry.name(), entry.label().name(), entry.count())?;
    // A tab before the first place, blanks between them.
    let mut blank = '\t';
    for place in index.places(entry) {
        write!(out, "{blank}{place}")?;
        blank = ' ';
    }
    out.write_str("\n")
}

/// A file, written in pieces of a few hundred bytes: each is a call of the host.
struct Out {
    file: File,
    line: Vec<u8, 256>,
}

impl Out {
    fn flush(&mut self) -> fmt::Result {
        self.file.write_all(&self.line).map_err(|_| fmt::Error)?;
        self.line.clear();
        Ok(())
    }
}

impl Write for Out {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for &byte in text.as_bytes() {
            if self.line.is_full() {
                self.flush()?;
            }
            let _ = self.line.push(byte);
        }
        Ok(())
    }
}
