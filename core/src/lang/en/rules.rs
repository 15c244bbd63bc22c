//! The rules of English: `core/rules/en`, compiled.

use crate::rules::RuleTable;

/// The blob that `postil rules build` made of them.
static BLOB: &[u8] = include_bytes!("english.postil-rules");

/// The rules; none if the blob is of another format than this engine reads.
pub(crate) fn rules() -> Option<RuleTable<'static>> {
    RuleTable::trusted(BLOB)
}
