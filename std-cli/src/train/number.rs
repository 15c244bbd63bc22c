//! Conversions of numbers that training needs; each says what it does at its edge.

/// The number of something by its place in a list; lists longer than 32 bits tell do not fit in memory.
pub(crate) fn number_of(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

/// The place in a list of what has this number.
pub(crate) fn index_of(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// The nearest number of single precision.
#[allow(
    clippy::cast_possible_truncation,
    reason = "means and shares: the last digits do not matter"
)]
pub(crate) fn narrow(value: f64) -> f32 {
    value as f32
}

/// The nearest whole number from -127 to 127.
#[allow(clippy::cast_possible_truncation, reason = "clamped before")]
pub(crate) fn to_i8(value: f32) -> i8 {
    value.round().clamp(-127.0, 127.0) as i8
}

/// The nearest whole number of 16 bits.
#[allow(clippy::cast_possible_truncation, reason = "such a conversion ends at the type's limits")]
pub(crate) fn to_i16(value: f32) -> i16 {
    value.round() as i16
}

/// A share of a count, rounded down.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "a share from 0 to 1: a place or so does not matter"
)]
pub(crate) fn share_of(count: usize, share: f32) -> usize {
    (count as f32 * share) as usize
}
