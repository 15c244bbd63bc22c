//! Words of grammar in and around names, and the forms that names have.

#[cfg(feature = "arcs")]
use crate::label::EntityLabel;
use crate::lexicon::{GROUP_ENDINGS, Word};

/// Whether a word links the head of a name to what follows: `Court of Auditors`.
pub(crate) const fn links_head(word: Word) -> bool {
    matches!(word, Word::Of)
}

/// Whether a word stands inside a name behind a head: `Institute for Peace`.
pub(crate) const fn links_names(word: Word) -> bool {
    matches!(word, Word::Of | Word::For)
}

/// Whether a place is named behind the word.
pub(crate) const fn leads_to_place(word: Word) -> bool {
    matches!(word, Word::In | Word::At | Word::Near | Word::From)
}

/// Whether a preposition with a capital may be a part of a name all the same: `To Lam`, `In Kyung`.
pub(crate) const fn can_be_given_name(word: Word) -> bool {
    matches!(word, Word::In | Word::On | Word::To)
}

/// Whether a word tied to a name by a hyphen is a participle: `Lima-based`, `Lima-born`.
pub(crate) fn is_tied_participle(word: &[u8]) -> bool {
    word.ends_with(b"ed") || matches!(word, b"led" | b"run" | b"born" | b"made" | b"built")
}

/// Whether a word ends as nationalities, religions and parties do: `Ruritanian`, `Bantus`, `Jacobite`.
pub(crate) fn ends_like_a_group(word: &[u8]) -> bool {
    let word = word.strip_suffix(b"s").unwrap_or(word);
    GROUP_ENDINGS.iter().any(|ending| word.ends_with(ending))
}

/// Whether one of two names is the plural of the other: `Peruvian`, `Peruvians`.
pub(crate) fn are_forms_of_one(a: &[u8], b: &[u8]) -> bool {
    a.strip_suffix(b"s") == Some(b) || b.strip_suffix(b"s") == Some(a)
}

/// Whether transliterations write one of two letters for the other: `Zelensky`, `Zelenski`.
pub(crate) fn are_transliterations(one: u8, other: u8) -> bool {
    let pairs = [b"yi", b"yj", b"ij", b"vw", b"kc", b"kq", b"sz"];
    pairs.iter().any(|pair| **pair == [one, other] || **pair == [other, one])
}

/// Whether some transliterations leave the letter out: `Sergeev`, `Sergeyev`.
pub(crate) const fn may_be_left_out(letter: u8) -> bool {
    matches!(letter, b'y' | b'i' | b'j' | b'e' | b'h' | b'\'')
}

/// Whether the word behind the name of a people says that their language is meant: `the Irish language`.
pub(crate) fn names_language(word: &[u8]) -> bool {
    word == b"language"
}

/// What a name is by its first word: a ship (`USS Cole`) or a storm (`Hurricane Katrina`).
#[cfg(feature = "arcs")]
pub(crate) fn kind_by_first(word: &[u8]) -> Option<EntityLabel> {
    Some(match word {
        b"USS" | b"HMS" | b"HMAS" | b"HMCS" | b"INS" => EntityLabel::Product,
        b"Hurricane" | b"Typhoon" | b"Cyclone" | b"Storm" => EntityLabel::Event,
        _ => return None,
    })
}

/// Whether a word with a capital goes with storms in general: `Hurricane Season`.
#[cfg(feature = "arcs")]
pub(crate) fn goes_with_storms(word: &[u8]) -> bool {
    matches!(
        word,
        b"Season"
            | b"Warning"
            | b"Watch"
            | b"Hunters"
            | b"Hunter"
            | b"Relief"
            | b"Coach"
            | b"Captain"
            | b"Team"
            | b"Damage"
            | b"Alert"
            | b"Surge"
            | b"Force"
            | b"Party"
            | b"Recovery"
            | b"Preparedness"
            | b"Victims"
    )
}

/// Whether a word behind a name says that people live there: `Talabira village`.
#[cfg(feature = "arcs")]
pub(crate) fn is_settlement(word: &[u8]) -> bool {
    matches!(
        word,
        b"town"
            | b"city"
            | b"village"
            | b"district"
            | b"county"
            | b"province"
            | b"municipality"
            | b"township"
            | b"suburb"
    )
}
