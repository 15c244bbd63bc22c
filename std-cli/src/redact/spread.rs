//! Every other place of what is covered: the same words in prose and in everything that is no prose, parts of names, and
//! addresses with a name in them.

use super::choice::Choice;
use super::cover::{Cover, Covers, Why};
use super::extend::extend;
use super::parts::Parts;
use super::settle::settle;
use super::sheet::{Place, Sheet};
use super::subject::Subject;
use super::unite::set_apart;
use super::view::View;
use super::word::{is_ordinary, is_particle, neighbors};
use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use core::ops::Range;
use std::collections::HashSet;

/// Where words of the prose were tagged as names: the bytes at which they begin.
pub(crate) type NameWords = HashSet<usize>;

/// Covers every other place of what is covered.
pub(crate) fn spread(covers: &mut Covers, sheet: &Sheet, names: &NameWords, choice: &Choice) {
    settle(&mut covers.covers, sheet);
    let views: Vec<View<'_>> = sheet.texts().map(View::of).collect();
    let parts = Parts::of(covers);
    for (text, view) in views.iter().enumerate() {
        let is_name = |at: usize| text == 0 && names.contains(&at);
        let found = parts.in_words(view.text(), is_name);
        let addresses = parts.in_addresses(view.text(), text == 0);
        for (range, subject, why) in found.into_iter().chain(addresses) {
            add(covers, view, Place { text, range }, subject, why, choice);
        }
    }
    settle(&mut covers.covers, sheet);
    extend(sheet.prose(), &mut covers.covers, &covers.subjects);
    settle(&mut covers.covers, sheet);
    set_apart(covers, sheet);
    // What was made whole or became one has other words than before, which may stand elsewhere, too.
    const MOST_ROUNDS: usize = 4;
    let mut before = places(covers);
    for _ in 0..MOST_ROUNDS {
        learn(covers, sheet);
        same_words(covers, &views, names, choice);
        settle(&mut covers.covers, sheet);
        // Places, not their number: one cover may be added while two others become one.
        let after = places(covers);
        if after == before {
            break;
        }
        before = after;
    }
}

fn places(covers: &Covers) -> Vec<Place> {
    covers.covers.iter().map(|cover| cover.place.clone()).collect()
}

/// Adds a cover, unless the user wants these words to stay.
fn add(
    covers: &mut Covers,
    view: &View<'_>,
    place: Place,
    subject: usize,
    why: Why,
    choice: &Choice,
) {
    if choice.keeps(view.text().get(place.range.clone()).unwrap_or_default()) {
        return;
    }
    let place = Place { range: view.back(&place.range), ..place };
    covers.covers.push(Cover { place, subject, confidence: None, why });
}

/// Notes the words of each cover among those of its subject.
fn learn(covers: &mut Covers, sheet: &Sheet) {
    // A lone word in an address has lost its capital, and may be any word elsewhere.
    let is_lone = |cover: &&Cover| {
        let words = sheet.words(&cover.place);
        cover.why == Why::Address && words.chars().all(char::is_alphabetic)
    };
    for cover in covers.covers.iter().filter(|cover| !is_lone(cover)) {
        if let Some(subject) = covers.subjects.get_mut(cover.subject) {
            subject.add_form(View::of(sheet.words(&cover.place)).text());
        }
    }
}

/// Covers the words of subjects wherever they stand by themselves.
fn same_words(covers: &mut Covers, views: &[View<'_>], names: &NameWords, choice: &Choice) {
    let patterns: Vec<(String, usize)> = covers
        .subjects
        .iter()
        .enumerate()
        .flat_map(|(number, subject)| patterns(subject, number))
        .collect();
    let search = AhoCorasick::builder()
        // The one whose size grows with the patterns alone.
        .kind(Some(AhoCorasickKind::ContiguousNFA))
        .match_kind(MatchKind::Standard)
        .build(patterns.iter().map(|(words, _)| words.as_bytes()));
    // Only patterns of gigabytes cannot be searched for.
    let Ok(search) = search else { return };
    let covered = Covered::of(covers);
    for (text, view) in views.iter().enumerate() {
        let words = view.text();
        for found in search.find_overlapping_iter(words) {
            let Some((pattern, subject)) = patterns.get(found.pattern().as_usize()) else {
                continue;
            };
            let range: Range<usize> = found.range();
            // What is glued to something that goes will stand alone.
            let [before, after] = neighbors(words, &range)
                .map(|letter| letter.is_some_and(|at| !covered.has(text, view.back(&at).start)));
            let is_ordinary = is_ordinary_word(pattern);
            let may_be_no_name = is_ordinary && !(text == 0 && names.contains(&range.start));
            // A part of a name that is covered says nothing about whose name that is.
            let is_part = covered.encloses(text, &view.back(&range));
            if !before && !after && !may_be_no_name && !is_part {
                add(covers, view, Place { text, range }, *subject, Why::Same, choice);
            }
        }
    }
}

/// What is covered before a round.
struct Covered(Vec<(usize, Range<usize>)>);

impl Covered {
    /// The places of covers, which are sorted and do not overlap.
    fn of(covers: &Covers) -> Self {
        let places = covers.covers.iter().map(|cover| &cover.place);
        Self(places.map(|place| (place.text, place.range.clone())).collect())
    }

    /// Whether a stretch is a part of a longer one.
    fn encloses(&self, text: usize, stretch: &Range<usize>) -> bool {
        let after =
            self.0.partition_point(|(own, range)| (*own, range.end) <= (text, stretch.start));
        self.0.get(after).is_some_and(|(own, range)| {
            let is_inside = range.start <= stretch.start && stretch.end <= range.end;
            *own == text && is_inside && range.len() > stretch.len()
        })
    }

    fn has(&self, text: usize, at: usize) -> bool {
        let after = self.0.partition_point(|(own, range)| (*own, range.end) <= (text, at));
        self.0.get(after).is_some_and(|(own, range)| *own == text && range.contains(&at))
    }
}

/// One word that is also a word of the language.
fn is_ordinary_word(words: &str) -> bool {
    words.chars().all(char::is_alphabetic) && is_ordinary(words)
}

/// What is searched for: the words as they are written; those of names in capitals, and full names in lowercase.
fn patterns(subject: &Subject, number: usize) -> Vec<(String, usize)> {
    let mut patterns = Vec::new();
    for form in subject.forms.iter().filter(|form| is_telling(subject, form)) {
        patterns.push((form.clone(), number));
        let letters = form.chars().filter(|character| character.is_alphabetic()).count();
        if subject.layer == "entity" && letters > 3 {
            patterns.push((form.to_uppercase(), number));
        }
        // `de la Tour`, of whom the name has a given name, too.
        let particle = form.match_indices(' ').find(|(at, _)| {
            let rest = form.get(at + 1..).unwrap_or_default();
            rest.split(' ').next().is_some_and(is_particle)
        });
        if let Some((at, _)) = particle.filter(|_| subject.has_parts()) {
            patterns.push((form.get(at + 1..).unwrap_or_default().to_owned(), number));
        }
        if subject.has_parts() && form.contains(' ') {
            patterns.push((form.to_lowercase(), number));
        }
    }
    patterns.dedup();
    patterns
}

/// Whether words say enough to be looked for anywhere: not one letter, and of dates and amounts only those in words.
fn is_telling(subject: &Subject, form: &str) -> bool {
    let count = |is: fn(char) -> bool| form.chars().filter(|character| is(*character)).count();
    match subject.layer {
        "time" | "quantity" => form.contains(' ') && count(char::is_alphanumeric) > 4,
        _ => count(char::is_alphanumeric) > 1,
    }
}
