//! Given names. Here a word too many costs less than a name that stays, so there are more of them than the engine has: also
//! those that are mostly other words, such as `Will`.

use super::word::facts;
use postil::models::GIVEN_NAMES;
use std::collections::HashSet;
use std::sync::LazyLock;

/// Given names that are words of the language as well, and that the list of names leaves out for that reason.
const WORDS: [&str; 24] = [
    "april", "art", "august", "chance", "chase", "dawn", "earl", "faith", "hope", "june", "mark",
    "may", "mercy", "miles", "pat", "rich", "robin", "rob", "rose", "sky", "summer", "sunny",
    "will", "woody",
];

static NAMES: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let listed = GIVEN_NAMES.lines().filter(|line| !line.starts_with('#'));
    listed.chain(WORDS).map(str::to_lowercase).collect()
});

/// Whether a word is a given name, in whatever case.
pub(super) fn is_given_name(word: &str) -> bool {
    NAMES.contains(&word.to_lowercase()) || facts(word).is_given_name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn given_names_may_be_words_of_the_language() {
        for (word, is) in
            [("Will", true), ("ROSE", true), ("Piotr", true), ("Price", false), ("The", false)]
        {
            assert_eq!(is_given_name(word), is, "{word}");
        }
    }
}
