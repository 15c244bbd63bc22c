//! Whom `I` stands for between marks: who speaks.

use crate::annotation::{Naming, Payload};
use crate::lang;
use crate::window::Context;

/// Who speaks, and how sure that is, of a pronoun of the first person between marks. The innermost marks count.
pub(crate) fn speaker_of(context: &Context<'_>, token: usize) -> Option<Naming> {
    if !context.has_learned_arcs() || !lang::stands_for_speaker(context, token) {
        return None;
    }
    let note = context.quoted_in(token)?;
    let Payload::Quote(_, speech) = note.payload else { return None };
    let speaker = context.notes.by_id(speech.speaker.target(note.id())?)?;
    let (Payload::Entity(_, naming) | Payload::Mention(_, naming)) = speaker.payload else {
        return None;
    };
    naming.chain.map(|chain| Naming { chain: Some(chain), confidence: speech.confidence })
}
