//! The C interface of postil. `README.md` beside this crate shows how to use it, and `include/postil.h` is its documentation.
//!
//! Data flows from `export`, which is all that C sees, to the engine and back:
//!
//! | module | has |
//! |---|---|
//! | `export` | the functions of the header: pointers become references, results become numbers |
//! | [`abi`] | the types of the header |
//! | `settings` | options as the engine takes them |
//! | `engine`, `driver` | an engine in the caller's memory; engines of three sizes behind one interface |
//! | `set` | a set of annotations in the caller's memory, and its message |
//! | `flat` | an annotation as the struct of the header |
//! | `names` | names with a zero at the end |
//! | `text` | text from C, and to C |
//! | [`status`] | errors: numbers, messages, what to do |
//!
//! # Unsafe code
//!
//! C promises what Rust cannot check: that a pointer points to what the header says, and that nobody else uses it meanwhile.
//! The functions of `export` state the promise, and the blocks in `engine`, `set`, `settings` and `text` say which part of it
//! they rely on. What can be checked is checked: NULL, alignment, sizes, a head that was never made or was moved, a call from
//! the engine's own callback. Everything else is safe code, and the engine itself has no `unsafe` at all.

#![cfg_attr(not(any(feature = "std", test)), no_std)]

pub mod abi;
mod driver;
mod engine;
mod export;
mod flat;
#[cfg(feature = "fuzzing")]
#[allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::multiple_unsafe_ops_per_block,
    reason = "a test: it panics where a promise is broken"
)]
pub mod fuzzing;
mod names;
#[cfg(any(feature = "panic-handler", feature = "proof"))]
mod panic;
mod set;
mod settings;
pub mod status;
mod text;

pub use engine::Engine;
pub use export::*;
pub use set::Set;
pub use settings::STAGES;
