//! What speaks for a person and against, as whom a pronoun stands for: traits, which a small ranker weighs.
//!
//! A trait is a bit; most hold in many languages: who was the subject, who was mentioned last, who speaks.

use super::role;
use super::weights::{NOBODY, WEIGHTS};
use crate::annotation::{Annotation, ChainId, Payload};
use crate::label::{Layer, QuoteLabel};
use crate::lang;
use crate::lexicon::Gender;
use crate::window::Context;
use crate::window::memory::Seen;
use crate::window::memory::seen;

/// A pronoun of the third person singular, and what its place tells.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pronoun {
    pub(crate) gender: Gender,
    /// How it stands in its sentence, see [`seen`].
    role: u16,
    verb: Option<usize>,
    begins_sentence: bool,
    /// `herself`
    reflexive: bool,
    pub(crate) speaks: bool,
    /// Inside marks.
    quoted: bool,
    /// Who says what it stands in: by a report, or in marks.
    reporter: Option<ChainId>,
    speaker: Option<ChainId>,
}

impl Pronoun {
    /// The pronoun at a token, if it is one.
    pub(crate) fn at(context: &Context<'_>, token: usize, speaks: bool) -> Option<Self> {
        let gender = lang::gender_of(context.word(token))?;
        let tree = context.tree();
        let place = context.token(token)?.place();
        let mut pronoun = Self {
            gender,
            role: role::of(context, token..token.saturating_add(1)),
            verb: context.has_learned_arcs().then(|| tree.verb_over(token)).flatten(),
            begins_sentence: begins_sentence(context, token),
            reflexive: lang::is_reflexive(context.bytes(token)),
            speaks,
            quoted: false,
            reporter: None,
            speaker: None,
        };
        // Without learned arcs, any marks over it.
        let learned = context.has_learned_arcs();
        let innermost = if learned { context.quoted_in(token).map(Annotation::id) } else { None };
        for note in context.notes.over(Layer::Quote, place) {
            let Payload::Quote(label, speech) = note.payload else { continue };
            let by = context.notes.by_id(speech.speaker.target(note.id()).unwrap_or(note.id()));
            let by = by.filter(|by| context.notes.place(by) != place);
            let chain = by.and_then(|by| match by.payload {
                Payload::Entity(_, naming) | Payload::Mention(_, naming) => naming.chain,
                _ => None,
            });
            match label {
                QuoteLabel::Indirect | QuoteLabel::Mixed => pronoun.reporter = chain,
                QuoteLabel::Direct | QuoteLabel::Partial | QuoteLabel::Nested
                    if !learned || innermost == Some(note.id()) =>
                {
                    pronoun.quoted = true;
                    pronoun.speaker = chain;
                }
                _ => {}
            }
        }
        Some(pronoun)
    }

    fn is_subject(&self) -> bool {
        self.role & seen::SUBJECT != 0
    }

    /// Weighs what speaks for nobody.
    pub(crate) fn weigh_nobody(&self) -> Scale {
        let mut scale = Scale::new(&NOBODY);
        scale.put(true);
        scale.put(self.quoted);
        scale.put(!self.is_subject());
        scale.put(self.begins_sentence);
        scale
    }
}

/// Whether a token is the first word of its sentence, marks aside.
fn begins_sentence(context: &Context<'_>, token: usize) -> bool {
    let before = token.saturating_sub(2)..=token;
    before.into_iter().any(|index| context.token(index).is_some_and(|it| it.begins_clause()))
}

/// Adds up the weights of the traits that are there, one after the other.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scale {
    weights: &'static [i8],
    next: u8,
    /// In sixteenths of a doubling.
    pub(crate) score: i32,
    /// Which traits are there.
    #[cfg(feature = "training")]
    pub(crate) traits: u64,
}

impl Scale {
    const fn new(weights: &'static [i8]) -> Self {
        Self {
            weights,
            next: 0,
            score: 0,
            #[cfg(feature = "training")]
            traits: 0,
        }
    }

    /// The next trait.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    fn put(&mut self, is_there: bool) {
        let weight = self.weights.get(usize::from(self.next)).copied().unwrap_or(0);
        if is_there {
            self.score = self.score.saturating_add(weight.into());
            #[cfg(feature = "training")]
            {
                self.traits |= 1 << self.next;
            }
        }
        self.next = self.next.saturating_add(1);
    }
}

/// How a person competes with others.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rank {
    /// How many compatible persons were mentioned since.
    pub(crate) nearer: usize,
    /// How many there are.
    pub(crate) all: usize,
    /// Whether nobody has spoken since.
    pub(crate) spoke_last: bool,
}

/// Whether nothing tells that the person has another gender.
pub(crate) fn agrees(seen: &Seen, gender: Gender) -> bool {
    let other = match gender {
        Gender::Female => seen::MALE,
        Gender::Male => seen::FEMALE,
    };
    seen.traits & other == 0
}

/// Weighs what speaks for a person, as whom a pronoun stands for, and against.
#[inline(never)]
pub(crate) fn weigh(context: &Context<'_>, pronoun: &Pronoun, person: &Seen, rank: Rank) -> Scale {
    let persons = &context.memory.state.coreference.persons;
    let has = |trait_: u16| person.traits & trait_ != 0;
    let (by_name, by_pronoun) = match pronoun.gender {
        Gender::Female => (seen::FEMALE, seen::SHE),
        Gender::Male => (seen::MALE, seen::HE),
    };
    let other_pronoun = (seen::SHE | seen::HE) & !by_pronoun;
    let unknown = !has(by_name | by_pronoun | other_pronoun);
    let looks = has(seen::LIKE_SHE) == (pronoun.gender == Gender::Female);
    let sentences = persons.sentence.saturating_sub(person.sentence);
    let lines = persons.line.wrapping_sub(person.line);
    let here = lines == 0;
    let subject = has(seen::SUBJECT);
    // `Ana saw her`: the subject of a verb is not its object, too.
    let near = here && sentences == 0;
    let verb =
        pronoun.verb.and_then(|_| context.tree().verb_over(person.token.into())).filter(|_| near);
    let same_verb = verb.is_some() && verb == pronoun.verb;
    let owner = pronoun.role & seen::OWNER != 0;
    let mut scale = Scale::new(&WEIGHTS);
    scale.put(near);
    scale.put(here && sentences == 1);
    scale.put(here && sentences > 1);
    scale.put(lines == 1);
    scale.put(lines > 1);
    scale.put(rank.nearer == 0);
    scale.put(rank.nearer == 1);
    scale.put(subject);
    scale.put(has(seen::OWNER));
    scale.put(subject && pronoun.is_subject());
    scale.put(pronoun.begins_sentence && subject && sentences == 1);
    scale.put(same_verb && !owner && !pronoun.reflexive);
    scale.put(same_verb && subject && (owner || pronoun.reflexive));
    scale.put(pronoun.reporter == Some(person.chain));
    scale.put(pronoun.speaker == Some(person.chain));
    scale.put(pronoun.speaks && rank.spoke_last);
    scale.put(person.count >= 3);
    scale.put(near && subject && !pronoun.is_subject());
    scale.put(person.count == 1);
    scale.put(has(by_pronoun));
    scale.put(has(other_pronoun));
    scale.put(has(seen::SPEAKS));
    scale.put(pronoun.speaks && rank.all == 1);
    scale.put(unknown && !looks);
    scale.put(near && rank.nearer == 0);
    scale.put(here && sentences == 1 && subject && !pronoun.begins_sentence);
    scale.put(has(seen::OPENS_LINE));
    scale.put(here && sentences == 1 && has(seen::PRONOUN));
    scale
}

/// `2^(score / 16)` for a score of 0 or less, in parts of 2^16.
pub(crate) fn power(score: i32) -> u32 {
    let down = score.min(0).unsigned_abs();
    let (whole, part) = (down >> 4, down & 15);
    let part = POWERS.get(usize::try_from(part).unwrap_or(0)).copied().unwrap_or(0);
    u32::from(part).checked_shr(whole).unwrap_or(0)
}

/// `2^(-n / 16)`, in parts of 2^16.
const POWERS: [u16; 16] = [
    65_535, 62_757, 60_097, 57_549, 55_109, 52_773, 50_535, 48_393, 46_341, 44_376, 42_495, 40_693,
    38_968, 37_316, 35_734, 34_219,
];
