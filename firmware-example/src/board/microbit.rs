//! nRF51822: UART0.

#![allow(unsafe_code, reason = "only the manual of the part knows which addresses are registers")]

use super::Line;
use super::register::Register;

// SAFETY, of all below: the addresses are those of the manual.
const BASE: usize = 0x4000_2000;
const START_RECEIVING: Register<u32> = unsafe { Register::at(BASE) };
const START_SENDING: Register<u32> = unsafe { Register::at(BASE + 0x008) };
const RECEIVED: Register<u32> = unsafe { Register::at(BASE + 0x108) };
const SENT: Register<u32> = unsafe { Register::at(BASE + 0x11C) };
const ENABLE: Register<u32> = unsafe { Register::at(BASE + 0x500) };
const RECEIVED_BYTE: Register<u32> = unsafe { Register::at(BASE + 0x518) };
const SENT_BYTE: Register<u32> = unsafe { Register::at(BASE + 0x51C) };

const ENABLED: u32 = 4;

/// The serial line.
#[derive(Debug)]
pub struct Uart {
    /// A byte is on its way, and the part has room for one.
    is_sending: bool,
}

impl Uart {
    /// Switches it on.
    #[must_use]
    pub fn start() -> Self {
        ENABLE.write(ENABLED);
        START_RECEIVING.write(1);
        START_SENDING.write(1);
        Self { is_sending: false }
    }
}

impl Line for Uart {
    fn receive(&mut self) -> Option<u8> {
        (RECEIVED.read() != 0).then(|| {
            // Before the byte is read, which lets the next one in.
            RECEIVED.write(0);
            RECEIVED_BYTE.read().to_le_bytes()[0]
        })
    }

    fn send(&mut self, byte: u8) -> bool {
        if self.is_sending && SENT.read() == 0 {
            return false;
        }
        SENT.write(0);
        SENT_BYTE.write(byte.into());
        self.is_sending = true;
        true
    }

    fn is_sent(&mut self) -> bool {
        !self.is_sending || SENT.read() != 0
    }
}
