//! How sure it is that the speaker of a quotation is the right one.
//!
//! The figures are measured, and rounded: how many speakers of a hundred are right in 140 articles of Wikinews, by the rule that found
//! them and by what tells of them, with the model `english`. Reports without marks, which are not told apart there, have the
//! figures of marked words in the same place. `tests/confidence` compares all of them with other articles. Whom a pronoun
//! stands for is another question: its mention has a confidence of its own.

use crate::annotation::{Annotation, Confidence, Id, Payload};
use crate::label::MentionLabel;
use crate::rule::QuoteRule;
use crate::window::Context;

/// The confidence of the speaker whom a rule found; of nobody, and where arcs are not learned, none is known.
pub(super) fn of(context: &Context<'_>, rule: QuoteRule, speaker: Option<Id>) -> Confidence {
    let Some(speaker) = speaker.filter(|_| context.has_learned_arcs()) else {
        return Confidence::UNKNOWN;
    };
    let [name, pronoun, description] = match rule {
        QuoteRule::SpeakerAfter | QuoteRule::BeforeVerb => [93, 92, 88],
        QuoteRule::SpeakerBefore => [96, 80, 80],
        QuoteRule::Marked | QuoteRule::AroundMarked | QuoteRule::AfterVerb => [91, 82, 74],
        QuoteRule::According => [95, 95, 90],
        // Who spoke last goes on.
        _ => [75; 3],
    };
    Confidence::of(match context.notes.by_id(speaker).map(|note: &Annotation| note.payload) {
        Some(Payload::Mention(MentionLabel::Pronoun, _)) => pronoun,
        Some(Payload::Mention(..)) => description,
        _ => name,
    })
}
