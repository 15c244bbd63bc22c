//! The weights of the ranker. Written by `core/coreference/train`.

/// What each trait of a person counts, in sixteenths of a doubling.
#[rustfmt::skip]
pub(crate) const WEIGHTS: [i8; 28] = [
    27, 4, -25, -15, -45, 22, -4, 30, 18, -6, 25, -23, 42, 41, -91, 32,
    12, -28, -10, 35, -45, -27, 38, -6, -13, 9, 14, -6,
];

/// What each trait of a pronoun counts for nobody.
pub(crate) const NOBODY: [i8; 4] = [2, -2, -2, -10];
