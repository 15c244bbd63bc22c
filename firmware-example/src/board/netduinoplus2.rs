//! STM32F405: USART1. The board in QEMU needs no clock to be switched on; a real one does, see its HAL.

#![allow(unsafe_code, reason = "only the manual of the part knows which addresses are registers")]

use super::Line;
use super::register::Register;

// SAFETY, of all below: the addresses are those of the manual.
const BASE: usize = 0x4001_1000;
const STATUS: Register<u32> = unsafe { Register::at(BASE) };
const DATA: Register<u32> = unsafe { Register::at(BASE + 0x04) };
const CONTROL: Register<u32> = unsafe { Register::at(BASE + 0x0C) };

const RECEIVED: u32 = 1 << 5;
const SENT: u32 = 1 << 6;
const SENDING_EMPTY: u32 = 1 << 7;
/// On, send, receive.
const ENABLE: u32 = 1 << 13 | 1 << 3 | 1 << 2;

/// The serial line.
#[derive(Debug)]
pub struct Uart(());

impl Uart {
    /// Switches it on.
    #[must_use]
    pub fn start() -> Self {
        CONTROL.write(ENABLE);
        Self(())
    }
}

impl Line for Uart {
    fn receive(&mut self) -> Option<u8> {
        (STATUS.read() & RECEIVED != 0).then(|| DATA.read().to_le_bytes()[0])
    }

    fn send(&mut self, byte: u8) -> bool {
        let has_room = STATUS.read() & SENDING_EMPTY != 0;
        if has_room {
            DATA.write(byte.into());
        }
        has_room
    }

    fn is_sent(&mut self) -> bool {
        STATUS.read() & SENT != 0
    }
}
