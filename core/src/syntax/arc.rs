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

#[cfg_attr(
    not(feature = "arcs"),
    allow(dead_code, reason = "arcs come from parser and rules alone")
)]
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::check;

    /// An arc leads back to the head that it was made with, or nothing is known: of itself, and too far away.
    #[test]
    fn an_arc_reaches_127_tokens() {
        let made = |(own, head)| {
            let arc = Arc::new(own, head, Deprel::Object);
            assert_eq!(arc.is_none(), arc.head(own).is_none());
            assert_eq!(arc.is(Deprel::Object), arc.head(own) == Some(head));
            (arc.head(own), i16::from(arc.distance))
        };
        check(
            &[
                ((0, 1), (Some(1), 1)),
                ((1, 0), (Some(0), -1)),
                ((0, 127), (Some(127), 127)),
                ((127, 0), (Some(0), -127)),
                ((900, 773), (Some(773), -127)),
                ((5, 5), (None, 0)),
                ((0, 128), (None, 0)),
                ((128, 0), (None, 0)),
                ((0, usize::MAX), (None, 0)),
                ((usize::MAX, 0), (None, 0)),
                ((usize::MAX, usize::MAX - 127), (Some(usize::MAX - 127), -127)),
            ],
            made,
        );
    }

    #[test]
    fn the_root_has_a_label_and_no_head() {
        assert_eq!((Arc::ROOT.head(7), Arc::ROOT.label()), (None, Some(Deprel::Root)));
        assert_eq!((Arc::NONE.head(7), Arc::NONE.label()), (None, None));
        assert!(Arc::NONE.is_none() && !Arc::ROOT.is_none() && Arc::ROOT.is(Deprel::Root));
    }

    /// A head before the first token is none, whatever the arc says.
    #[test]
    fn no_head_stands_before_the_first_token() {
        assert_eq!(Arc::new(9, 4, Deprel::Object).head(3), None);
    }
}
