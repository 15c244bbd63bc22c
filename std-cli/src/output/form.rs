//! The form of the output, and one document in it.

use super::graph::Graph;
use super::json::{self, Layout};
use super::table::{Rows, Table};
use super::text::{self, Page};
use super::{
    Format, Show, brat, conll, html, label_studio, postcard, spacy, timeml, web_annotation,
};
use crate::document::Document;
use crate::error::Fault;
use crate::record::{Name, Record};
use serde::Serialize;
use std::io;

/// About what JSON, the longest format, takes for an annotation: room for it is made at once, not by copying.
const NOTE_BYTES: usize = 160;

/// The form of the output as a whole.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Form {
    pub(crate) format: Format,
    /// Which table, if the format is one.
    pub(crate) table: Table,
    pub(crate) show: Show,
    pub(crate) page: Page,
    /// Whether several documents follow each other.
    pub(crate) is_series: bool,
}

/// A document in its form: what joins the output.
#[derive(Debug)]
pub(crate) enum Rendered {
    Bytes(Vec<u8>),
    /// Standoff, and the text that it belongs to.
    Standoff {
        notes: Vec<u8>,
        text: String,
    },
    /// Rows of a table that is written by columns.
    Rows(Rows),
    /// What joins the other documents' graph.
    Graph(Graph),
}

impl Form {
    /// The record in this form.
    pub(crate) fn render(&self, record: Record) -> Result<Rendered, Fault> {
        if self.format == Format::Postcard {
            return postcard::message_of(&record).map(Rendered::Bytes);
        }
        let rendered = self.render_document(&record.into());
        rendered.map_err(|error| Fault::new(error.to_string()))
    }

    /// The document in this form. A message is made of a record alone: as a document, it is empty.
    pub(super) fn render_document(&self, document: &Document) -> io::Result<Rendered> {
        let show = self.show;
        let title = self.is_series.then(|| document.name.to_string());
        let mut out = Vec::with_capacity(document.text.len() + NOTE_BYTES * document.notes.len());
        match self.format {
            Format::Text => text::write(&mut out, document, show, self.page, title.as_deref())?,
            Format::Reasons => {
                text::write_reasons(&mut out, document, show, self.page, title.as_deref())?;
            }
            Format::Html => html::write(&mut out, document, show)?,
            Format::Json | Format::Jsonl => {
                self.write_json(&mut out, &json::DocumentView::new(document, show))?;
            }
            Format::LabelStudio => {
                self.write_json(&mut out, &label_studio::Task::new(document, show))?
            }
            Format::WebAnnotation => {
                self.write_json(&mut out, &web_annotation::Page::new(document, show))?;
            }
            Format::Spacy => self.write_json(&mut out, &spacy::Doc::new(document, show))?,
            Format::Brat => {
                brat::write(&mut out, document, show)?;
                return Ok(Rendered::Standoff { notes: out, text: document.text.clone() });
            }
            Format::Conll => conll::write(&mut out, document, show.layers)?,
            Format::Timeml => timeml::write(&mut out, document)?,
            Format::Csv | Format::Tsv => {
                Rows::of(document, self.table, show)
                    .write_lines(&mut out, self.format == Format::Tsv)?;
            }
            Format::Parquet | Format::Arrow => {
                return Ok(Rendered::Rows(Rows::of(document, self.table, show)));
            }
            Format::Graphml | Format::Dot => return Ok(Rendered::Graph(Graph::of(document))),
            Format::Postcard => {}
        }
        Ok(Rendered::Bytes(out))
    }

    /// Writes, in the place of a document, why there is none.
    pub(super) fn render_fault(&self, name: Option<&Name>, fault: &Fault) -> io::Result<Rendered> {
        let mut out = Vec::new();
        self.write_json(&mut out, &json::FaultView::new(name, fault))?;
        Ok(Rendered::Bytes(out))
    }

    fn write_json(&self, out: &mut Vec<u8>, value: &impl Serialize) -> io::Result<()> {
        let layout = match self.format {
            Format::Jsonl | Format::Spacy => Layout::Compact,
            _ => Layout::Rows { indent: usize::from(self.is_array()) },
        };
        json::write(out, value, layout)?;
        // In an array, a comma may follow.
        if !self.is_array() {
            out.push(b'\n');
        }
        Ok(())
    }

    /// What stands before a document.
    pub(super) fn before(&self, is_first: bool) -> &'static [u8] {
        match (self.format, is_first) {
            _ if self.is_array() && is_first => b"[\n  ",
            _ if self.is_array() => b",\n  ",
            (Format::Text | Format::Reasons, false) => b"\n",
            _ => b"",
        }
    }

    /// Whether the documents are elements of a JSON array; Label Studio imports nothing else.
    pub(super) fn is_array(&self) -> bool {
        match self.format {
            Format::Json | Format::WebAnnotation => self.is_series,
            Format::LabelStudio => true,
            _ => false,
        }
    }
}
