//! Facts of the world and of the language, compact in flash.
//!
//! The tables in `core/data/en` are compiled into one string of all entries, grouped by length and put in the order of a
//! perfect [`hash`] there, and one number an entry that leads to its [`Fact`] and has some bits of its hash. So a
//! look-up compares one entry, if any, and has nothing to search: no relocations, no heap, less than three bytes beside
//! an entry's own.
//!
//! An entry is found as it is written in the table; a capitalised or upper-case word of the text is
//! looked up in lower case next, and an upper-case one then with one capital (`RUSSIA`). So `US` is a
//! country and `us` is not.

pub(crate) mod class;
mod fact;
mod hash;
// As the generator writes it.
#[rustfmt::skip]
mod generated;
mod sense;

pub(crate) use fact::Fact;
pub(crate) use generated::{
    CLITIC, FILE as FILE_ENDINGS, GLUED, GROUP as GROUP_ENDINGS, HOLIDAYS,
    ORDINAL as ORDINAL_ENDINGS, PLURAL, SCHEME, TOP_LEVEL, TOP_LEVEL_WORD, WEB, Word,
};
pub(crate) use sense::{Frames, Gender, HolidayRule, Kind, Sense};

use generated::{ENTRIES, FACT_OF, FACTS, GROUPS, SEEDS};

/// The number of a fact; 0 is that of unknown words.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct FactId(pub(crate) u16);

/// Entries of one length, the number of which it has in [`GROUPS`].
#[derive(Debug)]
struct Group {
    /// Number of the first entry, and how many there are.
    first: u16,
    count: u16,
    /// Where the first entry begins in [`ENTRIES`], in bytes.
    offset: u16,
    /// The first bucket of the hash, and how many there are.
    bucket: u16,
    buckets: u16,
}

/// How many facts there are: for tables of what a stage makes of each.
pub(crate) const FACT_COUNT: usize = FACTS.len();

/// What a `const fn` makes of each fact, as a table that [`FactId::in_table`] reads.
macro_rules! table_of_facts {
    ($of:path) => {{
        let mut table = [$of($crate::lexicon::Fact::of_number(0)); $crate::lexicon::FACT_COUNT];
        let mut number = 1;
        while number < table.len() {
            #[allow(clippy::indexing_slicing, reason = "evaluated at compile time")]
            {
                table[number] = $of($crate::lexicon::Fact::of_number(number));
            }
            number = number.saturating_add(1);
        }
        table
    }};
}

pub(crate) use table_of_facts;

/// The longest entry, in bytes.
pub(crate) const LONGEST: usize = GROUPS.len() - 1;

const _: () = assert!(FACTS.len() <= 1 << hash::TAG_SHIFT);

impl FactId {
    /// Whether the lexicon does not have the word.
    pub(crate) const fn is_unknown(self) -> bool {
        self.0 == 0
    }

    /// What a table has for the fact.
    pub(crate) fn in_table<T: Copy + Default>(self, table: &[T; FACT_COUNT]) -> T {
        table.get(usize::from(self.0)).copied().unwrap_or_default()
    }

    /// The fact itself. Grammars ask for it everywhere: where code is scarce, it stands in one place.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub(crate) fn fact(self) -> &'static Fact {
        FACTS.get(usize::from(self.0)).unwrap_or(&Fact::NONE)
    }
}

/// The fact of `entry`, exactly as written.
fn exact(entry: &[u8]) -> Option<FactId> {
    let length = entry.len();
    let group = GROUPS.get(length).filter(|group| group.count > 0)?;
    let hash = hash::of(entry);
    let bucket = hash::bucket(hash, group.buckets);
    let seed = *SEEDS.get(bucket.wrapping_add(group.bucket.into()))?;
    let slot = hash::slot(hash, seed, group.count);
    let fact = u32::from(*FACT_OF.get(slot.wrapping_add(group.first.into()))?);
    // The fact, if the bits above it are those of the hash.
    let fact = fact ^ hash::tag(hash);
    if fact >> hash::TAG_SHIFT != 0 {
        return None;
    }
    let start = slot.wrapping_mul(length).wrapping_add(group.offset.into());
    let row = ENTRIES.as_bytes().get(start..start.wrapping_add(length))?;
    (row == entry).then(|| u16::try_from(fact).ok().map(FactId))?
}

/// How a word of the text is capitalised, as far as the look-up cares.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Case {
    Lower,
    Capital,
    Upper,
}

/// The fact of a word or phrase of the text.
pub(crate) fn look_up(entry: &[u8], case: Case) -> Option<FactId> {
    if entry.len() > LONGEST {
        return None;
    }
    if let Some(found) = exact(entry) {
        return Some(found);
    }
    if case == Case::Lower {
        return None;
    }
    let mut folded = [0_u8; LONGEST];
    let folded = folded.get_mut(..entry.len())?;
    for (to, from) in folded.iter_mut().zip(entry) {
        *to = from.to_ascii_lowercase();
    }
    if let Some(found) = exact(folded) {
        return Some(found);
    }
    if case != Case::Upper {
        return None;
    }
    let mut starts_word = true;
    for byte in folded.iter_mut() {
        if starts_word {
            *byte = byte.to_ascii_uppercase();
        }
        starts_word = *byte == b' ' || *byte == b'-';
    }
    exact(folded)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn classes(word: &str, case: Case) -> u32 {
        look_up(word.as_bytes(), case).map_or(0, |id| id.fact().classes)
    }

    #[test]
    fn case_decides() {
        assert_eq!(classes("US", Case::Upper) & class::COUNTRY, class::COUNTRY);
        assert_eq!(classes("us", Case::Lower) & class::PRONOUN, class::PRONOUN);
        assert_eq!(classes("Us", Case::Capital) & class::PRONOUN, class::PRONOUN);
        assert_eq!(classes("RUSSIA", Case::Upper) & class::COUNTRY, class::COUNTRY);
        assert_eq!(classes("russia", Case::Lower), 0);
        let month = |word: &str, case| look_up(word.as_bytes(), case)?.fact().month();
        assert_eq!(month("May", Case::Capital), Some(5));
        assert_eq!(month("may", Case::Lower), None);
    }

    #[test]
    fn phrases_are_entries_and_their_heads_say_so() {
        assert_ne!(classes("Prime Minister", Case::Capital) & class::ROLE, 0);
        assert_ne!(classes("Prime", Case::Capital) & class::PHRASE, 0);
        assert_ne!(classes("The", Case::Capital) & class::FUNCTION, 0);
        assert_ne!(classes("The", Case::Capital) & class::PHRASE, 0);
    }

    #[test]
    fn an_entry_has_several_senses() {
        let agreed = look_up(b"agreed", Case::Lower).unwrap().fact();
        assert!(agreed.is(class::ATTITUDE) && agreed.means(Kind::Plans));
        let second = look_up(b"second", Case::Lower).unwrap().fact();
        assert_eq!((second.ordinal(), second.unit()), (Some(2), Some(crate::value::Unit::Second)));
    }

    #[test]
    fn every_entry_is_found() {
        let mut entries = ENTRIES.as_bytes();
        let lasts = GROUPS.iter().skip(1).map(|group| usize::from(group.first));
        let mut number = 0;
        for (length, last) in lasts.chain([FACT_OF.len()]).enumerate() {
            while number < last {
                let (entry, rest) = entries.split_at_checked(length).unwrap();
                let fact = FACT_OF[number] & ((1 << hash::TAG_SHIFT) - 1);
                assert_eq!(exact(entry), Some(FactId(fact)), "{entry:?}");
                (number, entries) = (number + 1, rest);
            }
        }
        assert!(entries.is_empty());
    }
}
