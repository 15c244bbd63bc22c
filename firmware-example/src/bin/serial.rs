//! Annotates articles that arrive over a serial line, while they arrive.
//!
//! The protocol is that of `core/STREAM.md`; on the host, `postil serial` speaks it. This is the whole of a
//! firmware that annotates: a line, an engine, a [`Station`] between them, and a loop.

#![no_std]
#![no_main]

use embedded_io::{Read, Write};
use postil::stream::{Event, Station};
use postil::{Document, Options};
use postil_firmware::board::{Serial, Uart, entry};
use postil_firmware::memory::{self, Engine};
use postil_firmware::stopwatch::Stopwatch;
use postil_firmware::{ending, model, stack};
use static_cell::ConstStaticCell;

/// The longest frame in bytes: pieces of text have up to 256.
const FRAME: usize = 265;

#[entry]
fn main() -> ! {
    static STATION: ConstStaticCell<Station<FRAME>> = ConstStaticCell::new(Station::new());

    stack::paint();
    let Some(mut stopwatch) = Stopwatch::start() else {
        ending::fail("the clock is in use")
    };
    let mut options = Options::default();
    // A model that was damaged on its way is not used; names are found by rules then.
    match model::in_flash() {
        Ok(model) => options.model = Some(model),
        Err(error) => defmt::warn!("no model: {}", error.kind()),
    }
    let station = STATION.take();
    let mut serial = Serial(Uart::start());
    serve(&mut serial, station, memory::engine(), &options, &mut stopwatch);
    ending::done()
}

/// Annotates what comes, until the sender says that it wants no more.
fn serve<S: Read + Write>(
    serial: &mut S,
    station: &mut Station<FRAME>,
    engine: &mut Engine,
    options: &Options,
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
                Some(Event::Ended) => log(station.document(), stopwatch.take()),
                Some(Event::Refused(error)) => {
                    defmt::warn!("refused at byte {}: {}", error.at(), error.kind());
                }
                Some(Event::Missed) => defmt::warn!("a frame was damaged or out of turn"),
                Some(Event::Stopped) => return,
                _ => {}
            }
        }
    }
}

/// A line that fails loses bytes, which the other end notices.
fn send(serial: &mut impl Write, bytes: &[u8]) {
    let _ = serial.write_all(bytes);
}

fn log(document: &Document, ticks: u32) {
    let stack = stack::high_water();
    defmt::info!("{} bytes in {} ticks, {} bytes of stack", document.bytes, ticks, stack);
    for loss in document.losses.iter() {
        defmt::warn!("{} lost {} from byte {}", loss.layer.name(), loss.lost, loss.first_at);
    }
}
