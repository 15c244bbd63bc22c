//! Label Studio: a task for each document, with the notes as predictions. Offsets count characters.
//!
//! `postil glossary -f label-studio` writes the labelling configuration that goes with it.

use super::spec::{Between, Format, Media, Quirks, Render};
use crate::document::{Document, Note, Parties};
use crate::layers::Layers;
use crate::offsets::{Offsets, Unit};
use crate::output::ViewOptions;
use crate::output::json::write_rows;
use crate::record::DocumentName;
use postil::Layer;
use postil::annotation::Id;
use serde::Serialize;

pub(super) const LABEL_STUDIO: Format = Format {
    name: "label-studio",
    help: "Tasks with predictions for Label Studio (JSON)",
    extension: "json",
    media: Media::Json,
    render: Render::Bytes(|out, document, settings| {
        write_rows(out, &Task::new(document, settings.view), true)
    }),
    quirks: Quirks {
        // It imports nothing but arrays.
        between: Between::AlwaysCommas,
        unit: Some(Unit::Chars),
        layers: Layers::inside_sentences,
        ..Quirks::NONE
    },
};

/// The names that the labelling configuration gives to labels and text.
pub(crate) const FROM: &str = "label";
pub(crate) const TO: &str = "text";

/// A document to label.
#[derive(Debug, Serialize)]
struct Task<'d> {
    data: Data<'d>,
    predictions: [Prediction<'d>; 1],
}

#[derive(Debug, Serialize)]
struct Data<'d> {
    id: &'d DocumentName,
    text: &'d str,
    /// What did not fit, in words.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    incomplete: Vec<String>,
}

#[derive(Debug, Serialize)]
struct Prediction<'d> {
    model_version: &'static str,
    result: Vec<Region<'d>>,
}

/// A span with its label, or a relation between two.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Region<'d> {
    Labels {
        id: String,
        from_name: &'static str,
        to_name: &'static str,
        r#type: &'static str,
        value: Value<'d>,
        #[serde(skip_serializing_if = "Option::is_none")]
        meta: Option<Meta>,
    },
    Relation {
        r#type: &'static str,
        from_id: String,
        to_id: String,
        direction: &'static str,
        labels: [&'d str; 1],
    },
}

#[derive(Debug, Serialize)]
struct Value<'d> {
    start: u32,
    end: u32,
    text: &'d str,
    labels: [&'d str; 1],
}

/// What the user sees beside a span.
#[derive(Debug, Serialize)]
struct Meta {
    text: [String; 1],
}

impl<'d> Task<'d> {
    fn new(document: &'d Document, view: ViewOptions) -> Self {
        let offsets = Offsets::new(&document.text, view.unit);
        let is_shown = |id: Id| {
            let is_shown = |note: &Note| view.layers.contains(note.layer) && is_span(note);
            document.note(id).is_some_and(is_shown)
        };
        let mut result = Vec::new();
        for note in document.notes.iter().filter(|note| view.layers.contains(note.layer)) {
            if is_span(note) {
                result.push(labels(note, document, &offsets));
            }
            let (one, other) = ends(note);
            if let (Some(one), Some(other)) = (one, other)
                && is_shown(one)
                && is_shown(other)
            {
                result.push(Region::Relation {
                    r#type: "relation",
                    from_id: region_id(one),
                    to_id: region_id(other),
                    direction: "right",
                    labels: [if note.layer == Layer::Quote { "said_by" } else { &note.label }],
                });
            }
        }
        let incomplete = document.losses.iter();
        let incomplete =
            incomplete.map(|loss| format!("{}: {} lost", loss.layer.name(), loss.lost));
        Self {
            data: Data {
                id: &document.name,
                text: &document.text,
                incomplete: incomplete.collect(),
            },
            predictions: [Prediction {
                model_version: concat!("postil ", env!("CARGO_PKG_VERSION")),
                result,
            }],
        }
    }
}

/// Whether a note is a region: relations lie between them.
fn is_span(note: &Note) -> bool {
    note.layer != Layer::Relation && !note.span.is_empty()
}

/// What a relation or a quotation connects: a role stands for the office, where there is one.
fn ends(note: &Note) -> (Option<Id>, Option<Id>) {
    if note.layer == Layer::Quote {
        return (Some(note.id), note.speaker());
    }
    let Parties { subject, object, role, .. } = note.parties();
    (subject, role.or(object))
}

fn region_id(id: Id) -> String {
    format!("n{}", id.get())
}

fn labels<'d>(note: &'d Note, document: &'d Document, offsets: &Offsets<'_>) -> Region<'d> {
    let (start, end) = offsets.of(note.span);
    Region::Labels {
        id: region_id(note.id),
        from_name: FROM,
        to_name: TO,
        r#type: "labels",
        value: Value { start, end, text: note.words(&document.text), labels: [&note.label] },
        meta: note.value().map(|value| Meta { text: [value] }),
    }
}
