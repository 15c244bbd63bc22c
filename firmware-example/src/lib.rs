//! What the programs of this folder share: boards, memory, measuring, and how a program ends.
//!
//! | module | what it does |
//! |---|---|
//! | `board` | the hardware: a serial line behind `embedded-io`, a clock, the entry |
//! | `memory` | the engine and the other large tables, in static memory |
//! | `model` | the model, in a section of flash of its own |
//! | `stack` | how deep the stack has been |
//! | `stopwatch` | counts the ticks of work |
//! | `ending` | how a program ends: when it is done, and after a panic or a fault |
//!
//! The programs are in `src/bin`.

#![no_std]

// The logger: linking it is all it needs.
use defmt_semihosting as _;

pub mod board;
pub mod ending;
pub mod memory;
pub mod model;
pub mod stack;
pub mod stopwatch;
