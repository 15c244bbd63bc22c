//! How likely the right tags are by some weights.

#![allow(
    clippy::indexing_slicing,
    reason = "rows are numbered when samples and weights are made; a check would cost every step"
)]

use super::crf::{Weights, exponentials, forbid};
use super::lattice::Lattice;
use super::sample::{CandidateSpan, Samples};

/// The natural logarithm of how likely the allowed tags are by these weights, over all stretches.
pub(crate) fn likelihood(samples: &Samples, weights: &Weights) -> f64 {
    let tags = weights.tags();
    let mut lattice = Lattice::new(weights.labels);
    lattice.set_moves(&weights.transitions);
    let of_stretch = |stretch: &CandidateSpan| {
        let fits = &mut lattice.fits;
        fits.clear();
        fits.resize(stretch.rows.len() * tags, 0.0);
        for (row, fits) in
            samples.rows[stretch.rows.clone()].iter().zip(fits.chunks_exact_mut(tags))
        {
            weights.scores(row, fits);
            exponentials(fits, 1.0);
        }
        let all = lattice.log_sum();
        let allowed = &samples.allowed[stretch.rows.clone()];
        forbid(allowed, &mut lattice.fits, tags);
        f64::from(lattice.log_sum() - all)
    };
    samples.stretches.iter().map(of_stretch).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::train::sample::{BEGIN, LAST, NO_FEATURE, UNIT};
    use postil::training::TEMPLATES;

    const NOTHING: u64 = 1;
    const ANY: u64 = 0b11111;

    /// Stretches with so many tokens each, all of one feature; and the tags that may be right.
    fn samples(stretches: &[usize], allowed: &[u64]) -> Samples {
        let mut row = [NO_FEATURE; TEMPLATES];
        row[0] = 0;
        let mut samples = Samples {
            rows: vec![row; allowed.len()],
            allowed: allowed.to_vec(),
            ..Samples::default()
        };
        let mut start = 0;
        for length in stretches {
            samples.stretches.push(CandidateSpan { rows: start..start + length, weight: 1.0 });
            start += length;
        }
        samples
    }

    /// One label; weights of none, begin, inside, last, unit.
    fn weights(row: [f32; 5]) -> Weights {
        Weights { labels: 1, features: row.to_vec(), transitions: vec![0.0; 4] }
    }

    fn assert_likely(samples: &Samples, weights: &Weights, expected: f64) {
        let share = likelihood(samples, weights).exp();
        assert!((share - expected).abs() < 1e-5, "{share} is not {expected}");
    }

    /// Two tokens have five legal sequences.
    #[test]
    fn without_weights_every_legal_sequence_is_as_likely() {
        let weights = weights([0.0; 5]);
        assert_likely(&samples(&[2], &[NOTHING, NOTHING]), &weights, 1.0 / 5.0);
        assert_likely(&samples(&[2], &[1 << BEGIN, 1 << LAST]), &weights, 1.0 / 5.0);
        // No name begins where none ends.
        assert_likely(&samples(&[2], &[NOTHING | 1 << BEGIN, ANY]), &weights, 3.0 / 5.0);
        assert_likely(&samples(&[2], &[ANY, ANY]), &weights, 1.0);
        assert_likely(&samples(&[1, 1], &[NOTHING, 1 << UNIT]), &weights, 1.0 / 4.0);
    }

    #[test]
    fn weights_and_moves_make_sequences_likely() {
        let sure = weights([0.0, 0.0, 0.0, 0.0, 3.0_f32.ln()]);
        assert_likely(&samples(&[1], &[1 << UNIT]), &sure, 3.0 / 4.0);
        let moved = Weights { transitions: vec![0.0, 7.0_f32.ln(), 0.0, 0.0], ..weights([0.0; 5]) };
        assert_likely(&samples(&[1], &[NOTHING]), &moved, 1.0 / 8.0);
    }

    /// What counts is how far the tags are from each other; large weights do not overflow.
    #[test]
    fn what_all_tags_have_in_common_does_not_count() {
        let own = [0.1, -0.7, 0.4, 1.1, 0.3];
        let samples = samples(&[3], &[1 << BEGIN, 1 << LAST, ANY]);
        let [low, high] = [own, own.map(|weight| weight + 500.0)].map(weights);
        assert_likely(&samples, &high, likelihood(&samples, &low).exp());
    }
}
