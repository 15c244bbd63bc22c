//! A blob of rules, read in place: its parts, its rules, and the lookup of rules by an item.

use super::format::{
    ANCHOR, CROSSES, EDGE, ENDS, GOES_ON, HASH, HEADER, Header, KEY, NEEDS_ARCS, PHASE, PHASES,
    REF, STANDS, UNLESS_AT, WRITE, hash,
};
use super::item::{Item, Items, View};
use super::matched::Matches;
use super::sense;
use super::write::Write;
use crate::annotation::Rule as RuleId;
use crate::lexicon::Fact;
use crate::store::bytes::{Reader, some};
use core::fmt;

/// The parts of a blob.
#[derive(Clone, Copy)]
pub(crate) struct RuleTable<'a> {
    /// Flags: see [`CROSSES`].
    pub(super) flags: u8,
    /// How many labels and relations the rules declare.
    pub(super) labels: u8,
    pub(super) relations: u8,
    /// How many rules there are.
    pub(super) count: u16,
    /// A bit for each remainder of a word's hash. It excludes most words of a text, which occur in no rule.
    pub(super) filter: &'a [u8],
    /// The hashes of the words that find rules, sorted.
    pub(super) finders: &'a [[u8; HASH]],
    /// The hashes of the other words, sorted.
    pub(super) words: &'a [[u8; HASH]],
    /// For each word that finds rules, the first reference of its list.
    pub(super) lists: &'a [[u8; 2]],
    pub(super) refs: &'a [[u8; REF]],
    /// Where the keys of each phase end.
    pub(super) phases: &'a [u8],
    pub(super) keys: &'a [[u8; KEY]],
    /// Where each test ends.
    pub(super) test_ends: &'a [[u8; 2]],
    pub(super) tests: &'a [u8],
    pub(super) set_ends: &'a [[u8; 2]],
    pub(super) sets: &'a [[u8; 2]],
    pub(super) rules: &'a [u8],
    pub(super) texts: &'a [u8],
    /// What annotations add to the number of a rule.
    pub(super) base: u16,
    /// Functions that not every program needs.
    pub(super) calls: Calls,
}

/// Functions that only users' rules need, or only programs with a parser. They are called by pointers, so that other programs
/// do not contain them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Calls {
    /// Answers a question that only users' rules ask; takes the bytes of the question.
    pub(super) rare: fn(&[u8], &RuleTable<'_>, &View<'_>, &Item) -> bool,
    /// Leaves the matches whose conditions on other items hold.
    pub(super) follow: fn(&RuleTable<'_>, &Rule<'_>, &View<'_>, &mut Items, &mut Matches),
}

/// One rule, as it is stored in the blob.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rule<'a> {
    pub(crate) number: u16,
    /// Where its match must be, and what the rule needs.
    bits: u8,
    anchor: u8,
    pub(super) places: &'a [[u8; 2]],
    pub(super) edges: &'a [[u8; EDGE]],
    writes: &'a [[u8; WRITE]],
    /// Its `unless` patterns, one after the other.
    unless: &'a [u8],
}

impl<'a> Rule<'a> {
    /// Whether it reads the dependency tree.
    pub(crate) const fn needs_arcs(&self) -> bool {
        self.bits & NEEDS_ARCS != 0
    }

    /// Whether it continues in the next sentence.
    pub(crate) const fn crosses(&self) -> bool {
        self.bits & GOES_ON != 0
    }

    /// Where its match must be: see [`STANDS`].
    pub(super) const fn stands(&self) -> u8 {
        self.bits & STANDS
    }

    /// The results that it writes.
    pub(crate) fn writes(&self) -> impl Iterator<Item = Write> + use<'a> {
        self.written().flatten()
    }

    /// The same; `None` for each result that cannot be read.
    pub(super) fn written(&self) -> impl Iterator<Item = Option<Write>> + use<'a> {
        self.writes.iter().map(|write| Write::read(*write))
    }

    /// The position of its anchor, the place that finds it.
    pub(super) const fn anchor(&self) -> usize {
        self.anchor as usize
    }

    /// Its `unless` patterns: how many places stand before the first item of the match, and all places.
    pub(super) fn unless(&self) -> impl Iterator<Item = (usize, &'a [[u8; 2]])> {
        let mut rest = Reader(self.unless);
        core::iter::from_fn(move || {
            let (count, before) = (rest.u8()?, rest.u8()?);
            Some((before.into(), rest.array::<2>(count.into())?))
        })
    }

    /// Reads the rule at the start of the remaining bytes.
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

impl<'a> RuleTable<'a> {
    /// Divides the bytes into the parts that the header describes.
    pub(super) const fn divided(bytes: &'a [u8], base: u16, calls: Calls) -> Option<Self> {
        let header = some!(Header::read(bytes));
        let (_, parts) = some!(bytes.split_at_checked(HEADER));
        let mut rest = Reader(parts);
        let rules = Self {
            flags: header.flags,
            labels: header.labels,
            relations: header.relations,
            count: header.rules,
            filter: some!(rest.take(header.filter as usize)),
            finders: some!(rest.array(header.finders as usize)),
            words: some!(rest.array(header.words as usize)),
            lists: some!(rest.array(header.finders as usize)),
            refs: some!(rest.array(header.refs as usize)),
            phases: some!(rest.take(PHASES as usize)),
            keys: some!(rest.array(header.keys as usize)),
            test_ends: some!(rest.array(header.tests as usize)),
            tests: some!(rest.take(header.test_bytes as usize)),
            set_ends: some!(rest.array(header.sets as usize)),
            sets: some!(rest.array(header.members as usize)),
            rules: some!(rest.take(header.rule_bytes as usize)),
            texts: some!(rest.take(header.text_bytes as usize)),
            base,
            calls,
        };
        if rest.0.is_empty() { Some(rules) } else { None }
    }

    /// A table with only sets of words, for patterns in tests.
    #[cfg(test)]
    pub(super) const fn of_sets(
        set_ends: &'a [[u8; 2]],
        sets: &'a [[u8; 2]],
        calls: Calls,
    ) -> Self {
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
            calls,
        }
    }

    /// The number of a rule in annotations.
    pub(crate) const fn id_of(&self, rule: u16) -> RuleId {
        RuleId(rule | self.base)
    }

    /// How many of the rules read the dependency tree. They are skipped if the model has no parser.
    pub(crate) fn arc_rule_count(&self) -> u16 {
        let (mut rest, mut count) = (Reader(self.rules), 0_u16);
        while let Some(rule) = Rule::read(&mut rest) {
            count = count.saturating_add(rule.needs_arcs().into());
        }
        count
    }

    /// Whether one of the rules continues in the next sentence.
    pub(crate) const fn crosses(&self) -> bool {
        self.flags & CROSSES != 0
    }

    /// The name of a label that the rules declare, by number from 0.
    pub(super) fn label_name(&self, number: u8) -> Option<&'a str> {
        if number < self.labels { self.text(number.into()) } else { None }
    }

    /// The name of a relation that the rules declare, by number from 0.
    pub(super) fn relation_name(&self, number: u8) -> Option<&'a str> {
        if number < self.relations {
            self.text(self.first_relation().checked_add(number.into())?)
        } else {
            None
        }
    }

    pub(super) const fn first_relation(&self) -> u16 {
        self.labels as u16
    }

    /// The name of a rule, by number from 0; `None` if the blob was built without names.
    pub(super) fn rule_name(&self, number: u16) -> Option<&'a str> {
        if number < self.count {
            let before = self.first_relation().checked_add(self.relations.into())?;
            self.text(before.checked_add(number)?)
        } else {
            None
        }
    }

    /// The text with this number: first the labels, then the relations, then the names of rules.
    pub(super) fn text(&self, number: u16) -> Option<&'a str> {
        let mut rest = Reader(self.texts);
        for _ in 0..number {
            let length = rest.u8()?;
            rest.take(length.into())?;
        }
        let length = rest.u8()?;
        core::str::from_utf8(rest.take(length.into())?).ok()
    }

    /// A text that a test refers to, by its byte offset.
    pub(super) fn text_at(&self, place: u16) -> Option<&'a [u8]> {
        let mut rest = Reader(self.texts.get(usize::from(place)..)?);
        let length = rest.u8()?;
        rest.take(length.into())
    }

    // --------------------------------------------------------------------------------------- words

    /// The number of a word in the rules, from 1: first the words that find rules, then the others. 0 if no rule names the word.
    pub(crate) fn word(&self, word: &[u8]) -> u16 {
        self.find_word(hash(word)).unwrap_or(0)
    }

    pub(super) fn find_word(&self, hash: u32) -> Option<u16> {
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

    /// The rules that a word finds, and then those of the following lists.
    fn listed_by(&self, word: u16) -> &'a [[u8; REF]] {
        let list = usize::from(word).checked_sub(1).and_then(|at| self.lists.get(at));
        list.map_or(&[], |list| self.listed(u16::from_le_bytes(*list)))
    }

    /// The rules of a list, and then those of the following lists.
    fn listed(&self, list: u16) -> &'a [[u8; REF]] {
        self.refs.get(usize::from(list)..).unwrap_or_default()
    }

    /// What an item must be so that a key can find rules of these stages.
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

    /// The phases in which an item finds rules, as bits.
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

    /// The rules of a phase and of these stages that an item may be the anchor of.
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
        // Members are sorted.
        members.is_some_and(|members| {
            members.binary_search_by_key(&word, |member| u16::from_le_bytes(*member)).is_ok()
        })
    }

    /// The number of sets.
    pub(super) fn set_count(&self) -> u16 {
        u16::try_from(self.set_ends.len()).unwrap_or(u16::MAX)
    }

    /// The number of tests, not counting those of sets.
    pub(super) fn test_count(&self) -> u16 {
        u16::try_from(self.test_ends.len()).unwrap_or(u16::MAX)
    }
}

/// The start and end of a part, from the ends of all parts.
pub(super) fn part(ends: &[[u8; 2]], number: u16) -> Option<(usize, usize)> {
    let number = usize::from(number);
    let end = |at: usize| ends.get(at).map(|end| usize::from(u16::from_le_bytes(*end)));
    Some((number.checked_sub(1).map_or(Some(0), end)?, end(number)?))
}

/// Shows only the number of rules.
impl fmt::Debug for RuleTable<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RuleTable").field("rules", &self.count).finish_non_exhaustive()
    }
}

/// Iterates over the rules that an item finds in a phase: first by its word, then by keys.
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

/// What all keys together ask of an item. Most items pass none of them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Gate {
    families: u8,
    /// A key accepts any item.
    is_open: bool,
    /// A key asks for one of these classes.
    classes: u32,
    /// A key asks for a sense that is not a class.
    means: bool,
    tags: u32,
    labels: [u32; 8],
}

impl Gate {
    /// Whether a key may find rules for the item.
    fn lets_in(&self, view: &View<'_>, item: &Item) -> bool {
        let label = self.labels.get(usize::from(item.label >> 5));
        let asks = |fact: &Fact| fact.is(self.classes) || self.means && fact.has_senses();
        self.is_open
            || label.is_some_and(|labels| labels >> (item.label & 31) & 1 == 1)
            || self.tags >> view.tag(item) & 1 == 1
            || view.any_fact(item, asks)
    }
}

/// The kinds of keys, which find rules where words do not: any item (0), a label, a sense or a tag. Frozen.
pub(super) mod key {
    pub(crate) const LABEL: u8 = 1;
    pub(crate) const SENSE: u8 = 2;
    pub(crate) const TAG: u8 = 3;
}

fn is_key(kind: u8, value: u8, view: &View<'_>, item: &Item) -> bool {
    match kind {
        key::LABEL => item.label == value,
        key::SENSE => view.any_fact(item, |fact| sense::holds(value, fact)),
        key::TAG => view.tag(item) == value,
        _ => true,
    }
}
