//! The rules of every layer: their names, their numbers, and what each says of itself.
//!
//! An annotation keeps the number of the rule that made it; the wire carries it, so numbers are frozen and never
//! reused. A rule's row has what [`crate::explain`] says of it, a text in which it fires, and one in which it must not
//! (where another may): `tests` runs every row through the engine.

// As `postil rules build` writes it.
#[rustfmt::skip]
mod built_in;
mod document;
mod mentions;
mod names;
mod quantity;
mod quotes;
mod table;
mod terms;
mod time;

pub(crate) use document::{SectionRule, SentenceRule, TokenRule};
pub(crate) use mentions::MentionRule;
pub(crate) use names::NameRule;
pub(crate) use quantity::QuantityRule;
pub(crate) use quotes::QuoteRule;
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
        // Those that are data: one numbering for three layers.
        Layer::Role | Layer::Event | Layer::Relation => built_in::TEXTS,
        Layer::Time => TimeRule::TEXTS,
        Layer::Quantity => QuantityRule::TEXTS,
        Layer::Quote => QuoteRule::TEXTS,
        Layer::Term => TermRule::TEXTS,
    }
}

#[cfg(test)]
mod tests;
