//! How a program ends: when it is done, and when something is broken, with a log line and an exit status
//! that is not 0. The default, to wait for ever, would leave the host waiting too.

use core::panic::PanicInfo;
use host::{Reason, exit, place};

/// Exit status after an error that the log tells.
const FAILED: i32 = 1;
/// Exit status after a panic, the same as on a desktop.
const PANICKED: i32 = 101;
/// Exit status after a fault of the hardware. An overflow of the stack ends otherwise: the handler has no stack either, so
/// the core locks up, and an emulator ends with a status of its own.
#[cfg(not(target_arch = "wasm32"))]
const FAULTED: i32 = 102;

/// Ends the program: everything is done.
pub fn done() -> ! {
    exit(0)
}

/// Ends the program and says why.
pub fn fail(reason: impl Reason) -> ! {
    host::say(&reason);
    exit(FAILED)
}

#[panic_handler]
fn panic(info: &PanicInfo<'_>) -> ! {
    // The place says enough; a formatted message would link the formatting code.
    place(info.location());
    exit(PANICKED)
}

/// The host of an emulator or debugger: log and exit status.
#[cfg(not(target_arch = "wasm32"))]
mod host {
    use core::panic::Location;
    pub(super) use defmt::Format as Reason;
    pub(super) use semihosting::process::exit;

    pub(super) fn say(reason: &impl Reason) {
        defmt::error!("{}", reason);
    }

    pub(super) fn place(location: Option<&Location<'_>>) {
        match location {
            Some(place) => defmt::error!("panic at {=str}:{=u32}", place.file(), place.line()),
            None => defmt::error!("panic"),
        }
    }
}

/// The host of WebAssembly: it gets the exit status.
#[cfg(target_arch = "wasm32")]
mod host {
    #![allow(unsafe_code, reason = "functions of the host are declared so")]

    use core::panic::Location;

    #[link(wasm_import_module = "host")]
    unsafe extern "C" {
        /// Ends the program.
        pub(super) safe fn exit(status: i32) -> !;
    }

    /// Anything: there is no log.
    pub trait Reason {}

    impl<T> Reason for T {}

    pub(super) fn say(_: &impl Reason) {}

    pub(super) fn place(_: Option<&Location<'_>>) {}
}

#[cfg(target_arch = "arm")]
mod fault {
    use cortex_m_rt::{ExceptionFrame, exception};

    #[exception]
    #[allow(
        unsafe_code,
        reason = "a handler of hard faults has to be declared unsafe; the body is not"
    )]
    unsafe fn HardFault(frame: &ExceptionFrame) -> ! {
        defmt::error!("hard fault at {=u32:#x}", frame.pc());
        semihosting::process::exit(super::FAULTED)
    }
}

#[cfg(target_arch = "riscv32")]
mod fault {
    /// Every exception that has no handler of its own, and none has.
    #[allow(unsafe_code, reason = "the start-up code looks for it by its name")]
    #[unsafe(no_mangle)]
    #[allow(non_snake_case, reason = "the same")]
    extern "C" fn ExceptionHandler(_: &riscv_rt::TrapFrame) -> ! {
        defmt::error!("fault at {=usize:#x}", riscv::register::mepc::read());
        semihosting::process::exit(super::FAULTED)
    }
}
