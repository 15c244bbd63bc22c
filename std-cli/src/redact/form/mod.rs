//! Forms of documents: where the characters of a text, a page or a table stand in its bytes, and how to replace some of
//! them so that everything else is read as before.
//!
//! ```text
//!             text ┐                           ┌─▶ decode ─▶ Decoded: characters, and where each stands
//! input ─▶    html ├─▶ Piece: raw bytes, coding │                 │ spans to change
//!         markdown │   and role                └─▶ edits  ◀──────┘
//!             json │                                 │
//!              csv ┘                                 ▼
//!                                              Edit: raw bytes ─▶ what is written there
//! ```
//!
//! A reader of each form finds the **pieces**: stretches of the input that hold characters of the document, with their
//! **coding** (character references, escapes, quotation marks) and their **role** (prose that people read, or anything
//! else that can hold a name). Pieces are in the order of the input and do not overlap. Bytes that no piece covers are
//! syntax.
//!
//! Nothing here serializes a document: edits replace bytes of the input, so whatever they do not touch stays as it was
//! written, down to its line ends and its broken markup.

mod change;
#[cfg(any(test, feature = "fuzzing"))]
mod checks;
mod coding;
mod csv;
mod decoded;
mod html;
mod json;
mod markdown;
mod piece;
mod text;

#[cfg(feature = "fuzzing")]
pub(crate) use checks::check;

use crate::error::Fault;
#[cfg(feature = "command")]
use crate::input::Kind;
#[cfg(feature = "command")]
use std::path::Path;

pub(crate) use change::{Change, Edit};
pub(crate) use decoded::Decoded;
pub(crate) use piece::{Piece, Role};

/// How a document is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// Plain text.
    Text,
    /// A web page.
    Html,
    /// Markdown, with front matter.
    Markdown,
    /// JSON: one document, or one per line.
    Json,
    /// A table.
    Csv {
        /// What stands between its cells.
        delimiter: u8,
    },
}

impl Form {
    /// A table whose delimiter is told by its first line.
    #[must_use]
    pub fn table(input: &str) -> Self {
        Self::Csv { delimiter: csv::delimiter(input) }
    }
}

#[cfg(feature = "command")]
impl Form {
    /// The form of an input by its name, else by its text.
    ///
    /// # Errors
    ///
    /// If it is a feed, of which no form is known.
    pub(crate) fn of(path: Option<&Path>, input: &str) -> Result<Self, Fault> {
        match path.and_then(|path| Self::of_name(path, input)) {
            Some(form) => Ok(form),
            None => match path.and_then(Kind::of_name) {
                Some(kind) => Self::of_kind(kind),
                None if json::is_json(input) => Ok(Self::Json),
                None => Self::of_kind(Kind::of_bytes(input.as_bytes())),
            },
        }
    }

    /// The forms that are no kind of article.
    fn of_name(path: &Path, input: &str) -> Option<Self> {
        let name = path.file_name()?.to_str()?.to_lowercase();
        let name = name.strip_suffix(".gz").or(name.strip_suffix(".zst")).unwrap_or(&name);
        match name.rsplit_once('.')?.1 {
            "csv" => Some(Self::table(input)),
            "tsv" | "tab" => Some(Self::Csv { delimiter: b'\t' }),
            "json" => Some(Self::Json),
            _ => None,
        }
    }

    fn of_kind(kind: Kind) -> Result<Self, Fault> {
        match kind {
            Kind::Text => Ok(Self::Text),
            Kind::Markdown => Ok(Self::Markdown),
            Kind::Html => Ok(Self::Html),
            Kind::Jsonl => Ok(Self::Json),
            Kind::Feed => Err(Fault::new("is a feed, which cannot be redacted as one")
                .with_remedy("use --input html or --input text to redact its source")),
        }
    }
}

/// The pieces of a document, in order. Offsets are in bytes of `input`. `fields` names the columns or keys whose values
/// are prose; without it, all are.
///
/// # Errors
///
/// If the input is not of this form, or if fields are named and this form has none.
pub(crate) fn pieces(
    input: &str,
    form: Form,
    fields: Option<&[String]>,
) -> Result<Vec<Piece>, Fault> {
    if fields.is_some() && matches!(form, Form::Text | Form::Html | Form::Markdown) {
        return Err(Fault::new("has neither columns nor fields").with_remedy(
            "name columns of tables and fields of JSON alone, or say with --input what it is",
        ));
    }
    Ok(match form {
        Form::Text => text::pieces(input),
        Form::Html => html::pieces(input),
        Form::Markdown => markdown::pieces(input),
        Form::Json => json::pieces(input, fields)?,
        Form::Csv { delimiter } => csv::pieces(input, delimiter, fields)?,
    })
}

/// What [`merges_keys`] says, in words.
pub(crate) const MERGED_KEYS: &str =
    "keys that differ have the same replacement: readers see only one of them";

/// Whether keys of JSON that differ have become equal in the same object.
pub(crate) fn merges_keys(input: &str, output: &str, form: Form) -> bool {
    form == Form::Json && json::equal_keys(output) > json::equal_keys(input)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_and_pages_have_no_columns() {
        for form in [Form::Text, Form::Html, Form::Markdown] {
            let fault = pieces("name: Ann", form, Some(&["name".to_owned()])).unwrap_err();
            assert!(fault.to_string().starts_with("has neither columns nor fields ("), "{fault}");
            assert!(pieces("name: Ann", form, None).is_ok());
        }
    }

    #[test]
    fn names_and_texts_say_the_form() {
        let form = |name: &str, text| Form::of(Some(Path::new(name)), text).unwrap();
        assert_eq!(form("a/b.CSV.gz", "x;y\n"), Form::Csv { delimiter: b';' });
        assert_eq!(form("b.tsv", "x;y\n"), Form::Csv { delimiter: b'\t' });
        assert_eq!((form("b.json", ""), form("b.jsonl", "")), (Form::Json, Form::Json));
        assert_eq!((form("b.md", "<html>"), form("b.html", "")), (Form::Markdown, Form::Html));
        assert_eq!((form("b", "<!DOCTYPE html>"), form("b", "[]")), (Form::Html, Form::Json));
        assert_eq!((form("b", "[Ann]"), form("b.txt", "[]")), (Form::Text, Form::Text));
        assert_eq!(Form::of(None, "{\"a\": 1}\n{}").unwrap(), Form::Json);
        assert!(
            Form::of(Some(Path::new("b.rss")), "").is_err() && Form::of(None, "<rss>").is_err()
        );
    }
}
