//! How the program ends when something is broken: with a log line and an exit status that is not 0.
//! The default, to wait for ever, would leave the host waiting too.

use core::panic::PanicInfo;
use cortex_m_rt::{ExceptionFrame, exception};
use semihosting::process;

/// Exit status after a panic, the same as on a desktop.
const PANICKED: i32 = 101;
/// Exit status after a hard fault.
const FAULTED: i32 = 102;

#[panic_handler]
fn panic(info: &PanicInfo<'_>) -> ! {
    // The place says enough; a formatted message would link the formatting code.
    match info.location() {
        Some(place) => defmt::error!("panic at {=str}:{=u32}", place.file(), place.line()),
        None => defmt::error!("panic"),
    }
    process::exit(PANICKED)
}

#[exception]
#[allow(
    unsafe_code,
    reason = "a handler of hard faults has to be declared unsafe; the body is not"
)]
unsafe fn HardFault(frame: &ExceptionFrame) -> ! {
    defmt::error!("hard fault at {=u32:#x}", frame.pc());
    process::exit(FAULTED)
}
