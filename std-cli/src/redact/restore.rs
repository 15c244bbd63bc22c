//! The original of a redacted text, with the key.

use super::edit::replace;
use super::entry::{Entry, PERSON};
use super::form::Piece;
use super::key::{Key, KeyDocument};
use super::placeholder::{Written, written};
use super::replace::BLOCK;
use super::sheet::{Place, Sheet};
use super::view::View;
use super::word::stands_alone;
use crate::error::Fault;
use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use core::ops::Range;
use std::collections::{HashMap, HashSet};

/// The original of a text that the key knows, byte for byte. Of different originals that became the same text, the one of
/// this name, or with the most folders in common.
pub(crate) fn exact(key: &Key, redacted: &str, name: &str) -> Result<String, Fault> {
    let documents = key.documents_of(redacted.as_bytes());
    let in_common = |other: &str| {
        let parts = |name| str::rsplit(name, ['/', '\\']);
        parts(name).zip(parts(other)).take_while(|(one, other)| one == other).count()
    };
    let document = match documents.as_slice() {
        [] => {
            let fault = Fault::new("was not made with this key, or was changed since");
            return Err(fault.with_remedy("put names back into a changed text with --approximate"));
        }
        [first, rest @ ..] if rest.iter().all(|other| first.is_same_as(other)) => first,
        all => {
            let most = all.iter().map(|document| in_common(&document.name)).max().unwrap_or(0);
            let mut named = all.iter().filter(|it| most > 0 && in_common(&it.name) == most);
            match (named.next(), named.next()) {
                (Some(only), None) => only,
                _ => {
                    let names: Vec<_> = all.iter().map(|document| document.name.as_str()).collect();
                    let what = format!("could be any of several originals: {}", names.join(", "));
                    return Err(Fault::new(what)
                        .with_remedy("name the file, or its folders, as the original was named"));
                }
            }
        }
    };
    KeyDocument::restored(document, redacted).ok_or_else(|| {
        Fault::new("the key is damaged: what it gives back is not the original")
            .with_remedy("use a copy of the key")
    })
}

/// What a text is once its placeholders and pseudonyms are names.
#[derive(Debug)]
pub(crate) struct Approximated {
    pub(crate) text: String,
    /// How many were put back.
    pub(crate) count: usize,
    /// What looks like placeholders of no entry, and stays.
    pub(crate) unknown: Vec<String>,
    /// Pseudonyms of several entries, which stay: nobody knows whom they stand for.
    pub(crate) shared: Vec<String>,
    /// Whether it has blocks, of which nobody knows what they stand for.
    pub(crate) has_blocks: bool,
}

/// A text in which each placeholder and pseudonym of the key is the full name.
pub(crate) fn approximate(key: &Key, input: &str, pieces: Vec<Piece>) -> Approximated {
    let sheet = Sheet::of(input, pieces);
    let (mut places, mut unknown, mut shared) = (Vec::new(), Vec::new(), Vec::new());
    let placeholders: HashMap<String, &Entry> =
        key.book.entries().iter().map(|entry| (entry.placeholder(), entry)).collect();
    let invented = pseudonyms(key.book.entries());
    let search = AhoCorasick::builder()
        // The one whose size grows with the patterns alone.
        .kind(Some(AhoCorasickKind::ContiguousNFA))
        .match_kind(MatchKind::LeftmostLongest)
        .build(invented.iter().map(|(name, _)| name));
    for (text, words) in sheet.texts().enumerate() {
        let view = View::of(words);
        for Written { range, placeholder, suffix } in written(view.text()) {
            let range = view.back(&range);
            match placeholders.get(&placeholder) {
                Some(entry) => {
                    places.push((Place { text, range }, format!("{}{suffix}", entry.name)));
                }
                // Without brackets, it may be anything: `COVID-19`.
                None if words.as_bytes().get(range.start).is_some_and(u8::is_ascii_alphabetic) => {}
                None => unknown.extend(words.get(range).map(str::to_owned)),
            }
        }
        let Ok(search) = &search else { continue };
        for found in search.find_iter(words).filter(|found| may_be_name(words, &found.range())) {
            match invented.get(found.pattern().as_usize()) {
                Some((_, Some(name))) => {
                    places.push((Place { text, range: found.range() }, name.clone()));
                }
                Some((pseudonym, None)) => shared.push(pseudonym.clone()),
                None => {}
            }
        }
    }
    // Each is told once.
    for told in [&mut unknown, &mut shared] {
        let mut seen = HashSet::new();
        told.retain(|words: &String| seen.insert(words.clone()));
    }
    let places: Vec<_> = places.iter().map(|(place, name)| (place, name.clone())).collect();
    Approximated {
        text: replace(input, &sheet, &places).0,
        count: places.len(),
        unknown,
        shared,
        has_blocks: input.contains(BLOCK),
    }
}

/// Whether a pseudonym in this place is one: it stands alone, and a single word in lowercase in an address. Elsewhere that may
/// be any word.
fn may_be_name(text: &str, range: &Range<usize>) -> bool {
    let words = text.get(range.clone()).unwrap_or_default();
    let before = text.get(..range.start).and_then(|before| before.chars().next_back());
    let is_marked = before.is_some_and(|mark| "/@#_-.".contains(mark));
    let is_word = words.chars().all(char::is_lowercase);
    stands_alone(text, range) && (!is_word || is_marked)
}

/// What entries may be called instead of their names, and their names: persons also by one of two parts. Both may be in
/// capitals, or in lowercase as in an address. What several entries share stands for nobody.
fn pseudonyms(entries: &[Entry]) -> Vec<(String, Option<String>)> {
    let mut names: HashMap<String, Option<String>> = HashMap::new();
    let mut owners: HashMap<String, (&str, u32)> = HashMap::new();
    let own = entries.iter().filter_map(|entry| Some((entry, entry.pseudonym.as_deref()?)));
    for (entry, pseudonym) in own {
        let parts = pseudonym.split_once(' ').filter(|_| entry.kind == PERSON);
        for part in core::iter::once(pseudonym).chain(parts.into_iter().flat_map(<[&str; 2]>::from))
        {
            let in_address = |words: &str| words.to_lowercase().replace(' ', "-");
            for (written, name) in [
                (part.to_owned(), entry.name.clone()),
                (part.to_uppercase(), entry.name.to_uppercase()),
                (in_address(part), in_address(&entry.name)),
            ] {
                let owner = (entry.kind.as_str(), entry.number);
                let is_shared = owners.insert(written.clone(), owner).is_some_and(|it| it != owner);
                let known = names.entry(written).or_insert(Some(name));
                *known = known.take().filter(|_| !is_shared);
            }
        }
    }
    names.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::super::form::{Form, pieces};
    use super::super::replace::Book;
    use super::*;

    #[test]
    fn pseudonyms_are_found_as_they_are_written() {
        let entry = |number, name: &str, pseudonym: &str| Entry {
            kind: PERSON.to_owned(),
            number,
            name: name.to_owned(),
            identity: name.to_lowercase(),
            pseudonym: Some(pseudonym.to_owned()),
        };
        let entries =
            [entry(1, "Ann Lee", "Robin Ashford"), entry(2, "Bo Marin", "Robin Redworth")];
        let mut key = Key::default();
        key.book = Book::of(entries.into());
        let put_back =
            |text: &str| approximate(&key, text, pieces(text, Form::Text, None).unwrap());
        let found =
            put_back("ROBIN ASHFORD, Redworth and /p/robin-redworth. Robin left, a robin sang");
        assert_eq!(found.text, "ANN LEE, Bo Marin and /p/bo-marin. Robin left, a robin sang");
        assert_eq!((found.count, found.shared), (3, vec!["Robin".to_owned()]));
    }
}
