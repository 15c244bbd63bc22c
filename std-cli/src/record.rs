//! A document as the engine or the wire gives it.

use crate::error::Fault;
use crate::link::Linker;
use core::fmt;
use postil::annotation::Content;
use postil::engine::Summary;
use postil::rules::Rules;
use postil::terms::Lexicon;
use postil::wire::{Header, Message};
use postil::{Annotation, Model};
use serde::Serialize;
use serde_json::Value;
use serde_json::value::RawValue;

/// What names a document in the outputs: a string or a number, kept digit by digit as it was given.
#[derive(Clone, Debug, Serialize)]
#[serde(transparent)]
pub(crate) struct DocumentName(Box<RawValue>);

impl DocumentName {
    /// The name that a JSON line gives; `None` for anything but a string or a number that readers of the output can
    /// read: half a surrogate pair, or a number beyond all floating ones, is grammar, but nobody's value.
    pub(crate) fn from_json(value: &RawValue) -> Option<Self> {
        match serde_json::from_str(value.get()) {
            Ok(Value::String(_) | Value::Number(_)) => Some(Self(value.to_owned())),
            _ => None,
        }
    }

    /// The name as JSON, as it was given.
    pub(crate) fn json(&self) -> &str {
        self.0.get()
    }
}

impl From<&str> for DocumentName {
    fn from(name: &str) -> Self {
        // A string is always JSON.
        Self(serde_json::value::to_raw_value(name).unwrap_or_default())
    }
}

/// The name as people read it: strings without their quotation marks.
impl fmt::Display for DocumentName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let json = self.0.get();
        match serde_json::from_str::<String>(json) {
            Ok(text) => f.write_str(&text),
            Err(_) => f.write_str(json),
        }
    }
}

/// A text and everything the engine wrote about it.
#[derive(Clone, Debug)]
pub(crate) struct Record {
    pub(crate) name: DocumentName,
    pub(crate) text: String,
    /// Whether the user has this very text, or it was decoded or extracted.
    pub(crate) is_verbatim: bool,
    /// In the order of the text; ids count on.
    pub(crate) annotations: Vec<Annotation>,
    pub(crate) summary: Summary,
    pub(crate) known: Known,
    pub(crate) skipped: Skipped,
}

/// What tells names of what annotations have only numbers of, as far as it is here.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Known {
    /// What the terms are.
    pub(crate) lexicon: Option<Lexicon<'static>>,
    /// What the labels and relations of the user's rules are called.
    pub(crate) rules: Option<Rules<'static>>,
    /// What the user's own labels are called.
    pub(crate) model: Option<Model<'static>>,
    /// Which entries of a knowledge base chains are.
    pub(crate) linker: Option<&'static Linker>,
}

/// How many rules did not run, since the model does not tell which words depend on which. Of what others have annotated it is not known.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Skipped {
    /// Of the user's.
    pub(crate) own: u16,
    /// Of the engine's.
    pub(crate) built_in: u16,
}

impl Record {
    /// What `message` says about `text`.
    pub(crate) fn from_message(
        name: DocumentName,
        text: String,
        message: &[u8],
        lexicon: Option<Lexicon<'static>>,
    ) -> Result<Self, Fault> {
        let message = Message::parse(message).map_err(|error| Fault::new(error.to_string()))?;
        let header = *message.header();
        if !is_about(&header, &text) || (header.start == 0 && text.len() != as_index(header.bytes))
        {
            let what = format!(
                "belongs to another text: {} bytes with checksum {:08x}, but {name} has {} bytes with {:08x}",
                header.bytes,
                header.crc,
                text.len(),
                postil::crc32(text.as_bytes()),
            );
            return Err(Fault::new(what).with_remedy("use exactly the text that was annotated"));
        }
        let annotations = annotations_of(&message, &text, lexicon.as_ref())?;
        let summary = Summary {
            bytes: header.bytes,
            crc: header.crc,
            date: header.date,
            losses: header.losses,
        };
        Ok(Self {
            name,
            text,
            is_verbatim: true,
            annotations,
            summary,
            known: Known { lexicon, ..Known::default() },
            skipped: Skipped::default(),
        })
    }
}

/// Whether a message is about its stretch of this text.
pub(crate) fn is_about(header: &Header, text: &str) -> bool {
    let (start, end) =
        (as_index(header.start), as_index(header.start.saturating_add(header.bytes)));
    text.as_bytes().get(start..end).is_some_and(|stretch| header.belongs_to(stretch))
}

/// What a message says of a text that it is about.
pub(crate) fn annotations_of(
    message: &Message<'_>,
    text: &str,
    lexicon: Option<&Lexicon<'_>>,
) -> Result<Vec<Annotation>, Fault> {
    let mut annotations = Vec::new();
    for annotation in message.annotations() {
        let annotation = annotation.map_err(|error| Fault::new(error.to_string()))?;
        // The checksum is the text's, not the message's: a damaged one shows here at the latest.
        let Some(words) = annotation.span().slice(text) else {
            let id = annotation.id().get();
            return Err(Fault::new(format!("damaged message: annotation {id} cuts a character")));
        };
        if lexicon.is_some_and(|lexicon| !is_entry(&annotation, words, lexicon)) {
            let what = format!("was made with another lexicon, in which '{words}' is an entry");
            return Err(Fault::new(what).with_remedy("use the lexicon it was made with, or none"));
        }
        annotations.push(annotation);
    }
    Ok(annotations)
}

/// Whether a term can be what the lexicon has under its number. Messages do not say which lexicon they
/// were made with, and the numbers of another one would give wrong names.
fn is_entry(annotation: &Annotation, words: &str, lexicon: &Lexicon<'_>) -> bool {
    let Content::Term { label, entry, .. } = annotation.content() else {
        return true;
    };
    let letters = |text: &str| -> String {
        text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    lexicon.entry(entry).is_some_and(|entry| {
        lexicon.label_name(label) == Some(entry.label) && letters(entry.text) == letters(words)
    })
}

pub(crate) fn as_index(offset: u32) -> usize {
    usize::try_from(offset).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::Article;
    use crate::engine::Annotator;
    use postil::Options;
    use postil::wire::encode;

    /// A device may send a message for every paragraph: its spans count from the article's start.
    #[test]
    fn a_message_may_be_about_a_part_of_the_text() {
        let text = "One line.\n\nAnother line.\n";
        let part = "Another line.\n";
        let before = u32::try_from(text.len() - part.len()).unwrap();
        let whole = Annotator::new(Options::default()).annotate(Article::new("a", text)).unwrap();
        let of_part: Vec<Annotation> = whole
            .annotations
            .into_iter()
            .filter(|annotation| annotation.span().start() >= before)
            .collect();
        let summary = Summary {
            bytes: u32::try_from(part.len()).unwrap(),
            crc: postil::crc32(part.as_bytes()),
            ..whole.summary
        };
        let mut header = Header::of(&summary, &of_part);
        header.start = before;
        let mut buffer = [0; 256];
        let message = encode(&header, &of_part, &mut buffer).unwrap();

        let read = Record::from_message("a".into(), text.to_owned(), message, None).unwrap();
        assert_eq!(read.annotations, of_part);
        let other = text.replace("Another", "another");
        assert!(Record::from_message("a".into(), other, message, None).is_err());
        assert!(Record::from_message("a".into(), part.to_owned(), message, None).is_err());
    }

    #[test]
    fn names_print_without_quotation_marks() {
        assert_eq!(DocumentName::from("a \"b\"").to_string(), "a \"b\"");
        let number = RawValue::from_string("1.50".to_owned()).unwrap();
        assert_eq!(DocumentName::from_json(&number).unwrap().to_string(), "1.50");
    }
}
