//! Names as addresses and handles write them: in one word, in lowercase, without accents.

use super::word::{is_capitalized, is_ordinary, is_title, words};
use crate::accents::without_accents;

/// A word in lowercase and without accents.
pub(super) fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    let lower = word.to_lowercase().replace('ß', "ss").replace('æ', "ae").replace('œ', "oe");
    without_accents(&lower).collect()
}

/// The ways to write a word without accents: two dots may be an `e`, as in `mueller`.
pub(super) fn spellings(word: &str) -> Vec<String> {
    let mut all = vec![fold(word)];
    if word.to_lowercase().contains(['ä', 'ö', 'ü']) {
        let lower = word.to_lowercase();
        all.push(fold(&lower.replace('ä', "ae").replace('ö', "oe").replace('ü', "ue")));
    }
    all
}

/// What a name may be in one word, and whether that has no initials: of Ludwig de Vries `ludwigdevries`, `ldevries`,
/// `ludwigvries`, `devries`.
pub(super) fn compounds(name: &str) -> Vec<(String, bool)> {
    let units = units(name);
    let mut all = Vec::new();
    let Some((first, rest)) = units.split_first().filter(|_| units.len() <= MOST_UNITS) else {
        return all;
    };
    // A surname of several words also stands alone: `orourke`.
    let own = (usize::from(!rest.is_empty())..units.len()).filter_map(|from| units.get(from..));
    for own in own.filter(|own| own.iter().map(Vec::len).sum::<usize>() > 1) {
        let word = own.concat().concat();
        if word.chars().count() >= SHORTEST && !is_ordinary(&word) {
            all.push((word, true));
        }
    }
    // All of it behind the given name, also without its first words, each word, and halves of a hyphenated one.
    let tails =
        (0..rest.len()).filter_map(|from| rest.get(from..)).map(|rest| rest.concat().concat());
    let halves = rest.iter().flatten().cloned();
    let mut behind: Vec<String> =
        tails.chain(rest.iter().map(|unit| unit.concat())).chain(halves).collect();
    behind.sort();
    behind.dedup();
    let mut given: Vec<String> =
        [Some(first.concat()), first.first().cloned()].into_iter().flatten().collect();
    given.dedup();
    let is_initial = |word: &String| word.chars().nth(1).is_none();
    for surname in behind.iter().filter(|surname| !is_initial(surname)) {
        for given in given.iter().filter(|given| !is_initial(given)) {
            all.push((format!("{given}{surname}"), true));
            all.push((format!("{surname}{given}"), true));
        }
        if surname.chars().count() > 2
            && let Some(initial) = first.first().and_then(|first| first.chars().next())
        {
            all.push((format!("{initial}{surname}"), false));
            all.push((format!("{surname}{initial}"), false));
        }
    }
    all
}

/// The most words of a name: a row of names is none.
const MOST_UNITS: usize = 8;
/// The fewest letters of a surname in one word that stands alone.
const SHORTEST: usize = 5;

/// The words of a name that white space separates, each as its runs of letters. Titles before it and `’s` behind it are left
/// out.
fn units(name: &str) -> Vec<Vec<String>> {
    let is_title = |word: &&str| {
        let word = word.trim_end_matches('.');
        is_capitalized(word) && is_title(word)
    };
    let own = |word: &str| -> Vec<String> {
        let word = word.strip_suffix("’s").or(word.strip_suffix("'s")).unwrap_or(word);
        words(word).filter_map(|own| word.get(own)).map(fold).collect()
    };
    let units = name.split_whitespace().skip_while(is_title).map(own);
    units.filter(|unit| !unit.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_one_word() {
        let has = |name: &str, handle: &str| {
            compounds(name).into_iter().find(|(own, _)| own == handle).map(|(_, is_full)| is_full)
        };
        assert_eq!(has("Dr Ludwig de Vries", "ludwigdevries"), Some(true));
        assert_eq!(has("Ludwig de Vries", "devries"), Some(true));
        assert_eq!(has("Ludwig de Vries", "vries"), None);
        assert_eq!(has("Siobhán O’Rourke’s", "sorourke"), Some(false));
        assert_eq!(has("Jean-Pierre Lee", "jeanlee"), Some(true));
        assert_eq!(has("A. Lee", "alee"), Some(false));
        assert!(compounds("Lee").is_empty() && compounds("").is_empty());
    }

    #[test]
    fn words_are_folded() {
        assert_eq!(spellings("Müller"), ["muller", "mueller"]);
        assert_eq!(spellings("Jose\u{301}"), ["jose"]);
        assert_eq!(fold("Weiß"), "weiss");
    }
}
