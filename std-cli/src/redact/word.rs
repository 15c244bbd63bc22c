//! The words of a text, and what the engine's word list says about them.

use core::ops::Range;
use postil::training::{Sentence, WordFacts};

/// The runs of letters in a text, in bytes. A combining mark belongs to its letter.
pub(crate) fn words(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut characters = text.char_indices().peekable();
    core::iter::from_fn(move || {
        let (start, _) = characters.by_ref().find(|(_, character)| character.is_alphabetic())?;
        while characters.next_if(|(_, character)| continues(*character)).is_some() {}
        let end = characters.peek().map_or(text.len(), |(end, _)| *end);
        Some(start..end)
    })
}

fn continues(character: char) -> bool {
    character.is_alphabetic() || matches!(character, '\u{300}'..='\u{36F}')
}

/// Whether it is a capital letter: one that has a small form.
pub(crate) fn is_upper(character: char) -> bool {
    !character.is_lowercase() && character.to_lowercase().any(|small| small != character)
}

/// Whether it begins with a capital letter.
pub(crate) fn is_capitalized(word: &str) -> bool {
    word.chars().next().is_some_and(is_upper)
}

/// What the engine's word list says about a word.
pub(crate) fn facts(word: &str) -> WordFacts {
    Sentence::scan(word).facts().next().unwrap_or_default()
}

/// Forms of address that the engine's word list lacks, as they are written before names.
const TITLES: [&str; 12] = [
    "Miss", "Mx", "Messrs", "Madame", "Monsieur", "Mme", "Mlle", "Herr", "Frau", "Señor", "Señora",
    "Signor",
];

/// Whether it is a form of address, an office, post or profession.
pub(crate) fn is_title(word: &str) -> bool {
    TITLES.contains(&word) || facts(word).is_title
}

/// Whether a word can stand for a person by itself: it has two letters, and is neither a title nor a particle.
pub(crate) fn can_name(word: &str) -> bool {
    word.chars().nth(1).is_some() && !is_title(word) && !facts(word).is_particle
}

/// Whether a title stands right before this offset: `Mr`, `Dr.`
pub(crate) fn follows_title(text: &str, at: usize) -> bool {
    // Behind a longer word, a full stop ends the sentence.
    const LONGEST_SHORT: usize = 4;
    let before = text.get(..at).and_then(|before| before.strip_suffix([' ', '\u{a0}']));
    let Some(before) = before else { return false };
    let bare = before.strip_suffix('.').unwrap_or(before);
    let word = bare.rsplit(|character: char| !character.is_alphabetic()).next().unwrap_or_default();
    let is_one = bare.len() == before.len() || word.chars().count() <= LONGEST_SHORT;
    is_one && is_capitalized(word) && is_title(word)
}

/// Particles inside names that the engine's word list lacks, for most of them are words of other kinds as well.
const PARTICLES: [&str; 16] = [
    "abu", "ad", "af", "bint", "das", "des", "do", "dos", "e", "ka", "ud", "ul", "ur", "y", "zu",
    "zur",
];

/// Whether it is written in lowercase inside names: `van`, `dos`.
pub(crate) fn is_particle(word: &str) -> bool {
    PARTICLES.contains(&word) || (facts(word).is_particle && word.chars().all(char::is_lowercase))
}

/// Whether it is also a word of the language: `So`, `Will`.
pub(crate) fn is_ordinary(word: &str) -> bool {
    let facts = facts(word);
    facts.is_ordinary && !facts.is_given_name
}

/// The letters or digits that stand right before and after a stretch of a text, in bytes.
pub(crate) fn neighbors(text: &str, range: &Range<usize>) -> [Option<Range<usize>>; 2] {
    let is_letter = |character: &char| character.is_alphanumeric();
    let before = text.get(..range.start).and_then(|before| before.chars().next_back());
    let after = text.get(range.end..).and_then(|after| after.chars().next());
    [
        before.filter(is_letter).map(|letter| range.start - letter.len_utf8()..range.start),
        after.filter(is_letter).map(|letter| range.end..range.end + letter.len_utf8()),
    ]
}

/// Whether no letter or digit stands right before or after a stretch of a text.
pub(crate) fn stands_alone(text: &str, range: &Range<usize>) -> bool {
    neighbors(text, range).iter().all(Option::is_none)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_runs_of_letters() {
        let text = "Ann-Marie O’Neil’s 3rd cafe\u{301}";
        let found: Vec<&str> = words(text).map(|word| text.get(word).unwrap()).collect();
        assert_eq!(found, ["Ann", "Marie", "O", "Neil", "s", "rd", "cafe\u{301}"]);
    }

    #[test]
    fn titles_and_particles_name_nobody_alone() {
        for (word, can) in [
            ("Lee", true),
            ("Dr", false),
            ("Miss", false),
            ("President", false),
            ("van", false),
            ("L", false),
        ] {
            assert_eq!(can_name(word), can, "{word}");
        }
        assert!(is_ordinary("So") && !is_ordinary("Lee"));
    }

    #[test]
    fn titles_stand_right_before() {
        for (text, is) in [
            ("Miss Hope", true),
            ("with Dr. Hope", true),
            ("the President. Hope", false),
            ("a miss Hope", false),
            ("Hope", false),
        ] {
            assert_eq!(follows_title(text, text.len() - 4), is, "{text}");
        }
    }
}
