//! Tables with a delimiter between cells, as the csv crate reads them: its core tells how far each cell reaches.
//!
//! Cells of the named columns are prose, each a line of its own; without names, all cells are. Rows can have any number of
//! cells. The first row is the header: it is searched, unless no columns are named and one of its cells is a number or an
//! address, which no header has.

use super::coding::{Coding, decode_csv};
use super::piece::Piece;
use crate::error::Fault;
use core::ops::Range;
use csv_core::{ReadFieldResult, Reader, ReaderBuilder};

/// The pieces of a table. `columns` are those whose cells are prose.
///
/// # Errors
///
/// If a column is not in the header.
pub(super) fn pieces(
    input: &str,
    delimiter: u8,
    columns: Option<&[String]>,
) -> Result<Vec<Piece>, Fault> {
    let mut cells = Cells::new(input, delimiter);
    let header: Vec<Cell> = core::iter::from_fn(|| cells.next_of_row(0)).collect();
    let names: Vec<String> = header.iter().map(|cell| cell.name(input)).collect();
    let is_named = named(&names, columns)?;
    let has_header = columns.is_some() || !names.iter().any(|name| is_data(name));
    let mut table = Table { input, delimiter, pieces: Vec::new(), lines: 0 };
    for cell in &header {
        table.take(cell, !has_header);
    }
    while let Some(cell) = cells.next() {
        let is_prose = columns.is_none() || is_named.get(cell.column).is_some_and(|named| *named);
        table.take(&cell, is_prose);
    }
    Ok(table.pieces)
}

/// The delimiter of a table by its first line: the one that is there most often, or a comma.
pub(super) fn delimiter(text: &str) -> u8 {
    let line = text.lines().next().unwrap_or_default();
    let count = |delimiter: u8| line.bytes().filter(|byte| *byte == delimiter).count();
    // The last of equals.
    [b'|', b'\t', b';', b','].into_iter().max_by_key(|delimiter| count(*delimiter)).unwrap_or(b',')
}

/// Which columns are named.
fn named(names: &[String], columns: Option<&[String]>) -> Result<Vec<bool>, Fault> {
    let columns = columns.unwrap_or_default();
    if let Some(missing) = columns.iter().find(|column| !names.contains(column)) {
        let names = names.join(", ");
        return Err(Fault::new(format!("has no column '{missing}': its columns are {names}")));
    }
    Ok(names.iter().map(|name| columns.contains(name)).collect())
}

/// Whether a cell is none of a header: it begins like a number, or is an address.
fn is_data(cell: &str) -> bool {
    let number = cell.trim_start_matches(['+', '-', '(', '$', '€', '£', '.']);
    number.starts_with(|first: char| first.is_ascii_digit()) || cell.contains(['@', '/'])
}

struct Table<'i> {
    input: &'i str,
    delimiter: u8,
    pieces: Vec<Piece>,
    lines: u32,
}

impl Table<'_> {
    fn take(&mut self, cell: &Cell, is_prose: bool) {
        let line = self.lines;
        let delimiter = self.delimiter;
        let tail = (cell.tail.clone(), Coding::CsvTail { delimiter });
        let coding = if cell.is_quoted { Coding::CsvQuoted } else { Coding::Csv { delimiter } };
        for (raw, coding) in [(cell.raw.clone(), coding), tail] {
            let text = self.input.get(raw.clone()).unwrap_or_default();
            if !text.contains(char::is_alphanumeric) {
                continue;
            }
            self.pieces.push(if is_prose {
                self.lines = line + 1;
                Piece::prose(raw, coding, line)
            } else {
                Piece::other(raw, coding)
            });
        }
    }
}

/// A cell of the table.
struct Cell {
    column: usize,
    /// Its characters as they are written, without the quotation marks around them.
    raw: Range<usize>,
    is_quoted: bool,
    /// What stands behind the closing quotation mark: it belongs to the cell, too.
    tail: Range<usize>,
}

impl Cell {
    fn name(&self, input: &str) -> String {
        let text = input.get(self.raw.clone()).unwrap_or_default();
        let text = if self.is_quoted { decode_csv(text, 0, '"').text } else { text.into() };
        let tail = input.get(self.tail.clone()).unwrap_or_default();
        format!("{text}{tail}").trim().to_owned()
    }
}

/// The cells of a table, row by row.
struct Cells<'i> {
    input: &'i str,
    delimiter: u8,
    reader: Reader,
    /// Where the reader writes what nobody asks it for.
    decoded: Box<[u8]>,
    at: usize,
    row: usize,
    column: usize,
}

impl<'i> Cells<'i> {
    fn new(input: &'i str, delimiter: u8) -> Self {
        let reader = ReaderBuilder::new().delimiter(delimiter).build();
        let decoded = vec![0; 1024].into();
        Self { input, delimiter, reader, decoded, at: 0, row: 0, column: 0 }
    }

    fn next_of_row(&mut self, row: usize) -> Option<Cell> {
        if self.row == row { self.next() } else { None }
    }

    fn next(&mut self) -> Option<Cell> {
        let (start, column) = (self.at, self.column);
        let (end, ends_row) = self.read()?;
        if ends_row {
            self.row += 1;
            self.column = 0;
        } else {
            self.column += 1;
        }
        let raw = self.input.get(start..end).unwrap_or_default();
        // The reader leaves out a byte order mark at the start.
        let raw = if start == 0 { raw.strip_prefix('\u{FEFF}').unwrap_or(raw) } else { raw };
        // Blank lines before a row are read with its first cell.
        let cell = if column == 0 { raw.trim_start_matches(['\r', '\n']) } else { raw };
        Some(cell_at(self.input, end - cell.len()..end, column))
    }

    /// Where the next cell ends, and whether its row does.
    fn read(&mut self) -> Option<(usize, bool)> {
        loop {
            let rest = self.input.as_bytes().get(self.at..).unwrap_or_default();
            let (result, length, _) = self.reader.read_field(rest, &mut self.decoded);
            self.at += length;
            match result {
                ReadFieldResult::Field { record_end } => {
                    // Behind the last cell of the table there need be nothing.
                    let mark = rest.get(..length).and_then(|cell| cell.last()).copied();
                    let has_mark = match mark {
                        Some(b'\r' | b'\n') => record_end,
                        Some(mark) => !record_end && mark == self.delimiter,
                        None => false,
                    };
                    return Some((self.at - usize::from(has_mark), record_end));
                }
                ReadFieldResult::End => return None,
                ReadFieldResult::InputEmpty | ReadFieldResult::OutputFull => {}
            }
        }
    }
}

fn cell_at(input: &str, raw: Range<usize>, column: usize) -> Cell {
    let text = input.get(raw.clone()).unwrap_or_default();
    let Some(inner) = text.strip_prefix('"') else {
        return Cell { column, tail: raw.end..raw.end, raw, is_quoted: false };
    };
    let start = raw.start + 1;
    let length = quoted_length(inner);
    // An open cell reaches to the end of the table.
    let tail = (start + length + 1).min(raw.end);
    Cell { column, raw: start..start + length, is_quoted: true, tail: tail..raw.end }
}

/// How long a cell is up to its closing quotation mark: of two, the first does not close it.
fn quoted_length(inner: &str) -> usize {
    let mut length = 0;
    let mut rest = inner;
    while let Some((words, behind)) = rest.split_once('"') {
        length += words.len();
        match behind.strip_prefix('"') {
            Some(behind) => {
                length += 2;
                rest = behind;
            }
            None => return length,
        }
    }
    inner.len()
}

#[cfg(test)]
mod tests {
    use super::super::checks::{applied, check_mixtures};
    use super::super::{Change, Form, Role};
    use super::*;

    fn read(table: &str, columns: &[&str]) -> (Vec<String>, Vec<String>) {
        let columns: Vec<String> = columns.iter().map(|&column| column.to_owned()).collect();
        let read = pieces(table, b',', (!columns.is_empty()).then_some(&columns)).unwrap();
        let (prose, others): (Vec<_>, Vec<_>) =
            read.iter().partition(|piece| matches!(piece.role, Role::Prose { .. }));
        let texts = |pieces: Vec<&Piece>| {
            pieces.iter().map(|piece| piece.decode(table).text.into_owned()).collect()
        };
        (texts(prose), texts(others))
    }

    fn replaced(table: &str, words: &str, with: &str) -> String {
        let mut edits = Vec::new();
        for piece in pieces(table, b',', None).unwrap() {
            let decoded = piece.decode(table);
            let spans = decoded.text.match_indices(words).map(|(at, _)| at..at + words.len());
            let changes: Vec<_> = spans.map(|span| Change { span, words: with }).collect();
            edits.extend(piece.edits(table, &decoded, &changes));
        }
        applied(table, &edits)
    }

    #[test]
    fn cells_of_named_columns_are_prose() {
        let table =
            "\u{FEFF}id,\"Of \"\"it\"\"\",by\r\n\r\n7,\"Ann, \"\"A\"\"\nLee\",Bo\r\n8,,Cy,Di";
        let (prose, others) = read(table, &["Of \"it\""]);
        assert_eq!(prose, ["Ann, \"A\"\nLee"]);
        assert_eq!(others, ["id", "Of \"it\"", "by", "7", "Bo", "8", "Cy", "Di"]);
        let (prose, others) = read(table, &[]);
        assert_eq!(prose, ["7", "Ann, \"A\"\nLee", "Bo", "8", "Cy", "Di"]);
        assert_eq!(others.len(), 3);
        let fault = pieces("id,by\n", b',', Some(&["text".to_owned()])).unwrap_err();
        assert_eq!(fault.to_string(), "has no column 'text': its columns are id, by");
    }

    #[test]
    fn a_first_row_of_data_is_no_header() {
        assert_eq!(read("Ann,ann@norby.org\nBo,x", &[]).0[0], "Ann");
        assert_eq!(read("Ann,+47 5550100", &[]).0[0], "Ann");
        assert_eq!(read("Name,Age 2\nBo,x", &[]).0[0], "Bo");
    }

    #[test]
    fn broken_cells_are_read_as_they_are() {
        assert_eq!(
            read("a\n\"Ann\" Lee,Bo \"B\" Ek\n\"open, \n", &[]).0,
            ["Ann", " Lee", "Bo \"B\" Ek", "open, \n"]
        );
        assert!(read("", &[]).0.is_empty() && read("\n\r\n", &[]).0.is_empty());
    }

    #[test]
    fn delimiters_are_told_by_the_first_line() {
        let told = ["a;b,c;d", "a\tb", "a,b", "a", ""].map(delimiter);
        assert_eq!(told, [b';', b'\t', b',', b',', b',']);
    }

    #[test]
    fn cells_get_quotation_marks_where_they_need_them() {
        assert_eq!(replaced("a\nof Ann went\n", "Ann", "[P 1]"), "a\nof [P 1] went\n");
        assert_eq!(
            replaced("a\nAnn\"s Ann, Ann\n", "Ann", "A, \"B\""),
            "a\n\"A, \"\"B\"\"\"\"s A, \"\"B\"\"\",\" A, \"\"B\"\"\"\n"
        );
        assert_eq!(replaced("a\n\"Ann\"\n", "Ann", "A, \"B\""), "a\n\"A, \"\"B\"\"\"\n");
        assert_eq!(replaced("a\nAnn\n", "Ann", ""), "a\n\"\"\n", "no blank line");
        assert_eq!(replaced("a\nAnn\"B\"\n", "Ann", ""), "a\n\"\"\"B\"\"\"\n");
        assert_eq!(replaced("a\n\"B\"Ann, c", "Ann", "D,E"), "a\n\"B\"D E, c");
    }

    #[test]
    fn edits_of_any_table_change_nothing_else() {
        let fragments = [
            "a,b\n",
            "Ann",
            "\"",
            "\"\"",
            ",",
            "\r\n",
            "\n",
            "\r",
            " ",
            "é😀",
            ";",
            "\t",
            "\u{FEFF}",
            "\"Bo, \"\"B\"\"\"",
        ];
        for delimiter in [b',', b' '] {
            check_mixtures(Form::Csv { delimiter }, &fragments, 500);
        }
    }
}
