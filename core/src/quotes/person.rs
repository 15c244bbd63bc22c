//! Whom `he` or `she` stands for: the one person that the lines before tell of, else who spoke last.

use crate::annotation::{Annotation, ChainId, Id, Payload};
use crate::engine::Context;
use crate::label::{EntityLabel, Layer, QuoteLabel};

/// A person, by chain and by name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Person {
    pub(crate) chain: ChainId,
    /// The last name of the chain.
    pub(crate) name: Id,
}

impl Person {
    fn of(name: &Annotation) -> Option<Self> {
        let Payload::Entity(EntityLabel::Person, Some(chain)) = name.payload else { return None };
        Some(Self { chain, name: name.id() })
    }
}

/// Whom the pronoun at token `index` stands for, if it is `he` or `she` and there is no doubt.
pub(crate) fn stands_for(context: &Context<'_>, index: usize) -> Option<Person> {
    let token = context.token(index)?;
    let is_singular = matches!(token.of(context.text), b"he" | b"she" | b"He" | b"She");
    if !is_singular {
        return None;
    }
    let before = |note: &Annotation| context.notes.place(note).1 <= token.start;
    // `Ana Ruiz announced that she`: who reports.
    let reporter = |note: &Annotation| match note.payload {
        Payload::Quote(QuoteLabel::Indirect | QuoteLabel::Mixed, speaker) => {
            context.notes.by_id(speaker.target(note.id())?).filter(|speaker| before(speaker))
        }
        _ => None,
    };
    let place = (token.start, token.end());
    match context.notes.over(Layer::Quote, place).find_map(reporter) {
        Some(speaker) => Person::of(speaker),
        None => self::before(context, token.start),
    }
}

/// The person that a pronoun at byte `start` of the window stands for, if there is no doubt: the only one
/// named before it in its line, who spoke last in it, or the one that the line before told of.
fn before(context: &Context<'_>, start: u16) -> Option<Person> {
    let mut persons = persons(context, start);
    let Some(first) = persons.next() else {
        // Somebody named far before in the line is not the one of the line before.
        let is_before = |note: &&Annotation| context.notes.place(note).1 <= start;
        let mut names = context.notes.written(Layer::Entity).iter().take_while(is_before);
        let named = names.any(|name| Person::of(name).is_some());
        return context.memory.state.person.filter(|_| !named);
    };
    let (mut last, mut several) = (first, false);
    for person in persons {
        several |= person.chain != first.chain;
        last = person;
    }
    if !several {
        return Some(last);
    }
    context.memory.state.speaker.and_then(|id| context.notes.by_id(id)).and_then(Person::of)
}

/// Keeps the person that a window of prose told of for the next one: the only one, or who spoke last.
pub(super) fn remember(context: &mut Context<'_>) {
    let end = u16::try_from(context.text.len()).unwrap_or(u16::MAX);
    context.memory.state.person = before(context, end);
}

/// The furthest that a person stands before a pronoun, in bytes: keeps time linear.
const REACH: u16 = 600;

/// The persons that are named before byte `end` of the window, the last ones.
fn persons<'a>(context: &'a Context<'_>, end: u16) -> impl Iterator<Item = Person> + 'a {
    let near = (end.saturating_sub(REACH), end);
    context.notes.over(Layer::Entity, near).filter_map(Person::of)
}

#[cfg(test)]
mod tests {
    use crate::label::Layer;
    use crate::testing::annotate;

    /// The name in whose chain the only mention of the text is.
    fn person(text: &str) -> Option<&str> {
        let set = annotate(text);
        let mention = set.layer(Layer::Mention).next().expect("a mention");
        let chain = mention.chain()?;
        let name = set.layer(Layer::Entity).find(|note| note.chain() == Some(chain))?;
        name.span().of(text)
    }

    #[test]
    fn pronouns_that_speak_are_the_one_person_before() {
        for (text, expected) in [
            ("Ana Ruiz came to Lima. “It is good,” she said.\n", Some("Ana Ruiz")),
            ("Ana Ruiz came to Lima.\n\n“It is good,” she said.\n", Some("Ana Ruiz")),
            ("Ana Ruiz met Tom Diaz. “It is good,” she said.\n", None),
            ("“Yes,” Ana Ruiz told Tom Diaz. “It is good,” she said.\n", Some("Ana Ruiz")),
            ("Ana Ruiz came to Lima. “It is good,” they said.\n", None),
        ] {
            assert_eq!(person(text), expected, "{text}");
        }
    }
}
