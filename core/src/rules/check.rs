//! Whether a blob is one that the builder could have written, so that whoever reads it in place need not ask.

use super::blob::{Rule, RuleTable, key};
use super::format::{ENDS, MOST_EDGES, MOST_PLACES, MOST_SLOTS, NO_SLOT, PHASE, PHASES, Place};
use crate::store::bytes::Reader;

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

    /// Whether every word can be found, and every list of a word.
    fn check_words(&self) -> Option<()> {
        for words in [self.finders, self.words] {
            let hashes = || words.iter().map(|word| u32::from_le_bytes(*word));
            hashes().zip(hashes().skip(1)).all(|(one, next)| one < next).then_some(())?;
            hashes().all(|hash| self.find_word(hash).is_some()).then_some(())?;
        }
        self.lists.iter().try_for_each(|list| self.check_list(u16::from_le_bytes(*list)))
    }

    /// Whether every place of a list is one where a rule begins.
    fn check_list(&self, list: u16) -> Option<()> {
        for [group, low, high] in self.refs.get(usize::from(list)..)? {
            let place = usize::from(u16::from_le_bytes([*low, *high]));
            Rule::read(&mut Reader(self.rules.get(place..)?))?;
            (group & PHASE < PHASES).then_some(())?;
            if group & ENDS != 0 {
                return Some(());
            }
        }
        None
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
            (filled >> from & 1 == 1).then_some(())?;
            filled |= 1 << to;
            (u16::from_le_bytes([test, test_high]) < tests).then_some(())?;
            (u16::from_le_bytes([via, via_high]) <= self.set_count()).then_some(())?;
        }
        // Bit 15 is that of no slot.
        (filled & !((1 << MOST_SLOTS) - 1) & !(1 << NO_SLOT) == 0).then_some(())
    }
}

/// Whether ends are in order, and the last is the end of everything.
fn are_ends(ends: &[[u8; 2]], length: usize) -> Option<()> {
    let mut at = 0_usize;
    for end in ends {
        let end = usize::from(u16::from_le_bytes(*end));
        (at <= end).then_some(())?;
        at = end;
    }
    (at == length).then_some(())
}
