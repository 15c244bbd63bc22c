//! Whom or what covered stretches of text stand for.

use super::placeholder::{names_beside, placeholders};
use crate::sanitize::squeezed;
use postil::Layer;
use std::borrow::Cow;

/// Whom or what covered stretches stand for.
#[derive(Clone, Debug)]
pub(crate) struct Subject {
    /// The word of its placeholder: `PERSON`.
    pub(crate) kind: Cow<'static, str>,
    pub(crate) layer: &'static str,
    pub(crate) label: Cow<'static, str>,
    /// Its chain in the document.
    pub(crate) chain: Option<u32>,
    /// Its fullest name, or its words.
    pub(crate) name: String,
    /// What tells it from others of its kind: its name without case and white space, or its value.
    pub(crate) identity: String,
    /// Whether it must stay apart from others whose name has its words: a surname that several persons share.
    pub(crate) is_apart: bool,
    /// All words that stand for it, as they are written.
    pub(crate) forms: Vec<String>,
}

/// The layer of what this command finds itself.
pub(crate) const IDENTIFIER: &str = "identifier";
/// The label of what looks like a name.
pub(crate) const LIKELY: &str = "NAME";
/// The label of persons.
pub(crate) const PERSON: &str = "PER";

/// The longest words that are searched for elsewhere, in bytes: no name is longer.
const LONGEST_FORM: usize = 160;

impl Subject {
    /// Something that these words stand for.
    pub(crate) fn of_words(
        layer: &'static str,
        label: impl Into<Cow<'static, str>>,
        words: &str,
    ) -> Self {
        let label = label.into();
        Self {
            kind: kind(layer, &label),
            layer,
            label,
            chain: None,
            name: squeezed(words),
            identity: identity(words),
            is_apart: false,
            forms: vec![words.to_owned()],
        }
    }

    /// Adds words that stand for it.
    pub(crate) fn add_form(&mut self, words: &str) {
        if words.len() <= LONGEST_FORM && !self.forms.iter().any(|form| form == words) {
            self.forms.push(words.to_owned());
        }
    }

    /// Leaves of its words what stands beside placeholders: `Lee` of `Lee-[PERSON 1]`.
    pub(crate) fn drop_placeholders(&mut self) {
        let names_in = |words: &str| -> Vec<String> {
            let own = placeholders(words);
            let names = names_beside(words, &own, 0..words.len());
            names.filter_map(|name| words.get(name).map(str::to_owned)).collect()
        };
        let has_none = |words: &String| placeholders(words).is_empty();
        if !self.forms.iter().all(has_none) {
            let forms = self.forms.iter();
            self.forms = forms
                .flat_map(|form| if has_none(form) { vec![form.clone()] } else { names_in(form) })
                .collect();
        }
        if !has_none(&self.name) {
            let longest = self.forms.iter().max_by_key(|form| form.len());
            self.name = longest.map(|form| squeezed(form)).unwrap_or_default();
            self.identity = identity(&self.name);
        }
    }

    /// Whether parts of its name stand for it, too.
    pub(crate) fn has_parts(&self) -> bool {
        self.layer == Layer::Entity.name() && (self.label == PERSON || self.label == LIKELY)
    }
}

/// The word of a placeholder.
fn kind(layer: &str, label: &str) -> Cow<'static, str> {
    let known = match (layer, label) {
        ("entity", "PER") => "PERSON",
        ("entity", "ORG") => "ORGANIZATION",
        ("entity", "GPE" | "LOC" | "FAC") => "PLACE",
        ("entity", "NORP") => "GROUP",
        ("time", _) => "DATE",
        ("quantity", _) => "AMOUNT",
        _ => return label.to_uppercase().into(),
    };
    known.into()
}

/// The words without case, with single spaces, and with one kind of apostrophe and of hyphen.
pub(crate) fn identity(words: &str) -> String {
    squeezed(&with_plain_marks(words)).to_lowercase()
}

/// The words with one kind of apostrophe and of hyphen.
pub(super) fn with_plain_marks(words: &str) -> String {
    let plain = words.chars().filter(|character| *character != '\u{ad}').map(|mark| match mark {
        '’' | '‘' | 'ʼ' => '\'',
        '\u{2010}' | '\u{2011}' => '-',
        other => other,
    });
    plain.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_that_look_alike_make_no_other_name() {
        assert_eq!(identity("Una  O’Rourke"), identity("UNA O'Rourke"));
        assert_eq!(identity("Solheim\u{2011}Baptiste"), identity("Solheim\u{ad}-Baptiste"));
        assert_ne!(identity("Solheim Baptiste"), identity("Solheim-Baptiste"));
    }
}
