//! An arc: on which token another depends, and how. In two bytes, for every token of a window has one.

use crate::label::Deprel;

/// The arc from a token to its head.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Arc {
    /// How many tokens to the right the head stands; 0 for the root of a sentence.
    distance: i8,
    /// The number of the label; 0 where nothing is known.
    label: u8,
}

impl Arc {
    /// Nothing is known.
    pub(crate) const NONE: Self = Self { distance: 0, label: 0 };
    /// The head of a sentence.
    pub(crate) const ROOT: Self = Self { distance: 0, label: Deprel::Root.number() };

    /// The arc from token `own` to token `head`; none if that is too far away.
    pub(crate) fn new(own: usize, head: usize, label: Deprel) -> Self {
        let distance = if head > own {
            i8::try_from(head.saturating_sub(own)).ok()
        } else {
            i8::try_from(own.saturating_sub(head)).ok().map(i8::wrapping_neg)
        };
        match distance {
            Some(distance) if distance != 0 => Self { distance, label: label.number() },
            _ => Self::NONE,
        }
    }

    /// How many tokens to the right the head stands, if that is wanted; else 0.
    pub(crate) fn distance_if(self, wanted: bool) -> i16 {
        if wanted { self.distance.into() } else { 0 }
    }

    /// How the token depends on its head.
    pub(crate) fn label(self) -> Option<Deprel> {
        Deprel::from_number(self.label)
    }

    /// Whether it is this label.
    pub(crate) const fn is(self, label: Deprel) -> bool {
        self.label == label.number()
    }

    /// Whether nothing is known.
    pub(crate) const fn is_none(self) -> bool {
        self.label == 0
    }

    /// The head of token `own`; none for the root, and where nothing is known.
    pub(crate) fn head(self, own: usize) -> Option<usize> {
        match self.distance {
            0 => None,
            distance => own.checked_add_signed(distance.into()),
        }
    }
}
