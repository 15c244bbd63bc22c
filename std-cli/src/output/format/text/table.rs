//! Rows whose columns stand under each other.

use super::style;
use crate::output::TextStyle;
use crate::sanitize::sanitized;
use anstyle::Style;
use std::io::{self, Write};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Columns before every row.
pub(super) const INDENT: usize = 2;
/// Columns between two cells.
const GAP: usize = 2;

/// One cell.
#[derive(Clone, Debug)]
pub(super) struct Cell {
    text: String,
    style: Style,
}

impl Cell {
    /// A cell with this text, in one line.
    pub(super) fn new(text: &str, style: Style) -> Self {
        let text = sanitized(text).into_owned();
        Self { text, style }
    }
}

/// Writes rows. All columns but the last are as wide as their widest cell, up to half the page;
/// what is too long is cut and ends in `…`.
pub(super) fn write<const N: usize>(
    out: &mut dyn Write,
    rows: &[[Cell; N]],
    indent: usize,
    text_style: TextStyle,
) -> io::Result<()> {
    let widths = widths(rows.iter(), text_style);
    rows.iter().try_for_each(|row| write_row(out, row, widths, indent, text_style))
}

/// Writes one row whose columns are so wide.
pub(super) fn write_row<const N: usize>(
    out: &mut dyn Write,
    row: &[Cell; N],
    widths: [usize; N],
    indent: usize,
    text_style: TextStyle,
) -> io::Result<()> {
    let filled = row.iter().rposition(|cell| !cell.text.is_empty());
    let mut column = indent;
    write!(out, "{:indent$}", "")?;
    for (place, (cell, &width)) in row.iter().zip(&widths).enumerate() {
        let is_last = Some(place) >= filled;
        let room = if is_last { text_style.width.saturating_sub(column) } else { width };
        let text = cut(&cell.text, room);
        let style = text_style.apply(cell.style);
        write!(out, "{style}{text}{style:#}")?;
        if is_last {
            break;
        }
        let blank = width - text.width().min(width) + GAP;
        write!(out, "{:blank$}", "")?;
        column += width + GAP;
    }
    writeln!(out)
}

/// The widths of the columns of these rows.
pub(super) fn widths<'c, const N: usize>(
    rows: impl Iterator<Item = &'c [Cell; N]>,
    text_style: TextStyle,
) -> [usize; N] {
    let (mut widths, most) = ([0; N], text_style.width.div_euclid(2));
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.text.width().min(most).max(*width);
        }
    }
    widths
}

/// The text in this many columns; `…` stands for what is left out.
pub(super) fn cut(text: &str, room: usize) -> String {
    if text.width() <= room {
        return text.to_owned();
    }
    let mut cut = head(text, room.saturating_sub(1)).trim_end().to_owned();
    cut.push('…');
    cut
}

/// The beginning of a text, up to this many columns.
pub(super) fn head(text: &str, room: usize) -> &str {
    let end = fitting(text.char_indices(), room).map_or(0, |(at, last)| at + last.len_utf8());
    text.get(..end).unwrap_or_default()
}

/// The end of a text, up to this many columns.
pub(super) fn tail(text: &str, room: usize) -> &str {
    let start = fitting(text.char_indices().rev(), room).map_or(text.len(), |(at, _)| at);
    text.get(start..).unwrap_or_default()
}

/// The last of the characters that fit into this many columns.
fn fitting(characters: impl Iterator<Item = (usize, char)>, room: usize) -> Option<(usize, char)> {
    let mut taken = 0;
    characters
        .take_while(|(_, character)| {
            taken += character.width().unwrap_or(0);
            taken <= room
        })
        .last()
}

/// Writes a heading for rows.
pub(super) fn heading(
    out: &mut dyn Write,
    title: &str,
    look: Style,
    text_style: TextStyle,
) -> io::Result<()> {
    let style = text_style.apply(look);
    writeln!(out, "\n{style}{title}{style:#}")?;
    if text_style.color {
        return Ok(());
    }
    writeln!(out, "{}", "-".repeat(title.width()))
}

/// A cell in the page's usual style.
pub(super) fn plain(text: &str) -> Cell {
    Cell::new(text, style::PLAIN)
}

/// A cell that steps back.
pub(super) fn dim(text: &str) -> Cell {
    Cell::new(text, style::DIM)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_under_each_other() {
        let text_style = TextStyle { color: false, width: 24 };
        let rows = [
            [plain("東京"), plain("a"), plain("one two three four")],
            [plain("a long name here"), plain("bc"), plain("")],
        ];
        let mut out = Vec::new();
        write(&mut out, &rows, INDENT, text_style).unwrap();
        let expected = "  東京          a   one…\n  a long name…  bc\n";
        assert_eq!(String::from_utf8(out).unwrap(), expected);
    }

    #[test]
    fn heads_and_tails_count_columns() {
        assert_eq!((head("東京x", 3), tail("東京x", 3)), ("東", "京x"));
        assert_eq!((head("ab", 9), tail("ab", 9)), ("ab", "ab"));
        assert_eq!((head("ab", 0), tail("ab", 0)), ("", ""));
    }
}
