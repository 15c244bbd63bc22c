//! Where words of a source occur in the draft: n-grams of its quotations, stems of its reports, beginnings of its facts.

use super::draft::{Fact, Quoted, Reported, stem};
use super::words::{Word, joint_key};
use std::collections::HashMap;

/// The longest n-gram.
const LONGEST: usize = 3;
/// Up to so many words, a piece is looked for by shorter n-grams: one changed word would hide it.
const SHORT_PIECE: usize = 8;

/// The draft, for looking words up.
#[derive(Debug, Default)]
pub(super) struct Index {
    /// The n-grams of pieces, by n.
    grams: [Table<Gram>; LONGEST],
    /// The reports that have a stem.
    stems: Table<usize>,
    /// The facts that begin with a word, and which form of it does.
    facts: Table<(usize, usize)>,
}

/// An n-gram of a quotation: the quotation, its piece, the word of the piece that it begins with.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Gram {
    pub(super) quotation: usize,
    pub(super) piece: usize,
    pub(super) word: usize,
}

/// An n-gram that a source has, too.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Hit {
    pub(super) gram: Gram,
    /// The word of the source that it begins with.
    pub(super) at: usize,
}

/// The length of the n-grams by which a piece of so many words is looked for.
pub(super) fn gram_length(words: usize) -> usize {
    match words {
        0 | 1 => 1,
        2..=SHORT_PIECE => 2,
        _ => LONGEST,
    }
}

impl Index {
    pub(super) fn new(quotations: &[Quoted], reports: &[Reported], facts: &[Fact]) -> Self {
        let mut index = Self::default();
        for (quotation, quoted) in quotations.iter().enumerate() {
            for (piece, range) in quoted.pieces.iter().map(|piece| piece.words.clone()).enumerate()
            {
                let words = quoted.words.get(range).unwrap_or_default();
                let length = gram_length(words.len());
                for (word, gram) in words.windows(length).enumerate() {
                    let key = joint_key(gram.iter().map(|word| word.key));
                    if let Some(table) = index.grams.get_mut(length - 1) {
                        table.insert(key, Gram { quotation, piece, word });
                    }
                }
            }
        }
        for (report, stem) in (0..)
            .zip(reports)
            .flat_map(|(place, report)| report.stems.iter().map(move |it| (place, it)))
        {
            index.stems.insert(*stem, report);
        }
        for (place, fact) in facts.iter().enumerate() {
            for (form, first) in
                fact.forms.iter().enumerate().filter_map(|(form, keys)| Some((form, keys.first()?)))
            {
                index.facts.insert(*first, (place, form));
            }
        }
        index
    }

    /// The n-grams of quotations among these words, sorted by quotation and piece.
    pub(super) fn hits(&self, words: &[Word]) -> Vec<Hit> {
        let mut hits = Vec::new();
        for (length, table) in (1..).zip(&self.grams) {
            if table.is_empty() {
                continue;
            }
            for (at, gram) in words.windows(length).enumerate() {
                let key = joint_key(gram.iter().map(|word| word.key));
                hits.extend(table.get(key).iter().map(|&gram| Hit { gram, at }));
            }
        }
        hits.sort_by_key(|hit| (hit.gram.quotation, hit.gram.piece, hit.at));
        hits
    }

    /// The reports whose stems are among these words: the report, the stem, and the word.
    pub(super) fn stems(&self, text: &str, words: &[Word]) -> Vec<(usize, u64, usize)> {
        let mut found = Vec::new();
        if self.stems.is_empty() {
            return found;
        }
        for (at, word) in words.iter().enumerate() {
            let Some(stem) = stem(text, word) else { continue };
            found.extend(self.stems.get(stem).iter().map(|&report| (report, stem, at)));
        }
        found.sort_by_key(|&(report, _, at)| (report, at));
        found
    }

    /// The facts that may begin with each of these words: the word, the fact, and its form.
    pub(super) fn facts<'i>(
        &'i self,
        words: &'i [Word],
    ) -> impl Iterator<Item = (usize, usize, usize)> + 'i {
        words.iter().enumerate().flat_map(|(at, word)| {
            self.facts.get(word.key).iter().map(move |&(fact, form)| (at, fact, form))
        })
    }
}

/// A table of keys with a Bloom filter of one hash before it: most keys that are looked up are not in the table.
#[derive(Debug)]
struct Table<T> {
    values: HashMap<u64, Vec<T>>,
    endings: Vec<u64>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { values: HashMap::new(), endings: vec![0; WORDS] }
    }
}

/// Places of the draft that one key stands for, at most.
const MOST_VALUES: usize = 4096;
/// Endings of keys that are told apart.
const ENDINGS: u64 = 1 << 16;
/// Words of bits for them.
const WORDS: usize = 1 << 10;

impl<T> Table<T> {
    fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// The place of a key's bit: its word, and the bit in it.
    fn bit(key: u64) -> (usize, u64) {
        let ending = (key ^ (key >> 32)) % ENDINGS;
        (usize::try_from(ending / 64).unwrap_or(0), 1 << (ending % 64))
    }

    fn insert(&mut self, key: u64, value: T) {
        let values = self.values.entry(key).or_default();
        // Inside one quotation, an n-gram that comes again says nothing new.
        if values.len() < MOST_VALUES {
            values.push(value);
        }
        let (place, bit) = Self::bit(key);
        if let Some(bits) = self.endings.get_mut(place) {
            *bits |= bit;
        }
    }

    fn get(&self, key: u64) -> &[T] {
        let (place, bit) = Self::bit(key);
        if self.endings.get(place).is_none_or(|bits| bits & bit == 0) {
            return &[];
        }
        self.values.get(&key).map(Vec::as_slice).unwrap_or_default()
    }
}
