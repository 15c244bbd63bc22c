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

mod all;
mod brat;
mod columnar;
mod conll;
mod conllu;
mod csv;
mod dot;
mod graphml;
mod html;
mod json;
mod label_studio;
mod postcard;
mod spacy;
mod spec;
mod text;
mod timeml;
mod web_annotation;

pub(crate) use json::JSONL;
pub(crate) use label_studio::{FROM as LABEL_STUDIO_LABELS, TO as LABEL_STUDIO_TEXT};
pub(crate) use postcard::message_of;
pub(crate) use spec::{Format, Pieces};
pub(crate) use text::{REASONS, TEXT};

pub(super) use spec::{Between, Render, WriteGraph};

#[cfg(any(test, feature = "fuzzing"))]
pub(crate) use {all::FORMATS, html::HTML, spec::Media};
