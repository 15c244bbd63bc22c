//! K-means, by which many rows of weights become few that features share, and the scale of weights of a byte.

#![allow(
    clippy::indexing_slicing,
    reason = "rows are numbered by construction; a check would cost every step of k-means"
)]

use super::number::{narrow, share_of};
use fastrand::Rng;

/// K-means of rows that matter differently: `size` middles of `width` weights, and the number of the nearest for each row.
/// Middle 0 is at zero.
pub(super) fn cluster(
    rows: &[&[f32]],
    importance: &[f32],
    [size, width]: [usize; 2],
    rounds: usize,
    rng: &mut Rng,
) -> (Vec<f32>, Vec<u8>) {
    let mut middles = vec![0.0_f32; size * width];
    if rows.is_empty() {
        return (middles, Vec::new());
    }
    // Middle 0 stays at zero, for the many rows that hardly matter.
    for middle in middles.chunks_exact_mut(width).skip(1) {
        copy_any(rows, rng, middle);
    }
    let mut codes = vec![0_u8; rows.len()];
    for _ in 0..rounds {
        assign(rows, &middles, width, &mut codes);
        let mut sums = vec![0.0_f64; size * width];
        let mut totals = vec![0.0_f64; size];
        for ((row, code), weight) in rows.iter().zip(&codes).zip(importance) {
            let code = usize::from(*code);
            totals[code] += f64::from(*weight);
            for (sum, value) in sums[code * width..][..width].iter_mut().zip(*row) {
                *sum += f64::from(*weight) * f64::from(*value);
            }
        }
        for (code, middle) in middles.chunks_exact_mut(width).enumerate().skip(1) {
            if totals[code] > 0.0 {
                for (value, sum) in middle.iter_mut().zip(&sums[code * width..]) {
                    *value = narrow(sum / totals[code]);
                }
            } else {
                copy_any(rows, rng, middle);
            }
        }
    }
    assign(rows, &middles, width, &mut codes);
    (middles, codes)
}

/// Makes a middle of any row.
fn copy_any(rows: &[&[f32]], rng: &mut Rng, middle: &mut [f32]) {
    for (value, weight) in middle.iter_mut().zip(rows[rng.usize(..rows.len())]) {
        *value = *weight;
    }
}

/// The nearest middle of each row, on all cores: rows do not depend on each other.
fn assign(rows: &[&[f32]], middles: &[f32], width: usize, codes: &mut [u8]) {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let share = rows.len().div_ceil(threads).max(1);
    std::thread::scope(|scope| {
        for (rows, codes) in rows.chunks(share).zip(codes.chunks_mut(share)) {
            scope.spawn(move || {
                for (row, code) in rows.iter().zip(codes) {
                    *code = nearest(row, middles, width);
                }
            });
        }
    });
}

/// The number of the nearest middle, the first of equals.
pub(super) fn nearest(row: &[f32], middles: &[f32], width: usize) -> u8 {
    let (mut code, mut best) = (0, f32::MAX);
    for (number, middle) in (0..=u8::MAX).zip(middles.chunks_exact(width)) {
        if let Some(distance) = distance_below(best, row, middle) {
            (best, code) = (distance, number);
        }
    }
    code
}

/// The squared distance, if it is smaller than `best`: most are given up after a few steps.
fn distance_below(best: f32, row: &[f32], middle: &[f32]) -> Option<f32> {
    let mut sum = 0.0;
    for (one, other) in row.iter().zip(middle) {
        sum += (one - other) * (one - other);
        if sum >= best {
            return None;
        }
    }
    (sum < best).then_some(sum)
}

/// The size of the weight that becomes the largest byte: of those above, a share `cut`, all become that, so that the others are
/// the finer.
pub(super) fn largest(weights: &[f32], cut: f32) -> f32 {
    let mut sizes: Vec<f32> = weights.iter().map(|weight| weight.abs()).collect();
    sizes.sort_by(|one, other| other.total_cmp(one));
    let place = share_of(sizes.len(), cut);
    sizes.get(place).map_or(1.0, |size| size.max(1e-6))
}
