//! How far the tags of machines are believed.
//!
//! A first model, which has learned from people's tags alone, tags the same text. Where both agree, the
//! tag is believed; elsewhere either may be right, and the features decide in training.

use super::crf::Weights;
use super::sample::{Samples, write_tags};
use super::viterbi;

/// How many tokens the machine and the first model tag alike.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Agreement {
    pub(crate) agreed: usize,
    pub(crate) tokens: usize,
}

/// Allows the tags of the first model beside those of the machine.
pub(crate) fn compare(samples: &mut Samples, first: &Weights) -> Agreement {
    let mut agreement = Agreement::default();
    for stretch in samples.stretches.iter().skip(samples.trusted) {
        let rows = samples.rows.get(stretch.rows.clone()).unwrap_or_default();
        let mut tags = vec![0_u8; rows.len()];
        for name in viterbi::decode(first, rows) {
            write_tags(tags.get_mut(name.tokens).unwrap_or_default(), name.label);
        }
        let allowed = samples.allowed.get_mut(stretch.rows.clone()).unwrap_or_default();
        for (allowed, tag) in allowed.iter_mut().zip(tags) {
            agreement.tokens += 1;
            agreement.agreed += usize::from(*allowed == 1 << tag);
            *allowed |= 1 << tag;
        }
    }
    agreement
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::train::sample::{CandidateSpan, NO_FEATURE, UNIT};
    use postil::training::TEMPLATES;

    #[test]
    fn either_tag_may_be_right_where_they_differ() {
        let mut row = [NO_FEATURE; TEMPLATES];
        row[0] = 0;
        let one = |rows| CandidateSpan { rows, weight: 1.0 };
        // The first model calls every token a name of one word.
        let first = Weights {
            labels: 1,
            features: vec![0.0, 0.0, 0.0, 0.0, 1.0],
            transitions: vec![0.0; 4],
        };
        let mut samples = Samples {
            rows: vec![row; 3],
            allowed: vec![1, 1, 1 << UNIT],
            stretches: vec![one(0..1), one(1..3)],
            trusted: 1,
            ..Samples::default()
        };
        let agreement = compare(&mut samples, &first);
        assert_eq!(agreement, Agreement { agreed: 1, tokens: 2 });
        assert_eq!(samples.allowed, [1, 1 | 1 << UNIT, 1 << UNIT]);
    }
}
