//! The key: who is who in an archive, and how to give each of its documents back. It holds the originals of all that went, so it
//! is to be kept from everybody who must not know them.
//!
//! It is JSON: `{"postil_key": 1, "entries": […], "documents": […]}`.

use super::edit::Edit;
use super::entry::Entry;
use super::replace::Book;
use crate::error::Fault;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::HashMap;

/// The version of the format that is written, and the only one that is read.
const VERSION: u32 = 1;

/// What a reader of the file should know first.
const ABOUT: &str = "Gives texts back that `postil redact` took names out of. It holds those names: keep it secret.";

/// Who is who, and the documents that can be given back.
#[derive(Debug, Default)]
pub(crate) struct Key {
    pub(crate) book: Book,
    documents: Vec<KeyDocument>,
    /// The documents by the checksum of what became of them: several where different originals became the same.
    by_checksum: HashMap<String, Vec<usize>>,
}

/// How to give a document back.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(crate) struct KeyDocument {
    /// The input as it was named.
    pub(crate) name: String,
    /// SHA-256 of the redacted text.
    redacted: String,
    /// SHA-256 of the original.
    original: String,
    /// Where replacements stand in the redacted text, in bytes, and what they stand for: sorted, none overlapping.
    edits: Vec<(usize, usize, String)>,
}

#[derive(Serialize, Deserialize)]
struct KeyFile {
    postil_key: u32,
    #[serde(default)]
    about: String,
    entries: Vec<Entry>,
    documents: Vec<KeyDocument>,
}

impl Key {
    /// Reads a key.
    pub(crate) fn from_json(json: &[u8]) -> Result<Self, Fault> {
        let refuse =
            |what: String| Fault::new(what).with_remedy("name a key that postil redact wrote");
        let file: KeyFile = serde_json::from_slice(json)
            // What the parser says quotes the file, which holds the originals.
            .map_err(|error| {
                let (line, column) = (error.line(), error.column());
                refuse(format!("is not a key: damaged at line {line}, column {column}"))
            })?;
        if file.postil_key != VERSION {
            return Err(refuse(format!("is a key of version {}, not {VERSION}", file.postil_key)));
        }
        let mut key = Self { book: Book::of(file.entries), ..Self::default() };
        file.documents.into_iter().for_each(|document| key.add(document));
        Ok(key)
    }

    /// The key as its file has it.
    pub(crate) fn to_json(&self) -> Vec<u8> {
        let file = KeyFile {
            postil_key: VERSION,
            about: ABOUT.to_owned(),
            entries: self.book.entries().to_vec(),
            documents: self.documents.clone(),
        };
        // Strings and numbers can always be written.
        let mut json = serde_json::to_vec(&file).unwrap_or_default();
        json.push(b'\n');
        json
    }

    fn add(&mut self, document: KeyDocument) {
        let same = self.by_checksum.entry(document.redacted.clone()).or_default();
        if same.iter().any(|place| self.documents.get(*place) == Some(&document)) {
            return;
        }
        same.push(self.documents.len());
        self.documents.push(document);
    }

    /// Notes how to give a document back.
    pub(crate) fn remember(&mut self, name: &str, input: &str, output: &str, edits: &[Edit]) {
        let edits = edits.iter().map(|edit| {
            let original = input.get(edit.raw.clone()).unwrap_or_default().to_owned();
            (edit.output.start, edit.output.end, original)
        });
        self.add(KeyDocument {
            name: name.to_owned(),
            redacted: checksum(output.as_bytes()),
            original: checksum(input.as_bytes()),
            edits: edits.collect(),
        });
    }

    /// The documents that became these bytes.
    pub(crate) fn documents_of(&self, redacted: &[u8]) -> Vec<&KeyDocument> {
        let places = self.by_checksum.get(&checksum(redacted)).map_or(&[][..], Vec::as_slice);
        places.iter().filter_map(|place| self.documents.get(*place)).collect()
    }
}

impl KeyDocument {
    /// The original of the redacted text: its edits undone, and the result checked.
    pub(crate) fn restored(&self, redacted: &str) -> Option<String> {
        let mut original = String::with_capacity(redacted.len());
        let mut from = 0;
        for (start, end, words) in &self.edits {
            original.push_str(redacted.get(from..*start)?);
            original.push_str(words);
            from = *end;
        }
        original.push_str(redacted.get(from..)?);
        (checksum(original.as_bytes()) == self.original).then_some(original)
    }

    /// Whether another has the same original.
    pub(crate) fn is_same_as(&self, other: &Self) -> bool {
        self.original == other.original
    }
}

fn checksum(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
