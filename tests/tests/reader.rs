//! The index of the e-reader: what it keeps, what it forgets, and what a board makes of a whole book.

#[allow(dead_code, reason = "a program of the firmware, which runs here too")]
#[path = "../../firmware-example/src/bin/reader/index.rs"]
mod index;

use index::{Index, PLACES};
use postil::DefaultEngine;
use postil_tests::book::{self, PEOPLE, PLACES as TOWNS};
use postil_tests::english::with_model;
use std::collections::BTreeMap;

/// The places of each name and kind.
type Names = BTreeMap<(String, &'static str), Vec<u32>>;

fn places<'n>(names: &'n Names, name: &str, label: &'static str) -> &'n [u32] {
    names.get(&(name.to_owned(), label)).map_or(&[], Vec::as_slice)
}

/// The index of a text, and how many places it forgot.
fn indexed(text: &str) -> (Names, u32) {
    let mut index = Box::new(Index::new());
    let mut engine = Box::new(DefaultEngine::new());
    engine.annotate(text, &with_model(), &mut *index).expect("a good text");
    let mut names = BTreeMap::new();
    let mut last = None;
    while let Some(entry) = index.after(last) {
        last = Some(entry);
        let places: Vec<u32> = index.places(entry).collect();
        assert_eq!(places.len(), usize::from(entry.count()));
        assert!(places.is_sorted());
        let before = names.insert((entry.name().to_owned(), entry.label().name()), places);
        assert!(before.is_none(), "two entries for one name");
    }
    (names, index.forgotten())
}

/// Every paragraph that has the name, or its last word, by looking for the words.
fn paragraphs_with(text: &str, name: &str) -> usize {
    let last = name.rsplit(' ').next().expect("a word");
    text.lines().filter(|line| line.contains(last)).count()
}

#[test]
fn a_book_has_its_people_and_places_in_the_index() {
    let book = book::book();
    let (names, forgotten) = indexed(&book);
    assert_eq!(forgotten, 0);
    let cast = PEOPLE.iter().map(|(name, _)| (*name, "PER"));
    for (name, label) in cast.chain(TOWNS.map(|name| (name, "GPE"))) {
        let places = places(&names, name, label);
        let wanted = paragraphs_with(&book, name);
        assert!(places.len() <= wanted, "{name} is found more often than it is there");
        assert!(places.len() * 10 >= wanted * 7, "{name}: {} of {wanted}", places.len());
        for &place in places {
            let here = &book[usize::try_from(place).unwrap()..];
            assert!(name.split(' ').any(|word| here.starts_with(word)), "{name} is not at {place}");
        }
    }
}

/// More names than the index has room for: what is named often stays, and what was forgotten is counted.
#[test]
fn what_is_named_often_is_kept() {
    let mut text = String::new();
    for number in 0..600_usize {
        let letter = |place: usize| {
            char::from(b'a' + u8::try_from(number / 26_usize.pow(place as u32) % 26).unwrap())
        };
        let rare: String =
            ['B', 'o'].into_iter().chain([letter(0), letter(1)]).chain("ndal".chars()).collect();
        text += &format!("Then Ann Berg met Mr. {rare} in Lima.\n\n");
    }
    let (names, forgotten) = indexed(&text);
    assert!(forgotten > 0);
    assert!(names.len() <= index::NAMES);
    assert_eq!(places(&names, "Ann Berg", "PER").len(), 600);
    assert_eq!(places(&names, "Lima", "GPE").len(), 600);
}

/// More places than there is room for: the rarest names give theirs, and none is lost or told twice.
#[test]
fn places_run_out_in_order() {
    let line = "Then Ann Berg and Carl Lund met Eva Holm in Lima and in Peru.\n\n";
    let rare = "Then Jan Moe left.\n\n".repeat(7);
    let count = |names: &Names| names.values().map(Vec::len).sum::<usize>();

    let (few, none) = indexed(&(rare.clone() + line));
    assert_eq!((places(&few, "Jan Moe", "PER").len(), none), (7, 0));
    let lines = PLACES / 4;
    let (names, forgotten) = indexed(&(rare + &line.repeat(lines)));
    assert!(places(&names, "Jan Moe", "PER").is_empty(), "the rarest is forgotten first");
    let noted = 7 + (count(&few) - 7) * lines;
    assert_eq!(count(&names) + usize::try_from(forgotten).unwrap(), noted);
    let mut all: Vec<u32> = names.values().flatten().copied().collect();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), count(&names), "a place in two lists");
}

/// One name may be that of a person and of a town: here in two texts, for the engine would know it again in one.
#[test]
fn names_of_two_kinds_are_two_entries() {
    let mut index = Box::new(Index::new());
    let mut engine = Box::new(DefaultEngine::new());
    for text in ["Then Mr. Bergen left.\n", "They sailed from Oslo to Bergen.\n"] {
        engine.annotate(text, &with_model(), &mut *index).expect("a good text");
    }
    let first = index.after(None).expect("an entry");
    let second = index.after(Some(first)).expect("another");
    assert_eq!((first.name(), second.name()), ("Bergen", "Bergen"));
    assert_ne!(first.label(), second.label());
    assert_eq!(index.after(Some(second)).map(index::Entry::name), Some("Oslo"));
}
