//! WebAssembly: the host is the line. It gives the byte that comes next, and takes those that are sent.

#![allow(unsafe_code, reason = "functions of the host are declared so")]

use super::Line;

#[link(wasm_import_module = "host")]
unsafe extern "C" {
    /// The next byte; a negative number if there is none.
    safe fn receive() -> i32;
    /// Takes a byte.
    safe fn send(byte: u32);
}

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
        u8::try_from(receive()).ok()
    }

    fn send(&mut self, byte: u8) -> bool {
        send(byte.into());
        true
    }

    fn is_sent(&mut self) -> bool {
        true
    }
}
