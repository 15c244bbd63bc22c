//! W3C Web Annotations (JSON-LD): a page of annotations on one article. Positions count characters.
//!
//! A note is an annotation whose body says its label and value and whose target is selected by position and by its
//! words; a relation links the annotation of its subject to that of its object.

use super::spec::{Between, Format, Media, Quirks, Render};
use crate::document::{Document, Note, Parties};
use crate::layers::Layers;
use crate::offsets::{Offsets, Unit};
use crate::output::ViewOptions;
use crate::output::json::write_rows;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use postil::annotation::Id;
use postil::{Layer, Span};
use serde::Serialize;

pub(super) const WEB_ANNOTATION: Format = Format {
    name: "web-annotation",
    help: "W3C Web Annotations (JSON-LD)",
    extension: "jsonld",
    media: Media::Json,
    render: Render::Bytes(|out, document, settings| {
        write_rows(out, &AnnotationPage::new(document, settings.view), settings.is_series)
    }),
    quirks: Quirks {
        between: Between::Commas,
        unit: Some(Unit::Chars),
        layers: Layers::inside_sentences,
        ..Quirks::NONE
    },
};

/// What an IRI cannot hold as it is.
const ESCAPED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// How many characters a selector quotes on each side.
const CONTEXT: usize = 32;

/// The annotations on one article.
#[derive(Debug, Serialize)]
struct AnnotationPage<'d> {
    #[serde(rename = "@context")]
    context: &'static str,
    id: String,
    r#type: &'static str,
    /// What did not fit, in words.
    #[serde(skip_serializing_if = "Vec::is_empty", rename = "rdfs:comment")]
    incomplete: Vec<String>,
    items: Vec<Annotation<'d>>,
}

#[derive(Debug, Serialize)]
struct Annotation<'d> {
    id: String,
    r#type: &'static str,
    motivation: &'static str,
    body: Vec<Body<'d>>,
    target: Target<'d>,
}

#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Body<'d> {
    Text {
        r#type: &'static str,
        purpose: &'static str,
        value: &'d str,
    },
    Owned {
        r#type: &'static str,
        purpose: &'static str,
        value: String,
    },
    /// Another annotation.
    Link {
        id: String,
        purpose: &'static str,
    },
}

#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Target<'d> {
    Words { source: String, selector: (Position, Quote<'d>) },
    Annotation(String),
}

#[derive(Debug, Serialize)]
struct Position {
    r#type: &'static str,
    start: u32,
    end: u32,
}

#[derive(Debug, Serialize)]
struct Quote<'d> {
    r#type: &'static str,
    exact: &'d str,
    prefix: &'d str,
    suffix: &'d str,
}

impl<'d> AnnotationPage<'d> {
    fn new(document: &'d Document, view: ViewOptions) -> Self {
        let writer = Writer {
            document,
            source: utf8_percent_encode(&document.name.to_string(), ESCAPED).to_string(),
            offsets: Offsets::new(&document.text, view.unit),
        };
        let is_shown =
            |note: &&Note| view.layers.contains(note.layer) && note.layer != Layer::Token;
        let losses = document.losses.iter();
        Self {
            context: "http://www.w3.org/ns/anno.jsonld",
            id: format!("urn:postil:{}", writer.source),
            r#type: "AnnotationPage",
            incomplete: losses
                .map(|loss| format!("incomplete: {} {} lost", loss.layer.name(), loss.lost))
                .collect(),
            items: document
                .notes
                .iter()
                .filter(is_shown)
                .filter_map(|note| writer.annotation(note))
                .collect(),
        }
    }
}

struct Writer<'d> {
    document: &'d Document,
    source: String,
    offsets: Offsets<'d>,
}

impl<'d> Writer<'d> {
    fn id(&self, id: Id) -> String {
        format!("urn:postil:{}:{}", self.source, id.get())
    }

    fn annotation(&self, note: &'d Note) -> Option<Annotation<'d>> {
        let mut body = vec![text("tagging", note.layer.name()), text("classifying", &note.label)];
        if let Some(value) = note.value() {
            body.push(Body::Owned { r#type: "TextualBody", purpose: "describing", value });
        }
        if let Some(chain) = note.chain().and_then(|chain| self.document.chain(chain)) {
            body.push(text("identifying", chain.name.slice(&self.document.text)?));
        }
        let link = |id: Id| Body::Link { id: self.id(id), purpose: "linking" };
        body.extend(note.speaker().map(link));
        let Parties { subject, object, role, .. } = note.parties();
        body.extend([role, object].into_iter().flatten().map(link));
        let target = match subject {
            Some(subject) => Target::Annotation(self.id(subject)),
            None => self.words(note.span)?,
        };
        let motivation = if subject.is_some() { "linking" } else { "classifying" };
        Some(Annotation { id: self.id(note.id), r#type: "Annotation", motivation, body, target })
    }

    fn words(&self, span: Span) -> Option<Target<'d>> {
        let text = &self.document.text;
        let range = span.range();
        let (before, after) = (text.get(..range.start)?, text.get(range.end..)?);
        let first =
            before.char_indices().rev().take(CONTEXT).last().map_or(before.len(), |(at, _)| at);
        let last = after.char_indices().nth(CONTEXT).map_or(after.len(), |(at, _)| at);
        let (start, end) = self.offsets.of(span);
        let quote = Quote {
            r#type: "TextQuoteSelector",
            exact: text.get(range)?,
            prefix: before.get(first..)?,
            suffix: after.get(..last)?,
        };
        let position = Position { r#type: "TextPositionSelector", start, end };
        Some(Target::Words { source: self.source.clone(), selector: (position, quote) })
    }
}

const fn text<'d>(purpose: &'static str, value: &'d str) -> Body<'d> {
    Body::Text { r#type: "TextualBody", purpose, value }
}
