//! The machine "virt" of QEMU: a UART 16550.

#![allow(unsafe_code, reason = "only the manual of the part knows which addresses are registers")]

use super::Line;
use super::register::Register;

// SAFETY, of all below: the addresses are those of the manual.
const BASE: usize = 0x1000_0000;
const DATA: Register<u8> = unsafe { Register::at(BASE) };
const STATUS: Register<u8> = unsafe { Register::at(BASE + 5) };

const RECEIVED: u8 = 1;
const SENDING_EMPTY: u8 = 1 << 5;
const SENT: u8 = 1 << 6;

/// The serial line.
#[derive(Debug)]
pub struct Uart(());

impl Uart {
    /// It is on already.
    #[must_use]
    pub const fn start() -> Self {
        Self(())
    }
}

impl Line for Uart {
    fn receive(&mut self) -> Option<u8> {
        (STATUS.read() & RECEIVED != 0).then(|| DATA.read())
    }

    fn send(&mut self, byte: u8) -> bool {
        let has_room = STATUS.read() & SENDING_EMPTY != 0;
        if has_room {
            DATA.write(byte);
        }
        has_room
    }

    fn is_sent(&mut self) -> bool {
        STATUS.read() & SENT != 0
    }
}
