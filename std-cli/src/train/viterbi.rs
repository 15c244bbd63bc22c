//! The best sequence of tags by weights that are not yet made small. The engine has a decoder of its own,
//! for whole numbers and little memory; a test holds the two together.

#![allow(
    clippy::indexing_slicing,
    reason = "tables of tags × tags and tokens × tags, made here; a check would hide the recurrence"
)]

use super::crf::Weights;
use super::sample::{BEGIN, INSIDE, LAST, Row, UNIT};
use core::ops::Range;

/// A name: tokens of its stretch, and the number of its label.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct DecodedName {
    pub(crate) tokens: Range<usize>,
    pub(crate) label: u8,
}

/// What a tag says: which part of a name the token is, if any.
fn kind(tag: usize) -> u8 {
    const KINDS: [u8; 4] = [BEGIN, INSIDE, LAST, UNIT];
    tag.checked_sub(1).map_or(0, |tag| KINDS[tag % 4])
}

/// The label of a tag, from 1 on; 0 is no name.
fn group(tag: usize) -> usize {
    tag.div_ceil(4)
}

/// The names of the best sequence, in the order of the text.
pub(crate) fn decode(weights: &Weights, rows: &[Row]) -> Vec<DecodedName> {
    let tags = weights.tags();
    let mut scores = vec![0.0; tags];
    let mut best = vec![f32::NEG_INFINITY; tags];
    // For each token and tag: the tag before.
    let mut back: Vec<Vec<usize>> = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        weights.scores(row, &mut scores);
        let mut new = vec![f32::NEG_INFINITY; tags];
        let mut from_of = vec![0; tags];
        for to in 0..tags {
            let froms = if at == 0 { 0..1 } else { 0..tags };
            for from in froms {
                let before = if at == 0 { 0.0 } else { best[from] };
                let value = before + transition(weights, from, to) + scores[to];
                if value > new[to] {
                    (new[to], from_of[to]) = (value, from);
                }
            }
        }
        best = new;
        back.push(from_of);
    }
    let last = (0..tags)
        .filter(|tag| matches!(kind(*tag), 0 | LAST | UNIT))
        .max_by(|one, other| best[*one].total_cmp(&best[*other]));
    trace(&back, last.unwrap_or(0))
}

/// What it is worth to go from tag to tag; what is not legal is worth nothing at all.
fn transition(weights: &Weights, from: usize, to: usize) -> f32 {
    let groups = weights.labels + 1;
    let is_closed = matches!(kind(from), 0 | LAST | UNIT);
    match kind(to) {
        0 | BEGIN | UNIT if is_closed => weights.transitions[group(from) * groups + group(to)],
        INSIDE | LAST if !is_closed && group(from) == group(to) => 0.0,
        _ => f32::NEG_INFINITY,
    }
}

/// Follows the tags back from the last.
fn trace(back: &[Vec<usize>], last: usize) -> Vec<DecodedName> {
    let mut names = Vec::new();
    let (mut tag, mut end) = (last, back.len());
    for (at, before) in back.iter().enumerate().rev() {
        let label = u8::try_from(group(tag).saturating_sub(1)).unwrap_or(u8::MAX);
        match kind(tag) {
            LAST => end = at + 1,
            UNIT => names.push(DecodedName { tokens: at..at + 1, label }),
            BEGIN => names.push(DecodedName { tokens: at..end, label }),
            _ => {}
        }
        tag = before[tag];
    }
    names.reverse();
    names
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::train::sample::{NO_FEATURE, tag_count};
    use postil::training::TEMPLATES;

    /// One feature for each tag, which is all for that tag.
    fn weights(labels: usize) -> Weights {
        let mut weights = Weights::new(labels, tag_count(labels));
        for (at, row) in weights.features.chunks_exact_mut(tag_count(labels)).enumerate() {
            row[at] = 1.0;
        }
        weights
    }

    fn rows(tags: &[u32]) -> Vec<Row> {
        let row = |&tag| core::array::from_fn(|at| if at == 0 { tag } else { NO_FEATURE });
        let _: [u32; TEMPLATES] = row(&0);
        tags.iter().map(row).collect()
    }

    #[test]
    fn tags_become_names() {
        let names = decode(&weights(2), &rows(&[4, 0, 5, 6, 7, 1, 3]));
        let name = |tokens, label| DecodedName { tokens, label };
        assert_eq!(names, [name(0..1, 0), name(2..5, 1), name(5..7, 0)]);
        assert_eq!(decode(&weights(2), &[]), []);
    }

    #[test]
    fn what_is_not_legal_is_not_found() {
        // Begin of one label, last of the other: only one of them can have its way.
        let mut weights = weights(2);
        weights.features[7 * 9 + 7] += 1.0;
        assert_eq!(decode(&weights, &rows(&[1, 7])), [DecodedName { tokens: 0..2, label: 1 }]);
    }
}
