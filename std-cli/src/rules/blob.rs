//! Writes a program as a blob that the engine reads in place; `core/RULES.md` specifies its bytes.

use super::compile::{Compiled, Key, Program};
use crate::error::Fault;
use postil::crc32;
use postil::rule_building::{
    ARCS, CHECKED, CROSSES, FAMILIES_AT, FINDS, HEADER, MARK, PHASES, bucket,
};
use std::collections::{BTreeMap, BTreeSet};

/// The phase that a rule runs in.
fn phase(rule: &Compiled) -> u8 {
    if rule.labels() { rule.pass } else { PHASES - 2 + u8::from(rule.is_last) }
}

/// Length of a key of the index, in bytes.
const KEY: usize = 5;
/// Words a bucket, on average.
const MEMBERS: usize = 3;

/// The blob of a program.
pub(crate) fn blob(program: &Program) -> Result<Vec<u8>, Fault> {
    let (rules, starts) = rules(program)?;
    let (words, lists, keys) = index(program, &starts)?;
    let mut tests = Ends::default();
    let texts_at = texts(program).1;
    for test in &program.tests {
        tests.push(&placed(test, texts_at)?)?;
    }
    let (mut sets, mut members) = (vec![], vec![]);
    for set in &program.sets {
        let numbers: BTreeSet<u16> =
            set.iter().filter_map(|word| words.numbers.get(word)).copied().collect();
        members.extend(numbers.iter().flat_map(|number| number.to_le_bytes()));
        sets.extend(short(members.len() / 2)?.to_le_bytes());
    }
    let (texts, _) = texts(program);
    let is_set = |holds: fn(&Compiled) -> bool| program.rules.iter().any(holds);
    let arcs = if is_set(|rule| rule.needs_arcs) { ARCS } else { 0 };
    let crosses = if is_set(|rule| rule.crosses) { CROSSES } else { 0 };
    let [one, two, three] = MARK;
    let mut blob = vec![one, two, three, arcs | crosses | program.passes, 0, 0, 0, 0];
    let counts = [
        words.buckets.len() / 2,
        words.bytes.len(),
        lists.len(),
        (keys.len() - 2 * usize::from(PHASES)) / KEY,
        program.tests.len(),
        tests.bytes.len(),
        program.sets.len(),
        members.len(),
        program.rules.len(),
        rules.len(),
        program.labels.len() | program.relations.len() << 8,
        texts.len(),
    ];
    for count in counts {
        blob.extend(short(count)?.to_le_bytes());
    }
    debug_assert_eq!(blob.len(), HEADER, "the header has its length");
    for part in [
        words.buckets,
        words.bytes,
        lists,
        keys,
        tests.ends,
        tests.bytes,
        sets,
        members,
        rules,
        texts,
    ] {
        blob.extend(part);
    }
    let crc = crc32(blob.get(CHECKED..).unwrap_or_default()).to_le_bytes();
    for (to, from) in blob.iter_mut().skip(4).zip(crc) {
        *to = from;
    }
    Ok(blob)
}

/// A number of sixteen bits, for that is what the blob counts with.
fn short(number: usize) -> Result<u16, Fault> {
    u16::try_from(number).map_err(|_| {
        Fault::new("too many rules for one blob")
            .with_remedy("split the file: a blob holds 64 KiB of rules")
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
fn rules(program: &Program) -> Result<(Vec<u8>, Vec<u16>), Fault> {
    let (mut bytes, mut starts) = (vec![], vec![]);
    let byte = |count: usize| u8::try_from(count).map_err(|_| Fault::new("a rule is too long"));
    for rule in &program.rules {
        starts.push(short(bytes.len())?);
        let arcs = u8::from(rule.needs_arcs) << 3;
        let flags = arcs | u8::from(rule.crosses) << 4;
        bytes.extend(rule.number.to_le_bytes());
        bytes.extend([flags, rule.stands, byte(rule.places.len())?, byte(rule.anchor)?]);
        let parts = rule.edges.len() << 4 | rule.writes.len();
        bytes.extend([byte(parts)?, byte(rule.unless.len())?]);
        bytes.extend(rule.places.iter().flat_map(|place| place.to_le_bytes()));
        bytes.extend(rule.edges.iter().flatten());
        bytes.extend(rule.writes.iter().flatten());
        for (before, places) in &rule.unless {
            bytes.extend([byte(places.len())?, *before]);
            bytes.extend(places.iter().flat_map(|place| place.to_le_bytes()));
        }
    }
    Ok((bytes, starts))
}

/// Words in their buckets.
struct Words {
    buckets: Vec<u8>,
    bytes: Vec<u8>,
    numbers: BTreeMap<Vec<u8>, u16>,
}

/// The words with the lists of rules that each finds; the lists; and what else finds rules.
fn index(program: &Program, starts: &[u16]) -> Result<(Words, Vec<u8>, Vec<u8>), Fault> {
    let mut by_word: BTreeMap<&[u8], Vec<[u8; 3]>> = BTreeMap::new();
    let mut by_key: BTreeMap<(u8, u8, u8), Vec<[u8; 3]>> = BTreeMap::new();
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
                    by_word.entry(word).or_default().push(reference);
                }
            }
            Key::Any => add(0, &[0]),
            Key::Labels(labels) => add(1, labels),
            Key::Senses(senses) => add(2, senses),
            Key::Tags(tags) => add(3, tags),
        }
    }
    // The first list is that of words which find nothing.
    let mut lists = vec![0, 0];
    let mut known: BTreeMap<Vec<[u8; 3]>, u16> = BTreeMap::new();
    let mut list = |rules: &[[u8; 3]]| -> Result<u16, Fault> {
        if rules.is_empty() {
            return Ok(0);
        }
        if let Some(place) = known.get(rules) {
            return Ok(*place);
        }
        let place = short(lists.len())?;
        lists.extend(short(rules.len())?.to_le_bytes());
        lists.extend(rules.iter().flatten());
        known.insert(rules.to_vec(), place);
        Ok(place)
    };
    let all: BTreeSet<&Vec<u8>> = program.sets.iter().flatten().collect();
    let count = all.len().div_ceil(MEMBERS).next_power_of_two().min(1 << 14);
    let buckets = short(count)?;
    let mut words = Words { buckets: vec![], bytes: vec![], numbers: BTreeMap::new() };
    for number in 0..buckets {
        words.buckets.extend(short(words.bytes.len())?.to_le_bytes());
        for word in all.iter().filter(|word| bucket(word, buckets) == number) {
            let refs = list(by_word.get(word.as_slice()).map_or(&[][..], Vec::as_slice))?;
            words.numbers.insert((*word).clone(), short(words.bytes.len() + 1)?);
            let length = u8::try_from(word.len()).map_err(|_| Fault::new("a word is too long"))?;
            words.bytes.push(length | if refs == 0 { 0 } else { FINDS });
            words.bytes.extend(word.iter());
            if refs != 0 {
                words.bytes.extend(refs.to_le_bytes());
            }
        }
    }
    let (mut ends, mut keys) = (vec![], vec![]);
    for phase in 0..PHASES {
        for ((_, kind, value), rules) in by_key.iter().filter(|((own, ..), _)| *own == phase) {
            let families = rules.iter().fold(0, |all, [group, ..]| all | group);
            keys.extend([*kind, *value, families & !((1 << FAMILIES_AT) - 1) | phase]);
            keys.extend(list(rules)?.to_le_bytes());
        }
        let count = keys.len() / KEY;
        ends.push(
            u8::try_from(count).map_err(|_| Fault::new("rules are found by too many labels"))?,
        );
    }
    let rules = || program.rules.iter().filter(|rule| !rule.is_hidden);
    for own in 0..PHASES {
        let stages = rules().filter(|rule| phase(rule) == own);
        ends.push(stages.fold(0, |all, rule| all | rule.families));
    }
    ends.extend(keys);
    Ok((words, lists, ends))
}

/// Names and texts, and where the texts that tests name begin.
fn texts(program: &Program) -> (Vec<u8>, usize) {
    let mut bytes = vec![];
    let mut push = |text: &String| {
        let kept = text.get(..text.len().min(255)).unwrap_or_default();
        bytes.push(u8::try_from(kept.len()).unwrap_or(u8::MAX));
        bytes.extend(kept.bytes());
        bytes.len()
    };
    let mut start = 0;
    for name in program.labels.iter().chain(&program.relations).chain(&program.names) {
        start = push(name);
    }
    program.texts.iter().for_each(|text| {
        push(text);
    });
    (bytes, start)
}

/// A test whose texts stand where the blob has them.
fn placed(test: &[u8], texts_at: usize) -> Result<Vec<u8>, Fault> {
    let mut placed = test.to_vec();
    let mut at = 0;
    while let Some(asked) = test.get(at) {
        let length = match asked & 127 {
            1 | 9 | 13 => 2,
            2 | 3 => usize::from(*test.get(at + 1).unwrap_or(&0)) + 1,
            4 => 4,
            5 | 16 => 1,
            8 => 9,
            10..=12 => {
                let place = test.get(at + 1..at + 3).and_then(|it| it.first_chunk::<2>());
                let place = usize::from(u16::from_le_bytes(*place.unwrap_or(&[0, 0]))) + texts_at;
                for (to, from) in placed.iter_mut().skip(at + 1).zip(short(place)?.to_le_bytes()) {
                    *to = from;
                }
                2
            }
            _ => 0,
        };
        at += length + 1;
    }
    Ok(placed)
}
