//! Annotates articles that arrive over a serial line, while they arrive.
//!
//! The protocol is that of `core/STREAM.md`; on the host, `postil serial` speaks it. This is the whole of a
//! firmware that annotates: a line, an engine, a [`Station`] between them, and a loop.

#![no_std]
#![no_main]

use embedded_io::{Read, Write};
use postil::Options;
use postil::engine::Summary;
use postil::stream::{Event, Station};
use postil_firmware::board::{Serial, Uart};
use postil_firmware::memory::{self, Engine};
use postil_firmware::stopwatch::Stopwatch;
use postil_firmware::{info, log, model, program, stack, warn};
use static_cell::ConstStaticCell;

/// The longest frame in bytes: pieces of text have up to 256.
const FRAME: usize = 265;

program!(run);

fn run() -> Result<(), &'static str> {
    static STATION: ConstStaticCell<Station<FRAME>> = ConstStaticCell::new(Station::new());

    let mut stopwatch = Stopwatch::start().ok_or("the clock is in use")?;
    let mut options = Options::default();
    // A model that was damaged on its way is not used; names are found by rules then.
    match model::in_flash() {
        Ok(model) => options.model = Some(model),
        Err(error) => warn!("no model: {}", error.kind()),
    }
    let mut serial = Serial(Uart::start());
    serve(&mut serial, STATION.take(), memory::engine(), &options, &mut stopwatch);
    Ok(())
}

/// Annotates what comes, until the sender says that it wants no more.
fn serve<S: Read + Write>(
    serial: &mut S,
    station: &mut Station<FRAME>,
    engine: &mut Engine,
    options: &Options<'static>,
    stopwatch: &mut Stopwatch,
) {
    station.greet(&mut |bytes| send(serial, bytes));
    let mut arrived = [0; 64];
    loop {
        let count = serial.read(&mut arrived).unwrap_or(0);
        for &byte in arrived.iter().take(count) {
            let event = stopwatch
                .time(|| station.push(byte, engine, options, &mut |bytes| send(serial, bytes)));
            match event {
                #[cfg(feature = "planted-overflow")]
                Some(Event::Begun) => info!("{}", stack::overflow(1000)),
                Some(Event::Ended) => tell(station.summary(), stopwatch.take()),
                Some(Event::Refused(error)) => {
                    warn!("refused at byte {}: {}", error.offset(), error.kind());
                }
                Some(Event::Missed) => warn!("a frame was damaged or out of turn"),
                Some(Event::Stopped) => {
                    let _ = serial.flush();
                    return;
                }
                _ => {}
            }
        }
    }
}

/// A line that fails loses bytes, which the other end notices.
fn send(serial: &mut impl Write, bytes: &[u8]) {
    let _ = serial.write_all(bytes);
}

fn tell(document: &Summary, ticks: u64) {
    let stack = stack::high_water();
    info!("{} bytes in {} ticks, {} bytes of stack", document.bytes, ticks, stack);
    log::losses(&document.losses);
}
