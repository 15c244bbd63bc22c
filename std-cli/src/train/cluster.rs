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

#[cfg(test)]
mod tests {
    use super::*;

    /// Rows of two weights, in no order.
    fn rows(count: usize) -> Vec<[f32; 2]> {
        let mut rng = Rng::with_seed(7);
        (0..count).map(|_| [rng.f32() - 0.5, rng.f32() - 0.5]).collect()
    }

    fn clustered(rows: &[[f32; 2]], size: usize, rounds: usize) -> (Vec<f32>, Vec<u8>) {
        let rows: Vec<&[f32]> = rows.iter().map(|row| &row[..]).collect();
        cluster(&rows, &vec![1.0; rows.len()], [size, 2], rounds, &mut Rng::with_seed(1))
    }

    /// The squared distances of rows from their middles.
    fn error(rows: &[[f32; 2]], (middles, codes): &(Vec<f32>, Vec<u8>)) -> f32 {
        let of = |(row, code): (&[f32; 2], &u8)| {
            let middle = &middles[2 * usize::from(*code)..];
            (row[0] - middle[0]).powi(2) + (row[1] - middle[1]).powi(2)
        };
        rows.iter().zip(codes).map(of).sum()
    }

    #[test]
    fn rows_that_lie_together_share_a_middle() {
        // With this seed the middles begin in both groups; what is near nothing has the first middle.
        let rows = [[8.0, 0.0], [0.0, 9.0], [0.1, 0.0], [8.0, 2.0], [0.0, 7.0], [0.0, -0.3]];
        let (middles, codes) = clustered(&rows, 3, 9);
        assert_eq!([codes[0], codes[1], codes[2]], [codes[3], codes[4], codes[5]]);
        assert_eq!((codes[2], &middles[..2]), (0, &[0.0, 0.0][..]));
        let middle = |code: u8| &middles[2 * usize::from(code)..][..2];
        assert_eq!((middle(codes[0]), middle(codes[1])), (&[8.0, 1.0][..], &[0.0, 8.0][..]));
    }

    #[test]
    fn what_matters_more_draws_the_middle() {
        let rows: [&[f32]; 2] = [&[9.0], &[11.0]];
        let (middles, codes) = cluster(&rows, &[3.0, 1.0], [2, 1], 3, &mut Rng::with_seed(1));
        assert_eq!((middles, codes), (vec![0.0, 9.5], vec![1, 1]));
    }

    #[test]
    fn every_round_comes_nearer_and_the_first_middle_stays() {
        let rows = rows(500);
        let [begun, more, most] = [0, 2, 20].map(|rounds| clustered(&rows, 16, rounds));
        let [first, second, third] = [&begun, &more, &most].map(|found| error(&rows, found));
        assert!(first > second && second > third, "{first} {second} {third}");
        let (middles, codes) = most;
        assert_eq!(middles[..2], [0.0, 0.0]);
        // The codes are those of the middles that are given away.
        assert!(rows.iter().zip(codes).all(|(row, code)| nearest(row, &middles, 2) == code));
    }

    #[test]
    fn middles_without_rows_are_no_reason_to_fail() {
        assert_eq!(clustered(&[], 4, 9), (vec![0.0; 8], Vec::new()));
        let (middles, codes) = clustered(&[[5.0, 6.0]; 3], 4, 9);
        assert_eq!((&codes[..], &middles[2..4]), (&[1, 1, 1][..], &[5.0, 6.0][..]));
    }

    #[test]
    fn the_nearest_middle_is_that_of_the_least_squares_and_the_first_of_equals() {
        assert_eq!(nearest(&[0.0, 0.0], &[5.0, 0.0, 3.0, 3.0], 2), 1);
        let middles = [0.0, 0.0, 4.0, 0.0, 0.0, 4.0, 4.0, 0.0];
        assert_eq!(nearest(&[4.0, 1.0], &middles, 2), 1);
        assert_eq!(nearest(&[2.0, 0.0], &middles, 2), 0);
        assert_eq!(nearest(&[0.0, 3.0], &middles, 2), 2);
    }

    #[test]
    fn a_share_of_the_weights_is_cut() {
        let weights = [-9.0, 1.0, 5.0, -3.0, 7.0];
        assert!(largest(&weights, 0.0) == 9.0);
        assert!(largest(&weights, 0.4) == 5.0);
        // What has no weight is no reason to divide by zero.
        assert!(largest(&[0.0; 3], 0.1) > 0.0 && largest(&[], 0.1) > 0.0);
    }
}
