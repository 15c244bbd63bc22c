//! The rules of every layer: their names, numbers and descriptions.
//!
//! An annotation stores the number of the rule that made it. Numbers are part of the wire format, so they are frozen
//! and never reused. Each rule has a row with the description that [`crate::explain`] shows, a text in which it must
//! fire, and one in which it must not (though another rule may). `tests` runs every row through the engine.

// Kept as `postil rules build` writes it.
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

/// The descriptions of the rules of a layer, by number.
pub(crate) const fn texts(layer: Layer) -> &'static [&'static str] {
    match layer {
        Layer::Section => SectionRule::TEXTS,
        Layer::Sentence => SentenceRule::TEXTS,
        Layer::Token => TokenRule::TEXTS,
        Layer::Entity => NameRule::TEXTS,
        Layer::Mention => MentionRule::TEXTS,
        // Rules that are data: three layers share one numbering.
        Layer::Role | Layer::Event | Layer::Relation => built_in::TEXTS,
        Layer::Time => TimeRule::TEXTS,
        Layer::Quantity => QuantityRule::TEXTS,
        Layer::Quote => QuoteRule::TEXTS,
        Layer::Term => TermRule::TEXTS,
    }
}

#[cfg(test)]
mod tests;
