//! Whom `he` or `she` stands for: who reports it, the one person that the line and the line before tell of, who spoke
//! last, or who the sentence before begins with.

use crate::annotation::{Annotation, Naming, Payload};
use crate::label::{EntityLabel, Layer, QuoteLabel};
use crate::lang;
use crate::lexicon::{self, Case, Gender, class};
use crate::window::Context;
use crate::window::memory::Person;

/// The person that a name names.
fn person_of(name: &Annotation) -> Option<Person> {
    let Payload::Entity(EntityLabel::Person, Naming { chain, .. }) = name.payload else {
        return None;
    };
    Some(Person { chain: chain?, name: name.id() })
}

/// The gender that a person's given name tells.
fn gender_of(context: &Context<'_>, person: Person) -> Option<Gender> {
    let name = context.memory.name_of(person.chain)?;
    let first = name.text.split(|&byte| byte == b' ').next()?;
    lexicon::look_up(first, Case::Capital)?.fact().gender()
}

/// Whom the pronoun at token `index` stands for, if it is one of the third person singular and there is no doubt.
pub(crate) fn stands_for(context: &Context<'_>, index: usize) -> Option<Person> {
    let token = context.token(index)?;
    let gender = Some(lang::gender_of(token.word())?);
    let before = |note: &Annotation| context.notes.place(note).1 <= token.start;
    // `Ana Ruiz announced that she`: who reports.
    let reporter = |note: &Annotation| match note.payload {
        Payload::Quote(QuoteLabel::Indirect | QuoteLabel::Mixed, speech) => {
            context.notes.by_id(speech.speaker.target(note.id())?).filter(|speaker| before(speaker))
        }
        _ => None,
    };
    let place = token.place();
    match context.notes.over(Layer::Quote, place).find_map(reporter).and_then(person_of) {
        Some(reporter) => {
            // `Ana Ruiz said Eva Diaz was ill because she`: either.
            let from = context.notes.by_id(reporter.name).map_or(0, |it| context.notes.place(it).1);
            let other =
                context.notes.over(Layer::Entity, (from, token.start)).filter_map(person_of);
            let mut other = other.filter(|other| other.chain != reporter.chain);
            let alone = !other.any(|other| agrees(context, other, gender));
            Some(reporter).filter(|person| alone && agrees(context, *person, gender))
        }
        None => {
            let before = self::before(context, token.start, gender);
            before.or_else(|| subject(context, index, gender))
        }
    }
}

/// Who the sentence before begins with, for a pronoun that begins its own: `Ana Ruiz met Eva Diaz. She`.
fn subject(context: &Context<'_>, index: usize, gender: Option<Gender>) -> Option<Person> {
    let start = context
        .clause_before(index)?
        .take(OPENING)
        .find(|&index| context.name_at(index).is_some())?;
    // `Ruiz's sister`, `the brother of Ruiz`, `after Ruiz fell`: somebody else.
    let begins = context.name_at(start)?;
    let other = (start.saturating_sub(OPENING)..start).any(|index| {
        context.is(index, class::PREPOSITION) || lang::subordinates(context.word(index))
    });
    if other || lang::owns(context, begins) {
        return None;
    }
    person_of(begins).filter(|person| agrees(context, *person, gender))
}

/// How many tokens may stand before the name that a sentence begins with.
const OPENING: usize = 4;

#[cfg_attr(target_pointer_width = "32", inline(never))]
fn agrees(context: &Context<'_>, person: Person, gender: Option<Gender>) -> bool {
    let known = gender_of(context, person);
    gender.is_none() || known.is_none() || known == gender
}

/// The person that a pronoun at byte `start` of the window stands for, if there is no doubt: the only one
/// named before it in its line, who spoke last in it, or the one that the line before told of.
fn before(context: &Context<'_>, start: u16, gender: Option<Gender>) -> Option<Person> {
    let agrees = |person: &Person| agrees(context, *person, gender);
    let mut persons = persons(context, start).filter(agrees);
    let Some(first) = persons.next() else {
        // Somebody named far before in the line is not the one of the line before.
        let named = is_anybody_named(context, start);
        return context.memory.state.coreference.person.filter(|person| !named && agrees(person));
    };
    let (mut last, mut several) = (first, false);
    for person in persons {
        several |= person.chain != first.chain;
        last = person;
    }
    if !several {
        return Some(last);
    }
    let speaker = context.memory.state.quotes.speaker.and_then(|id| context.notes.by_id(id));
    speaker.and_then(person_of).filter(agrees)
}

/// Whether a person is named before byte `start` of the window. No name is looked at twice: keeps time linear.
fn is_anybody_named(context: &Context<'_>, start: u16) -> bool {
    let names = context.notes.written(Layer::Entity);
    let (nobody, others) = names
        .split_at_checked(context.memory.state.coreference.persons_checked.get().into())
        .unwrap_or((names, &[]));
    let more = others
        .iter()
        .take_while(|name| context.notes.place(name).1 <= start && person_of(name).is_none());
    let nobody = nobody.len().saturating_add(more.count());
    context.memory.state.coreference.persons_checked.set(u16::try_from(nobody).unwrap_or(u16::MAX));
    names.get(nobody).is_some_and(|name| context.notes.place(name).1 <= start)
}

/// Keeps the person that a window of prose told of for the next one: the only one, or who spoke last.
pub(crate) fn remember_person(context: &mut Context<'_>) {
    let end = u16::try_from(context.text.len()).unwrap_or(u16::MAX);
    context.memory.state.coreference.told = before(context, end, None);
}

/// The furthest that a person stands before a pronoun, in bytes.
const REACH: u16 = 600;

/// The persons that are named before byte `end` of the window, the last ones.
fn persons<'a>(context: &'a Context<'_>, end: u16) -> impl Iterator<Item = Person> + 'a {
    let near = (end.saturating_sub(REACH), end);
    context.notes.over(Layer::Entity, near).filter_map(person_of)
}

#[cfg(test)]
mod tests {
    use crate::testing::{cases, mentions};

    #[test]
    fn pronouns_that_speak_are_the_one_person_before() {
        cases!(mentions,
            "Ana Ruiz came to Lima. “It is good,” she said.\n" => ["she - Ana Ruiz"],
            "Ana Ruiz came to Lima.\n\n“It is good,” she said.\n" => ["she - Ana Ruiz"],
            "Ana Ruiz met Tom Diaz. “It is good,” she said.\n" => ["she - Ana Ruiz"],
            "Ana Ruiz met Tom Diaz. “It is good,” he said.\n" => ["he - Tom Diaz"],
            "Ana Ruiz met Eva Diaz. “It is good,” she said.\n" => ["she - nobody"],
            "Ana Ruiz came to Lima. “It is good,” he said.\n" => ["he - nobody"],
            "Tom Diaz came to Lima.\n\nHe left. Then Bo Ek arrived.\n" => ["He - Tom Diaz"],
            "“Yes,” Ana Ruiz told Tom Diaz. “It is good,” she said.\n" => ["she - Ana Ruiz"],
            "Ana Ruiz came to Lima. “It is good,” they said.\n" => ["they - nobody"],
        );
    }
}
