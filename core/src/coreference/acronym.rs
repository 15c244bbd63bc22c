//! Acronyms: `OSCE` of `Organization for Security and Co-operation in Europe`.

use crate::window::memory::NAME_BYTES;

/// The initials of a cut name that must be there.
const ENOUGH: usize = 3;

/// Whether an acronym is made of the initials of `name`: of its words with a capital, or of all of them
/// (`DOJ`, `Department of Justice`), with or without full stops (`U.S.`). A name that fills its memory may have gone on.
pub(crate) fn has_initials(name: &[u8], acronym: &[u8]) -> bool {
    // Most names begin with another capital.
    let begins_otherwise = match (name, acronym) {
        ([b'A'..=b'Z', ..], [b'A'..=b'Z', ..]) => name.first() != acronym.first(),
        _ => false,
    };
    if begins_otherwise || !name.contains(&b' ') {
        return false;
    }
    let initials = || name.split(|&byte| byte == b' ' || byte == b'-').filter_map(<[u8]>::first);
    let capitals = || initials().filter(|initial| initial.is_ascii_uppercase()).copied();
    let all = initials().map(u8::to_ascii_uppercase);
    let cut = name.len() == NAME_BYTES;
    spells(capitals(), acronym, cut) || spells(all, acronym, cut)
}

/// Whether a word looks like an acronym: capitals alone, two or more.
pub(crate) fn is_acronym(word: &[u8]) -> bool {
    word.iter().all(|byte| byte.is_ascii_uppercase() || *byte == b'.') && letters(word).count() > 1
}

fn letters(word: &[u8]) -> impl Iterator<Item = u8> {
    word.iter().copied().filter(u8::is_ascii_uppercase)
}

/// Whether the initials are the letters of the word; of a name that was cut, they may end too early.
fn spells(mut initials: impl Iterator<Item = u8>, word: &[u8], cut: bool) -> bool {
    let mut letters = letters(word);
    let mut count = 0_usize;
    loop {
        match (letters.next(), initials.next()) {
            (Some(letter), Some(initial)) if letter == initial => count = count.saturating_add(1),
            (None, None) => return true,
            (Some(_), None) => return cut && count >= ENOUGH,
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::check;

    #[test]
    fn initials_of_capitals_or_of_all_words() {
        let cases = [
            (("WHO", "World Health Organization"), true),
            (("IAEA", "International Atomic Energy Agency"), true),
            (("EU", "European Union"), true),
            (("U.S.", "United States"), true),
            (("DOJ", "Department of Justice"), true),
            (("OSCE", "Organization for Security and Co-operati"), true),
            (("WHO", "World Health Assembly"), false),
            (("WTO", "World Trade"), false),
            (("E", "European"), false),
            (("Who", "World Health Organization"), false),
            (("ABC", "ABC"), false),
            (("OSCE", "Organization for Security"), false),
        ];
        check(&cases, |(word, name)| {
            is_acronym(word.as_bytes()) && has_initials(name.as_bytes(), word.as_bytes())
        });
    }
}
