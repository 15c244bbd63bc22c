//! The matcher of consecutive items. Each place of a pattern is a bit, and all ways to match run at once. A gap therefore
//! leaves to the next place what that needs, without backtracking. The time is at most places times items for any pattern.
//!
//! A pattern is matched outwards from its anchor: the places after it are one sequence, and those before it, read
//! backwards, are another.

use super::blob::RuleTable;
use super::format::{MOST_PLACES, Place};
use super::item::{Item, View};
use super::matched::Slots;
use nom::{Mode, OutputMode, PResult, Parser};

/// The items that a sequence reads: those of a sentence from an index on, or those before it, from the last to the first.
#[derive(Clone, Copy, Debug)]
pub(super) struct Way<'i> {
    pub(super) items: &'i [Item],
    /// The index where it begins; backwards, the index after the first item read.
    pub(super) start: usize,
    pub(super) backwards: bool,
}

impl Way<'_> {
    /// The index of the item so many steps away.
    pub(super) fn step(&self, count: usize) -> Option<usize> {
        let at = if self.backwards {
            self.start.checked_sub(count)?.checked_sub(1)?
        } else {
            self.start.checked_add(count)?
        };
        (at < self.items.len()).then_some(at)
    }
}

/// Places of a pattern, with what their tests look at.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sequence<'r> {
    rules: &'r RuleTable<'r>,
    view: &'r View<'r>,
    /// In the order of the text.
    places: &'r [[u8; 2]],
    /// Read from the last to the first.
    backwards: bool,
    /// The optional places, as bits in the order of reading.
    optional: u32,
    /// The places after which a match may end.
    accepting: u32,
    /// Every place is optional.
    is_optional: bool,
}

/// The lengths of the matches of a sequence: bit `n` is set if `n` items match.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Lengths(u64);

impl Lengths {
    /// The lengths, longest first.
    pub(super) fn iter(self) -> impl Iterator<Item = usize> {
        (0..=MOST_PLACES).rev().filter(move |length| self.0 >> length & 1 == 1)
    }
}

/// A sequence that records, for one item after the other, which places can match it.
#[derive(Debug)]
pub(super) struct Recorded<'s, 'r> {
    sequence: &'s Sequence<'r>,
    marks: &'s mut [u32],
}

impl<'r> Sequence<'r> {
    pub(super) fn new(
        rules: &'r RuleTable<'r>,
        view: &'r View<'r>,
        places: &'r [[u8; 2]],
        backwards: bool,
    ) -> Self {
        let mut sequence =
            Self { rules, view, places, backwards, optional: 0, accepting: 0, is_optional: true };
        for number in (0..places.len().min(MOST_PLACES)).rev() {
            let is_optional = sequence.place(number).is_some_and(Place::is_optional);
            sequence.optional |= u32::from(is_optional) << number;
            sequence.accepting |= u32::from(sequence.is_optional) << number;
            sequence.is_optional &= is_optional;
        }
        sequence
    }

    /// The parser of this sequence. It records what it has seen in `marks`, which has one cell per place.
    pub(super) const fn recorded<'s>(&'s self, marks: &'s mut [u32]) -> Recorded<'s, 'r> {
        Recorded { sequence: self, marks }
    }

    fn place(&self, number: usize) -> Option<Place> {
        let places = if self.backwards {
            self.places.get(self.places.len().checked_sub(number)?.checked_sub(1)?)
        } else {
            self.places.get(number)
        };
        places.map(|place| Place::read(*place))
    }

    /// These places, and those that can be reached from them by skipping optional places.
    const fn opened(&self, mut open: u32) -> u32 {
        loop {
            let more = open | (open & self.optional) << 1;
            if more == open {
                return open;
            }
            open = more;
        }
    }

    /// Fills the slots of a match of `length` items in one backward pass: of the places that can match an item, it takes the last
    /// from which the match continues.
    pub(super) fn fill(&self, way: Way<'_>, marks: &[u32], length: usize, slots: &mut Slots) {
        let mut ahead = None;
        for count in (0..length).rev() {
            let here = marks.get(count).copied().unwrap_or(0);
            let place = (0..self.places.len().min(MOST_PLACES)).rev().find(|number| {
                let leads = match ahead {
                    None => self.accepting >> number & 1 == 1,
                    Some(next) => self.opened(2 << number) & next != 0,
                };
                here >> number & 1 == 1 && leads
            });
            let Some(number) = place else { return };
            if let Some((place, item)) = self.place(number).zip(way.step(count)) {
                slots.add(place.slot(), item);
            }
            ahead = Some(1_u32 << number);
        }
    }
}

impl Sequence<'_> {
    /// Which of the open places can match an item.
    fn mark(&self, items: &[Item], item: usize, mut open: u32) -> u32 {
        let mut mark = 0;
        while open != 0 {
            let number = open.trailing_zeros();
            open &= open.wrapping_sub(1);
            let place = usize::try_from(number).ok().and_then(|number| self.place(number));
            let test = place.and_then(|place| self.rules.test(place.test()));
            if test.is_some_and(|test| test.takes(self.rules, self.view, items, item)) {
                mark |= 1 << number;
            }
        }
        mark
    }
}

/// Consumes the longest match, and outputs the lengths of all matches.
impl<'i> Parser<Way<'i>> for Recorded<'_, '_> {
    type Output = Lengths;
    type Error = ();

    fn process<M: OutputMode>(&mut self, way: Way<'i>) -> PResult<M, Way<'i>, Lengths, ()> {
        let sequence = self.sequence;
        let mut open = sequence.opened(1);
        let mut lengths = Lengths(sequence.is_optional.into());
        for count in 0..sequence.places.len() {
            let Some(item) = way.step(count) else { break };
            let mark = sequence.mark(way.items, item, open);
            if let Some(cell) = self.marks.get_mut(count) {
                *cell = mark;
            }
            if mark == 0 {
                break;
            }
            if mark & sequence.accepting != 0 {
                lengths.0 |= 2_u64.checked_shl(u32::try_from(count).unwrap_or(0)).unwrap_or(0);
            }
            open = sequence.opened(mark << 1);
        }
        match lengths.iter().next().and_then(|longest| way.step(longest).or(Some(way.items.len())))
        {
            Some(start) => Ok((Way { start, ..way }, M::Output::bind(|| lengths))),
            None => Err(nom::Err::Error(M::Error::bind(|| ()))),
        }
    }
}
