//! The formats of the output: a file each, with its row for the table and how a document is written.
//!
//! ```text
//! spec ◀─ a format each ◀─ all
//! row     how it is        the table
//!         written
//! ```
//!
//! A format knows documents, and what formats share (`json`, `xml`, `table`, `graph`); it knows nothing of other formats
//! and of where the output goes.

mod html;
mod json;
mod postcard;
mod spacy;
mod spec;

#[cfg(feature = "command")]
mod all;
#[cfg(feature = "command")]
mod brat;
#[cfg(feature = "command")]
mod columnar;
#[cfg(feature = "command")]
mod conll;
#[cfg(feature = "command")]
mod conllu;
#[cfg(feature = "command")]
mod csv;
#[cfg(feature = "command")]
mod dot;
#[cfg(feature = "command")]
mod graphml;
#[cfg(feature = "command")]
mod label_studio;
#[cfg(feature = "command")]
mod text;
#[cfg(feature = "command")]
mod timeml;
#[cfg(feature = "command")]
mod web_annotation;

pub(crate) use html::HTML;
pub(crate) use json::{JSON, JSONL};
pub(crate) use postcard::message_of;
pub(crate) use spacy::SPACY;
pub(crate) use spec::{Format, Pieces, bytes_of};
#[cfg(feature = "command")]
pub(crate) use {
    label_studio::{FROM as LABEL_STUDIO_LABELS, TO as LABEL_STUDIO_TEXT},
    text::{REASONS, TEXT},
};

pub(super) use spec::{Between, Render, WriteGraph};

#[cfg(any(test, feature = "fuzzing"))]
pub(crate) use {all::FORMATS, spec::Media};
