//! Where the pieces of a quotation are in a source.

use super::align::{Alignment, align};
use super::draft::{Joint, Piece, Quoted};
use super::index::{Hit, gram_length};
use super::words::Word;
use core::cmp::Reverse;
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
    let in_one = in_one_piece(quoted, hits, words);
    let in_many = verbatim(quoted, hits, words);
    let verbatim = in_one
        .into_iter()
        .chain(in_many)
        .map(|pieces| Located { pieces: pieces.into_iter().map(Some).collect(), cost: 0 });
    let verbatim: Vec<Located> = verbatim.collect();
    let hits = hits.chunk_by(|one, other| one.gram.piece == other.gram.piece);
    let clusters: Vec<Cluster> = hits.flat_map(|hits| clusters(quoted, hits)).collect();
    // The piece with most of its n-grams in one place leads to the others.
    let most = clusters.iter().max_by_key(|cluster| cluster.count);
    let anchors = clusters.iter().filter(|it| most.is_some_and(|most| most.piece == it.piece));
    let around = anchors.filter_map(|anchor| located(quoted, anchor, &clusters, words));
    let is_new = |located: &Located| {
        quoted.pieces.len() > 1 || verbatim.iter().all(|other| !located.overlaps(other))
    };
    let around: Vec<Located> = around.filter(is_new).collect();
    verbatim.into_iter().chain(around).collect()
}

impl Located {
    /// The first and the last word of the source that is the same.
    fn ends(&self) -> Option<(usize, usize)> {
        let ends = self.pieces.iter().flatten().filter_map(Placed::ends);
        ends.reduce(|one, other| (one.0.min(other.0), one.1.max(other.1)))
    }

    fn overlaps(&self, other: &Self) -> bool {
        let ends = self.ends().zip(other.ends());
        ends.is_some_and(|(one, other)| one.0 <= other.1 && other.0 <= one.1)
    }
}

/// Where a quotation in one piece stands word for word: a headline right above may say it, too.
fn in_one_piece(quoted: &Quoted, hits: &[Hit], words: &[Word]) -> Vec<Vec<Placed>> {
    let [piece] = &*quoted.pieces else { return Vec::new() };
    let starts = starts(quoted, hits, words).into_iter().flatten().flatten();
    let placed = starts.take(MOST_CLUSTERS).map(|at| {
        let range = at..at + piece.words.len();
        vec![Placed::new(quoted, piece, words, range)]
    });
    placed.collect()
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

/// A place of a piece, and the best way to it from the first piece.
#[derive(Clone, Copy)]
struct Link {
    at: usize,
    /// Ellipses on the way that leave words out.
    gaps: usize,
    /// Where the first piece is.
    first: usize,
    /// Which place of the piece before it comes from.
    before: usize,
}

impl Link {
    /// The less, the better: ellipses that leave nothing out, then pieces close together.
    const fn rank(&self) -> (usize, usize) {
        (self.gaps, self.at - self.first)
    }
}

/// Several pieces that stand word for word one behind the other. Short ones may be said again and again: those are taken
/// that belong together best.
fn verbatim(quoted: &Quoted, hits: &[Hit], words: &[Word]) -> Option<Vec<Placed>> {
    if quoted.pieces.len() < 2 {
        return None;
    }
    let starts = starts(quoted, hits, words)?;
    let mut links: Vec<Vec<Link>> = Vec::new();
    for (place, (piece, starts)) in quoted.pieces.iter().zip(&starts).enumerate() {
        let before =
            place.checked_sub(1).and_then(|it| Some((links.get(it)?, quoted.pieces.get(it)?)));
        links.push(match before {
            None => starts.iter().map(|&at| Link { at, gaps: 0, first: at, before: 0 }).collect(),
            Some((links, before)) => joined(links, before.words.len(), piece.joint, starts),
        });
    }
    let mut link = *links.last()?.iter().min_by_key(|link| link.rank())?;
    let mut chain = vec![link.at];
    for links in links.iter().rev().skip(1) {
        link = *links.get(link.before)?;
        chain.push(link.at);
    }
    chain.reverse();
    let mut placed: Vec<Placed> = Vec::new();
    let mut end = None;
    for (piece, at) in quoted.pieces.iter().zip(chain) {
        // What is far apart does not belong together.
        if end.is_some_and(|end| at - end > NEAR) {
            return None;
        }
        end = Some(at + piece.words.len());
        placed.push(Placed::new(quoted, piece, words, at..at + piece.words.len()));
    }
    Some(placed)
}

/// Of each piece, where it stands word for word, in order.
fn starts(quoted: &Quoted, hits: &[Hit], words: &[Word]) -> Option<Vec<Vec<usize>>> {
    let mut starts = vec![Vec::new(); quoted.pieces.len()];
    for Hit { gram, at } in hits.iter().filter(|hit| hit.gram.word == 0) {
        let draft = quoted.words.get(quoted.pieces.get(gram.piece)?.words.clone())?;
        let source = words.get(*at..at + draft.len());
        if source.is_some_and(|it| it.iter().map(|it| it.key).eq(draft.iter().map(|it| it.key))) {
            starts.get_mut(gram.piece)?.push(*at);
        }
    }
    Some(starts)
}

/// The best ways to these places from those of the piece before, which has so many words.
fn joined(links: &[Link], length: usize, joint: Joint, starts: &[usize]) -> Vec<Link> {
    let gap = usize::from(joint != Joint::Attribution);
    // Of the places that end further in front, the best so far. All lead to one place, so only where they begin counts.
    let rank = |link: &Link| (link.gaps, Reverse(link.first));
    let mut best: Option<(usize, Link)> = None;
    let mut ahead = links.iter().copied().enumerate().peekable();
    let ways = starts.iter().filter_map(|&at| {
        while let Some((place, link)) = ahead.next_if(|(_, link)| link.at + length < at) {
            if best.is_none_or(|(_, best)| rank(&link) < rank(&best)) {
                best = Some((place, link));
            }
        }
        let beside = ahead.peek().copied().filter(|(_, link)| link.at + length == at);
        let behind_gap = best.map(|(place, it)| (place, Link { gaps: it.gaps + gap, ..it }));
        let (before, link) =
            beside.into_iter().chain(behind_gap).min_by_key(|(_, link)| rank(link))?;
        Some(Link { at, before, ..link })
    });
    ways.collect()
}

/// Whether so many words of a quotation are enough to say where it is from.
fn is_enough(same: usize, count: usize) -> bool {
    match count {
        0..=2 => same >= count,
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
    found.sort_by_key(|cluster| (Reverse(cluster.count), cluster.words.start));
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

#[cfg(test)]
mod tests {
    use super::super::draft::quotations;
    use super::super::index::Index;
    use super::super::words::words;
    use super::*;
    use crate::sample;

    /// The words of the source that each piece of a draft's first quotation is.
    fn shown(draft: &str, source: &str) -> Vec<String> {
        let quotations = quotations(&sample::parsed(draft));
        let words = words(source);
        let hits = Index::new(&quotations, &[], &[]).hits(&words);
        let hits = hits.chunk_by(|one, other| one.gram.quotation == other.gram.quotation);
        let located = locate(&quotations[0], hits.into_iter().next().unwrap(), &words).remove(0);
        let word = |place: usize| words[place].span.range();
        let ends = located.pieces.iter().map(|piece| piece.as_ref().unwrap().ends().unwrap());
        let shown = |(first, last)| source.get(word(first).start..word(last).end).unwrap();
        ends.map(shown).map(str::to_owned).collect()
    }

    #[test]
    fn words_that_are_said_again_and_again_are_found_in_order() {
        let said = "I will not go. No. He came. No one, two no, three no, four.";
        assert_eq!(shown("“No … no … no,” he said.", said), ["No", "no", "no"]);
        let said = "No, no, no, he said. But no, they said no.";
        assert_eq!(shown("“No … no, no,” he said.", said), ["No", "no, no"]);
        // What an ellipsis separates stands together rather than what an attribution does.
        let said = "So it goes no. No, he said. No. No, she came.";
        let draft = "“So it goes … no. No,” he said. “She came.”";
        assert_eq!(shown(draft, said), ["So it goes", "no. No", "she came"]);
    }
}
