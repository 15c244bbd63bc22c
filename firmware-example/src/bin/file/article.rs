//! From the article's file to the message's file.

use crate::tables::Tables;
use postil::{Document, Losses};
use postil_firmware::command::{Command, Path};
use postil_firmware::failure::Failure;
use postil_firmware::memory::Engine;
use postil_firmware::stopwatch::Stopwatch;
use postil_firmware::{info, stack, warn};
use semihosting::fs::{self, File};
use semihosting::io::Read as _;

/// How much text arrives at a time, in bytes. Any number gives the same annotations.
const CHUNK: usize = 256;

/// Reads the article, annotates it, and writes the message.
pub(crate) fn annotate(
    command: &Command,
    engine: &mut Engine,
    tables: Tables,
    stopwatch: &mut Stopwatch,
) -> Result<Report, Failure> {
    let Tables { notes, message } = tables;
    let mut file = File::open(&command.article).map_err(|_| Failure::Open)?;
    let mut chunk = [0; CHUNK];
    engine.begin(command.options()?);
    loop {
        let count = file.read(&mut chunk).map_err(|_| Failure::Read)?;
        let text = chunk.get(..count).unwrap_or_default();
        if text.is_empty() {
            break;
        }
        stopwatch.time(|| engine.push(text, notes))?;
    }
    stopwatch.time(|| engine.finish(notes))?;
    let message = stopwatch.time(|| notes.encode(message))?;
    write(&command.output, message)?;
    Ok(Report {
        document: *notes.document(),
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
    document: Document,
    annotations: usize,
    /// Bytes of the message.
    message: usize,
    /// Ticks of the core's timer, for annotating and encoding.
    ticks: u32,
    /// The most bytes of stack in use.
    stack: usize,
}

impl Report {
    /// Logs the report, and every loss as a warning.
    pub(crate) fn log(&self) {
        let Self { document, annotations, message, ticks, stack } = self;
        info!(
            "{=usize} annotations of {=u32} bytes, in {=u32} ticks",
            annotations, document.bytes, ticks
        );
        info!("message of {=usize} bytes, stack of {=usize}", message, stack);
        log_losses(&document.losses);
    }
}

fn log_losses(losses: &Losses) {
    for loss in losses.iter() {
        warn!(
            "layer {=str} lost {=u32}, from byte {=u32}",
            loss.layer.name(),
            loss.lost,
            loss.first_at
        );
    }
}
