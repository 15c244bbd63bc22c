//! Which rules run before which.

use super::program::Compiled;
use postil::rules::building::PASSES;

/// Puts labelling rules into passes, so that each comes after those whose labels it reads, and gives them to the stages that
/// need them. Fails with a rule of a circle, or of one pass too many.
pub(super) fn order(rules: &mut [Compiled]) -> Result<(), usize> {
    // Passes only grow: in a circle they grow until there are too many.
    loop {
        let before: Vec<_> = rules.iter().map(|rule| (rule.pass, rule.families)).collect();
        for at in 0..rules.len() {
            let givers = |rule: &Compiled| {
                rules
                    .iter()
                    .filter(|giver| !giver.gives.is_disjoint(&rule.reads))
                    .map(|giver| giver.pass)
                    .max()
            };
            let after = rules.get(at).filter(|rule| rule.labels()).and_then(givers);
            if let (Some(rule), Some(after)) = (rules.get_mut(at), after) {
                rule.pass = rule.pass.max(after.saturating_add(1));
                if rule.pass >= PASSES {
                    return Err(at);
                }
            }
            let readers = |rule: &Compiled| {
                rules
                    .iter()
                    .filter(|reader| !rule.gives.is_disjoint(&reader.reads))
                    .fold(rule.families, |all, reader| all | reader.families)
            };
            let families = rules.get(at).map(readers);
            if let (Some(rule), Some(families)) = (rules.get_mut(at), families) {
                rule.families = families;
            }
        }
        if rules.iter().map(|rule| (rule.pass, rule.families)).eq(before) {
            return Ok(());
        }
    }
}

/// Hides all rules but one, and those that label words for it. A stage of the engine does not know the labels of another.
pub(super) fn hide_others(rules: &mut [Compiled], only: usize, is_built_in: bool) {
    let own = rules.get(only).map_or(0, |rule| rule.families);
    for (at, rule) in rules.iter_mut().enumerate() {
        let serves = rule.labels() && (!is_built_in || rule.families & own != 0);
        rule.is_hidden = at != only && !serves;
    }
}
