//! What stands behind an event's word: where and when it is, and between whom.
//!
//! | pattern | what |
//! |---|---|
//! | `talks in [Lima]`, `a war over [the Sahel]`, `a visit to [Peru]`, `the invasion of [Gaul]` | `held_in` |
//! | `talks on [Friday]`, `were at war for [three decades]` | `held_on` |
//! | `a meeting of the [WHO]`, `organised by the [WHO]` | `organized_by` |
//! | `between [Peru] and [Chile]`, `with [Ana Ruiz]`, `attended by [Ana Ruiz]` | `participant_in` |
//! | `hosted by [Peru]`, `mediated by [Peru] and the [EU]` | `hosted_by`, `mediated_by` |
//! | `met [Ana Ruiz]`, `invaded [Gaul]` | `participant_in` |
//! | `protests gripped [Peru]` | `held_in` |
//!
//! An event that is the subject of its clause is told of by the whole clause, any other only up to the next verb.

use super::arguments::Arguments;
use super::left::Governed;
use super::trigger::{self, Trigger};
use super::{MOST_NAMES, is_day, is_participle, parts};
use crate::annotation::{Annotation, Id, Payload};
use crate::label::{EntityLabel, EventLabel, Layer, RelationLabel, Status};
use crate::lang::en::list;
use crate::lang::en::syntax::{PHRASE, named, reports};
use crate::lang::en::word::{is_bound, is_clause_opener};
use crate::lexicon::{Kind, Word, class};
use crate::rule::RelationRule;
use crate::scan::{Mark, Shape, Token};
use crate::window::Context;
use core::ops::Range;
use heapless::Vec;

/// How far behind its word an event is told of, in tokens.
const REACH: usize = 28;

/// Finds what stands behind the event's word, before token `end`.
pub(crate) fn find(
    context: &Context<'_>,
    trigger: &Trigger,
    end: usize,
    governed: Governed,
    found: &mut Arguments,
) {
    let start = trigger.tokens.end;
    let range = start..end.min(start.saturating_add(REACH));
    let (is_subject, status) = match governed {
        Governed::No => (true, Status::Asserted),
        Governed::By(Status::Negated) if !trigger.is_verb => (false, Status::Asserted),
        Governed::By(status) => (false, status),
    };
    let mut search = Search { context, trigger, found, is_subject, told: false, status };
    let mut index = range.start;
    if trigger.is_verb {
        index = search.object(range.clone());
    }
    while index < range.end {
        match search.step(index..range.end, index == start) {
            Some(next) => index = next.max(index.saturating_add(1)),
            None => return,
        }
    }
}

struct Search<'s, 'a> {
    context: &'s Context<'a>,
    trigger: &'s Trigger,
    found: &'s mut Arguments,
    is_subject: bool,
    /// Its verb has come: what follows are no longer its parties.
    told: bool,
    status: Status,
}

impl Search<'_, '_> {
    fn add(&mut self, label: RelationLabel, object: Id) {
        self.found.add(self.context, label, object, self.status, RelationRule::BehindEvent);
    }

    /// The object of an event's verb: `met with [Ana Ruiz]`, `visited [Lima]`.
    fn object(&mut self, range: Range<usize>) -> usize {
        let with = usize::from(self.context.word(range.start) == Word::With);
        let start = range.start.saturating_add(with);
        if self.trigger.label == EventLabel::Visit
            && let Some(end) = self.location(start..range.end)
        {
            return end;
        }
        self.list(start..range.end, RelationLabel::ParticipantIn).unwrap_or(range.start)
    }

    /// Reads on from the start of `range`: where to go on, or nothing where the event's part of the clause ends.
    fn step(&mut self, range: Range<usize>, first: bool) -> Option<usize> {
        let (context, index) = (self.context, range.start);
        let token = context.token(index)?;
        if trigger::at(context, index, index).is_some() {
            return None;
        }
        if let Some(time) = context.notes.first_over(Layer::Time, token.place()) {
            self.time(index, time);
            return Some(context.tokens_of(time).end);
        }
        if let Some(name) = context.name_over(index) {
            return Some(context.tokens_of(name).end);
        }
        let next = index.saturating_add(1)..range.end;
        let conflict = self.trigger.label == EventLabel::Conflict;
        let done = match token.word() {
            Word::Of if first => self.of(next),
            Word::Between | Word::With | Word::Among if !self.told => {
                self.list(next, RelationLabel::ParticipantIn)
            }
            Word::Against if conflict && !self.told => {
                self.list(next, RelationLabel::ParticipantIn)
            }
            Word::By => self.by(index, next),
            Word::In | Word::At => self.location(next),
            Word::Over if conflict => self.location(next),
            Word::On if self.trigger.is_deed => self.location(next),
            Word::To if self.trigger.label == EventLabel::Visit => self.location(next),
            _ if self.is_subject && token.means(Kind::LocusVerb) => self.location(next),
            Word::Will | Word::Shall => {
                self.status = Status::Planned;
                self.found.plan();
                None
            }
            _ => None,
        };
        done.or_else(|| (!self.ends(token, index)).then(|| index.saturating_add(1)))
    }

    /// Whether the event's part of the clause ends before the token.
    fn ends(&mut self, token: &Token, index: usize) -> bool {
        let (context, word) = (self.context, token.word());
        // `talks called for Friday`
        let called = index == self.trigger.tokens.end;
        let verb = token.is(class::AUXILIARY) || !called && is_participle(context, index);
        self.told |= verb && !token.means(Kind::LightVerb) && !token.is(class::AUXILIARY);
        // `to convey`, but `to be held`
        let next = context.token(index.saturating_add(1));
        let infinitive = word == Word::To
            && next.is_some_and(|next| {
                next.shape == Shape::Lower
                    && !next.is(class::FUNCTION | class::DETERMINER)
                    && next.word() != Word::Be
            });
        // `the talks, the minister`; behind a name, a comma may add who that is.
        let before = index.checked_sub(1);
        let apart = token.is_mark(Mark::Comma)
            && !self.is_subject
            && next.is_some_and(|next| {
                next.is(class::DETERMINER)
                    || next.shape == Shape::Lower && !next.is(class::FUNCTION | class::PREPOSITION)
            })
            && before.is_some_and(|before| context.name_over(before).is_none());
        parts(context, index)
            || apart
            || is_clause_opener(word)
            || word == Word::And
            || reports(context, index)
            || infinitive
            || verb && !self.is_subject
    }

    /// A day, or how long a conflict lasts: `for three decades`.
    fn time(&mut self, index: usize, time: &Annotation) {
        let led = index.checked_sub(1).map_or(Word::None, |before| self.context.word(before));
        let lasts = self.trigger.label == EventLabel::Conflict && led == Word::For;
        if is_day(time) && !is_bound(led) || lasts {
            self.add(RelationLabel::HeldOn, time.id());
        }
    }

    /// `of` whom or what: who calls a meeting, what is attacked.
    fn of(&mut self, range: Range<usize>) -> Option<usize> {
        use EntityLabel::{Organization, Person};
        match self.trigger.label {
            EventLabel::Conflict => self.location(range),
            EventLabel::Visit => {
                let found = self.list(range.clone(), RelationLabel::ParticipantIn);
                found.or_else(|| self.location(range))
            }
            EventLabel::Meeting => {
                let (name, end) = named(self.context, range)?;
                match self.context.notes.by_id(name)?.payload {
                    Payload::Entity(Organization, _) => self.add(RelationLabel::OrganizedBy, name),
                    Payload::Entity(Person, _) => self.add(RelationLabel::ParticipantIn, name),
                    _ => {}
                }
                Some(end)
            }
            _ => None,
        }
    }

    /// `by` whom: what the verb before says, or who does it.
    fn by(&mut self, index: usize, range: Range<usize>) -> Option<usize> {
        let verb = index.checked_sub(1).and_then(|verb| self.context.token(verb))?;
        let led = index == self.trigger.tokens.end
            && (self.trigger.is_deed
                || self.trigger.is_verb
                || self.trigger.label == EventLabel::Visit);
        let label = match verb.fact().light_verb() {
            Some(part) => part,
            None if led || verb.of(self.context.text) == b"attended" => {
                RelationLabel::ParticipantIn
            }
            None => return None,
        };
        self.list(range, label)
    }

    /// The places at the start of `range`: `Lima`, `the Peruvian capital Lima`, `Lima and Cusco`.
    fn location(&mut self, range: Range<usize>) -> Option<usize> {
        use EntityLabel::{Facility, Location, Place};
        let context = self.context;
        let is_inside = |index: &usize| {
            let Some(token) = context.token(*index) else { return false };
            let is_group =
                |name: &Annotation| matches!(name.payload, Payload::Entity(EntityLabel::Group, _));
            token.is(class::DETERMINER)
                || token.shape == Shape::Lower && !token.is(class::FUNCTION | class::PREPOSITION)
                || context.name_over(*index).is_some_and(is_group)
        };
        let passed = range.clone().take(PHRASE).take_while(is_inside).count();
        let start = range.start.saturating_add(passed);
        let wanted = |label| matches!(label, Place | Location | Facility);
        let (name, end) = list::name_from(context, start..range.end, wanted)?;
        self.add(RelationLabel::HeldIn, name);
        // `in Lima and Cusco`, but `in Lima, Peru`.
        let and = context.word(end) == Word::And;
        let next = end.saturating_add(1);
        match list::name_from(context, next..range.end, wanted).filter(|_| and) {
            Some((name, end)) => {
                self.add(RelationLabel::HeldIn, name);
                Some(end)
            }
            None => Some(end),
        }
    }

    /// Those whom a list at the start of `range` names.
    fn list(&mut self, range: Range<usize>, label: RelationLabel) -> Option<usize> {
        let (name, mut end) = named(self.context, range.clone())?;
        self.add(label, name);
        // Names behind commas are of the list if it closes with `and`: `met Ruiz, Diaz said`.
        let (mut listed, mut last) = (Vec::<Id, MOST_NAMES, u8>::new(), end);
        while let Some(start) = list::goes_on(self.context, last..range.end)
            && let Some((name, after)) = named(self.context, start..range.end)
        {
            if listed.push(name).is_err() {
                self.found.lost = true;
                break;
            }
            last = after;
            if self.context.word(start.saturating_sub(1)) == Word::And {
                for name in &listed {
                    self.add(label, *name);
                }
                listed.clear();
                end = last;
            }
        }
        Some(end)
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::events;
    use crate::testing::cases;

    #[test]
    fn where_and_when() {
        cases!(events,
            "They joined talks in the Peruvian capital Lima." => [
                "meeting talks",
                "held_in talks Lima asserted",
            ],
            "Then a war over Lima began." => ["conflict war", "held_in war Lima asserted"],
            "Then the attack on Lima ended." => ["conflict attack", "held_in attack Lima asserted"],
            "Then talks on Friday ended." => ["meeting talks", "held_on talks Friday asserted"],
            "In January protests gripped Peru." => [
                "protest protests",
                "held_on protests January asserted",
                "held_in protests Peru asserted",
            ],
            "Then the war lasted for two years in Peru." => [
                "conflict war",
                "held_in war Peru asserted",
                "held_on war two years asserted",
            ],
            // Since when is not when, and what ended there may have been elsewhere.
            "Then the talks ended since Friday." | "They joined talks that ended in Lima." => [],
        );
    }

    /// Longer evidence stands first: who is named last.
    #[test]
    fn who_takes_part() {
        cases!(events,
            "Then the talks in Lima between Peru and Chile ended." => [
                "meeting talks",
                "participant_in talks Chile asserted",
                "participant_in talks Peru asserted",
                "held_in talks Lima asserted",
            ],
            "They joined a meeting of the WHO." => [
                "meeting meeting",
                "organized_by meeting WHO asserted",
            ],
            "Then a meeting of Ana Ruiz with Tom Diaz ended." => [
                "meeting meeting",
                "participant_in meeting Tom Diaz asserted",
                "participant_in meeting Ana Ruiz asserted",
            ],
            "They joined talks in Lima mediated by Peru and the EU." => [
                "meeting talks",
                "mediated_by talks EU asserted",
                "mediated_by talks Peru asserted",
                "held_in talks Lima asserted",
            ],
            "Then Peru was invaded by Chile." => [
                "conflict invaded",
                "participant_in invaded Peru asserted",
                "participant_in invaded Chile asserted",
            ],
            "Then Ana Ruiz met Tom Diaz in Lima." => [
                "meeting met",
                "participant_in met Ana Ruiz asserted",
                "held_in met Lima asserted",
                "participant_in met Tom Diaz asserted",
            ],
            // Only up to the next verb.
            "Then Ana Ruiz attended the talks and flew to Chile." => [
                "meeting talks",
                "participant_in talks Ana Ruiz asserted",
            ],
        );
    }

    #[test]
    fn what_is_still_to_come() {
        cases!(events,
            "Then talks between Peru and Chile will resume." => [
                "meeting talks",
                "participant_in talks Chile planned",
                "participant_in talks Peru planned",
            ],
            "Talks will be held in Lima." => ["meeting Talks", "held_in Talks Lima planned"],
        );
    }

    #[test]
    fn a_list_of_parties_closes() {
        cases!(events,
            "Then Ana Ruiz met Tom Diaz, Eva Lee said." => [
                "meeting met",
                "participant_in met Ana Ruiz asserted",
                "participant_in met Tom Diaz asserted",
            ],
            "Then Ana Ruiz met Tom Diaz, Eva Lee and Bo Ek." => [
                "meeting met",
                "participant_in met Ana Ruiz asserted",
                "participant_in met Bo Ek asserted",
                "participant_in met Eva Lee asserted",
                "participant_in met Tom Diaz asserted",
            ],
        );
    }
}
