//! Tables of figures: the first column names them, the others are numbers and end under each other.

use crate::sanitize::sanitized;
use std::io::{self, Write};
use unicode_width::UnicodeWidthStr;

/// Columns between two cells.
const GAP: usize = 2;

/// Writes rows; a row may be shorter than others.
pub(crate) fn write(out: &mut dyn Write, rows: &[Vec<String>]) -> io::Result<()> {
    let widths = widths(rows);
    for row in rows {
        let mut line = String::new();
        for (place, (cell, &width)) in row.iter().zip(&widths).enumerate() {
            let cell = sanitized(cell);
            let blank = width.saturating_sub(cell.width());
            let (before, after) = if place == 0 { (0, blank) } else { (GAP + blank, 0) };
            line += &format!("{:before$}{cell}{:after$}", "", "");
        }
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}

fn widths(rows: &[Vec<String>]) -> Vec<usize> {
    let mut widths = Vec::new();
    for row in rows {
        widths.resize(widths.len().max(row.len()), 0);
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.width().max(*width);
        }
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_end_under_each_other() {
        let rows = [vec!["label", "F1"], vec!["é", "100.00", "7"], vec![]];
        let rows = rows.map(|row| row.into_iter().map(str::to_owned).collect());
        let mut out = Vec::new();
        write(&mut out, &rows).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), "label      F1\né      100.00  7\n\n");
    }
}
