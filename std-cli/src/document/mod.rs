//! A document as outputs show it: the parts of quotations folded into their quotations, the names of
//! one person, body or place gathered in a chain.

mod chain;
mod event;
mod flat;
mod network;
mod quotation;
mod relation;
mod timeline;

pub(crate) use chain::Chain;
pub(crate) use event::Argument;
pub(crate) use network::Network;
pub(crate) use relation::Parties;

use crate::record::{Name, Record};
use postil::Document as Summary;
use postil::{
    Annotation, ChainId, Content, Date, EntityLabel, Id, Layer, Lexicon, Losses, Model, QuoteLabel,
    Span,
};
use serde::Serialize;
use std::borrow::Cow;

/// The view-model of one document. Every output reads this and nothing else.
#[derive(Debug)]
pub(crate) struct Document {
    pub(crate) name: Name,
    pub(crate) text: String,
    /// Whether the user has this very text.
    pub(crate) is_verbatim: bool,
    pub(crate) date: Option<Date>,
    pub(crate) losses: Losses,
    /// In the order of the text, which is the order of their ids.
    pub(crate) notes: Vec<Note>,
    /// In the order of their numbers.
    pub(crate) chains: Vec<Chain>,
}

/// One annotation; a quotation with its parts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Note {
    pub(crate) id: Id,
    pub(crate) layer: Layer,
    pub(crate) label: Cow<'static, str>,
    pub(crate) span: Span,
    pub(crate) content: Content,
    /// The rule that made it, in words.
    pub(crate) reason: &'static str,
    /// The words that attribute a quotation.
    pub(crate) cue: Option<Span>,
    /// The pieces of a quotation that is split.
    pub(crate) segments: Vec<Span>,
    /// Which entry of the lexicon a term is.
    pub(crate) entry: Option<Entry>,
}

/// An entry of the lexicon: its id; or its number, where there is no lexicon to tell.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(untagged)]
pub(crate) enum Entry {
    Id(&'static str),
    Number(u32),
}

impl Note {
    /// The chain of a name or mention.
    pub(crate) const fn chain(&self) -> Option<ChainId> {
        match self.content {
            Content::Entity(_, chain) | Content::Mention(_, chain) => chain,
            _ => None,
        }
    }

    /// Who speaks, of a quotation.
    pub(crate) const fn speaker(&self) -> Option<Id> {
        match self.content {
            Content::Quote { speaker, .. } => speaker,
            _ => None,
        }
    }

    /// The value of a time, with its modifier, or of a quantity, with its unit.
    pub(crate) fn value(&self) -> Option<String> {
        let (value, more) = match self.content {
            Content::Time(timex) => (timex.to_string(), timex.modifier.name().unwrap_or_default()),
            Content::Quantity(quantity) => (quantity.to_string(), quantity.unit.name()),
            _ => return None,
        };
        Some(if more.is_empty() { value } else { format!("{value} {more}") })
    }

    /// The note's words.
    pub(crate) fn words<'t>(&self, text: &'t str) -> &'t str {
        self.span.of(text).unwrap_or_default()
    }
}

impl From<&Annotation> for Note {
    fn from(annotation: &Annotation) -> Self {
        Self {
            id: annotation.id(),
            layer: annotation.layer(),
            label: annotation.label().into(),
            span: annotation.span(),
            content: annotation.content(),
            reason: postil::explain(annotation),
            cue: None,
            segments: Vec::new(),
            entry: None,
        }
    }
}

impl From<Record> for Document {
    fn from(record: Record) -> Self {
        let Record { name, text, is_verbatim, annotations, summary, lexicon, model } = record;
        let mut notes = fold(&annotations);
        name_terms(&mut notes, lexicon.as_ref());
        name_own(&mut notes, model.as_ref());
        let chains = chain::chains(&notes, &text);
        let Summary { date, losses, .. } = summary;
        Self { name, text, is_verbatim, date, losses, notes, chains }
    }
}

/// Notes of the annotations, with cues and segments inside the quotations they are parts of. A part
/// whose quotation did not fit is left out; the losses tell of the quotation.
fn fold(annotations: &[Annotation]) -> Vec<Note> {
    let is_part =
        |annotation: &&Annotation| matches!(annotation.content(), Content::QuotePart { .. });
    let mut notes: Vec<Note> =
        annotations.iter().filter(|annotation| !is_part(annotation)).map(Note::from).collect();
    for part in annotations.iter().filter(is_part) {
        let Content::QuotePart { label, of: Some(of) } = part.content() else {
            continue;
        };
        let Some(quote) = find_mut(&mut notes, of).filter(|note| note.layer == Layer::Quote) else {
            continue;
        };
        match label {
            QuoteLabel::Segment => quote.segments.push(part.span()),
            QuoteLabel::Cue => quote.cue = Some(part.span()),
            // No format shows the source yet.
            _ => {}
        }
    }
    notes
}

/// Gives terms the names of their labels and the ids of their entries.
fn name_terms(notes: &mut [Note], lexicon: Option<&Lexicon<'static>>) {
    for note in notes {
        let Content::Term { label, entry } = note.content else {
            continue;
        };
        let name = lexicon.and_then(|lexicon| lexicon.label_name(label));
        note.label = match name.or_else(|| label.entity().map(EntityLabel::name)) {
            Some(name) => name.into(),
            None => label.0.to_string().into(),
        };
        note.entry = match lexicon {
            Some(lexicon) => lexicon.entry_id(entry).map(Entry::Id),
            None => Some(Entry::Number(entry)),
        };
    }
}

/// Gives names with labels of the user's own model their names.
fn name_own(notes: &mut [Note], model: Option<&Model<'static>>) {
    let Some(model) = model else { return };
    for note in notes {
        if let Content::Entity(label, _) = note.content
            && let Some(name) =
                label.number_in_model().and_then(|number| model.labels().nth(number))
        {
            note.label = name.into();
        }
    }
}

fn find_mut(notes: &mut [Note], id: Id) -> Option<&mut Note> {
    let place = notes.binary_search_by_key(&id, |note| note.id).ok()?;
    notes.get_mut(place)
}

impl Document {
    /// All of the text.
    pub(crate) fn whole(&self) -> Span {
        Span::at(0, u32::try_from(self.text.len()).unwrap_or(u32::MAX))
    }

    /// The note of this id.
    pub(crate) fn note(&self, id: Id) -> Option<&Note> {
        let place = self.notes.binary_search_by_key(&id, |note| note.id).ok()?;
        self.notes.get(place)
    }

    /// The chain of this number.
    pub(crate) fn chain(&self, id: ChainId) -> Option<&Chain> {
        let place = self.chains.binary_search_by_key(&id, |chain| chain.id).ok()?;
        self.chains.get(place)
    }

    /// The chain of the note of this id, if it is a name or mention.
    pub(crate) fn chain_of(&self, id: Id) -> Option<&Chain> {
        self.chain(self.note(id)?.chain()?)
    }

    /// How to call what a note stands for: by the name of its chain, else by its own words.
    pub(crate) fn called(&self, id: Id) -> Option<&str> {
        match self.chain_of(id) {
            Some(chain) => chain.name.of(&self.text),
            None => Some(self.note(id)?.words(&self.text)),
        }
    }

    /// The sentence around a span, else the span itself. `sentences` are those of the document, in order.
    pub(crate) fn sentence_around(span: Span, sentences: &[Span]) -> Span {
        let after = sentences.partition_point(|sentence| sentence.start() <= span.start());
        let before = after.checked_sub(1).and_then(|place| sentences.get(place));
        before.copied().filter(|sentence| sentence.covers(span)).unwrap_or(span)
    }

    /// The sentences, in order.
    pub(crate) fn sentences(&self) -> Vec<Span> {
        self.layer(Layer::Sentence).map(|note| note.span).collect()
    }

    /// Notes of one layer, in order.
    pub(crate) fn layer(&self, layer: Layer) -> impl Iterator<Item = &Note> {
        self.notes.iter().filter(move |note| note.layer == layer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    #[test]
    fn parts_are_folded_into_their_quotation() {
        let document = sample::document();
        let quote = document.layer(Layer::Quote).next().unwrap();
        assert_eq!(document.layer(Layer::Quote).count(), 1);
        let words = |span: &Span| span.of(&document.text).unwrap();
        assert_eq!(words(quote.cue.as_ref().unwrap()), "said");
        let segments: Vec<_> = quote.segments.iter().map(words).collect();
        assert_eq!(segments, ["“We agree,”", "“and we sign.”"]);
    }

    #[test]
    fn notes_are_called_by_the_name_of_their_chain() {
        let document = sample::document();
        let Content::Quote { speaker, .. } = document.layer(Layer::Quote).next().unwrap().content
        else {
            panic!("a quotation");
        };
        let speaker = speaker.unwrap();
        assert_eq!(document.note(speaker).unwrap().words(&document.text), "LEE");
        assert_eq!(document.called(speaker), Some("Ann Lee"));
        assert_eq!(document.called(Id(999)), None);
    }
}
