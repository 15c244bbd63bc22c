//! Coordination: who stands beside the one that a rule has found, in a list like `Italy, Spain and Malta`.

use super::work::view;
use crate::lang;
use crate::rules::{Items, Match, Rule, RuleTable, conjuncts};
use crate::window::Context;
use heapless::Vec;

/// The most that one stands for; what comes later is counted as a loss.
const MOST: usize = 32;

/// So many names behind commas are a list, even if nothing closes it.
const LONG: usize = 5;

/// Those of a list.
pub(super) type Others = Vec<Option<u8>, MOST, u8>;

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
    /// the text where the item is the first or last of a match. Whether all had room.
    #[inline(never)]
    pub(super) fn others(&self, context: &Context<'_>, items: &Items, others: &mut Others) -> bool {
        others.clear();
        let found = self.found.slots.get(self.slot);
        let _ = others.push(found);
        let Some(item) = found else { return true };
        if self.rule.needs_arcs() {
            let mut fitting =
                conjuncts(items, item).filter(|other| self.fits(context, items, *other));
            return fitting.all(|other| others.push(Some(other)).is_ok());
        }
        let last = item.saturating_add(1) == self.found.end;
        (!last && item != self.found.first && !self.inside)
            || self.beside(context, items, (item, last), others)
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
    ) -> bool {
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
            if others.push(Some(other)).is_err() {
                return false;
            }
            at = other;
            if onwards && closed {
                break;
            }
        }
        if !closed && others.len() < LONG {
            others.truncate(1);
        }
        true
    }
}
