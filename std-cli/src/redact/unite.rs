//! Subjects that are one person: a surname or a name with initials stands for the full name of which it is a part, if there is
//! only one. The engine is more careful, for it must not mix up two persons; here the price is no more than a number.

use super::cover::{Covers, Why};
use super::sheet::Sheet;
use super::subject::{PERSON, Subject, identity};
use super::word::{can_name, is_particle};
use postil::Layer;
use std::collections::{HashMap, HashSet};

/// The longest rest of a sentence in which a full name is looked for, in bytes.
const LONGEST_SENTENCE: usize = 2000;

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
    let kept: Vec<(Option<usize>, Vec<String>)> =
        covers.kept.iter().map(|name| (None, parts(name))).collect();
    let full: Vec<_> =
        full.into_iter().map(|(number, parts)| (Some(number), parts)).chain(kept).collect();
    let mut by_word: HashMap<&str, Vec<usize>> = HashMap::new();
    for (place, (_, parts)) in full.iter().enumerate() {
        for part in parts {
            by_word.entry(part).or_default().push(place);
        }
    }
    let mut full_of = HashMap::new();
    let mut stays = HashSet::new();
    for (number, subject) in covers.subjects.iter().enumerate().filter(|(_, it)| it.has_parts()) {
        let short = parts(&subject.name);
        // Each word that is no initial is in every full name that it can be short for: the rarest leads to fewest.
        let words = short.iter().filter(|part| !is_initial(part));
        let places = words.map(|part| by_word.get(part.as_str()).map_or(&[][..], Vec::as_slice));
        let places = places.min_by_key(|places| places.len()).unwrap_or_default();
        let candidates = places.iter().filter_map(|place| full.get(*place));
        let mut candidates = candidates.filter(|(_, full)| is_short_for(&short, full));
        match (candidates.next(), candidates.next()) {
            (Some((Some(one), _)), None) => {
                full_of.insert(number, *one);
            }
            // Short for a name that stays.
            (Some((None, _)), None) => {
                stays.insert(number);
            }
            _ => {}
        }
    }
    covers.covers.retain(|cover| !stays.contains(&cover.subject));
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

/// Gives covers that parts of a name led to back to others: `Will Price` and `Price` are not Orla Finnegan-Price, although
/// `Price` is a part of her name. The covers have been made whole, and no words were learned from them yet.
pub(super) fn set_apart(covers: &mut Covers, sheet: &Sheet) {
    let mut own = Vec::new();
    for (at, cover) in covers.covers.iter().enumerate() {
        let owner = covers.subjects.get(cover.subject).filter(|owner| owner.has_parts());
        let Some(owner) = owner.filter(|_| cover.why <= Why::Part) else { continue };
        // What stands alone among the forms may be another's part of the name.
        let whole = owner.forms.iter().filter(|form| form.contains(' ')).chain([&owner.name]);
        let known: Vec<String> = whole.flat_map(|form| parts(form)).collect();
        let words = sheet.words(&cover.place);
        let own_parts = parts(words);
        // The engine's word on a short name is taken, if it is not half of a surname.
        let is_own = match cover.why == Why::Part || own_parts.len() > 1 {
            true => is_another(&own_parts, &known),
            false => is_half(&own_parts, &known),
        };
        if is_own {
            let mut subject = Subject::of_words(owner.layer, owner.label.clone(), words);
            // What the owner is called with a part of this name, this one is called.
            let taken: Vec<String> =
                owner.forms.iter().filter(|form| is_half(&parts(form), &known)).cloned().collect();
            let has = |form: &&String| own_parts.ends_with(&parts(form));
            taken.iter().filter(has).for_each(|form| subject.add_form(form));
            own.push((at, cover.subject, subject, taken));
        }
    }
    for (at, owner, subject, taken) in own {
        let subject = covers.subject(subject);
        if let Some(owner) = covers.subjects.get_mut(owner) {
            owner.forms.retain(|form| !taken.contains(form));
        }
        if let Some(cover) = covers.covers.get_mut(at) {
            cover.subject = subject;
        }
    }
    unite(covers);
}

/// Whether a name has none of the known words, or another before the first of them.
fn is_another(name: &[String], known: &[String]) -> bool {
    let is_name = |part: &&String| !is_initial(part) && !is_particle(part) && can_name(part);
    name.iter().find(is_name).is_some_and(|first| !known.contains(first))
}

/// Whether a name is one half of a hyphenated one.
fn is_half(name: &[String], known: &[String]) -> bool {
    let [only] = name else { return false };
    let is_half = |whole: &String| whole.contains('-') && whole.split('-').any(|half| half == only);
    !known.contains(only) && known.iter().any(is_half)
}

/// Lets a surname by itself stand for nobody in particular where several persons have it, and where the only one is named in
/// full later in the sentence: `Lee’s son, Tim Lee`.
pub(super) fn split(covers: &mut Covers, sheet: &Sheet) {
    let mut owners: HashMap<String, HashSet<usize>> = HashMap::new();
    let mut full: Vec<(usize, usize)> = Vec::new();
    for cover in &covers.covers {
        let Some(subject) = covers.subjects.get(cover.subject).filter(|it| it.has_parts()) else {
            continue;
        };
        let parts = parts(&subject.name);
        if let [first, .., surname] = parts.as_slice()
            && !is_initial(first)
        {
            owners.entry(surname.clone()).or_default().insert(cover.subject);
            let is_full = sheet.words(&cover.place).contains(' ');
            if cover.place.text == 0 && is_full {
                full.push((cover.place.range.start, cover.subject));
            }
        }
    }
    let prose = sheet.prose();
    let mut own = Vec::new();
    for (at, cover) in covers.covers.iter().enumerate() {
        let is_person = covers.subjects.get(cover.subject).is_some_and(Subject::has_parts);
        let words = sheet.words(&cover.place);
        let parts = parts(words);
        let [surname] = parts.as_slice() else { continue };
        let Some(owners) = owners.get(surname).filter(|_| is_person) else { continue };
        let end = cover.place.range.end;
        let is_before_full = || {
            let rest = prose.get(end..).unwrap_or_default();
            let sentence = rest.bytes().take(LONGEST_SENTENCE);
            let length = sentence.take_while(|byte| !b".!?\n".contains(byte)).count();
            let first = full.partition_point(|(start, _)| *start < end);
            let inside = full.iter().skip(first).take_while(|(start, _)| *start < end + length);
            inside.into_iter().any(|(_, subject)| *subject == cover.subject)
        };
        if owners.len() > 1 || (cover.place.text == 0 && is_before_full()) {
            let subject = Subject::of_words(Layer::Entity.name(), PERSON, words);
            own.push((at, Subject { is_apart: true, ..subject }));
        }
    }
    for (at, subject) in own {
        let subject = covers.subject(subject);
        if let Some(subject) = covers.subjects.get_mut(subject) {
            subject.is_apart = true;
        }
        if let Some(cover) = covers.covers.get_mut(at) {
            cover.subject = subject;
        }
    }
}

/// The words of a name in lowercase. What a hyphen joins is one.
fn parts(name: &str) -> Vec<String> {
    let is_edge = |c: char| !c.is_alphabetic() && !c.is_numeric();
    let name = identity(name);
    let words = name.split(|c: char| c.is_whitespace() || c == '.');
    words
        .map(|word| word.trim_matches(is_edge))
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
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
    fn another_given_name_is_another_person() {
        let known = parts("Orla Finnegan-Price");
        for (name, is) in [
            ("Will Price", true),
            ("Price", true),
            ("Finnegan-Price", false),
            ("O. Finnegan-Price", false),
            ("Orla Price", false),
        ] {
            assert_eq!(is_another(&parts(name), &known), is, "{name}");
        }
    }

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
            ("Marie-Lee", false),
        ] {
            assert_eq!(is_short(short), is, "{short}");
        }
    }
}
