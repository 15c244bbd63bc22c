//! Checks that a blob is valid, so that code that reads it in place does not have to.

use super::blob::{Rule, RuleTable, key};
use super::format::{
    ENDS, FIRST_LABEL, FIRST_MARK, MOST_EDGES, MOST_PLACES, MOST_SLOTS, NO_SLOT, OWN_RULES, PHASE,
    PHASES, Place,
};
use super::write::{Write, WriteKind};
use crate::store::bytes::Reader;

/// The highest status number that a rule can write.
const MOST_STATUS: u8 = 4;

impl RuleTable<'_> {
    pub(super) fn check(&self) -> Option<()> {
        self.check_words()?;
        let mut at = 0_u8;
        for end in self.phases {
            (at <= *end).then_some(())?;
            at = *end;
        }
        (usize::from(at) == self.keys.len()).then_some(())?;
        for key in self.keys {
            let [kind, _, _, low, high] = *key;
            (kind <= key::TAG).then_some(())?;
            self.check_list(u16::from_le_bytes([low, high]))?;
        }
        are_ends(self.set_ends, self.sets.len())?;
        are_ends(self.test_ends, self.tests.len())?;
        let sets = self.set_count();
        for number in 0..self.test_count() {
            let test = self.test(number.checked_add(sets)?)?;
            test.check(sets, |place| self.text_at(place).is_some())?;
        }
        self.check_refs()?;
        let (mut rest, mut count) = (Reader(self.rules), 0_u16);
        while !rest.0.is_empty() {
            let rule = Rule::read(&mut rest)?;
            self.check_rule(&rule)?;
            count = count.checked_add(1)?;
        }
        (count == self.count).then_some(())?;
        let mut texts = Reader(self.texts);
        while !texts.0.is_empty() {
            let length = texts.u8()?;
            core::str::from_utf8(texts.take(length.into())?).ok()?;
        }
        let names = self.first_relation().saturating_add(self.relations.into());
        (0..names).all(|number| self.text(number).is_some()).then_some(())
    }

    /// Whether every word and every list of a word can be found.
    fn check_words(&self) -> Option<()> {
        for words in [self.finders, self.words] {
            let hashes = || words.iter().map(|word| u32::from_le_bytes(*word));
            hashes().zip(hashes().skip(1)).all(|(one, next)| one < next).then_some(())?;
            hashes().all(|hash| self.find_word(hash).is_some()).then_some(())?;
        }
        self.lists.iter().try_for_each(|list| self.check_list(u16::from_le_bytes(*list)))
    }

    /// Whether a list begins at an existing reference. [`Self::check_refs`] checks that it ends.
    fn check_list(&self, list: u16) -> Option<()> {
        (usize::from(list) < self.refs.len()).then_some(())
    }

    /// Whether a valid rule can be read at every offset in the lists, and the last list ends.
    fn check_refs(&self) -> Option<()> {
        for [group, low, high] in self.refs {
            let place = usize::from(u16::from_le_bytes([*low, *high]));
            self.check_rule(&Rule::read(&mut Reader(self.rules.get(place..)?))?)?;
            (group & PHASE < PHASES).then_some(())?;
        }
        self.refs.last().is_none_or(|[group, ..]| group & ENDS != 0).then_some(())
    }

    fn check_rule(&self, rule: &Rule<'_>) -> Option<()> {
        let tests = self.test_count().checked_add(self.set_count())?;
        let mut filled = 0_u16;
        let places =
            rule.unless().map(|(before, places)| (before <= places.len()).then_some(places));
        for places in places.chain([Some(rule.places)]) {
            let places = places?;
            (places.len() <= MOST_PLACES).then_some(())?;
            for place in places.iter().map(|place| Place::read(*place)) {
                (place.test() < tests).then_some(())?;
                (place.slot() == NO_SLOT || usize::from(place.slot()) < MOST_SLOTS).then_some(())?;
            }
        }
        for place in rule.places.iter().map(|place| Place::read(*place)) {
            filled |= 1 << place.slot();
        }
        let anchor = rule.places.get(rule.anchor()).map(|place| Place::read(*place))?;
        (!anchor.is_optional()).then_some(())?;
        (rule.edges.len() <= MOST_EDGES).then_some(())?;
        for edge in rule.edges {
            let [_, slots, test, test_high, via, via_high] = *edge;
            let (from, to) = (slots >> 4, slots & 15);
            (from < NO_SLOT && filled >> from & 1 == 1).then_some(())?;
            filled |= 1 << to;
            (u16::from_le_bytes([test, test_high]) < tests).then_some(())?;
            (u16::from_le_bytes([via, via_high]) <= self.set_count()).then_some(())?;
        }
        // Bit 15 stands for no slot.
        (filled & !((1 << MOST_SLOTS) - 1) & !(1 << NO_SLOT) == 0).then_some(())?;
        (rule.number < OWN_RULES).then_some(())?;
        rule.written().try_for_each(|write| self.check_write(&write?))
    }

    /// Whether the slots and the label of a result exist. A result with an unfilled slot is not written.
    fn check_write(&self, write: &Write) -> Option<()> {
        let mut slots = [write.subject, write.object, write.role, write.verb].into_iter();
        let is_slot = |slot: u8| slot == NO_SLOT || usize::from(slot) < MOST_SLOTS;
        let own = || write.label.checked_sub(FIRST_LABEL);
        let has_label = match write.kind {
            WriteKind::OwnRelation => write.label < self.relations,
            WriteKind::Label => own().is_some_and(|label| label < self.labels),
            WriteKind::Mark => write.label >= FIRST_MARK,
            WriteKind::Relation | WriteKind::Role | WriteKind::Event | WriteKind::Remember => true,
        };
        let is_good = slots.all(is_slot) && has_label;
        (is_good && write.status <= MOST_STATUS).then_some(())
    }
}

/// Whether the ends are sorted, and the last one is the total length.
fn are_ends(ends: &[[u8; 2]], length: usize) -> Option<()> {
    let mut at = 0_usize;
    for end in ends {
        let end = usize::from(u16::from_le_bytes(*end));
        (at <= end).then_some(())?;
        at = end;
    }
    (at == length).then_some(())
}
