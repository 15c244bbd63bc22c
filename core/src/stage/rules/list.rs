//! Coordination: who stands beside the one that a rule has found, in a list like `Italy, Spain and Malta`.

use super::work::view;
use crate::lang;
use crate::rules::{Items, MOST_ITEMS, Match, Rule, RuleTable, conjuncts};
use crate::window::Context;

/// Those of a list: whom a rule has found, and a bit for each item that is coordinated with it.
#[derive(Clone, Copy)]
pub(super) struct Others {
    found: Option<u8>,
    beside: u64,
}

const _: () = assert!(MOST_ITEMS <= 64, "an item has a bit");

/// So many names behind commas are a list, even if nothing closes it.
const LONG: u32 = 4;

impl Others {
    const fn of(found: Option<u8>) -> Self {
        Self { found, beside: 0 }
    }

    fn add(&mut self, item: u8) {
        self.beside |= 1_u64.checked_shl(item.into()).unwrap_or(0);
    }

    /// Without those that are coordinated with the one that was found.
    pub(super) const fn alone(self) -> Self {
        Self::of(self.found)
    }

    /// The one that was found, if the rule has one, and the others in the order of the text.
    pub(super) fn iter(self) -> impl Iterator<Item = Option<u8>> {
        let beside = (0..u64::BITS).filter(move |item| self.beside >> item & 1 == 1);
        core::iter::once(self.found).chain(beside.map(|item| u8::try_from(item).ok()))
    }
}

/// Where a rule has found a member of a list.
pub(super) struct Place<'p, 'r> {
    pub(super) rules: &'p RuleTable<'r>,
    pub(super) rule: &'p Rule<'r>,
    pub(super) found: &'p Match,
    pub(super) slot: u8,
    /// A list may begin inside the match: `Ana Ruiz, founder and director of the WHO`.
    pub(super) inside: bool,
}

impl Place<'_, '_> {
    /// The item of the slot, or none; and who is coordinated with it and fits the slot, too: by arcs where the rule goes by them; in the order of
    /// the text where the item is the first or last of a match.
    #[inline(never)]
    pub(super) fn others(&self, context: &Context<'_>, items: &Items) -> Others {
        let found = self.found.slots.get(self.slot);
        let mut others = Others::of(found);
        let Some(item) = found else { return others };
        if self.rule.needs_arcs() {
            let fitting = conjuncts(items, item).filter(|other| self.fits(context, items, *other));
            fitting.for_each(|other| others.add(other));
            return others;
        }
        let last = item.saturating_add(1) == self.found.end;
        if last || item == self.found.first || self.inside {
            self.beside(context, items, (item, last), &mut others);
        }
        others
    }

    fn fits(&self, context: &Context<'_>, items: &Items, other: u8) -> bool {
        self.rules.fits(self.rule, self.slot, &view(context), items.list(), other)
    }

    /// Goes along a list from one of its members. Commas join only in a list that `and` closes or that is long: of `Ruiz met Diaz, Lee said` two
    /// met.
    fn beside(
        &self,
        context: &Context<'_>,
        items: &Items,
        (item, onwards): (u8, bool),
        others: &mut Others,
    ) {
        let step = |at: u8| if onwards { at.checked_add(1) } else { at.checked_sub(1) };
        let token = |at: u8| {
            let item = items.list().get(usize::from(at)).filter(|item| item.label == 0)?;
            context.token(usize::from(item.start))
        };
        let (mut at, mut closed) = (item, false);
        loop {
            let (mut next, mut joins) = (step(at), false);
            while let Some(small) = next.and_then(token)
                && (lang::joins_list(small) || lang::is_definite(small.word()))
            {
                joins |= lang::joins_list(small);
                closed |= lang::closes_list(small);
                next = next.and_then(step);
            }
            // Backwards, what closes the list comes first.
            let Some(other) = next.filter(|_| joins && (onwards || closed)) else { break };
            if !self.fits(context, items, other) {
                break;
            }
            others.add(other);
            at = other;
            if onwards && closed {
                break;
            }
        }
        if !closed && others.beside.count_ones() < LONG {
            *others = others.alone();
        }
    }
}
