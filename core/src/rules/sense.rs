//! The senses of the lexicon that rules can ask for: classes, meanings and kinds of events in one numbering.

use crate::label::EventLabel;
use crate::lexicon::{Fact, Kind, class};

/// What a sense asks about a fact.
#[derive(Clone, Copy)]
enum Ask {
    Class(u32),
    Means(Kind),
    /// A noun or verb for events of this kind.
    Event(EventLabel),
    /// A verb that names an event, or a word that can be such a verb.
    EventVerb,
    /// A noun that names an event, or a word that can be such a noun.
    EventNoun,
    /// A word for something that one party does to another.
    Deed,
    /// A demonym that belongs to no state.
    Stateless,
}

/// Declares the senses in the order of their numbers, which are frozen, with their names in files of rules.
macro_rules! senses {
    ($($name:literal $ask:expr;)+) => {
        const SENSES: &[Ask] = &[$($ask),+];

        /// The names of the senses, by number.
        #[cfg(feature = "training")]
        pub(super) const NAMES: &[&str] = &[$($name),+];
    };
}

senses! {
    "role" Ask::Class(class::ROLE);
    "title" Ask::Class(class::TITLE);
    "country" Ask::Class(class::COUNTRY);
    "city" Ask::Class(class::CITY);
    "region" Ask::Class(class::REGION);
    "demonym" Ask::Class(class::DEMONYM);
    "stateless" Ask::Stateless;
    "organization" Ask::Class(class::ORG);
    "organization_head" Ask::Class(class::ORG_HEAD);
    "facility_head" Ask::Class(class::FAC_HEAD);
    "region_head" Ask::Class(class::REGION_HEAD);
    "event_head" Ask::Class(class::EVENT_HEAD);
    "law_head" Ask::Class(class::LAW_HEAD);
    "given_name" Ask::Class(class::GIVEN);
    "particle" Ask::Class(class::PARTICLE);
    "speech" Ask::Class(class::SPEECH);
    "attitude" Ask::Class(class::ATTITUDE);
    "auxiliary" Ask::Class(class::AUXILIARY);
    "determiner" Ask::Class(class::DETERMINER);
    "preposition" Ask::Class(class::PREPOSITION);
    "pronoun" Ask::Class(class::PRONOUN);
    "function" Ask::Class(class::FUNCTION);
    "month" Ask::Class(class::MONTH);
    "weekday" Ask::Class(class::WEEKDAY);
    "number" Ask::Class(class::NUMBER);
    "ordinal" Ask::Means(Kind::Ordinal);
    "unit" Ask::Means(Kind::Measure);
    "unit_of_time" Ask::Means(Kind::Unit);
    "event" Ask::Class(class::EVENT);
    "event_verb" Ask::EventVerb;
    "deed" Ask::Deed;
    "meeting" Ask::Event(EventLabel::Meeting);
    "conflict" Ask::Event(EventLabel::Conflict);
    "protest" Ask::Event(EventLabel::Protest);
    "ceremony" Ask::Event(EventLabel::Ceremony);
    "agreement" Ask::Event(EventLabel::Agreement);
    "visit" Ask::Event(EventLabel::Visit);
    "transaction" Ask::Event(EventLabel::Transaction);
    "light_verb" Ask::Means(Kind::LightVerb);
    "locus_verb" Ask::Means(Kind::LocusVerb);
    "irrealis" Ask::Means(Kind::Irrealis);
    "occurrence" Ask::Means(Kind::Occurrence);
    "past" Ask::Means(Kind::Past);
    "occupation" Ask::Means(Kind::Occupation);
    "event_noun" Ask::EventNoun;
}

pub(super) fn is_known(number: u8) -> bool {
    usize::from(number) < SENSES.len()
}

/// The classes of which a fact must have one for a sense; 0 if classes do not decide it.
pub(super) fn classes(number: u8) -> u32 {
    match SENSES.get(usize::from(number)).copied() {
        Some(Ask::Class(class)) => class,
        Some(Ask::Event(_) | Ask::EventVerb | Ask::EventNoun | Ask::Deed) => class::EVENT,
        Some(Ask::Stateless) => class::DEMONYM,
        Some(Ask::Means(_)) | None => 0,
    }
}

pub(super) fn holds(number: u8, fact: &Fact) -> bool {
    match SENSES.get(usize::from(number)).copied() {
        Some(Ask::Class(class)) => fact.is(class),
        Some(Ask::Means(kind)) => fact.means(kind),
        Some(Ask::Event(label)) => fact.event().and_then(|word| word.label()) == Some(label),
        Some(Ask::EventVerb) => fact.event().is_some_and(|word| word.is_verb() || word.is_either()),
        Some(Ask::EventNoun) => fact.event().is_some_and(|word| !word.is_verb()),
        Some(Ask::Deed) => fact.event().is_some_and(|word| word.is_deed()),
        Some(Ask::Stateless) => fact.is_stateless(),
        None => false,
    }
}
