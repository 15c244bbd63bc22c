//! Mentions: pronouns and descriptions that stand for somebody who was named.
//!
//! | rule | what | example |
//! |---|---|---|
//! | `Pronoun` | a pronoun of one person | `Ana Ruiz said that [she] sold [her] boat` |
//! | `Described` | a role that one person of the document holds; a description of who speaks | `[the minister] left` |
//!
//! Only what stands for somebody without doubt is written; a speaker is written in any case (stage of quotes).
//! Known misses: `it` and `they`, descriptions without a role (`the company`).

use crate::annotation::Payload;
use crate::coreference::{described, stands_for};
use crate::label::{Layer, MentionLabel, QuoteLabel};
use crate::lang;
use crate::rule::MentionRule;
use crate::window::Context;

/// Writes the pronouns and descriptions that stand for a person.
pub(crate) fn annotate(context: &mut Context<'_>) {
    context.notes.rewind();
    for index in 0..context.tokens.len() {
        let word = context.word(index);
        let found = if lang::is_definite(word) {
            described(context, index)
                .map(|(end, chain)| (end, MentionLabel::Nominal, chain, MentionRule::Described))
        } else if lang::gender_of(word).is_some() {
            stands_for(context, index).map(|person| {
                (index.saturating_add(1), MentionLabel::Pronoun, person.chain, MentionRule::Pronoun)
            })
        } else {
            None
        };
        let Some((end, label, chain, rule)) = found else { continue };
        let place = context.place(index..end);
        if !is_speaker(context, index, place) && !is_quoted(context, place) {
            context.notes.add(place, Payload::Mention(label, Some(chain)), rule.into());
        }
    }
}

/// Whether the mention has been written as a speaker. Looked for only beside a verb of speech.
fn is_speaker(context: &Context<'_>, index: usize, place: (u16, u16)) -> bool {
    let near = index.saturating_sub(3)..index.saturating_add(6);
    let reports =
        |index| lang::reports(context, index) || lang::leads_to_source(context.word(index));
    near.into_iter().any(reports) && context.notes.covers(Layer::Mention, place)
}

/// Whether somebody says it in marks: of whom, the reporter does not say.
fn is_quoted(context: &Context<'_>, place: (u16, u16)) -> bool {
    context.notes.over(Layer::Quote, place).any(|note| {
        matches!(note.payload, Payload::Quote(QuoteLabel::Direct | QuoteLabel::Partial, _))
    })
}

#[cfg(test)]
mod tests {
    use crate::testing::{cases, mentions};

    #[test]
    fn pronouns_and_roles_stand_for_persons() {
        cases!(mentions,
            "Ana Ruiz sold her boat.\n" => ["her - Ana Ruiz"],
            "Ana Ruiz met Eva Diaz. She left.\n" => ["She - Ana Ruiz"],
            "Ana Ruiz said that she had sold it to Eva Diaz.\n" => ["she - Ana Ruiz"],
            "Tom Diaz sold her boat.\n" => [],
            "Ana Ruiz's sister met Eva Diaz. She left.\n" => [],
            "Ana Ruiz said that Eva Diaz went because she was ill.\n" => [],
            "Ana Ruiz met Eva Diaz and took her boat.\n" => [],
            "Peru's minister Ana Ruiz left.\nThen the minister came back.\n" => [
                "the minister - Ana Ruiz",
            ],
            "Peru's minister Ana Ruiz left.\nThen the minister of Chile came.\n" => [],
            "Peru's minister Ana Ruiz met Chile's minister Eva Diaz.\nThen the minister left.\n" => [],
            "Former minister Ana Ruiz left.\nThen the minister came.\n" => [],
        );
    }

    /// Who speaks has a mention already.
    #[test]
    fn nobody_is_written_twice() {
        cases!(mentions,
            "Ana Ruiz came to Lima. “It is good,” she said.\n" => ["she - Ana Ruiz"],
            "Ana Ruiz came. According to her office, she will stay.\n" => [
                "her office - nobody",
                "she - Ana Ruiz",
            ],
        );
    }
}
