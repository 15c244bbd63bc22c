//! What the compiler asks for where there is no standard library: somebody to call when the program panics. Nothing here does.

/// Waits for the watchdog, or for somebody who looks.
#[cfg(not(feature = "proof"))]
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {
        core::hint::spin_loop();
    }
}

#[cfg(feature = "proof")]
unsafe extern "C" {
    /// Does not exist: what calls it cannot be linked.
    safe fn a_panic_is_reachable() -> !;
}

#[cfg(feature = "proof")]
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    a_panic_is_reachable()
}
