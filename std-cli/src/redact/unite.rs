//! Subjects that are one person: a surname or a name with initials stands for the full name of which it is a part, if there is
//! only one. The engine is more careful, for it must not mix up two persons; here the price is no more than a number.

use super::cover::Covers;
use super::subject::{PERSON, Subject};
use super::word::words;
use std::collections::HashMap;

/// Lets covers of short names stand for the only full name that they can be short for.
pub(crate) fn unite(covers: &mut Covers) {
    let full: Vec<(usize, Vec<String>)> = covers
        .subjects
        .iter()
        .enumerate()
        .filter(|(_, subject)| subject.layer == "entity" && subject.label == PERSON)
        .map(|(number, subject)| (number, parts(&subject.name)))
        .filter(|(_, parts)| parts.iter().filter(|part| !is_initial(part)).count() > 1)
        .collect();
    let mut full_of = HashMap::new();
    for (number, subject) in covers.subjects.iter().enumerate().filter(|(_, it)| it.has_parts()) {
        let short = parts(&subject.name);
        let mut candidates = full.iter().filter(|(_, full)| is_short_for(&short, full));
        if let (Some((one, _)), None) = (candidates.next(), candidates.next()) {
            full_of.insert(number, *one);
        }
    }
    for cover in &mut covers.covers {
        if let Some(full) = full_of.get(&cover.subject) {
            cover.subject = *full;
        }
    }
    for (short, full) in full_of {
        let forms =
            covers.subjects.get(short).map(|subject| subject.forms.clone()).unwrap_or_default();
        if let Some(subject) = covers.subjects.get_mut(full) {
            forms.iter().for_each(|form| Subject::add_form(subject, form));
        }
    }
}

fn parts(name: &str) -> Vec<String> {
    words(name).filter_map(|word| name.get(word)).map(str::to_lowercase).collect()
}

fn is_initial(part: &str) -> bool {
    part.chars().nth(1).is_none()
}

/// Whether all words of a name are in a longer one, or are the initials of words in it, and one of them is a whole word.
fn is_short_for(short: &[String], full: &[String]) -> bool {
    let is_in = |part: &String| match is_initial(part) {
        true => full.iter().any(|word| word.starts_with(part.as_str())),
        false => full.contains(part),
    };
    let has_word = short.iter().any(|part| !is_initial(part));
    let is_shorter = short.len() < full.len() || short.iter().any(|part| is_initial(part));
    has_word && is_shorter && short.iter().all(is_in)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_names_are_known() {
        let is_short = |short: &str| is_short_for(&parts(short), &parts("Ann Marie Lee"));
        for (short, is) in [
            ("Lee", true),
            ("A. Lee", true),
            ("A. M. Lee", true),
            ("Ann Lee", true),
            ("B. Lee", false),
            ("A.", false),
            ("Ann Marie Lee", false),
        ] {
            assert_eq!(is_short(short), is, "{short}");
        }
    }
}
