//! Documents one after the other, in the form that the user asked for.

use super::form::{Form, Rendered};
use super::graph::Graph;
use super::table::TableWriter;
use super::{Format, text};
use crate::document::Document;
use crate::error::Fault;
use crate::record::Name;
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
    Table(TableWriter<Box<dyn Write + Send>>),
    /// Into one graph, which is written at the end.
    Graph(Graph, Box<dyn Write + Send>),
}

impl Printer {
    pub(crate) fn new(mut out: Box<dyn Write + Send>, form: Form) -> io::Result<Self> {
        let body = match form.format {
            Format::Csv | Format::Tsv => {
                form.table.write_head(&mut out, form.format == Format::Tsv)?;
                Body::Stream(out)
            }
            Format::Parquet | Format::Arrow => {
                let is_parquet = form.format == Format::Parquet;
                Body::Table(TableWriter::new(out, form.table, form.show.unit, is_parquet)?)
            }
            Format::Graphml | Format::Dot => Body::Graph(Graph::default(), out),
            _ => Body::Stream(out),
        };
        Ok(Self { form, body, count: 0 })
    }

    /// Whether a document that could not be made has a place in the output.
    pub(crate) const fn tells_faults(&self) -> bool {
        self.form.format.tells_faults()
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
            (Body::Graph(all, _), Rendered::Graph(one)) => {
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
        let is_blank = stretch.of(&document.text).is_none_or(|words| words.trim().is_empty());
        let (form, follows) = (self.form, self.count > 0);
        let Body::Stream(out) = &mut self.body else { return Ok(()) };
        match form.format {
            _ if is_blank => return Ok(()),
            Format::Text => {
                text::write_stretch(out, document, stretch, follows, form.show, form.page)?;
            }
            Format::Reasons => text::write_reasons(out, document, form.show, form.page, None)?,
            Format::Jsonl => return self.print(document).and_then(|()| self.flush()),
            _ => return Ok(()),
        }
        self.count += 1;
        self.flush()
    }

    /// Writes what is left to say of a document that has arrived.
    pub(crate) fn print_rest(&mut self, document: Document) -> io::Result<()> {
        let Form { format, show, page, .. } = self.form;
        match (format, &mut self.body) {
            (Format::Text, Body::Stream(out)) => text::write_margin(out, &document, show, page),
            (Format::Reasons, Body::Stream(out)) => text::write_losses(out, &document, show, page),
            // The last line has no notes, but says whether they are all.
            (Format::Jsonl, _) => {
                let rest = Document { notes: Vec::new(), chains: Vec::new(), ..document };
                self.print(&rest)
            }
            _ => self.print(&document),
        }
    }

    /// Writes, in the place of a document, why there is none; JSON in every form.
    pub(crate) fn print_fault(&mut self, name: Option<&Name>, fault: &Fault) -> io::Result<()> {
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
            Body::Graph(graph, mut out) => {
                graph.write(&mut out, self.form.format == Format::Dot)?;
                out.flush()
            }
        }
    }
}
