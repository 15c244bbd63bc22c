//! What stands before an event's word: whose or where it is, and who does what with it.
//!
//! | pattern | what |
//! |---|---|
//! | `the [Lima] talks`, `the [Sahel] war` | `held_in` |
//! | `the [WHO] summit`, `the [WHO]'s conference` | `organized_by` |
//! | `[Ana Ruiz]'s visit`, `the [Roman] invasion`, `[Peru]-[Chile] talks` | `participant_in` |
//! | `[Ana Ruiz] attended`/`spoke at`/`took part in the talks` | `participant_in` |
//! | `[Peru] hosted`/`organised`/`mediated the talks` | `hosted_by`, `organized_by`, `mediated_by` |
//! | `[Peru and Chile] have been at war` | `participant_in` |
//! | `[Ana Ruiz] met`, `[Peru] invaded` | `participant_in` |
//!
//! `will attend` is planned, `did not attend` and `refused to attend` are negated.

use super::arguments::Arguments;
use super::trigger::Trigger;
use super::{MOST_NAMES, is_day};
use crate::annotation::{Annotation, Id, Payload};
use crate::label::{EntityLabel, EventLabel, Layer, RelationLabel, Status};
use crate::lang::en::list;
use crate::lang::en::syntax::{decided, group, noun_phrase, reports, status, subject, verb_before};
use crate::lang::en::word::is_clause_opener;
use crate::lexicon::{Kind, Word, class};
use crate::rule::RelationRule;
use crate::scan::{Mark, Shape};
use crate::window::{Clause, Context};
use core::ops::Range;

/// The most words before the event's word in its phrase.
const PHRASE: usize = 6;

/// What governs an event's word.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Governed {
    /// Nothing: it is the subject of its clause, whose verb tells of it, or the verb itself.
    No,
    /// A verb or preposition; how the verb holds.
    By(Status),
}

/// Finds what stands before the event's word, behind token `earliest`; and what governs it.
pub(crate) fn find(
    context: &Context<'_>,
    trigger: &Trigger,
    earliest: usize,
    found: &mut Arguments,
) -> Option<Governed> {
    if trigger.is_verb {
        let start = group(context, earliest, trigger.tokens.start);
        let status = status(context, start..trigger.tokens.start);
        taking_part(context, earliest..start, RelationLabel::ParticipantIn, status, found);
        return Some(Governed::By(status));
    }
    let start = phrase(context, trigger, earliest, found);
    let Some(last) = start.checked_sub(1).filter(|last| *last >= earliest) else {
        return Some(Governed::No);
    };
    // `called for talks`, `rejected a ceasefire`: none yet. What has an article is there: `condemned the attack`.
    let wished = last.saturating_sub(usize::from(context.word(last) == Word::For));
    if !matches!(context.word(start), Word::The | Word::This | Word::That)
        && reports(context, wished)
        && found.is_empty()
    {
        return None;
    }
    let led = context.is(last, class::PREPOSITION);
    let end = if led { last } else { start };
    let Some(verb) = verb_before(context, earliest, end, led, trigger.label) else {
        let joint = context.is_mark(last, Mark::Comma)
            || is_clause_opener(context.word(last))
            || context.notes.covers(Layer::Time, context.place(last..start));
        return Some(if joint { Governed::No } else { Governed::By(Status::Asserted) });
    };
    // `took part in`
    let took = usize::from(context.bytes(verb) == b"part");
    let from = group(context, earliest, verb.saturating_sub(took).max(earliest));
    let Some((subject_end, status)) = decided(context, earliest, from..start) else {
        return Some(Governed::By(Status::Planned));
    };
    let verb_fact = context.fact(verb);
    let part = verb_fact.light_verb();
    // `have not reached an agreement`: there is none, unlike what somebody did not attend.
    if status == Status::Negated && part.is_some() && !led && !verb_fact.means(Kind::Presupposes) {
        return None;
    }
    let label = part.unwrap_or(RelationLabel::ParticipantIn);
    taking_part(context, earliest..subject_end, label, status, found);
    // `sat [Putin] in the same meeting`, `received [Putin] at the summit`
    if led
        && let Some(name) = context.name_at(verb.saturating_add(1))
        && is_party(name)
    {
        let (label, rule) = (RelationLabel::ParticipantIn, RelationRule::SubjectOf);
        found.add(context, label, name.id(), status, rule);
    }
    Some(Governed::By(status))
}

/// Adds those who stand before a verb: its subject, and those joined with it.
fn taking_part(
    context: &Context<'_>,
    part: Range<usize>,
    label: RelationLabel,
    status: Status,
    found: &mut Arguments,
) {
    // The subject stands in the verb's own clause: not before `said`, `which`.
    let opener = part
        .clone()
        .rev()
        .find(|&index| is_clause_opener(context.word(index)) || reports(context, index));
    let clause = part.clone();
    let part = opener.map_or(part.start, |opener| opener.saturating_add(1))..part.end;
    // `Ana Ruiz, who attended`
    if part.is_empty()
        && let Some(who) = opener.filter(|&opener| context.word(opener) == Word::Who)
        && let Some(name) = named_before(context, who)
    {
        found.add(context, label, name, status, RelationRule::SubjectOf);
    }
    // `praised Boric and met Lula`: who the clause begins with.
    let joined = part.end > part.start && context.word(part.end.saturating_sub(1)) == Word::And;
    let first = if joined { noun_phrase(context, clause) } else { None };
    let Some(subject) = first.or_else(|| subject(context, part.clone())) else {
        return;
    };
    let name = context.name_over(subject.start).filter(|name| is_party(name));
    let Some(name) = name else {
        if let Some(name) = found.stands_for(context, subject.start) {
            found.add(context, label, name, status, RelationRule::SubjectOf);
        }
        return;
    };
    let tokens = context.tokens_of(name);
    // `Ruiz's lawyer met`
    if context.word(tokens.end) == Word::Possessive {
        return;
    }
    found.add(context, label, name.id(), status, RelationRule::SubjectOf);
    // `Peru, Chile and Bolivia have been`, but `a founder of Andina, Ana Ruiz, met`
    let clause = Clause::new(context, &part);
    let mut start = tokens.start;
    for count in 0..MOST_NAMES {
        let Some(name) = list::name_before(clause, start, count > 0).filter(|name| is_party(name))
        else {
            return;
        };
        found.add(context, label, name.id(), status, RelationRule::SubjectOf);
        start = context.tokens_of(name).start;
    }
    found.lost = true;
}

/// Who is named right before token `index`, or before a comma there.
fn named_before(context: &Context<'_>, index: usize) -> Option<Id> {
    let last = index.checked_sub(1)?;
    let comma = context.is_mark(last, Mark::Comma);
    let name = context.name_over(last.checked_sub(usize::from(comma))?)?;
    is_party(name).then(|| name.id())
}

/// Who can take part.
fn is_party(name: &Annotation) -> bool {
    name.entity().is_some_and(EntityLabel::can_act)
}

/// Where the phrase of the event's word begins; the names in it belong to the event.
fn phrase(
    context: &Context<'_>,
    trigger: &Trigger,
    earliest: usize,
    found: &mut Arguments,
) -> usize {
    let mut start = trigger.tokens.start;
    let mut owned = false;
    for _ in 0..PHRASE {
        let Some(before) = start.checked_sub(1).filter(|before| *before >= earliest) else {
            return start;
        };
        let token = context.token(before);
        let place = token.map_or((0, 0), |token| token.place());
        // `Friday's talks`, but `on Friday talks began`
        if let Some(time) = context.notes.first_over(Layer::Time, place).filter(|it| is_day(it)) {
            let first = context.tokens_of(time).start;
            let led = first.checked_sub(1).is_some_and(|it| context.is(it, class::PREPOSITION));
            if led && !owned {
                return start;
            }
            let (label, rule) = (RelationLabel::HeldOn, RelationRule::BeforeEvent);
            found.add(context, label, time.id(), Status::Asserted, rule);
            start = first;
            continue;
        }
        if let Some(name) = context.name_over(before) {
            let first = context.tokens_of(name).start;
            if let Some(label) = as_modifier(context, trigger, name, owned) {
                found.add(context, label, name.id(), Status::Asserted, RelationRule::BeforeEvent);
            }
            if owned {
                return first;
            }
            start = first;
            continue;
        }
        let Some(token) = token else { return start };
        if token.is(class::DETERMINER) && !token.is(class::PRONOUN) {
            return before;
        }
        owned = token.word() == Word::Possessive;
        let inside = token.shape == Shape::Lower
            && !token.is(class::FUNCTION | class::AUXILIARY | class::PREPOSITION | class::SPEECH)
            && !token.means(Kind::LightVerb)
            && !super::is_participle(context, before)
            || token.means(Kind::Ordinal)
            || matches!(token.word(), Word::Same | Word::Last | Word::Next | Word::Latest)
            || token.is_mark(Mark::Hyphen);
        if !owned && !inside {
            return start;
        }
        start = before;
    }
    start
}

/// What a name in the event's phrase is to it.
fn as_modifier(
    context: &Context<'_>,
    trigger: &Trigger,
    name: &Annotation,
    owned: bool,
) -> Option<RelationLabel> {
    use EntityLabel::{Facility, Group, Location, Organization, Person, Place};
    let Payload::Entity(label, _) = name.payload else { return None };
    let tokens = context.tokens_of(name);
    let is_state = tokens
        .clone()
        .filter_map(|index| context.token(index))
        .any(|token| token.is(class::COUNTRY));
    // `Peru-Chile talks`
    let paired = |hyphen: usize, other: usize| {
        context.is_mark(hyphen, Mark::Hyphen) && context.name_over(other).is_some_and(is_party)
    };
    let paired = paired(tokens.end, tokens.end.saturating_add(1))
        || tokens.start.checked_sub(2).is_some_and(|other| paired(other.saturating_add(1), other));
    let meets =
        matches!(trigger.label, EventLabel::Meeting | EventLabel::Ceremony | EventLabel::Protest);
    let acts = trigger.is_deed || trigger.label == EventLabel::Visit;
    match label {
        _ if paired && label != Facility => Some(RelationLabel::ParticipantIn),
        Person => owned.then_some(RelationLabel::ParticipantIn),
        Organization if trigger.label == EventLabel::Meeting => Some(RelationLabel::OrganizedBy),
        Organization if !meets => Some(RelationLabel::ParticipantIn),
        Group | Place if acts && (owned || label == Group) => Some(RelationLabel::ParticipantIn),
        // `Peru's war`, `Peru's agreement`
        Group | Place if owned && (!meets || trigger.label == EventLabel::Meeting) => {
            Some(RelationLabel::ParticipantIn)
        }
        Place
            if is_state && matches!(trigger.label, EventLabel::Meeting | EventLabel::Agreement) =>
        {
            None
        }
        Place | Location | Facility if trigger.label != EventLabel::Transaction => {
            Some(RelationLabel::HeldIn)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::events;
    use crate::testing::cases;

    #[test]
    fn names_and_times_in_the_phrase_of_the_word() {
        cases!(events,
            "Then Friday's Lima talks ended." => [
                "meeting talks",
                "held_on talks Friday asserted",
                "held_in talks Lima asserted",
            ],
            "Then Ana Ruiz's visit to Chile began." => [
                "visit visit",
                "participant_in visit Ana Ruiz asserted",
                "held_in visit Chile asserted",
            ],
            "Then the WHO summit ended." => [
                "meeting summit",
                "organized_by summit WHO asserted",
            ],
            "Then the Peruvian attack ended." => [
                "conflict attack",
                "participant_in attack Peruvian asserted",
            ],
            "Then Peru's war in Chile went on." => [
                "conflict war",
                "participant_in war Peru asserted",
                "held_in war Chile asserted",
            ],
            // Between whom or about whom, nobody knows.
            "The Peru talks ended." => [],
        );
    }

    #[test]
    fn subjects_of_the_verb_that_governs_the_word() {
        cases!(events,
            "Then Ana Ruiz attended the talks." | "Then Ana Ruiz, who attended the talks, left."
            | "Then Ana Ruiz said that she would go. She took part in the talks." => [
                "meeting talks",
                "participant_in talks Ana Ruiz asserted",
            ],
            "Then Ana Ruiz spoke at the conference." => [
                "meeting conference",
                "participant_in conference Ana Ruiz asserted",
            ],
            "Then Peru hosted the summit." => ["meeting summit", "hosted_by summit Peru asserted"],
            "Then Peru, Chile and Bolivia attended the talks." => [
                "meeting talks",
                "participant_in talks Peru asserted",
                "participant_in talks Chile asserted",
                "participant_in talks Bolivia asserted",
            ],
            "Then Peru and Chile were at war for two years." => [
                "conflict war",
                "participant_in war Peru asserted",
                "participant_in war Chile asserted",
                "held_on war two years asserted",
            ],
            // The subject stands in the verb's own clause.
            "Ana Ruiz said that Tom Diaz attended the talks." => [
                "meeting talks",
                "participant_in talks Tom Diaz asserted",
            ],
            "Then Ana Ruiz's lawyer attended the talks." | "Then Ana Ruiz left the talks." => [],
        );
    }

    #[test]
    fn how_the_verb_holds() {
        cases!(events,
            "Then Ana Ruiz will attend the talks." | "Then Ana Ruiz will also join the talks." => [
                "meeting talks",
                "participant_in talks Ana Ruiz planned",
            ],
            "Then Ana Ruiz refused to attend the talks." | "Then Ana Ruiz did not join the talks."
            | "Then Ana Ruiz didn't even join the talks." => [
                "meeting talks",
                "participant_in talks Ana Ruiz negated",
            ],
            "Then Ana Ruiz never met Tom Diaz." => [
                "meeting met",
                "participant_in met Ana Ruiz negated",
                "participant_in met Tom Diaz negated",
            ],
            // There is none yet.
            "Then Ana Ruiz called for a ceasefire in Peru."
            | "They have not reached an agreement in Lima." => [],
        );
    }
}
