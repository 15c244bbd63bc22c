//! The weights of the ranker. Written by `core/coreference/train`.

/// What each trait of a person counts, in sixteenths of a doubling.
#[rustfmt::skip]
pub(crate) const WEIGHTS: [i8; 28] = [
    20, 9, -7, -12, -43, 17, -3, 14, 15, 2, 27, -18, 34, 38, -62, 34,
    15, -8, -12, 26, -38, -30, 4, -5, -5, 17, 15, -8,
];

/// What each trait of a pronoun counts for nobody.
pub(crate) const NOBODY: [i8; 4] = [-3, 5, -5, -12];
