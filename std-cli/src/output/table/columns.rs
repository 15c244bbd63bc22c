//! Tables by columns: Apache Parquet and Arrow.

use super::rows::{Cell, Rows};
use super::{Kind, Table};
use crate::offsets::Unit;
use arrow_array::{ArrayRef, RecordBatch, StringArray, UInt32Array};
use arrow_ipc::writer::FileWriter;
use arrow_schema::{ArrowError, DataType, Field, Schema};
use parquet::arrow::ArrowWriter;
use parquet::basic::Compression;
use parquet::file::properties::WriterProperties;
use std::collections::HashMap;
use std::io::{self, Write};
use std::sync::Arc;

/// Rows that are gathered before they are written: columns of one row compress badly.
const GATHERED: usize = 8192;
/// And bytes of text: whole articles are rows, too.
const GATHERED_BYTES: usize = 8 << 20;

/// The size of a group of rows in Parquet.
const GROUP_BYTES: usize = 64 << 20;

/// Writes a table by columns.
pub(crate) struct TableWriter<W: Write + Send> {
    table: Table,
    schema: Arc<Schema>,
    rows: Vec<Vec<Cell>>,
    /// The bytes of text in them.
    bytes: usize,
    file: File<W>,
}

enum File<W: Write + Send> {
    Parquet(Box<ArrowWriter<W>>),
    Arrow(Box<FileWriter<W>>),
}

impl<W: Write + Send> TableWriter<W> {
    /// Begins a table as Parquet or as an Arrow file; what offsets count is told beside the columns.
    pub(crate) fn new(out: W, table: Table, unit: Unit, is_parquet: bool) -> io::Result<Self> {
        let fields = table.columns().iter().map(|&(name, kind)| {
            let data = match kind {
                Kind::Text => DataType::Utf8,
                Kind::Number => DataType::UInt32,
            };
            Field::new(name, data, true)
        });
        let told = HashMap::from([("offsets".to_owned(), unit.name().to_owned())]);
        let schema = Schema::new_with_metadata(fields.collect::<Vec<_>>(), told);
        let schema = Arc::new(schema);
        let file = if is_parquet {
            let properties = WriterProperties::builder()
                .set_compression(Compression::SNAPPY)
                .set_created_by(concat!("postil ", env!("CARGO_PKG_VERSION")).to_owned())
                .build();
            let writer = ArrowWriter::try_new(out, schema.clone(), Some(properties));
            File::Parquet(Box::new(writer.map_err(io::Error::other)?))
        } else {
            File::Arrow(Box::new(FileWriter::try_new(out, &schema).map_err(unwrapped)?))
        };
        Ok(Self { table, schema, rows: Vec::new(), bytes: 0, file })
    }

    /// Writes rows.
    pub(crate) fn write(&mut self, rows: &Rows) -> io::Result<()> {
        for row in &rows.rows {
            self.bytes += row.iter().map(Cell::bytes).sum::<usize>();
            self.rows.push(row.clone());
            if self.rows.len() >= GATHERED || self.bytes >= GATHERED_BYTES {
                self.write_batch()?;
            }
        }
        Ok(())
    }

    fn write_batch(&mut self) -> io::Result<()> {
        let rows = core::mem::take(&mut self.rows);
        self.bytes = 0;
        let columns = self.table.columns().iter().enumerate().map(|(place, &(_, kind))| {
            let cells = rows.iter().map(|row| row.get(place).unwrap_or(&Cell::Empty));
            column(cells, kind)
        });
        let batch =
            RecordBatch::try_new(self.schema.clone(), columns.collect()).map_err(unwrapped)?;
        match &mut self.file {
            File::Parquet(file) => {
                file.write(&batch).map_err(io::Error::other)?;
                // A group of rows is held until it is closed.
                if file.in_progress_size() < GROUP_BYTES {
                    return Ok(());
                }
                file.flush().map_err(io::Error::other)
            }
            File::Arrow(file) => file.write(&batch).map_err(unwrapped),
        }
    }

    /// Writes what is left, and the end.
    pub(crate) fn finish(mut self) -> io::Result<()> {
        self.write_batch()?;
        let mut out = match self.file {
            File::Parquet(file) => file.into_inner().map_err(io::Error::other)?,
            File::Arrow(mut file) => {
                file.finish().map_err(unwrapped)?;
                file.into_inner().map_err(unwrapped)?
            }
        };
        out.flush()
    }
}

fn column<'c>(cells: impl Iterator<Item = &'c Cell>, kind: Kind) -> ArrayRef {
    match kind {
        Kind::Text => Arc::new(StringArray::from_iter(cells.map(|cell| match cell {
            Cell::Text(text) => Some(text.as_str()),
            _ => None,
        }))),
        Kind::Number => Arc::new(UInt32Array::from_iter(cells.map(|cell| match cell {
            Cell::Number(number) => Some(*number),
            _ => None,
        }))),
    }
}

/// The error of the output, where it is one: a closed pipe must be told from a full disk.
fn unwrapped(error: ArrowError) -> io::Error {
    match error {
        ArrowError::IoError(_, error) => error,
        error => io::Error::other(error),
    }
}
