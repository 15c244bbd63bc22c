//! Quantities: counts, ranks, percentages, sums of money and measures.

mod value;

pub use value::{Quantity, QuantityUnit};

pub(crate) fn annotate(_context: &mut crate::engine::Context<'_>) {}
