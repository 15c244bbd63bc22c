//! The sources, streamed past the draft: what may be the place of a quotation or a report is kept, and nothing else.

use super::align::{Alignment, align};
use super::draft::{Fact, Piece, Quoted, Reported};
use super::excerpt::{Excerpt, paragraph};
use super::index::{Hit, Index, gram_length};
use super::stretch::Stretch;
use super::words::{Word, joint_key, words};
use crate::record::DocumentName;
use core::ops::Range;
use std::sync::Arc;

/// Places that are kept of each quotation or report: the best, each in a paragraph of its own.
const MOST_PLACES: usize = 6;
/// Sources whose names are kept of those that print the same paragraph.
const MOST_COPIES: usize = 10;
/// Words beside a piece of a quotation in which the next one is looked for first.
const NEAR: usize = 300;
/// Words beyond which two pieces do not belong together.
const FAR: usize = 2000;
/// Words that may be left out between two n-grams of one piece.
const GAP: usize = 60;

/// A place that may be where a quotation is from.
#[derive(Debug)]
pub(super) struct Place {
    pub(super) excerpt: Arc<Excerpt>,
    /// Where each piece of the quotation is, if it is there: the first word of the excerpt that it was aligned with, and how.
    pub(super) pieces: Vec<Option<(usize, Alignment)>>,
    pub(super) cost: u32,
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
    /// What was kept of it last.
    excerpt: Option<Arc<Excerpt>>,
}

impl Passing<'_> {
    /// An excerpt with these words.
    fn excerpt(&mut self, range: Range<usize>) -> Arc<Excerpt> {
        if let Some(excerpt) = self.excerpt.as_ref().filter(|excerpt| excerpt.holds(&range)) {
            return Arc::clone(excerpt);
        }
        let excerpt = Arc::new(Excerpt::around(self.stretch, &self.words, range));
        self.excerpt = Some(Arc::clone(&excerpt));
        excerpt
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
        let mut source = Passing { stretch, words, number: self.sources, excerpt: None };
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

/// Keeps the place of a quotation in a source, if it is one of the best.
fn find(quoted: &Quoted, hits: &[Hit], source: &mut Passing<'_>, places: &mut Vec<Place>) {
    let Some((pieces, cost)) = pieces_in(quoted, hits, &source.words) else { return };
    let is_full = places.len() >= MOST_PLACES;
    if is_full && places.last().is_some_and(|last| last.cost < cost) {
        return;
    }
    let ends = pieces.iter().flatten().filter_map(|(start, alignment)| {
        let (first, last) = alignment.ends()?;
        Some(start + first..start + last + 1)
    });
    let Some(range) = ends.reduce(|one, other| one.start.min(other.start)..one.end.max(other.end))
    else {
        return;
    };
    let paragraph = source.paragraph(range.clone());
    let copy = places.iter_mut().find(|place| place.paragraph == paragraph && place.cost == cost);
    if let Some(copy) = copy {
        copy.add(source);
        return;
    }
    if is_full && places.last().is_some_and(|last| last.cost <= cost) {
        return;
    }
    let excerpt = source.excerpt(range);
    let pieces = pieces
        .into_iter()
        .map(|piece| {
            let (start, alignment) = piece?;
            Some((start.checked_sub(excerpt.first_word)?, alignment))
        })
        .collect();
    let place = places.partition_point(|place| place.cost <= cost);
    let (copies, last) = (Vec::new(), source.number);
    places.insert(place, Place { excerpt, pieces, cost, paragraph, copies, sources: 1, last });
    places.truncate(MOST_PLACES);
}

/// Where the pieces of a quotation are among these words, and what their differences cost; `None` if too little of it is there.
fn pieces_in(
    quoted: &Quoted,
    hits: &[Hit],
    words: &[Word],
) -> Option<(Vec<Option<(usize, Alignment)>>, u32)> {
    let mut found: Vec<Option<(usize, Alignment)>> = vec![None; quoted.pieces.len()];
    // The piece that most is there of says where the others are.
    let clusters = hits.chunk_by(|one, other| one.gram.piece == other.gram.piece);
    let clusters: Vec<_> = clusters
        .filter_map(|hits| {
            let place = hits.first()?.gram.piece;
            let piece = quoted.pieces.get(place)?;
            let (range, count) = cluster(piece, hits)?;
            Some((place, piece, range, count))
        })
        .collect();
    let (anchor, piece, range, _) = clusters.iter().max_by_key(|(.., count)| *count)?;
    let anchor = *anchor;
    let anchored = aligned(quoted, piece, words, range.clone());
    let ends = |(start, alignment): &(usize, Alignment)| {
        let (first, last) = alignment.ends()?;
        Some((start + first, start + last))
    };
    let (first, last) = ends(&anchored)?;
    // From there outwards, each piece is looked for beside its neighbour.
    let before = (0..anchor).rev().map(|place| (place, false));
    let behind = (anchor + 1..quoted.pieces.len()).map(|place| (place, true));
    let (mut first, mut last) = (first, last);
    for (place, is_behind) in before.chain(behind) {
        let Some(piece) = quoted.pieces.get(place) else { continue };
        let reach = NEAR + piece.words.len();
        let near =
            if is_behind { last + 1..last + 1 + reach } else { first.saturating_sub(reach)..first };
        let near = aligned(quoted, piece, words, near);
        let own = clusters.iter().find(|(other, ..)| *other == place);
        let own = own.map(|(_, _, range, _)| aligned(quoted, piece, words, range.clone()));
        let edge = if is_behind { last } else { first };
        let own = own.filter(|own| own.0.abs_diff(edge) <= FAR && own.1.cost < near.1.cost);
        let best = own.unwrap_or(near);
        if let Some((start, end)) = ends(&best) {
            (first, last) =
                if is_behind { (first, end.max(last)) } else { (start.min(first), last) };
            if let Some(slot) = found.get_mut(place) {
                *slot = Some(best);
            }
        }
    }
    if let Some(slot) = found.get_mut(anchor) {
        *slot = Some(anchored);
    }
    let same: usize = found.iter().flatten().map(|(_, alignment)| alignment.same).sum();
    let cost = found.iter().zip(&quoted.pieces).map(|(found, piece)| match found {
        Some((_, alignment)) => alignment.cost,
        None => u32::try_from(piece.words.len()).unwrap_or(u32::MAX).saturating_mul(10),
    });
    let count = quoted.words.iter().filter(|word| !word.is_editors).count();
    let cost = cost.fold(0, u32::saturating_add);
    is_enough(same, count).then_some((found, cost))
}

/// Whether so many words of a quotation are enough to say where it is from.
fn is_enough(same: usize, count: usize) -> bool {
    match count {
        0..=2 => same == count,
        3..=8 => same * 10 >= count * 6,
        _ => same * 2 >= count,
    }
}

/// The words of the source among which most n-grams of a piece are, and how many are there.
fn cluster(piece: &Piece, hits: &[Hit]) -> Option<(Range<usize>, usize)> {
    let length = piece.words.len();
    let width = length + GAP;
    let mut best: Option<(Range<usize>, usize)> = None;
    let mut end = 0;
    for (start, first) in hits.iter().enumerate() {
        while hits.get(end).is_some_and(|hit| hit.at < first.at + width) {
            end += 1;
        }
        let inside = hits.get(start..end).unwrap_or_default();
        if best.as_ref().is_some_and(|(_, count)| inside.len() <= *count) {
            continue;
        }
        let mut grams: Vec<usize> = inside.iter().map(|hit| hit.gram.word).collect();
        grams.sort();
        grams.dedup();
        let count = grams.len();
        if best.as_ref().is_none_or(|(_, most)| count > *most) {
            let last = inside.last().unwrap_or(first);
            let before = first.at.saturating_sub(first.gram.word + MARGIN);
            let after = last.at + length.saturating_sub(last.gram.word) + MARGIN;
            best = Some((before..after, count));
        }
    }
    let grams = (length + 1).saturating_sub(gram_length(length));
    best.filter(|(_, count)| count * 4 >= grams)
}

/// Words on both sides of where a piece should be.
const MARGIN: usize = 10;

/// A piece aligned with these words of the source, and the first of them.
fn aligned(
    quoted: &Quoted,
    piece: &Piece,
    words: &[Word],
    range: Range<usize>,
) -> (usize, Alignment) {
    let range = range.start.min(words.len())..range.end.min(words.len());
    let source = words.get(range.clone()).unwrap_or_default();
    let draft = quoted.words.get(piece.words.clone()).unwrap_or_default();
    (range.start, align(draft, source))
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
