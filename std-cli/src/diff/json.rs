//! Documents that postil wrote as JSON: one, an array of them, or one a line.

use super::compared::{ComparedDocument, ComparedNote};
use crate::error::{Fault, Problem};
use crate::input::{Source, text_in};
use postil::Layer;
use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Deserializer, Value};
use std::collections::BTreeMap;

/// A document, as far as it is looked at.
#[derive(Deserialize)]
struct DocumentFields {
    /// Kept digit by digit.
    id: Box<RawValue>,
    #[serde(default)]
    offsets: String,
    annotations: Option<Vec<NoteFields>>,
    error: Option<String>,
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

pub(super) fn read(source: &Source) -> Result<Vec<ComparedDocument>, Problem> {
    let text = text_in(source)?;
    let documents = if text.trim_start().starts_with('[') {
        serde_json::from_str::<Vec<DocumentFields>>(&text)
            .map_err(|error| unfit(&error.to_string()))
    } else {
        let values = Deserializer::from_str(&text).into_iter::<DocumentFields>();
        values.map(|value| value.map_err(|error| unfit(&error.to_string()))).collect()
    };
    let documents = documents.and_then(|all| all.into_iter().map(document).collect());
    documents.map_err(|fault| fault.at(source.place()))
}

fn unfit(error: &str) -> Fault {
    let fault = Fault::new(format!("is not JSON written by postil: {error}"));
    fault.with_remedy("make the file with postil annotate -f json")
}

fn document(fields: DocumentFields) -> Result<ComparedDocument, Fault> {
    if let Some(error) = fields.error {
        return Err(Fault::new(format!("holds an error instead of a document: {error}")));
    }
    let annotations = fields.annotations.ok_or_else(|| unfit("there are no annotations"))?;
    let words: BTreeMap<u32, &str> =
        annotations.iter().map(|note| (note.id, note.text.as_str())).collect();
    let notes = annotations.iter().map(|note| self::note(note, &words));
    let id = serde_json::from_str(fields.id.get()).unwrap_or_else(|_| fields.id.get().to_owned());
    Ok(ComparedDocument { id, unit: fields.offsets, notes: notes.collect::<Result<_, _>>()? })
}

fn note(note: &NoteFields, words: &BTreeMap<u32, &str>) -> Result<ComparedNote, Fault> {
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
    Ok(ComparedNote {
        start: note.start,
        end: note.end,
        layer,
        label: note.label.clone(),
        says: says.into_iter().flatten().collect::<Vec<_>>().join(", "),
        text: note.text.clone(),
    })
}
