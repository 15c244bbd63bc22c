//! What an annotation holds, in the compact form of memory and wire.

use super::id::{ChainId, Id};
use crate::label::{
    EntityLabel, EventLabel, Layer, MentionLabel, QuoteLabel, RelationLabel, ReportKind, RoleLabel,
    SectionLabel, SentenceLabel, Status, TermLabel, TokenLabel,
};
use crate::value::{Quantity, Timex};

/// A reference to another annotation, kept as the distance to its id: small in memory and on the
/// wire, and the same wherever in the document it stands. Distance 0 refers to nothing.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub(crate) struct Link(pub(crate) i16);

impl Link {
    pub(crate) const NONE: Self = Self(0);

    /// The link from the annotation `from` to `to`; none if the distance is out of range.
    pub(crate) fn between(from: Id, to: Id) -> Self {
        let distance = i64::from(to.0).wrapping_sub(i64::from(from.0));
        Self(i16::try_from(distance).unwrap_or(0))
    }

    pub(crate) fn target(self, from: Id) -> Option<Id> {
        match self.0 {
            0 => None,
            distance => from.0.checked_add_signed(i32::from(distance)).map(Id),
        }
    }
}

/// How sure the engine is, in hundredths. One byte, for there are many names: 0 is not known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub(crate) struct Confidence(u8);

impl Confidence {
    pub(crate) const UNKNOWN: Self = Self(0);
    const SURE: u8 = 100;

    /// The confidence of so many hundredths.
    pub(crate) const fn of(percent: u8) -> Self {
        Self(if percent < Self::SURE { percent } else { Self::SURE }.saturating_add(1))
    }

    /// The confidence of this number, which is one more than the hundredths.
    #[cfg(feature = "wire")]
    pub(crate) fn from_code(code: u8) -> Option<Self> {
        (code <= Self::SURE.saturating_add(1)).then_some(Self(code))
    }

    /// Its number, frozen.
    #[cfg(feature = "wire")]
    pub(crate) const fn code(self) -> u8 {
        self.0
    }

    pub(crate) const fn percent(self) -> Option<u8> {
        self.0.checked_sub(1)
    }
}

/// What is known of a name, or of whom a mention stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub(crate) struct Naming {
    pub(crate) chain: Option<ChainId>,
    pub(crate) confidence: Confidence,
}

impl Naming {
    /// That of a name just found.
    pub(crate) const NEW: Self = Self { chain: None, confidence: Confidence::UNKNOWN };

    /// That of what belongs to a chain, if to any.
    pub(crate) const fn of(chain: Option<ChainId>) -> Self {
        Self { chain, confidence: Confidence::UNKNOWN }
    }
}

/// What is known of a quotation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub(crate) struct Speech {
    pub(crate) speaker: Link,
    pub(crate) confidence: Confidence,
    /// What kind of report, of one in the reporter's words.
    pub(crate) kind: Option<ReportKind>,
}

impl Speech {
    /// That of words that this annotation says.
    #[cfg(any(feature = "wire", test))]
    pub(crate) const fn by(speaker: Link) -> Self {
        Self { speaker, confidence: Confidence::UNKNOWN, kind: None }
    }
}

/// What syntax says of a token: numbers of tag and label, 0 for none, and the token that it depends on.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub(crate) struct Grammar {
    pub(crate) tag: u8,
    pub(crate) label: u8,
    pub(crate) head: Link,
}

/// What an annotation holds, in the compact form of memory and wire.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub(crate) enum Payload {
    Section(SectionLabel),
    Sentence,
    Token(TokenLabel, Grammar),
    Entity(EntityLabel, Naming),
    Mention(MentionLabel, Naming),
    Role,
    Time(Timex),
    Quantity(Quantity),
    Quote(QuoteLabel, Speech),
    /// A source, a cue or a segment, and the quotation it belongs to.
    QuotePart(QuoteLabel, Link),
    /// A word for an event, and the word that named the same event before.
    Event(EventLabel, Link),
    Relation {
        label: RelationLabel,
        status: Status,
        subject: Link,
        object: Link,
        role: Link,
    },
    Term {
        label: TermLabel,
        entry: u32,
    },
    /// A term that a rule of the user's found: a variant of its own, for an entry's number can be any.
    RuleTerm {
        label: TermLabel,
        rule: u16,
        /// What gives it its value.
        value: Link,
    },
    /// A relation under a label of the user's own.
    RuleRelation {
        label: TermLabel,
        status: Status,
        subject: Link,
        object: Link,
        role: Link,
    },
}

/// Declares of each payload its layer and its label: the one table of them.
macro_rules! payloads {
    ($($payload:pat => $layer:ident $label:expr;)+) => {
        #[allow(unused_variables, reason = "a layer is known without the label")]
        impl Payload {
            pub(crate) const fn layer(&self) -> Layer {
                match self { $($payload => Layer::$layer,)+ }
            }

            /// The label's number, which tells the payload on the wire.
            #[cfg(feature = "wire")]
            pub(crate) const fn code(&self) -> u8 {
                match self { $($payload => $label.code(),)+ }
            }

            pub(super) const fn name(&self) -> &'static str {
                match self { $($payload => $label.name(),)+ }
            }
        }
    };
}

payloads! {
    Self::Section(label) => Section label;
    Self::Sentence => Sentence SentenceLabel::Sentence;
    Self::Token(label, _) => Token label;
    Self::Entity(label, _) => Entity label;
    Self::Mention(label, _) => Mention label;
    Self::Role => Role RoleLabel::Role;
    Self::Time(timex) => Time timex.label;
    Self::Quantity(quantity) => Quantity quantity.label;
    Self::Quote(label, _) | Self::QuotePart(label, _) => Quote label;
    Self::Event(label, _) => Event label;
    Self::Relation { label, .. } => Relation label;
    Self::Term { .. } | Self::RuleTerm { .. } => Term AnyTerm;
    Self::RuleRelation { .. } => Relation AnyRelation;
}

/// The label of every term: its own is the lexicon's.
struct AnyTerm;

impl AnyTerm {
    #[cfg(feature = "wire")]
    const fn code(&self) -> u8 {
        TermLabel::CODE
    }

    const fn name(&self) -> &'static str {
        Layer::Term.name()
    }
}

/// The label of every relation that a rule of the user's found: its own is the rules'.
struct AnyRelation;

impl AnyRelation {
    #[cfg(feature = "wire")]
    const fn code(&self) -> u8 {
        TermLabel::RELATION_CODE
    }

    const fn name(&self) -> &'static str {
        Layer::Relation.name()
    }
}

impl Payload {
    /// The links of the payload, for renumbering.
    pub(crate) fn links_mut(&mut self) -> [Option<&mut Link>; 3] {
        match self {
            Self::Token(_, Grammar { head: link, .. })
            | Self::Quote(_, Speech { speaker: link, .. })
            | Self::QuotePart(_, link)
            | Self::Event(_, link) => [Some(link), None, None],
            Self::RuleTerm { value, .. } => [Some(value), None, None],
            Self::Relation { subject, object, role, .. }
            | Self::RuleRelation { subject, object, role, .. } => {
                [Some(subject), Some(object), Some(role)]
            }
            _ => [None, None, None],
        }
    }
}
