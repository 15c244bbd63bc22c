//! The rules of English: `core/rules/en`, compiled.

use crate::rules::RuleTable;

/// The blob that `postil rules build` made of them, divided when the engine is compiled. None if it is of another format than this
/// engine reads.
static RULES: Option<RuleTable<'static>> =
    RuleTable::trusted(include_bytes!("english.postil-rules"));

/// The rules.
pub(crate) fn rules() -> Option<&'static RuleTable<'static>> {
    RULES.as_ref()
}
