//! What a model knows of words: names of persons, places and bodies by the thousand, as hashes.
//!
//! Unlike the lexicon, which decides, this only advises: it is one source of features among others, and
//! a rare false hit does no harm.

use super::hash;
use crate::grammar::Words;
use crate::store::bytes::Reader;
use crate::store::table::Table;

/// The classes of a word that is no entry. What each of the first seven bits means is the model's business.
pub(crate) const NOTHING: u32 = 0;
/// The word begins an entry of several words.
pub(crate) const OPENS_PHRASE: u32 = 1 << 7;

/// The most tokens of an entry.
const LONGEST: usize = 5;

/// The words of a model.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Vocabulary<'b>(Table<'b>);

impl<'b> Vocabulary<'b> {
    /// Reads a table of words with a byte of classes each.
    pub(crate) fn read(reader: &mut Reader<'b>) -> Option<Self> {
        Table::read(reader).map(Self)
    }

    /// The classes of a word, by its hash in small letters.
    pub(crate) fn word(&self, lower: u32) -> u32 {
        self.0.find(lower).map_or(NOTHING, u32::from)
    }

    /// The longest entry of several words that the tokens begin with: how many tokens, and its classes.
    pub(crate) fn phrase(&self, words: Words<'_>) -> Option<(usize, u32)> {
        let mut whole = hash::of_lower(words.of(words.first()?));
        let mut found = None;
        for (token, count) in words.tokens.iter().take(LONGEST).zip(1_usize..).skip(1) {
            whole = hash::join(whole, hash::of_lower(words.of(token)));
            let classes = self.word(whole) & !OPENS_PHRASE;
            if classes != NOTHING {
                found = Some((count, classes));
            }
        }
        found
    }
}
