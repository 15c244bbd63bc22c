//! A blob of rules, checked once and then read in place.

use super::format::{
    ANCHOR, ARCS, CHECKED, CROSSES, EDGE, ENDS, GOES_ON, HASH, HEADER, Header, KEY, MAGIC,
    MOST_EDGES, MOST_PLACES, MOST_SLOTS, NEEDS_ARCS, NO_SLOT, OWN_RULES, PHASE, PHASES, Place, REF,
    STANDS, UNLESS_AT, VERSION, WRITE, hash,
};
use super::item::{Item, View};
use super::sense;
use super::test::{Rare, Test, never, rare};
use super::write::Write;
use crate::annotation::Rule as RuleId;
use crate::crc::crc32;
use crate::error::{Error, ErrorKind};
use crate::lexicon::Fact;
use crate::store::bytes::Reader;
use core::fmt;

/// Rules: patterns of words, names and their relations in a sentence, and what each writes.
///
/// It borrows a blob, in flash or in a file's memory, that `postil rules build` made of a text; `core/RULES.md` specifies its
/// bytes.
///
/// # Examples
///
/// ```
/// use postil::{ErrorKind, Rules};
///
/// assert_eq!(Rules::from_bytes(b"PER is a painter").unwrap_err().kind(), ErrorKind::RulesMagic);
/// ```
#[derive(Clone, Copy)]
pub struct Rules<'a>(&'a [u8]);

/// The parts of a blob.
#[derive(Clone, Copy)]
pub(crate) struct RuleTable<'a> {
    /// What rules need.
    flags: u8,
    /// How many labels of words and of relations are the rules' own.
    labels: u8,
    relations: u8,
    /// How many rules there are.
    count: u16,
    /// A bit for each remainder that the hash of a word has: most words of a text are none of the rules'.
    filter: &'a [u8],
    /// The hashes of the words that find rules, in order.
    finders: &'a [[u8; HASH]],
    /// The hashes of the other words, in order.
    words: &'a [[u8; HASH]],
    /// Where the list of each word that finds rules begins.
    lists: &'a [[u8; 2]],
    refs: &'a [[u8; REF]],
    /// Where the keys of each phase end.
    phases: &'a [u8],
    keys: &'a [[u8; KEY]],
    /// Where each test ends.
    test_ends: &'a [[u8; 2]],
    tests: &'a [u8],
    set_ends: &'a [[u8; 2]],
    sets: &'a [[u8; 2]],
    rules: &'a [u8],
    texts: &'a [u8],
    /// What is added to the number of a rule for that of annotations.
    base: u16,
    /// Answers what only users' rules ask.
    pub(super) rare: Rare,
}

/// One rule, as it lies in the blob.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rule<'a> {
    pub(crate) number: u16,
    /// Where it stands, and what it needs.
    bits: u8,
    anchor: u8,
    pub(super) places: &'a [[u8; 2]],
    pub(super) edges: &'a [[u8; EDGE]],
    writes: &'a [[u8; WRITE]],
    /// Patterns that refuse a match, one after the other.
    unless: &'a [u8],
}

impl<'a> Rule<'a> {
    /// Whether it asks on what words depend.
    pub(crate) const fn needs_arcs(&self) -> bool {
        self.bits & NEEDS_ARCS != 0
    }

    /// Whether it goes on in the next sentence.
    pub(crate) const fn crosses(&self) -> bool {
        self.bits & GOES_ON != 0
    }

    /// Where its words have to stand: see [`STANDS`].
    pub(super) const fn stands(&self) -> u8 {
        self.bits & STANDS
    }

    /// What it writes, one after the other.
    pub(crate) fn writes(&self) -> impl Iterator<Item = Write> + use<'a> {
        self.writes.iter().filter_map(|write| Write::read(*write))
    }

    /// The place that it is found by.
    pub(super) const fn anchor(&self) -> usize {
        self.anchor as usize
    }

    /// The patterns that refuse a match: how many places stand before its first item, and all places.
    pub(super) fn unless(&self) -> impl Iterator<Item = (usize, &'a [[u8; 2]])> {
        let mut rest = Reader(self.unless);
        core::iter::from_fn(move || {
            let (count, before) = (rest.u8()?, rest.u8()?);
            Some((before.into(), rest.array::<2>(count.into())?))
        })
    }

    /// The rule at the front of what is left of the rules.
    pub(super) fn read(rest: &mut Reader<'a>) -> Option<Self> {
        let number = rest.u16()?;
        let (bits, count, anchor, parts) = (rest.u8()?, rest.u8()?, rest.u8()?, rest.u8()?);
        let places = rest.array::<2>(count.into())?;
        let edges = rest.array::<EDGE>(usize::from(parts >> 4))?;
        let writes = rest.array::<WRITE>(usize::from(parts & 15))?;
        let start = rest.0;
        for _ in 0..anchor >> UNLESS_AT {
            let count = rest.u8()?;
            rest.u8()?;
            rest.array::<2>(count.into())?;
        }
        let length = start.len().saturating_sub(rest.0.len());
        let unless = start.get(..length)?;
        Some(Self { number, bits, anchor: anchor & ANCHOR, places, edges, writes, unless })
    }
}

impl<'a> Rules<'a> {
    /// The rules that these bytes are. Takes one pass over them, and no memory.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::RulesMagic`], [`ErrorKind::RulesVersion`], or [`ErrorKind::RulesCorrupt`] for everything else that the
    /// command would not have written.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{ErrorKind, Rules};
    ///
    /// assert_eq!(Rules::from_bytes(b"PER is a painter").unwrap_err().kind(), ErrorKind::RulesMagic);
    /// ```
    pub fn from_bytes(bytes: &'a [u8]) -> Result<Self, Error> {
        let corrupt =
            |at: usize| Error::new(ErrorKind::RulesCorrupt, u32::try_from(at).unwrap_or(u32::MAX));
        match bytes {
            [one, other, VERSION, ..] if [*one, *other] == MAGIC => {}
            [one, other, version, ..] if [*one, *other] == MAGIC => {
                return Err(Error::new(ErrorKind::RulesVersion(*version), 2));
            }
            _ => return Err(Error::new(ErrorKind::RulesMagic, 0)),
        }
        let rules = RuleTable::divided(bytes, OWN_RULES, rare).ok_or_else(|| corrupt(0))?;
        let crc = Header::read(bytes).map(|header| header.crc);
        if crc != Some(crc32(bytes.get(CHECKED..).unwrap_or_default())) {
            return Err(corrupt(CHECKED));
        }
        rules.check().ok_or_else(|| corrupt(HEADER))?;
        Ok(Self(bytes))
    }

    /// The parts that the engine reads.
    pub(crate) fn table(self) -> Option<RuleTable<'a>> {
        RuleTable::divided(self.0, OWN_RULES, rare)
    }

    /// How many rules there are.
    #[must_use]
    pub fn rule_count(&self) -> u16 {
        self.table().map_or(0, |table| table.count)
    }

    /// Whether one of the rules asks on what words depend: those are skipped where a model has no parser.
    #[must_use]
    pub fn needs_arcs(&self) -> bool {
        self.table().is_some_and(|table| table.needs_arcs())
    }

    /// The name of a label that the rules give, by number from 0.
    #[must_use]
    pub fn label_name(&self, number: u8) -> Option<&'a str> {
        self.table()?.label_name(number)
    }

    /// The name of a relation that the rules declare, by number from 0.
    #[must_use]
    pub fn relation_name(&self, number: u8) -> Option<&'a str> {
        self.table()?.relation_name(number)
    }

    /// The name of a rule, by number from 0; none if the blob was built without names.
    #[must_use]
    pub fn rule_name(&self, number: u16) -> Option<&'a str> {
        self.table()?.rule_name(number)
    }
}

impl<'a> RuleTable<'a> {
    /// Rules that are built in, of which nothing is checked.
    pub(crate) fn trusted(bytes: &'a [u8]) -> Option<Self> {
        let known = bytes.starts_with(&[MAGIC[0], MAGIC[1], VERSION]);
        known.then(|| Self::divided(bytes, 0, never))?
    }

    /// The parts that the header tells of.
    fn divided(bytes: &'a [u8], base: u16, rare: Rare) -> Option<Self> {
        let header = Header::read(bytes)?;
        let mut rest = Reader(bytes.get(HEADER..)?);
        let rules = Self {
            flags: header.flags,
            labels: header.labels,
            relations: header.relations,
            count: header.rules,
            filter: rest.take(header.filter.into())?,
            finders: rest.array(header.finders.into())?,
            words: rest.array(header.words.into())?,
            lists: rest.array(header.finders.into())?,
            refs: rest.array(header.refs.into())?,
            phases: rest.take(PHASES.into())?,
            keys: rest.array(header.keys.into())?,
            test_ends: rest.array(header.tests.into())?,
            tests: rest.take(header.test_bytes.into())?,
            set_ends: rest.array(header.sets.into())?,
            sets: rest.array(header.members.into())?,
            rules: rest.take(header.rule_bytes.into())?,
            texts: rest.take(header.text_bytes.into())?,
            base,
            rare,
        };
        rest.0.is_empty().then_some(rules)
    }

    /// Sets of words alone, for patterns that a test makes up.
    #[cfg(test)]
    pub(super) const fn of_sets(set_ends: &'a [[u8; 2]], sets: &'a [[u8; 2]]) -> Self {
        Self {
            flags: 0,
            labels: 0,
            relations: 0,
            count: 0,
            filter: &[],
            finders: &[],
            words: &[],
            lists: &[],
            refs: &[],
            phases: &[],
            keys: &[],
            test_ends: &[],
            tests: &[],
            set_ends,
            sets,
            rules: &[],
            texts: &[],
            base: 0,
            rare: never,
        }
    }

    /// The number of a rule as annotations have it.
    pub(crate) const fn id_of(&self, rule: u16) -> RuleId {
        RuleId(rule | self.base)
    }

    /// Whether one of the rules asks on what words depend: those are skipped where a model has no parser.
    const fn needs_arcs(&self) -> bool {
        self.flags & ARCS != 0
    }

    /// Whether one of the rules goes on in the next sentence.
    pub(crate) const fn crosses(&self) -> bool {
        self.flags & CROSSES != 0
    }

    /// The name of a label that the rules give, by number from 0.
    fn label_name(&self, number: u8) -> Option<&'a str> {
        if number < self.labels { self.text(number.into()) } else { None }
    }

    /// The name of a relation that the rules declare, by number from 0.
    fn relation_name(&self, number: u8) -> Option<&'a str> {
        if number < self.relations {
            self.text(self.first_relation().checked_add(number.into())?)
        } else {
            None
        }
    }

    const fn first_relation(&self) -> u16 {
        self.labels as u16
    }

    /// The name of a rule, by number from 0; none if the blob was built without names.
    fn rule_name(&self, number: u16) -> Option<&'a str> {
        if number < self.count {
            let before = self.first_relation().checked_add(self.relations.into())?;
            self.text(before.checked_add(number)?)
        } else {
            None
        }
    }

    /// The text of a number: labels first, then names of rules.
    fn text(&self, number: u16) -> Option<&'a str> {
        let mut rest = Reader(self.texts);
        for _ in 0..number {
            let length = rest.u8()?;
            rest.take(length.into())?;
        }
        let length = rest.u8()?;
        core::str::from_utf8(rest.take(length.into())?).ok()
    }

    /// A text that a test names, by its place.
    pub(super) fn text_at(&self, place: u16) -> Option<&'a [u8]> {
        let mut rest = Reader(self.texts.get(usize::from(place)..)?);
        let length = rest.u8()?;
        rest.take(length.into())
    }

    // --------------------------------------------------------------------------------------- words

    /// The number of a word, by which rules know it, from 1: first those that find rules, then the others; 0 if no rule names it.
    pub(crate) fn word(&self, word: &[u8]) -> u16 {
        self.find_word(hash(word)).unwrap_or(0)
    }

    fn find_word(&self, hash: u32) -> Option<u16> {
        let bits = self.filter.len().checked_mul(8)?.checked_sub(1)?;
        let bit = usize::try_from(hash).ok()? & bits;
        (self.filter.get(bit >> 3)? >> (bit & 7) & 1 == 1).then_some(())?;
        let find = |words: &[[u8; HASH]]| {
            words.binary_search_by_key(&hash, |own| u32::from_le_bytes(*own)).ok()
        };
        let place =
            find(self.finders).or_else(|| find(self.words)?.checked_add(self.finders.len()))?;
        u16::try_from(place.checked_add(1)?).ok()
    }

    /// The rules that a word finds, with those of the lists behind.
    fn listed_by(&self, word: u16) -> &'a [[u8; REF]] {
        let list = usize::from(word).checked_sub(1).and_then(|at| self.lists.get(at));
        list.map_or(&[], |list| self.listed(u16::from_le_bytes(*list)))
    }

    /// The rules of a list, with those of the lists behind.
    fn listed(&self, list: u16) -> &'a [[u8; REF]] {
        self.refs.get(usize::from(list)..).unwrap_or_default()
    }

    /// What an item must be for a key to find rules of these stages by it.
    pub(crate) fn gate(&self, families: u8) -> Gate {
        let mut gate =
            Gate { families, is_open: false, classes: 0, means: false, tags: 0, labels: [0; 8] };
        for [kind, value, ..] in self.keys.iter().filter(|[_, _, group, ..]| group & families != 0)
        {
            match *kind {
                key::LABEL => {
                    if let Some(labels) = gate.labels.get_mut(usize::from(*value >> 5)) {
                        *labels |= 1 << (*value & 31);
                    }
                }
                key::SENSE => {
                    let classes = sense::classes(*value);
                    gate.classes |= classes;
                    gate.means |= classes == 0;
                }
                key::TAG => gate.tags |= 1_u32.checked_shl((*value).into()).unwrap_or(0),
                _ => gate.is_open = true,
            }
        }
        gate
    }

    /// The phases in which an item finds rules, a bit for each.
    #[inline(never)]
    pub(crate) fn phases_of(&self, item: &Item, gate: &Gate, view: &View<'_>) -> u16 {
        let mut phases = 0;
        let mut add = |group: u8| {
            if group & gate.families != 0 {
                phases |= 1_u16.checked_shl((group & PHASE).into()).unwrap_or(0);
            }
        };
        for [group, ..] in self.listed_by(item.word) {
            add(*group);
            if group & ENDS != 0 {
                break;
            }
        }
        if gate.lets_in(view, item) {
            for [kind, value, group, ..] in self.keys {
                if is_key(*kind, *value, view, item) {
                    add(*group);
                }
            }
        }
        phases
    }

    /// The rules of a phase and of these stages that an item may be the rarest word of.
    pub(crate) fn found_by<'t>(&'t self, item: Item, (phase, families): (u8, u8)) -> Found<'t, 'a> {
        let keys = self.keys_of(phase).unwrap_or_default();
        Found { rules: self, item, list: self.listed_by(item.word), keys, phase, families }
    }

    fn keys_of(&self, phase: u8) -> Option<&'a [[u8; KEY]]> {
        let end = |phase: u8| self.phases.get(usize::from(phase)).copied().map(usize::from);
        let start = phase.checked_sub(1).map_or(Some(0), end)?;
        self.keys.get(start..end(phase)?)
    }

    /// Whether a word is in a set.
    pub(super) fn holds(&self, set: u16, word: u16) -> bool {
        let members = part(self.set_ends, set).and_then(|(start, end)| self.sets.get(start..end));
        // Members are in order.
        members.is_some_and(|members| {
            members.binary_search_by_key(&word, |member| u16::from_le_bytes(*member)).is_ok()
        })
    }

    /// The test of a number: those of sets, which have no bytes, come first.
    pub(super) fn test(&self, number: u16) -> Option<Test<'a>> {
        let Some(number) = number.checked_sub(self.set_count()) else {
            return Some(Test::Word(number));
        };
        let (start, end) = part(self.test_ends, number)?;
        self.tests.get(start..end).map(Test::Questions)
    }

    /// How many sets there are.
    fn set_count(&self) -> u16 {
        u16::try_from(self.set_ends.len()).unwrap_or(u16::MAX)
    }

    /// How many tests there are, beside those of sets.
    fn test_count(&self) -> u16 {
        u16::try_from(self.test_ends.len()).unwrap_or(u16::MAX)
    }

    // ------------------------------------------------------------------------------------- checking

    fn check(&self) -> Option<()> {
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

/// Where a part begins and ends, by the ends of all parts.
fn part(ends: &[[u8; 2]], number: u16) -> Option<(usize, usize)> {
    let number = usize::from(number);
    let end = |at: usize| ends.get(at).map(|end| usize::from(u16::from_le_bytes(*end)));
    Some((number.checked_sub(1).map_or(Some(0), end)?, end(number)?))
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

/// Its length only.
impl fmt::Debug for Rules<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rules").field("bytes", &self.0.len()).finish_non_exhaustive()
    }
}

/// Sizes only.
impl fmt::Debug for RuleTable<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RuleTable").field("rules", &self.count).finish_non_exhaustive()
    }
}

/// Goes through the rules that an item finds in a phase: by its word, then by what it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Found<'t, 'a> {
    rules: &'t RuleTable<'a>,
    item: Item,
    list: &'a [[u8; REF]],
    keys: &'a [[u8; KEY]],
    phase: u8,
    families: u8,
}

impl<'a> Found<'_, 'a> {
    pub(crate) fn next(&mut self, view: &View<'_>) -> Option<Rule<'a>> {
        loop {
            while let [[group, low, high], rest @ ..] = self.list {
                self.list = if group & ENDS == 0 { rest } else { &[] };
                if group & PHASE == self.phase && group & self.families != 0 {
                    let place = usize::from(u16::from_le_bytes([*low, *high]));
                    return Rule::read(&mut Reader(self.rules.rules.get(place..)?));
                }
            }
            let ([kind, value, group, low, high], rest) = self.keys.split_first()?;
            self.keys = rest;
            if group & self.families != 0 && is_key(*kind, *value, view, &self.item) {
                self.list = self.rules.listed(u16::from_le_bytes([*low, *high]));
            }
        }
    }
}

/// What keys ask of an item, all at once: most items pass none of them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Gate {
    families: u8,
    /// A key takes any item.
    is_open: bool,
    /// A key asks for one of these classes.
    classes: u32,
    /// A key asks for a sense that no class tells.
    means: bool,
    tags: u32,
    labels: [u32; 8],
}

impl Gate {
    /// Whether a key may find rules by the item.
    fn lets_in(&self, view: &View<'_>, item: &Item) -> bool {
        let label = self.labels.get(usize::from(item.label >> 5));
        let asks = |fact: &Fact| fact.is(self.classes) || self.means && fact.has_senses();
        self.is_open
            || label.is_some_and(|labels| labels >> (item.label & 31) & 1 == 1)
            || self.tags >> view.tag(item) & 1 == 1
            || view.any_fact(item, asks)
    }
}

/// What finds a rule, beside words: any item, or one of a label, a sense or a tag. Frozen.
mod key {
    pub(super) const LABEL: u8 = 1;
    pub(super) const SENSE: u8 = 2;
    pub(super) const TAG: u8 = 3;
}

fn is_key(kind: u8, value: u8, view: &View<'_>, item: &Item) -> bool {
    match kind {
        key::LABEL => item.label == value,
        key::SENSE => view.any_fact(item, |fact| sense::holds(value, fact)),
        key::TAG => view.tag(item) == value,
        _ => true,
    }
}
