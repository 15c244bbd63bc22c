//! Log lines. A board logs with `defmt`, whose texts stay on the host; WebAssembly has no log.

// The logger: linking it is all it needs.
#[cfg(not(target_arch = "wasm32"))]
use defmt_semihosting as _;

use postil::loss::Losses;

/// Warns of everything that did not fit.
pub fn losses(losses: &Losses) {
    for loss in losses.iter() {
        crate::warn!("{} lost {} from byte {}", loss.layer.name(), loss.lost, loss.first_at);
    }
}

/// Logs what is going on.
#[macro_export]
macro_rules! info {
    ($($words:tt)*) => {
        $crate::log_line!(info, $($words)*)
    };
}

/// Logs what is not as it should be, though the work goes on.
#[macro_export]
macro_rules! warn {
    ($($words:tt)*) => {
        $crate::log_line!(warn, $($words)*)
    };
}

#[cfg(not(target_arch = "wasm32"))]
#[doc(hidden)]
#[macro_export]
macro_rules! log_line {
    ($level:ident, $($words:tt)*) => {
        ::defmt::$level!($($words)*)
    };
}

/// The values are looked at, so that a line is right on every board or on none.
#[cfg(target_arch = "wasm32")]
#[doc(hidden)]
#[macro_export]
macro_rules! log_line {
    ($level:ident, $text:literal $(, $value:expr)* $(,)?) => {{
        let _: &str = $text;
        $(let _ = &$value;)*
    }};
}
