//! Which features are weighed: those that are frequent enough, and of them, later, the most useful.

use super::crf::Weights;
use super::number::{index_of, number_of};
use super::sample::{NO_FEATURE, Row, Samples};
use postil::training::GATE;
use std::collections::BTreeSet;

/// How much a feature's frequency counts when its use is reckoned: far below 1, for rare features tell
/// much where they occur.
const FREQUENCY_POWER: f32 = 0.4;

/// Features with numbers from 0 on, in the order of their hashes.
#[derive(Debug)]
pub(crate) struct Features {
    pub(crate) hashes: Vec<u32>,
    /// How many tokens have each.
    counts: Vec<u32>,
}

impl Features {
    /// The features that at least `min_count` tokens of the samples have, still as hashes.
    pub(crate) fn of(samples: &Samples, min_count: u32) -> Self {
        let all = samples.rows.iter().flatten().copied();
        let mut all: Vec<u32> = all.filter(|hash| *hash != NO_FEATURE).collect();
        all.sort();
        let groups = all.chunk_by(|one, other| one == other);
        let (hashes, counts) = groups
            .map(|group| (group.first().copied().unwrap_or_default(), number_of(group.len())))
            .filter(|(_, count)| *count >= min_count)
            .unzip();
        Self { hashes, counts }
    }

    pub(crate) fn len(&self) -> usize {
        self.hashes.len()
    }

    /// How much an error in the weights of each matters: the more often it occurs, but far from as much more.
    pub(crate) fn importance(&self) -> Vec<f32> {
        self.counts.iter().map(|count| (*count as f32).sqrt()).collect()
    }

    /// The number of the feature with this hash.
    pub(crate) fn number(&self, hash: u32) -> u32 {
        self.hashes.binary_search(&hash).map_or(NO_FEATURE, number_of)
    }

    /// Turns the hashes of a token's features into numbers; without those that the engine would not ask for.
    pub(crate) fn number_row(&self, hashes: &Row) -> Row {
        let mut row = hashes.map(|hash| self.number(hash));
        close_gate(&mut row);
        row
    }

    /// Turns the hashes of the samples into numbers.
    pub(crate) fn number_all(&self, samples: &mut Samples) {
        for row in &mut samples.rows {
            *row = self.number_row(row);
        }
    }

    /// The numbers of the `most` useful: by how far their weights are from saying nothing, and how often. What is asked for
    /// only where another feature is known brings that along.
    pub(crate) fn most_useful(
        &self,
        weights: &Weights,
        most: usize,
        samples: &Samples,
    ) -> Vec<u32> {
        let rows = weights.features.chunks_exact(weights.tags());
        let mut ranked: Vec<(f32, u32)> = rows
            .zip(&self.counts)
            .zip(0..)
            .map(|((row, count), number)| (worth(row, *count), number))
            .collect();
        ranked.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
        let gates = self.gates(samples);
        let mut kept = BTreeSet::new();
        for (_, number) in ranked {
            let gate = gates.get(index_of(number)).copied().filter(|gate| *gate != NO_FEATURE);
            let gate = gate.filter(|gate| !kept.contains(gate));
            if kept.len() + usize::from(gate.is_some()) < most {
                kept.extend(gate.into_iter().chain([number]));
            }
        }
        kept.into_iter().collect()
    }

    /// For each feature the one that must be known, or none.
    fn gates(&self, samples: &Samples) -> Vec<u32> {
        let (gate, gated) = GATE;
        let mut gates = vec![NO_FEATURE; self.len()];
        for row in &samples.rows {
            for feature in row.get(gated.clone()).unwrap_or_default() {
                if let (Some(slot), Some(gate)) = (gates.get_mut(index_of(*feature)), row.get(gate))
                {
                    *slot = *gate;
                }
            }
        }
        gates
    }

    /// Leaves these features only, with new numbers, and so in the samples.
    pub(crate) fn keep(&self, kept: &[u32], samples: &mut Samples) -> Self {
        let mut renumbered = vec![NO_FEATURE; self.len()];
        for (new, old) in (0..).zip(kept) {
            if let Some(number) = renumbered.get_mut(index_of(*old)) {
                *number = new;
            }
        }
        for row in &mut samples.rows {
            *row =
                row.map(|feature| renumbered.get(index_of(feature)).copied().unwrap_or(NO_FEATURE));
            close_gate(row);
        }
        let of =
            |all: &[u32]| kept.iter().filter_map(|old| all.get(index_of(*old)).copied()).collect();
        Self { hashes: of(&self.hashes), counts: of(&self.counts) }
    }
}

/// Leaves out what the engine asks for only where another feature is known.
fn close_gate(row: &mut Row) {
    let (gate, gated) = GATE;
    if row.get(gate) == Some(&NO_FEATURE) {
        row.get_mut(gated).unwrap_or_default().fill(NO_FEATURE);
    }
}

/// A weight that is the same for all tags tells nothing, so the distance from their mean counts.
fn worth(row: &[f32], count: u32) -> f32 {
    let mean = row.iter().sum::<f32>() / row.len() as f32;
    let far = row.iter().map(|weight| (weight - mean).abs()).fold(0.0, f32::max);
    far * libm::powf(count as f32, FREQUENCY_POWER)
}

#[cfg(test)]
mod tests {
    use super::*;
    use postil::training::TEMPLATES;

    /// Every token has a feature of its own, one that all share, and one that half of them share.
    fn samples() -> Samples {
        let row = |token: u32| {
            let mut row = [NO_FEATURE; TEMPLATES];
            let (gate, gated) = GATE;
            (row[gate], row[gated.start], row[gated.end]) = (1000, token, 2000 + token % 2);
            row
        };
        Samples { rows: (0..4).map(row).collect(), ..Samples::default() }
    }

    /// The parts of a row that are used here.
    fn used(row: &Row) -> [u32; 3] {
        let (gate, gated) = GATE;
        [row[gate], row[gated.start], row[gated.end]]
    }

    #[test]
    fn rare_features_are_not_weighed() {
        let mut samples = samples();
        let features = Features::of(&samples, 2);
        assert_eq!(features.hashes, [1000, 2000, 2001]);
        features.number_all(&mut samples);
        assert_eq!(used(&samples.rows[1]), [0, NO_FEATURE, 2]);
        assert_eq!(Features::of(&samples, 5).number(1000), NO_FEATURE);
    }

    #[test]
    fn the_useful_are_kept_and_get_new_numbers() {
        let mut samples = samples();
        let features = Features::of(&samples, 2);
        features.number_all(&mut samples);
        // The first weighs as much for every tag, which says nothing.
        let weights = Weights {
            labels: 1,
            features: [[9.0; 5], [0.0, 1.0, 0.0, 0.0, 0.0], [0.0, 0.0, -3.0, 0.0, 0.0]].concat(),
            transitions: vec![0.0; 4],
        };
        assert_eq!(features.most_useful(&weights, 1, &samples), [2]);
        let kept = features.most_useful(&weights, 2, &samples);
        assert_eq!(kept, [1, 2]);
        let left = features.keep(&kept, &mut samples);
        assert_eq!(left.hashes, [2000, 2001]);
        assert_eq!(used(&samples.rows[0]), [NO_FEATURE, NO_FEATURE, 0]);
        assert_eq!(used(&samples.rows[1]), [NO_FEATURE, NO_FEATURE, 1]);
    }

    #[test]
    fn what_needs_another_feature_brings_it_along() {
        let mut samples = samples();
        let features = Features::of(&samples, 1);
        assert_eq!(features.hashes, [0, 1, 2, 3, 1000, 2000, 2001]);
        features.number_all(&mut samples);
        assert_eq!(used(&samples.rows[1]), [4, 1, 6]);
        let mut weights = Weights::new(1, 7);
        (weights.features[5], weights.features[6 * 5]) = (9.0, 1.0);
        // Feature 1 needs feature 4; without room for both, feature 6 is taken.
        assert_eq!(features.most_useful(&weights, 2, &samples), [1, 4]);
        assert_eq!(features.most_useful(&weights, 1, &samples), [6]);
        let kept = features.most_useful(&weights, 3, &samples);
        assert_eq!(kept, [1, 4, 6]);
        features.keep(&kept, &mut samples);
        assert_eq!(used(&samples.rows[1]), [1, 0, 2]);
        assert_eq!(used(&samples.rows[2]), [1, NO_FEATURE, NO_FEATURE]);
    }

    /// As the engine does not ask, the trainer must not count on the answer.
    #[test]
    fn what_needs_a_feature_that_is_not_kept_is_left_out() {
        let mut samples = samples();
        let features = Features::of(&samples, 1);
        features.number_all(&mut samples);
        let left = features.keep(&[0, 1, 2, 3], &mut samples);
        assert_eq!(left.len(), 4);
        assert!(samples.rows.iter().flatten().all(|feature| *feature == NO_FEATURE));
    }
}
