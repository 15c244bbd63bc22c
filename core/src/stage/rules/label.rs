//! Labels over words. Of those that overlap the longer wins; of those that are as long, what stands first in the text; of those
//! of the same words, the rule that stands first in its file.

use super::{Work, view};
use crate::annotation::Annotation;
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
        let (mut anchor, gate) = (0_usize, self.rules.gate(pass, self.families()));
        while let Some(item) = self.items.list().get(anchor).copied() {
            let by_keys = gate.lets_in(&view(context), &item);
            if item.word == 0 && !by_keys {
                anchor = anchor.saturating_add(1);
                continue;
            }
            let mut found = self.rules.found_by(item, (pass, self.families()), by_keys);
            while let Some(rule) = found.next(&view(context)) {
                if self.runs(context, &rule) {
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
                        }
                    }
                }
            }
            anchor = anchor.saturating_add(1);
        }
        choose(&mut best);
        // From the last on, so that numbers of items hold.
        for (first, own) in best.iter().enumerate().rev().filter(|(_, own)| own.length > 0) {
            self.join(context, first, *own);
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
        let note = match self.own() {
            Some(user) if own.label < FIRST_MARK && !self.crossing => {
                (user.label)(context, place, (label, own.rule, value), self.rules.id_of(own.rule))
            }
            _ => None,
        };
        // What rules alone know is what its last word is: `the mayor Ana Ruiz` is she.
        let head = if own.label >= FIRST_MARK { end.note } else { NO_NOTE };
        let number = note.map_or(head, |id| context.notes.number_of(id));
        self.items.join(items, own.label, number);
    }
}

/// Of matches that overlap, the longer stays; of those that are as long, the first.
fn choose(best: &mut [Longest]) {
    let mut rest = best;
    while let [own, behind @ ..] = rest {
        let covered = usize::from(own.length.saturating_sub(1)).min(behind.len());
        let covered = behind.get_mut(..covered).unwrap_or_default();
        if covered.iter().any(|other| other.length > own.length) {
            own.length = 0;
        } else {
            covered.iter_mut().for_each(|other| other.length = 0);
        }
        rest = behind;
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
