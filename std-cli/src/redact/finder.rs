//! The flow: a document in, the same without what goes out.

use super::choice::Choice;
use super::cover::{Cover, Covers, Why, range};
use super::edit::{Edit, replace};
use super::form::{Decoded, Piece};
use super::placeholder::{overlaps, placeholders};
use super::replace::{Book, Given, Style};
use super::sheet::{Place, Sheet};
use super::spread::{NameWords, spread};
use super::subject::Subject;
use super::unite::{split, unite};
use super::word::is_capitalized;
use super::{identifier, likely, suspect, timestamp, title};
use crate::article::Article;
use crate::document::Document;
use crate::engine::Annotator;
use crate::error::Fault;
use crate::record::{DocumentName, Record};
use crate::sanitize::sanitized;
use core::cmp::Reverse;
use core::ops::Range;
use postil::label::Tag;
use postil::loss::Losses;
use postil::{Date, Layer, Options};
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// Finds what is to go out of documents, on any number of threads at once.
#[derive(Debug)]
pub(crate) struct Finder {
    options: Options<'static>,
    choice: Choice,
    style: Style,
    /// Engines that nobody uses just now: as many as there are threads.
    idle: Mutex<Vec<Annotator>>,
}

/// What goes out of a document, before it is decided what stands in its place.
#[derive(Debug)]
pub(crate) struct Found {
    input: String,
    pub(super) sheet: Sheet,
    pub(super) covers: Covers,
    left: Vec<Place>,
    losses: Losses,
    style: Style,
}

/// A document without what went.
#[derive(Debug)]
pub(crate) struct Redacted {
    pub(crate) input: String,
    pub(crate) output: String,
    /// In the order of the input, none overlapping.
    pub(crate) edits: Vec<Edit>,
    /// What went: edits tell which of these they are for.
    pub(crate) gone: Vec<Gone>,
    /// What looks like a name and stays, in bytes of the input.
    pub(crate) left: Vec<Range<usize>>,
    /// What did not fit the engine's memory.
    pub(crate) losses: Losses,
}

impl Redacted {
    /// Where a stretch of the input that stays stands in the output, in bytes.
    pub(crate) fn in_output(&self, raw: &Range<usize>) -> Option<Range<usize>> {
        let after = self.edits.partition_point(|edit| edit.raw.end <= raw.start);
        let before = after.checked_sub(1).and_then(|at| self.edits.get(at));
        let (input, output) = before.map_or((0, 0), |edit| (edit.raw.end, edit.output.end));
        let stays = self.edits.get(after).is_none_or(|next| raw.end <= next.raw.start);
        stays.then(|| output + (raw.start - input)..output + (raw.end - input))
    }
}

/// Something that went, and what is known about it.
#[derive(Clone, Debug)]
pub(crate) struct Gone {
    /// The entry of the book that it stands for.
    pub(crate) entry: usize,
    pub(crate) layer: &'static str,
    pub(crate) label: Cow<'static, str>,
    /// The chain in the document.
    pub(crate) chain: Option<u32>,
    pub(crate) confidence: Option<u8>,
    pub(crate) why: Why,
}

/// Whether this is a low confidence: about every second of such names is right.
pub(crate) fn is_low(confidence: Option<u8>) -> bool {
    const LOW: u8 = 50;
    confidence.is_some_and(|confidence| confidence < LOW)
}

impl Gone {
    fn of(entry: usize, subject: &Subject, cover: &Cover) -> Self {
        let (layer, label, chain) = (subject.layer, subject.label.clone(), subject.chain);
        Self { entry, layer, label, chain, confidence: cover.confidence, why: cover.why }
    }
}

impl Finder {
    /// A finder whose engines have these options.
    pub(crate) fn new(mut options: Options<'static>, choice: Choice, style: Style) -> Self {
        // Tags of tokens tell what looks like a name.
        options.tokens = true;
        Self { options, choice, style, idle: Mutex::default() }
    }

    /// Finds what goes out of a document whose text these pieces of the input are.
    pub(crate) fn find(
        &self,
        name: &DocumentName,
        input: String,
        pieces: Vec<Piece>,
        date: Option<Date>,
    ) -> Result<Found, Fault> {
        let sheet = Sheet::of(&input, pieces);
        let text = sheet.prose().to_owned();
        let article = Article { name: name.clone(), text, date, is_verbatim: true };
        let document = Document::from(self.annotate(article)?);
        let mut covers = Covers::of(&document, &self.choice);
        timestamp::find(&sheet, &self.choice, &mut covers);
        identifier::find(&sheet, &self.choice, &mut covers);
        let noted = likely::noted(&document);
        let left = likely::find(&document, &noted, &self.choice, &mut covers);
        title::pass_on(&mut covers, &sheet, &self.choice);
        unite(&mut covers);
        covers.spare_placeholders(&sheet);
        spread(&mut covers, &sheet, &name_words(&document), &self.choice);
        covers.spare_placeholders(&sheet);
        split(&mut covers, &sheet);
        let mut left: Vec<Place> = left.into_iter().map(|range| Place { text: 0, range }).collect();
        if self.choice.has_persons() {
            left.extend(suspect::find(&sheet, &noted, &covers, &self.choice));
        }
        let placeholders: Vec<_> = sheet.texts().map(placeholders).collect();
        left.retain(|place| {
            let own = placeholders.get(place.text).map_or(&[][..], Vec::as_slice);
            !covers.has(place.text, &place.range) && !overlaps(own, &place.range)
        });
        left.sort_by_key(|place| (place.text, place.range.start, Reverse(place.range.end)));
        left.dedup_by(|next, last| next.text == last.text && next.range.start < last.range.end);
        Ok(Found { input, sheet, covers, left, losses: document.losses, style: self.style })
    }

    fn annotate(&self, article: Article) -> Result<Record, Fault> {
        let idle = || self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let annotator = idle().pop();
        let mut annotator = annotator.unwrap_or_else(|| Annotator::new(self.options));
        let record = annotator.annotate(article);
        idle().push(annotator);
        record
    }
}

impl Found {
    /// Why a strict user refuses the document, if there is a reason. `line` is the number of its first line in its file.
    pub(crate) fn objection(&self, line: usize) -> Option<String> {
        let mut reasons: Vec<String> = self
            .losses
            .iter()
            .map(|loss| format!("layer {} lost {} annotations", loss.layer.name(), loss.lost))
            .collect();
        let low = self.covers.covers.iter().filter(|cover| is_low(cover.confidence)).count();
        if low > 0 {
            reasons.push(format!("{low} of what would go has a confidence below 50 %"));
        }
        if !self.left.is_empty() {
            reasons.push(self.told_left(line));
        }
        (!reasons.is_empty()).then(|| reasons.join("; "))
    }

    /// How many lines its input has.
    pub(crate) fn lines(&self) -> usize {
        self.input.matches('\n').count()
    }

    /// `1 word that stays looks like a name: 'Born', line 1`.
    fn told_left(&self, first_line: usize) -> String {
        const MOST: usize = 10;
        let words = self.left.iter().take(MOST).map(|place| {
            let start = bytes(&self.input, &self.sheet, place, &mut HashMap::new())
                .first()
                .map_or(0, |raw| raw.start);
            let before = self.input.get(..start).unwrap_or_default();
            let line = first_line + before.matches('\n').count();
            format!("'{}', line {line}", sanitized(self.sheet.words(place)))
        });
        let list = words.collect::<Vec<_>>().join("; ");
        let count = self.left.len();
        let rest = count.saturating_sub(MOST);
        let more = if rest > 0 { format!("; and {rest} more") } else { String::new() };
        match count {
            1 => format!("1 word that stays looks like a name: {list}"),
            _ => format!("{count} words that stay look like names: {list}{more}"),
        }
    }

    /// Replaces what goes. The book tells who is who, and learns it.
    pub(crate) fn replace(self, book: &mut Book) -> Redacted {
        let Self { input, sheet, covers, left, losses, style } = self;
        let given = Given::of(&input, style);
        let mut gone = Vec::new();
        let mut places = Vec::new();
        for cover in &covers.covers {
            let Some(subject) = covers.subjects.get(cover.subject) else { continue };
            let entry = book.place_of(subject, &given);
            let words = sheet.words(&cover.place);
            let is_address = sheet.is_address(&cover.place);
            places.push((&cover.place, book.replacement(entry, words, is_address, style, &given)));
            gone.push(Gone::of(entry, subject, cover));
        }
        let (output, edits) = replace(&input, &sheet, &places);
        let mut decoded = HashMap::new();
        let mut left: Vec<Range<usize>> = left
            .into_iter()
            .flat_map(|place| bytes(&input, &sheet, &place, &mut decoded))
            .collect();
        left.sort_by_key(|raw| raw.start);
        Redacted { input, output, edits, gone, left, losses }
    }
}

/// The stretches of the input that a place is made of.
fn bytes<'i>(
    input: &'i str,
    sheet: &Sheet,
    place: &Place,
    decoded: &mut HashMap<usize, Decoded<'i>>,
) -> Vec<Range<usize>> {
    let stretches = sheet.stretches(place);
    let raw = stretches.into_iter().filter_map(|stretch| {
        let piece = sheet.piece(stretch.piece)?;
        let decoded = decoded.entry(stretch.piece).or_insert_with(|| piece.decode(input));
        Some(decoded.raw(stretch.span))
    });
    raw.collect()
}

/// Where words of the prose read as names: syntax says so, or they have a capital letter within a sentence.
fn name_words(document: &Document) -> NameWords {
    let text = document.text.as_str();
    let tokens = document.layer(Layer::Token).filter(|token| {
        let word = token.words(text);
        let before = text.get(..range(token.span).start).unwrap_or_default();
        let before = before.strip_suffix(' ').and_then(|before| before.rsplit([' ', '\n']).next());
        let follows_lowercase = before.is_some_and(|before| {
            before.ends_with(char::is_lowercase) && before.starts_with(char::is_lowercase)
        });
        token.grammar.tag == Some(Tag::Name) || (is_capitalized(word) && follows_lowercase)
    });
    tokens.map(|token| range(token.span).start).collect()
}
