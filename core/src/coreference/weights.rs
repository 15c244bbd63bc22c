//! The weights of the ranker. Written by `core/coreference/train`.

/// What each trait of a person counts, in sixteenths of a doubling.
#[rustfmt::skip]
pub(crate) const WEIGHTS: [i8; 28] = [
    22, 7, -13, -17, -46, 21, 0, 18, 17, -6, 31, -21, 41, 44, -46, 46,
    2, -17, -14, 39, -33, -35, 29, -4, -7, 14, 18, -7,
];

/// What each trait of a pronoun counts for nobody.
pub(crate) const NOBODY: [i8; 4] = [-7, 4, -1, -8];
