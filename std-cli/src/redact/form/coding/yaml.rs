//! Plain values of front matter.

/// Whether a value with these words must stand between quotation marks: with any mark in it, it could be a list, a
/// comment or a number.
pub(super) fn needs_quotes(words: &str) -> bool {
    let is_plain = |one: char| one.is_alphabetic() || matches!(one, ' ' | '’' | '█');
    !words.starts_with(char::is_alphabetic) && !words.is_empty() || !words.chars().all(is_plain)
}
