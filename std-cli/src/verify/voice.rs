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

/// Descriptions of what is no person and has no author of its own.
const IMPERSONAL: [&str; 22] = [
    "agency",
    "authority",
    "bank",
    "bureau",
    "commission",
    "committee",
    "company",
    "council",
    "court",
    "department",
    "firm",
    "government",
    "ministry",
    "office",
    "organization",
    "party",
    "poll",
    "report",
    "study",
    "survey",
    "union",
    "university",
];

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
        let mut mentions: Vec<Span> = mentions.iter().map(|note| note.span).collect();
        mentions.push(note.span);
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

    /// Whether it is somebody else than a person whom its text never names: it has a name, or it is a body or a document.
    /// `A witness` and `he` can be anybody, and a statement or a letter is somebody's.
    pub(super) fn excludes_strangers(&self) -> bool {
        match self.kind {
            Kind::Person | Kind::Body | Kind::Other => true,
            Kind::Described => self
                .forms
                .iter()
                .filter_map(|form| form.last())
                .any(|head| IMPERSONAL.contains(&&**head)),
            Kind::Pronoun => false,
        }
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

    /// Whether a text has a word of its names.
    pub(super) fn is_named_in(&self, text: &str) -> bool {
        let words = name_words(text);
        self.telling_words().any(|name| words.contains(name))
    }

    /// Whether a text may have one of its names, also with another spelling, or glued to other letters as in an address.
    pub(super) fn may_be_named_in(&self, text: &str) -> bool {
        const LONG: usize = 4;
        let words = name_words(text);
        let letters = text.to_lowercase();
        let is_glued = |form: &Vec<String>| {
            form.last().is_some_and(|last| last.chars().count() >= LONG && letters.contains(last))
        };
        // Words in lower case that begin like a name are too many: `true` is no `Trump`.
        let is_lowercase = |word: &str| {
            let word = word.trim_start_matches(|letter: char| !letter.is_alphanumeric());
            word.starts_with(char::is_lowercase)
        };
        let capitalized = text.split_whitespace().filter(|word| !is_lowercase(word));
        let capitalized: Vec<String> = capitalized.flat_map(name_words).collect();
        let is_spelled = |name: &String| {
            words.contains(name) || capitalized.iter().any(|word| is_other_spelling(word, name))
        };
        self.forms.iter().any(is_glued) || self.telling_words().any(is_spelled)
    }

    /// Whether its text says more of it than the name: an office, a title, what stands behind a comma, or this description.
    pub(super) fn is_introduced(&self, document: &Document, description: &Self) -> bool {
        let has_role = |role: Span| self.mentions.iter().any(|mention| mention.overlaps(role));
        let mut roles = document
            .layer(Layer::Relation)
            .filter(|note| note.label == RelationLabel::HasRole.name())
            .map(|note| note.span);
        let is_described = |mention: &Span| {
            let (before, behind) = around(&document.text, mention.range());
            has_title(before)
                || has_apposition(behind)
                || description.is_named_in(before)
                || description.is_named_in(behind)
        };
        roles.any(has_role) || self.mentions.iter().any(is_described)
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

/// What a text has before and behind a stretch, in the same paragraph, up to quotation marks and not far away.
fn around(text: &str, stretch: Range<usize>) -> (&str, &str) {
    const NEAR: usize = 200;
    let length = |near: &mut dyn Iterator<Item = char>| -> usize {
        near.take(NEAR).take_while(|&letter| letter != '\n').map(char::len_utf8).sum()
    };
    let head = text.get(..stretch.start).unwrap_or_default();
    let tail = text.get(stretch.end..).unwrap_or_default();
    let start = head.len() - length(&mut head.chars().rev());
    let end = length(&mut tail.chars());
    let (head, tail) = (head.get(start..).unwrap_or_default(), tail.get(..end).unwrap_or_default());
    let head = head.rsplit(['“', '”', '"']).next().unwrap_or_default();
    (head, tail.split(['“', '”', '"']).next().unwrap_or_default())
}

/// Whether a word with a capital stands right before a name: `Sen.`, `PM`.
fn has_title(before: &str) -> bool {
    const LONGEST_ABBREVIATION: usize = 6;
    let word = before.trim_end().rsplit(char::is_whitespace).next().unwrap_or_default();
    let is_short = word.chars().count() <= LONGEST_ABBREVIATION;
    let is_capital = |letter: char| letter.is_alphabetic() && !letter.is_lowercase();
    word.starts_with(is_capital)
        && (word.ends_with(char::is_alphabetic) || word.ends_with('.') && is_short)
}

/// Whether words behind a name say who that is: `, 42, a fisherman`, ` (R-Ohio)`, ` of Norby`.
fn has_apposition(behind: &str) -> bool {
    let after_comma = behind.strip_prefix(", ").and_then(|rest| rest.chars().next());
    after_comma.is_some_and(char::is_alphanumeric)
        || [" (", " of ", " at ", " from ", " with ", " in ", " for "]
            .iter()
            .any(|begin| behind.starts_with(begin))
}

/// The words of a name in lower case, without titles and marks.
fn name_words(name: &str) -> Vec<String> {
    const TITLES: [&str; 12] =
        ["mr", "mrs", "ms", "miss", "dr", "prof", "sir", "dame", "lord", "lady", "the", "jr"];
    // `U.N.` is `UN`.
    let plain: String = without_accents(name).filter(|&letter| letter != '.').collect();
    plain
        .split(|letter: char| !letter.is_alphanumeric() && letter != '\'')
        .map(|word| word.trim_end_matches("'s").to_lowercase())
        .filter(|word| !word.is_empty() && !TITLES.contains(&&**word))
        .collect()
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
