//! Words that stay and look like a name, for the count of the report and for `--strict`. Nothing is covered here, so the
//! evidence may be weaker than that of `likely`: what is told in vain costs a look, what is not told costs a name.

use super::choice::Choice;
use super::cover::Covers;
use super::given::is_given_name;
use super::sheet::{Place, Sheet};
use super::word::{can_name, is_capitalized, is_particle, is_title, is_upper, words};
use core::ops::Range;

/// A capitalized word of a run: words with nothing but a space or a hyphen between them.
struct Word<'t> {
    range: Range<usize>,
    text: &'t str,
    is_given: bool,
    /// Whether all its letters are capitals.
    is_capitals: bool,
    /// Whether it stays, and no note of the engine says what it is.
    is_open: bool,
    is_covered: bool,
    /// Whether its capital says something: it does not begin a sentence.
    is_inside: bool,
}

/// The words that stay and look like a name. The covers are sorted and do not overlap; `noted` tells for each byte of the
/// prose whether a note of the engine says what stands there.
pub(super) fn find(sheet: &Sheet, noted: &[bool], covers: &Covers, choice: &Choice) -> Vec<Place> {
    let mut found = Vec::new();
    for (text, words) in sheet.texts().enumerate() {
        let is_noted = |range: &Range<usize>| {
            text == 0 && noted.get(range.clone()).is_some_and(|bytes| bytes.contains(&true))
        };
        for run in runs(words) {
            let run: Vec<Word<'_>> = run
                .into_iter()
                .map(|range| {
                    let word = words.get(range.clone()).unwrap_or_default();
                    let is_covered = covers.has(text, &range);
                    Word {
                        text: word,
                        is_given: is_given_name(word) && word.chars().nth(1).is_some(),
                        is_capitals: is_capitals(word),
                        is_open: !is_covered && !is_noted(&range) && !choice.keeps(word),
                        is_covered,
                        is_inside: is_inside_sentence(words, range.start),
                        range,
                    }
                })
                .collect();
            let is_prose = text == 0;
            let looks = |at: usize| match is_prose {
                true => looks_like_name(&run, at, words),
                false => run.len() > 1 && run.iter().any(|word| word.is_given),
            };
            let own = run.iter().enumerate().filter(|(at, word)| word.is_open && looks(*at));
            found.extend(own.map(|(_, word)| Place { text, range: word.range.clone() }));
        }
    }
    found
}

/// The runs of capitalized words in a text.
fn runs(text: &str) -> Vec<Vec<Range<usize>>> {
    let mut runs: Vec<Vec<Range<usize>>> = Vec::new();
    for range in
        words(text).filter(|range| is_capitalized(text.get(range.clone()).unwrap_or_default()))
    {
        let last = runs.last_mut().filter(|run| {
            let end = run.last().map_or(0, |word| word.end);
            matches!(text.get(end..range.start), Some(" " | "-" | "\u{a0}"))
        });
        match last {
            Some(run) => run.push(range),
            None => runs.push(vec![range]),
        }
    }
    runs
}

/// Whether a word of the prose looks like a name.
fn looks_like_name(run: &[Word<'_>], at: usize, text: &str) -> bool {
    let Some(word) = run.get(at) else { return false };
    let before = at.checked_sub(1).and_then(|before| run.get(before));
    let after = run.get(at + 1);
    // `The` and `My` behind a quotation mark, and `Don’t`.
    let is_short = word.text.chars().nth(3).is_none() && !word.is_given;
    let rest = text.get(word.range.end..).unwrap_or_default();
    let is_negated = ["’t", "'t"].iter().any(|end| rest.starts_with(end));
    if word.text.chars().nth(1).is_none() || is_short || is_negated || is_particle(word.text) {
        return false;
    }
    let names = |word: &Word<'_>| word.is_given || word.is_covered;
    if word.is_capitals || is_headline(text, &word.range) {
        // Capitals say nothing here: a given name does, next to another word.
        let same = |other: &&Word<'_>| other.is_capitals == word.is_capitals;
        let next = after.filter(same);
        return word.is_given && next.or(before.filter(same)).is_some()
            || before.filter(same).is_some_and(|before| before.is_given && before.is_open);
    }
    if is_title(word.text) {
        // `Bishop` in `Kate Bishop`, but not in `Bishop Lee`.
        return after.is_none() && before.is_some_and(names);
    }
    match word.is_inside {
        true => {
            word.is_given
                || after.is_some_and(|after| !is_capitals(after.text) && can_name(after.text))
                || before.is_some_and(|before| {
                    (before.is_inside && can_name(before.text)) || names(before)
                })
        }
        // `Rose Baker left.`
        false => word.is_given && after.is_some(),
    }
}

/// Whether a word stands inside a sentence rather than at its start.
pub(super) fn is_inside_sentence(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default();
    let before = before.trim_end_matches([' ', '\u{a0}', '(', '[', '"', '“', '‘', '\'']);
    match before.chars().next_back() {
        Some(',' | ';' | '-' | ')' | ']' | '’') => true,
        Some('.') => {
            let word = before.trim_end_matches('.');
            let word = word.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
            is_title(word) || word.chars().count() == 1
        }
        Some(character) => character.is_alphanumeric(),
        None => false,
    }
}

/// Whether all its letters are capitals, and there are several.
pub(super) fn is_capitals(word: &str) -> bool {
    word.chars().nth(1).is_some() && !word.chars().any(char::is_lowercase)
}

/// Whether most words of its line begin with a capital.
pub(super) fn is_headline(text: &str, range: &Range<usize>) -> bool {
    // No headline is longer, and a text may be one line.
    const LONGEST: usize = 300;
    let (before, behind) = text.as_bytes().split_at_checked(range.start).unwrap_or_default();
    let is_feed = |byte: &u8| *byte == b'\n';
    let head = before.iter().rev().take(LONGEST).take_while(|byte| !is_feed(byte)).count();
    let tail = behind.iter().take(LONGEST).take_while(|byte| !is_feed(byte)).count();
    if head == LONGEST || tail == LONGEST {
        return false;
    }
    let line = text.get(range.start - head..range.start + tail).unwrap_or_default();
    // A headline has no full stop.
    let is_sentence = line.contains(". ") || line.trim_end().ends_with(['.', '!', '?', '”', '"']);
    let all = || words(line).filter_map(|word| line.get(word));
    let capitals = all().filter(|word| word.chars().next().is_some_and(is_upper)).count();
    !is_sentence && all().count() > 3 && capitals * 2 > all().count()
}
