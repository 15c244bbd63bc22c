//! From the article's file to the message's file.

use crate::tables::Tables;
use postil::engine::Summary;
use postil::stage;
use postil_firmware::command::{Command, Path};
use postil_firmware::failure::Failure;
use postil_firmware::memory::Engine;
use postil_firmware::stopwatch::Stopwatch;
use postil_firmware::{info, log, stack, text};
use semihosting::fs;

/// Reads the article, annotates it, and writes the message.
pub(crate) fn annotate(
    command: &Command,
    engine: &mut Engine,
    tables: Tables,
    stopwatch: &mut Stopwatch,
) -> Result<Report, Failure> {
    let Tables { notes, message } = tables;
    text::annotate(command, stage::ALL, engine, notes, stopwatch)?;
    let message = stopwatch.time(|| notes.encode(message))?;
    write(&command.output, message)?;
    Ok(Report {
        // With what the table of annotations had no room for.
        document: *notes.summary(),
        annotations: notes.as_slice().len(),
        message: message.len(),
        ticks: stopwatch.take(),
        stack: stack::high_water(),
    })
}

fn write(path: &Path, message: &[u8]) -> Result<(), Failure> {
    fs::write(path, message).map_err(|_| Failure::Write)
}

/// What was done.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Report {
    document: Summary,
    annotations: usize,
    /// Bytes of the message.
    message: usize,
    /// Ticks of the core's timer, for annotating and encoding.
    ticks: u64,
    /// The most bytes of stack in use.
    stack: usize,
}

impl Report {
    /// Logs the report, and every loss as a warning.
    pub(crate) fn log(&self) {
        let Self { document, annotations, message, ticks, stack } = self;
        info!(
            "{=usize} annotations of {=u32} bytes, in {=u64} ticks",
            annotations, document.bytes, ticks
        );
        info!("message of {=usize} bytes, stack of {=usize}", message, stack);
        log::losses(&document.losses);
    }
}
