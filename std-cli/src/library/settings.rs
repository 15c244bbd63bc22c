//! What decides how documents are annotated.

use super::{Lexicon, Linker, Model, Rules};
use crate::engine::Annotator;
use postil::{Date, Options};

/// What the flags of `postil annotate` are to the command.
#[derive(Clone, Copy, Debug, Default)]
pub struct Settings {
    /// The model; without one, rules and word lists alone.
    pub model: Option<Model>,
    /// The user's own terms.
    pub lexicon: Option<Lexicon>,
    /// The user's own rules.
    pub rules: Option<Rules>,
    /// Which entries of a knowledge base chains are.
    pub linker: Option<Linker>,
    /// The date of documents that neither state one nor come with one.
    pub date: Option<Date>,
    /// Whether tokens are annotated, with their tags and heads.
    pub tokens: bool,
    /// The least confidence of names and antecedents, in hundredths.
    pub min_confidence: Option<u8>,
    /// Whether each text is read twice.
    pub second_look: bool,
    /// Whether what does not fit the memory is an error rather than a loss.
    pub strict: bool,
}

impl Settings {
    /// An engine of its own with these settings.
    pub(crate) fn annotator(&self) -> Annotator {
        Annotator::new(self.options()).with_linker(self.linker.map(|linker| linker.linker))
    }

    pub(crate) fn options(&self) -> Options<'static> {
        let mut options = Options::new();
        if let Some(lexicon) = self.lexicon {
            options = options.lexicon(lexicon.lexicon);
        }
        if let Some(rules) = self.rules {
            options = options.rules(rules.rules);
        }
        options.model = self.model.map(|model| model.model);
        options.date = self.date;
        options.tokens = self.tokens;
        options.min_confidence = self.min_confidence;
        options.second_look = self.second_look;
        options.strict = self.strict;
        options
    }
}
