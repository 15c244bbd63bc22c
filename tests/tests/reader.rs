//! The index of the e-reader: what it keeps, what it forgets, and what a board makes of a whole book.

#[allow(dead_code, reason = "a program of the firmware, which runs here too")]
#[path = "../../firmware-example/src/bin/reader/index.rs"]
mod index;

use index::{Index, PLACES};
use postil::DefaultEngine;
use postil_tests::book::{self, PEOPLE, PLACES as TOWNS};
use postil_tests::english::with_model;
use std::collections::BTreeMap;

/// The index of a text, as a map from names to places.
fn indexed(text: &str) -> (BTreeMap<String, Vec<u32>>, u32) {
    let mut index = Box::new(Index::new());
    let mut engine = Box::new(DefaultEngine::idle());
    engine.annotate(with_model(), text.as_bytes(), &mut *index).expect("a good text");
    let mut names = BTreeMap::new();
    let mut last = None;
    while let Some(entry) = index.after(last) {
        last = Some(entry.name());
        let places: Vec<u32> = index.places(entry).collect();
        assert_eq!(places.len(), usize::from(entry.count()));
        assert!(places.is_sorted());
        names.insert(entry.name().to_owned(), places);
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
    let cast = PEOPLE.iter().map(|(name, _)| *name);
    for name in cast.chain(TOWNS) {
        let places = names.get(name).unwrap_or_else(|| panic!("{name} is not in the index"));
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
    assert_eq!(names["Ann Berg"].len(), 600);
    assert_eq!(names["Lima"].len(), 600);
}

/// More places than there is room for: the rarest names give theirs, and the table stays in order.
#[test]
fn places_run_out_in_order() {
    let line = "Then Ann Berg and Carl Lund met Eva Holm in Lima and in Peru.\n\n";
    let rare = "Then Jan Moe left.\n\n".repeat(7);
    let (names, forgotten) = indexed(&(rare + &line.repeat(PLACES / 4)));
    assert!(forgotten > 0);
    assert!(names.values().map(Vec::len).sum::<usize>() <= PLACES);
    assert!(!names.contains_key("Jan Moe"), "the rarest is forgotten first");
}
