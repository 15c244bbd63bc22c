//! What is covered: the notes that the user wants gone, as spans of the prose.

use super::choice::Choice;
use super::placeholder::{names_beside, overlaps, placeholders};
use super::sheet::{Place, Sheet};
use super::subject::Subject;
use crate::document::{Chain, Document, Note};
use crate::record::as_index;
use core::ops::Range;
use postil::{Layer, Span};
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

/// A stretch of a text that goes.
#[derive(Clone, Debug)]
pub(crate) struct Cover {
    pub(crate) place: Place,
    /// Whom or what it stands for: a number of the list of subjects.
    pub(crate) subject: usize,
    /// How sure the engine is, in hundredths, where it says so.
    pub(crate) confidence: Option<u8>,
    pub(crate) why: Why,
}

/// Why a stretch goes; what is surer comes first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Why {
    /// Its form and its check digits say what it is.
    Identifier,
    /// The engine wrote a note on it.
    Note,
    /// The same words are covered elsewhere.
    Same,
    /// It is a part of a name that is covered elsewhere.
    Part,
    /// It is an address that has a covered name in it.
    Address,
    /// It looks like a name.
    Likely,
}

impl Why {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Identifier => "identifier",
            Self::Note => "annotation",
            Self::Same => "same words",
            Self::Part => "part of a name",
            Self::Address => "name in an address",
            Self::Likely => "looks like a name",
        }
    }
}

/// What is covered of a document, and whom it stands for.
#[derive(Debug, Default)]
pub(crate) struct Covers {
    pub(crate) subjects: Vec<Subject>,
    pub(crate) covers: Vec<Cover>,
    /// The full names of persons that the user wants to stay.
    pub(crate) kept: Vec<String>,
    /// The subjects by their kind and identity.
    known: HashMap<(Cow<'static, str>, String), usize>,
}

impl Covers {
    /// The notes that the choice has go.
    pub(crate) fn of(document: &Document, choice: &Choice) -> Self {
        let mut all = Self::default();
        for chain in &document.chains {
            all.add_chain(document, chain, choice);
        }
        let alone = document.notes.iter().filter(|note| {
            let is_in_chain = note.layer == Layer::Entity && note.chain().is_some();
            !is_in_chain && choice.has(note.layer.name(), &note.label)
        });
        for note in alone {
            all.add_note(document, note, choice);
        }
        all
    }

    /// Once one mention of a chain goes, all its names go. Pronouns and descriptions stay.
    fn add_chain(&mut self, document: &Document, chain: &Chain, choice: &Choice) {
        let layer = Layer::Entity.name();
        let notes = chain.mentions.iter().filter_map(|id| document.note(*id));
        let names: Vec<&Note> = notes.filter(|note| note.layer == Layer::Entity).collect();
        let is_wanted = names.iter().any(|note| choice.has(layer, &note.label));
        let words = || names.iter().map(|note| note.words(&document.text));
        let name = chain.name.slice(&document.text).unwrap_or_default();
        if words().any(|words| choice.keeps(words)) {
            self.kept.push(name.to_owned());
            return;
        }
        if !is_wanted {
            return;
        }
        let mut subject = Subject::of_words(layer, chain.label.clone(), name);
        subject.chain = Some(chain.id.get().into());
        words().for_each(|words| subject.add_form(words));
        let subject = self.subject(subject);
        for note in names {
            self.cover(note.span, subject, note.confidence);
        }
    }

    fn add_note(&mut self, document: &Document, note: &Note, choice: &Choice) {
        let words = note.words(&document.text);
        if choice.keeps(words) {
            return;
        }
        let mut subject = Subject::of_words(note.layer.name(), note.label.clone(), words);
        if let Some(value) = note.value() {
            subject.identity = value;
        }
        let subject = self.subject(subject);
        self.cover(note.span, subject, note.confidence);
    }

    fn cover(&mut self, span: Span, subject: usize, confidence: Option<u8>) {
        let place = Place { text: 0, range: range(span) };
        self.covers.push(Cover { place, subject, confidence, why: Why::Note });
    }

    /// Takes the covers of dates and amounts off these stretches, which are in order: what stands there is known better.
    pub(crate) fn make_way(&mut self, text: usize, ranges: &[Range<usize>]) {
        let Self { subjects, covers, .. } = self;
        covers.retain_mut(|cover| {
            let is_value = subjects
                .get(cover.subject)
                .is_some_and(|subject| matches!(subject.layer, "time" | "quantity"));
            if !is_value || cover.place.text != text {
                return true;
            }
            let own = &mut cover.place.range;
            let first = ranges.partition_point(|range| range.end <= own.start);
            let rest = ranges.get(first..).unwrap_or_default();
            for range in rest.iter().take_while(|range| range.start < own.end) {
                // What is left of it behind or before the stretch still goes.
                if own.end <= range.end {
                    own.end = range.start.max(own.start);
                    return own.start < own.end;
                }
                own.start = range.end;
            }
            true
        });
    }

    /// Lets placeholders that stand in the texts already stay as they are. Names beside one still go: `Lee-[PERSON 1]`.
    pub(crate) fn spare_placeholders(&mut self, sheet: &Sheet) {
        let own: Vec<_> = sheet.texts().map(placeholders).collect();
        let before = self.covered_subjects();
        let mut spared = Vec::with_capacity(self.covers.len());
        for cover in self.covers.drain(..) {
            let Place { text, range } = cover.place.clone();
            let own = own.get(text).map_or(&[][..], Vec::as_slice);
            if !overlaps(own, &range) {
                spared.push(cover);
                continue;
            }
            let names = names_beside(sheet.text(text), own, range);
            spared
                .extend(names.map(|range| Cover { place: Place { text, range }, ..cover.clone() }));
        }
        self.covers = spared;
        self.subjects.iter_mut().for_each(Subject::drop_placeholders);
        // A subject that lost all its covers was only the word in a placeholder: it is not looked for elsewhere.
        let after = self.covered_subjects();
        for number in before.difference(&after) {
            if let Some(subject) = self.subjects.get_mut(*number) {
                subject.forms.clear();
            }
        }
    }

    fn covered_subjects(&self) -> HashSet<usize> {
        self.covers.iter().map(|cover| cover.subject).collect()
    }

    /// Whether a stretch of a text is covered, in part or as a whole. The covers must be sorted and not overlap.
    pub(crate) fn has(&self, text: usize, range: &Range<usize>) -> bool {
        let after = self.covers.partition_point(|cover| {
            (cover.place.text, cover.place.range.end) <= (text, range.start)
        });
        let next = self.covers.get(after).map(|cover| &cover.place);
        next.is_some_and(|place| place.text == text && place.range.start < range.end)
    }

    /// The number of this subject: of an equal one, if there is one.
    pub(crate) fn subject(&mut self, subject: Subject) -> usize {
        let (kind, identity) = (subject.kind.clone(), subject.identity.clone());
        let number = *self.known.entry((kind, identity)).or_insert(self.subjects.len());
        match self.subjects.get_mut(number) {
            Some(known) => subject.forms.iter().for_each(|form| known.add_form(form)),
            None => self.subjects.push(subject),
        }
        number
    }
}

/// The bytes of a span.
pub(crate) fn range(span: Span) -> Range<usize> {
    as_index(span.start())..as_index(span.end())
}
