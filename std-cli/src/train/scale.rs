//! By how much the whole numbers of a model are larger than the weights that they stand for, which no model says.

/// Scales that are tried first, each twice the one before: with them the largest weight is 32, far more than any that is
/// learned, down to 1/32. A model learned from much has about 60.
const SCALES: [f32; 11] = [LEAST, 8.0, 16.0, 32.0, 64.0, 128.0, 256.0, 512.0, 1024.0, 2048.0, MOST];
const LEAST: f32 = 4.0;
const MOST: f32 = 4096.0;
/// By how much those differ that are tried around the best of them: a quarter each.
const STEPS: [f32; 5] = [0.63, 0.794, 1.0, 1.26, 1.587];
/// Scales whose likelihoods, in logarithms, differ by less are as good: a few easy samples cannot tell them apart.
const SLACK: f64 = 0.1;

/// The scale with which samples are likeliest, by the logarithm of their likelihood.
pub(super) fn likeliest(likelihood: impl Fn(f32) -> f64) -> f32 {
    let far = best_of(&SCALES, &likelihood).unwrap_or(MOST);
    best_of(&STEPS.map(|step| far * step), &likelihood).unwrap_or(far)
}

/// Of scales that are as good as the best the largest, with which the model is the least sure. One with which sums overflow
/// is none.
fn best_of(scales: &[f32], likelihood: impl Fn(f32) -> f64) -> Option<f32> {
    let scored = scales.iter().map(|scale| (*scale, likelihood(*scale)));
    let scored: Vec<(f32, f64)> = scored.filter(|(_, likelihood)| likelihood.is_finite()).collect();
    let best = scored.iter().map(|(_, likelihood)| *likelihood).max_by(f64::total_cmp)?;
    let good = scored.iter().filter(|(_, likelihood)| *likelihood >= best - SLACK);
    good.map(|(scale, _)| *scale).max_by(f32::total_cmp)
}

/// What is to be said of a scale at an end of those that are tried: a better one may lie beyond.
pub(super) fn doubt(scale: f32) -> Option<&'static str> {
    if scale <= LEAST {
        Some("the files of --general are too few, or too easy, to tell how sure the model is")
    } else if scale >= MOST {
        Some(
            "the model says nothing of the files of --general: do they mean the same by its labels?",
        )
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A likelihood that is best with this scale, as of much text.
    fn peak(at: f32) -> impl Fn(f32) -> f64 {
        move |scale| -1000.0 * f64::from((scale / at).ln().powi(2))
    }

    #[test]
    fn a_scale_is_found_to_an_eighth_wherever_it_lies() {
        for at in [4.6, 9.0, 23.0, 64.0, 75.0, 90.0, 300.0, 1234.0, 3500.0] {
            let scale = likeliest(peak(at));
            assert!((0.875..1.125).contains(&(scale / at)), "{scale} for {at}");
            assert_eq!(doubt(scale), None, "{at}");
        }
    }

    #[test]
    fn a_scale_at_an_end_is_doubted() {
        let [few, strange] = [1.0, 1e6].map(|at| doubt(likeliest(peak(at))));
        assert!(few.is_some_and(|doubt| doubt.contains("too few")));
        assert!(strange.is_some_and(|doubt| doubt.contains("says nothing")));
    }

    /// A few samples that a model is sure of are certain with any scale that is small enough, but for the last digits.
    #[test]
    fn of_scales_as_good_the_largest_is_taken() {
        let plateau = |scale: f32| if scale < 200.0 { f64::from(-scale) * 1e-6 } else { -1.0 };
        assert!((160.0..200.0).contains(&likeliest(plateau)));
    }

    #[test]
    fn scales_with_which_sums_overflow_are_none() {
        for none in [f64::NAN, f64::INFINITY] {
            let scale = likeliest(|scale| if scale < 40.0 { none } else { -f64::from(scale) });
            assert!((40.0..45.0).contains(&scale), "{scale}");
        }
        assert!(doubt(likeliest(|_| f64::NAN)).is_some());
    }
}
