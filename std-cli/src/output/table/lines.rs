//! Tables as lines of text: CSV and TSV.
//!
//! Control characters are shown, not sent, and a cell is one line: spreadsheets and terminals take both amiss.

use super::Table;
use super::rows::{Cell, Rows};
use crate::neutral::neutral;
use csv::{Writer, WriterBuilder};
use std::io::{self, Write};

fn writer<W: Write>(out: W, has_tabs: bool) -> Writer<W> {
    let delimiter = if has_tabs { b'\t' } else { b',' };
    WriterBuilder::new().delimiter(delimiter).from_writer(out)
}

impl Table {
    /// Writes the names of the columns.
    pub(crate) fn write_head(self, out: &mut dyn Write, has_tabs: bool) -> io::Result<()> {
        let mut writer = writer(out, has_tabs);
        writer.write_record(self.columns().iter().map(|(name, _)| name))?;
        writer.flush()
    }
}

impl Rows {
    /// Writes the rows.
    pub(crate) fn write_lines(&self, out: &mut dyn Write, has_tabs: bool) -> io::Result<()> {
        let mut writer = writer(out, has_tabs);
        for row in &self.rows {
            writer.write_record(row.iter().map(|cell| match cell {
                Cell::Text(text) => neutral(text).into_owned(),
                Cell::Number(number) => number.to_string(),
                Cell::Empty => String::new(),
            }))?;
        }
        writer.flush()
    }
}
