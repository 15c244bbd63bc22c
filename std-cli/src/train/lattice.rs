//! All legal sequences of tags of a stretch, summed: forward, backward, and the probabilities of each tag
//! and of each move from name to name.
//!
//! As in the engine's decoder there are *closed* states, after no name or the last word of one, and
//! *inside* states, in the middle of a name.

#![allow(
    clippy::indexing_slicing,
    reason = "tables of tokens × states, sized here; a check would hide the sums and slow them down"
)]

use super::sample::{BEGIN, INSIDE, LAST, UNIT, tag_count};

/// The sums of one stretch; used for one after the other.
#[derive(Debug)]
pub(crate) struct Lattice {
    labels: usize,
    /// How well each tag fits each token: exponentials of scores.
    pub(crate) fits: Vec<f32>,
    /// How well each move fits: exponentials of transitions.
    moves: Vec<f32>,
    /// Per token, sums of the paths up to it, scaled: closed, inside, and opening there.
    closed: Vec<f32>,
    inside: Vec<f32>,
    opened: Vec<f32>,
    /// Per token, sums of the paths after it, scaled.
    closed_after: Vec<f32>,
    inside_after: Vec<f32>,
}

impl Lattice {
    pub(crate) fn new(labels: usize) -> Self {
        Self {
            labels,
            fits: Vec::new(),
            moves: vec![0.0; (labels + 1) * (labels + 1)],
            closed: Vec::new(),
            inside: Vec::new(),
            opened: Vec::new(),
            closed_after: Vec::new(),
            inside_after: Vec::new(),
        }
    }

    pub(crate) fn set_moves(&mut self, transitions: &[f32]) {
        for (to, weight) in self.moves.iter_mut().zip(transitions) {
            *to = libm::expf(*weight);
        }
    }

    /// Sums the paths, and adds the probabilities of tags and, where they are asked for, of moves, times `factor`, to the
    /// slopes.
    pub(crate) fn add_probabilities(
        &mut self,
        factor: f32,
        slopes: &mut [f32],
        mut move_slopes: Option<&mut [f32]>,
    ) {
        let tags = tag_count(self.labels);
        let length = self.fits.len() / tags;
        self.sum_forward(length, |_| ());
        self.sum_backward(length);
        let mut here = vec![0.0_f32; tags];
        for (at, slopes) in (0..length).zip(slopes.chunks_exact_mut(tags)) {
            self.tag_shares(at, &mut here);
            let total: f32 = here.iter().sum();
            let part = factor / total;
            // A sum too small to be told from zero: nothing can be learned here.
            if !part.is_finite() {
                continue;
            }
            for (slope, share) in slopes.iter_mut().zip(&here) {
                *slope += factor * share / total;
            }
            if let Some(move_slopes) = move_slopes.as_deref_mut() {
                self.add_moves(at, part, move_slopes);
            }
        }
    }

    /// How well no name fits a token.
    fn fit_of_nothing(&self, at: usize) -> f32 {
        self.fits[at * tag_count(self.labels)]
    }

    /// How well the tags of a label fit a token: begin, inside, last, unit.
    fn fit_of_label(&self, at: usize, label: usize) -> [f32; 4] {
        let start = at * tag_count(self.labels) + tag_count(label);
        let fits = &self.fits[start..start + 4];
        [fits[0], fits[1], fits[2], fits[3]]
    }

    /// What the paths before a token come to, in a closed state.
    fn closed_before(&self, at: usize, group: usize) -> f32 {
        match at {
            0 if group == 0 => 1.0,
            0 => 0.0,
            _ => self.closed[(at - 1) * (self.labels + 1) + group],
        }
    }

    /// What the paths before a token come to, inside a name.
    fn inside_before(&self, at: usize, label: usize) -> f32 {
        if at == 0 { 0.0 } else { self.inside[(at - 1) * self.labels + label] }
    }

    /// The natural logarithm of what all paths come to.
    pub(crate) fn log_sum(&mut self) -> f32 {
        let mut log = 0.0;
        let length = self.fits.len() / tag_count(self.labels);
        self.sum_forward(length, |sum| log += libm::logf(sum));
        // Only closed states may end a stretch; the sums of the last token are scaled to 1.
        let groups = self.labels + 1;
        let closed: f32 = self.closed[self.closed.len().saturating_sub(groups)..].iter().sum();
        log + libm::logf(closed.max(f32::MIN_POSITIVE))
    }

    /// Sums the paths up to each token, scaled so that those up to one come to 1; gives away what they came to before.
    fn sum_forward(&mut self, length: usize, mut seen: impl FnMut(f32)) {
        let (labels, groups) = (self.labels, self.labels + 1);
        resize(&mut self.closed, length * groups);
        resize(&mut self.opened, length * groups);
        resize(&mut self.inside, length * labels);
        for at in 0..length {
            let mut sum = 0.0;
            for to in 0..groups {
                let opened: f32 = (0..groups)
                    .map(|from| self.closed_before(at, from) * self.moves[from * groups + to])
                    .sum();
                self.opened[at * groups + to] = opened;
                let Some(label) = to.checked_sub(1) else {
                    let nothing = opened * self.fit_of_nothing(at);
                    self.closed[at * groups] = nothing;
                    sum += nothing;
                    continue;
                };
                let before = self.inside_before(at, label);
                let [begin, go_on, last, unit] = self.fit_of_label(at, label);
                let closed = opened * unit + before * last;
                let inside = opened * begin + before * go_on;
                self.closed[at * groups + to] = closed;
                self.inside[at * labels + label] = inside;
                sum += closed + inside;
            }
            seen(sum);
            scale(&mut self.closed[at * groups..][..groups], 1.0 / sum);
            scale(&mut self.inside[at * labels..][..labels], 1.0 / sum);
        }
    }

    fn sum_backward(&mut self, length: usize) {
        let (labels, groups) = (self.labels, self.labels + 1);
        resize(&mut self.closed_after, length * groups);
        resize(&mut self.inside_after, length * labels);
        if let Some(last) = self.closed_after.len().checked_sub(groups) {
            self.closed_after[last..].fill(1.0);
        }
        for at in (0..length.saturating_sub(1)).rev() {
            let mut sum = 0.0;
            for from in 0..groups {
                let value = (0..groups)
                    .map(|to| self.moves[from * groups + to] * self.onward(at + 1, to))
                    .sum::<f32>();
                self.closed_after[at * groups + from] = value;
                sum += value;
            }
            for label in 0..labels {
                let [_, go_on, last, _] = self.fit_of_label(at + 1, label);
                let value = last * self.closed_after[(at + 1) * groups + label + 1]
                    + go_on * self.inside_after[(at + 1) * labels + label];
                self.inside_after[at * labels + label] = value;
                sum += value;
            }
            scale(&mut self.closed_after[at * groups..][..groups], 1.0 / sum);
            scale(&mut self.inside_after[at * labels..][..labels], 1.0 / sum);
        }
    }

    /// What the paths from a token on come to, if nothing (0) or a name of a label opens there.
    fn onward(&self, at: usize, to: usize) -> f32 {
        let groups = self.labels + 1;
        let closed = self.closed_after[at * groups + to];
        match to.checked_sub(1) {
            None => self.fit_of_nothing(at) * closed,
            Some(label) => {
                let [begin, _, _, unit] = self.fit_of_label(at, label);
                unit * closed + begin * self.inside_after[at * self.labels + label]
            }
        }
    }

    /// The share of each tag in the sum of all paths, up to a common factor.
    fn tag_shares(&self, at: usize, shares: &mut [f32]) {
        let groups = self.labels + 1;
        let opened = &self.opened[at * groups..][..groups];
        let closed_after = &self.closed_after[at * groups..][..groups];
        shares[0] = opened[0] * self.fit_of_nothing(at) * closed_after[0];
        for label in 0..self.labels {
            let [begin, inside, last, unit] = self.fit_of_label(at, label);
            let (open, before) = (opened[label + 1], self.inside_before(at, label));
            let (close, go_on) =
                (closed_after[label + 1], self.inside_after[at * self.labels + label]);
            let tag = |kind: u8| label * 4 + usize::from(kind);
            shares[tag(BEGIN)] = open * begin * go_on;
            shares[tag(INSIDE)] = before * inside * go_on;
            shares[tag(LAST)] = before * last * close;
            shares[tag(UNIT)] = open * unit * close;
        }
    }

    fn add_moves(&self, at: usize, factor: f32, move_slopes: &mut [f32]) {
        let groups = self.labels + 1;
        for to in 0..groups {
            let onward = self.onward(at, to) * factor;
            for from in 0..groups {
                let way = from * groups + to;
                move_slopes[way] += self.closed_before(at, from) * self.moves[way] * onward;
            }
        }
    }
}

fn resize(table: &mut Vec<f32>, length: usize) {
    table.clear();
    table.resize(length, 0.0);
}

fn scale(values: &mut [f32], factor: f32) {
    values.iter_mut().for_each(|value| *value *= factor);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two tokens and one label have five legal sequences; all fit equally well.
    #[test]
    fn probabilities_are_those_of_counting() {
        let mut lattice = Lattice::new(1);
        lattice.fits = vec![1.0; 10];
        lattice.set_moves(&[0.0; 4]);
        let (mut slopes, mut moves) = (vec![0.0; 10], vec![0.0; 4]);
        lattice.add_probabilities(1.0, &mut slopes, Some(&mut moves));
        // None none, none unit, unit none, unit unit, begin last.
        let expected = [0.4, 0.2, 0.0, 0.0, 0.4, 0.4, 0.0, 0.0, 0.2, 0.4];
        for (slope, expected) in slopes.iter().zip(expected) {
            assert!((slope - expected).abs() < 1e-6, "{slopes:?}");
        }
        // Moves at the first token: to nothing 2, to the label 3; at the second 1, 1, 1, 1.
        for (slope, expected) in moves.iter().zip([0.6, 0.8, 0.2, 0.2]) {
            assert!((slope - expected).abs() < 1e-6, "{moves:?}");
        }
        // Tags are the same whether or not moves are asked for.
        let mut tags_alone = vec![0.0; 10];
        lattice.add_probabilities(1.0, &mut tags_alone, None);
        assert_eq!(tags_alone, slopes);
    }

    /// Tags that cannot stand where they are, the large numbers, do not count.
    #[test]
    fn the_sum_is_that_of_the_legal_sequences() {
        let mut lattice = Lattice::new(1);
        // Of each token: none, begin, inside, last, unit.
        lattice.fits = vec![0.5, 2.0, 99.0, 99.0, 3.0, 1.0, 99.0, 99.0, 0.25, 4.0];
        // From none to none and to the label, from the label to none and to the label.
        lattice.set_moves(&[2.0_f32, 1.0, 3.0, 0.5].map(f32::ln));
        let none_first = 2.0 * 0.5 * (2.0 * 1.0 + 1.0 * 4.0);
        let unit_first = 1.0 * 3.0 * (3.0 * 1.0 + 0.5 * 4.0);
        let one_name = 1.0 * 2.0 * 0.25;
        let expected = f32::ln(none_first + unit_first + one_name);
        assert!((lattice.log_sum() - expected).abs() < 1e-5, "{}", lattice.log_sum());
    }

    /// There are 2, 5, 13, 34 … sequences, every other number of Fibonacci. Their sum would be far too small for its type.
    #[test]
    fn sums_of_long_stretches_are_scaled() {
        let (fit, tokens) = (1e-20_f32, 64);
        let mut lattice = Lattice::new(1);
        lattice.fits = vec![fit; 5 * tokens];
        lattice.set_moves(&[0.0; 4]);
        let (mut last, mut count) = (1.0_f64, 2.0);
        for _ in 1..tokens {
            (last, count) = (count, 3.0 * count - last);
        }
        let expected = tokens as f64 * f64::from(fit).ln() + count.ln();
        let sum = f64::from(lattice.log_sum());
        assert!((sum - expected).abs() < 1e-2, "{sum} {expected}");
    }
}
