//! Invented names: persons get a given name that fits anybody and a surname, places and organizations a name of their own.

use super::entry::Entry;
use super::word::{is_upper, words};
use std::collections::HashSet;

/// The parts of invented names: a kind, a tab, and the parts.
const PARTS: &str = include_str!("pseudonyms.txt");

/// How many names are tried; beyond that a placeholder has to do.
const TRIES: usize = 2_000;

/// A name for the entry that `is_free` takes. Dates, amounts and other kinds have none.
pub(crate) fn invent(entry: &Entry, mut is_free: impl FnMut(&str) -> bool) -> Option<String> {
    let (start, end, joint) = match entry.kind.as_str() {
        "PERSON" | "NAME" => ("surname-start", "surname-end", ""),
        "PLACE" => ("place-start", "place-end", ""),
        "ORGANIZATION" => ("organization-start", "organization-end", " "),
        _ => return None,
    };
    let has_given = start == "surname-start" && entry.name.split_whitespace().nth(1).is_some();
    let (given, start, end) = (parts("given"), parts(start), parts(end));
    // Numbers that have nothing in common with the lengths of the lists go through all pairs before any comes again.
    (0..TRIES).find_map(|one_try| {
        let step = usize::try_from(entry.number).ok()?.checked_mul(37)?.checked_add(one_try)?;
        let of = |list: &[&'static str], at: usize| list.get(at % list.len().max(1)).copied();
        let (first, last) = (of(&start, step)?, of(&end, step / start.len().max(1) + step)?);
        let name = format!("{first}{joint}{last}");
        // When all pairs have had their turn, names have two.
        let round = step / start.len().saturating_mul(end.len()).max(1);
        let name = match round {
            0 => name,
            _ => format!("{name}-{}{}", of(&start, round * 7)?, of(&end, round)?),
        };
        let name = if has_given { format!("{} {name}", of(&given, step)?) } else { name };
        is_free(&name).then_some(name)
    })
}

fn parts(kind: &str) -> Vec<&'static str> {
    let lines = PARTS.lines().filter_map(|line| line.split_once('\t'));
    lines.filter(|(own, _)| *own == kind).flat_map(|(_, parts)| parts.split(' ')).collect()
}

/// What a name that stands for somebody takes from others, in lowercase: itself and its surname.
pub(super) fn taken_by(name: &str) -> impl Iterator<Item = String> + use<> {
    let surname = name.rsplit(' ').next().unwrap_or_default().to_lowercase();
    [name.to_lowercase(), surname].into_iter()
}

/// The words of a name.
pub(crate) fn words_of(name: &str) -> HashSet<String> {
    words(name).filter_map(|word| name.get(word)).map(str::to_owned).collect()
}

/// The invented name as the words are written that it stands for: for a surname its surname, in capitals for capitals.
pub(crate) fn as_written(pseudonym: &str, name: &str, given: &str) -> String {
    let parts = |text: &str| -> Vec<String> {
        words(text).filter_map(|word| text.get(word)).map(str::to_lowercase).collect()
    };
    let (own, written) = (parts(name), parts(given));
    let is_part = |words: &[String]| !words.is_empty() && words.len() < own.len();
    let replacement = match (pseudonym.split_once(' '), written.as_slice()) {
        (Some((first, _)), written) if is_part(written) && own.starts_with(written) => first,
        // Of a surname of several words, all, or any of them.
        (Some((_, last)), written) if is_part(written) && own.ends_with(written) => last,
        (Some((_, last)), [only]) if own.len() > 1 && own.contains(only) => last,
        _ => pseudonym,
    };
    let letters = || given.chars().filter(|character| character.is_alphabetic());
    let is_capitals = letters().nth(1).is_some() && !letters().any(char::is_lowercase);
    let is_lower = letters().next().is_some() && !letters().any(is_upper);
    if is_capitals {
        replacement.to_uppercase()
    } else if is_lower {
        replacement.to_lowercase().replace(' ', "-")
    } else {
        replacement.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_match_parts() {
        let written = |given| as_written("Robin Ashford", "Ann Marie Lee", given);
        assert_eq!(written("Ann Marie Lee"), "Robin Ashford");
        assert_eq!((written("Ann"), written("Lee")), ("Robin".to_owned(), "Ashford".to_owned()));
        assert_eq!(
            (written("LEE"), written("ann-lee")),
            ("ASHFORD".to_owned(), "robin-ashford".to_owned())
        );
        for (name, given, stands) in [
            ("Ingrid Solheim-Baptiste", "Solheim-Baptiste", "Ashford"),
            ("Ingrid Solheim-Baptiste", "Baptiste", "Ashford"),
            ("Ingrid Solheim-Baptiste", "Ingrid", "Robin"),
            ("Hendrik van Rensburg", "Van Rensburg", "Ashford"),
            ("Jean-Pierre Lee", "Jean-Pierre", "Robin"),
            ("Jean-Pierre Lee", "Jean-Pierre Lee", "Robin Ashford"),
        ] {
            assert_eq!(as_written("Robin Ashford", name, given), stands, "{given}");
        }
    }

    #[test]
    fn lists_are_there_and_large() {
        for kind in [
            "given",
            "surname-start",
            "surname-end",
            "place-start",
            "place-end",
            "organization-start",
            "organization-end",
        ] {
            assert!(parts(kind).len() > 20, "{kind}");
        }
    }
}
