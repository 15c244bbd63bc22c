//! Placeholders that stand in a text: `[PERSON 1]`, and what others make of it.

use super::entry::Entry;
use super::word::{can_name, is_capitalized, is_ordinary, words};
use core::iter::once;
use core::ops::Range;

/// The longest kind of a placeholder, in bytes.
const LONGEST: usize = 64;

/// The placeholder that a text begins with, be it one of ours or not: `[PERSON 1]`.
pub(crate) fn placeholder_at(text: &str) -> Option<&str> {
    let end = text.bytes().take(LONGEST).position(|byte| byte == b']')?;
    let inside = text.get(1..end)?;
    let (kind, number) = inside.rsplit_once(' ')?;
    let is_kind = !kind.is_empty() && !kind.chars().any(char::is_lowercase);
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    (is_kind && is_number).then(|| text.get(..=end))?
}

/// The kinds of placeholders that this command writes by itself. Of others nobody knows whether they are names.
const KINDS: [&str; 17] = [
    "PERSON",
    "NAME",
    "PLACE",
    "ORGANIZATION",
    "GROUP",
    "DATE",
    "AMOUNT",
    "EMAIL",
    "PHONE",
    "IBAN",
    "CARD",
    "EVENT",
    "WORK",
    "PRODUCT",
    "LAW",
    "LANGUAGE",
    "ROLE",
];

/// Where placeholders of this command stand in a text, in bytes.
pub(crate) fn placeholders(text: &str) -> Vec<Range<usize>> {
    let found = text.match_indices('[').filter_map(|(at, _)| {
        let placeholder = placeholder_at(text.get(at..)?)?;
        let (kind, _) = placeholder.strip_prefix('[')?.rsplit_once(' ')?;
        KINDS.contains(&kind).then_some(at..at + placeholder.len())
    });
    found.collect()
}

/// Whether a stretch overlaps one of these, which are in order.
pub(crate) fn overlaps(ranges: &[Range<usize>], range: &Range<usize>) -> bool {
    let next = ranges.get(ranges.partition_point(|own| own.end <= range.start));
    next.is_some_and(|own| own.start < range.end)
}

/// The stretches of a range before, between and behind the placeholders of a text that hold a name.
pub(crate) fn names_beside<'t>(
    text: &'t str,
    placeholders: &'t [Range<usize>],
    range: Range<usize>,
) -> impl Iterator<Item = Range<usize>> + 't {
    let Range { start, end } = range;
    let first = placeholders.partition_point(|own| own.end <= start);
    let inside = placeholders.get(first..).unwrap_or_default().iter();
    let inside = inside.take_while(move |own| own.start < end);
    let starts = once(start).chain(inside.clone().map(|own| own.end));
    let ends = inside.map(|own| own.start).chain(once(end));
    starts.zip(ends).filter_map(move |(start, end)| {
        let part = text.get(start..end)?;
        let is_name = |word: &str| is_capitalized(word) && can_name(word) && !is_ordinary(word);
        let is_mark = |character: char| !character.is_alphanumeric();
        words(part).filter_map(|word| part.get(word)).any(is_name).then(|| {
            end - part.trim_start_matches(is_mark).len()
                ..start + part.trim_end_matches(is_mark).len()
        })
    })
}

/// What may be a placeholder that somebody wrote anew.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Written {
    /// In bytes of the text.
    pub(crate) range: Range<usize>,
    /// `[PERSON 1]`.
    pub(crate) placeholder: String,
    /// What was written inside its brackets, behind the number: `'s`.
    pub(crate) suffix: String,
}

/// What may be placeholders, whatever their case, their spaces and the way their brackets are written.
pub(crate) fn written(text: &str) -> Vec<Written> {
    let mut found: Vec<Written> = Vec::new();
    for (at, _) in text.char_indices() {
        let is_taken = found.last().is_some_and(|last| at < last.range.end);
        if let Some(one) = written_at(text, at).filter(|_| !is_taken) {
            found.push(one);
        }
    }
    found
}

fn written_at(text: &str, at: usize) -> Option<Written> {
    let rest = text.get(at..)?;
    let (rest, is_bare) = match after_any(rest, &["\\[", "["]) {
        Some(rest) => (rest, false),
        // In ids and addresses there are no brackets: `PERSON-1`.
        None => (rest, true),
    };
    let is_apart = |text: &str| !text.ends_with(|c: char| c.is_alphanumeric() || c == '_');
    if is_bare && !is_apart(text.get(..at)?) {
        return None;
    }
    let digits = rest.bytes().take(LONGEST).position(|byte| byte.is_ascii_digit())?;
    let (before, rest) = rest.split_at_checked(digits)?;
    let kind = match is_bare {
        true => before.strip_suffix('-')?,
        false => {
            let is_between = |c: char| c.is_whitespace() || "-+_".contains(c);
            let kind = before.trim_end_matches(is_between);
            Some(kind).filter(|kind| kind.len() < before.len())?
        }
    };
    let is_kind = !kind.is_empty()
        && kind.chars().all(|c| c.is_alphabetic() || "_-".contains(c))
        && (!is_bare || !kind.chars().any(char::is_lowercase));
    let length = rest.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = rest.split_at_checked(length)?;
    let suffix = ["'s", "’s"].into_iter().find(|suffix| !is_bare && rest.starts_with(suffix));
    let rest = rest.strip_prefix(suffix.unwrap_or_default())?;
    let rest = match is_bare {
        true => Some(rest).filter(|rest| !rest.starts_with(char::is_alphanumeric)),
        false => after_any(rest, &["\\]", "]"]),
    }?;
    let number: u32 = number.parse().ok()?;
    is_kind.then(|| Written {
        range: at..text.len() - rest.len(),
        placeholder: format!("[{} {number}]", kind.to_uppercase()),
        suffix: suffix.unwrap_or_default().to_owned(),
    })
}

fn after_any<'t>(text: &'t str, marks: &[&str]) -> Option<&'t str> {
    marks.iter().find_map(|mark| text.strip_prefix(*mark))
}

/// A placeholder fit for ids, classes and addresses, which have neither spaces nor brackets: `PERSON-1`.
pub(crate) fn in_address(entry: &Entry) -> String {
    format!("{}-{}", entry.kind, entry.number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_kinds_of_this_command_are_known() {
        let text = "[ROSE BAKER 7] [BAKER 7] [ x [PERSON 1]";
        assert_eq!(placeholders(text), Vec::from_iter(once(text.len() - 10..text.len())));
    }

    #[test]
    fn placeholders_are_found_as_they_were_written() {
        for (text, range, placeholder, suffix) in [
            ("of [PERSON 1].", 3..13, "[PERSON 1]", ""),
            ("of [Person 1].", 3..13, "[PERSON 1]", ""),
            ("of [PERSON  12]", 3..15, "[PERSON 12]", ""),
            ("[PERSON\u{a0}1]", 0..11, "[PERSON 1]", ""),
            ("[PERSON 1's] x", 0..12, "[PERSON 1]", "'s"),
            ("a \\[PERSON 1\\]", 2..14, "[PERSON 1]", ""),
            ("#PERSON-1", 1..9, "[PERSON 1]", ""),
        ] {
            let expected =
                Written { range, placeholder: placeholder.into(), suffix: suffix.into() };
            assert_eq!(written(text), [expected], "{text}");
        }
        for text in ["[see 4a]", "[1]", "xPERSON-1", "PERSON-1a", "Covid-19", "[a, 1]", "[PERSON1]"]
        {
            assert_eq!(written(text), [], "{text}");
        }
    }
}
