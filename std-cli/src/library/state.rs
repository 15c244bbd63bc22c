//! A document as bytes, and back: what a program keeps, or sends to another one.

use super::{Annotated, Name, Refusal, Settings};
use crate::document::Document;
use crate::output::message_of;
use crate::record::{Known, Record};
use core::fmt::Write as _;
use postil::Layer;
use postil::annotation::Id;
use postil::label::{Deprel, Tag};

/// What a document is made of again. What it was annotated with is kept beside it.
#[derive(Clone, Debug)]
pub struct State {
    /// What names it.
    pub name: Name,
    /// Its text.
    pub text: String,
    /// Its annotations in the wire format (`core/WIRE.md`).
    pub message: Vec<u8>,
    /// What the wire format has no room for: a line a token, `tag SPACE relation SPACE id of the head`, with `-` for what is
    /// not known.
    pub grammar: String,
}

const UNKNOWN: &str = "-";

impl State {
    /// The state of a document.
    ///
    /// # Errors
    ///
    /// An annotation that the wire format does not carry.
    pub fn of(document: &Annotated) -> Result<Self, Refusal> {
        let record = &document.record;
        let mut grammar = String::new();
        for token in document.document().layer(Layer::Token) {
            let tag = token.grammar.tag.map_or(UNKNOWN, Tag::name);
            let deprel = token.grammar.deprel.map_or(UNKNOWN, Deprel::name);
            let head = token.grammar.head.map_or_else(|| UNKNOWN.to_owned(), |id| id.to_string());
            // Writing to memory does not fail.
            let _ = writeln!(grammar, "{tag} {deprel} {head}");
        }
        let message = Self::message_of(document)?;
        Ok(Self { name: Name(record.name.clone()), text: record.text.clone(), message, grammar })
    }

    /// The annotations of a document in the wire format, as `postil annotate -f postcard` writes them.
    ///
    /// # Errors
    ///
    /// An annotation that the wire format does not carry.
    pub fn message_of(document: &Annotated) -> Result<Vec<u8>, Refusal> {
        Ok(message_of(&document.record)?)
    }

    /// The document of this state, annotated with these settings.
    ///
    /// # Errors
    ///
    /// A message that is damaged or belongs to another text.
    pub fn restore(self, settings: Settings) -> Result<Annotated, Refusal> {
        let Self { name, text, message, grammar } = self;
        let lexicon = settings.lexicon.map(|it| it.lexicon);
        let mut record = Record::from_message(name.0, text, &message, lexicon)?;
        record.known = Known {
            lexicon,
            rules: settings.rules.map(|it| it.rules),
            model: settings.model.map(|it| it.model),
            linker: settings.linker.map(|it| it.linker),
        };
        if grammar.is_empty() {
            return Ok(Annotated::new(record, settings));
        }
        let mut document = Document::from(record.clone());
        let tokens = document.notes.iter_mut().filter(|note| note.layer == Layer::Token);
        for (token, line) in tokens.zip(grammar.lines()) {
            let mut fields = line.split(' ');
            token.grammar.tag = fields.next().and_then(Tag::from_name);
            token.grammar.deprel = fields.next().and_then(Deprel::from_name);
            token.grammar.head = fields.next().and_then(|id| id.parse().ok()).map(Id::new);
        }
        Ok(Annotated::new(record, settings).with_document(document))
    }
}
