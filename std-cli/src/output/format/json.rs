//! JSON: a document with all its notes, laid out for people too or in one line.

use super::spec::{Between, Format, Media, Pieces, Quirks, Render};
use crate::document::Document;
use crate::output::Settings;
use crate::output::json::{DocumentView, FaultView, write_line, write_rows};
use std::io::{self, Write};

pub(crate) const JSON: Format = Format {
    name: "json",
    help: "JSON; an array for several articles (schema: postil schema)",
    extension: "json",
    media: Media::Json,
    render: Render::Bytes(|out, document, settings| {
        write_rows(out, &DocumentView::new(document, settings.view), settings.is_series)
    }),
    quirks: Quirks {
        between: Between::Commas,
        fault: Some(|out, name, fault, settings| {
            write_rows(out, &FaultView::new(name, fault), settings.is_series)
        }),
        ..Quirks::NONE
    },
};

pub(crate) const JSONL: Format = Format {
    name: "jsonl",
    help: "JSON Lines: one document per line (schema: postil schema)",
    extension: "jsonl",
    media: Media::JsonLines,
    render: Render::Bytes(write_document),
    quirks: Quirks {
        goes_on: true,
        pieces: Some(Pieces {
            stretch: |out, document, _, _, settings| write_document(out, document, settings),
            rest: write_last,
            looks_back: false,
        }),
        fault: Some(|out, name, fault, _| write_line(out, &FaultView::new(name, fault))),
        ..Quirks::NONE
    },
};

fn write_document(out: &mut dyn Write, document: &Document, settings: &Settings) -> io::Result<()> {
    write_line(out, &DocumentView::new(document, settings.view))
}

/// The last line of a document in stretches has no notes, but says whether they are all.
fn write_last(out: &mut dyn Write, document: Document, settings: &Settings) -> io::Result<()> {
    let rest = Document { notes: Vec::new(), chains: Vec::new(), ..document };
    write_document(out, &rest, settings)
}
