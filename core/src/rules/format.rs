//! The layout of a blob of rules; `core/RULES.md` specifies it.

use crate::hash::Fnv;
use crate::store::bytes::{Reader, some};

/// The mark of a blob of rules: `¶`, in Latin-1, and `r`.
pub(super) const MAGIC: [u8; 2] = [0xB6, b'r'];
pub(super) const VERSION: u8 = 1;
/// Length of the header, in bytes.
pub(super) const HEADER: usize = 34;
/// Where the checked part begins: behind the checksum.
pub(super) const CHECKED: usize = 8;
/// Length of the hash of a word, in bytes.
pub(super) const HASH: usize = 4;
/// Length of a key of the index, in bytes.
pub(super) const KEY: usize = 5;
/// Length of a reference to a rule, in bytes.
pub(super) const REF: usize = 3;
/// The bits of a phase, beside those of stages.
pub(super) const PHASE: u8 = 15;
/// Set in the last reference of a list, beside its phase.
pub(super) const ENDS: u8 = 1 << 4;
/// Rules run in phases: the passes that label words, then those that find relations, then those that come last, which is the
/// last phase.
pub(crate) const PHASES: u8 = PASSES + 2;
/// The phase of rules that find relations.
pub(crate) const FINDING: u8 = PASSES;
/// Where the bits of stages begin beside a phase.
pub(crate) const FAMILIES_AT: u32 = 5;
/// The flag of a blob of which a rule goes on in the next sentence.
pub(super) const CROSSES: u8 = 1 << 4;
/// The bits of a rule: where its words have to stand (in a headline, not in one, in a quotation, not in one); whether it asks
/// on what words depend; whether it goes on in the next sentence.
pub(super) const STANDS: u8 = 15;
pub(super) const NEEDS_ARCS: u8 = 1 << 4;
pub(super) const GOES_ON: u8 = 1 << 5;
/// The bits of the place that a rule is found by; those above say how many patterns refuse a match.
pub(super) const ANCHOR: u8 = 31;
pub(super) const UNLESS_AT: u32 = 5;
/// Length of an edge, in bytes.
pub(super) const EDGE: usize = 6;
/// Length of what a rule writes, in bytes.
pub(super) const WRITE: usize = 4;

/// The most places of a pattern: one bit each.
pub(super) const MOST_PLACES: usize = 32;
/// The most named slots of a rule.
pub(crate) const MOST_SLOTS: usize = 8;
/// The most edges of a rule.
pub(super) const MOST_EDGES: usize = 8;
/// How many passes there are: a rule reads what rules of earlier passes have labelled.
pub(crate) const PASSES: u8 = 8;
/// The number of the first rule of a user's, as annotations have it.
pub(crate) const OWN_RULES: u16 = 1 << 15;
/// The number of the first label that rules give; those before it are the engine's.
pub(crate) const FIRST_LABEL: u8 = 192;
/// The number of the first label that is known to rules alone.
pub(crate) const FIRST_MARK: u8 = 240;

/// Sizes of the parts behind the header, in their order: counts, or bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Header {
    pub(super) crc: u32,
    /// What rules need.
    pub(super) flags: u8,
    /// Bytes of the filter of words.
    pub(super) filter: u16,
    /// How many words find rules.
    pub(super) finders: u16,
    /// How many other words there are.
    pub(super) words: u16,
    pub(super) refs: u16,
    pub(super) keys: u16,
    pub(super) tests: u16,
    pub(super) test_bytes: u16,
    pub(super) sets: u16,
    /// How many words the sets have, all together.
    pub(super) members: u16,
    pub(super) rules: u16,
    pub(super) rule_bytes: u16,
    pub(super) labels: u8,
    pub(super) relations: u8,
    pub(super) text_bytes: u16,
}

impl Header {
    /// Reads a header whose magic and version are right.
    pub(super) const fn read(bytes: &[u8]) -> Option<Self> {
        let (_, numbers) = some!(bytes.split_at_checked(3));
        let mut rest = Reader(numbers);
        let flags = some!(rest.u8());
        let crc = some!(rest.u32());
        let header = Self {
            crc,
            flags,
            filter: some!(rest.u16()),
            finders: some!(rest.u16()),
            words: some!(rest.u16()),
            refs: some!(rest.u16()),
            keys: some!(rest.u16()),
            tests: some!(rest.u16()),
            test_bytes: some!(rest.u16()),
            sets: some!(rest.u16()),
            members: some!(rest.u16()),
            rules: some!(rest.u16()),
            rule_bytes: some!(rest.u16()),
            labels: some!(rest.u8()),
            relations: some!(rest.u8()),
            text_bytes: some!(rest.u16()),
        };
        let is_known = flags & !CROSSES == 0 && header.filter.is_power_of_two();
        if is_known { Some(header) } else { None }
    }
}

/// One place of a pattern, in two bytes: which test its item has to pass (numbers below that of sets ask whether it is a word
/// of this set), whether it may be left out, and the slot that
/// the item fills.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Place(u16);

/// The slot of what fills none.
pub(super) const NO_SLOT: u8 = 15;

impl Place {
    /// The bit of one that may be left out; those below are the number of its test.
    pub(super) const OPTIONAL: u16 = 1 << 11;
    /// Where the bits of its slot begin.
    pub(super) const SLOT_AT: u32 = 12;

    pub(super) const fn read(bytes: [u8; 2]) -> Self {
        Self(u16::from_le_bytes(bytes))
    }

    pub(super) const fn test(self) -> u16 {
        self.0 & (Self::OPTIONAL - 1)
    }

    pub(super) const fn is_optional(self) -> bool {
        self.0 & Self::OPTIONAL != 0
    }

    pub(super) const fn slot(self) -> u8 {
        (self.0 >> Self::SLOT_AT) as u8
    }
}

/// The hash by which words are known: FNV-1a of their bytes, ASCII letters in lower case, a curly apostrophe as a straight one.
pub(super) fn hash(word: &[u8]) -> u32 {
    let (mut hash, mut rest) = (Fnv::EMPTY, word);
    while let [byte, behind @ ..] = rest {
        // `’` is E2 80 99.
        let (byte, behind) = match rest {
            [0xE2, 0x80, 0x99, behind @ ..] => (b'\'', behind),
            _ => (byte.to_ascii_lowercase(), behind),
        };
        hash = hash.byte(byte);
        rest = behind;
    }
    hash.value()
}
