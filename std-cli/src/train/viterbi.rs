//! The best sequence of tags by weights that are not yet made small.

use super::crf::Weights;
use super::sample::{BEGIN, INSIDE, LAST, Row, UNIT};

/// Names as first token, the one after the last, and number of the label.
pub(crate) fn decode(weights: &Weights, rows: &[Row]) -> Vec<(usize, usize, usize)> {
    let tags = weights.tags();
    let groups = weights.labels + 1;
    let kind = |tag: usize| if tag == 0 { 0 } else { ((tag - 1) % 4 + 1) as u8 };
    let group = |tag: usize| if tag == 0 { 0 } else { (tag - 1) / 4 + 1 };
    let move_of = |from: usize, to: usize| -> f32 {
        let closed = matches!(kind(from), 0 | LAST | UNIT);
        match kind(to) {
            0 | BEGIN | UNIT if closed => weights.transitions[group(from) * groups + group(to)],
            INSIDE | LAST if !closed && group(from) == group(to) => 0.0,
            _ => f32::NEG_INFINITY,
        }
    };
    let mut scores = vec![0.0; tags];
    let mut best = vec![f32::NEG_INFINITY; tags];
    let mut back: Vec<Vec<usize>> = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        weights.scores(row, &mut scores);
        let mut new = vec![f32::NEG_INFINITY; tags];
        let mut from_of = vec![0; tags];
        for to in 0..tags {
            let froms = if at == 0 { 0..1 } else { 0..tags };
            for from in froms {
                let before = if at == 0 { 0.0 } else { best[from] };
                let value = before + move_of(from, to) + scores[to];
                if value > new[to] {
                    (new[to], from_of[to]) = (value, from);
                }
            }
        }
        best = new;
        back.push(from_of);
    }
    let mut tag = (0..tags)
        .filter(|tag| matches!(kind(*tag), 0 | LAST | UNIT))
        .max_by(|a, b| best[*a].total_cmp(&best[*b]))
        .unwrap_or(0);
    let mut names = Vec::new();
    let mut end = rows.len();
    for at in (0..rows.len()).rev() {
        match kind(tag) {
            LAST => end = at + 1,
            UNIT => names.push((at, at + 1, group(tag) - 1)),
            BEGIN => names.push((at, end, group(tag) - 1)),
            _ => {}
        }
        tag = back[at][tag];
    }
    names.reverse();
    names
}
