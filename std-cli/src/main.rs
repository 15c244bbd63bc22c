//! The `postil` command: reads articles, hands them to the engine and shows what it wrote.
//!
//! Data flows one way:
//!
//! ```text
//! args ─▶ input ─▶ engine ─▶ record ─▶ document ─▶ output
//! flags   bytes    stages    as made   as shown    text, JSON
//!                            └──────────────────▶  postcard
//! ```
//!
//! `serial` talks to a device that annotates; what it sends back is a record like those of the engine here.
//!
//! `train` makes models of names from tagged files, and `eval` judges them; both read what `input::conll`
//! reads, and `model` loads what `train` has written.
//!
//! `command` holds one file per subcommand that joins these steps; nothing else knows more than its
//! neighbours.

#![allow(
    clippy::arithmetic_side_effects,
    reason = "widths, columns and counts of what is in memory; the engine is where offsets are proved"
)]

mod args;
mod batch;
mod command;
mod config;
mod date;
mod diff;
mod document;
mod engine;
mod error;
mod eval;
mod input;
mod layers;
mod model;
mod neutral;
mod offsets;
mod output;
mod record;
#[cfg(test)]
mod sample;
mod serial;
mod train;

use std::process::ExitCode;

fn main() -> ExitCode {
    match args::parse().and_then(command::run) {
        Ok(tally) => tally.exit_code(),
        Err(stop) => stop.exit_code(),
    }
}
