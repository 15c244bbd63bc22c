//! Descriptions of the rules that make annotations.

use crate::annotation::Annotation;
use crate::label::Layer;
use crate::lang;
use crate::rule;

impl Annotation {
    /// Describes the rule that made the annotation, with an example. The text is empty for a user's rule, whose name is
    /// [`Rules::rule_name`](crate::rules::Rules::rule_name), and for a rule that this build does not know.
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

/// The descriptions of the built-in rules of a layer, indexed by rule number ([`Annotation::rule`]).
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

/// The number of built-in rules for roles, relations and events that need a dependency parser. They are skipped if the
/// model has none.
///
/// # Examples
///
/// ```
/// // Few, if any: a small device has no parser, and should find as much as it can.
/// assert!(postil::explain::arc_rule_count() < 100);
/// ```
#[must_use]
pub fn arc_rule_count() -> u16 {
    lang::rules().map_or(0, |rules| rules.arc_rule_count())
}
