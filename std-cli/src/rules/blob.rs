//! Writes a program as a blob that the engine reads in place; `core/RULES.md` specifies its bytes.

use super::program::{Compiled, Key, Program, payload_length};
use crate::error::Fault;
use postil::crc32;
use postil::rules::building::{
    CHECKED, CROSSES, ENDS, FAMILIES_AT, GOES_ON, HEADER, KEY, MARK, NEEDS_ARCS, OPTIONAL, PHASES,
    REF, UNLESS_AT, ask,
};
use std::collections::{BTreeMap, BTreeSet};

/// The phase that a rule runs in.
fn phase(rule: &Compiled) -> u8 {
    if rule.labels() { rule.pass } else { PHASES - 2 + u8::from(rule.is_last) }
}

/// The bits of a place that number its test.
const TEST: u16 = OPTIONAL - 1;
/// The most tests, with those of sets.
const MOST_TESTS: usize = OPTIONAL as usize;
/// Bits of the filter for each word, at least: one in so many other words passes it.
const SPARSE: usize = 4;

/// The blob of a program.
pub(crate) fn blob(program: &Program) -> Result<Vec<u8>, Fault> {
    let mut tests = Ends::default();
    let (texts, texts_at) = texts(program)?;
    let mut numbers = vec![];
    for test in &program.tests {
        // Whether it is a word of a set, the number of the set asks by itself.
        if let [ask::WORD, low, high] = test.as_slice() {
            numbers.push(u16::from_le_bytes([*low, *high]));
        } else {
            numbers.push(short(program.sets.len() + tests.ends.len() / 2)?);
            tests.push(&placed(test, texts_at)?)?;
        }
    }
    if program.sets.len() + tests.ends.len() / 2 > MOST_TESTS {
        return Err(Fault::new("more than 2,048 different items")
            .with_remedy("split the file, or share sets of words"));
    }
    let (rules, starts) = rules(program, &numbers)?;
    let (words, refs, keys) = index(program, &starts)?;
    let (mut sets, mut members) = (vec![], vec![]);
    for set in &program.sets {
        let numbers: BTreeSet<u16> =
            set.iter().filter_map(|word| words.numbers.get(word)).copied().collect();
        members.extend(numbers.iter().flat_map(|number| number.to_le_bytes()));
        sets.extend(short(members.len() / 2)?.to_le_bytes());
    }
    let is_set = |holds: fn(&Compiled) -> bool| program.rules.iter().any(holds);
    let crosses = if is_set(|rule| rule.crosses) { CROSSES } else { 0 };
    let [one, two, three] = MARK;
    let mut blob = vec![one, two, three, crosses, 0, 0, 0, 0];
    let counts = [
        words.filter.len(),
        words.lists.len() / 2,
        words.numbers.len() - words.lists.len() / 2,
        refs.len() / REF,
        (keys.len() - usize::from(PHASES)) / KEY,
        tests.ends.len() / 2,
        tests.bytes.len(),
        program.sets.len(),
        members.len() / 2,
        program.rules.len(),
        rules.len(),
        program.labels.len() | program.relations.len() << 8,
        texts.len(),
    ];
    for count in counts {
        blob.extend(short(count)?.to_le_bytes());
    }
    debug_assert_eq!(blob.len(), HEADER, "the header has its length");
    let parts = [
        words.filter,
        words.hashes,
        words.lists,
        refs,
        keys,
        tests.ends,
        tests.bytes,
        sets,
        members,
        rules,
        texts,
    ];
    blob.extend(parts.into_iter().flatten());
    let crc = crc32(blob.get(CHECKED..).unwrap_or_default()).to_le_bytes();
    for (to, from) in blob.iter_mut().skip(4).zip(crc) {
        *to = from;
    }
    Ok(blob)
}

/// A number of sixteen bits, for that is what the blob counts with.
fn short(number: usize) -> Result<u16, Fault> {
    u16::try_from(number).map_err(|_| {
        Fault::new("too many rules for one file")
            .with_remedy("split the file: compiled rules have at most 64 KiB")
    })
}

/// Parts with where each ends.
#[derive(Default)]
struct Ends {
    bytes: Vec<u8>,
    ends: Vec<u8>,
}

impl Ends {
    fn push(&mut self, part: &[u8]) -> Result<(), Fault> {
        self.bytes.extend(part);
        self.ends.extend(short(self.bytes.len())?.to_le_bytes());
        Ok(())
    }
}

/// The records of rules, and where each begins.
fn rules(program: &Program, tests: &[u16]) -> Result<(Vec<u8>, Vec<u16>), Fault> {
    let (mut bytes, mut starts) = (vec![], vec![]);
    let byte = |count: usize| {
        u8::try_from(count)
            .map_err(|_| Fault::new("a rule is too long").with_remedy("split it into two rules"))
    };
    let renumbered = |test: u16| tests.get(usize::from(test)).copied().unwrap_or(u16::MAX);
    let placed = |place: &u16| (place & !TEST | renumbered(place & TEST)).to_le_bytes();
    for rule in &program.rules {
        starts.push(short(bytes.len())?);
        let arcs = if rule.needs_arcs { NEEDS_ARCS } else { 0 };
        let goes_on = if rule.crosses { GOES_ON } else { 0 };
        let anchor = byte(rule.anchor | rule.unless.len() << UNLESS_AT)?;
        bytes.extend(rule.number.to_le_bytes());
        bytes.extend([rule.stands | arcs | goes_on, byte(rule.places.len())?]);
        bytes.extend([anchor, byte(rule.edges.len() << 4 | rule.writes.len())?]);
        bytes.extend(rule.places.iter().flat_map(placed));
        for [head, slots, low, high, via @ ..] in &rule.edges {
            let [low, high] = renumbered(u16::from_le_bytes([*low, *high])).to_le_bytes();
            bytes.extend([*head, *slots, low, high].iter().chain(via));
        }
        bytes.extend(rule.writes.iter().flatten());
        for (before, places) in &rule.unless {
            bytes.extend([byte(places.len())?, *before]);
            bytes.extend(places.iter().flat_map(placed));
        }
    }
    Ok((bytes, starts))
}

/// Words by their hashes.
#[derive(Default)]
struct Words {
    filter: Vec<u8>,
    hashes: Vec<u8>,
    lists: Vec<u8>,
    numbers: BTreeMap<u32, u16>,
}

/// Rules, as a list of references to them.
type List = Vec<[u8; REF]>;

/// Lists of references, one behind the other; equal ones once.
#[derive(Default)]
struct Lists {
    refs: Vec<u8>,
    known: BTreeMap<List, u16>,
}

impl Lists {
    /// Where a list begins, counted in references.
    fn place(&mut self, list: &List) -> Result<u16, Fault> {
        if let Some(place) = self.known.get(list) {
            return Ok(*place);
        }
        let place = short(self.refs.len() / REF)?;
        self.refs.extend(list.iter().flatten());
        if let Some(group) = self.refs.iter_mut().rev().nth(REF - 1) {
            *group |= ENDS;
        }
        self.known.insert(list.clone(), place);
        Ok(place)
    }
}

/// The words with the lists of rules that each finds; the lists; and what else finds rules.
fn index(program: &Program, starts: &[u16]) -> Result<(Words, Vec<u8>, Vec<u8>), Fault> {
    let mut by_word: BTreeMap<u32, List> = BTreeMap::new();
    let mut by_key: BTreeMap<(u8, u8, u8), List> = BTreeMap::new();
    let found = program.rules.iter().zip(starts).filter(|(rule, _)| !rule.is_hidden);
    for (rule, start) in found {
        let (phase, [low, high]) = (phase(rule), start.to_le_bytes());
        let reference = [phase | rule.families << FAMILIES_AT, low, high];
        let mut add = |kind: u8, values: &[u8]| {
            for value in values {
                by_key.entry((phase, kind, *value)).or_default().push(reference);
            }
        };
        match &rule.key {
            Key::Set(set) => {
                for word in program.sets.get(*set).into_iter().flatten() {
                    by_word.entry(*word).or_default().push(reference);
                }
            }
            Key::Any => add(0, &[0]),
            Key::Labels(labels) => add(1, labels),
            Key::Senses(senses) => add(2, senses),
            Key::Tags(tags) => add(3, tags),
        }
    }
    let (mut lists, mut words) = (Lists::default(), Words::default());
    for list in by_word.values() {
        words.lists.extend(lists.place(list)?.to_le_bytes());
    }
    let all: BTreeSet<u32> = program.sets.iter().flatten().copied().collect();
    let others = all.iter().filter(|word| !by_word.contains_key(word));
    words.filter = vec![0; (all.len() * SPARSE).next_power_of_two().max(8) / 8];
    let bits = words.filter.len() * 8;
    for (word, number) in by_word.keys().chain(others).zip(1..) {
        words.hashes.extend(word.to_le_bytes());
        words.numbers.insert(*word, short(number)?);
        let bit = usize::try_from(*word).unwrap_or(0) % bits;
        if let Some(byte) = words.filter.get_mut(bit / 8) {
            *byte |= 1 << (bit % 8);
        }
    }
    let (mut ends, mut keys) = (vec![], vec![]);
    for phase in 0..PHASES {
        for ((_, kind, value), rules) in by_key.iter().filter(|((own, ..), _)| *own == phase) {
            let families = rules.iter().fold(0, |all, [group, ..]| all | group);
            keys.extend([*kind, *value, families & !((1 << FAMILIES_AT) - 1) | phase]);
            keys.extend(lists.place(rules)?.to_le_bytes());
        }
        let count = keys.len() / KEY;
        ends.push(
            u8::try_from(count).map_err(|_| Fault::new("rules are found by too many labels"))?,
        );
    }
    ends.extend(keys);
    Ok((words, lists.refs, ends))
}

/// Names and texts, and where the texts that tests name begin.
fn texts(program: &Program) -> Result<(Vec<u8>, usize), Fault> {
    let mut bytes = vec![];
    let mut push = |text: &String| {
        let length = u8::try_from(text.len())
            .map_err(|_| Fault::new(format!("'{text}' is longer than 255 bytes")))?;
        bytes.push(length);
        bytes.extend(text.bytes());
        Ok::<_, Fault>(bytes.len())
    };
    let mut start = 0;
    for name in program.labels.iter().chain(&program.relations).chain(&program.names) {
        start = push(name)?;
    }
    program.texts.iter().try_for_each(|text| push(text).map(|_| ()))?;
    Ok((bytes, start))
}

/// A test whose texts stand where the blob has them.
fn placed(test: &[u8], texts_at: usize) -> Result<Vec<u8>, Fault> {
    let mut placed = test.to_vec();
    let mut at = 0;
    while let Some(asked) = test.get(at) {
        let kind = asked & !ask::NOT;
        if matches!(kind, ask::TERM | ask::BEGINS | ask::ENDS) {
            let place = test.get(at + 1..at + 3).and_then(|it| it.first_chunk::<2>());
            let place = usize::from(u16::from_le_bytes(*place.unwrap_or(&[0, 0]))) + texts_at;
            for (to, from) in placed.iter_mut().skip(at + 1).zip(short(place)?.to_le_bytes()) {
                *to = from;
            }
        }
        let length = payload_length(kind, test.get(at + 1..).unwrap_or_default());
        at += length + 1;
    }
    Ok(placed)
}
