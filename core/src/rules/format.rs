//! The layout of a blob of rules; `core/RULES.md` specifies it.

use crate::store::bytes::Reader;

/// The mark of a blob of rules: `¶`, in Latin-1, and `r`.
pub(super) const MAGIC: [u8; 2] = [0xB6, b'r'];
pub(super) const VERSION: u8 = 1;
/// Length of the header, in bytes.
pub(super) const HEADER: usize = 32;
/// Where the checked part begins: behind the checksum.
pub(super) const CHECKED: usize = 8;
/// Set in the length of a word that finds rules: their list follows it.
pub(super) const FINDS: u8 = 1 << 7;
/// Length of a key of the index, in bytes.
pub(super) const KEY: usize = 5;
/// Length of a reference to a rule, in bytes.
pub(super) const REF: usize = 3;
/// Rules run in phases: the passes that label words, then those that find relations, then those that come last.
pub(crate) const PHASES: u8 = PASSES + 2;
/// The phase of rules that find relations.
pub(crate) const FINDING: u8 = PASSES;
/// The phase of rules that come last.
pub(crate) const LAST: u8 = PASSES + 1;
/// Where the bits of stages begin beside a phase.
pub(super) const FAMILIES_AT: u32 = 5;
/// The flags of a blob: a rule asks on what words depend; one goes on in the next sentence; how many passes label words.
pub(super) const ARCS: u8 = 1 << 3;
pub(super) const CROSSES: u8 = 1 << 4;
pub(super) const PASSES_OF_FLAGS: u8 = PASSES - 1;
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
    /// What rules need, and how many passes of them label words.
    pub(super) flags: u8,
    pub(super) buckets: u16,
    pub(super) word_bytes: u16,
    pub(super) ref_bytes: u16,
    pub(super) keys: u16,
    pub(super) tests: u16,
    pub(super) test_bytes: u16,
    pub(super) sets: u16,
    pub(super) set_bytes: u16,
    pub(super) rules: u16,
    pub(super) rule_bytes: u16,
    pub(super) labels: u8,
    pub(super) relations: u8,
    pub(super) text_bytes: u16,
}

impl Header {
    /// Reads a header whose magic and version are right.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let mut rest = Reader(bytes.get(3..HEADER)?);
        let flags = rest.u8()?;
        let crc = rest.u32()?;
        let header = Self {
            crc,
            flags,
            buckets: rest.u16()?,
            word_bytes: rest.u16()?,
            ref_bytes: rest.u16()?,
            keys: rest.u16()?,
            tests: rest.u16()?,
            test_bytes: rest.u16()?,
            sets: rest.u16()?,
            set_bytes: rest.u16()?,
            rules: rest.u16()?,
            rule_bytes: rest.u16()?,
            labels: rest.u8()?,
            relations: rest.u8()?,
            text_bytes: rest.u16()?,
        };
        (flags & !(ARCS | CROSSES | PASSES_OF_FLAGS) == 0 && header.buckets.is_power_of_two())
            .then_some(header)
    }
}

/// One place of a pattern, in two bytes: which test its item has to pass, whether it may be left out, and the slot that
/// the item fills.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Place(u16);

/// The slot of what fills none.
pub(super) const NO_SLOT: u8 = 15;

impl Place {
    const OPTIONAL: u16 = 1 << 11;

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
        (self.0 >> 12) as u8
    }
}

/// The hash by which words are found: of their bytes in lower case, a curly apostrophe as a straight one.
pub(super) fn hash(bytes: impl Iterator<Item = u8>) -> u16 {
    let hash = bytes.fold(0x811C_u16, |hash, byte| {
        (hash ^ u16::from(byte)).wrapping_mul(0x0193).rotate_left(5)
    });
    hash ^ hash >> 7
}

/// The bytes of a word as the blob has them: ASCII in lower case, a curly apostrophe as a straight one.
pub(super) fn folded(word: &[u8]) -> impl Iterator<Item = u8> + '_ {
    // `’` is E2 80 99: its last byte stands for it.
    let is_curly = |at: usize| word.get(at..at.saturating_add(3)) == Some("’".as_bytes());
    word.iter().enumerate().filter_map(move |(at, byte)| match byte {
        0xE2 if is_curly(at) => Some(b'\''),
        0x80 if at.checked_sub(1).is_some_and(is_curly) => None,
        0x99 if at.checked_sub(2).is_some_and(is_curly) => None,
        byte => Some(byte.to_ascii_lowercase()),
    })
}
