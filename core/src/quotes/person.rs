//! Whom `he` or `she` stands for: the one person that the lines before tell of, else who spoke last.

use crate::annotation::{Annotation, ChainId, Payload};
use crate::engine::Context;
use crate::label::{EntityLabel, Layer};

/// The person that a pronoun at byte `start` of the window stands for, if there is no doubt: the only one
/// named before it in its line, who spoke last in it, or the one that the line before told of.
pub(super) fn before(context: &Context<'_>, start: u16) -> Option<ChainId> {
    let mut persons = persons(context, start);
    let Some(first) = persons.next() else {
        // Somebody named far before in the line is not the one of the line before.
        let is_before = |note: &&Annotation| context.notes.place(note).1 <= start;
        let mut names = context.notes.written(Layer::Entity).iter().take_while(is_before);
        let named = names.any(is_person);
        return context.memory.state.person.filter(|_| !named);
    };
    if persons.all(|person| person == first) {
        return Some(first);
    }
    context.memory.state.speaker.and_then(|id| context.notes.by_id(id))?.chain()
}

/// Keeps the person that a window of prose told of for the next one: the only one, or who spoke last.
pub(super) fn remember(context: &mut Context<'_>) {
    let end = u16::try_from(context.text.len()).unwrap_or(u16::MAX);
    context.memory.state.person = before(context, end);
}

/// The furthest that a person stands before a pronoun, in bytes: keeps time linear.
const REACH: u16 = 600;

/// The chains of the persons that are named before byte `end` of the window, the last ones.
fn persons<'a>(context: &'a Context<'_>, end: u16) -> impl Iterator<Item = ChainId> + 'a {
    let near = (end.saturating_sub(REACH), end);
    let names = context.notes.over(Layer::Entity, near);
    names.filter(|name| is_person(name)).filter_map(Annotation::chain)
}

fn is_person(name: &Annotation) -> bool {
    matches!(name.payload, Payload::Entity(EntityLabel::Person, _))
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
