//! Documents one after the other, in the form that the user asked for.

use super::json::{self, Layout};
use super::text::{self, Page};
use super::timeml;
use crate::args::View;
use crate::document::Document;
use crate::error::Fault;
use crate::layers::Layers;
use crate::offsets::Unit;
use crate::record::Name;
use postil::Span;
use serde::Serialize;
use std::io::{self, Write};

/// What is shown of a document.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Show {
    pub(crate) layers: Layers,
    pub(crate) unit: Unit,
}

/// The form of the output as a whole.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Shape {
    /// Text for eyes; documents of a series say their names.
    Text { page: Page, is_series: bool },
    /// The rules behind the notes, for eyes, too.
    Reasons { page: Page, is_series: bool },
    /// One JSON document.
    Document,
    /// A JSON array of documents.
    Array,
    /// A JSON document a line.
    Lines,
    /// One TimeML document.
    Timeml,
}

impl Shape {
    /// The shape for this view of one document or of a series.
    pub(crate) fn new(view: View, is_series: bool, page: Page) -> Self {
        match view {
            View::Text => Self::Text { page, is_series },
            View::Reasons => Self::Reasons { page, is_series },
            View::Json if is_series => Self::Array,
            View::Json => Self::Document,
            View::Jsonl => Self::Lines,
            View::Timeml => Self::Timeml,
        }
    }
}

/// Writes documents.
pub(crate) struct Printer {
    out: Box<dyn Write>,
    shape: Shape,
    show: Show,
    count: usize,
}

impl Printer {
    pub(crate) fn new(out: Box<dyn Write>, shape: Shape, show: Show) -> Self {
        let count = 0;
        Self { out, shape, show, count }
    }

    /// Writes a document.
    pub(crate) fn print(&mut self, document: &Document) -> io::Result<()> {
        self.separate()?;
        let out = &mut self.out;
        let title = |is_series: bool| is_series.then(|| document.name.to_string());
        match self.shape {
            Shape::Text { page, is_series } => {
                text::write(out, document, self.show, page, title(is_series).as_deref())
            }
            Shape::Reasons { page, is_series } => {
                text::write_reasons(out, document, self.show, page, title(is_series).as_deref())
            }
            Shape::Timeml => timeml::write(out, document),
            Shape::Document | Shape::Array | Shape::Lines => {
                self.write_json(&json::DocumentView::new(document, self.show))
            }
        }
    }

    /// Writes a stretch of the one document that arrives piece by piece, as far as its shape can: `document`
    /// has the notes of the stretch.
    pub(crate) fn print_stretch(&mut self, document: &Document, stretch: Span) -> io::Result<()> {
        let follows = self.count > 0;
        let is_blank = stretch.of(&document.text).is_none_or(|words| words.trim().is_empty());
        let out = &mut self.out;
        match self.shape {
            _ if is_blank => return Ok(()),
            Shape::Text { page, .. } => {
                text::write_stretch(out, document, stretch, follows, self.show, page)?;
            }
            Shape::Reasons { page, .. } => {
                text::write_reasons(out, document, self.show, page, None)?
            }
            Shape::Lines => self.write_json(&json::DocumentView::new(document, self.show))?,
            Shape::Document | Shape::Array | Shape::Timeml => return Ok(()),
        }
        self.count += 1;
        self.out.flush()
    }

    /// Writes what is left to say of a document that has arrived.
    pub(crate) fn print_rest(&mut self, document: Document) -> io::Result<()> {
        let out = &mut self.out;
        match self.shape {
            Shape::Text { page, .. } => text::write_margin(out, &document, self.show, page),
            Shape::Reasons { page, .. } => text::write_losses(out, &document, self.show, page),
            // The last line has no notes, but says whether they are all.
            Shape::Lines => {
                let rest = Document { notes: Vec::new(), chains: Vec::new(), ..document };
                self.write_json(&json::DocumentView::new(&rest, self.show))
            }
            Shape::Document | Shape::Array | Shape::Timeml => self.print(&document),
        }
    }

    /// Writes, in the place of a document, why there is none; JSON in every shape.
    pub(crate) fn print_fault(&mut self, name: Option<&Name>, fault: &Fault) -> io::Result<()> {
        self.separate()?;
        self.write_json(&json::FaultView::new(name, fault))
    }

    fn write_json(&mut self, value: &impl Serialize) -> io::Result<()> {
        let layout = match self.shape {
            Shape::Lines => Layout::Compact,
            Shape::Array => Layout::Rows { indent: 1 },
            _ => Layout::Rows { indent: 0 },
        };
        json::write(&mut self.out, value, layout)?;
        match self.shape {
            // It is not known yet whether a comma follows.
            Shape::Array => Ok(()),
            _ => self.out.write_all(b"\n"),
        }
    }

    /// Hands on what is written so far.
    pub(crate) fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    /// Writes what comes after the last document.
    pub(crate) fn finish(mut self) -> io::Result<()> {
        if let Shape::Array = self.shape {
            self.out.write_all(if self.count == 0 { b"[]\n" } else { b"\n]\n" })?;
        }
        self.out.flush()
    }

    /// Writes what stands before a document.
    fn separate(&mut self) -> io::Result<()> {
        let is_first = self.count == 0;
        self.count += 1;
        self.out.write_all(match (self.shape, is_first) {
            (Shape::Array, true) => b"[\n  ",
            (Shape::Array, false) => b",\n  ",
            (Shape::Text { .. } | Shape::Reasons { .. }, false) => b"\n",
            _ => b"",
        })
    }
}
