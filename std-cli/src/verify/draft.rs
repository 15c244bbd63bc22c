//! What a draft says, as far as sources can confirm it.

use super::denial::is_denial;
use super::voice::Voice;
use super::words::{Word, key, words};
use crate::document::{Document, Note};
use core::ops::Range;
use postil::annotation::{Content, Id};
use postil::label::{EntityLabel, QuoteLabel};
use postil::{Layer, Span};

/// Words in quotation marks.
#[derive(Debug)]
pub(super) struct Quoted {
    pub(super) span: Span,
    pub(super) voice: Option<Voice>,
    /// Marks that set words off without quoting anybody.
    pub(super) is_scare: bool,
    /// Whether the draft itself denies, around it, what is said: `he denied that it was “a war”`.
    pub(super) is_denied: bool,
    /// Its words; their spans are of the draft.
    pub(super) words: Vec<Word>,
    pub(super) pieces: Vec<Piece>,
    /// The words of the speaker's names.
    pub(super) names: Vec<u64>,
}

impl Quoted {
    /// Equal for quotations of the same words in the same pieces.
    pub(super) fn key(&self) -> (Vec<u64>, Vec<Piece>) {
        (self.words.iter().map(|word| word.key).collect(), self.pieces.clone())
    }
}

/// Words of a quotation that stand together.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(super) struct Piece {
    /// Which of the quotation's words.
    pub(super) words: Range<usize>,
    /// What stands before it.
    pub(super) joint: Joint,
}

/// What separates a piece from the one before.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum Joint {
    /// It is the first.
    None,
    /// `…`
    Ellipsis,
    /// `,” she said. “`
    Attribution,
    /// `,” she said, “`: the sentence goes on.
    Interruption,
    /// Nothing: a long piece is looked for in parts.
    Length,
}

/// What somebody is reported to have said.
#[derive(Debug)]
pub(super) struct Reported {
    pub(super) span: Span,
    pub(super) voice: Option<Voice>,
    /// The stems of its longer words.
    pub(super) stems: Vec<u64>,
}

/// A name, date or amount.
#[derive(Debug)]
pub(super) struct Fact {
    pub(super) span: Span,
    pub(super) layer: Layer,
    pub(super) label: String,
    /// The value of a date or an amount, by which sources may say it in other words.
    pub(super) value: Option<String>,
    /// The ways to say it.
    pub(super) forms: Vec<Vec<u64>>,
}

/// The quotations of a document, in order.
pub(super) fn quotations(document: &Document) -> Vec<Quoted> {
    let mut all: Vec<Quoted> = Vec::new();
    for note in document.layer(Layer::Quote) {
        let Content::Quote { label, speaker, .. } = note.content else { continue };
        let is_marked =
            matches!(label, QuoteLabel::Direct | QuoteLabel::Partial | QuoteLabel::Scare);
        // What is quoted inside a quotation is checked with it.
        if !is_marked || all.iter().any(|outer| outer.span.covers(note.span)) {
            continue;
        }
        let (words, pieces) = pieces(note, &document.text);
        if !words.is_empty() {
            let guess = || only_person_beside(document, note);
            let voice = match speaker {
                Some(speaker) => Voice::of(document, speaker),
                None => guess().and_then(|(id, is_subject)| {
                    Voice::of(document, id).map(|voice| voice.guessed(!is_subject))
                }),
            };
            let names = voice.as_ref().map(Voice::keys).unwrap_or_default();
            let is_short = words.len() <= LONGEST_SCARE || is_title(&document.text, &words);
            let is_scare = label == QuoteLabel::Scare && is_short;
            let is_denied = is_denied(document, note);
            all.push(Quoted { span: note.span, voice, is_scare, is_denied, words, pieces, names });
        }
    }
    all
}

/// The words of the longest piece: time and memory grow with their square.
const LONGEST_PIECE: usize = 300;
/// Up to so many words, marks may set off words that nobody is told to have said.
const LONGEST_SCARE: usize = 3;

/// Whether all longer words are capitalized, as in the title of a book.
fn is_title(text: &str, words: &[Word]) -> bool {
    const LONG: u32 = 4;
    let mut long = words.iter().filter(|word| word.span.len() >= LONG);
    let first = |word: &Word| word.span.slice(text).and_then(|word| word.chars().next());
    long.all(|word| first(word).is_some_and(|first| !first.is_lowercase()))
}

/// The person that the sentence of a quotation names outside of it, if that is one, and whether the sentence begins with
/// it: `Lee spoke of “…”`.
fn only_person_beside(document: &Document, note: &Note) -> Option<(Id, bool)> {
    let sentence = Document::sentence_around(note.span, &document.sentences());
    let mut persons = document.layer(Layer::Entity).filter(|name| {
        name.label == "PER" && sentence.covers(name.span) && !note.span.overlaps(name.span)
    });
    let person = persons.next()?;
    let is_only = persons.all(|other| other.chain().is_some() && other.chain() == person.chain());
    let behind = document.text.get(person.span.range().end..).unwrap_or_default();
    let is_subject = person.span.start() == sentence.start() && behind.starts_with(' ');
    is_only.then_some((person.id, is_subject))
}

/// Whether the sentence of a quotation has a denial before it.
fn is_denied(document: &Document, note: &Note) -> bool {
    let sentence = Document::sentence_around(note.span, &document.sentences());
    let before = Span::new(sentence.start(), note.span.start().max(sentence.start()));
    let text = before.and_then(|before| before.slice(&document.text)).unwrap_or_default();
    let words = words(text);
    let mut words = words.iter().filter_map(|word| word.span.slice(text));
    words.any(|word| is_denial(word) || word.starts_with("deni") || word.starts_with("deny"))
}

/// The words of a quotation, and what they are in pieces of.
fn pieces(note: &Note, text: &str) -> (Vec<Word>, Vec<Piece>) {
    let (mut all, mut pieces) = (Vec::new(), Vec::<Piece>::new());
    for segment in note.pieces() {
        let mut joint = match all.is_empty() {
            true => Joint::None,
            false if ends_sentence_before(text, *segment) => Joint::Attribution,
            false => Joint::Interruption,
        };
        for word in words_in(text, *segment) {
            if word.follows_ellipsis && !all.is_empty() {
                joint = Joint::Ellipsis;
            }
            let place = all.len();
            all.push(word);
            match pieces.last_mut() {
                Some(last) if joint == Joint::None && last.words.len() < LONGEST_PIECE => {
                    last.words.end = place + 1;
                }
                Some(_) if joint == Joint::None => {
                    pieces.push(Piece { words: place..place + 1, joint: Joint::Length });
                }
                _ => pieces.push(Piece { words: place..place + 1, joint }),
            }
            joint = Joint::None;
        }
    }
    (all, pieces)
}

/// Whether a sentence ends before a stretch.
fn ends_sentence_before(text: &str, stretch: Span) -> bool {
    let head = Span::with_len(0, stretch.start()).slice(text).unwrap_or_default();
    head.trim_end().ends_with(['.', '!', '?', ':'])
}

/// The words of a stretch; their spans are of the whole text.
pub(super) fn words_in(text: &str, span: Span) -> Vec<Word> {
    let mut found = words(span.slice(text).unwrap_or_default());
    for word in &mut found {
        word.span = Span::with_len(span.start().saturating_add(word.span.start()), word.span.len());
    }
    found
}

/// What a document reports in words of its own; what it reports in marks is a quotation.
pub(super) fn reports(document: &Document, quotations: &[Quoted]) -> Vec<Reported> {
    const LEAST: usize = 2;
    let reports = document.layer(Layer::Quote).filter_map(|note| match note.content {
        Content::Quote { label: QuoteLabel::Indirect | QuoteLabel::Mixed, speaker, .. } => {
            let is_marked = |word: &Word| quotations.iter().any(|it| it.span.covers(word.span));
            let words = words_in(&document.text, note.span);
            let own = words.iter().filter(|word| !is_marked(word));
            let own = own.filter(|word| stem(&document.text, word).is_some()).count();
            let voice = speaker.and_then(|speaker| Voice::of(document, speaker));
            let stems = stems(&document.text, note.span);
            (own >= LEAST).then_some(Reported { span: note.span, voice, stems })
        }
        _ => None,
    });
    reports.collect()
}

/// The stems of the longer words of a stretch, each once.
pub(super) fn stems(text: &str, span: Span) -> Vec<u64> {
    let words = words_in(text, span);
    let mut stems: Vec<u64> = words.iter().filter_map(|word| stem(text, word)).collect();
    stems.sort();
    stems.dedup();
    stems
}

/// What is left of a longer word without its ending, roughly: reports change tenses and numbers.
pub(super) fn stem(text: &str, word: &Word) -> Option<u64> {
    const SHORTEST: usize = 4;
    const KEPT: usize = 6;
    let letters = word.span.slice(text)?;
    let (kept, _) = letters.char_indices().nth(KEPT).unwrap_or((letters.len(), ' '));
    (letters.len() >= SHORTEST).then(|| letters.get(..kept).map(key)).flatten()
}

/// The names, dates and amounts of a document. Of each chain its fullest name is one.
pub(super) fn facts(document: &Document) -> Vec<Fact> {
    let text = &document.text;
    let is_chains_name = |note: &Note| {
        note.chain()
            .and_then(|chain| document.chain(chain))
            .is_none_or(|chain| chain.name == note.span)
    };
    let facts = document.notes.iter().filter_map(|note| {
        let value = match note.content {
            // What is Greek is told apart from Greece by no reader.
            Content::Entity(EntityLabel::Norp, _) => return None,
            Content::Entity(..) if is_chains_name(note) => None,
            Content::Time(timex) if is_day_or_month(&timex.to_string()) => note.value(),
            Content::Quantity(_) if is_telling(note, text) => note.value(),
            _ => return None,
        };
        let words = words_in(text, note.span);
        let keys: Vec<u64> = words.iter().map(|word| word.key).collect();
        let mut forms = vec![keys];
        forms.extend(possessive(text, &words));
        forms.extend(other_currency(text, &words));
        // `25 July` is `July 25`.
        let first = forms.first().cloned().unwrap_or_default();
        if let ([one, two, rest @ ..], Layer::Time) = (&*first, note.layer) {
            forms.push([&[*two, *one], rest].concat());
        }
        let (span, layer, label) = (note.span, note.layer, note.label.to_string());
        Some(Fact { span, layer, label, value, forms })
    });
    facts.filter(|fact| fact.forms.iter().any(|form| !form.is_empty())).collect()
}

/// Whether an amount is worth looking for: small numbers in words, such as `first` and `a dozen`, are not.
fn is_telling(note: &Note, text: &str) -> bool {
    const SMALL: f64 = 12.0;
    let has_digit = note.words(text).bytes().any(|byte| byte.is_ascii_digit());
    let value = note.value().and_then(|value| value.parse::<f64>().ok());
    let is_small = value.is_none_or(|value| value <= SMALL);
    has_digit || !matches!(&*note.label, "ORDINAL" | "CARDINAL") || !is_small
}

/// `Austria’s` of `Austria`.
fn possessive(text: &str, words: &[Word]) -> Option<Vec<u64>> {
    let (last, before) = words.split_last()?;
    let last = key(&format!("{}'s", last.span.slice(text)?));
    Some(before.iter().map(|word| word.key).chain([last]).collect())
}

/// `85 million euros` of `€85 million`, and the other way round.
fn other_currency(text: &str, words: &[Word]) -> Option<Vec<u64>> {
    const CURRENCIES: [(&str, &str); 4] =
        [("$", "dollars"), ("€", "euros"), ("£", "pounds"), ("¥", "yen")];
    let word = |word: &Word| word.span.slice(text).unwrap_or_default().to_lowercase();
    let (first, last) = (word(words.first()?), word(words.last()?));
    let keys = words.iter().map(|word| word.key);
    CURRENCIES.into_iter().find_map(|(sign, name)| {
        if first == sign {
            Some(keys.clone().skip(1).chain([key(name)]).collect())
        } else if last == name {
            Some([key(sign)].into_iter().chain(keys.clone().take(words.len() - 1)).collect())
        } else {
            None
        }
    })
}

/// Whether a time's value is on the calendar: `2022-07-25`, `2022-07`, `2022`.
fn is_day_or_month(value: &str) -> bool {
    value.len() >= 4 && value.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    #[test]
    fn a_quotation_is_in_pieces_at_attributions_and_ellipses() {
        let document = sample::parsed("“We will win … one day,” said Ann Lee. “And soon.”");
        let quotations = quotations(&document);
        let [quotation] = &*quotations else { panic!("{quotations:?}") };
        let joints: Vec<_> =
            quotation.pieces.iter().map(|piece| (piece.words.clone(), piece.joint)).collect();
        assert_eq!(
            joints,
            [(0..3, Joint::None), (3..5, Joint::Ellipsis), (5..7, Joint::Attribution)]
        );
    }

    #[test]
    fn amounts_and_days_are_facts() {
        let document = sample::parsed(
            "They first paid $5 million on 25 July 2022, and then a dozen went home.",
        );
        let facts = facts(&document);
        let words: Vec<_> =
            facts.iter().map(|fact| fact.span.slice(&document.text).unwrap()).collect();
        assert_eq!(words, ["$5 million", "25 July 2022"]);
    }
}
