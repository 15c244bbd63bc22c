//! Training samples: the stretches of sentences, each token with its features and its right tag.

use super::conll::Sentence;
use core::ops::Range;
use postil::training::{self, TEMPLATES, WordTable};

/// Features of a token, as hashes or, later, as numbers of weights.
pub(crate) type Row = [u32; TEMPLATES];

/// No feature: too rare to be weighed, or left out.
pub(crate) const NO_FEATURE: u32 = u32::MAX;

/// Tag 0 is for no name; those of label `n` follow in this order.
pub(crate) const BEGIN: u8 = 1;
pub(crate) const INSIDE: u8 = 2;
pub(crate) const LAST: u8 = 3;
pub(crate) const UNIT: u8 = 4;

/// The samples of a corpus, one stretch after the other.
#[derive(Debug, Default)]
pub(crate) struct Samples {
    pub(crate) rows: Vec<Row>,
    /// The tags that may be right, as bits: one where the label is known, several where it is not.
    pub(crate) allowed: Vec<u64>,
    pub(crate) stretches: Vec<Stretch>,
    /// Names that no stretch holds as a whole: they can never be found.
    pub(crate) missed: usize,
}

/// Tokens that are tagged together.
#[derive(Clone, Debug)]
pub(crate) struct Stretch {
    pub(crate) rows: Range<usize>,
    /// How much it counts, compared with others.
    pub(crate) weight: f32,
}

impl Samples {
    /// Adds the stretches of a sentence. Names of labels that are not listed are none; where no name is
    /// marked, one of the `unknown` tags may be right.
    pub(crate) fn add(
        &mut self,
        sentence: &Sentence,
        labels: &[String],
        vocabulary: &WordTable<'_>,
        unknown: u64,
        weight: f32,
    ) {
        let scanned = training::Sentence::scan(&sentence.text);
        let spans: Vec<Range<usize>> = scanned.spans().collect();
        let names: Vec<(Range<usize>, u8)> = sentence
            .names
            .iter()
            .filter_map(|name| {
                let label = labels.iter().position(|label| *label == name.label)?;
                Some((tokens_of(&spans, &name.span), u8::try_from(label).ok()?))
            })
            .collect();
        let mut found = 0;
        scanned.stretches(vocabulary, |stretch, rows| {
            let mut tags = vec![0_u8; stretch.len()];
            for (name, label) in &names {
                if name.start >= stretch.start && name.end <= stretch.end && !name.is_empty() {
                    found += 1;
                    let inside = name.start - stretch.start..name.end - stretch.start;
                    write_tags(tags.get_mut(inside).unwrap_or_default(), *label);
                }
            }
            let start = self.rows.len();
            self.rows.extend_from_slice(rows);
            self.allowed.extend(tags.iter().map(|tag| match tag {
                0 => 1 | unknown,
                tag => 1 << tag,
            }));
            self.stretches.push(Stretch { rows: start..self.rows.len(), weight });
        });
        self.missed += names.len() - found;
    }
}

/// The tokens that share a byte with a span.
pub(crate) fn tokens_of(spans: &[Range<usize>], span: &Range<usize>) -> Range<usize> {
    let first = spans.partition_point(|token| token.end <= span.start);
    let last = spans.partition_point(|token| token.start < span.end);
    first..last.max(first)
}

/// The tags of a label, as bits.
pub(crate) fn tags_of(label: usize) -> u64 {
    0b1111 << (1 + 4 * label)
}

pub(crate) fn write_tags(tags: &mut [u8], label: u8) {
    let base = label * 4;
    match tags {
        [only] => *only = base + UNIT,
        [first, middle @ .., last] => {
            *first = base + BEGIN;
            middle.fill(base + INSIDE);
            *last = base + LAST;
        }
        [] => {}
    }
}
