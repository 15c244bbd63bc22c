//! Where the pieces of a quotation are in a source.

use super::align::{Alignment, align};
use super::draft::{Piece, Quoted};
use super::index::{Hit, gram_length};
use super::words::Word;
use core::ops::Range;
use std::collections::HashMap;

/// Words beside a piece of a quotation in which the next one is looked for first.
const NEAR: usize = 300;
/// Words beyond which two pieces do not belong together.
const FAR: usize = 2000;
/// Words that may be left out between two n-grams of one piece.
const GAP: usize = 60;
/// Words on both sides of where a piece should be.
const MARGIN: usize = 10;
/// What a word costs that is nowhere.
const MISSING: u32 = 10;

/// The pieces of a quotation in a source.
#[derive(Debug)]
pub(super) struct Located {
    /// Of each piece, where it is, if it is there.
    pub(super) pieces: Vec<Option<Placed>>,
    /// What their differences cost.
    pub(super) cost: u32,
}

/// A piece aligned with words of a source.
#[derive(Clone, Debug)]
pub(super) struct Placed {
    /// The first word that it was aligned with.
    pub(super) start: usize,
    pub(super) alignment: Alignment,
}

impl Placed {
    fn new(quoted: &Quoted, piece: &Piece, words: &[Word], range: Range<usize>) -> Self {
        let range = range.start.min(words.len())..range.end.min(words.len());
        let source = words.get(range.clone()).unwrap_or_default();
        let draft = quoted.words.get(piece.words.clone()).unwrap_or_default();
        Self { start: range.start, alignment: align(draft, source) }
    }

    /// The first and the last word that is the same.
    pub(super) fn ends(&self) -> Option<(usize, usize)> {
        let (first, last) = self.alignment.ends()?;
        Some((self.start + first, self.start + last))
    }
}

/// The words among which most n-grams of a piece are.
struct Cluster {
    /// Which of the pieces.
    piece: usize,
    words: Range<usize>,
    count: usize,
}

/// The places of one source where a quotation may be: a headline says it, too, or another speaker.
const MOST_CLUSTERS: usize = 4;

/// Where a quotation may be among these words, each place with all of its pieces.
pub(super) fn locate(quoted: &Quoted, hits: &[Hit], words: &[Word]) -> Vec<Located> {
    let hits = hits.chunk_by(|one, other| one.gram.piece == other.gram.piece);
    let clusters: Vec<Cluster> = hits.flat_map(|hits| clusters(quoted, hits)).collect();
    // The piece with most of its n-grams in one place leads to the others.
    let Some(most) = clusters.iter().max_by_key(|cluster| cluster.count) else {
        return Vec::new();
    };
    let anchors = clusters.iter().filter(|cluster| cluster.piece == most.piece);
    anchors.filter_map(|anchor| located(quoted, anchor, &clusters, words)).collect()
}

/// The pieces of a quotation around one that is here; `None` if too little of it is.
fn located(
    quoted: &Quoted,
    anchor: &Cluster,
    clusters: &[Cluster],
    words: &[Word],
) -> Option<Located> {
    let at = |piece: usize, range: Range<usize>| {
        Some(Placed::new(quoted, quoted.pieces.get(piece)?, words, range))
    };
    let anchored = at(anchor.piece, anchor.words.clone())?;
    let (mut first, mut last) = anchored.ends()?;
    let mut pieces: Vec<Option<Placed>> = vec![None; quoted.pieces.len()];
    // From there outwards, each is looked for beside its neighbor.
    let before = (0..anchor.piece).rev().map(|piece| (piece, false));
    let behind = (anchor.piece + 1..pieces.len()).map(|piece| (piece, true));
    for (piece, is_behind) in before.chain(behind) {
        let reach = NEAR + quoted.pieces.get(piece).map_or(0, |piece| piece.words.len());
        let (edge, near) = match is_behind {
            true => (last, last + 1..last + 1 + reach),
            false => (first, first.saturating_sub(reach)..first),
        };
        let Some(near) = at(piece, near) else { continue };
        let own = clusters
            .iter()
            .filter(|cluster| cluster.piece == piece && cluster.words.start.abs_diff(edge) <= FAR);
        let own = own.filter_map(|cluster| at(piece, cluster.words.clone()));
        let own = own.min_by_key(|own| own.alignment.cost);
        let best = match own {
            Some(own) if own.alignment.cost < near.alignment.cost => own,
            _ => near,
        };
        let Some((start, end)) = best.ends() else { continue };
        match is_behind {
            true => last = last.max(end),
            false => first = first.min(start),
        }
        if let Some(slot) = pieces.get_mut(piece) {
            *slot = Some(best);
        }
    }
    if let Some(slot) = pieces.get_mut(anchor.piece) {
        *slot = Some(anchored);
    }
    let same = pieces.iter().flatten().map(|placed| placed.alignment.same).sum();
    let cost = pieces.iter().zip(&quoted.pieces).map(|(placed, piece)| match placed {
        Some(placed) => placed.alignment.cost,
        None => MISSING.saturating_mul(u32::try_from(piece.words.len()).unwrap_or(u32::MAX)),
    });
    let cost = cost.fold(0, u32::saturating_add);
    let count = quoted.words.iter().filter(|word| !word.is_editors).count();
    is_enough(same, count).then_some(Located { pieces, cost })
}

/// Whether so many words of a quotation are enough to say where it is from.
fn is_enough(same: usize, count: usize) -> bool {
    match count {
        0..=2 => same == count,
        3..=8 => same * 10 >= count * 6,
        _ => same * 2 >= count,
    }
}

/// Where most n-grams of a piece are; the hits are all of that piece. Places where they stand one behind the other as in the
/// piece come first, then the one with most of them.
fn clusters(quoted: &Quoted, hits: &[Hit]) -> Vec<Cluster> {
    let Some(piece) = hits.first().map(|hit| hit.gram.piece) else { return Vec::new() };
    let length = quoted.pieces.get(piece).map_or(0, |piece| piece.words.len());
    let grams = (length + 1).saturating_sub(gram_length(length));
    let mut found = runs(piece, length, grams, hits);
    found.extend(densest(piece, length, hits));
    // Of equals the first in the source.
    found.sort_by_key(|cluster| (core::cmp::Reverse(cluster.count), cluster.words.start));
    let mut best: Vec<Cluster> = Vec::new();
    for cluster in found.into_iter().filter(|cluster| cluster.count * 4 >= grams) {
        let is_new = best.iter().all(|other| {
            cluster.words.end <= other.words.start + MARGIN * 2
                || other.words.end <= cluster.words.start + MARGIN * 2
        });
        if is_new && best.len() < MOST_CLUSTERS {
            best.push(cluster);
        }
    }
    best
}

/// The words around a piece that begins at this word of the source.
fn around(start: usize, length: usize) -> Range<usize> {
    start.saturating_sub(MARGIN)..start + length + MARGIN
}

/// Places where at least half of the n-grams stand as in the piece.
fn runs(piece: usize, length: usize, grams: usize, hits: &[Hit]) -> Vec<Cluster> {
    // The word of the source at which the piece would begin, shifted so that it is never below zero.
    let mut counts: HashMap<usize, usize> = HashMap::new();
    for hit in hits {
        *counts.entry(hit.at + length - hit.gram.word.min(length)).or_default() += 1;
    }
    let many = counts.into_iter().filter(|(_, count)| count * 2 >= grams);
    many.map(|(shifted, count)| Cluster {
        piece,
        words: around(shifted.saturating_sub(length), length),
        count,
    })
    .collect()
}

/// The window with most different n-grams, where words may be left out between them.
fn densest(piece: usize, length: usize, hits: &[Hit]) -> Option<Cluster> {
    let width = length + GAP;
    let mut inside = vec![0_u32; length];
    let (mut end, mut distinct) = (0, 0_usize);
    let mut best: Option<Cluster> = None;
    for (start, first) in hits.iter().enumerate() {
        while let Some(hit) = hits.get(end).filter(|hit| hit.at < first.at + width) {
            if let Some(count) = inside.get_mut(hit.gram.word) {
                distinct += usize::from(*count == 0);
                *count += 1;
            }
            end += 1;
        }
        if best.as_ref().is_none_or(|best| distinct > best.count)
            && let Some(last) = hits.get(start..end).and_then(<[Hit]>::last)
        {
            let before = first.at.saturating_sub(first.gram.word + MARGIN);
            let behind = last.at + length.saturating_sub(last.gram.word) + MARGIN;
            best = Some(Cluster { piece, words: before..behind, count: distinct });
        }
        if let Some(count) = inside.get_mut(first.gram.word) {
            *count = count.saturating_sub(1);
            distinct -= usize::from(*count == 0);
        }
    }
    best
}
