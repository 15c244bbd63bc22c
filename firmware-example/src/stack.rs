//! How deep the stack has been: it is painted before the work, and the paint that is left tells.

#[cfg(not(target_arch = "wasm32"))]
pub use painted::{high_water, paint};
#[cfg(target_arch = "wasm32")]
pub use unseen::{high_water, paint};

#[cfg(not(target_arch = "wasm32"))]
mod painted {
    #![allow(unsafe_code, reason = "what lies below the stack's end is memory without a name")]

    use core::hint::black_box;
    use core::ptr;

    unsafe extern "C" {
        /// Where the stack begins, just behind its highest word; given by the linker.
        static _stack_start: u32;
        /// The lowest word that the stack may use.
        static _stack_end: u32;
    }

    const PAINT: u32 = 0xB6B6_B6B6;
    /// What is left unpainted below the caller's place, for the painter itself, in bytes.
    const MARGIN: usize = 128;
    const WORD: usize = size_of::<u32>();

    /// Paints what is free of the stack.
    #[inline(never)]
    pub fn paint() {
        let here = 0_u32;
        let top = ptr::from_ref(black_box(&here)).addr().saturating_sub(MARGIN);
        let mut place = (&raw const _stack_end).addr();
        while place < top {
            // SAFETY: a word of the stack's own memory, below everything that is in use.
            unsafe { ptr::write_volatile(ptr::with_exposed_provenance_mut(place), PAINT) };
            place = place.saturating_add(WORD);
        }
    }

    /// The most bytes of stack that were in use since [`paint`], with those that were in use then.
    #[must_use]
    pub fn high_water() -> usize {
        let (mut place, top) = ((&raw const _stack_end).addr(), (&raw const _stack_start).addr());
        while place < top {
            // SAFETY: a word of the stack's own memory; reading it twice does no harm.
            let word: u32 = unsafe { ptr::read_volatile(ptr::with_exposed_provenance(place)) };
            if word != PAINT {
                break;
            }
            place = place.saturating_add(WORD);
        }
        top.saturating_sub(place)
    }
}

/// WebAssembly keeps its stack to itself.
#[cfg(target_arch = "wasm32")]
mod unseen {
    /// Does nothing.
    pub const fn paint() {}

    /// Nothing is known.
    #[must_use]
    pub const fn high_water() -> usize {
        0
    }
}

/// Needs more stack than any board has: a frame of a kilobyte for each level.
#[cfg(feature = "planted-overflow")]
#[inline(never)]
pub fn overflow(levels: u32) -> u8 {
    let frame = core::hint::black_box([levels.to_le_bytes()[0]; 1024]);
    let below = levels.checked_sub(1).map_or(0, overflow);
    frame.iter().fold(below, |sum, byte| sum ^ byte)
}
