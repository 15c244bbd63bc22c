//! Documents redacted one after the other, for programs.

use super::choice::{Choice, Selection};
use super::finder::{Finder, Redacted};
use super::form::{Form, MERGED_KEYS, merges_keys, pieces};
use super::key::Key;
use super::replace::Style;
use super::report::{Asked, Counts, Report};
use super::restore::exact;
use crate::error::Fault;
use crate::library::{Name, Refusal, Request, Settings};
use crate::offsets::Unit;
use crate::record::DocumentName;

/// What goes out of documents, and what stands in its place.
#[derive(Clone, Debug, Default)]
pub struct Policy {
    /// What goes. By default names, places, dates, amounts, the terms of a lexicon, and identifiers such as e-mail addresses.
    pub layers: Selection,
    /// What of it stays.
    pub keep: Option<Selection>,
    /// Names that stay. All names of a person stay if one of them is listed.
    pub keep_names: Vec<String>,
    /// What stands in its place.
    pub replace: Style,
    /// The columns of a table or fields of JSON in which new names are looked for; in the others, only names found there are
    /// replaced. If there are none, all are read.
    pub columns: Vec<String>,
    /// Whether a document is refused if notes were lost, if the confidence of a covered name is below 50 %, or if a word that
    /// looks like a name would stay.
    pub strict: bool,
}

/// Takes names and other particulars out of documents, and gives the originals back. In all documents, the same full name has
/// the same replacement.
///
/// It keeps the originals of all that it has replaced, for [`Redactor::restore`].
///
/// # Examples
///
/// ```
/// use postil_cli::library::{Model, Name, Request, Settings};
/// use postil_cli::redact::{Form, Policy, Redactor};
///
/// let settings = Settings { model: Some(Model::english()), ..Settings::default() };
/// let mut redactor = Redactor::new(&settings, Policy::default());
/// let text = "Ann Lee met Bo Ek. Lee wrote to bo.ek@example.org.".to_owned();
/// let request = Request { name: Name::from("1"), text: text.clone(), date: None };
/// let redaction = redactor.redact(request, Form::Text)?;
/// assert_eq!(redaction.text(), "[PERSON 1] met [PERSON 2]. [PERSON 1] wrote to [EMAIL 1].");
/// assert_eq!(redactor.restore(redaction.text(), &Name::from("1"))?, text);
/// # Ok::<(), postil_cli::library::Refusal>(())
/// ```
#[derive(Debug)]
pub struct Redactor {
    finder: Finder,
    key: Key,
    columns: Vec<String>,
    is_strict: bool,
}

impl Redactor {
    /// A redactor that knows nobody yet.
    #[must_use]
    pub fn new(settings: &Settings, policy: Policy) -> Self {
        let Policy { layers, keep, keep_names, replace, columns, strict } = policy;
        let choice = Choice::new(layers, keep, keep_names);
        let finder = Finder::new(settings.options(), choice, replace);
        Self { finder, key: Key::default(), columns, is_strict: strict }
    }

    /// Goes on with a key: one of [`Redactor::key`], or a file of `postil redact --key`.
    ///
    /// # Errors
    ///
    /// Anything that is no key.
    pub fn with_key(self, json: &[u8]) -> Result<Self, Refusal> {
        Ok(Self { key: Key::from_json(json)?, ..self })
    }

    /// Who is who so far, and how to give each document back, as JSON. It holds what was replaced: keep it secret.
    #[must_use]
    pub fn key(&self) -> Vec<u8> {
        self.key.to_json()
    }

    /// Redacts a document.
    ///
    /// # Errors
    ///
    /// A document that is not of this form, lacks one of [`Policy::columns`] or has more than 4 GiB, and what
    /// [`Policy::strict`] refuses.
    pub fn redact(&mut self, request: Request, form: Form) -> Result<Redaction, Refusal> {
        let Request { name: Name(name), text, date } = request;
        let columns = Some(self.columns.as_slice()).filter(|columns| !columns.is_empty());
        let pieces = pieces(&text, form, columns)?;
        let found = self.finder.find(&name, text, pieces, date)?;
        if let Some(objection) = found.objection(1).filter(|_| self.is_strict) {
            return Err(refused(&objection));
        }
        let redacted = found.replace(&mut self.key.book);
        let merges_keys = merges_keys(&redacted.input, &redacted.output, form);
        if merges_keys && self.is_strict {
            return Err(refused(MERGED_KEYS));
        }
        let Redacted { input, output, edits, .. } = &redacted;
        let counts = Counts::of(&redacted, &self.key.book);
        self.key.remember(&name.to_string(), input, output, edits);
        Ok(Redaction { name, redacted, counts, merges_keys })
    }

    /// The original of a redacted document, byte for byte. Where different originals have become the same text, the name says
    /// which one is meant.
    ///
    /// # Errors
    ///
    /// A text that this redactor and its key have not made, or that was changed since.
    pub fn restore(&self, text: &str, name: &Name) -> Result<String, Refusal> {
        Ok(exact(&self.key, text, &name.0.to_string())?)
    }
}

fn refused(objection: &str) -> Refusal {
    Fault::new(format!("refused because redaction is strict: {objection}")).into()
}

/// A document without what went.
#[derive(Debug)]
pub struct Redaction {
    name: DocumentName,
    redacted: Redacted,
    counts: Counts,
    merges_keys: bool,
}

impl Redaction {
    /// The redacted text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.redacted.output
    }

    /// Whether keys of a JSON object that differ have become equal, so that readers see only one of them.
    #[must_use]
    pub const fn merges_keys(&self) -> bool {
        self.merges_keys
    }

    /// What `postil redact -f json --offsets chars` writes: the text, and its edits with offsets in both texts. With
    /// `originals`, each edit has the words that went.
    #[must_use]
    pub fn json(&self, originals: bool) -> String {
        let asked = Asked { unit: Unit::Chars, text: true, originals };
        let report = Report::of(&self.name, &self.redacted, self.counts.clone(), asked);
        // Strings and numbers can always be written.
        serde_json::to_string(&report).unwrap_or_default()
    }
}
