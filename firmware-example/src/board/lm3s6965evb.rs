//! LM3S6965: UART0, a PL011.

use super::Line;
use super::register::Register;

const BASE: usize = 0x4000_C000;
const DATA: Register<u32> = Register::at(BASE);
const FLAGS: Register<u32> = Register::at(BASE + 0x18);
const LINE_CONTROL: Register<u32> = Register::at(BASE + 0x2C);
const CONTROL: Register<u32> = Register::at(BASE + 0x30);

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
}
