//! Tables as lines of text: CSV and TSV.
//!
//! Control characters are shown, not sent, and a cell is one line: spreadsheets and terminals take both amiss.

use super::spec::{Format, Media, Quirks, Render};
use crate::output::table::{Cell, Rows, Table};
use crate::sanitize::sanitized;
use csv::{Writer, WriterBuilder};
use std::io::{self, Write};

pub(super) const CSV: Format = Format {
    name: "csv",
    help: "Comma-separated table, for spreadsheets; see --table",
    extension: "csv",
    media: Media::Commas,
    render: Render::Lines {
        head: |out, table| write_head(writer(out, b','), table),
        rows: |out, document, settings| {
            write_rows(writer(out, b','), &Rows::of(document, settings.table, settings.view))
        },
    },
    quirks: Quirks { hides_losses: true, ..Quirks::NONE },
};

pub(super) const TSV: Format = Format {
    name: "tsv",
    help: "Tab-separated table; see --table",
    extension: "tsv",
    media: Media::Tabs,
    render: Render::Lines {
        head: |out, table| write_head(writer(out, b'\t'), table),
        rows: |out, document, settings| {
            write_rows(writer(out, b'\t'), &Rows::of(document, settings.table, settings.view))
        },
    },
    quirks: Quirks { hides_losses: true, ..Quirks::NONE },
};

fn writer<W: Write>(out: W, delimiter: u8) -> Writer<W> {
    WriterBuilder::new().delimiter(delimiter).from_writer(out)
}

/// Writes the names of the columns.
fn write_head(mut out: Writer<impl Write>, table: Table) -> io::Result<()> {
    out.write_record(table.columns().iter().map(|(name, _)| name))?;
    out.flush()
}

fn write_rows(mut out: Writer<impl Write>, rows: &Rows) -> io::Result<()> {
    for row in &rows.rows {
        out.write_record(row.iter().map(|cell| match cell {
            Cell::Text(text) => sanitized(text).into_owned(),
            Cell::Number(number) => number.to_string(),
            Cell::Share(hundredths) => (f64::from(*hundredths) / 100.0).to_string(),
            Cell::Empty => String::new(),
        }))?;
    }
    out.flush()
}
