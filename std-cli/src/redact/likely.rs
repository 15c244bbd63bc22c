//! What looks like a name and is in no note of the engine.
//!
//! The evidence is the tag that syntax gave each word in its sentence, and how the word is written everywhere else in the
//! text: a word that the text also has in lowercase is seldom a name.

use super::choice::Choice;
use super::cover::{Cover, Covers, Why, range};
use super::given::is_given_name;
use super::sheet::Place;
use super::subject::{LIKELY, Subject};
use super::suspect::{is_capitals, is_headline, is_inside_sentence};
use super::turns::speakers;
use super::word::{can_name, follows_title, is_capitalized, is_ordinary, is_title, is_upper};
use crate::document::{Document, Note};
use core::ops::Range;
use postil::Layer;
use postil::label::Tag;
use std::collections::{HashMap, HashSet};

/// How often a word stands where it reads as a name, and where it does not.
#[derive(Clone, Copy, Debug, Default)]
struct Votes {
    name: u32,
    other: u32,
    /// Whether the word list says that it is no name by itself.
    is_no_name: bool,
}

/// A word that looks like a name and stays, in bytes of the prose.
pub(crate) type Left = Range<usize>;

/// Covers what looks like a name, unless such words are to stay, and tells what stays: that, and what looks less like one.
/// `noted` is what [`noted`] tells of the document.
pub(crate) fn find(
    document: &Document,
    noted: &[bool],
    choice: &Choice,
    covers: &mut Covers,
) -> Vec<Left> {
    let entity = Layer::Entity.name();
    let goes = choice.has(entity, LIKELY);
    if !goes && !choice.has_persons() {
        return Vec::new();
    }
    let text = document.text.as_str();
    let words: Vec<&Note> =
        document.layer(Layer::Token).filter(|token| token.label == "word").collect();
    let lines = LowerLines::of(text);
    let mut votes: HashMap<String, Votes> = HashMap::new();
    let mut before = "";
    for token in &words {
        let word = token.words(text);
        let follows_title = is_capitalized(word) && is_title(before);
        before = word;
        if is_in(noted, token) || lines.is_acronym(text, token) {
            continue;
        }
        let votes = votes.entry(word.to_lowercase()).or_default();
        if is_capitalized(word) && (token.grammar.tag == Some(Tag::Name) || follows_title) {
            votes.name += 1;
            // As it is written: the list has `Mr` and not `mr`.
            votes.is_no_name |= !can_be(word);
        } else {
            votes.other += 1;
        }
    }
    let are_names: HashSet<&str> = votes
        .iter()
        .filter(|(_, votes)| votes.name > votes.other && !votes.is_no_name)
        .map(|(word, _)| word.as_str())
        .collect();
    let (mut found, mut left): (Vec<Range<usize>>, Vec<Left>) = Default::default();
    let mut given = before_names(text, noted, &words);
    given.extend(behind_titles(text, noted, &words));
    for token in words {
        let word = token.words(text);
        if !is_capitalized(word) || is_in(noted, token) || choice.keeps(word) {
            continue;
        }
        let own = range(token.span);
        if is_field(text, &own) {
            // It may be who speaks: then it is reported.
            let may_speak = are_names.contains(word.to_lowercase().as_str()) || is_given_name(word);
            left.extend(Some(own).filter(|_| may_speak));
            continue;
        }
        if !are_names.contains(word.to_lowercase().as_str()) && !given.contains(&own.start) {
            let looks_like_one = token.grammar.tag == Some(Tag::Name) && can_be(word);
            if looks_like_one && !lines.is_acronym(text, token) {
                left.push(own);
            }
            continue;
        }
        match found.last_mut() {
            Some(last) if text.get(last.end..own.start) == Some(" ") => last.end = own.end,
            _ => found.push(own),
        }
    }
    let is_free =
        |range: &Range<usize>| noted.get(range.clone()).is_some_and(|noted| !noted.contains(&true));
    found.extend(speakers(text).into_iter().filter(is_free));
    for range in found {
        let words = text.get(range.clone()).unwrap_or_default();
        if choice.keeps(words) {
            continue;
        }
        if !goes {
            left.push(range);
            continue;
        }
        let subject = covers.subject(Subject::of_words(entity, LIKELY, words));
        let place = Place { text: 0, range };
        covers.covers.push(Cover { place, subject, confidence: None, why: Why::Likely });
    }
    left
}

/// Where given names and the words after them begin: `Will` and `Price` in `Ask Will Price`, whatever else they are in the
/// language. At the start of a sentence, the given name alone has to be one elsewhere.
fn before_names(text: &str, noted: &[bool], words: &[&Note]) -> HashSet<usize> {
    let mut found = HashSet::new();
    for pair in words.windows(2) {
        let &[one, other] = pair else { continue };
        let (first, second) = (range(one.span), range(other.span));
        let (given, name) = (one.words(text), other.words(text));
        let is_pair = is_capitalized(given)
            && is_capitalized(name)
            && text.get(first.end..second.start) == Some(" ")
            && given.chars().nth(1).is_some()
            && name.chars().nth(1).is_some()
            && is_given_name(given)
            && !is_capitals(given)
            && !is_capitals(name)
            && !is_in(noted, one)
            && !is_in(noted, other);
        if !is_pair {
            continue;
        }
        let is_inside = is_inside_sentence(text, first.start) && !is_headline(text, &first);
        let is_name = other.grammar.tag == Some(Tag::Name);
        if (is_inside && can_name(name)) || (is_name && !is_question(text, first.start)) {
            found.extend([first.start, second.start]);
        }
    }
    found
}

/// Where given names behind titles begin, whatever else they are in the language: `Hope` in `Miss Hope`.
fn behind_titles(text: &str, noted: &[bool], words: &[&Note]) -> Vec<usize> {
    let found = words.iter().filter(|token| {
        let (own, word) = (range(token.span), token.words(text));
        let is_name = is_capitalized(word) && is_given_name(word) && !is_capitals(word);
        is_name
            && follows_title(text, own.start)
            && !is_in(noted, token)
            && !is_headline(text, &own)
    });
    found.map(|token| range(token.span).start).collect()
}

/// Whether a word is all of its line before a colon: the label of a field, `Cc:`.
fn is_field(text: &str, word: &Range<usize>) -> bool {
    let before = text.get(..word.start).unwrap_or_default().trim_end_matches([' ', '\t']);
    let is_first = before.is_empty() || before.ends_with('\n');
    is_first && text.get(word.end..).is_some_and(|rest| rest.starts_with(':'))
}

/// Whether the sentence that goes on here asks something: `Will Price resign?`
fn is_question(text: &str, at: usize) -> bool {
    // No question of a headline or a sentence is longer.
    const LONGEST: usize = 400;
    let rest = text.get(at..).unwrap_or_default();
    rest.bytes()
        .take(LONGEST)
        .position(|byte| b".!?\n".contains(&byte))
        .is_some_and(|end| rest.get(end..).is_some_and(|end| end.starts_with('?')))
}

fn can_be(word: &str) -> bool {
    can_name(word) && !is_ordinary(word)
}

/// For each byte of the text, whether a note tells what stands there.
pub(crate) fn noted(document: &Document) -> Vec<bool> {
    const TELLING: [Layer; 5] =
        [Layer::Entity, Layer::Role, Layer::Time, Layer::Quantity, Layer::Term];
    let mut noted = vec![false; document.text.len()];
    for note in document.notes.iter().filter(|note| TELLING.contains(&note.layer)) {
        if let Some(bytes) = noted.get_mut(range(note.span)) {
            bytes.fill(true);
        }
    }
    noted
}

fn is_in(noted: &[bool], token: &Note) -> bool {
    noted.get(range(token.span)).is_some_and(|bytes| bytes.contains(&true))
}

/// Lines that have more lowercase letters than capitals: in them, a word in capitals is an acronym.
struct LowerLines(Vec<(usize, bool)>);

impl LowerLines {
    fn of(text: &str) -> Self {
        let mut end = 0;
        let lines = text.split_inclusive('\n').map(|line| {
            end += line.len();
            let count = |is: fn(char) -> bool| line.chars().filter(|c| is(*c)).count();
            (end, count(char::is_lowercase) > count(is_upper))
        });
        Self(lines.collect())
    }

    /// Whether a word is written in capitals although its line is not: `NATO`, `MPs`.
    fn is_acronym(&self, text: &str, token: &Note) -> bool {
        let word = token.words(text);
        let word = word.strip_suffix('s').unwrap_or(word);
        let is_capitals = word.chars().nth(1).is_some() && !word.chars().any(char::is_lowercase);
        let line = || {
            let start = range(token.span).start;
            self.0.get(self.0.partition_point(|(end, _)| *end <= start))
        };
        is_capitals && line().is_some_and(|(_, is_lower)| *is_lower)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_before_a_colon_is_a_field() {
        let is = |text: &str, word: &str| {
            let (at, _) = text.match_indices(word).next().unwrap();
            is_field(text, &(at..at + word.len()))
        };
        assert!(is("Cc: x", "Cc") && is("From: x\n  Reviewer: y", "Reviewer"));
        assert!(!is("Dear Cc: x", "Cc") && !is("Cc, x: y", "Cc"));
    }
}
