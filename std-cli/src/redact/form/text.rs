//! Plain text: every character stands for itself.

use super::coding::Coding;
use super::piece::Piece;

/// The text, without a byte order mark at its start; nothing of an empty one.
pub(super) fn pieces(input: &str) -> Vec<Piece> {
    let start = if input.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
    if start == input.len() {
        return Vec::new();
    }
    vec![Piece::prose(start..input.len(), Coding::Plain, 0)]
}

#[cfg(test)]
mod tests {
    use super::super::checks::check_mixtures;
    use super::super::{Form, Role};
    use super::*;

    #[test]
    fn a_text_is_one_piece() {
        let read = pieces("Ann Lee\nwent.");
        assert_eq!(read, [Piece::prose(0..13, Coding::Plain, 0)]);
        assert_eq!(read[0].role, Role::Prose { line: 0 });
        assert_eq!(pieces("\u{FEFF}Ann")[0].raw, 3..6);
        assert!(pieces("").is_empty() && pieces("\u{FEFF}").is_empty());
    }

    #[test]
    fn edits_of_any_text_change_nothing_else() {
        check_mixtures(Form::Text, &["\u{FEFF}", "Ann ", "Köln", "\r\n", "<b>", "😀", " "], 500);
    }
}
