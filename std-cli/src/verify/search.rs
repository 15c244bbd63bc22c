//! The sources, streamed past the draft: what may be the place of a quotation or a report is kept, and nothing else.

use super::draft::{Fact, Quoted, Reported};
use super::excerpt::{Excerpt, paragraph};
use super::index::{Hit, Index};
use super::locate::{Located, Placed, locate};
use super::stretch::Stretch;
use super::words::{Word, joint_key, words};
use crate::record::DocumentName;
use core::ops::Range;
use std::sync::Arc;

/// Places that are kept of each quotation or report: the best, each in a paragraph of its own.
const MOST_PLACES: usize = 6;
/// What it costs a place that the draft's speaker is not named around it.
const ANONYMOUS: u32 = 15;
/// Words on each side of a place in which he is looked for.
const AROUND: usize = 80;
/// Sources whose names are kept of those that print the same paragraph.
const MOST_COPIES: usize = 10;
/// A place that may be where a quotation is from.
#[derive(Debug)]
pub(super) struct Place {
    pub(super) excerpt: Arc<Excerpt>,
    /// Where each piece of the quotation is in the excerpt, if it is there.
    pub(super) pieces: Vec<Option<Placed>>,
    /// What its differences cost.
    pub(super) cost: u32,
    /// The same, and more where the draft's speaker is not named.
    rank: u32,
    /// Of the paragraph, by which copies are known.
    paragraph: u64,
    pub(super) copies: Vec<DocumentName>,
    /// How many sources print it.
    pub(super) sources: usize,
    /// The last of them.
    last: usize,
}

impl Place {
    /// Counts a source that prints the same, once.
    fn add(&mut self, source: &Passing<'_>) {
        if core::mem::replace(&mut self.last, source.number) == source.number {
            return;
        }
        self.sources += 1;
        if self.copies.len() < MOST_COPIES {
            self.copies.push(source.stretch.name.clone());
        }
    }
}

/// An excerpt that a report may be from.
#[derive(Debug)]
pub(super) struct Passage {
    pub(super) excerpt: Arc<Excerpt>,
    shared: usize,
    paragraph: u64,
}

/// What the sources so far have.
#[derive(Debug)]
pub(super) struct Search {
    index: Index,
    pub(super) places: Vec<Vec<Place>>,
    pub(super) passages: Vec<Vec<Passage>>,
    pub(super) known: Vec<bool>,
    /// How many sources have passed.
    pub(super) sources: usize,
}

/// A source as it passes.
struct Passing<'s> {
    stretch: Stretch<'s>,
    words: Vec<Word>,
    /// Which of the sources it is of.
    number: usize,
    /// What was kept of it.
    excerpts: Vec<Arc<Excerpt>>,
}

impl Passing<'_> {
    /// An excerpt with these words.
    fn excerpt(&mut self, range: Range<usize>) -> Arc<Excerpt> {
        if let Some(excerpt) = self.excerpts.iter().find(|excerpt| excerpt.holds(&range)) {
            return Arc::clone(excerpt);
        }
        let excerpt = Arc::new(Excerpt::around(self.stretch, &self.words, range));
        self.excerpts.push(Arc::clone(&excerpt));
        excerpt
    }

    /// Whether one of these words stands around a place.
    fn has_any(&self, names: &[u64], range: &Range<usize>) -> bool {
        let around = range.start.saturating_sub(AROUND)..(range.end + AROUND).min(self.words.len());
        let around = self.words.get(around).unwrap_or_default();
        around.iter().any(|word| names.contains(&word.key))
    }

    /// What tells the paragraphs around these words from others.
    fn paragraph(&self, range: Range<usize>) -> u64 {
        let span = paragraph(self.stretch.text, &self.words, range);
        let start = self.words.partition_point(|word| word.span.start() < span.start());
        let inside = self.words.iter().skip(start);
        joint_key(inside.take_while(|word| word.span.end() <= span.end()).map(|word| word.key))
    }
}

impl Search {
    pub(super) fn new(quotations: &[Quoted], reports: &[Reported], facts: &[Fact]) -> Self {
        Self {
            index: Index::new(quotations, reports, facts),
            places: quotations.iter().map(|_| Vec::new()).collect(),
            passages: reports.iter().map(|_| Vec::new()).collect(),
            known: vec![false; facts.len()],
            sources: 0,
        }
    }

    /// Looks for the draft in a stretch of a source.
    pub(super) fn pass(
        &mut self,
        stretch: Stretch<'_>,
        quotations: &[Quoted],
        reports: &[Reported],
        facts: &[Fact],
    ) {
        let words = words(stretch.text);
        let mut source = Passing { stretch, words, number: self.sources, excerpts: Vec::new() };
        let hits = self.index.hits(&source.words);
        for hits in hits.chunk_by(|one, other| one.gram.quotation == other.gram.quotation) {
            let Some(quotation) = hits.first().map(|hit| hit.gram.quotation) else { continue };
            let found = quotations.get(quotation).zip(self.places.get_mut(quotation));
            if let Some((quoted, places)) = found {
                find(quoted, hits, &mut source, places);
            }
        }
        let stems = self.index.stems(stretch.text, &source.words);
        for hits in stems.chunk_by(|one, other| one.0 == other.0) {
            let Some(&(report, ..)) = hits.first() else { continue };
            let found = reports.get(report).zip(self.passages.get_mut(report));
            if let Some((reported, passages)) = found {
                find_passage(reported, hits, &mut source, passages);
            }
        }
        for (at, fact, form) in self.index.facts(&source.words) {
            let keys = facts.get(fact).and_then(|fact| fact.forms.get(form));
            let is_there = keys.is_some_and(|keys| {
                let here = source.words.get(at..at + keys.len());
                here.is_some_and(|here| here.iter().map(|word| word.key).eq(keys.iter().copied()))
            });
            if let Some(known) = self.known.get_mut(fact).filter(|_| is_there) {
                *known = true;
            }
        }
    }
}

/// Keeps the places of a quotation in a source that are among the best.
fn find(quoted: &Quoted, hits: &[Hit], source: &mut Passing<'_>, places: &mut Vec<Place>) {
    for located in locate(quoted, hits, &source.words) {
        keep(quoted, located, source, places);
    }
}

/// Keeps a place, if it is one of the best.
fn keep(quoted: &Quoted, located: Located, source: &mut Passing<'_>, places: &mut Vec<Place>) {
    let Located { pieces, cost } = located;
    let ends = pieces.iter().flatten().filter_map(Placed::ends);
    let ends = ends.map(|(first, last)| first..last + 1);
    let Some(range) = ends.reduce(|one, other| one.start.min(other.start)..one.end.max(other.end))
    else {
        return;
    };
    // Where the draft's speaker is named, the words may be his, even if they differ.
    let is_named = source.has_any(&quoted.names, &range);
    let rank = if is_named { cost } else { cost.saturating_add(ANONYMOUS) };
    let is_full = places.len() >= MOST_PLACES;
    if is_full && places.last().is_some_and(|last| last.rank < rank) {
        return;
    }
    let paragraph = source.paragraph(range.clone());
    // Two places of one source are no copies, even in one paragraph.
    let copy = places.iter_mut().find(|place| {
        let is_same = place.paragraph == paragraph && place.rank == rank;
        is_same && place.last != source.number
    });
    if let Some(copy) = copy {
        copy.add(source);
        return;
    }
    if is_full && places.last().is_some_and(|last| last.rank <= rank) {
        return;
    }
    let excerpt = source.excerpt(range);
    let pieces = pieces.into_iter().map(|piece| {
        let Placed { start, alignment } = piece?;
        Some(Placed { start: start.checked_sub(excerpt.first_word)?, alignment })
    });
    let pieces = pieces.collect();
    let at = places.partition_point(|place| place.rank <= rank);
    let (copies, last) = (Vec::new(), source.number);
    let place = Place { excerpt, pieces, cost, rank, paragraph, copies, sources: 1, last };
    places.insert(at, place);
    places.truncate(MOST_PLACES);
}

/// Words of a source that a report is looked for in at once.
const PASSAGE: usize = 60;

/// Keeps a passage that shares many words with a report, if it is one of the best.
fn find_passage(
    reported: &Reported,
    hits: &[(usize, u64, usize)],
    source: &mut Passing<'_>,
    passages: &mut Vec<Passage>,
) {
    const LEAST: usize = 2;
    let needed = LEAST.max(reported.stems.len() / 3);
    let mut end = 0;
    let mut best: Option<(Range<usize>, usize)> = None;
    for (start, &(.., first)) in hits.iter().enumerate() {
        while hits.get(end).is_some_and(|&(.., at)| at < first + PASSAGE) {
            end += 1;
        }
        let inside = hits.get(start..end).unwrap_or_default();
        if inside.len() < needed || best.as_ref().is_some_and(|(_, most)| inside.len() <= *most) {
            continue;
        }
        let mut stems: Vec<u64> = inside.iter().map(|&(_, stem, _)| stem).collect();
        stems.sort();
        stems.dedup();
        if stems.len() >= needed && best.as_ref().is_none_or(|(_, most)| stems.len() > *most) {
            let last = inside.last().map_or(first, |&(.., at)| at);
            best = Some((first..last + 1, stems.len()));
        }
    }
    let Some((words, shared)) = best else { return };
    let paragraph = source.paragraph(words.clone());
    let is_known = passages.iter().any(|passage| passage.paragraph == paragraph);
    let is_full = passages.len() >= MOST_PLACES;
    if is_known || is_full && passages.last().is_some_and(|last| last.shared >= shared) {
        return;
    }
    let excerpt = source.excerpt(words);
    let place = passages.partition_point(|passage| passage.shared >= shared);
    passages.insert(place, Passage { excerpt, shared, paragraph });
    passages.truncate(MOST_PLACES);
}
