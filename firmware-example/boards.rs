//! The table of boards, `boards.tsv`, for `build.rs` and the tests.

/// A row: its fields by the names of their columns.
pub(crate) struct Board<'t> {
    /// What the board is called, everywhere.
    pub(crate) name: &'t str,
    /// Column and field.
    pub(crate) fields: Vec<(&'t str, &'t str)>,
}

/// The rows of the table: lines of fields with tabs between them, the first of which has the columns' names.
pub(crate) fn read(table: &str) -> Vec<Board<'_>> {
    let mut lines = table.lines().filter(|line| !line.starts_with('#'));
    let columns = lines.next().unwrap_or_default();
    let row = |line| {
        let fields: Vec<_> = columns.split('\t').zip(str::split(line, '\t')).collect();
        Board { name: fields.first().map_or("", |&(_, name)| name), fields }
    };
    lines.map(row).collect()
}
