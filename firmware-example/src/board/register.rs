//! Registers of the hardware.

#![allow(unsafe_code, reason = "a register is an address")]

use core::ptr;

/// A register of `T`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Register<T>(*mut T);

impl<T: Copy> Register<T> {
    /// # Safety
    ///
    /// At the address there must be a register of `T`, aligned, on every part that the program runs on.
    pub(super) const unsafe fn at(address: usize) -> Self {
        Self(ptr::with_exposed_provenance_mut(address))
    }

    pub(super) fn read(self) -> T {
        // SAFETY: whoever made it has promised that it is there.
        unsafe { ptr::read_volatile(self.0) }
    }

    pub(super) fn write(self, value: T) {
        // SAFETY: as in `read`; nobody holds a reference to a register.
        unsafe { ptr::write_volatile(self.0, value) }
    }
}
