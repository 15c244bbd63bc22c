//! Whether names are as often right as the model says that they are.

use super::score::percent;

/// Names by how sure the model is of them, a tenth a bin.
#[derive(Debug, Default)]
pub(crate) struct Reliability {
    bins: [Bin; 10],
}

/// Names of which the model is about as sure.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Bin {
    pub(crate) names: usize,
    pub(crate) right: usize,
    /// The hundredths that the model said, summed up.
    said: usize,
}

impl Bin {
    /// How many percent the model said would be right, on average.
    pub(crate) fn said(self) -> f64 {
        percent(self.said, 100 * self.names)
    }

    /// How many percent are right.
    pub(crate) fn right(self) -> f64 {
        percent(self.right, self.names)
    }
}

impl Reliability {
    /// Counts a name of which the model is so sure, in hundredths.
    pub(crate) fn add(&mut self, hundredths: u8, is_right: bool) {
        // 100 belongs to the last tenth.
        let Some(bin) = self.bins.get_mut(usize::from(hundredths / 10).min(9)) else { return };
        bin.names += 1;
        bin.right += usize::from(is_right);
        bin.said += usize::from(hundredths);
    }

    /// The bins that have names, each with the least that it begins at, in percent.
    pub(crate) fn bins(&self) -> impl Iterator<Item = (usize, Bin)> + '_ {
        let all = self.bins.iter().enumerate().map(|(number, bin)| (10 * number, *bin));
        all.filter(|(_, bin)| bin.names > 0)
    }

    /// How far what is said lies from what is right, on average over the names, in percent; none if the model does not say.
    pub(crate) fn error(&self) -> Option<f64> {
        let names: usize = self.bins.iter().map(|bin| bin.names).sum();
        let off = |bin: &Bin| (bin.said() - bin.right()).abs() * bin.names as f64;
        (names > 0).then(|| self.bins.iter().map(off).sum::<f64>() / names as f64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_is_compared_with_what_is_right() {
        let mut reliability = Reliability::default();
        assert_eq!(reliability.error(), None);
        for (hundredths, is_right) in [(95, true), (97, true), (100, false), (50, true)] {
            reliability.add(hundredths, is_right);
        }
        let bins: Vec<_> =
            reliability.bins().map(|(from, bin)| (from, bin.names, bin.right)).collect();
        assert_eq!(bins, [(50, 1, 1), (90, 3, 2)]);
        // Of three that are 97.33 on average 66.67 are right; of one that is 50, all.
        let error = reliability.error().unwrap();
        assert!((error - (3.0 * 30.666_666 + 50.0) / 4.0).abs() < 1e-3, "{error}");
    }
}
