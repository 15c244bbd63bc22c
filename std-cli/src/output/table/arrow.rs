//! Rows as columns of Arrow.

use super::rows::{Cell, Rows};
use super::schema::{Kind, Table};
use crate::offsets::Unit;
use arrow_array::{ArrayRef, Float64Array, RecordBatch, StringArray, UInt32Array};
use arrow_schema::{ArrowError, DataType, Field, Schema};
use std::collections::HashMap;
use std::sync::Arc;

/// The columns of a table. What offsets count is told beside them.
pub(crate) fn schema(table: Table, unit: Unit) -> Schema {
    let fields = table.columns().iter().map(|&(name, kind)| {
        let data = match kind {
            Kind::Text => DataType::Utf8,
            Kind::Number => DataType::UInt32,
            Kind::Share => DataType::Float64,
        };
        Field::new(name, data, true)
    });
    let told = HashMap::from([("offsets".to_owned(), unit.name().to_owned())]);
    Schema::new_with_metadata(fields.collect::<Vec<_>>(), told)
}

/// Rows of a table as a batch of its schema.
pub(crate) fn batch(
    rows: &Rows,
    table: Table,
    schema: Arc<Schema>,
) -> Result<RecordBatch, ArrowError> {
    let columns = table.columns().iter().enumerate().map(|(place, &(_, kind))| {
        let cells = rows.rows.iter().map(|row| row.get(place).unwrap_or(&Cell::Empty));
        column(cells, kind)
    });
    RecordBatch::try_new(schema, columns.collect())
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
