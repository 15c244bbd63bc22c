//! What the programs of this folder share: boards, memory, measuring, and how a program ends.
//!
//! | module | what it does |
//! |---|---|
//! | `log` | log lines: `defmt`, where there is a board |
//! | `board` | the hardware: a serial line behind `embedded-io`, a clock, the entry |
//! | `memory` | the engine, in static memory |
//! | `command` | the command line of programs that read and write files of the host |
//! | `failure` | what can go wrong with that |
//! | `text` | a text in a file of the host, annotated while it is read |
//! | `model` | the model, in a section of flash of its own |
//! | `stack` | how deep the stack has been |
//! | `stopwatch` | counts the ticks of work |
//! | `ending` | how a program ends: when it is done, and after a panic or a fault |
//!
//! The programs are in `src/bin`.

#![no_std]

pub mod log;

pub mod board;
#[cfg(not(target_arch = "wasm32"))]
pub mod command;
pub mod ending;
#[cfg(not(target_arch = "wasm32"))]
pub mod failure;
pub mod memory;
pub mod model;
pub mod stack;
pub mod stopwatch;
#[cfg(not(target_arch = "wasm32"))]
pub mod text;

/// Makes a function the program: `program!(run)`, where `run` is a `fn() -> Result<(), impl Format>`.
#[macro_export]
macro_rules! program {
    ($run:path) => {
        #[cfg_attr(not(target_arch = "wasm32"), $crate::board::entry)]
        #[cfg_attr(
            target_arch = "wasm32",
            allow(unsafe_code, reason = "the host calls it by its name"),
            unsafe(no_mangle)
        )]
        fn main() -> ! {
            $crate::stack::paint();
            match $run() {
                Ok(()) => $crate::ending::done(),
                Err(failure) => $crate::ending::fail(failure),
            }
        }
    };
}
