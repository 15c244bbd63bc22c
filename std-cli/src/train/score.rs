//! How well names are found: exact spans and labels.

use core::fmt;
use std::collections::BTreeMap;

/// Counts of one label, or of all.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Count {
    pub(crate) right: usize,
    pub(crate) found: usize,
    pub(crate) gold: usize,
}

impl Count {
    /// Precision, recall and F1, in percent.
    pub(crate) fn figures(self) -> [f64; 3] {
        let share = |part: usize, whole: usize| {
            if whole == 0 { 0.0 } else { 100.0 * part as f64 / whole as f64 }
        };
        let f1 = share(2 * self.right, self.found + self.gold);
        [share(self.right, self.found), share(self.right, self.gold), f1]
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [precision, recall, f1] = self.figures();
        write!(f, "precision {precision:.2}, recall {recall:.2}, F1 {f1:.2}")
    }
}

/// A name of a sentence: first token, the one after the last, and its label.
pub(crate) type Span = (usize, usize, String);

/// Counts by label.
#[derive(Clone, Debug, Default)]
pub(crate) struct Score(pub(crate) BTreeMap<String, Count>);

impl Score {
    pub(crate) fn add(&mut self, gold: &[Span], found: &[Span]) {
        for name in gold {
            self.0.entry(name.2.clone()).or_default().gold += 1;
        }
        for name in found {
            let count = self.0.entry(name.2.clone()).or_default();
            count.found += 1;
            count.right += usize::from(gold.contains(name));
        }
    }

    /// All labels together.
    pub(crate) fn total(&self) -> Count {
        self.0.values().fold(Count::default(), |sum, count| Count {
            right: sum.right + count.right,
            found: sum.found + count.found,
            gold: sum.gold + count.gold,
        })
    }
}
