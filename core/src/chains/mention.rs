//! Mentions: pronouns and descriptions that stand for somebody who was named.
//!
//! | rule | what | example |
//! |---|---|---|
//! | 0 | a pronoun of one person | `Ana Ruiz said that [she] sold [her] boat` |
//! | 1 | a description of who speaks | `[the minister] said` |
//!
//! Only what stands for somebody without doubt is written; a speaker is written in any case (stage of quotes).
//! Known misses: `it` and `they`, descriptions without a role.

use super::person::stands_for;
use crate::annotation::{Payload, Rule};
use crate::engine::Context;
use crate::label::{Layer, MentionLabel, QuoteLabel};
use crate::lexicon::class;
use crate::quotes;

/// Rules of the layer, by number.
pub(crate) const MENTION_RULES: &[&str] =
    &["a pronoun of one person: she, his", "a description of who speaks: the minister"];

/// Writes the pronouns that stand for a person.
pub(crate) fn annotate_mentions(context: &mut Context<'_>) {
    for index in 0..context.tokens.len() {
        if !context.is(index, class::PRONOUN)
            || is_speaker(context, index)
            || is_quoted(context, index)
        {
            continue;
        }
        if let Some(person) = stands_for(context, index) {
            let place = context.place(index..index.saturating_add(1));
            let payload = Payload::Mention(MentionLabel::Pronoun, Some(person.chain));
            context.notes.add(place, payload, Rule(0));
        }
    }
}

/// Whether the pronoun has been written as a speaker. Looked for only beside a verb of speech: keeps time linear.
fn is_speaker(context: &Context<'_>, index: usize) -> bool {
    let near = index.saturating_sub(3)..index.saturating_add(5);
    let place = context.place(index..index.saturating_add(1));
    near.into_iter().any(|index| quotes::reports(context, index))
        && context.notes.covers(Layer::Mention, place)
}

/// Whether somebody says the pronoun in marks: of whom, the reporter does not say.
fn is_quoted(context: &Context<'_>, index: usize) -> bool {
    let place = context.place(index..index.saturating_add(1));
    context.notes.over(Layer::Quote, place).any(|note| {
        matches!(note.payload, Payload::Quote(QuoteLabel::Direct | QuoteLabel::Partial, _))
    })
}
