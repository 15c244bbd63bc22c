//! What the builder of a blob shares with its reader, so that the two cannot drift apart.

use super::format::{self, folded};
use super::{sense, test, tree};
use crate::scan::{Shape, Token, scan};

/// The first bytes of a blob: its mark and its version.
pub const MARK: [u8; 3] = [format::MAGIC[0], format::MAGIC[1], format::VERSION];
/// See the constants of these names in the format.
pub const HEADER: usize = format::HEADER;
/// Where the checked part begins.
pub const CHECKED: usize = format::CHECKED;
/// Flags of a blob: a rule asks on what words depend, or goes on in the next sentence.
pub const ARCS: u8 = format::ARCS;
/// See [`ARCS`].
pub const CROSSES: u8 = format::CROSSES;
/// See the constant of this name in the format.
pub const FINDS: u8 = format::FINDS;
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
/// The slot of what fills none.
pub const NO_SLOT: u8 = format::NO_SLOT;
/// The number of the first label that rules give.
pub const FIRST_LABEL: u8 = format::FIRST_LABEL;
/// The number of the first label that rules alone know.
pub const FIRST_MARK: u8 = format::FIRST_MARK;

/// The bytes of a word as the blob has them.
#[must_use]
pub fn spelled(word: &str) -> Vec {
    folded(word.as_bytes()).collect()
}

/// The letters of a word that a rule names.
pub type Vec = heapless::Vec<u8, 64>;

/// The bucket that a word as the blob has it stands in.
#[must_use]
pub fn bucket(spelled: &[u8], buckets: u16) -> u16 {
    format::hash(spelled.iter().copied()) & buckets.saturating_sub(1)
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

/// The tokens that a text is made of, as byte offsets: what a word of a rule has to be one of.
#[must_use]
pub fn token_count(text: &str) -> usize {
    let mut tokens = heapless::Vec::<Token, 16>::new();
    scan(text.as_bytes(), &mut tokens);
    tokens.len()
}
