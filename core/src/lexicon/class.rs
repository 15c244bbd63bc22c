//! Word classes: bits of a fact. An entry of the lexicon has any number of classes.
//!
//! Classes are for questions that are asked about most words, several at once. What has a value, or is asked about few words,
//! is a [sense](super::Sense), and senses are not limited in number. The tagger uses some of these bits as features, so
//! trained models depend on their numbers. Months, weekdays, numbers, powers of ten and words for events have both: a class
//! to ask for several at once, and a sense for the value. Bits 6, 7 and 29 are free.

/// A month.
pub(crate) const MONTH: u32 = 1 << 0;
/// A day of the week.
pub(crate) const WEEKDAY: u32 = 1 << 1;
/// A verb of thought, wish or judgement.
pub(crate) const ATTITUDE: u32 = 1 << 2;
/// A number in words.
pub(crate) const NUMBER: u32 = 1 << 3;
/// A word that names an event.
pub(crate) const EVENT: u32 = 1 << 4;
/// A power of ten in words.
pub(crate) const SCALE: u32 = 1 << 5;
/// A function word, which is not a name even if it is capitalized.
pub(crate) const FUNCTION: u32 = 1 << 8;
/// A personal pronoun.
pub(crate) const PRONOUN: u32 = 1 << 9;
/// An auxiliary verb.
pub(crate) const AUXILIARY: u32 = 1 << 10;
/// An article or another word that opens a noun phrase.
pub(crate) const DETERMINER: u32 = 1 << 11;
/// A preposition.
pub(crate) const PREPOSITION: u32 = 1 << 12;
/// An abbreviation: a full stop after it does not end a sentence.
pub(crate) const ABBREVIATION: u32 = 1 << 13;
/// A form of address.
pub(crate) const TITLE: u32 = 1 << 14;
/// An office, post or profession.
pub(crate) const ROLE: u32 = 1 << 15;
/// A verb of speech.
pub(crate) const SPEECH: u32 = 1 << 16;
/// A state or territory.
pub(crate) const COUNTRY: u32 = 1 << 17;
/// A city.
pub(crate) const CITY: u32 = 1 << 18;
/// An adjective or noun of nationality, religion or politics.
pub(crate) const DEMONYM: u32 = 1 << 19;
/// A region, water or continent.
pub(crate) const REGION: u32 = 1 << 20;
/// A well-known organization.
pub(crate) const ORG: u32 = 1 << 21;
/// A word that makes a name the name of an organization.
pub(crate) const ORG_HEAD: u32 = 1 << 22;
/// A word that makes a name the name of an event.
pub(crate) const EVENT_HEAD: u32 = 1 << 23;
/// A word that makes a name the name of a facility.
pub(crate) const FAC_HEAD: u32 = 1 << 24;
/// A word that makes a name the name of a region.
pub(crate) const REGION_HEAD: u32 = 1 << 25;
/// A word that makes a name the name of a law.
pub(crate) const LAW_HEAD: u32 = 1 << 26;
/// A given name.
pub(crate) const GIVEN: u32 = 1 << 27;
/// A particle inside names.
pub(crate) const PARTICLE: u32 = 1 << 28;
/// A word that is capitalized but names no person, organization or place: `GDP`, `Covid`.
pub(crate) const COMMON: u32 = 1 << 30;
/// The first word of an entry of several words.
pub(crate) const PHRASE: u32 = 1 << 31;

/// The classes that make an entry a name.
pub(crate) const NAMES: u32 = COUNTRY | CITY | REGION | ORG | DEMONYM;
