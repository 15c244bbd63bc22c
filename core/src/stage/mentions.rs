//! Mentions: pronouns and descriptions that stand for somebody who was named.
//!
//! | rule | what | example |
//! |---|---|---|
//! | `Pronoun` | `he` and `she`, whoever is meant; `it` and `they` of a body, where the sentence leaves one; `I` between marks | `Ana Ruiz said that [she] sold [her] boat` |
//! | `Described` | a role that one person of the document holds; a description of who speaks | `[the minister] left` |
//!
//! A mention has a chain only where there is little doubt. Known misses: `we` and `you`, `it` and `they` from sentence to sentence,
//! descriptions without a role (`the company`).

use crate::annotation::{Annotation, Confidence, Id, Naming, Payload};
use crate::coreference::{body_of, described, resolve, see, speaker_of};
use crate::label::{Layer, MentionLabel};
use crate::lang;
use crate::rule::MentionRule;
use crate::window::Context;

/// Writes the pronouns and descriptions that stand for a person, and whom the pronouns of speakers stand for.
pub(crate) fn annotate(context: &mut Context<'_>) {
    if context.notes.written(Layer::Sentence).is_empty() {
        return;
    }
    context.notes.rewind();
    begin_line(context);
    for index in 0..context.tokens.len() {
        if index > 0 && context.token(index).is_some_and(|token| token.begins_clause()) {
            let persons = &mut context.memory.state.coreference.persons;
            persons.sentence = persons.sentence.saturating_add(1);
        }
        see(context, index);
        let word = context.word(index);
        if lang::gender_of(word).is_some() {
            let place = context.place(index..index.saturating_add(1));
            let speaker = mention_at(context, place);
            let meant = resolve(context, index, speaker.is_some());
            write(context, place, speaker, MentionLabel::Pronoun, meant, MentionRule::Pronoun);
        } else if lang::is_definite(word)
            && let Some((end, chain)) = described(context, index)
        {
            let place = context.place(index..end);
            let speaker = mention_at(context, place);
            let (label, meant) = (MentionLabel::Nominal, Naming::of(Some(chain)));
            write(context, place, speaker, label, meant, MentionRule::Described);
        } else if let Some(chain) = body_of(context, index) {
            let meant = Naming { chain: Some(chain), confidence: Confidence::of(BODY) };
            write_if_sure(context, index, meant);
        }
    }
    if !context.has_learned_arcs() {
        return;
    }
    // Who speaks may be a pronoun behind what is said.
    context.notes.rewind();
    for index in 0..context.tokens.len() {
        if let Some(meant) = speaker_of(context, index) {
            write_if_sure(context, index, meant);
        }
    }
}

/// How often in a hundred a pronoun of a body was right in news.
const BODY: u8 = 85;

/// Writes a pronoun that is a mention only if it is known whose, unless it is not sure enough.
fn write_if_sure(context: &mut Context<'_>, index: usize, meant: Naming) {
    if context.min_confidence.is_none_or(|least| meant.confidence.percent() >= Some(least)) {
        let place = context.place(index..index.saturating_add(1));
        let speaker = mention_at(context, place);
        write(context, place, speaker, MentionLabel::Pronoun, meant, MentionRule::Pronoun);
    }
}

/// The mention of just these bytes: who speaks has one already.
#[inline(never)]
fn mention_at(context: &Context<'_>, place: (u16, u16)) -> Option<Id> {
    let own = |note: &&Annotation| context.notes.place(note) == place;
    context.notes.over(Layer::Mention, place).find(own).map(Annotation::id)
}

/// Writes a mention; that of a speaker is there already, and gets whom it stands for.
fn write(
    context: &mut Context<'_>,
    place: (u16, u16),
    speaker: Option<Id>,
    label: MentionLabel,
    meant: Naming,
    rule: MentionRule,
) {
    match speaker {
        Some(speaker) if meant.chain.is_some() => context.notes.set_meant(speaker, meant),
        Some(_) => {}
        None => {
            context.notes.add(place, Payload::Mention(label, meant), rule.into());
        }
    }
}

/// A line of prose begins.
fn begin_line(context: &mut Context<'_>) {
    let persons = &mut context.memory.state.coreference.persons;
    persons.line = persons.line.wrapping_add(1);
    persons.sentence = persons.sentence.saturating_add(1);
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
            // Whom it stands for is in doubt, or nobody was named.
            "Tom Diaz sold her boat.\n" => ["her - nobody"],
            "Ana Ruiz's sister met Eva Diaz. She left.\n" => ["She - nobody"],
            "Ana Ruiz met Eva Diaz and took her boat.\n" => ["her - nobody"],
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
                "her - Ana Ruiz",
                "she - Ana Ruiz",
            ],
        );
    }
}
