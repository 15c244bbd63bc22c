//! The best sequence of tags of a stretch: Viterbi over legal BILOU sequences.
//!
//! A label's tags can follow each other in one way only, so the search knows two kinds of states: *closed*,
//! after no name or the last word of one (by label), and *inside*, in the middle of a name. That makes a
//! few bytes of memory a token.

use super::stretch::LONGEST;
use super::weights::{MOST_LABELS, Scores, Weights};
use core::ops::Range;
use heapless::Vec;

/// Closed states: after no name, and after one of each label.
const CLOSED: usize = MOST_LABELS + 1;
/// Worse than any sum of weights. No sum wraps: a stretch has few tokens, and what each can add has 17 bits.
const NEVER: i32 = i32::MIN / 2;

/// How the best paths came to the states of a token. A stretch has many: its bytes are counted.
#[derive(Clone, Copy, Debug)]
struct Step {
    /// The closed state before no name, and before a name of each label that begins here: four bits each.
    nothing: u8,
    names: [u8; MOST_LABELS / 2],
    /// Bits by label: a name that ends here began earlier; a name that goes on here did so.
    ended: u8,
    went_on: u8,
}

const _: () = assert!(size_of::<Step>() == 7);

impl Step {
    const NONE: Self = Self { nothing: 0, names: [0; MOST_LABELS / 2], ended: 0, went_on: 0 };

    /// Notes the closed states before those that begin here.
    fn set_before(&mut self, [nothing, names @ ..]: [u8; CLOSED]) {
        self.nothing = nothing;
        let (pairs, _) = names.as_chunks::<2>();
        for (slot, [low, high]) in self.names.iter_mut().zip(pairs) {
            *slot = low | high << 4;
        }
    }

    fn before(&self, state: usize) -> usize {
        let before = match state.checked_sub(1).and_then(|label| u32::try_from(label).ok()) {
            None => u32::from(self.nothing),
            Some(label) => u32::from_le_bytes(self.names).wrapping_shr(label.wrapping_mul(4)) & 0xF,
        };
        usize::try_from(before).unwrap_or(0)
    }
}

/// What the best paths to the token that was scored last are worth.
struct Frontier<'m> {
    weights: &'m Weights<'m>,
    closed: [i32; CLOSED],
    inside: [i32; MOST_LABELS],
}

impl<'m> Frontier<'m> {
    /// Before the first token.
    fn new(weights: &'m Weights<'m>) -> Self {
        let mut closed = [NEVER; CLOSED];
        if let Some(nothing) = closed.first_mut() {
            *nothing = 0;
        }
        Self { weights, closed, inside: [NEVER; MOST_LABELS] }
    }

    /// Goes on by a token with these scores. Returns where the paths come from.
    fn step(&mut self, scores: &Scores) -> Step {
        let labels = self.weights.label_count();
        let mut step = Step::NONE;
        let mut closed = self.best_before(&mut step);
        if let Some(state) = closed.first_mut() {
            *state = state.wrapping_add(scores.nothing());
        }
        let states = closed.iter_mut().skip(1).zip(self.inside.iter_mut());
        for ((label, tags), (closed, inside)) in
            (0_u32..).zip(scores.labels()).zip(states).take(labels)
        {
            let [begin, middle, last, unit] = tags;
            let opened = *closed;
            let (single, end) = (opened.wrapping_add(unit), inside.wrapping_add(last));
            let (start, on) = (opened.wrapping_add(begin), inside.wrapping_add(middle));
            let bit = 1_u8.wrapping_shl(label);
            if end > single {
                step.ended |= bit;
            }
            if on > start {
                step.went_on |= bit;
            }
            *closed = single.max(end);
            *inside = start.max(on);
        }
        self.closed = closed;
        step
    }

    /// What the best path to each closed state is worth before this token, and which state it comes from.
    #[inline(always)]
    fn best_before(&self, step: &mut Step) -> [i32; CLOSED] {
        let (mut best, mut before) = ([NEVER; CLOSED], [0; CLOSED]);
        let (_, least) = self.best();
        // What is worse than the best path by more than transitions differ is the best way to nowhere. That is most states.
        let least = least.saturating_sub(self.weights.spread);
        for ((from, score), transitions) in
            (0_u8..).zip(&self.closed).zip(self.weights.transitions())
        {
            if *score < least {
                continue;
            }
            let states = best.iter_mut().zip(before.iter_mut());
            for ((best, before), transition) in states.zip(transitions) {
                let score = score.wrapping_add(i16::from_le_bytes(*transition).into());
                if score > *best {
                    (*best, *before) = (score, from);
                }
            }
        }
        step.set_before(before);
        best
    }

    /// The closed state of the best path, and what it is worth.
    fn best(&self) -> (usize, i32) {
        let states = self.closed.iter().enumerate();
        states.fold(
            (0, NEVER),
            |best, (state, score)| {
                if *score > best.1 { (state, *score) } else { best }
            },
        )
    }
}

/// The best path through a stretch, found token by token.
pub(crate) struct Decoder<'m> {
    frontier: Frontier<'m>,
    steps: Vec<Step, LONGEST>,
    /// To ask what else a token could be.
    #[cfg(feature = "arcs")]
    scores: Vec<Scores, LONGEST>,
}

impl<'m> Decoder<'m> {
    pub(crate) fn new(weights: &'m Weights<'m>) -> Self {
        Self {
            frontier: Frontier::new(weights),
            steps: Vec::new(),
            #[cfg(feature = "arcs")]
            scores: Vec::new(),
        }
    }

    /// Goes on by a token with these scores. A stretch has at most [`LONGEST`].
    pub(crate) fn push(&mut self, scores: &Scores) {
        #[cfg(feature = "arcs")]
        if self.frontier.weights.margins {
            let _ = self.scores.push(*scores);
        }
        // Longer stretches do not exist.
        let _ = self.steps.push(self.frontier.step(scores));
    }

    /// The names of the best path, last first, as tokens of the stretch and number of the label.
    pub(crate) fn names(&self, mut found: impl FnMut(Range<usize>, usize)) {
        let (mut state, _) = self.frontier.best();
        let mut end = self.steps.len();
        while let Some(last) = end.checked_sub(1) {
            let Some(step) = self.steps.get(last) else { return };
            let mut start = last;
            if let Some(label) = state.checked_sub(1) {
                let bit = u32::try_from(label).map_or(0, |label| 1_u8.wrapping_shl(label));
                if step.ended & bit != 0 {
                    start = self.beginning(last, bit);
                }
                found(start..end, label);
            }
            state = self.steps.get(start).map_or(0, |step| step.before(state));
            end = start;
        }
    }

    /// How much more the tokens of a name score than if they were named otherwise: as another kind, as nothing, or one token
    /// shorter or longer at either end. 0 where the model has no margins.
    ///
    /// What the best path without the name is worth would be exact, and would take as long as to find the best one.
    #[cfg(feature = "arcs")]
    pub(crate) fn margin(&self, name: &Range<usize>, label: usize) -> u16 {
        if !self.frontier.weights.margins {
            return 0;
        }
        let nothing = |tokens: Range<usize>| {
            let scores = self.scores.get(tokens).unwrap_or_default();
            scores.iter().map(Scores::nothing).fold(0, i32::wrapping_add)
        };
        let &Range { start, end } = name;
        let own = self.named(name.clone(), label);
        let least = (0..self.frontier.weights.label_count())
            .filter(|other| *other != label)
            .map(|other| own.wrapping_sub(self.named(name.clone(), other)))
            .fold(own.wrapping_sub(nothing(name.clone())), i32::min);
        // Each has a token more than the other, which is nothing there.
        let change = |shorter: Range<usize>, longer: Range<usize>, token: usize| {
            let (less, more) = (self.named(shorter, label), self.named(longer, label));
            more.wrapping_sub(less).wrapping_sub(nothing(token..token.saturating_add(1)))
        };
        // One token shorter at either end, and one longer.
        let shorter = end.checked_sub(1).filter(|last| *last > start).map(|last| {
            let first = change(start.saturating_add(1)..end, start..end, start);
            first.min(change(start..last, start..end, last))
        });
        let before = start.checked_sub(1).map(|before| change(start..end, before..end, before));
        let behind = (end < self.scores.len())
            .then(|| change(start..end, start..end.saturating_add(1), end));
        let longer = before.max(behind).map(i32::wrapping_neg);
        let least = [shorter, longer].into_iter().flatten().fold(least, i32::min);
        u16::try_from(least.max(0)).unwrap_or(u16::MAX)
    }

    /// What tokens score as a name of a label.
    #[cfg(feature = "arcs")]
    fn named(&self, name: Range<usize>, label: usize) -> i32 {
        let scores = self.scores.get(name).unwrap_or_default();
        let tag = |scores: &Scores, tag: usize| scores.tag(label, tag);
        match scores {
            [only] => tag(only, 3),
            [first, middle @ .., last] => middle
                .iter()
                .map(|scores| tag(scores, 1))
                .fold(tag(first, 0).wrapping_add(tag(last, 2)), i32::wrapping_add),
            [] => 0,
        }
    }

    /// The first token of the name that ends at `last` and did not begin there.
    fn beginning(&self, last: usize, bit: u8) -> usize {
        let mut start = last.saturating_sub(1);
        while start > 0 && self.steps.get(start).is_some_and(|step| step.went_on & bit != 0) {
            start = start.saturating_sub(1);
        }
        start
    }
}

#[cfg(feature = "arcs")]
#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::books::Books;
    use crate::store::bytes::Reader;
    use crate::store::fuse::Fuse;
    use crate::syntax::testing::fuse;
    use std::vec::Vec;

    /// The names of tokens that score so as the tags of two labels, and their margins. Nothing scores 100 everywhere.
    fn names(tokens: &[[u16; 8]]) -> Vec<(Range<usize>, usize, u16)> {
        let blob = fuse(1, 0, &[]);
        let weights = Weights {
            labels: 2,
            margins: true,
            transitions: &[[0; 2]; 9],
            spread: 0,
            books: Books { rows: 0, books: 0 },
            rows: [&[], &[]],
            features: Fuse::read(&mut Reader(&blob)).expect("a map"),
        };
        let mut decoder = Decoder::new(&weights);
        tokens.iter().for_each(|tags| decoder.push(&Scores::of(100, tags)));
        let mut found = Vec::new();
        decoder.names(|range, label| {
            found.push((range.clone(), label, decoder.margin(&range, label)))
        });
        found.reverse();
        found
    }

    #[test]
    fn a_margin_is_the_distance_from_the_best_other_reading() {
        let dull = [0; 8];
        // One token: the other label is nearer than nothing.
        assert_eq!(names(&[[0, 0, 0, 150, 0, 0, 0, 130], dull]), [(0..1, 0, 20)]);
        assert_eq!(names(&[dull, [0, 0, 0, 150, 0, 0, 0, 0]]), [(1..2, 0, 50)]);
        // Two tokens: as one name 300; the second alone, and nothing before it, 290.
        let pair = [[0, 0, 0, 0, 150, 0, 0, 0], [0, 0, 0, 0, 0, 0, 150, 190]];
        assert_eq!(names(&pair), [(0..2, 1, 10)]);
        // A token more at the end would cost 40: 340 against 150 and 90 and 60.
        let longer =
            [[0, 0, 0, 0, 150, 0, 0, 0], [0, 0, 0, 0, 0, 90, 150, 0], [0, 0, 0, 0, 0, 0, 120, 0]];
        assert_eq!(names(&longer), [(0..2, 1, 40)]);
    }

    #[test]
    fn nothing_is_no_name() {
        assert_eq!(names(&[[90; 8], [100; 8]]), []);
    }
}
