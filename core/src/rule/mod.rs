//! The rules of every layer: their names, their numbers, and what each says of itself.
//!
//! An annotation keeps the number of the rule that made it; the wire carries it, so numbers are frozen and never
//! reused. A rule's row has what [`crate::explain`] says of it, a text in which it fires, and one in which it must not
//! (where another may): `tests` runs every row through the engine.

mod document;
mod events;
mod mentions;
mod names;
mod quantity;
mod quotes;
mod relations;
mod roles;
mod terms;
mod time;

pub(crate) use document::{SectionRule, SentenceRule, TokenRule};
pub(crate) use events::EventRule;
pub(crate) use mentions::MentionRule;
pub(crate) use names::NameRule;
pub(crate) use quantity::QuantityRule;
pub(crate) use quotes::QuoteRule;
pub(crate) use relations::RelationRule;
pub(crate) use roles::RoleRule;
pub(crate) use terms::TermRule;
pub(crate) use time::TimeRule;

use crate::label::Layer;

/// What the rules of a layer say of themselves, by number.
pub(crate) const fn texts(layer: Layer) -> &'static [&'static str] {
    match layer {
        Layer::Section => SectionRule::TEXTS,
        Layer::Sentence => SentenceRule::TEXTS,
        Layer::Token => TokenRule::TEXTS,
        Layer::Entity => NameRule::TEXTS,
        Layer::Mention => MentionRule::TEXTS,
        Layer::Role => RoleRule::TEXTS,
        Layer::Time => TimeRule::TEXTS,
        Layer::Quantity => QuantityRule::TEXTS,
        Layer::Quote => QuoteRule::TEXTS,
        Layer::Event => EventRule::TEXTS,
        Layer::Relation => RelationRule::TEXTS,
        Layer::Term => TermRule::TEXTS,
    }
}

/// The rules of a layer, one a row: name and number, what it says of itself, a text in which it fires, one in which it
/// does not. The texts are for the tests alone: no program carries them.
macro_rules! rules {
    ($(#[$doc:meta])* $name:ident {
        $($variant:ident = $number:literal $text:literal
            $(with $need:ident)? yes $example:literal no $counter:literal;)+
    }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[repr(u8)]
        pub(crate) enum $name {
            $(#[doc = $text] $variant = $number,)+
        }

        impl $name {
            /// What each says of itself, by number.
            pub(super) const TEXTS: &'static [&'static str] = &[$($text),+];

            /// What the tests hold each to, by number.
            #[cfg(test)]
            pub(super) const ROWS: &'static [super::tests::Row] = &[$(super::tests::Row {
                number: $number,
                needs: &[$(super::tests::Need::$need)?],
                example: $example,
                counter: $counter,
            }),+];
        }

        impl From<$name> for crate::annotation::Rule {
            fn from(rule: $name) -> Self {
                Self(rule as u16)
            }
        }
    };
}
use rules;

#[cfg(test)]
mod tests;
