//! Rules in numbers: what a blob is made of.

use postil::rules::building::ask;
use std::collections::{BTreeMap, BTreeSet};

/// What a blob is made of.
#[derive(Clone, Debug, Default)]
pub(crate) struct Program {
    /// Bytes of tests, by number.
    pub(crate) tests: Vec<Vec<u8>>,
    /// Sets of words by their hashes, by number.
    pub(crate) sets: Vec<BTreeSet<u32>>,
    pub(crate) rules: Vec<Compiled>,
    /// The labels that the file gives, marks too, with their numbers.
    pub(crate) numbers: BTreeMap<String, u8>,
    /// Names of labels and relations that are the file's own.
    pub(crate) labels: Vec<String>,
    pub(crate) relations: Vec<String>,
    /// Names of rules; none where nobody will ask.
    pub(crate) names: Vec<String>,
    /// Texts that tests name.
    pub(crate) texts: Vec<String>,
}

/// A rule in numbers.
#[derive(Clone, Debug, Default)]
pub(crate) struct Compiled {
    pub(crate) number: u16,
    pub(crate) pass: u8,
    pub(crate) families: u8,
    pub(crate) needs_arcs: bool,
    pub(crate) crosses: bool,
    pub(crate) stands: u8,
    /// It runs after the others of its sentence.
    pub(crate) is_last: bool,
    pub(crate) places: Vec<u16>,
    pub(crate) anchor: usize,
    pub(crate) key: Key,
    pub(crate) edges: Vec<[u8; 6]>,
    pub(crate) writes: Vec<[u8; 4]>,
    pub(crate) unless: Vec<(u8, Vec<u16>)>,
    /// Nothing finds it.
    pub(crate) is_hidden: bool,
    /// Labels of the file that it reads, and those that it gives.
    pub(crate) reads: BTreeSet<u8>,
    pub(crate) gives: BTreeSet<u8>,
}

impl Compiled {
    /// Whether it labels words.
    pub(crate) fn labels(&self) -> bool {
        !self.gives.is_empty()
    }
}

/// By what a rule is found.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub(crate) enum Key {
    #[default]
    Any,
    /// The words of a set.
    Set(usize),
    Labels(Vec<u8>),
    Senses(Vec<u8>),
    Tags(Vec<u8>),
}

/// How many bytes of a question follow its number, of those that stand there.
pub(crate) fn payload_length(kind: u8, behind: &[u8]) -> usize {
    match kind {
        ask::WORD | ask::CONFIDENCE | ask::LENGTH | ask::TERM | ask::BEGINS | ask::ENDS => 2,
        ask::LABEL | ask::SENSE => usize::from(*behind.first().unwrap_or(&0)) + 1,
        ask::TAG => 4,
        ask::SHAPE | ask::EITHER => 1,
        ask::VALUE => 9,
        _ => 0,
    }
}
