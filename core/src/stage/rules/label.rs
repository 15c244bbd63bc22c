//! Labels over words. Of those that overlap the longer wins; of those that are as long, what stands first in the text; of those
//! of the same words, the rule that stands first in its file.

use super::work::Work;
use crate::annotation::Annotation;
use crate::label::TermLabel;
use crate::rules::{FIRST_LABEL, FIRST_MARK, Item, Match, NO_NOTE, Rule};
use crate::window::Context;
use core::cmp::Reverse;
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
    /// Whether it has won over others.
    wins: bool,
    /// The annotation that gives it its value, as items have them.
    value: u16,
    rule: u16,
}

impl Labelled {
    /// The items that a rule labels, and how.
    pub(super) fn by(rule: &Rule<'_>, found: &Match, items: &[Item]) -> Option<Self> {
        let write = rule.writes().next()?;
        let (first, _) = found.slots.span(write.subject)?;
        let (_, last) = found.slots.span(write.object)?;
        let length = last.checked_sub(first)?.checked_add(1)?;
        let value = found.slots.get(write.role).and_then(|value| items.get(usize::from(value)));
        let value = value.map_or(NO_NOTE, |item| item.note);
        Some(Self { first, length, label: write.label, wins: false, value, rule: rule.number })
    }

    fn items(&self) -> Range<usize> {
        self.first.into()..self.first.saturating_add(self.length).into()
    }

    fn overlaps(&self, other: &Self) -> bool {
        self.items().start < other.items().end && other.items().start < self.items().end
    }

    /// The lower, the more it wins.
    const fn rank(&self) -> (Reverse<u8>, u8, u16) {
        (Reverse(self.length), self.first, self.rule)
    }
}

/// The labels that a pass has found in a sentence.
pub(super) struct Labels(Vec<Labelled, MOST, u8>);

impl Labels {
    pub(super) const fn new() -> Self {
        Self(Vec::new())
    }

    /// Adds a label; whether there was room. Of several of the same words one can win.
    pub(super) fn add(&mut self, own: Labelled) -> bool {
        match self.0.iter_mut().find(|other| other.items() == own.items()) {
            Some(other) if own.rank() < other.rank() => *other = own,
            Some(_) => {}
            None => return self.0.push(own).is_ok(),
        }
        true
    }

    /// Finds those that win: the one that wins over all others, then what does not overlap it, and so on.
    fn choose(&mut self) {
        let is_open = |own: &&mut Labelled| !own.wins && own.length > 0;
        while let Some(own) = self.0.iter_mut().filter(is_open).min_by_key(|own| own.rank()) {
            own.wins = true;
            let own = *own;
            let others = self.0.iter_mut().filter(|other| !other.wins && other.overlaps(&own));
            others.for_each(|other| other.length = 0);
        }
    }

    /// The last label of the sentence that wins and was not taken: from the last on, numbers of items hold.
    fn take_last(&mut self) -> Option<Labelled> {
        let last = self.0.iter_mut().filter(|own| own.wins).max_by_key(|own| own.first)?;
        last.wins = false;
        Some(*last)
    }
}

impl Work<'_> {
    /// Makes one item of each label.
    #[inline(never)]
    pub(super) fn join_all(&mut self, context: &mut Context<'_>, labels: &mut Labels) {
        labels.choose();
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
        let value = context.notes.all().get(usize::from(own.value)).map(Annotation::id);
        let label = TermLabel(own.label.saturating_sub(FIRST_LABEL));
        let place = context.place(tokens);
        let note = match self.own() {
            Some(user) if own.label < FIRST_MARK && self.crossing => {
                (user.known)(context, place, label)
            }
            Some(user) if own.label < FIRST_MARK => {
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
