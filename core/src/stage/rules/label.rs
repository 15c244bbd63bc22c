//! Labels over words: the longest wins, then the rule that stands first in its file, then what stands first in the text.

use super::{Work, view};
use crate::annotation::{Annotation, Payload};
use crate::label::TermLabel;
use crate::rules::{FIRST_LABEL, FIRST_MARK, MOST_ITEMS, Match, NO_NOTE, Rule};
use crate::window::Context;

/// The longest match at an item: how many items it has, its label, and its rule.
#[derive(Clone, Copy)]
struct Longest {
    length: u8,
    label: u8,
    rule: u16,
    /// The item that gives it its value; the number of none if none does.
    value: u8,
}

impl Work<'_> {
    /// Joins the items that rules of a pass label.
    #[inline(never)]
    pub(super) fn label(&mut self, context: &mut Context<'_>, pass: u8) {
        let mut best = [Longest { length: 0, label: 0, rule: 0, value: u8::MAX }; MOST_ITEMS];
        let mut longest = 0_u8;
        let mut anchor = 0_usize;
        while let Some(item) = self.items.list().get(anchor).copied() {
            let mut found = self.rules.found_by(item);
            while let Some(rule) = found.next(&view(context)) {
                if rule.labels() && rule.pass() == pass && self.runs(context, &rule) {
                    let at = (anchor, true);
                    self.rules.matches(
                        &rule,
                        &view(context),
                        &mut self.items,
                        at,
                        &mut self.matches,
                    );
                    for found in &self.matches {
                        let Some((first, own)) = labelled(&rule, found) else { continue };
                        let cell = best.get_mut(usize::from(first));
                        if let Some(cell) = cell.filter(|cell| {
                            (own.length, cell.rule) > (cell.length, own.rule) || cell.length == 0
                        }) {
                            *cell = own;
                            longest = longest.max(own.length);
                        }
                    }
                }
            }
            anchor = anchor.saturating_add(1);
        }
        self.choose(&mut best, longest);
        // From the last on, so that numbers of items hold.
        for (first, own) in best.iter().enumerate().rev().filter(|(_, own)| own.length > 0) {
            self.join(context, first, *own);
        }
    }

    /// Leaves of matches that overlap the longest.
    fn choose(&self, best: &mut [Longest; MOST_ITEMS], longest: u8) {
        let mut taken = 0_u128;
        for length in (1..=longest).rev() {
            for (first, own) in best.iter_mut().enumerate() {
                if own.length == length {
                    let behind = 1_u128.checked_shl(length.into()).unwrap_or(0).wrapping_sub(1);
                    let first = u32::try_from(first).unwrap_or(u32::MAX);
                    let items = behind.checked_shl(first).unwrap_or(0);
                    if taken & items == 0 {
                        taken |= items;
                    } else {
                        own.length = 0;
                    }
                }
            }
        }
    }

    fn join(&mut self, context: &mut Context<'_>, first: usize, own: Longest) {
        let items = first..first.saturating_add(own.length.into());
        let list = self.items.list().get(items.clone()).unwrap_or_default();
        let (Some(start), Some(end)) = (list.first(), list.last()) else { return };
        let place = context.place(usize::from(start.start)..end.tokens().end);
        let value = self.items.list().get(usize::from(own.value));
        let value = value.and_then(|item| view(context).note(item)).map(Annotation::id);
        let label = TermLabel(own.label.saturating_sub(FIRST_LABEL));
        let payload =
            Payload::RuleTerm { label, rule: own.rule, value: context.notes.link_to(value) };
        let note = (own.label < FIRST_MARK && !self.crossing)
            .then(|| context.notes.add(place, payload, self.rules.id_of(own.rule)))
            .flatten();
        // What rules alone know is what its last word is: `the mayor Ana Ruiz` is she.
        let head = if own.label >= FIRST_MARK { end.note } else { NO_NOTE };
        let number = note.map_or(head, |id| context.notes.number_of(id));
        self.items.join(items, own.label, number);
    }
}

/// The items that a rule labels, and how.
fn labelled(rule: &Rule<'_>, found: &Match) -> Option<(u8, Longest)> {
    let write = rule.writes().next()?;
    let ((first, _), (_, last)) =
        (found.slots.span(write.subject)?, found.slots.span(write.object)?);
    let length = last.checked_sub(first)?.checked_add(1)?;
    let value = found.slots.get(write.role).unwrap_or(u8::MAX);
    Some((first, Longest { length, label: write.label, rule: rule.number, value }))
}
