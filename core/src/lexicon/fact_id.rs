//! The number of a fact, which entries and tokens store.

use super::fact::Fact;
use super::generated::FACTS;

/// How many facts there are, for tables that a stage derives from all facts.
pub(crate) const FACT_COUNT: usize = FACTS.len();

/// The number of a fact; 0 is the fact of unknown words.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct FactId(pub(crate) u16);

impl FactId {
    /// Whether the word is not in the lexicon.
    pub(crate) const fn is_unknown(self) -> bool {
        self.0 == 0
    }

    /// The value that a table has for the fact.
    pub(crate) fn in_table<T: Copy + Default>(self, table: &[T; FACT_COUNT]) -> T {
        table.get(usize::from(self.0)).copied().unwrap_or_default()
    }

    /// The fact itself. Not inlined on devices, to save flash: grammars call it everywhere.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub(crate) fn fact(self) -> &'static Fact {
        FACTS.get(usize::from(self.0)).unwrap_or(&Fact::NONE)
    }
}
