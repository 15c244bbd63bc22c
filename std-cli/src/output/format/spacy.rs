//! spaCy: a document as `Doc.to_json` writes it and `Doc.from_json` reads it, from where it goes into a `DocBin`;
//! displaCy draws the same with `manual=True`. Offsets count characters.
//!
//! Names, times and quantities are the entities, which do not overlap; the other layers are groups of spans.

use super::spec::{Format, Media, Quirks, Render};
use crate::document::{Document, Note};
use crate::layers::Layers;
use crate::offsets::{Offsets, Unit};
use crate::output::ViewOptions;
use crate::output::json::write_line;
use crate::record::DocumentName;
use postil::{Layer, Span};
use serde::Serialize;
use std::collections::BTreeMap;

pub(super) const SPACY: Format = Format {
    name: "spacy",
    help: "A line for each document as spaCy reads it and displaCy draws it",
    extension: "jsonl",
    media: Media::JsonLines,
    render: Render::Bytes(|out, document, settings| {
        write_line(out, &Doc::new(document, settings.view))
    }),
    quirks: Quirks { needs_tokens: true, unit: Some(Unit::Chars), ..Quirks::NONE },
};

/// What spaCy calls entities.
const ENTITIES: [Layer; 3] = [Layer::Entity, Layer::Time, Layer::Quantity];

/// A document.
#[derive(Debug, Serialize)]
struct Doc<'d> {
    text: &'d str,
    /// What spaCy does not read, but who made the file may: whose it is, and what did not fit.
    title: &'d DocumentName,
    date: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    incomplete: Vec<&'static str>,
    ents: Vec<Labelled<'d>>,
    sents: Vec<Extent>,
    tokens: Vec<Token>,
    spans: BTreeMap<&'static str, Vec<Labelled<'d>>>,
}

#[derive(Clone, Copy, Debug, Serialize)]
struct Extent {
    start: u32,
    end: u32,
}

#[derive(Debug, Serialize)]
struct Token {
    id: usize,
    #[serde(flatten)]
    extent: Extent,
}

#[derive(Debug, Serialize)]
struct Labelled<'d> {
    #[serde(flatten)]
    extent: Extent,
    label: &'d str,
    /// The value of a time or quantity, the name of the chain.
    kb_id: String,
}

impl<'d> Doc<'d> {
    fn new(document: &'d Document, view: ViewOptions) -> Self {
        let offsets = Offsets::new(&document.text, view.unit);
        let extent = |span: Span| {
            let (start, end) = offsets.of(span);
            Extent { start, end }
        };
        let labelled = |note: &'d Note| Labelled {
            extent: extent(note.span),
            label: &note.label,
            kb_id: known_as(note, document),
        };
        let is_group = |note: &&Note| {
            note.is_phrase() && view.layers.contains(note.layer) && !ENTITIES.contains(&note.layer)
        };
        let mut spans: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for note in document.notes.iter().filter(is_group) {
            spans.entry(note.layer.name()).or_default().push(labelled(note));
        }
        let ents = document.flat(Layers::of(&ENTITIES).and(view.layers));
        Self {
            text: &document.text,
            title: &document.name,
            date: document.date.map(|date| date.to_string()),
            incomplete: document.losses.iter().map(|loss| loss.layer.name()).collect(),
            ents: ents.into_iter().map(labelled).collect(),
            sents: document.sentences().into_iter().map(extent).collect(),
            tokens: words(document)
                .into_iter()
                .enumerate()
                .map(|(id, span)| Token { id, extent: extent(span) })
                .collect(),
            spans,
        }
    }
}

fn known_as(note: &Note, document: &Document) -> String {
    let name = || document.chain(note.chain()?)?.name.of(&document.text).map(str::to_owned);
    note.value().or_else(name).unwrap_or_default()
}

/// The tokens as spaCy counts them: a single space belongs to the token before it, and any other white space is a
/// token, too.
fn words(document: &Document) -> Vec<Span> {
    let mut words = Vec::new();
    let mut end = 0;
    let fill = |words: &mut Vec<Span>, end: u32, start: u32| {
        let gap = Span::new(end, start).and_then(|gap| gap.of(&document.text)).unwrap_or_default();
        let is_after_word = !words.is_empty();
        let own = u32::from(is_after_word && gap.starts_with(' '));
        words.extend(Span::new(end + own, start).filter(|blank| !blank.is_empty()));
    };
    for token in document.layer(Layer::Token) {
        fill(&mut words, end, token.span.start());
        words.push(token.span);
        end = token.span.end();
    }
    fill(&mut words, end, document.whole().end());
    words
}
