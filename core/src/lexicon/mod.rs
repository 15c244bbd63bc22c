//! Facts of the world and of the language, compact in flash.
//!
//! The tables in `core/data/en` are compiled into buckets of a hash ([`layout`]), of which a look-up reads one: two entries,
//! on average. Letters that often stand together are one byte, the first letter follows from the bucket, and so an entry
//! costs six bytes, with all that finds it. Found is what is listed and nothing else. No relocations, no heap.
//!
//! An entry is found as it is written in the table; a capitalised or upper-case word of the text is
//! looked up in lower case next, and an upper-case one then with one capital (`RUSSIA`). So `US` is a
//! country and `us` is not.

pub(crate) mod class;
mod entry;
mod fact;
mod fact_id;
// As the generator writes it.
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

use entry::Entry;
use generated::{ENTRIES, SHELVES};
use layout::{BUCKETS_OF_SHELF, Place};

/// Eight buckets side by side.
#[derive(Debug)]
struct Shelf {
    /// Where the first one begins in [`ENTRIES`].
    start: u16,
    /// Where each ends, counted from there.
    ends: [u8; BUCKETS_OF_SHELF],
    /// The bits of the places that its entries have.
    masks: [u8; BUCKETS_OF_SHELF],
}

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

/// The fact of `entry`, exactly as written.
fn exact(entry: &[u8]) -> Option<FactId> {
    let (&first, rest) = entry.split_first()?;
    let mut entries = at_place(layout::place(first, rest))?;
    while let Some((entry, others)) = Entry::split(entries) {
        if let Some(fact) = entry.fact_if(rest) {
            return Some(FactId(fact));
        }
        entries = others;
    }
    None
}

/// The entries of a bucket, if one of them may have this place.
fn at_place(place: Place) -> Option<&'static [u8]> {
    let shelf = SHELVES.get(place.bucket / BUCKETS_OF_SHELF)?;
    let number = place.bucket % BUCKETS_OF_SHELF;
    if shelf.masks.get(number)? & place.mask == 0 {
        return None;
    }
    let end = *shelf.ends.get(number)?;
    let begin =
        number.checked_sub(1).and_then(|before| shelf.ends.get(before)).copied().unwrap_or(0);
    let at = |distance: u8| usize::from(shelf.start).wrapping_add(distance.into());
    ENTRIES.get(at(begin)..at(end))
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

    #[test]
    fn every_entry_is_found() {
        let mut count = 0;
        for bucket in 0..layout::BUCKETS {
            let all = Place { bucket, mask: u8::MAX };
            let mut entries = at_place(all).unwrap_or_default();
            while let Some((entry, others)) = Entry::split(entries) {
                let (rest, fact) = entry.read().unwrap();
                // Which byte stands before it follows from the bucket.
                let firsts =
                    (0..=u8::MAX).filter(|&first| layout::place(first, &rest).bucket == bucket);
                let [first] = firsts.collect::<Vec<u8>>()[..] else { panic!("{rest:?}") };
                let whole = [&[first], &rest[..]].concat();
                assert_eq!(exact(&whole), Some(FactId(fact)), "{whole:?}");
                count += 1;
                entries = others;
            }
        }
        assert_eq!(count, generated::COUNT);
    }
}
