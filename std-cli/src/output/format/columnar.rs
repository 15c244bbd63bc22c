//! Tables by columns: Apache Parquet and Arrow.

use super::spec::{Format, Media, Quirks, Render};
use crate::offsets::Unit;
use crate::output::table::{Cell, ColumnWriter, Kind, Rows, Table};
use arrow_array::{ArrayRef, Float64Array, RecordBatch, StringArray, UInt32Array};
use arrow_ipc::writer::FileWriter;
use arrow_schema::{ArrowError, DataType, Field, Schema};
use parquet::arrow::ArrowWriter;
use parquet::basic::Compression;
use parquet::file::properties::WriterProperties;
use std::collections::HashMap;
use std::io::{self, Write};
use std::sync::Arc;

pub(super) const PARQUET: Format = Format {
    name: "parquet",
    help: "Table in Apache Parquet, for DuckDB, Polars, pandas, Spark",
    extension: "parquet",
    media: Media::Binary,
    render: Render::Columns(|out, table, unit| Gathered::open(out, table, unit, File::parquet)),
    quirks: Quirks { hides_losses: true, ..Quirks::NONE },
};

pub(super) const ARROW: Format = Format {
    name: "arrow",
    help: "Table in Apache Arrow (IPC file, also called Feather)",
    extension: "arrow",
    media: Media::Binary,
    render: Render::Columns(|out, table, unit| Gathered::open(out, table, unit, File::arrow)),
    quirks: Quirks { hides_losses: true, ..Quirks::NONE },
};

/// Rows that are gathered before they are written: columns of one row compress badly.
const GATHERED: usize = 8192;
/// And bytes of text: whole articles are rows, too.
const GATHERED_BYTES: usize = 8 << 20;

/// The size of a group of rows in Parquet.
const GROUP_BYTES: usize = 64 << 20;

/// A table of which some rows are not written yet.
struct Gathered {
    table: Table,
    schema: Arc<Schema>,
    rows: Vec<Vec<Cell>>,
    /// The bytes of text in them.
    bytes: usize,
    file: File,
}

type Out = Box<dyn Write + Send>;

enum File {
    Parquet(Box<ArrowWriter<Out>>),
    Arrow(Box<FileWriter<Out>>),
}

impl File {
    fn parquet(out: Out, schema: &Arc<Schema>) -> io::Result<Self> {
        let properties = WriterProperties::builder()
            .set_compression(Compression::SNAPPY)
            .set_created_by(concat!("postil ", env!("CARGO_PKG_VERSION")).to_owned())
            .build();
        let writer = ArrowWriter::try_new(out, schema.clone(), Some(properties));
        Ok(Self::Parquet(Box::new(writer.map_err(io::Error::other)?)))
    }

    fn arrow(out: Out, schema: &Arc<Schema>) -> io::Result<Self> {
        Ok(Self::Arrow(Box::new(FileWriter::try_new(out, schema).map_err(unwrapped)?)))
    }
}

impl Gathered {
    /// Begins a table in such a file; what offsets count is told beside the columns.
    fn open(
        out: Out,
        table: Table,
        unit: Unit,
        begin: fn(Out, &Arc<Schema>) -> io::Result<File>,
    ) -> io::Result<Box<dyn ColumnWriter>> {
        let fields = table.columns().iter().map(|&(name, kind)| {
            let data = match kind {
                Kind::Text => DataType::Utf8,
                Kind::Number => DataType::UInt32,
                Kind::Share => DataType::Float64,
            };
            Field::new(name, data, true)
        });
        let told = HashMap::from([("offsets".to_owned(), unit.name().to_owned())]);
        let schema = Schema::new_with_metadata(fields.collect::<Vec<_>>(), told);
        let schema = Arc::new(schema);
        let file = begin(out, &schema)?;
        Ok(Box::new(Self { table, schema, rows: Vec::new(), bytes: 0, file }))
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
}

impl ColumnWriter for Gathered {
    fn write(&mut self, rows: &Rows) -> io::Result<()> {
        for row in &rows.rows {
            self.bytes += row.iter().map(Cell::bytes).sum::<usize>();
            self.rows.push(row.clone());
            if self.rows.len() >= GATHERED || self.bytes >= GATHERED_BYTES {
                self.write_batch()?;
            }
        }
        Ok(())
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
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
        Kind::Share => Arc::new(Float64Array::from_iter(cells.map(|cell| match cell {
            Cell::Share(hundredths) => Some(f64::from(*hundredths) / 100.0),
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
