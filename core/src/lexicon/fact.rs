//! Facts: what the tables say about an entry.

use super::class;
use super::generated::{FACTS, SENSES, Word};
use super::sense::{EventWord, Frames, Gender, Kind, Sense};
use crate::value::{DayPart, QuantityUnit, Season, Unit};

/// What the tables say about an entry: its classes, its senses, and which function word it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Fact {
    pub(super) classes: u32,
    /// The position of its first sense in the table of all senses; in the bits below, how many it has.
    pub(super) senses: u16,
    /// The identity of a closed-class word.
    pub(crate) word: Word,
}

impl Fact {
    /// The fact of unknown words.
    pub(crate) const NONE: Self = Self { classes: 0, senses: 0, word: Word::None };

    /// How many of the sixteen bits count the senses.
    const COUNT_BITS: u16 = 3;
    const MOST_SENSES: u16 = (1 << Self::COUNT_BITS) - 1;

    /// The fact with this number, for tables that a stage derives from all facts.
    pub(crate) const fn of_number(number: usize) -> &'static Self {
        match FACTS.as_slice().split_at_checked(number) {
            Some((_, [fact, ..])) => fact,
            _ => &Self::NONE,
        }
    }

    /// Whether the entry has at least one of these classes.
    pub(crate) const fn is(&self, classes: u32) -> bool {
        self.classes & classes != 0
    }

    /// The classes that the entry has among these.
    pub(crate) const fn among(&self, classes: u32) -> u32 {
        self.classes & classes
    }

    /// Whether the entry is a people, faith or party that belongs to no state.
    pub(crate) fn is_stateless(&self) -> bool {
        self.is(class::DEMONYM) && !self.means(Kind::OfState)
    }
}

/// Declares the methods that give the value of a sense.
macro_rules! values {
    ($($(#[$doc:meta])* $name:ident = $sense:ident($value:ty);)+) => {
        impl Fact {
            $($(#[$doc])*
            pub(crate) const fn $name(&self) -> Option<$value> {
                match self.find(Kind::$sense) {
                    Some(Sense::$sense(value)) => Some(value),
                    _ => None,
                }
            })+
        }
    };
}

values! {
    month = Month(u8);
    weekday = Weekday(u8);
    unit = Unit(Unit);
    day_part = DayPart(DayPart);
    season = Season(Season);
    decade = Decade(u8);
    holiday = Holiday(u8);
    number = Number(u8);
    ordinal = Ordinal(u8);
    scale = Scale(u8);
    measure = Measure(QuantityUnit);
    gender = Gender(Gender);
    takes = Takes(Frames);
    event = Event(EventWord);
}

impl Fact {
    /// The sense of a kind, if the entry has one. Not inlined on devices, to save flash: grammars call it everywhere.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    const fn find(&self, kind: Kind) -> Option<Sense> {
        let mut senses = self.senses();
        while let [first, rest @ ..] = senses {
            if first.kind() as u8 == kind as u8 {
                return Some(*first);
            }
            senses = rest;
        }
        None
    }

    /// All senses of the entry.
    pub(crate) const fn senses(&self) -> &'static [Sense] {
        let (first, count) = (self.senses >> Self::COUNT_BITS, self.senses & Self::MOST_SENSES);
        match SENSES.as_slice().split_at_checked(first as usize) {
            Some((_, rest)) => match rest.split_at_checked(count as usize) {
                Some((senses, _)) => senses,
                None => &[],
            },
            None => &[],
        }
    }

    /// Whether the entry has any sense.
    pub(crate) const fn has_senses(&self) -> bool {
        self.senses & Self::MOST_SENSES != 0
    }

    /// Whether the entry has a sense of this kind.
    pub(crate) const fn means(&self, kind: Kind) -> bool {
        self.find(kind).is_some()
    }
}
