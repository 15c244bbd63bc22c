//! The engine sometimes takes a title alone for a person: `Miss` of `Miss Hope`. Then the name behind it goes instead.

use super::choice::Choice;
use super::cover::Covers;
use super::placeholder::overlaps;
use super::sheet::Sheet;
use super::subject::Subject;
use super::word::{can_name, is_capitalized, words};
use core::ops::Range;

/// Lets covers of persons that are nothing but a title go on to the capitalized word behind it, which has to be free.
pub(super) fn pass_on(covers: &mut Covers, sheet: &Sheet, choice: &Choice) {
    let prose = sheet.prose();
    let own = covers.covers.iter().filter(|cover| cover.place.text == 0);
    let mut taken: Vec<Range<usize>> = own.map(|cover| cover.place.range.clone()).collect();
    taken.sort_by_key(|range| range.start);
    for at in 0..covers.covers.len() {
        let Some(cover) = covers.covers.get(at).filter(|cover| cover.place.text == 0) else {
            continue;
        };
        let Some(owner) = covers.subjects.get(cover.subject).filter(|it| it.has_parts()) else {
            continue;
        };
        let title = prose.get(cover.place.range.clone()).unwrap_or_default().to_owned();
        let Some(name) = name_behind(prose, &cover.place.range) else { continue };
        let words = prose.get(name.clone()).unwrap_or_default();
        if overlaps(&taken, &name) || choice.keeps(words) {
            continue;
        }
        let (layer, label, number) = (owner.layer, owner.label.clone(), cover.subject);
        let subject = covers.subject(Subject::of_words(layer, label, words));
        if let Some(cover) = covers.covers.get_mut(at) {
            cover.place.range = name;
            cover.subject = subject;
        }
        if let Some(owner) = covers.subjects.get_mut(number) {
            owner.forms.retain(|form| *form != title);
        }
    }
}

/// The capitalized word behind a stretch that is one title.
fn name_behind(text: &str, title: &Range<usize>) -> Option<Range<usize>> {
    let word = text.get(title.clone())?;
    let is_word = word.chars().nth(1).is_some() && word.chars().all(char::is_alphabetic);
    if !is_word || !is_capitalized(word) || can_name(word) {
        return None;
    }
    let rest = text.get(title.end..)?;
    let name = rest.strip_prefix(". ").or(rest.strip_prefix([' ', '\u{a0}']))?;
    let own = words(name).next().filter(|own| own.start == 0)?;
    let is_name = name.get(own.clone()).is_some_and(|own| is_capitalized(own) && can_name(own));
    let start = text.len() - name.len();
    is_name.then(|| start..start + own.end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_behind_titles() {
        for (text, title, name) in [
            ("Miss Hope left.", 0..4, Some("Hope")),
            ("Dr. Hope left.", 0..2, Some("Hope")),
            ("Miss President left.", 0..4, None),
            ("Miss left.", 0..4, None),
            ("Lee Hope left.", 0..3, None),
        ] {
            let found = name_behind(text, &title).map(|name| text.get(name).unwrap());
            assert_eq!(found, name, "{text}");
        }
    }
}
