//! Documents that postil wrote as JSON: one, an array of them, or one a line.

use super::{Document, Note};
use crate::error::{Fault, Problem};
use crate::input::{Source, text_in};
use postil::Layer;
use serde::Deserialize;
use serde_json::{Deserializer, Value};
use std::collections::BTreeMap;

/// A document, as far as it is looked at.
#[derive(Deserialize)]
struct Fields {
    id: Value,
    offsets: String,
    annotations: Vec<NoteFields>,
}

#[derive(Deserialize)]
struct NoteFields {
    id: u32,
    layer: String,
    label: String,
    start: u32,
    end: u32,
    #[serde(default)]
    text: String,
    value: Option<Value>,
    #[serde(rename = "mod")]
    modifier: Option<String>,
    speaker: Option<u32>,
    subject: Option<u32>,
    object: Option<u32>,
    role: Option<u32>,
    status: Option<String>,
}

pub(super) fn read(source: &Source) -> Result<Vec<Document>, Problem> {
    let text = text_in(source)?;
    let mut documents = Vec::new();
    for value in Deserializer::from_str(&text).into_iter::<Value>() {
        let value = value.map_err(|error| unfit(&error.to_string()).at(source.place()))?;
        let values = match value {
            Value::Array(values) => values,
            value => vec![value],
        };
        for value in values {
            documents.push(document(value).map_err(|fault| fault.at(source.place()))?);
        }
    }
    Ok(documents)
}

fn unfit(error: &str) -> Fault {
    let fault = Fault::new(format!("is no JSON of postil: {error}"));
    fault.with_remedy("make one with postil annotate -f json")
}

fn document(value: Value) -> Result<Document, Fault> {
    if let Some(error) = value.get("error").and_then(Value::as_str) {
        return Err(Fault::new(format!("has a document that failed: {error}")));
    }
    let fields: Fields =
        serde_json::from_value(value).map_err(|error| unfit(&error.to_string()))?;
    let words: BTreeMap<u32, &str> =
        fields.annotations.iter().map(|note| (note.id, note.text.as_str())).collect();
    let notes = fields.annotations.iter().map(|note| self::note(note, &words));
    Ok(Document {
        id: fields.id.as_str().map_or_else(|| fields.id.to_string(), str::to_owned),
        unit: fields.offsets,
        notes: notes.collect::<Result<_, _>>()?,
    })
}

fn note(note: &NoteFields, words: &BTreeMap<u32, &str>) -> Result<Note, Fault> {
    let layer = Layer::from_name(&note.layer)
        .ok_or_else(|| unfit(&format!("there is no layer '{}'", note.layer)))?;
    let of = |id: &Option<u32>| id.and_then(|id| words.get(&id)).map(|words| (*words).to_owned());
    let value = note
        .value
        .as_ref()
        .map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
    let status = note.status.clone().filter(|status| status != "asserted");
    let says = [
        value,
        note.modifier.clone(),
        of(&note.speaker),
        of(&note.subject),
        of(&note.role),
        of(&note.object),
        status,
    ];
    Ok(Note {
        start: note.start,
        end: note.end,
        layer,
        label: note.label.clone(),
        says: says.into_iter().flatten().collect::<Vec<_>>().join(", "),
        text: note.text.clone(),
    })
}
