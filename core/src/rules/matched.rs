//! The match of a rule: its items, and which of them fill its slots.

use super::format::MOST_SLOTS;
use heapless::Vec;

/// The most matches of a rule at one item; further ones are counted as a loss.
pub(crate) const MOST_MATCHES: usize = 8;

/// A match: the items from the first to the last, and its slots.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Match {
    pub(crate) first: u8,
    /// The index after the last item.
    pub(crate) end: u8,
    pub(crate) slots: Slots,
}

/// The matches of a rule at one item.
pub(crate) type Matches = Vec<Match, MOST_MATCHES, u8>;

/// The items that fill the slots of a rule: the first and the last item of each.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Slots([(u8, u8); MOST_SLOTS]);

impl Slots {
    const EMPTY: (u8, u8) = (u8::MAX, 0);
    pub(super) const NONE: Self = Self([Self::EMPTY; MOST_SLOTS]);

    /// The first and the last item of a slot.
    pub(crate) fn span(&self, slot: u8) -> Option<(u8, u8)> {
        self.0.get(usize::from(slot)).copied().filter(|span| *span != Self::EMPTY)
    }

    /// The item of a slot; of several, the last, which is the head of a phrase.
    pub(crate) fn get(&self, slot: u8) -> Option<u8> {
        self.span(slot).map(|(_, last)| last)
    }

    /// Adds an item to a slot.
    pub(super) fn add(&mut self, slot: u8, item: usize) {
        if let (Some((first, last)), Ok(item)) =
            (self.0.get_mut(usize::from(slot)), u8::try_from(item))
        {
            (*first, *last) = (item.min(*first), item.max(*last));
        }
    }
}
