//! The built-in lexicon: facts about the world and the language, stored compactly in flash.
//!
//! The tables in `core/data/en` are compiled into a hash table ([`layout`]). A lookup reads one bucket, which has five entries
//! on average. An entry takes four bytes: the bits of its 32-bit hash that the bucket does not imply, and the number of its
//! fact. About one in a million words that are not listed is therefore mistaken for one that is. There are no relocations and
//! no heap.
//!
//! A word of the text is first looked up as it is written. A capitalized or uppercase word is looked up in
//! lowercase next, and an uppercase word then with an initial capital (`RUSSIA`). So `US` is a country, and
//! `us` is not.

pub(crate) mod class;
mod fact;
mod fact_id;
// Kept as the generator writes it.
#[rustfmt::skip]
mod generated;
mod layout;
mod sense;

pub(crate) use fact::Fact;
pub(crate) use fact_id::{FACT_COUNT, FactId};
pub(crate) use generated::{
    CLITIC, FILE as FILE_ENDINGS, GLUED, GROUP as GROUP_ENDINGS, HOLIDAYS, LONGEST,
    ORDINAL as ORDINAL_ENDINGS, PLURAL, SCHEME, TOP_LEVEL, TOP_LEVEL_WORD, WEB, Word,
};
pub(crate) use sense::{Frames, Gender, HolidayRule, Kind, Sense};

use generated::{ENTRIES, STARTS};

/// A list of forms separated by spaces: an array would take eight more bytes for each.
#[derive(Debug)]
pub(crate) struct Forms(&'static [u8]);

impl Forms {
    pub(crate) fn iter(&self) -> impl Iterator<Item = &'static [u8]> + use<> {
        self.0.split(|byte| *byte == b' ')
    }

    /// Whether one of them is this word, ignoring case.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub(crate) fn has(&self, word: &[u8]) -> bool {
        self.iter().any(|form| form.eq_ignore_ascii_case(word))
    }
}

/// The table of what a `const fn` returns for each fact, for [`FactId::in_table`].
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

/// The fact of the entry written exactly like `entry`.
fn exact(entry: &[u8]) -> Option<FactId> {
    let hash = layout::hash(entry);
    let bucket = usize::try_from(layout::bucket(hash)).ok()?;
    let start = |bucket: usize| {
        let expected = layout::expected(bucket, ENTRIES.len());
        Some(expected.saturating_add_signed((*STARTS.get(bucket)?).into()))
    };
    let entries = ENTRIES.get(start(bucket)?..start(bucket.saturating_add(1))?)?;
    // If the rest of the hash is the same, only the number of the fact is left.
    let facts = entries.iter().map(|own| own ^ layout::stored(hash));
    let fact = facts.into_iter().find(|fact| *fact < layout::MOST_FACTS)?;
    u16::try_from(fact).ok().map(FactId)
}

/// How a word of the text is capitalized, as far as the lookup needs it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Case {
    Lower,
    Capital,
    Upper,
}

/// The fact of a word or phrase of the text.
#[cfg_attr(target_pointer_width = "32", inline(never))]
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
    use std::vec::Vec;

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

    /// The entries of some tables, as they are written there.
    fn listed() -> impl Iterator<Item = &'static str> {
        let tables = [
            include_str!("../../data/en/occupations.tsv"),
            include_str!("../../data/en/given_names.tsv"),
            include_str!("../../data/en/places.tsv"),
        ];
        let rows = tables.into_iter().flat_map(str::lines);
        let rows = rows.filter(|row| !row.is_empty() && !row.starts_with('#'));
        rows.filter_map(|row| row.split('\t').next())
    }

    #[test]
    fn every_entry_is_found() {
        assert_eq!(ENTRIES.len(), generated::COUNT);
        assert!(listed().count() > 1_000);
        for entry in listed() {
            assert!(exact(entry.as_bytes()).is_some(), "{entry}");
        }
    }

    #[test]
    fn what_is_not_listed_is_not_found() {
        let (mut asked, mut found) = (0, 0);
        for entry in listed() {
            for at in 0..entry.len() {
                let mut other: Vec<u8> = entry.bytes().collect();
                // No entry has this mark.
                other[at] = b'~';
                found += usize::from(exact(&other).is_some());
                asked += 1;
            }
        }
        assert!(asked > 9_000 && found == 0, "{found} of {asked}");
    }
}
