//! How well names are found: exact tokens and labels.

use core::ops::Range;
use std::collections::BTreeMap;

/// A name of a sentence.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Named<'a> {
    pub(crate) tokens: Range<usize>,
    pub(crate) label: &'a str,
}

/// Counts of one label, or of all.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Count {
    pub(crate) gold: usize,
    pub(crate) found: usize,
    pub(crate) right: usize,
}

impl Count {
    /// How many percent of what was found are right.
    pub(crate) fn precision(self) -> f64 {
        percent(self.right, self.found)
    }

    /// How many percent of what is there are found.
    pub(crate) fn recall(self) -> f64 {
        percent(self.right, self.gold)
    }

    /// The harmonic mean of both.
    pub(crate) fn f1(self) -> f64 {
        percent(2 * self.right, self.found + self.gold)
    }
}

/// Of nothing, every part is 0 percent.
pub(super) fn percent(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { 100.0 * part as f64 / whole as f64 }
}

/// Counts by label.
#[derive(Clone, Debug, Default)]
pub(crate) struct Score(pub(crate) BTreeMap<String, Count>);

impl Score {
    /// Compares the names of a sentence.
    pub(crate) fn add(&mut self, gold: &[Named<'_>], found: &[Named<'_>]) {
        for name in gold {
            self.count_mut(name.label).gold += 1;
        }
        for name in found {
            let count = self.count_mut(name.label);
            count.found += 1;
            count.right += usize::from(gold.contains(name));
        }
    }

    fn count_mut(&mut self, label: &str) -> &mut Count {
        self.0.entry(label.to_owned()).or_default()
    }

    /// All labels together.
    pub(crate) fn total(&self) -> Count {
        self.0.values().fold(Count::default(), |sum, count| Count {
            gold: sum.gold + count.gold,
            found: sum.found + count.found,
            right: sum.right + count.right,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_exact_names_are_right() {
        let name = |tokens, label| Named { tokens, label };
        let mut score = Score::default();
        score.add(
            &[name(0..2, "PER"), name(4..5, "ORG"), name(6..7, "ORG")],
            &[name(0..2, "PER"), name(4..6, "ORG"), name(6..7, "PER")],
        );
        assert_eq!(score.0["PER"], Count { gold: 1, found: 2, right: 1 });
        assert_eq!(score.0["ORG"], Count { gold: 2, found: 1, right: 0 });
        let total = score.total();
        assert_eq!(total, Count { gold: 3, found: 3, right: 1 });
        assert!((total.f1() - 100.0 / 3.0).abs() < 1e-9);
        assert!((score.0["PER"].precision() - 50.0).abs() < 1e-9);
        assert!((Count::default().f1()).abs() < 1e-9);
    }
}
