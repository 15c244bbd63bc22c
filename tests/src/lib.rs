//! Shared helpers of the tests.

pub mod command;
mod message;
pub mod sample;

pub use message::Message;
