//! What kind of machine the engine is compiled for, as far as it matters to its pace. Results are the same on each.

/// Whether memory for code and tables is no matter, and the processor computes with vectors. The width of a pointer tells,
/// near enough: parts with little memory have 32 bits.
pub(crate) const HAS_MEMORY: bool = cfg!(target_pointer_width = "64");
