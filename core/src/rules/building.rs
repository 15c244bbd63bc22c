//! What the builder of a blob shares with its reader, so that the two cannot drift apart.

use super::format;
pub use super::test::ask;
use super::{sense, test, tree};
use crate::scan::{Shape, Token, scan};

/// The first bytes of a blob: its mark and its version.
pub const MARK: [u8; 3] = [format::MAGIC[0], format::MAGIC[1], format::VERSION];
/// See the constants of these names in the format.
pub const HEADER: usize = format::HEADER;
/// Where the checked part begins.
pub const CHECKED: usize = format::CHECKED;
/// Length of a key of the index, and of a reference to a rule, in bytes.
pub const KEY: usize = format::KEY;
/// See [`KEY`].
pub const REF: usize = format::REF;
/// The bit of a place that may be left out; those below it are the number of its test.
pub const OPTIONAL: u16 = format::Place::OPTIONAL;
/// Where the bits of a place begin that say which slot it fills.
pub const SLOT_AT: u32 = format::Place::SLOT_AT;
/// The flag of a blob of which a rule goes on in the next sentence.
pub const CROSSES: u8 = format::CROSSES;
/// Set in the last reference of a list, beside its phase.
pub const ENDS: u8 = format::ENDS;
/// How many phases there are: the passes, then that of rules that find relations, then that of rules that come last.
pub const PHASES: u8 = format::PHASES;
/// Where the bits of stages begin beside a phase.
pub const FAMILIES_AT: u32 = format::FAMILIES_AT;
/// How many passes there are.
pub const PASSES: u8 = format::PASSES;
/// The most places of a pattern.
pub const MOST_PLACES: usize = format::MOST_PLACES;
/// The most slots of a rule.
pub const MOST_SLOTS: usize = format::MOST_SLOTS;
/// The most edges of a rule.
pub const MOST_EDGES: usize = format::MOST_EDGES;
/// The most patterns that refuse a match.
pub const MOST_UNLESS: usize = (u8::MAX >> format::UNLESS_AT) as usize;
/// The bits of a rule that asks on what words depend, and of one that goes on in the next sentence.
pub const NEEDS_ARCS: u8 = format::NEEDS_ARCS;
/// See [`NEEDS_ARCS`].
pub const GOES_ON: u8 = format::GOES_ON;
/// Where a rule has the number of patterns that refuse a match.
pub const UNLESS_AT: u32 = format::UNLESS_AT;
/// The slot of what fills none.
pub const NO_SLOT: u8 = format::NO_SLOT;
/// The number of the first label that rules give.
pub const FIRST_LABEL: u8 = format::FIRST_LABEL;
/// The number of the first label that rules alone know.
pub const FIRST_MARK: u8 = format::FIRST_MARK;

/// The hash by which a word is known.
#[must_use]
pub fn word_hash(word: &str) -> u32 {
    format::hash(word.as_bytes())
}

/// The names of the senses, by number.
pub fn senses() -> impl Iterator<Item = &'static str> {
    sense::NAMES.iter().copied()
}

/// How one item can depend on another, by number; the last stands for any item of the sentence.
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

/// How many tokens a text has: a word of a rule has to be one.
#[must_use]
pub fn token_count(text: &str) -> usize {
    let mut tokens = heapless::Vec::<Token, 16>::new();
    scan(text.as_bytes(), &mut tokens);
    tokens.len()
}
