//! What stands in place of what went: `[PERSON 1]`, a pseudonym, or a block; and the book of who is who.

use super::entry::{Entry, PERSON};
use super::placeholder::{self, placeholder_at};
use super::pseudonym;
use super::subject::{Subject, with_plain_marks};
use super::word::words;
use std::collections::{HashMap, HashSet};

/// How what goes is replaced.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[cfg_attr(feature = "command", derive(clap::ValueEnum))]
pub enum Style {
    /// By its kind and a number: `[PERSON 1]`.
    #[default]
    Label,
    /// Names by invented ones, the same for the same; anything else by its kind and a number.
    Pseudonym,
    /// By five blocks, whatever its length.
    Block,
}

/// What a block looks like.
pub(super) const BLOCK: &str = "█████";

/// Who is who, in one document or in many.
#[derive(Clone, Debug, Default)]
pub(crate) struct Book {
    entries: Vec<Entry>,
    /// The entries of a kind with an identity: several where a placeholder stood in a text already.
    known: HashMap<(String, String), Vec<usize>>,
    /// The entries of persons with this surname.
    surnames: HashMap<String, Vec<usize>>,
    /// How many entries of a kind there are.
    counts: HashMap<String, u32>,
    /// The pseudonyms that are taken, in lowercase.
    taken: HashSet<String>,
}

impl Book {
    /// A book with these entries.
    pub(crate) fn of(entries: Vec<Entry>) -> Self {
        let mut book = Self::default();
        for entry in entries {
            book.enter(entry);
        }
        book
    }

    pub(crate) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entry of this number of the book.
    pub(crate) fn entry(&self, place: usize) -> Option<&Entry> {
        self.entries.get(place)
    }

    fn enter(&mut self, entry: Entry) -> usize {
        let place = self.entries.len();
        // A key of an earlier version may tell apostrophes apart.
        let own = with_plain_marks(&entry.identity);
        self.known.entry((entry.kind.clone(), own.clone())).or_default().push(place);
        // Half of a hyphenated surname is another's, and so may a given name be.
        let surname = own.split_whitespace().next_back().unwrap_or_default();
        if entry.kind == PERSON && surname.len() < own.len() {
            self.surnames.entry(surname.to_owned()).or_default().push(place);
        }
        let count = self.counts.entry(entry.kind.clone()).or_default();
        *count = (*count).max(entry.number);
        self.taken.extend(entry.pseudonym.iter().flat_map(|name| pseudonym::taken_by(name)));
        self.entries.push(entry);
        place
    }

    /// The entry of a subject of this document, a new one if it is not known.
    pub(crate) fn place_of(&mut self, subject: &Subject, document: &Given) -> usize {
        let key = (subject.kind.clone().into_owned(), subject.identity.clone());
        let known = self.known.get(&key).cloned().unwrap_or_default();
        let alone = self.surnames.get(&subject.identity).filter(|owners| owners.len() == 1);
        let is_short = known.is_empty() && subject.kind == PERSON && !subject.is_apart;
        let alone = alone.filter(|_| is_short);
        let mut candidates = known.iter().chain(alone.into_iter().flatten()).copied();
        let is_free = |entry: &Entry| !document.placeholders.contains(&entry.placeholder());
        if let Some(place) = candidates.find(|place| self.entries.get(*place).is_some_and(is_free))
        {
            return place;
        }
        let (kind, identity) = key;
        let mut number = self.counts.get(&kind).copied().unwrap_or_default();
        let entry = loop {
            number = number.saturating_add(1);
            let (kind, name, identity) = (kind.clone(), subject.name.clone(), identity.clone());
            let entry = Entry { kind, number, name, identity, pseudonym: None };
            if is_free(&entry) || number == u32::MAX {
                break entry;
            }
        };
        self.enter(entry)
    }

    /// What stands for the words of a subject whose entry this is. In addresses, ids and classes, it has neither spaces nor
    /// brackets.
    pub(crate) fn replacement(
        &mut self,
        place: usize,
        words: &str,
        is_address: bool,
        style: Style,
        document: &Given,
    ) -> String {
        let Self { entries, taken, .. } = self;
        let Some(entry) = entries.get_mut(place) else { return BLOCK.to_owned() };
        match style {
            Style::Block => BLOCK.to_owned(),
            Style::Label if is_address => placeholder::in_address(entry),
            Style::Label => entry.placeholder(),
            Style::Pseudonym => {
                if entry.pseudonym.is_none() {
                    let is_new = |name: &str| {
                        document.words.is_disjoint(&pseudonym::words_of(&name.to_lowercase()))
                    };
                    // Where all surnames are taken, two persons share one.
                    let alone = |name: &str| {
                        is_new(name) && pseudonym::taken_by(name).all(|name| !taken.contains(&name))
                    };
                    let other = |name: &str| is_new(name) && !taken.contains(&name.to_lowercase());
                    entry.pseudonym =
                        pseudonym::invent(entry, alone).or_else(|| pseudonym::invent(entry, other));
                    taken.extend(entry.pseudonym.iter().flat_map(|name| pseudonym::taken_by(name)));
                }
                match &entry.pseudonym {
                    Some(name) => {
                        let written = pseudonym::as_written(name, &entry.name, words);
                        if is_address { written.replace(' ', "-") } else { written }
                    }
                    None if is_address => placeholder::in_address(entry),
                    None => entry.placeholder(),
                }
            }
        }
    }
}

/// What stands in a document already, and must not be confused with what replaces something.
#[derive(Debug, Default)]
pub(crate) struct Given {
    placeholders: HashSet<String>,
    words: HashSet<String>,
}

impl Given {
    pub(crate) fn of(input: &str, style: Style) -> Self {
        let brackets =
            input.match_indices('[').filter_map(|(at, _)| placeholder_at(input.get(at..)?));
        let brackets = brackets.map(str::to_owned);
        let others = placeholder::written(input).into_iter().map(|written| written.placeholder);
        let words = words(input).filter_map(|word| input.get(word)).map(str::to_lowercase);
        Self {
            placeholders: brackets.chain(others).collect(),
            words: if style == Style::Pseudonym { words.collect() } else { HashSet::new() },
        }
    }
}
