//! Labels over words. Of those that overlap the longer wins; of those that are as long, what stands first in the text; of those
//! of the same words, the rule that stands first in its file.

use super::work::{Work, view};
use crate::annotation::Annotation;
use crate::label::TermLabel;
use crate::rules::{FIRST_LABEL, FIRST_MARK, Item, Match, NO_NOTE, Rule};
use crate::window::Context;
use core::ops::Range;
use heapless::Vec;

/// The most labels that rules of a pass give in a sentence; what comes later is counted as a loss.
const MOST: usize = 12;

/// Words that a rule labels.
#[derive(Clone, Copy)]
pub(super) struct Labelled {
    first: u8,
    /// How many items; 0 if another has won over it.
    length: u8,
    label: u8,
    /// The item that gives it its value; the number of none if none does.
    value: u8,
    rule: u16,
}

impl Labelled {
    /// The items that a rule labels, and how.
    pub(super) fn by(rule: &Rule<'_>, found: &Match) -> Option<Self> {
        let write = rule.writes().next()?;
        let (first, _) = found.slots.span(write.subject)?;
        let (_, last) = found.slots.span(write.object)?;
        let length = last.checked_sub(first)?.checked_add(1)?;
        let value = found.slots.get(write.role).unwrap_or(u8::MAX);
        Some(Self { first, length, label: write.label, value, rule: rule.number })
    }

    fn items(&self) -> Range<usize> {
        self.first.into()..self.first.saturating_add(self.length).into()
    }

    fn overlaps(&self, other: &Self) -> bool {
        self.items().start < other.items().end && other.items().start < self.items().end
    }

    fn wins_over(&self, other: &Self) -> bool {
        (self.length, other.first, other.rule) > (other.length, self.first, self.rule)
    }
}

/// The labels that a pass has found in a sentence.
pub(super) struct Labels(Vec<Labelled, MOST, u8>);

impl Labels {
    pub(super) const fn new() -> Self {
        Self(Vec::new())
    }

    /// Adds a label, in place of those that it wins over; whether there was room.
    pub(super) fn add(&mut self, own: Labelled) -> bool {
        if self.0.iter().any(|other| other.overlaps(&own) && !own.wins_over(other)) {
            return true;
        }
        self.0.iter_mut().filter(|other| other.overlaps(&own)).for_each(|other| other.length = 0);
        match self.0.iter_mut().find(|other| other.length == 0) {
            Some(free) => *free = own,
            None => return self.0.push(own).is_ok(),
        }
        true
    }

    /// The last label of the sentence that was not taken: from the last on, numbers of items hold.
    fn take_last(&mut self) -> Option<Labelled> {
        let last = self.0.iter_mut().filter(|own| own.length > 0).max_by_key(|own| own.first)?;
        let own = *last;
        last.length = 0;
        Some(own)
    }
}

impl Work<'_> {
    /// Makes one item of each label.
    #[inline(never)]
    pub(super) fn join_all(&mut self, context: &mut Context<'_>, labels: &mut Labels) {
        while let Some(own) = labels.take_last() {
            self.join(context, own);
        }
    }

    fn join(&mut self, context: &mut Context<'_>, own: Labelled) {
        let list = self.items.list().get(own.items()).unwrap_or_default();
        let (Some(first), Some(last)) = (list.first(), list.last()) else { return };
        let tokens = usize::from(first.start)..last.tokens().end;
        let Ok(length) = u8::try_from(tokens.len()) else { return };
        let (start, last) = (first.start, *last);
        let value = self.items.list().get(usize::from(own.value));
        let value = value.and_then(|item| view(context).note(item)).map(Annotation::id);
        let label = TermLabel(own.label.saturating_sub(FIRST_LABEL));
        let place = context.place(tokens);
        let note = match self.own() {
            Some(user) if own.label < FIRST_MARK && !self.crossing => {
                (user.label)(context, place, (label, own.rule, value), self.rules.id_of(own.rule))
            }
            _ => None,
        };
        // What rules alone know is what its last word is: `the mayor Ana Ruiz` is she.
        let head = if own.label >= FIRST_MARK { last.note } else { NO_NOTE };
        let note = note.map_or(head, |id| context.notes.number_of(id));
        // What a word of several is called, its head says.
        let joined = Item { start, length, label: own.label, word: last.word, note, phases: 0 };
        let phases = self.phases_of(context, &joined);
        self.items.replace(own.items(), Item { phases, ..joined });
    }
}
