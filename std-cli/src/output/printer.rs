//! Documents one after the other, in the form that the user asked for.

use super::form::{Form, Rendered};
use super::format::{Render, WriteGraph};
use super::graph::Graph;
use super::table::ColumnWriter;
use crate::document::Document;
use crate::error::Fault;
use crate::record::DocumentName;
use postil::Span;
use std::io::{self, Write};

/// Writes documents.
pub(crate) struct Printer {
    form: Form,
    body: Body,
    count: usize,
}

/// Where documents go.
enum Body {
    /// To the output, one after the other.
    Stream(Box<dyn Write + Send>),
    /// To the columns of a table.
    Table(Box<dyn ColumnWriter>),
    /// Into one graph, which is written at the end.
    Graph(Graph, WriteGraph, Box<dyn Write + Send>),
}

impl Printer {
    pub(crate) fn new(mut out: Box<dyn Write + Send>, form: Form) -> io::Result<Self> {
        let settings = &form.settings;
        let body = match form.format.render {
            Render::Lines { head, .. } => {
                head(&mut out, settings.table)?;
                Body::Stream(out)
            }
            Render::Columns(open) => Body::Table(open(out, settings.table, settings.view.unit)?),
            Render::Graph(write) => Body::Graph(Graph::default(), write, out),
            Render::Bytes(_) | Render::Standoff(_) | Render::Message(_) => Body::Stream(out),
        };
        Ok(Self { form, body, count: 0 })
    }

    /// Whether a document that could not be made has a place in the output.
    pub(crate) const fn tells_faults(&self) -> bool {
        self.form.format.quirks.fault.is_some()
    }

    /// Writes a document.
    pub(crate) fn print(&mut self, document: &Document) -> io::Result<()> {
        let rendered = self.form.render_document(document)?;
        self.put(rendered)
    }

    /// Writes a document that has its form.
    pub(crate) fn put(&mut self, rendered: Rendered) -> io::Result<()> {
        match (&mut self.body, rendered) {
            (Body::Table(table), Rendered::Rows(rows)) => table.write(&rows),
            (Body::Graph(all, ..), Rendered::Graph(one)) => {
                all.merge(one);
                Ok(())
            }
            (
                Body::Stream(out),
                Rendered::Bytes(bytes) | Rendered::Standoff { notes: bytes, .. },
            ) => {
                out.write_all(self.form.before(self.count == 0))?;
                self.count += 1;
                out.write_all(&bytes)
            }
            // Each form renders for its own body.
            _ => Ok(()),
        }
    }

    /// Writes a stretch of the one document that arrives piece by piece, as far as its form can: `document`
    /// has the notes of the stretch.
    pub(crate) fn print_stretch(&mut self, document: &Document, stretch: Span) -> io::Result<()> {
        let is_blank = stretch.slice(&document.text).is_none_or(|words| words.trim().is_empty());
        if let (false, Some(pieces), Body::Stream(out)) =
            (is_blank, self.form.format.quirks.pieces, &mut self.body)
        {
            (pieces.stretch)(out, document, stretch, self.count > 0, &self.form.settings)?;
            self.count += 1;
            out.flush()?;
        }
        Ok(())
    }

    /// Writes what is left to say of a document that has arrived.
    pub(crate) fn print_rest(&mut self, document: Document) -> io::Result<()> {
        match (self.form.format.quirks.pieces, &mut self.body) {
            (Some(pieces), Body::Stream(out)) => (pieces.rest)(out, document, &self.form.settings),
            _ => self.print(&document),
        }
    }

    /// Writes, in the place of a document, why there is none.
    pub(crate) fn print_fault(
        &mut self,
        name: Option<&DocumentName>,
        fault: &Fault,
    ) -> io::Result<()> {
        self.put(self.form.render_fault(name, fault)?)
    }

    /// Hands on what is written so far.
    pub(crate) fn flush(&mut self) -> io::Result<()> {
        match &mut self.body {
            Body::Stream(out) => out.flush(),
            // Half a table and half a graph are none.
            Body::Table(_) | Body::Graph(..) => Ok(()),
        }
    }

    /// Writes what comes after the last document.
    pub(crate) fn finish(self) -> io::Result<()> {
        match self.body {
            Body::Stream(mut out) => {
                if self.form.is_array() {
                    out.write_all(if self.count == 0 { b"[]\n" } else { b"\n]\n" })?;
                }
                out.flush()
            }
            Body::Table(table) => table.finish(),
            Body::Graph(graph, write, mut out) => {
                write(&mut out, &graph)?;
                out.flush()
            }
        }
    }
}
