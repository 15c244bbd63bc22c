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
//! `page` is the same for a page in a browser, which has no files, no terminal and no flags: an article in, what
//! the page shows out. It is all that is built without features.
//!
//! `library` is the same for other languages, whose programs want values rather than bytes (feature `library`).
//!
//! `command` holds one file per subcommand that joins these steps; nothing else knows more than its
//! neighbours.

#![cfg_attr(
    not(feature = "command"),
    allow(dead_code, unused_imports, reason = "the command uses what the page does not")
)]
#![allow(
    clippy::arithmetic_side_effects,
    reason = "widths, columns and counts of what is in memory; the engine is where offsets are proved"
)]

#[cfg(feature = "library")]
mod accents;
#[cfg(feature = "command")]
mod args;
mod article;
#[cfg(feature = "command")]
mod batch;
#[cfg(feature = "command")]
mod command;
#[cfg(feature = "command")]
mod config;
mod date;
#[cfg(feature = "command")]
mod diff;
mod document;
mod engine;
mod error;
#[cfg(feature = "command")]
mod eval;
#[cfg(feature = "fuzzing")]
#[doc(hidden)]
pub mod fuzzing;
#[cfg(feature = "command")]
mod input;
mod layers;
#[cfg(feature = "library")]
pub mod library;
mod link;
#[cfg(feature = "library")]
mod markdown;
#[cfg(feature = "command")]
mod model;
mod offsets;
mod output;
mod page;
mod record;
#[cfg(feature = "library")]
pub mod redact;
#[cfg(feature = "library")]
mod rules;
#[cfg(test)]
mod sample;
mod sanitize;
#[cfg(feature = "command")]
mod serial;
#[cfg(feature = "library")]
mod terms;
#[cfg(feature = "command")]
mod train;
#[cfg(feature = "library")]
pub mod verify;

pub use page::Pages;

/// The command: reads the command line and does what it asks for.
#[cfg(feature = "command")]
#[must_use]
pub fn main() -> std::process::ExitCode {
    match args::parse().and_then(command::run) {
        Ok(tally) => tally.exit_code(),
        Err(stop) => stop.exit_code(),
    }
}
