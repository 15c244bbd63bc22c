//! What the caller decides.

use crate::engine::stage::{self, Stage};
use crate::tagger::Model;
use crate::terms::Lexicon;
use crate::time::Date;

/// Settings of an engine.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Options {
    /// The document's date, for texts that do not say it.
    pub date: Option<Date>,
    /// The stages that run after tokens and structure, in the order of the pipeline. A stage that is
    /// nowhere named is not linked into the program.
    pub stages: &'static [Stage],
    /// Whether tokens are written as annotations too.
    pub tokens: bool,
    /// Whether the first thing that does not fit is an error instead of a loss.
    pub strict: bool,
    /// The weights by which names are found; without them, rules and lexicon alone find them.
    pub model: Option<Model<'static>>,
    /// The user's own lexicon; [`stage::TERMS`] looks its entries up.
    pub lexicon: Option<Lexicon<'static>>,
}

impl Options {
    /// These stages, no date, no tokens, losses counted, no lexicon.
    #[must_use]
    pub const fn with_stages(stages: &'static [Stage]) -> Self {
        Self { date: None, stages, tokens: false, strict: false, model: None, lexicon: None }
    }

    /// Every stage, and the entries of this lexicon.
    #[must_use]
    pub const fn with_lexicon(lexicon: Lexicon<'static>) -> Self {
        let mut options = Self::with_stages(stage::WITH_LEXICON);
        options.lexicon = Some(lexicon);
        options
    }
}

/// Every stage that needs no lexicon.
impl Default for Options {
    fn default() -> Self {
        Self::with_stages(stage::ALL)
    }
}
