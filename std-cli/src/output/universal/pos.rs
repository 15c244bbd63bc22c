//! Parts of speech: the tags of Universal Dependencies and of the Penn Treebank.
//!
//! The engine's tags are those of Penn, some of them joined; the word and its relation tell most of these apart. Proper nouns in
//! the plural and compared adjectives and adverbs stay what they are joined to.

use super::relation::is_verb;
use super::{Arc, Pos};
use crate::document::Note;
use postil::annotation::Content;
use postil::label::{Tag, TokenLabel};

/// What part of speech a token is, by its tag.
pub(super) fn of(tag: Tag, note: &Note, arc: Option<Arc>, text: &str) -> Pos {
    let word = note.words(text).to_lowercase();
    let relation = arc.map_or("", |arc| arc.relation);
    Pos { universal: universal(tag, &word, relation), penn: penn(tag, &word, relation, note, text) }
}

fn universal(tag: Tag, word: &str, relation: &str) -> &'static str {
    match tag {
        Tag::Noun | Tag::Nouns => "NOUN",
        // `the Danish minister`: to Penn a name, to others an adjective.
        Tag::Name if relation == "amod" => "ADJ",
        Tag::Name => "PROPN",
        Tag::Pronoun | Tag::Possessive | Tag::Existential => "PRON",
        // `which ship` and `this ship`, but `which sank` and `this sank`.
        Tag::Relative if relation == "det" && word != "whose" => "DET",
        Tag::Relative => "PRON",
        Tag::Determiner if matches!(relation, "" | "det" | "advmod") => "DET",
        Tag::Determiner => "PRON",
        Tag::Adverb if matches!(word, "not" | "n't" | "n’t") => "PART",
        Tag::Adverb | Tag::RelativeAdverb => "ADV",
        Tag::Preposition | Tag::Particle => "ADP",
        Tag::Subordinator => "SCONJ",
        Tag::To if relation == "case" => "ADP",
        Tag::To | Tag::Genitive => "PART",
        Tag::Conjunction => "CCONJ",
        Tag::Number => "NUM",
        Tag::Adjective => "ADJ",
        Tag::Modal => "AUX",
        Tag::Interjection => "INTJ",
        Tag::Symbol => "SYM",
        Tag::Punctuation => "PUNCT",
        verb if is_verb(verb) => match relation {
            "aux" | "aux:pass" | "cop" => "AUX",
            _ => "VERB",
        },
        _ => "X",
    }
}

fn penn(tag: Tag, word: &str, relation: &str, note: &Note, text: &str) -> &'static str {
    match tag {
        Tag::Subordinator => "IN",
        Tag::To if relation == "case" => "IN",
        Tag::Punctuation => mark(word, note, text),
        Tag::Relative => match word {
            "whose" => "WP$",
            "which" | "whichever" | "that" => "WDT",
            _ => "WP",
        },
        Tag::Symbol => match word {
            "$" | "€" | "£" | "¥" => "$",
            _ => "SYM",
        },
        Tag::Foreign => match note.content {
            Content::Token(TokenLabel::Address) => "ADD",
            Content::Token(TokenLabel::Number) => "LS",
            _ => "FW",
        },
        other => other.name(),
    }
}

/// The tag of a punctuation mark.
fn mark(word: &str, note: &Note, text: &str) -> &'static str {
    let before = text.get(..note.span.start() as usize).and_then(|text| text.chars().next_back());
    let after = text.get(note.span.end() as usize..).and_then(|text| text.chars().next());
    let is_space = |beside: Option<char>| beside.is_none_or(char::is_whitespace);
    match word {
        "," | "/" => ",",
        "." | "!" | "?" | "?!" | "!?" => ".",
        ":" | ";" | "…" | "..." | "—" | "–" | "--" => ":",
        "(" | "[" | "{" => "-LRB-",
        ")" | "]" | "}" => "-RRB-",
        "“" | "‘" | "«" | "„" | "``" => "``",
        "”" | "’" | "»" | "''" => "''",
        // The straight ones open where nothing is before them.
        "\"" | "'" if is_space(before) || before.is_some_and(|mark| "([{".contains(mark)) => "``",
        "\"" | "'" => "''",
        "-" | "‐" | "‑" if is_space(before) || is_space(after) => ":",
        "-" | "‐" | "‑" => "HYPH",
        _ => "NFP",
    }
}

#[cfg(test)]
mod tests {
    use crate::output::universal;
    use crate::sample;

    /// The words of a text with both their tags.
    fn tags(text: &str) -> Vec<String> {
        let document = sample::parsed(text);
        let words = universal::sentences(&document).concat();
        let shown = |word: &universal::Word<'_>| {
            let pos = word.pos.unwrap();
            format!("{} {} {}", word.note.words(text), pos.universal, pos.penn)
        };
        words.iter().map(shown).collect()
    }

    #[test]
    fn marks_are_told_apart() {
        let text = "“Well-off,” (he said) \"yes\" - no; $5.";
        let tags = tags(text);
        for expected in [
            "“ PUNCT ``",
            "- PUNCT HYPH",
            ", PUNCT ,",
            "” PUNCT ''",
            "( PUNCT -LRB-",
            ") PUNCT -RRB-",
            "\" PUNCT ``",
            "\" PUNCT ''",
            "- PUNCT :",
            "; PUNCT :",
            "$ SYM $",
            ". PUNCT .",
        ] {
            assert!(tags.iter().any(|tag| tag == expected), "{expected} in {tags:?}");
        }
    }

    #[test]
    fn words_tell_what_the_tags_join() {
        let tags = tags("Ana, whose ship sank, was not at www.example.org.");
        for expected in ["Ana PROPN NNP", "whose PRON WP$", "not PART RB", "www.example.org X ADD"]
        {
            assert!(tags.iter().any(|tag| tag == expected), "{expected} in {tags:?}");
        }
    }
}
