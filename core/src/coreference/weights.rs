//! The weights of the ranker. Written by `core/coreference/train`.

/// What each trait of a person counts, in sixteenths of a doubling.
#[rustfmt::skip]
pub(crate) const WEIGHTS: [i8; 28] = [
    22, 9, -17, -15, -46, 21, 2, 18, 9, -5, 28, -21, 39, 49, -37, 47,
    7, -17, -13, 37, -30, -40, 3, -4, -7, 10, 17, -3,
];

/// What each trait of a pronoun counts for nobody.
pub(crate) const NOBODY: [i8; 4] = [-3, 6, -4, -12];
