//! The weights of the ranker. Written by `core/coreference/train`.

/// What each trait of a person counts, in sixteenths of a doubling.
#[rustfmt::skip]
pub(crate) const WEIGHTS: [i8; 28] = [
    20, 9, -15, -10, -40, 18, -3, 11, 13, 5, 26, -19, 36, 36, -43, 32,
    14, -8, -13, 30, -37, -27, 28, -7, -5, 14, 14, -3,
];

/// What each trait of a pronoun counts for nobody.
pub(crate) const NOBODY: [i8; 4] = [-3, 7, -4, -10];
