//! Which features are weighed: those that are frequent enough, and of them, later, the most useful.

use super::crf::Weights;
use super::number::{index_of, number_of};
use super::sample::{NO_FEATURE, Samples};

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
        let mut all: Vec<u32> = samples.rows.iter().flatten().copied().collect();
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

    /// How often each occurs, as a weight.
    pub(crate) fn importance(&self) -> Vec<f32> {
        self.counts.iter().map(|count| *count as f32).collect()
    }

    /// The number of the feature with this hash.
    pub(crate) fn number(&self, hash: u32) -> u32 {
        self.hashes.binary_search(&hash).map_or(NO_FEATURE, number_of)
    }

    /// Turns the hashes of the samples into numbers.
    pub(crate) fn number_all(&self, samples: &mut Samples) {
        for feature in samples.rows.iter_mut().flatten() {
            *feature = self.number(*feature);
        }
    }

    /// The numbers of the `most` useful: by how far their weights are from saying nothing, and how often.
    pub(crate) fn most_useful(&self, weights: &Weights, most: usize) -> Vec<u32> {
        let rows = weights.features.chunks_exact(weights.tags());
        let mut ranked: Vec<(f32, u32)> = rows
            .zip(&self.counts)
            .zip(0..)
            .map(|((row, count), number)| (worth(row, *count), number))
            .collect();
        ranked.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
        let mut kept: Vec<u32> = ranked.into_iter().take(most).map(|(_, number)| number).collect();
        kept.sort();
        kept
    }

    /// Leaves these features only, with new numbers, and so in the samples.
    pub(crate) fn keep(&self, kept: &[u32], samples: &mut Samples) -> Self {
        let mut renumbered = vec![NO_FEATURE; self.len()];
        for (new, old) in (0..).zip(kept) {
            if let Some(number) = renumbered.get_mut(index_of(*old)) {
                *number = new;
            }
        }
        for feature in samples.rows.iter_mut().flatten() {
            *feature = renumbered.get(index_of(*feature)).copied().unwrap_or(NO_FEATURE);
        }
        let of =
            |all: &[u32]| kept.iter().filter_map(|old| all.get(index_of(*old)).copied()).collect();
        Self { hashes: of(&self.hashes), counts: of(&self.counts) }
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
            let mut row = [1000; TEMPLATES];
            (row[0], row[1]) = (token, 2000 + token % 2);
            row
        };
        Samples { rows: (0..4).map(row).collect(), ..Samples::default() }
    }

    #[test]
    fn rare_features_are_not_weighed() {
        let mut samples = samples();
        let features = Features::of(&samples, 2);
        assert_eq!(features.hashes, [1000, 2000, 2001]);
        features.number_all(&mut samples);
        assert_eq!(samples.rows[1][..3], [NO_FEATURE, 2, 0]);
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
        assert_eq!(features.most_useful(&weights, 1), [2]);
        let kept = features.most_useful(&weights, 2);
        assert_eq!(kept, [1, 2]);
        let left = features.keep(&kept, &mut samples);
        assert_eq!(left.hashes, [2000, 2001]);
        assert_eq!(samples.rows[0][..3], [NO_FEATURE, 0, NO_FEATURE]);
        assert_eq!(samples.rows[1][..3], [NO_FEATURE, 1, NO_FEATURE]);
    }
}
