//! What a draft says, as far as sources can confirm it.

use super::voice::Voice;
use super::words::{Word, key, words};
use crate::document::{Document, Note};
use core::ops::Range;
use postil::annotation::{Content, Id};
use postil::label::QuoteLabel;
use postil::{Layer, Span};

/// Words in quotation marks.
#[derive(Debug)]
pub(super) struct Quoted {
    pub(super) span: Span,
    pub(super) voice: Option<Voice>,
    /// Marks that set words off without quoting anybody.
    pub(super) is_scare: bool,
    /// Its words; their spans are of the draft.
    pub(super) words: Vec<Word>,
    pub(super) pieces: Vec<Piece>,
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
            let speaker = speaker.or_else(|| only_person_beside(document, note));
            let voice = speaker.and_then(|speaker| Voice::of(document, speaker));
            let is_scare = label == QuoteLabel::Scare && words.len() <= LONGEST_SCARE;
            all.push(Quoted { span: note.span, voice, is_scare, words, pieces });
        }
    }
    all
}

/// The words of the longest piece: time and memory grow with their square.
const LONGEST_PIECE: usize = 300;
/// Up to so many words, marks may set off words that nobody is told to have said.
const LONGEST_SCARE: usize = 3;

/// The person that the sentence of a quotation names outside of it, if that is one: `Lee spoke of “…”`.
fn only_person_beside(document: &Document, note: &Note) -> Option<Id> {
    let sentence = Document::sentence_around(note.span, &document.sentences());
    let mut persons = document.layer(Layer::Entity).filter(|name| {
        name.label == "PER" && sentence.covers(name.span) && !note.span.overlaps(name.span)
    });
    let person = persons.next()?;
    let is_only = persons.all(|other| other.chain().is_some() && other.chain() == person.chain());
    is_only.then_some(person.id)
}

/// The words of a quotation, and what they are in pieces of.
fn pieces(note: &Note, text: &str) -> (Vec<Word>, Vec<Piece>) {
    let whole = [note.span];
    let segments = if note.segments.is_empty() { &whole } else { &*note.segments };
    let (mut all, mut pieces) = (Vec::new(), Vec::<Piece>::new());
    for segment in segments {
        let mut joint = if all.is_empty() { Joint::None } else { Joint::Attribution };
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
            Content::Entity(..) if is_chains_name(note) => None,
            Content::Time(timex) if is_day_or_month(&timex.to_string()) => note.value(),
            Content::Quantity(_) => note.value(),
            _ => return None,
        };
        let keys: Vec<u64> = words_in(text, note.span).iter().map(|word| word.key).collect();
        let mut forms = vec![keys];
        // `25 July` is `July 25`.
        if let ([one, two, ..], Layer::Time) = (&*forms.concat(), note.layer) {
            forms.push(vec![*two, *one]);
            forms.push(vec![*one, *two]);
        }
        let (span, layer, label) = (note.span, note.layer, note.label.to_string());
        Some(Fact { span, layer, label, value, forms })
    });
    facts.filter(|fact| fact.forms.iter().any(|form| !form.is_empty())).collect()
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
        let document = sample::parsed("They paid $5 million on 25 July 2022, and then went home.");
        let facts = facts(&document);
        let words: Vec<_> =
            facts.iter().map(|fact| fact.span.slice(&document.text).unwrap()).collect();
        assert_eq!(words, ["$5 million", "25 July 2022"]);
    }
}
