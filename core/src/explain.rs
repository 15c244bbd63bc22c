//! The rules that make annotations, in words.

use crate::label::Layer;
use crate::lang;
use crate::rule;

/// The rules of a layer, by number.
///
/// # Examples
///
/// ```
/// use postil::Layer;
/// use postil::explain::rules;
///
/// assert_eq!(rules(Layer::Quantity).len(), 5);
/// assert_eq!(rules(Layer::Quantity)[1], "a percentage: 5 percent, 3.5%");
/// ```
#[must_use]
pub fn rules(layer: Layer) -> &'static [&'static str] {
    rule::texts(layer)
}

/// How many of the engine's own rules of roles, relations and events ask on what words depend: those are skipped where a model has
/// no parser.
///
/// # Examples
///
/// ```
/// // Few, if any: a small part has no parser, and is to find as much as it can.
/// assert!(postil::explain::arc_rule_count() < 100);
/// ```
#[must_use]
pub fn arc_rule_count() -> u16 {
    lang::rules().map_or(0, |rules| rules.arc_rule_count())
}
