//! The form of the output, and one document in it.

use super::Settings;
use super::format::{Between, Format, Render};
use super::graph::Graph;
use super::table::Rows;
use crate::document::Document;
use crate::error::Fault;
use crate::record::{DocumentName, Record};
use std::io;

/// About what JSON, the longest format, takes for an annotation: room for it is made at once, not by copying.
const NOTE_BYTES: usize = 160;

/// The form of the output as a whole.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Form {
    pub(crate) format: Format,
    pub(crate) settings: Settings,
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
        if let Render::Message(write) = self.format.render {
            return write(&record).map(Rendered::Bytes);
        }
        let rendered = self.render_document(&record.into());
        rendered.map_err(|error| Fault::new(error.to_string()))
    }

    /// The document in this form. A message is made of a record alone: as a document, it is empty.
    pub(super) fn render_document(&self, document: &Document) -> io::Result<Rendered> {
        let settings = &self.settings;
        let mut out = Vec::with_capacity(document.text.len() + NOTE_BYTES * document.notes.len());
        match self.format.render {
            Render::Bytes(write) | Render::Lines { rows: write, .. } => {
                write(&mut out, document, settings)?;
                Ok(Rendered::Bytes(out))
            }
            Render::Standoff(write) => {
                write(&mut out, document, settings)?;
                Ok(Rendered::Standoff { notes: out, text: document.text.clone() })
            }
            Render::Columns(_) => {
                Ok(Rendered::Rows(Rows::of(document, settings.table, settings.view)))
            }
            Render::Graph(_) => Ok(Rendered::Graph(Graph::of(document))),
            Render::Message(_) => Ok(Rendered::Bytes(out)),
        }
    }

    /// What stands in the place of a document that could not be made: nothing, where there is no place for it.
    pub(super) fn render_fault(
        &self,
        name: Option<&DocumentName>,
        fault: &Fault,
    ) -> io::Result<Rendered> {
        let mut out = Vec::new();
        if let Some(write) = self.format.quirks.fault {
            write(&mut out, name, fault, &self.settings)?;
        }
        Ok(Rendered::Bytes(out))
    }

    /// What stands before a document.
    pub(super) fn before(&self, is_first: bool) -> &'static [u8] {
        match (self.is_array(), is_first) {
            (true, true) => b"[\n  ",
            (true, false) => b",\n  ",
            (false, false) if self.format.quirks.between == Between::BlankLine => b"\n",
            (false, _) => b"",
        }
    }

    /// Whether the documents are elements of a JSON array.
    pub(super) fn is_array(&self) -> bool {
        match self.format.quirks.between {
            Between::Commas => self.settings.is_series,
            Between::AlwaysCommas => true,
            Between::Nothing | Between::BlankLine => false,
        }
    }
}
