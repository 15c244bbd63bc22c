//! Sets of layers.

use crate::label::Layer;

/// A set of layers.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Layers(u16);

// A bit for each.
const _: () = assert!(Layer::COUNT <= 16);

impl Layers {
    pub(super) const NONE: Self = Self(0);

    /// These.
    pub(super) const fn of(layers: &[Layer]) -> Self {
        let (mut set, mut rest) = (Self::NONE, layers);
        while let [layer, others @ ..] = rest {
            set = set.with(Self::one(*layer));
            rest = others;
        }
        set
    }

    const fn one(layer: Layer) -> Self {
        Self(1_u16.wrapping_shl(layer.code() as u32))
    }

    /// These and the others.
    pub(super) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Those that are in the other, too.
    pub(super) const fn among(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Those that are not in the other.
    pub(super) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    #[cfg(test)]
    pub(super) const fn has(self, layer: Layer) -> bool {
        self.among(Self::one(layer)).0 != 0
    }

    /// The one with the lowest number.
    pub(super) const fn first(self) -> Option<Layer> {
        match Layer::ALL.as_slice().split_at_checked(self.0.trailing_zeros() as usize) {
            Some((_, [layer, ..])) => Some(*layer),
            _ => None,
        }
    }
}
