//! The boards. Each has a file of its own, which knows the registers of its serial line; the engine and the
//! programs know none of it. On a board of yours, the serial line of its HAL takes the place of [`Serial`]:
//! whatever implements the traits of `embedded-io`.

mod clock;
#[cfg(not(target_arch = "wasm32"))]
mod register;

// The file of the board whose feature is on, by its row in `boards.tsv`: `build.rs` names it.
include!(concat!(env!("OUT_DIR"), "/chosen.rs"));

pub use chosen::Uart;
pub use clock::Clock;
#[cfg(target_arch = "arm")]
pub use cortex_m_rt::entry;
#[cfg(target_arch = "riscv32")]
pub use riscv_rt::entry;

use core::convert::Infallible;
use embedded_io::{ErrorType, Read, Write};

/// What a board's serial line can do: a byte at a time, without waiting.
pub trait Line {
    /// The byte that has arrived, if there is one.
    fn receive(&mut self) -> Option<u8>;

    /// Sends a byte if there is room for it.
    fn send(&mut self, byte: u8) -> bool;

    /// Whether everything is on its way.
    fn is_sent(&mut self) -> bool;
}

/// A serial line as `embedded-io` has it: reading waits for a byte, writing waits for room.
#[derive(Debug)]
pub struct Serial<L>(pub L);

impl<L> ErrorType for Serial<L> {
    type Error = Infallible;
}

impl<L: Line> Read for Serial<L> {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize, Infallible> {
        let mut count = 0_usize;
        for slot in buffer {
            // The first byte is waited for, the others are taken if they are here.
            *slot = match self.0.receive() {
                Some(byte) => byte,
                None if count > 0 => break,
                None => loop {
                    if let Some(byte) = self.0.receive() {
                        break byte;
                    }
                },
            };
            count = count.saturating_add(1);
        }
        Ok(count)
    }
}

impl<L: Line> Write for Serial<L> {
    fn write(&mut self, bytes: &[u8]) -> Result<usize, Infallible> {
        for &byte in bytes {
            while !self.0.send(byte) {}
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> Result<(), Infallible> {
        while !self.0.is_sent() {}
        Ok(())
    }
}
