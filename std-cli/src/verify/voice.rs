//! Who speaks, compared across texts.

use super::report::Speaker;
use super::words::key;
use crate::accents::without_accents;
use crate::document::Document;
use crate::sanitize::squeezed;
use core::ops::Range;
use postil::annotation::Id;
use postil::label::RelationLabel;
use postil::{Layer, Span};

/// Who speaks in one text, by everything that the text calls him.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Voice {
    pub(super) speaker: Speaker,
    /// Its names, the fullest first; of one without a name, its description.
    forms: Vec<Vec<String>>,
    kind: Kind,
    /// Whether the words that say who speaks are its name.
    is_by_name: bool,
    /// Where the text mentions it.
    mentions: Vec<Span>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    Person,
    /// An organization.
    Body,
    /// A place that speaks for its government, and any other name.
    Other,
    /// `a spokesman`: it has no name.
    Described,
    /// `he`: it has nothing.
    Pronoun,
}

/// Mentions of one speaker that are looked at: the others say nothing new.
const MOST_MENTIONS: usize = 50;

/// Whether two voices are one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Likeness {
    Same,
    Another,
    Unsure,
}

impl Voice {
    /// The voice of this note of a document.
    pub(super) fn of(document: &Document, id: Id) -> Option<Self> {
        let note = document.note(id)?;
        let chain = document.chain_of(id);
        let mentions: Vec<_> = match chain {
            Some(chain) => {
                let mentions = chain.mentions.iter().filter_map(|&id| document.note(id));
                mentions.take(MOST_MENTIONS).collect()
            }
            None => vec![note],
        };
        let names: Vec<_> = mentions.iter().filter(|note| note.layer == Layer::Entity).collect();
        let kind = match names.first() {
            Some(_) if mentions.iter().any(|note| note.label == "PER") => Kind::Person,
            Some(_) if names.iter().all(|note| note.label == "ORG") => Kind::Body,
            Some(_) => Kind::Other,
            None if note.label == "pronoun" => Kind::Pronoun,
            None => Kind::Described,
        };
        let called = document.called(id).unwrap_or_default();
        let mut forms: Vec<Vec<String>> = match kind {
            Kind::Pronoun => Vec::new(),
            Kind::Described => vec![name_words(called)],
            _ => names.iter().map(|note| name_words(note.words(&document.text))).collect(),
        };
        forms.retain(|form| !form.is_empty());
        forms.sort_by(|one, other| other.len().cmp(&one.len()).then_with(|| one.cmp(other)));
        forms.dedup();
        let speaker = Speaker { name: squeezed(called), span: note.span };
        let is_by_name = note.layer == Layer::Entity;
        let mentions = mentions.iter().map(|note| note.span).collect();
        Some(Self { speaker, forms, kind, is_by_name, mentions })
    }

    /// The voice that a transcript calls by these words.
    pub(super) fn of_label(label: &str, span: Span) -> Self {
        const NOBODY: [&str; 9] = [
            "q",
            "a",
            "question",
            "answer",
            "reporter",
            "interviewer",
            "moderator",
            "speaker",
            "voice",
        ];
        let form = name_words(label);
        // `Speaker 2`.
        let is_number = |word: &&String| word.bytes().all(|byte| byte.is_ascii_digit());
        let last = form.iter().rev().find(|word| !is_number(word));
        let is_described = last.is_none_or(|last| NOBODY.contains(&&**last));
        let kind = if is_described { Kind::Described } else { Kind::Person };
        let speaker = Speaker { name: squeezed(label), span };
        Self { speaker, forms: vec![form], kind, is_by_name: !is_described, mentions: vec![span] }
    }

    /// Whether it is a person with more than one name.
    pub(super) fn is_person(&self) -> bool {
        self.kind == Kind::Person && self.forms.first().is_some_and(|form| form.len() > 1)
    }

    /// Whether it is nothing but a pronoun, which may be anybody.
    pub(super) fn is_pronoun(&self) -> bool {
        self.kind == Kind::Pronoun
    }

    /// Whether the words that say who speaks are its name.
    pub(super) const fn is_by_name(&self) -> bool {
        self.is_by_name
    }

    /// The same, which may not be who speaks.
    pub(super) fn guessed(self, is_guess: bool) -> Self {
        Self { is_by_name: self.is_by_name && !is_guess, ..self }
    }

    /// The keys of the words of its names.
    pub(super) fn keys(&self) -> Vec<u64> {
        let mut keys: Vec<u64> = self.telling_words().map(|word| key(word)).collect();
        keys.sort();
        keys.dedup();
        keys
    }

    /// Whether a text calls it by its name in the paragraph of a quotation.
    pub(super) fn is_beside(&self, text: &str, quotation: Span) -> bool {
        let between = self.speaker.span.join(quotation).slice(text).unwrap_or_default();
        self.is_by_name && !between.contains("\n\n")
    }

    /// Whether names of both may be spellings of one: `Sharif` and `Shareef`, but not `Bill Lee` and `Ann Lee`.
    fn is_spelled_alike(&self, other: &Self) -> bool {
        let lasts = |voice: &Self| -> Vec<String> {
            voice.forms.iter().filter_map(|form| form.last().cloned()).collect()
        };
        let others = lasts(other);
        lasts(self).iter().any(|one| others.iter().any(|other| is_other_spelling(one, other)))
    }

    /// Whether a text has a word of its names. `The bill` names no Bill.
    pub(super) fn is_named_in(&self, text: &str) -> bool {
        let words = self.possible_names(text);
        self.telling_words().any(|name| words.contains(name))
    }

    /// The same, also if the word is spelled or ends otherwise: `Erdoghan`, `ministers`.
    pub(super) fn is_called_in(&self, text: &str) -> bool {
        let words = self.possible_names(text);
        let is_name = |word: &String, name: &String| word == name || is_other_spelling(word, name);
        self.telling_words().any(|name| words.iter().any(|word| is_name(word, name)))
    }

    /// Whether its text says which office it has: `Governor Lee`.
    pub(super) fn has_role(&self, document: &Document) -> bool {
        let roles = document
            .layer(Layer::Relation)
            .filter(|note| note.label == RelationLabel::HasRole.name());
        let mut spans = roles.map(|note| note.span);
        spans.any(|role| self.mentions.iter().any(|mention| mention.overlaps(role)))
    }

    /// What its text has beside each of its mentions, in the same paragraph.
    pub(super) fn beside_mentions<'t>(&self, text: &'t str) -> impl Iterator<Item = &'t str> {
        const NEAR: usize = 200;
        let length = |near: &mut dyn Iterator<Item = char>| -> usize {
            near.take(NEAR).take_while(|&letter| letter != '\n').map(char::len_utf8).sum()
        };
        self.mentions.iter().filter_map(move |mention| {
            let Range { start, end } = mention.range();
            let before = length(&mut text.get(..start)?.chars().rev());
            let behind = length(&mut text.get(end..)?.chars());
            text.get(start - before..end + behind)
        })
    }

    /// The words of a text that may be its name.
    fn possible_names(&self, text: &str) -> Vec<String> {
        let is_person = self.kind == Kind::Person;
        let words = words_of(text);
        let words = words.filter(|word| !is_person || !word.starts_with(char::is_lowercase));
        words.map(|word| word.to_lowercase()).collect()
    }

    /// The words of its names; initials are anybody's.
    fn telling_words(&self) -> impl Iterator<Item = &String> {
        self.forms.iter().flatten().filter(|word| word.chars().count() > 1)
    }

    /// Whether it is this one of another text.
    pub(super) fn likeness(&self, other: &Self) -> Likeness {
        let ([full, ..], [other_full, ..]) = (&*self.forms, &*other.forms) else {
            return Likeness::Unsure;
        };
        match (self.kind, other.kind) {
            (Kind::Person, Kind::Person) if full.len() > 1 && other_full.len() > 1 => {
                match is_one_person(full, other_full) {
                    true => Likeness::Same,
                    false if self.is_spelled_alike(other) => Likeness::Unsure,
                    false => Likeness::Another,
                }
            }
            (Kind::Described | Kind::Pronoun, _) | (_, Kind::Described | Kind::Pronoun) => {
                if full.last() == other_full.last() { Likeness::Same } else { Likeness::Unsure }
            }
            (one, two) => {
                let fits = |form: &Vec<String>| {
                    other.forms.iter().any(|other| match (one, two) {
                        (Kind::Person, Kind::Person) => is_one_person(form, other),
                        _ => is_one_body(form, other),
                    })
                };
                match self.forms.iter().any(fits) {
                    true => Likeness::Same,
                    // A body speaks through persons, and a government is called by many names.
                    false if one != two || one == Kind::Other => Likeness::Unsure,
                    false if self.is_spelled_alike(other) => Likeness::Unsure,
                    false => Likeness::Another,
                }
            }
        }
    }
}

/// The words of a name in lower case, without titles and marks.
fn name_words(name: &str) -> Vec<String> {
    const TITLES: [&str; 12] =
        ["mr", "mrs", "ms", "miss", "dr", "prof", "sir", "dame", "lord", "lady", "the", "jr"];
    words_of(name)
        .map(|word| word.to_lowercase())
        .filter(|word| !TITLES.contains(&&**word))
        .collect()
}

/// The words of a text as they are written, without accents, full stops and the `'s` of the genitive: `U.N.` is `UN`.
fn words_of(text: &str) -> impl Iterator<Item = String> {
    let plain: String = without_accents(text).filter(|&letter| letter != '.').collect();
    let words = plain.split(|letter: char| !letter.is_alphanumeric() && letter != '\'');
    let words: Vec<String> = words.map(|word| word.trim_end_matches("'s").to_owned()).collect();
    words.into_iter().filter(|word| !word.is_empty())
}

/// `Ann Lee` is `Lee`, `A. Lee`, `Ann Maria Lee`, `Ann`; not `Bo Lee`.
fn is_one_person(one: &[String], other: &[String]) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let (Some(first), Some(last)) = (short.first(), short.last()) else {
        return false;
    };
    if short.len() == 1 {
        return long.contains(last);
    }
    let begins_alike = long.first().is_some_and(|other| is_one_given_name(first, other));
    // In many languages the family name comes first: all words of the short one are in the long one.
    long.last() == Some(last) && begins_alike || short.iter().all(|word| long.contains(word))
}

/// `a` is `Ann`, and `Rob` is `Robert`.
fn is_one_given_name(one: &str, other: &str) -> bool {
    // Of two letters many names begin: `Al` is neither `Alan` nor `Alice`.
    const MANY: usize = 2;
    let shorter = one.chars().count().min(other.chars().count());
    one == other || shorter != MANY && (one.starts_with(other) || other.starts_with(one))
}

/// Whether two words begin alike, and are about as long.
fn is_other_spelling(one: &str, other: &str) -> bool {
    const ALIKE: usize = 3;
    const MOST: usize = 2;
    let shared = one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
    let (length, other_length) = (one.chars().count(), other.chars().count());
    one != other
        && shared >= ALIKE
        && length.abs_diff(other_length) <= MOST
        && length.min(other_length).saturating_sub(shared) <= MOST
}

/// `Ministry of Health` is `Health Ministry`, `WHO` is `World Health Organization`.
fn is_one_body(one: &[String], other: &[String]) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    if short.iter().all(|word| long.contains(word)) {
        return !short.is_empty();
    }
    let initials: String = long
        .iter()
        .filter(|word| !matches!(&***word, "of" | "for" | "and" | "in" | "on"))
        .filter_map(|word| word.chars().next())
        .collect();
    matches!(short, [word] if *word == initials)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_person(one: &str, other: &str) -> bool {
        is_one_person(&name_words(one), &name_words(other))
    }

    #[test]
    fn a_person_has_many_names() {
        for other in ["Lee", "Mrs Lee", "A. Lee", "Ann", "Ann Maria Lee", "Lee Ann", "Lee’s"] {
            assert!(is_person("Ann Lee", other), "{other}");
        }
        assert!(is_person("Luis O’Neill Castañeda", "L. O'Neill Castaneda"));
        for other in ["Bo Lee", "Ek", "Ann Ek", "B. Lee"] {
            assert!(!is_person("Ann Lee", other), "{other}");
        }
    }

    #[test]
    fn a_name_may_be_spelled_otherwise() {
        assert!(is_other_spelling("sarea", "saree") && is_other_spelling("sharif", "shareef"));
        assert!(!is_other_spelling("lee", "lee") && !is_other_spelling("martin", "marlowe"));
    }

    #[test]
    fn a_body_has_its_initials() {
        let is_body = |one: &str, other: &str| is_one_body(&name_words(one), &name_words(other));
        assert!(is_body("WHO", "World Health Organization"));
        assert!(is_body("Ministry of Health", "the Ministry"));
        assert!(!is_body("Ministry of Health", "Ministry of Defence"));
    }
}
