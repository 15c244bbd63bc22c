//! Constants and functions of the format of compiled rules, for the compiler of `postil rules build`; `core/RULES.md`
//! specifies the format. The builder and the reader share them, so that both always agree.

use super::format;
pub use super::test::ask;
use super::{sense, test, tree};
use crate::scan::{Shape, Token, scan};

/// The first bytes of compiled rules: the magic number and the version.
pub const MARK: [u8; 3] = [format::MAGIC[0], format::MAGIC[1], format::VERSION];
/// Length of the header, in bytes.
pub const HEADER: usize = format::HEADER;
/// Byte offset where the part that the checksum covers begins.
pub const CHECKED: usize = format::CHECKED;
/// Length of a key of the index, in bytes.
pub const KEY: usize = format::KEY;
/// Length of a reference to a rule, in bytes.
pub const REF: usize = format::REF;
/// The bit of an optional place; the bits below it are the number of its test.
pub const OPTIONAL: u16 = format::Place::OPTIONAL;
/// The position of the slot bits of a place.
pub const SLOT_AT: u32 = format::Place::SLOT_AT;
/// The flag of a blob with a rule that continues in the next sentence.
pub const CROSSES: u8 = format::CROSSES;
/// The bit of a group that marks the last reference of a list.
pub const ENDS: u8 = format::ENDS;
/// The number of phases: the passes, then one for relations, then one for rules that come last.
pub const PHASES: u8 = format::PHASES;
/// The position of the stage bits in a group.
pub const FAMILIES_AT: u32 = format::FAMILIES_AT;
/// The number of passes.
pub const PASSES: u8 = format::PASSES;
/// The maximum number of places of a pattern.
pub const MOST_PLACES: usize = format::MOST_PLACES;
/// The maximum number of slots of a rule.
pub const MOST_SLOTS: usize = format::MOST_SLOTS;
/// The maximum number of edges of a rule.
pub const MOST_EDGES: usize = format::MOST_EDGES;
/// The maximum number of `unless` patterns of a rule.
pub const MOST_UNLESS: usize = (u8::MAX >> format::UNLESS_AT) as usize;
/// The bit of a rule that reads the dependency tree.
pub const NEEDS_ARCS: u8 = format::NEEDS_ARCS;
/// The bit of a rule that continues in the next sentence.
pub const GOES_ON: u8 = format::GOES_ON;
/// The position of the bits that count the `unless` patterns of a rule.
pub const UNLESS_AT: u32 = format::UNLESS_AT;
/// The slot number that means no slot.
pub const NO_SLOT: u8 = format::NO_SLOT;
/// The number of the first label that a file declares.
pub const FIRST_LABEL: u8 = format::FIRST_LABEL;
/// The number of the first mark, a label that only rules see.
pub const FIRST_MARK: u8 = format::FIRST_MARK;

/// The hash that identifies a word.
#[must_use]
pub fn word_hash(word: &str) -> u32 {
    format::hash(word.as_bytes())
}

/// The names of the senses, by number.
pub fn senses() -> impl Iterator<Item = &'static str> {
    sense::NAMES.iter().copied()
}

/// The names of the relations between two items of an edge, by number; the last stands for any item of the sentence.
pub const RELATIONS: &[&str] = tree::NAMES;

/// The names of shapes, and their bits.
pub fn shapes() -> impl Iterator<Item = (&'static str, u8)> {
    let mark = Shape::Mark(crate::scan::Mark::Other);
    [
        ("lower", Shape::Lower),
        ("capital", Shape::Capital),
        ("upper", Shape::Upper),
        ("mixed", Shape::Inner),
        ("number", Shape::Number),
        ("address", Shape::Address),
        ("mark", mark),
    ]
    .into_iter()
    .map(|(name, shape)| (name, test::shape_bit(shape)))
}

/// The number of tokens of a text. A word in a rule must be a single token.
#[must_use]
pub fn token_count(text: &str) -> usize {
    let mut tokens = heapless::Vec::<Token, 16>::new();
    scan(text.as_bytes(), &mut tokens);
    tokens.len()
}
