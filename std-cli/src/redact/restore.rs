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
    /// Whether it has blocks, of which nobody knows what they stand for.
    pub(crate) has_blocks: bool,
}

/// A text in which each placeholder and pseudonym of the key is the full name.
pub(crate) fn approximate(key: &Key, input: &str, pieces: Vec<Piece>) -> Approximated {
    let sheet = Sheet::of(input, pieces);
    let (mut places, mut unknown) = (Vec::new(), Vec::new());
    let placeholders: HashMap<String, &Entry> =
        key.book.entries().iter().map(|entry| (entry.placeholder(), entry)).collect();
    let invented: Vec<(&str, &Entry)> = pseudonyms(key.book.entries()).into_iter().collect();
    let search = AhoCorasick::builder()
        // The one whose size grows with the patterns alone.
        .kind(Some(AhoCorasickKind::ContiguousNFA))
        .match_kind(MatchKind::LeftmostLongest)
        .build(invented.iter().map(|(name, _)| *name));
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
        for found in search.find_iter(words).filter(|found| stands_alone(words, &found.range())) {
            if let Some((_, entry)) = invented.get(found.pattern().as_usize()) {
                places.push((Place { text, range: found.range() }, entry.name.clone()));
            }
        }
    }
    let places: Vec<_> = places.iter().map(|(place, name)| (place, name.clone())).collect();
    Approximated {
        text: replace(input, &sheet, &places).0,
        count: places.len(),
        unknown,
        has_blocks: input.contains(BLOCK),
    }
}

/// What entries may be called instead of their names: persons also by one of two parts, if no other has it.
fn pseudonyms(entries: &[Entry]) -> HashMap<&str, &Entry> {
    let mut names = HashMap::new();
    let mut shared = HashSet::new();
    let own = entries.iter().filter_map(|entry| Some((entry, entry.pseudonym.as_deref()?)));
    for (entry, name) in own {
        let parts = name.split_once(' ').filter(|_| entry.kind == PERSON);
        for name in core::iter::once(name).chain(parts.into_iter().flat_map(<[&str; 2]>::from)) {
            if names.insert(name, entry).is_some() {
                shared.insert(name);
            }
        }
    }
    names.retain(|name, _| !shared.contains(name));
    names
}
