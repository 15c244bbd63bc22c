//! Texts that have to be UTF-8, and where they are not.

use super::source::Source;
use crate::error::{Fault, Problem};

/// The text of a table or list, which has nothing to repair.
pub(crate) fn text_in(source: &Source) -> Result<String, Problem> {
    let text = text_of(source.read()?)
        .map_err(|fault| fault.with_remedy("convert it to UTF-8").at(source.place()))?;
    // A byte order mark is no part of the text.
    match text.strip_prefix('\u{FEFF}') {
        Some(rest) => Ok(rest.to_owned()),
        None => Ok(text),
    }
}

/// The text that these bytes are.
pub(crate) fn text_of(bytes: Vec<u8>) -> Result<String, Fault> {
    String::from_utf8(bytes).map_err(|error| not_utf8(error.as_bytes()))
}

/// Where these bytes stop being UTF-8.
pub(crate) fn not_utf8(bytes: &[u8]) -> Fault {
    let at = match core::str::from_utf8(bytes) {
        Ok(text) => text.len(),
        Err(error) => error.valid_up_to(),
    };
    let before = String::from_utf8_lossy(bytes.get(..at).unwrap_or_default());
    let line = before.split('\n').count();
    let last = before.rsplit('\n').next().unwrap_or_default();
    let column = last.chars().count() + 1;
    Fault::new(format!("not UTF-8 at byte {at}, line {line}, column {column}"))
        .with_remedy("convert it to UTF-8, or replace invalid bytes with --lossy")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn broken_bytes_are_found_by_line_and_column() {
        let fault = text_of(b"one\ntw\xC3\xB6 \xFF\n".to_vec()).unwrap_err();
        let line = fault.to_string();
        assert!(line.starts_with("not UTF-8 at byte 9, line 2, column 5 ("));
    }
}
