//! The layout of a blob of rules, which `core/RULES.md` specifies.

use crate::hash::Fnv;
use crate::store::bytes::{Reader, some};

/// The magic of a blob of rules: `¶r` in Latin-1.
pub(super) const MAGIC: [u8; 2] = [0xB6, b'r'];
pub(super) const VERSION: u8 = 1;
/// Length of the header, in bytes.
pub(super) const HEADER: usize = 34;
/// Byte offset after the checksum, where the part that it covers begins.
pub(super) const CHECKED: usize = 8;
/// Length of the hash of a word, in bytes.
pub(super) const HASH: usize = 4;
/// Length of a key of the index, in bytes.
pub(super) const KEY: usize = 5;
/// Length of a reference to a rule, in bytes.
pub(super) const REF: usize = 3;
/// The bits of a group that hold the phase.
pub(super) const PHASE: u8 = 15;
/// The bit of a group that marks the last reference of a list.
pub(super) const ENDS: u8 = 1 << 4;
/// The number of phases in which rules run: the passes that label words, one phase for relations, and one for rules that come
/// last.
pub(crate) const PHASES: u8 = PASSES + 2;
/// The phase of the rules that find relations.
pub(crate) const FINDING: u8 = PASSES;
/// The position of the stage bits in a group.
pub(crate) const FAMILIES_AT: u32 = 5;
/// The flag of a blob with a rule that continues in the next sentence.
pub(super) const CROSSES: u8 = 1 << 4;
/// The bits of a rule: where its match must be (in a headline, not in one, in a quotation, not in one), whether it reads the
/// dependency tree, and whether it continues in the next sentence.
pub(super) const STANDS: u8 = 15;
pub(super) const NEEDS_ARCS: u8 = 1 << 4;
pub(super) const GOES_ON: u8 = 1 << 5;
/// The bits for the position of a rule's anchor; those above count its `unless` patterns.
pub(super) const ANCHOR: u8 = 31;
pub(super) const UNLESS_AT: u32 = 5;
/// Length of an edge, in bytes.
pub(super) const EDGE: usize = 6;
/// Length of a result that a rule writes, in bytes.
pub(super) const WRITE: usize = 4;

/// The most places of a pattern; the matcher keeps one bit for each.
pub(super) const MOST_PLACES: usize = 32;
/// The most named slots of a rule.
pub(crate) const MOST_SLOTS: usize = 8;
/// The most edges of a rule.
pub(super) const MOST_EDGES: usize = 8;
/// The number of passes. A rule sees the labels that rules of earlier passes have given.
pub(crate) const PASSES: u8 = 8;
/// What annotations add to the number of a user's rule.
pub(crate) const OWN_RULES: u16 = 1 << 15;
/// The number of the first label that a file of rules declares; the engine's labels have smaller numbers.
pub(crate) const FIRST_LABEL: u8 = 192;
/// The number of the first mark, a label that only rules see.
pub(crate) const FIRST_MARK: u8 = 240;

/// The header: the sizes of the parts that follow, in their order, as counts or in bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Header {
    pub(super) crc: u32,
    /// Flags: see [`CROSSES`].
    pub(super) flags: u8,
    /// Size of the filter of words, in bytes.
    pub(super) filter: u16,
    /// Number of words that find rules.
    pub(super) finders: u16,
    /// Number of other words.
    pub(super) words: u16,
    pub(super) refs: u16,
    pub(super) keys: u16,
    pub(super) tests: u16,
    pub(super) test_bytes: u16,
    pub(super) sets: u16,
    /// Number of members of all sets.
    pub(super) members: u16,
    pub(super) rules: u16,
    pub(super) rule_bytes: u16,
    pub(super) labels: u8,
    pub(super) relations: u8,
    pub(super) text_bytes: u16,
}

impl Header {
    /// Reads a header whose magic and version have been checked.
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

/// One place of a pattern, in two bytes: the test that its item must pass, whether the place is optional, and the slot that
/// the item fills. A test number below the number of sets asks whether the item is a word of that set.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Place(u16);

/// The slot number that means no slot.
pub(super) const NO_SLOT: u8 = 15;

impl Place {
    /// The bit of an optional place; the bits below are the number of its test.
    pub(super) const OPTIONAL: u16 = 1 << 11;
    /// The position of the slot bits.
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

/// The hash that identifies a word: FNV-1a of its bytes, with ASCII letters in lowercase and `’` as `'`.
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
