//! Shared helpers of the tests.

pub mod collected;
pub mod harness;
pub mod invariants;
