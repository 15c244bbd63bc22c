//! Turns of a conversation: a line that begins with the name or the initials of who speaks, as in `JN: Thank you.`

use super::word::{can_name, is_capitalized, is_ordinary, words};
use core::ops::Range;
use std::collections::HashMap;

/// The longest name of a speaker, in bytes and in words.
const LONGEST: usize = 40;
const MOST_WORDS: usize = 4;

/// The names of speakers at the beginnings of lines, in bytes. A name counts if several lines begin with it.
pub(crate) fn speakers(text: &str) -> Vec<Range<usize>> {
    let mut start = 0;
    let mut found: HashMap<&str, Vec<Range<usize>>> = HashMap::new();
    for line in text.split_inclusive('\n') {
        let from = start + (line.len() - line.trim_start().len());
        start += line.len();
        let Some((name, _)) = line.trim_start().split_once(':') else { continue };
        if is_speaker(name) {
            found.entry(name).or_default().push(from..from + name.len());
        }
    }
    let mut all: Vec<Range<usize>> =
        found.into_values().filter(|places| places.len() > 1).flatten().collect();
    all.sort_by_key(|range| range.start);
    all
}

fn is_speaker(name: &str) -> bool {
    let mut parts = words(name).filter_map(|word| name.get(word)).peekable();
    let is_short = name.len() <= LONGEST && words(name).count() <= MOST_WORDS;
    let is_plain =
        name.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '.' | '-' | '’' | '\''));
    is_short
        && is_plain
        && parts.peek().is_some()
        && parts.all(|word| is_capitalized(word) && can_name(word) && !is_ordinary(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_speaks_several_times_is_a_speaker() {
        let text = "Q: Why?\nJN: Well.\n\nNote: this.\nQ: How?\nJN: So.\nBo Marin: No.\nNote: that.\n Bo Marin: Yes.\nThe: x\nThe: y\n";
        let names: Vec<&str> =
            speakers(text).into_iter().map(|range| text.get(range).unwrap()).collect();
        assert_eq!(names, ["JN", "JN", "Bo Marin", "Bo Marin"]);
    }
}
