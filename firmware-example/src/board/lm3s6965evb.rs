//! LM3S6965: UART0, a PL011.

#![allow(unsafe_code, reason = "only the manual of the part knows which addresses are registers")]

use super::Line;
use super::register::Register;

// SAFETY, of all below: the addresses are those of the manual.
const BASE: usize = 0x4000_C000;
const DATA: Register<u32> = unsafe { Register::at(BASE) };
const FLAGS: Register<u32> = unsafe { Register::at(BASE + 0x18) };
const LINE_CONTROL: Register<u32> = unsafe { Register::at(BASE + 0x2C) };
const CONTROL: Register<u32> = unsafe { Register::at(BASE + 0x30) };

const BUSY: u32 = 0x08;
const RECEIVED_NONE: u32 = 0x10;
const SENDING_FULL: u32 = 0x20;
/// Eight bits, and queues.
const EIGHT_BITS: u32 = 0x70;
/// Receive, send, on.
const ENABLE: u32 = 0x301;

/// The serial line.
#[derive(Debug)]
pub struct Uart(());

impl Uart {
    /// Switches it on.
    #[must_use]
    pub fn start() -> Self {
        LINE_CONTROL.write(EIGHT_BITS);
        CONTROL.write(ENABLE);
        Self(())
    }
}

impl Line for Uart {
    fn receive(&mut self) -> Option<u8> {
        (FLAGS.read() & RECEIVED_NONE == 0).then(|| DATA.read().to_le_bytes()[0])
    }

    fn send(&mut self, byte: u8) -> bool {
        let has_room = FLAGS.read() & SENDING_FULL == 0;
        if has_room {
            DATA.write(byte.into());
        }
        has_room
    }

    fn is_sent(&mut self) -> bool {
        FLAGS.read() & BUSY == 0
    }
}
