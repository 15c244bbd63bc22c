//! Shared helpers of the tests.

pub mod book;
pub mod collected;
pub mod command;
pub mod english;
pub mod grammar;
pub mod harness;
pub mod invariants;
pub mod learned;
pub mod line;
mod message;
pub mod sample;
pub mod shapes;

pub use message::Message;

/// The program in the guide to rules compiles.
#[cfg(doctest)]
#[doc = include_str!("../../core/rules/README.md")]
struct GuideToRules;
