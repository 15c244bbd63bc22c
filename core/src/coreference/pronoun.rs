//! Whom `he` or `she` stands for: persons mentioned lately are ranked, and the first is taken if it is likely enough.

use super::candidate::{self, Pronoun, Rank, Scale};
use super::role;
use crate::annotation::{Annotation, ChainId, Confidence, Naming, Payload};
use crate::label::{EntityLabel, Layer};
use crate::lang;
use crate::lexicon::{self, Case, Gender};
use crate::window::Context;
use crate::window::memory::{PERSONS, Seen, seen};
use core::ops::Range;

/// How likely it must be, in parts of 1024, that a pronoun stands for a person.
const SURE: u32 = 614;
/// The same of who speaks, if the person spoke last: speech goes on.
const LIKELY: u32 = 410;

/// The persons that a pronoun can stand for, the last one mentioned first, weighed.
fn for_each(
    context: &Context<'_>,
    pronoun: &Pronoun,
    token: usize,
    tell: &mut dyn FnMut(ChainId, Scale),
) {
    let coreference = &context.memory.state.coreference;
    let said = own_words(context, pronoun, token);
    let fits = |seen: &&Seen| {
        let here = seen.line == coreference.persons.line;
        let inside = here && said.contains(&usize::from(seen.token));
        candidate::agrees(seen, pronoun.gender) && !(inside && seen.count == 1)
    };
    let all = coreference.persons.iter().filter(fits).count();
    let spoke = coreference.persons.last_speaker();
    for (nearer, person) in coreference.persons.iter().filter(fits).enumerate() {
        let rank = Rank { nearer, all, spoke_last: spoke == Some(person.chain) };
        tell(person.chain, candidate::weigh(context, pronoun, person, rank));
    }
}

/// The tokens of what a pronoun says, by learned arcs: `“Diaz won,” he said` is not said by a Diaz who is named nowhere else.
fn own_words(context: &Context<'_>, pronoun: &Pronoun, token: usize) -> Range<usize> {
    if !pronoun.speaks || !context.has_learned_arcs() {
        return 0..0;
    }
    let place = context.place(token..token.saturating_add(1));
    let near = (place.0.saturating_sub(NEAR), place.1.saturating_add(NEAR));
    let own = |note: &&Annotation| match note.payload {
        Payload::Quote(_, speech) => {
            let speaker = speech.speaker.target(note.id()).and_then(|id| context.notes.by_id(id));
            speaker.is_some_and(|speaker| context.notes.place(speaker) == place)
        }
        _ => false,
    };
    let said = context.notes.over(Layer::Quote, near).find(own);
    said.map_or(0..0, |note| context.tokens_of(note))
}

/// Whom a pronoun most likely stands for, and how likely that is, in parts of 1024.
fn likeliest(context: &Context<'_>, pronoun: &Pronoun, token: usize) -> Option<(ChainId, u32)> {
    let nobody = pronoun.weigh_nobody().score;
    let mut scores = heapless::Vec::<i32, PERSONS>::new();
    let mut best: Option<(ChainId, i32)> = None;
    for_each(context, pronoun, token, &mut |chain, scale| {
        let score = scale.score;
        // There is a place for each.
        let _ = scores.push(score);
        // The first of those with the same score.
        if best.is_none_or(|(_, best)| score > best) {
            best = Some((chain, score));
        }
    });
    let (chain, best) = best?;
    let part = |score: i32| candidate::power(score.saturating_sub(best.max(nobody)));
    let all = scores.iter().fold(part(nobody), |sum, score| sum.saturating_add(part(*score)));
    let likely = part(best).saturating_mul(1024).checked_div(all)?;
    Some((chain, likely))
}

/// Whom the pronoun at a token stands for, if it is one and there is little doubt; then it counts as a mention of that person
/// from now on. The options say how much doubt what is written may leave; which mentions are remembered does not depend on them.
pub(crate) fn resolve(context: &mut Context<'_>, token: usize, speaks: bool) -> Naming {
    let found =
        Pronoun::at(context, token, speaks).and_then(|pronoun| answer(context, &pronoun, token));
    found.unwrap_or(Naming::NEW)
}

/// Whom a pronoun stands for, as far as the options let it be said, and how sure that is.
fn answer(context: &mut Context<'_>, pronoun: &Pronoun, token: usize) -> Option<Naming> {
    #[cfg(feature = "training")]
    tell(context, pronoun, token);
    let (chain, likely) = likeliest(context, pronoun, token)?;
    let spoke = context.memory.state.coreference.persons.last_speaker();
    let goes_on = pronoun.speaks && spoke == Some(chain);
    let sure = likely >= if goes_on { LIKELY } else { SURE };
    if sure {
        remember(context, pronoun, chain, token);
    }
    // Small devices have no room for it, and no message that carries it.
    if !cfg!(feature = "arcs") {
        return sure.then_some(Naming::of(Some(chain)));
    }
    let percent = u8::try_from(likely.saturating_mul(100) / 1024).unwrap_or(u8::MAX);
    let written = context.min_confidence.map_or(sure, |least| percent >= least);
    let learned = context.has_learned_arcs();
    let confidence = if learned { Confidence::of(percent) } else { Confidence::UNKNOWN };
    written.then_some(Naming { chain: Some(chain), confidence })
}

/// Remembers a pronoun as a mention of the person for whom it stands.
fn remember(context: &mut Context<'_>, pronoun: &Pronoun, chain: ChainId, token: usize) {
    let by = match pronoun.gender {
        Gender::Female => seen::SHE,
        Gender::Male => seen::HE,
    };
    let spoke = if pronoun.speaks { seen::SPEAKS } else { 0 };
    let own = role::of(context, token..token.saturating_add(1));
    let traits = own | seen::PRONOUN | by | spoke;
    add(context, chain, token, traits);
}

/// Tells whoever trains the weights of a pronoun.
#[cfg(feature = "training")]
fn tell(context: &Context<'_>, pronoun: &Pronoun, token: usize) {
    let Some(trace) = context.trace else { return };
    let mut persons = heapless::Vec::<(ChainId, u64), PERSONS>::new();
    for_each(context, pronoun, token, &mut |chain, scale| {
        let _ = persons.push((chain, scale.traits));
    });
    let nobody = pronoun.weigh_nobody().traits;
    let start = context.notes.offset(context.place(token..token.saturating_add(1)).0);
    trace(crate::window::trace::Weighed { start, nobody, persons: &persons });
}

/// Remembers a person who is named at a token.
pub(crate) fn see(context: &mut Context<'_>, token: usize) {
    let Some(name) = context.name_at(token) else { return };
    let Payload::Entity(EntityLabel::Person, naming) = name.payload else { return };
    let Some(chain) = naming.chain else { return };
    let tokens = context.tokens_of(name);
    let full = context.memory.name_of(chain);
    let given = full.and_then(|name| name.text.split(|&byte| byte == b' ').next());
    let mut traits = role::of(context, tokens.clone()) | gender_of(context, token, given);
    let (id, place) = (name.id(), context.notes.place(name));
    if is_speaker(context, place, id) {
        traits |= seen::SPEAKS;
    }
    add(context, chain, token, traits);
}

/// Remembers a mention, and whether it is the first of its line.
fn add(context: &mut Context<'_>, chain: ChainId, token: usize, traits: u16) {
    let persons = &mut context.memory.state.coreference.persons;
    let goes_on = persons.iter().next().is_some_and(|last| last.line == persons.line);
    let first = if goes_on { 0 } else { seen::OPENS_LINE };
    persons.add(chain, u16::try_from(token).unwrap_or(u16::MAX), traits | first);
}

/// What the words before a name and the given name tell of the gender.
fn gender_of(context: &Context<'_>, token: usize, given: Option<&[u8]>) -> u16 {
    let bit = |gender: Gender| match gender {
        Gender::Female => seen::FEMALE,
        Gender::Male => seen::MALE,
    };
    // `Mrs. Ruiz`, `spokeswoman Ana Ruiz`
    let before = (token.saturating_sub(2)..token).rev();
    let title = before.into_iter().find_map(|index| lang::gender_of_noun(context, index));
    if let Some(gender) = title {
        return bit(gender);
    }
    let Some(given) = given else { return 0 };
    let known = lexicon::look_up(given, Case::Capital).and_then(|id| id.fact().gender());
    match known {
        Some(gender) => bit(gender),
        None if lang::sounds_female(given) => seen::LIKE_SHE,
        None => 0,
    }
}

/// Whether a quotation near by has this speaker.
fn is_speaker(context: &Context<'_>, place: (u16, u16), id: crate::annotation::Id) -> bool {
    let near = (place.0.saturating_sub(NEAR), place.1.saturating_add(NEAR));
    context.notes.over(Layer::Quote, near).any(|note| match note.payload {
        Payload::Quote(_, speech) => speech.speaker.target(note.id()) == Some(id),
        _ => false,
    })
}

/// How far from what is said its speaker stands, in bytes.
const NEAR: u16 = 160;
