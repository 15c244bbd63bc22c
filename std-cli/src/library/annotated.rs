//! A document with its notes.

use super::Settings;
use crate::document::Document;
use crate::layers::Layers;
use crate::offsets::{Marks, Unit};
use crate::output::Settings as FormSettings;
use crate::output::{Format, HTML, JSON, SPACY, ViewOptions, bytes_of};
use crate::record::Record;
use postil::annotation::Id;
use postil::loss::Losses;
use postil::{Date, Layer, Span};
use std::sync::OnceLock;

/// A document with its notes. What is shown of them is made when it is first asked for.
#[derive(Debug)]
pub struct Annotated {
    pub(super) record: Record,
    pub(super) settings: Settings,
    document: OnceLock<Document>,
    characters: OnceLock<Marks>,
}

/// What the JSON of a document holds besides its notes.
#[derive(Clone, Copy, Debug, Default)]
pub struct Json {
    /// The text.
    pub text: bool,
    /// The rule behind each note.
    pub reasons: bool,
    /// The tokens, if they were annotated.
    pub tokens: bool,
}

impl Annotated {
    pub(super) const fn new(record: Record, settings: Settings) -> Self {
        Self { record, settings, document: OnceLock::new(), characters: OnceLock::new() }
    }

    /// The same, seen as this.
    pub(super) fn with_document(self, document: Document) -> Self {
        Self { document: OnceLock::from(document), ..self }
    }

    pub(super) fn document(&self) -> &Document {
        self.document.get_or_init(|| self.record.clone().into())
    }

    /// What it was annotated with.
    #[must_use]
    pub const fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Its name, as JSON.
    #[must_use]
    pub fn name_json(&self) -> &str {
        self.record.name.json()
    }

    /// Its text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.record.text
    }

    /// Its date: from the text, else from the caller.
    #[must_use]
    pub const fn date(&self) -> Option<Date> {
        self.record.summary.date
    }

    /// What did not fit the engine's memory.
    #[must_use]
    pub const fn losses(&self) -> &Losses {
        &self.record.summary.losses
    }

    /// The characters before a byte offset; an offset after the end counts as the end.
    #[must_use]
    pub fn chars(&self, offset: u32) -> u32 {
        let text = self.text();
        self.characters.get_or_init(|| Marks::of(text, Unit::Chars)).at(text, offset)
    }

    /// The words of a span of bytes.
    #[must_use]
    pub fn words(&self, span: Span) -> &str {
        span.slice(self.text()).unwrap_or_default()
    }

    /// How many notes there are.
    #[must_use]
    pub fn note_count(&self) -> usize {
        self.document().notes.len()
    }

    /// The place of the note of this id.
    #[must_use]
    pub fn place(&self, id: Id) -> Option<usize> {
        self.document().notes.binary_search_by_key(&id, |note| note.id).ok()
    }

    /// The places of the times on the calendar, earliest first.
    #[must_use]
    pub fn timeline(&self) -> Vec<usize> {
        let times = self.document().timeline();
        times.into_iter().filter_map(|note| self.place(note.id)).collect()
    }

    /// The document in JSON, as `postil annotate -f json --offsets chars` writes it.
    #[must_use]
    pub fn json(&self, json: Json) -> String {
        let layers = if json.tokens { Layers::of(&Layer::ALL) } else { Layers::default() };
        let view = ViewOptions { text: json.text, reasons: json.reasons, layers, ..self.view() };
        self.written(JSON, view)
    }

    /// The document as spaCy's `Doc.from_json` reads it, as `postil annotate -f spacy` writes it. Without tokens, it has none.
    #[must_use]
    pub fn spacy(&self) -> String {
        self.written(SPACY, self.view())
    }

    /// A page for the browser that needs nothing else, as `postil annotate -f html` writes it.
    #[must_use]
    pub fn page(&self) -> String {
        self.written(HTML, ViewOptions { unit: Unit::Utf16, ..self.view() })
    }

    pub(super) fn view(&self) -> ViewOptions {
        let layers = if self.settings.tokens { Layers::of(&Layer::ALL) } else { Layers::default() };
        ViewOptions { unit: Unit::Chars, layers, ..ViewOptions::default() }
    }

    fn written(&self, format: Format, view: ViewOptions) -> String {
        let settings = FormSettings { view, ..FormSettings::default() };
        String::from_utf8(bytes_of(format, self.document(), &settings)).unwrap_or_default()
    }
}

/// Two documents are equal if they have the same name, text and notes.
impl PartialEq for Annotated {
    fn eq(&self, other: &Self) -> bool {
        let name = |it: &Self| it.record.name.json().to_owned();
        let (one, another) = (self.document(), other.document());
        self.text() == other.text()
            && name(self) == name(other)
            && (one.date, &one.losses) == (another.date, &another.losses)
            && one.notes == another.notes
            && one.chains == another.chains
    }
}

impl Eq for Annotated {}
