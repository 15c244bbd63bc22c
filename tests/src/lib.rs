//! Shared helpers of the tests.

mod message;
pub mod sample;

pub use message::Message;
