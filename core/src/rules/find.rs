//! Matches rules against a sentence, from the item that is their anchor.

use super::blob::{Calls, Rule, RuleTable};
use super::format::{MAGIC, MOST_PLACES, Place, VERSION};
use super::item::{Item, Items, View};
use super::matched::{Match, Matches, Slots};
use super::sequence::{Sequence, Way};
use super::test::rare;
use super::tree::Edge;
use nom::Parser;

impl<'a> RuleTable<'a> {
    /// The built-in rules, which are not checked.
    pub(crate) const fn trusted(bytes: &'a [u8]) -> Option<Self> {
        match bytes {
            [one, two, VERSION, ..] if *one == MAGIC[0] && *two == MAGIC[1] => {
                Self::divided(bytes, 0, Calls::ENGINE)
            }
            _ => None,
        }
    }

    /// Finds the matches of a rule around its anchor: only the longest, or all of them. Returns whether all matches had room.
    pub(crate) fn matches(
        &self,
        rule: &Rule<'_>,
        view: &View<'_>,
        items: &mut Items,
        (anchor, only_longest): (usize, bool),
        found: &mut Matches,
    ) -> bool {
        found.clear();
        if !self.stands_well(rule, view, items.list(), anchor) {
            return true;
        }
        let complete = self.in_order(rule, view, items.list(), (anchor, only_longest), found);
        found
            .retain(|candidate| !self.is_refused(rule, view, items.list(), candidate.first.into()));
        if !rule.edges.is_empty() {
            (self.calls.follow)(self, rule, view, items, found);
        }
        complete.is_some()
    }

    /// Finds where the items around the anchor match the rule's places in order; `None` if there is no room for all matches.
    #[inline(never)]
    fn in_order(
        &self,
        rule: &Rule<'_>,
        view: &View<'_>,
        items: &[Item],
        (anchor, only_longest): (usize, bool),
        found: &mut Matches,
    ) -> Option<()> {
        let (before, rest) = rule.places.split_at_checked(rule.anchor())?;
        let (own, behind) = rest.split_first()?;
        let own = Place::read(*own);
        if !self.test(own.test())?.takes(self, view, items, anchor) {
            return Some(());
        }
        // Both sides of a rule together have no more places than a rule can have.
        let mut marks = [0; MOST_PLACES];
        let (right_marks, left_marks) = marks.split_at_mut_checked(behind.len())?;
        let right_way = Way { items, start: anchor.saturating_add(1), backwards: false };
        let behind = Sequence::new(self, view, behind, false);
        let Ok((_, right)) = behind.recorded(right_marks).parse(right_way) else {
            return Some(());
        };
        let left_way = Way { items, start: anchor, backwards: true };
        let before = Sequence::new(self, view, before, true);
        let Ok((_, left)) = before.recorded(left_marks).parse(left_way) else { return Some(()) };
        for right_length in right.iter() {
            for left_length in left.iter() {
                let mut slots = Slots::NONE;
                slots.add(own.slot(), anchor);
                behind.fill(right_way, right_marks, right_length, &mut slots);
                before.fill(left_way, left_marks, left_length, &mut slots);
                let first = u8::try_from(anchor.saturating_sub(left_length)).ok()?;
                let end = anchor.saturating_add(right_length).saturating_add(1);
                let candidate = Match { first, end: u8::try_from(end).ok()?, slots };
                if !found.contains(&candidate) {
                    found.push(candidate).ok()?;
                }
                if only_longest {
                    return Some(());
                }
            }
        }
        Some(())
    }

    /// Whether an item passes the test of the place or edge that fills a slot.
    pub(crate) fn fits(
        &self,
        rule: &Rule<'_>,
        slot: u8,
        view: &View<'_>,
        items: &[Item],
        other: u8,
    ) -> bool {
        let places = rule.places.iter().map(|place| Place::read(*place));
        let places = places.map(|place| (place.slot(), place.test()));
        let edges = rule.edges.iter().map(|edge| Edge::read(*edge).leads_to());
        let mut tests = places.chain(edges).filter(|(own, _)| *own == slot);
        tests
            .next()
            .and_then(|(_, test)| self.test(test))
            .is_some_and(|test| test.takes(self, view, items, other.into()))
    }

    /// Whether one of the `unless` patterns matches around the first item of a match.
    #[inline(never)]
    fn is_refused(&self, rule: &Rule<'_>, view: &View<'_>, items: &[Item], first: usize) -> bool {
        rule.unless().any(|(count, places)| {
            let Some((before, behind)) = places.split_at_checked(count) else { return false };
            let matches = |places, backwards| {
                let sequence = Sequence::new(self, view, places, backwards);
                sequence.recorded(&mut []).parse(Way { items, start: first, backwards }).is_ok()
            };
            matches(behind, false) && matches(before, true)
        })
    }

    /// Whether the item is in a headline or a quotation, as the rule requires.
    #[inline(never)]
    fn stands_well(&self, rule: &Rule<'_>, view: &View<'_>, items: &[Item], anchor: usize) -> bool {
        let Some(item) = items.get(anchor) else { return false };
        let asked = rule.stands();
        let asks = |bits: u8| asked & bits != 0;
        (!asks(1 | 2) || view.is_headline(item) == asks(1))
            && (!asks(4 | 8) || view.is_quoted(item) == asks(4))
    }
}

impl Calls {
    pub(super) const USERS: Self = Self { rare, follow };

    /// The functions for the engine's rules. These ask no rare questions, and their conditions on other items all read the
    /// dependency tree, so they do not run without a parser.
    const ENGINE: Self = Self {
        rare: |_, _, _, _| false,
        follow: if cfg!(feature = "arcs") { follow } else { |_, _, _, _, _| {} },
    };
}

/// Leaves the matches whose conditions on other items hold.
fn follow(
    rules: &RuleTable<'_>,
    rule: &Rule<'_>,
    view: &View<'_>,
    items: &mut Items,
    found: &mut Matches,
) {
    items.climb(view);
    found.retain_mut(|candidate| {
        let mut edges = rule.edges.iter().map(|edge| Edge::read(*edge));
        edges.all(|edge| edge.follow(rules, view, items, &mut candidate.slots))
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::NO_NOTE;
    use crate::rules::matched::MOST_MATCHES;
    use crate::store::bytes::Reader;
    use std::collections::BTreeSet;
    use std::vec::Vec;

    /// Sets of the words 1 and 2: the one, the other, both. Their numbers are those of tests.
    const SETS: [&[u16]; 3] = [&[1], &[2], &[1, 2]];
    const ENDS: [[u8; 2]; 3] = [[1, 0], [2, 0], [4, 0]];
    const MEMBERS: [[u8; 2]; 4] = [[1, 0], [2, 0], [1, 0], [2, 0]];

    /// A place of a pattern for tests.
    #[derive(Clone, Copy, Debug)]
    struct Made {
        set: usize,
        optional: bool,
    }

    impl Made {
        fn takes(self, word: u16) -> bool {
            SETS[self.set].contains(&word)
        }
    }

    /// Every way to match places to consecutive words, as the number of the place for each word. The matcher works with bits;
    /// this tries place by place.
    fn ways(places: &[Made], words: &[u16], from: usize) -> Vec<Vec<usize>> {
        let Some((place, rest)) = places.split_first() else { return std::vec![Vec::new()] };
        let mut all = Vec::new();
        if place.optional {
            all.extend(ways(rest, words, from + 1));
        }
        if let Some((word, behind)) = words.split_first()
            && place.takes(*word)
        {
            for way in ways(rest, behind, from + 1) {
                let mut whole = std::vec![from];
                whole.extend(way);
                all.push(whole);
            }
        }
        all
    }

    /// The record of a rule with these places. Each place has its own number as its slot.
    fn record(places: &[Made], anchor: usize) -> Vec<u8> {
        let count = u8::try_from(places.len()).unwrap();
        let mut bytes = std::vec![1, 0, 0, count, u8::try_from(anchor).unwrap(), 0];
        for (slot, place) in places.iter().enumerate() {
            let bits = place.set | usize::from(place.optional) << 11 | slot << 12;
            bytes.extend(u16::try_from(bits).unwrap().to_le_bytes());
        }
        bytes
    }

    /// Pseudo-random numbers, the same in each run.
    fn random(state: &mut u32, below: usize) -> usize {
        *state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (*state >> 8) as usize % below
    }

    #[test]
    fn bits_find_what_trying_every_way_finds() {
        let table = RuleTable::of_sets(&ENDS, &MEMBERS, Calls::ENGINE);
        let view = View { text: b"", tokens: &[], arcs: &[], notes: &[], lexicon: None };
        let (mut state, mut seen) = (7, 0);
        for _ in 0..20_000 {
            let mut places: Vec<Made> = (0..=random(&mut state, 5))
                .map(|_| Made { set: random(&mut state, 3), optional: random(&mut state, 3) == 0 })
                .collect();
            let anchor = random(&mut state, places.len());
            places[anchor].optional = false;
            let words: Vec<u16> = (0..6).map(|_| [1, 2, 3][random(&mut state, 3)]).collect();
            let at = random(&mut state, words.len());

            // All matches that have the anchor at this item.
            let mut wanted = BTreeSet::new();
            for first in 0..=at {
                for way in ways(&places, &words[first..], 0) {
                    if way.get(at - first) == Some(&anchor) {
                        wanted.insert((first, first + way.len()));
                    }
                }
            }

            let mut items = Items::new();
            for (start, word) in words.iter().enumerate() {
                let start = u16::try_from(start).unwrap();
                items.push(Item {
                    start,
                    length: 1,
                    label: 0,
                    word: *word,
                    note: NO_NOTE,
                    phases: 0,
                });
            }
            let bytes = record(&places, anchor);
            let rule = Rule::read(&mut Reader(&bytes)).unwrap();
            let mut found = Matches::new();
            let complete = table.matches(&rule, &view, &mut items, (at, false), &mut found);
            let spans: BTreeSet<_> =
                found.iter().map(|found| (found.first.into(), found.end.into())).collect();
            assert!(complete || wanted.len() > MOST_MATCHES, "{places:?} {words:?}");
            if complete {
                assert_eq!(spans, wanted, "{places:?} around {anchor} at {at} of {words:?}");
            }
            for one in &found {
                // Its slots belong to one of the ways to match these words.
                let (first, end) = (usize::from(one.first), usize::from(one.end));
                let fits = ways(&places, &words[first..end], 0).into_iter().any(|way| {
                    way.len() == end - first
                        && way.iter().enumerate().all(|(item, place)| {
                            let slot = u8::try_from(*place).unwrap();
                            let item = u8::try_from(first + item).unwrap();
                            one.slots.span(slot) == Some((item, item))
                        })
                });
                assert!(fits, "{places:?} around {anchor} at {at} of {words:?}: {one:?}");
            }
            seen += found.len();
        }
        assert!(seen > 4_000, "{seen}");
    }
}
