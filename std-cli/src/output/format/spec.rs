//! What there is to say of a format: a row of the table.

use crate::document::Document;
use crate::error::Fault;
use crate::layers::Layers;
use crate::offsets::Unit;
use crate::output::Settings;
use crate::output::graph::Graph;
use crate::output::table::{ColumnWriter, Table};
use crate::record::{DocumentName, Record};
use postil::Span;
use std::io::{self, Write};

/// A format of the output.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Format {
    /// As the command line calls it.
    pub(crate) name: &'static str,
    /// What the help says of it.
    pub(super) help: &'static str,
    /// What its files end in.
    pub(crate) extension: &'static str,
    pub(crate) media: Media,
    pub(in crate::output) render: Render,
    pub(crate) quirks: Quirks,
}

/// What an output is to those who read it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Media {
    /// Text that may go to a terminal as it is.
    Text,
    Page,
    Json,
    /// JSON, a value a line.
    JsonLines,
    Xml,
    /// Cells with commas between them.
    Commas,
    /// Cells with tabs between them.
    Tabs,
    /// Standoff of brat.
    Standoff,
    /// A token a line.
    Tokens,
    /// A token a line, and its head.
    Trees,
    /// What a terminal cannot show.
    Binary,
}

/// How a document is written.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Render {
    /// As bytes, which follow those of the document before.
    Bytes(WriteDocument),
    /// As standoff, which belongs to the text.
    Standoff(WriteDocument),
    /// As lines of a table.
    Lines {
        /// The names of the columns.
        head: fn(&mut dyn Write, Table) -> io::Result<()>,
        rows: WriteDocument,
    },
    /// As rows of a table that is written by columns.
    Columns(OpenColumns),
    /// As a part of one graph, which is written at the end.
    Graph(WriteGraph),
    /// As the message of its record.
    Message(fn(&Record) -> Result<Vec<u8>, Fault>),
}

/// What a format that is written as bytes makes of a document; nothing of other formats.
pub(crate) fn bytes_of(format: Format, document: &Document, settings: &Settings) -> Vec<u8> {
    let mut out = Vec::new();
    if let Render::Bytes(write) = format.render {
        // Writing to memory does not fail.
        let _ = write(&mut out, document, settings);
    }
    out
}

pub(crate) type WriteDocument = fn(&mut dyn Write, &Document, &Settings) -> io::Result<()>;
pub(crate) type WriteGraph = fn(&mut dyn Write, &Graph) -> io::Result<()>;
pub(crate) type OpenColumns =
    fn(Box<dyn Write + Send>, Table, Unit) -> io::Result<Box<dyn ColumnWriter>>;

/// What is unlike most formats.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Quirks {
    /// One output holds one document.
    pub(crate) holds_one: bool,
    /// What does not fit the engine's memory has no place in the output.
    pub(crate) hides_losses: bool,
    /// Documents need their tokens.
    pub(crate) needs_tokens: bool,
    /// A run can go on behind what an earlier one has written.
    pub(crate) goes_on: bool,
    pub(crate) between: Between,
    /// How it is written as it arrives, where it need not be whole.
    pub(crate) pieces: Option<Pieces>,
    /// What stands in the place of a document that could not be made, where there is one for it.
    pub(crate) fault: Option<WriteFault>,
    /// The unit that its readers count in, where it is not for the user to say.
    pub(crate) unit: Option<Unit>,
    /// The layers that are shown where the user does not say which.
    pub(crate) layers: fn() -> Layers,
}

pub(crate) type WriteFault =
    fn(&mut dyn Write, Option<&DocumentName>, &Fault, &Settings) -> io::Result<()>;

/// What stands between the documents of a series.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Between {
    Nothing,
    BlankLine,
    /// Commas: they are elements of a JSON array.
    Commas,
    /// The same, and one document alone is an array, too.
    AlwaysCommas,
}

/// How a document is written that arrives piece by piece.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pieces {
    /// Writes a stretch, whose notes the document has; `true` if it follows another one.
    pub(crate) stretch: fn(&mut dyn Write, &Document, Span, bool, &Settings) -> io::Result<()>,
    /// Writes what is left to say of the whole.
    pub(crate) rest: fn(&mut dyn Write, Document, &Settings) -> io::Result<()>,
    /// Whether a stretch is shown with earlier notes, too: they tell whom its own refer to.
    pub(crate) looks_back: bool,
}

impl Quirks {
    pub(super) const NONE: Self = Self {
        holds_one: false,
        hides_losses: false,
        needs_tokens: false,
        goes_on: false,
        between: Between::Nothing,
        pieces: None,
        fault: None,
        unit: None,
        layers: Layers::default,
    };
}

impl Format {
    /// Whether the output is a table, of which there are several.
    pub(crate) const fn is_table(&self) -> bool {
        matches!(self.render, Render::Lines { .. } | Render::Columns(_))
    }

    /// Whether the output is a message of the wire format, which has every layer and no words.
    pub(crate) const fn is_message(&self) -> bool {
        matches!(self.render, Render::Message(_))
    }

    /// Whether a terminal cannot show it.
    pub(crate) fn is_binary(&self) -> bool {
        self.media == Media::Binary
    }
}
