//! What to read beside a report: what the same speaker says in a source that is closest to it.

use super::Readings;
use super::citation::cite;
use super::draft::{Reported, stems};
use super::marks::Reading;
use super::report::{Indirect, Source};
use super::search::Passage;
use super::voice::{Likeness, Voice};
use crate::document::Note;
use crate::error::Fault;
use postil::Layer;

/// What the same speaker says in one of these passages that shares most words with the report.
pub(super) fn closest(
    reported: &Reported,
    passages: &[Passage],
    readings: &mut Readings,
) -> Result<Indirect, Fault> {
    let mut best: Option<(usize, Source)> = None;
    for passage in passages {
        let reading = readings.of(&passage.excerpt)?;
        let Some(voice) = &reported.voice else { break };
        for note in reading.document.layer(Layer::Quote) {
            let Some(other) = note.speaker().and_then(|id| Voice::of(&reading.document, id)) else {
                continue;
            };
            let shared = shared(reported, &reading, note);
            let is_more = best.as_ref().is_none_or(|(most, _)| shared > *most);
            if is_more && is_close(shared, reported) && voice.likeness(&other) == Likeness::Same {
                let source = cite(&passage.excerpt, note.span);
                best = Some((shared, Source { speaker: Some(other.speaker.name), ..source }));
            }
        }
    }
    let speaker = reported.voice.as_ref().map(|voice| voice.speaker.clone());
    Ok(Indirect { span: reported.span, speaker, closest: best.map(|(_, source)| source) })
}

/// How many of its longer words a note shares with a report.
fn shared(reported: &Reported, reading: &Reading, note: &Note) -> usize {
    let stems = stems(&reading.document.text, note.span);
    reported.stems.iter().filter(|stem| stems.binary_search(stem).is_ok()).count()
}

/// Whether so many shared words are worth reading.
fn is_close(shared: usize, reported: &Reported) -> bool {
    shared >= 2 && shared * 3 >= reported.stems.len()
}
