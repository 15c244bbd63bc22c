//! Scripts, styles, comments and code: nothing can be escaped there in every case, so characters that could end the piece, a
//! string or a comment in it give way to similar ones.

use std::borrow::Cow;

/// Characters that mean something to a script, a style, a comment or what encloses code, and those that stand for them.
const SIMILAR: &[(char, char)] = &[
    ('<', '‹'),
    ('>', '›'),
    ('"', '”'),
    ('\'', '’'),
    ('`', '’'),
    ('~', '∼'),
    ('|', '¦'),
    ('\\', '∖'),
    ('*', '∗'),
    ('\n', ' '),
    ('\r', ' '),
];

/// The words as they can stand behind `before`.
pub(super) fn escape<'t>(words: &'t str, before: &str) -> Cow<'t, str> {
    let mut escaped = String::with_capacity(words.len());
    // Marks that begin an element or a comment, unless a space follows.
    let is_open = ["<", "</", "<!"].iter().any(|mark| before.ends_with(mark))
        || (words.starts_with('/') && before.ends_with('/'));
    if words.is_empty() {
        return Cow::Borrowed("_");
    }
    if is_open {
        escaped.push(' ');
    }
    let count = words.chars().count();
    for (at, character) in words.chars().enumerate() {
        let is_edge = at == 0 || at + 1 == count || escaped.ends_with('-');
        let similar = SIMILAR.iter().find(|(mark, _)| *mark == character);
        escaped.push(match similar {
            Some((_, similar)) => *similar,
            // Two of them end a comment.
            None if character == '-' && is_edge => '‐',
            None => character,
        });
    }
    Cow::Owned(escaped)
}

/// The words as one word that gives nothing a value.
pub(super) fn escape_word(words: &str) -> Cow<'_, str> {
    let is_space = |character: char| character.is_ascii_whitespace();
    Cow::Owned(escape(words, "").replace(is_space, "\u{A0}").replace('=', "≈"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_marks_of_elements_and_comments_get_a_space() {
        for (before, words, written) in [
            (".author-", "P-1", "P-1"),
            ("\"/img/", "P-1", "P-1"),
            ("a </", "P-1", " P-1"),
            ("a <", "P-1", " P-1"),
            ("a <!", "P-1", " P-1"),
            ("a /", "/x", " /x"),
            ("a /", "*x", "∗x"),
            ("a -", "->", "‐›"),
        ] {
            assert_eq!(escape(words, before), written, "{before}");
        }
    }
}
