//! Registers of the hardware.

#![allow(
    unsafe_code,
    reason = "a register is an address, and only the part's manual knows which addresses are registers"
)]

use core::ptr;

/// A register of `T`, at an address that the manual of the part gives. Only the files of boards make one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Register<T>(*mut T);

impl<T: Copy> Register<T> {
    pub(super) const fn at(address: usize) -> Self {
        Self(ptr::with_exposed_provenance_mut(address))
    }

    pub(super) fn read(self) -> T {
        // SAFETY: the address is that of a register, aligned and always there.
        unsafe { ptr::read_volatile(self.0) }
    }

    pub(super) fn write(self, value: T) {
        // SAFETY: as in `read`; nobody else holds a reference to a register.
        unsafe { ptr::write_volatile(self.0, value) }
    }
}
