//! The rules that make annotations, in words.

use crate::annotation::Annotation;
use crate::label::Layer;
use crate::lang;
use crate::rule;

impl Annotation {
    /// The rule that made it in words, with an example; empty for a rule that this build does not know.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer};
    ///
    /// let notes = Annotations::<32>::of("They met three decades ago.", &mut DefaultEngine::new())?;
    /// let time = notes.layer(Layer::Time).next().expect("one time");
    /// assert_eq!(time.explain(), "a duration before or after another time: five years ago, two days later");
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub fn explain(&self) -> &'static str {
        rules(self.layer()).get(usize::from(self.rule().0)).copied().unwrap_or_default()
    }
}

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
