//! Linking, offline and shy: which entry of a knowledge base a chain of names is.
//!
//! [`Linker`] is a lexicon whose ids are those of the knowledge base. It has only forms that stand for one entry:
//! [`forms_of`] chooses them when it is built.

#[cfg(feature = "library")]
mod forms;

#[cfg(feature = "library")]
pub(crate) use forms::forms_of;

use crate::sanitize::squeezed;
use std::collections::HashMap;

/// The forms of names that tell an entry.
#[derive(Debug)]
pub(crate) struct Linker {
    /// By the form: the label of the entry, and its id.
    forms: HashMap<&'static str, (&'static str, &'static str)>,
}

impl Linker {
    /// The linker that a lexicon is. Entries without an id link nothing.
    #[cfg(feature = "library")]
    pub(crate) fn new(lexicon: &postil::terms::Lexicon<'static>) -> Self {
        let entries = lexicon.entries();
        let forms =
            entries.filter_map(|(_, postil::terms::LexiconEntry { text, label, id, .. })| {
                Some((text, (label, id?)))
            });
        Self { forms: forms.collect() }
    }

    /// The id of the entry that has this name and label.
    pub(crate) fn id_of(&self, name: &str, label: &str) -> Option<&'static str> {
        let name = squeezed(name);
        let (own, id) = self.forms.get(without_article(&name))?;
        (*own == label).then_some(*id)
    }
}

fn without_article(name: &str) -> &str {
    name.strip_prefix("The ").or_else(|| name.strip_prefix("the ")).unwrap_or(name)
}
