//! A text in a file of the host, annotated while it is read.

use crate::command::Command;
use crate::failure::Failure;
use crate::memory::Engine;
use crate::stopwatch::Stopwatch;
use postil::Sink;
use postil::engine::Summary;
use postil::stage::Stage;
use semihosting::fs::File;
use semihosting::io::Read as _;

/// How much of the text arrives at a time, in bytes. Any number gives the same annotations.
const CHUNK: usize = 128;

/// Hands the text that the command names to the engine, and what it finds by these stages to `sink`.
///
/// # Errors
///
/// A file that cannot be read, a damaged model, or the engine's refusal.
pub fn annotate(
    command: &Command,
    stages: &'static [Stage],
    engine: &mut Engine,
    sink: &mut dyn Sink,
    stopwatch: &mut Stopwatch,
) -> Result<Summary, Failure> {
    let mut file = File::open(&command.article).map_err(|_| Failure::Open)?;
    let mut chunk = [0; CHUNK];
    begin(command, stages, engine)?;
    loop {
        let count = file.read(&mut chunk).map_err(|_| Failure::Read)?;
        let text = chunk.get(..count).unwrap_or_default();
        if text.is_empty() {
            break;
        }
        stopwatch.time(|| engine.push(text, sink))?;
    }
    Ok(stopwatch.time(|| engine.finish(sink))?)
}

/// Not inlined: the settings leave the stack before the work begins.
#[inline(never)]
fn begin(command: &Command, stages: &'static [Stage], engine: &mut Engine) -> Result<(), Failure> {
    engine.begin(&command.options(stages)?);
    Ok(())
}
