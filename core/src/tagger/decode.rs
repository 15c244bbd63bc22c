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
/// Worse than any sum of weights. No sum wraps: a stretch has few tokens, and what each can add has 22 bits.
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

    /// Notes the closed state before one that begins here.
    fn set_before(&mut self, state: usize, before: usize) {
        let before = u32::try_from(before).unwrap_or(0);
        let mut names = u32::from_le_bytes(self.names);
        match state.checked_sub(1).and_then(|label| u32::try_from(label).ok()) {
            None => self.nothing = before.to_le_bytes()[0],
            Some(label) => names |= before.wrapping_shl(label.wrapping_mul(4)),
        }
        self.names = names.to_le_bytes();
    }

    fn before(&self, state: usize) -> usize {
        let before = match state.checked_sub(1).and_then(|label| u32::try_from(label).ok()) {
            None => u32::from(self.nothing),
            Some(label) => u32::from_le_bytes(self.names).wrapping_shr(label.wrapping_mul(4)) & 0xF,
        };
        usize::try_from(before).unwrap_or(0)
    }
}

/// The paths to the token that was scored last.
pub(crate) struct Decoder<'m> {
    weights: &'m Weights<'m>,
    closed: [i32; CLOSED],
    inside: [i32; MOST_LABELS],
    steps: Vec<Step, LONGEST>,
    /// To ask what else a token could be.
    #[cfg(feature = "arcs")]
    scores: Vec<Scores, LONGEST>,
}

impl<'m> Decoder<'m> {
    pub(crate) fn new(weights: &'m Weights<'m>) -> Self {
        let mut closed = [NEVER; CLOSED];
        if let Some(nothing) = closed.first_mut() {
            *nothing = 0;
        }
        Self {
            weights,
            closed,
            inside: [NEVER; MOST_LABELS],
            steps: Vec::new(),
            #[cfg(feature = "arcs")]
            scores: Vec::new(),
        }
    }

    /// Goes on by a token with these scores. A stretch has at most [`LONGEST`].
    pub(crate) fn push(&mut self, scores: &Scores) {
        #[cfg(feature = "arcs")]
        if self.weights.margins {
            let _ = self.scores.push(*scores);
        }
        self.step(scores);
    }

    fn step(&mut self, scores: &Scores) {
        let labels = self.weights.label_count();
        let mut step = Step::NONE;
        let (nothing, tags) = scores.split_first().unwrap_or((&0, &[]));
        let mut closed = self.best_before(&mut step);
        if let Some(state) = closed.first_mut() {
            *state = state.wrapping_add(*nothing);
        }
        let states = closed.iter_mut().skip(1).zip(self.inside.iter_mut());
        for ((label, tags), (closed, inside)) in
            (0_u32..).zip(tags.chunks_exact(4)).zip(states).take(labels)
        {
            let &[begin, middle, last, unit] = tags else { continue };
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
        // Longer stretches do not exist.
        let _ = self.steps.push(step);
    }

    /// What the best path to each closed state is worth before this token, and which state it comes from.
    fn best_before(&self, step: &mut Step) -> [i32; CLOSED] {
        let (mut best, mut before) = ([NEVER; CLOSED], [0; CLOSED]);
        for ((from, score), transitions) in
            (0_u8..).zip(&self.closed).zip(self.weights.transitions())
        {
            let states = best.iter_mut().zip(before.iter_mut());
            for ((best, before), transition) in states.zip(transitions) {
                let score = score.wrapping_add(i16::from_le_bytes(*transition).into());
                if score > *best {
                    (*best, *before) = (score, from);
                }
            }
        }
        for (to, from) in
            before.into_iter().enumerate().take(self.weights.label_count().saturating_add(1))
        {
            step.set_before(to, from.into());
        }
        best
    }

    /// The names of the best path, last first, as tokens of the stretch and number of the label.
    pub(crate) fn names(&self, mut found: impl FnMut(Range<usize>, usize)) {
        let (mut state, _) = self.best();
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

    /// How far the best path is before the best one without this name of it; 0 where the model has no margins.
    #[cfg(feature = "arcs")]
    pub(crate) fn margin(&self, name: &Range<usize>, label: usize) -> u16 {
        if !self.weights.margins {
            return 0;
        }
        // The tags of a label: begins, goes on, ends, stands alone.
        let first = label.wrapping_mul(4).wrapping_add(1);
        let [last, alone] = [2, 3].map(|tag| first.wrapping_add(tag));
        let end = name.end.saturating_sub(1);
        // Another name begins elsewhere or is another kind; or it ends elsewhere.
        let begins = self.best_without(name.start, [first, alone]);
        let ends = self.best_without(end, [last, alone]);
        let (_, best) = self.best();
        let margin = best.saturating_sub(begins.max(ends)).max(0);
        u16::try_from(margin).unwrap_or(u16::MAX)
    }

    /// What the best path is worth on which a token does not have these tags.
    #[cfg(feature = "arcs")]
    fn best_without(&self, token: usize, tags: [usize; 2]) -> i32 {
        let mut other = Self::new(self.weights);
        for (index, scores) in self.scores.iter().enumerate() {
            let mut scores = *scores;
            for tag in tags.into_iter().filter(|_| index == token) {
                if let Some(score) = scores.get_mut(tag) {
                    // Two of these are still better than a path that cannot be.
                    *score = NEVER / 4;
                }
            }
            other.step(&scores);
        }
        other.best().1
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

    /// The first token of the name that ends at `last` and did not begin there.
    fn beginning(&self, last: usize, bit: u8) -> usize {
        let mut start = last.saturating_sub(1);
        while start > 0 && self.steps.get(start).is_some_and(|step| step.went_on & bit != 0) {
            start = start.saturating_sub(1);
        }
        start
    }
}
