//! Where the pieces of a quotation are in a source.

use super::align::{Alignment, align};
use super::draft::{Piece, Quoted};
use super::index::{Hit, gram_length};
use super::words::Word;
use core::ops::Range;

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

/// Where the pieces of a quotation are among these words; `None` if too little of it is there.
pub(super) fn locate(quoted: &Quoted, hits: &[Hit], words: &[Word]) -> Option<Located> {
    let hits = hits.chunk_by(|one, other| one.gram.piece == other.gram.piece);
    let clusters: Vec<Cluster> = hits.filter_map(|hits| cluster(quoted, hits)).collect();
    // The piece that most is there of says where the others are.
    let anchor = clusters.iter().max_by_key(|cluster| cluster.count)?;
    let at = |piece: usize, range: Range<usize>| {
        Some(Placed::new(quoted, quoted.pieces.get(piece)?, words, range))
    };
    let anchored = at(anchor.piece, anchor.words.clone())?;
    let (mut first, mut last) = anchored.ends()?;
    let mut pieces: Vec<Option<Placed>> = vec![None; quoted.pieces.len()];
    // From there outwards, each is looked for beside its neighbour.
    let before = (0..anchor.piece).rev().map(|piece| (piece, false));
    let behind = (anchor.piece + 1..pieces.len()).map(|piece| (piece, true));
    for (piece, is_behind) in before.chain(behind) {
        let reach = NEAR + quoted.pieces.get(piece).map_or(0, |piece| piece.words.len());
        let (edge, near) = match is_behind {
            true => (last, last + 1..last + 1 + reach),
            false => (first, first.saturating_sub(reach)..first),
        };
        let Some(near) = at(piece, near) else { continue };
        let own = clusters.iter().find(|cluster| cluster.piece == piece);
        let own = own.and_then(|cluster| at(piece, cluster.words.clone())).filter(|own| {
            own.start.abs_diff(edge) <= FAR && own.alignment.cost < near.alignment.cost
        });
        let best = own.unwrap_or(near);
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

/// The words among which most n-grams of a piece are; the hits are all of that piece.
fn cluster(quoted: &Quoted, hits: &[Hit]) -> Option<Cluster> {
    let piece = hits.first()?.gram.piece;
    let length = quoted.pieces.get(piece)?.words.len();
    let width = length + GAP;
    let mut best: Option<Cluster> = None;
    let mut end = 0;
    for (start, first) in hits.iter().enumerate() {
        while hits.get(end).is_some_and(|hit| hit.at < first.at + width) {
            end += 1;
        }
        let inside = hits.get(start..end).unwrap_or_default();
        if best.as_ref().is_some_and(|best| inside.len() <= best.count) {
            continue;
        }
        let mut grams: Vec<usize> = inside.iter().map(|hit| hit.gram.word).collect();
        grams.sort();
        grams.dedup();
        let count = grams.len();
        if best.as_ref().is_none_or(|best| count > best.count) {
            let last = inside.last().unwrap_or(first);
            let before = first.at.saturating_sub(first.gram.word + MARGIN);
            let after = last.at + length.saturating_sub(last.gram.word) + MARGIN;
            best = Some(Cluster { piece, words: before..after, count });
        }
    }
    let grams = (length + 1).saturating_sub(gram_length(length));
    best.filter(|best| best.count * 4 >= grams)
}
