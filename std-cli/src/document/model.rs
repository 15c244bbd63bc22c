//! The view-model of one document.

use super::chain::{Chain, chains};
use super::fold::fold;
use super::note::Note;
use crate::record::{DocumentName, Record, Skipped};
use postil::annotation::{ChainId, Id};
use postil::engine::Summary;
use postil::label::SyntaxLevel;
use postil::loss::Losses;
use postil::{Date, Layer, Model, Span};

/// The view-model of one document. Every output reads this and nothing else.
#[derive(Debug)]
pub(crate) struct Document {
    pub(crate) name: DocumentName,
    pub(crate) text: String,
    /// Whether the user has this very text.
    pub(crate) is_verbatim: bool,
    pub(crate) date: Option<Date>,
    pub(crate) losses: Losses,
    /// How much of the syntax the model has learned.
    pub(crate) syntax: SyntaxLevel,
    /// How many rules need more than that.
    pub(crate) skipped: Skipped,
    /// In the order of the text, which is the order of their ids.
    pub(crate) notes: Vec<Note>,
    /// In the order of their numbers.
    pub(crate) chains: Vec<Chain>,
}

impl From<Record> for Document {
    fn from(record: Record) -> Self {
        let Record { name, text, is_verbatim, annotations, summary, known, skipped } = record;
        let notes = fold(&annotations, &known);
        let chains = chains(&notes, &text, known.linker);
        let syntax = known.model.as_ref().map_or(SyntaxLevel::None, Model::syntax_level);
        let Summary { date, losses, .. } = summary;
        Self { name, text, is_verbatim, date, losses, syntax, skipped, notes, chains }
    }
}

impl Document {
    /// All of the text.
    pub(crate) fn whole(&self) -> Span {
        Span::with_len(0, u32::try_from(self.text.len()).unwrap_or(u32::MAX))
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
            Some(chain) => chain.name.slice(&self.text),
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
    use postil::annotation::Content;

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
        assert_eq!(document.called(Id::new(999)), None);
    }
}
