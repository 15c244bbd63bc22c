//! Names of persons made whole: initials before them, particles and nicknames in them, what a hyphen or a suffix adds.

use super::cover::{Cover, Why};
use super::given::is_given_name;
use super::subject::Subject;
use super::suspect::is_inside_sentence;
use super::word::{facts, is_capitalized, is_particle};
use core::ops::Range;

/// Makes the covered names of persons in this text whole. The covers are sorted and do not overlap.
pub(crate) fn extend(text: &str, covers: &mut [Cover], subjects: &[Subject]) {
    let is_name = |cover: &Cover| {
        let is_prose = cover.place.text == 0 && cover.why != Why::Address;
        is_prose && subjects.get(cover.subject).is_some_and(Subject::has_parts)
    };
    for cover in covers.iter_mut().filter(|cover| is_name(cover)) {
        let range = &mut cover.place.range;
        range.start = with_prefix(text, range.start);
        range.end = with_suffix(text, range.end);
    }
    // What stands between two parts of a name goes with the first.
    let names: Vec<usize> =
        (0..covers.len()).filter(|&at| covers.get(at).is_some_and(is_name)).collect();
    for pair in names.windows(2) {
        let &[one, other] = pair else { continue };
        let next = covers.get(other).map_or(0, |cover| cover.place.range.start);
        if let Some(cover) = covers.get_mut(one)
            && text.get(cover.place.range.end..next).is_some_and(is_inside_names)
        {
            cover.place.range.end = next;
        }
    }
}

/// Where a name begins with the initials, particles and hyphenated words before it: `J. R. van der Lee`, `Smith-Lee`.
fn with_prefix(text: &str, start: usize) -> usize {
    let mut start = start;
    loop {
        let before = text.get(..start).unwrap_or_default();
        let hyphenated = before.strip_suffix(['-', '’', '\'']).map(word_before);
        if let Some(word) = hyphenated.filter(|word| !word.is_empty() && is_name_word(text, word)) {
            start = word.start;
            continue;
        }
        // `J.-P. Lee`.
        let initial = before.strip_suffix(".-").map(word_before);
        if let Some(word) = initial.filter(|word| is_initial(text, word)) {
            start = word.start;
            continue;
        }
        let spaced = before.strip_suffix(' ').unwrap_or(before);
        let initial = spaced.strip_suffix('.').map(word_before);
        if let Some(word) = initial.filter(|word| is_initial(text, word)) {
            start = word.start;
            continue;
        }
        let word = word_before(spaced);
        let is_apart = spaced.len() < before.len();
        // At the start of a sentence, a given name may be another word: `Will Lee come?`
        let is_inside = is_inside_sentence(text, word.start);
        let is_given = |word: &str| {
            is_capitalized(word)
                && (facts(word).is_given_name || (is_inside && is_given_name(word)))
        };
        let belongs = |word: &str| word.len() > 1 && (is_particle(word) || is_given(word));
        // `M Kumar`, but not `Hepatitis B Kumar`, and no pronoun.
        let is_bare = is_initial(text, &word)
            && !["A", "I"].contains(&text.get(word.clone()).unwrap_or_default())
            && !text
                .get(..word.start)
                .is_some_and(|before| before.trim_end().ends_with(char::is_lowercase));
        if is_apart && (is_bare || text.get(word.clone()).is_some_and(belongs)) {
            start = word.start;
            continue;
        }
        return start;
    }
}

/// Where a name ends with what a hyphen joins to it and with a suffix: `Jae-in`, `Lee Jr.`
fn with_suffix(text: &str, end: usize) -> usize {
    const SUFFIXES: [&str; 6] = ["Jr", "Jnr", "Sr", "Snr", "II", "III"];
    let mut end = end;
    while let Some(rest) = text.get(end..).and_then(|rest| rest.strip_prefix('-')) {
        let length = word_length(rest);
        if length == 0 {
            break;
        }
        end += 1 + length;
    }
    // `J.-P.` is covered up to its last letter.
    let last = text.get(..end).map(word_before).unwrap_or_default();
    if is_initial(text, &last) && text.get(end..).is_some_and(|rest| rest.starts_with(". ")) {
        end += 1;
    }
    end = with_particles(text, end);
    // `Seo` was covered, and `In` is also a word of the language.
    let next = text.get(end..).and_then(|rest| rest.strip_prefix(' ')).unwrap_or_default();
    let first = next.get(..word_length(next)).unwrap_or_default();
    let second =
        next.get(first.len()..).and_then(|rest| rest.strip_prefix('-')).unwrap_or_default();
    if is_capitalized(first) && second.starts_with(char::is_lowercase) {
        end += 1 + first.len() + 1 + word_length(second);
    }
    let rest = text.get(end..).unwrap_or_default();
    let words = rest.strip_prefix(", ").or(rest.strip_prefix(' ')).unwrap_or_default();
    let word = words.get(..word_length(words)).unwrap_or_default();
    if SUFFIXES.contains(&word) { text.len() - words.len() + word.len() } else { end }
}

/// Where a name ends with particles and the capitalized word behind them: `Jean-Pierre de la Tour`.
fn with_particles(text: &str, end: usize) -> usize {
    const MOST: usize = 3;
    let mut at = end;
    for count in 0..=MOST {
        let Some(rest) = text.get(at..).and_then(|rest| rest.strip_prefix(' ')) else { break };
        let word = rest.get(..word_length(rest)).unwrap_or_default();
        if count > 0 && is_capitalized(word) && word.chars().nth(1).is_some() {
            return at + 1 + word.len();
        }
        // Most particles of one letter are other words in English.
        if !is_particle(word) || ["do", "ad", "e", "y"].contains(&word) {
            break;
        }
        at += 1 + word.len();
    }
    end
}

/// Whether it may stand between two parts of a name: particles, or a nickname in quotation marks.
fn is_inside_names(between: &str) -> bool {
    const LONGEST_NICKNAME: usize = 30;
    let Some(inside) = between.strip_prefix(' ').and_then(|rest| rest.strip_suffix(' ')) else {
        return false;
    };
    if inside.split(' ').all(is_particle) {
        return true;
    }
    let quoted = [('“', '”'), ('‘', '’'), ('"', '"'), ('\'', '\''), ('(', ')')];
    let nickname = quoted.iter().find_map(|(open, close)| {
        inside.strip_prefix(*open).and_then(|inside| inside.strip_suffix(*close))
    });
    nickname.is_some_and(|name| name.len() <= LONGEST_NICKNAME && is_capitalized(name))
}

/// The word that a text ends with, in bytes.
fn word_before(text: &str) -> Range<usize> {
    let rest = text.trim_end_matches(char::is_alphabetic);
    rest.len()..text.len()
}

fn word_length(text: &str) -> usize {
    text.len() - text.trim_start_matches(char::is_alphabetic).len()
}

/// Whether a word before a hyphen or an apostrophe belongs to a name.
fn is_name_word(text: &str, word: &Range<usize>) -> bool {
    let words = text.get(word.clone()).unwrap_or_default();
    is_capitalized(words) || is_particle(words)
}

fn is_initial(text: &str, word: &Range<usize>) -> bool {
    text.get(word.clone()).is_some_and(|word| is_capitalized(word) && word.chars().count() == 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(text: &str, name: &str) -> String {
        let (start, _) = text.match_indices(name).next().unwrap();
        let range = with_prefix(text, start)..with_suffix(text, start + name.len());
        text.get(range).unwrap().to_owned()
    }

    #[test]
    fn names_are_made_whole() {
        for (text, name, found) in [
            ("So J. R. Lee came.", "Lee", "J. R. Lee"),
            ("So A.L. Lee came.", "Lee", "A.L. Lee"),
            ("Mr Moon Jae-in came.", "Moon Jae", "Moon Jae-in"),
            ("So Smith-Lee came.", "Lee", "Smith-Lee"),
            ("the painter van der Lee", "Lee", "van der Lee"),
            ("So Lee Jr. came", "Lee", "Lee Jr"),
            ("So Lee, Jr., came", "Lee", "Lee, Jr"),
            ("It ended. Lee came", "Lee", "Lee"),
            ("the ex-minister Lee", "Lee", "Lee"),
            ("Al-Habshi", "Habshi", "Al-Habshi"),
            ("Fans know Seo In-guk well", "Seo", "Seo In-guk"),
            ("told Jane Reed", "Reed", "Jane Reed"),
            ("ask Will Reed", "Reed", "Will Reed"),
            ("Will Reed come?", "Reed", "Reed"),
            ("Jean-Pierre de la Tour came.", "Jean-Pierre", "Jean-Pierre de la Tour"),
            ("J.-P. de la Tour came.", "P", "J.-P. de la Tour"),
            ("Lee van driver", "Lee", "Lee"),
        ] {
            assert_eq!(whole(text, name), found, "{text}");
        }
    }

    #[test]
    fn nicknames_and_particles_are_inside_names() {
        assert!(
            is_inside_names(" “Bo” ") && is_inside_names(" dos ") && is_inside_names(" bin al ")
        );
        assert!(!is_inside_names(" and ") && !is_inside_names(", ") && !is_inside_names(" "));
    }
}
