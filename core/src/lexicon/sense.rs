//! Senses: what an entry of the lexicon means, besides its classes. An entry has any number of senses: *agreed* reports a
//! thought, and it names an agreement.

use crate::label::EventLabel;
use crate::value::{DayPart, QuantityUnit, Season, Unit};

/// Declares the senses, and their kinds, which have no values.
macro_rules! senses {
    ($($(#[$doc:meta])* $name:ident $(($value:ty))?,)+) => {
        /// One meaning of an entry, with its value.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub(crate) enum Sense {
            $($(#[$doc])* $name $(($value))?,)+
        }

        /// A kind of sense, whatever its value.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[repr(u8)]
        pub(crate) enum Kind {
            $($name,)+
        }

        impl Sense {
            pub(super) const fn kind(self) -> Kind {
                match self {
                    $(Self::$name { .. } => Kind::$name,)+
                }
            }
        }
    };
}

senses! {
    /// A month, from 1.
    Month(u8),
    /// A day of the week; Monday is 1.
    Weekday(u8),
    /// A unit of time.
    Unit(Unit),
    /// A part of the day.
    DayPart(DayPart),
    /// A season.
    Season(Season),
    /// A decade, by the year of the century with which it begins: `nineties`.
    Decade(u8),
    /// A holiday, by its row in the table of the generated file.
    Holiday(u8),
    /// A number in words.
    Number(u8),
    /// A rank in words.
    Ordinal(u8),
    /// A power of ten in words, by its exponent.
    Scale(u8),
    /// A unit of measure or a currency.
    Measure(QuantityUnit),
    /// The gender of a given name that has only one.
    Gender(Gender),
    /// What may follow a verb.
    Takes(Frames),
    /// A word that names an event.
    Event(EventWord),
    /// A verb whose subject belongs to the event that it governs: `hosted the talks`.
    LightVerb,
    /// A demonym of a state, as opposed to a faith or party.
    OfState,
    /// A past form that does not end in `-ed`.
    Past,
    /// A word that by itself means a future event: `scheduled`.
    Ahead,
    /// A word after which `to` and a verb mean the future: `plans`.
    Plans,
    /// A verb whose object is where the event is: `protests gripped Peru`.
    LocusVerb,
    /// A word after which an event did not happen, or is not one.
    Irrealis,
    /// A verb that says that something happened: `took place`.
    Occurrence,
    /// A noun for a person with an office or a profession.
    Occupation,
}

// Senses lie in flash, a few for each entry that has any.
const _: () = assert!(size_of::<Sense>() == 2);

/// The gender of the persons that have a given name, or that a third-person pronoun stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Gender {
    Male,
    Female,
}

/// What may follow a verb of speech or thought, as bits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Frames(pub(crate) u8);

impl Frames {
    pub(crate) const NONE: Self = Self(0);
    /// A clause, with or without `that`.
    pub(crate) const CLAUSE: Self = Self(1);
    /// `to` and a verb.
    pub(crate) const INFINITIVE: Self = Self(2);
    /// A clause that begins with a question word.
    pub(crate) const QUESTION: Self = Self(4);
    /// An object.
    pub(crate) const OBJECT: Self = Self(8);
    /// A listener, and `of` something.
    pub(crate) const LISTENER: Self = Self(16);

    /// The union of both.
    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The intersection with `others`.
    pub(crate) const fn among(self, others: Self) -> Self {
        Self(self.0 & others.0)
    }

    /// Whether it takes at least one of these.
    pub(crate) const fn any(self, frames: Self) -> bool {
        self.0 & frames.0 != 0
    }

    /// Whether it takes all of these.
    pub(crate) const fn all(self, frames: Self) -> bool {
        self.0 & frames.0 == frames.0
    }

    /// Whether it takes nothing, because it is not a verb of speech or thought.
    pub(crate) const fn is_none(self) -> bool {
        self.0 == 0
    }
}

/// A word that names an event, packed into a byte: the kind of the event and the part of speech.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct EventWord(u8);

impl EventWord {
    const VERB: u8 = 1 << 5;
    const EITHER: u8 = 1 << 6;
    const DEED: u8 = 1 << 7;

    /// A noun for events of this kind.
    pub(crate) const fn noun(label: EventLabel) -> Self {
        Self(label.code().wrapping_sub(EventLabel::Meeting.code()))
    }

    /// The same, as a verb.
    pub(crate) const fn verb(self) -> Self {
        Self(self.0 | Self::VERB)
    }

    /// The same, as a word that can be noun or verb.
    pub(crate) const fn either(self) -> Self {
        Self(self.0 | Self::EITHER)
    }

    /// The same, as something that one party does to another.
    pub(crate) const fn deed(self) -> Self {
        Self(self.0 | Self::DEED)
    }

    /// The kind of event.
    pub(crate) fn label(self) -> Option<EventLabel> {
        EventLabel::ALL.get(usize::from(self.0 & (Self::VERB - 1))).copied()
    }

    pub(crate) const fn is_verb(self) -> bool {
        self.0 & Self::VERB != 0
    }

    pub(crate) const fn is_either(self) -> bool {
        self.0 & Self::EITHER != 0
    }

    pub(crate) const fn is_deed(self) -> bool {
        self.0 & Self::DEED != 0
    }
}

/// The day of the year on which a holiday falls.
#[derive(Clone, Copy, Debug)]
pub(crate) enum HolidayRule {
    /// Month and day.
    Fixed(u8, u8),
    /// Days after Easter Sunday in the Western churches.
    Easter(i8),
    /// Month, weekday, and its position in the month; 0 is the last.
    Nth(u8, u8, u8),
}
