//! Which words name an event.

use crate::annotation::{Annotation, Payload};
use crate::label::{EntityLabel, EventLabel, Layer};
use crate::lang::en::word::is_clause_opener;
use crate::lexicon::{Kind, Word, class};
use crate::rule::EventRule;
use crate::scan::{Mark, Shape, Token};
use crate::window::Context;
use core::ops::Range;

/// A word or name that names an event.
#[derive(Clone, Debug)]
pub(crate) struct Trigger {
    pub(crate) tokens: Range<usize>,
    pub(crate) label: EventLabel,
    pub(crate) rule: EventRule,
    pub(crate) is_verb: bool,
    /// Somebody does it to somebody: an attack, a purchase.
    pub(crate) is_deed: bool,
}

impl Trigger {
    /// Whether a noun names what goes on: `war`, and not an attack.
    pub(crate) fn names_what_goes_on(&self) -> bool {
        self.rule == EventRule::Noun
    }
}

/// Whether the parties of an event fight: a conflict, but a dispute is fought with words.
pub(crate) fn is_fought(context: &Context<'_>, trigger: &Trigger) -> bool {
    trigger.label == EventLabel::Conflict && context.bytes(trigger.tokens.start) != b"dispute"
}

/// The first trigger of `range`.
pub(crate) fn next(context: &Context<'_>, range: Range<usize>) -> Option<Trigger> {
    let mut names = context.notes.over(Layer::Entity, context.place(range.clone())).peekable();
    range.clone().find_map(|index| {
        let token = context.token(index)?;
        let ends_before = |name: &&Annotation| context.notes.place(name).1 <= token.start;
        while names.next_if(ends_before).is_some() {}
        let covers = |name: &&Annotation| context.notes.place(name).0 < token.end();
        let can_be = token.is(class::EVENT) || token.has_capital();
        (can_be || names.peek().is_some_and(covers)).then(|| at(context, index, range.start))?
    })
}

/// The trigger that begins at the token; nothing before `earliest` is looked at.
pub(crate) fn at(context: &Context<'_>, index: usize, earliest: usize) -> Option<Trigger> {
    let token = context.token(index)?;
    // `Talks began`: a capital at the start of a sentence is none.
    if token.has_capital() && !token.begins_clause() || context.name_over(index).is_some() {
        return named(context, index);
    }
    let word = token.fact().event()?;
    let before = index.checked_sub(1).filter(|before| *before >= earliest);
    let before = before.and_then(|before| context.token(before));
    let next = context.token(index.saturating_add(1));
    // `Peru attacks Chile`
    let between = index > earliest
        && context.name_over(index.saturating_sub(1)).is_some()
        && next.is_some_and(|next| next.is_capital() || next.is(class::DETERMINER));
    let is_verb = word.is_verb() || word.is_either() && (between || before.is_some_and(leads_verb));
    let label = word.label()?;
    // `to meet`: whether it came to that is not said. `the acquired company` is no purchase.
    let to = before.is_some_and(|token| token.word() == Word::To);
    let described = before.is_some_and(|token| token.is(class::DETERMINER | class::PREPOSITION));
    // `was met`, `will deal with`
    let idle = is_verb
        && (label == EventLabel::Agreement
            || label == EventLabel::Meeting && before.is_some_and(|it| it.word() == Word::Be));
    let is_other = next.is_some_and(|next| is_other(context, token, next));
    if is_other || idle || is_verb && (to || described) || is_irrealis(context, index, earliest) {
        return None;
    }
    Some(Trigger {
        tokens: index..index.saturating_add(1),
        label,
        rule: match (is_verb, word.is_deed()) {
            (true, _) => EventRule::Verb,
            (false, false) => EventRule::Noun,
            (false, true) => EventRule::Deed,
        },
        is_verb,
        is_deed: word.is_deed(),
    })
}

/// Whether what follows an event's word makes it another: `war-torn`, `war crimes`, `meeting his wife`,
/// `demonstrated its will`.
fn is_other(context: &Context<'_>, token: &Token, next: &Token) -> bool {
    let (word, following) = (token.of(context.text), next.of(context.text));
    let plural = following.ends_with(b"s") && !word.ends_with(b"s");
    let compound = next.shape == Shape::Lower
        && plural
        && !next.is(class::FUNCTION | class::AUXILIARY)
        && next.word() != Word::Possessive;
    let object = (word.ends_with(b"ing") || word == b"demonstrated" || word.starts_with(b"me"))
        && (next.is(class::DETERMINER) || is_clause_opener(next.word()));
    (next.is_mark(Mark::Hyphen) && !next.spaced()) || compound || object
}

/// Whether a word that is noun or verb is a verb behind this one.
fn leads_verb(token: &Token) -> bool {
    token.word() == Word::To
        || token.is(class::AUXILIARY)
        || token.is(class::PRONOUN) && !token.is(class::DETERMINER)
}

/// A name whose last word names an event: `the Lima Peace Conference`. Some such names are bodies, too: `the Lima
/// Economic Forum`.
fn named(context: &Context<'_>, index: usize) -> Option<Trigger> {
    use EntityLabel::{Event, Organization};
    let is_event =
        |name: &&Annotation| matches!(name.payload, Payload::Entity(Event | Organization, _));
    let name = context.name_at(index).filter(is_event)?;
    let tokens = context.tokens_of(name);
    let head = context.token(tokens.end.checked_sub(1)?)?;
    let label = head.fact().event()?.label()?;
    Some(Trigger { tokens, label, rule: EventRule::Name, is_verb: false, is_deed: false })
}

/// Whether an event is feared, denied or fought with prices: `no longer at war`, `fears of a war`, `a trade war`.
fn is_irrealis(context: &Context<'_>, index: usize, earliest: usize) -> bool {
    let near = index.saturating_sub(4).max(earliest)..index;
    let supposed = index.saturating_sub(10).max(earliest)..index;
    near.into_iter().any(|index| {
        context.word(index) == Word::No
            || context.fact(index).means(Kind::Irrealis)
            || context.bytes(index).starts_with(b"fear")
    }) || supposed.into_iter().any(|index| context.word(index) == Word::If)
}

#[cfg(test)]
mod tests {
    use crate::label::Layer;
    use crate::testing::cases;

    #[test]
    fn what_names_an_event() {
        cases!(Layer::Event,
            "Then the talks in Lima ended." => ["meeting talks"],
            "Talks in Lima began." => ["meeting Talks"],
            "Then Peru is at war." => ["conflict war"],
            "Then the attack on Lima ended." => ["conflict attack"],
            "Then Ana Ruiz met Tom Diaz." => ["meeting met"],
            "Then Peru invaded Chile." => ["conflict invaded"],
            "Then Peru attacks Chile." => ["conflict attacks"],
            "Then the Lima Peace Conference began in May." => ["meeting Lima Peace Conference"],
        );
    }

    #[test]
    fn what_is_no_event() {
        cases!(Layer::Event,
            // Of which nothing is told.
            "The talks went on." => [],
            // Words of another thing.
            "They hope to attend the talks in a war-torn land of Peru."
            | "In Peru the war crimes court closed." | "The trade war in Peru ended."
            | "Peru met its goals." | "The acquired company is in Lima."
            | "Then the Lima Court opened in May." => [],
            // What did not come to pass, as far as is said.
            "They feared a war in Peru." | "There is no war in Peru."
            | "Ana Ruiz flew to Lima to meet." | "Peru could have invaded Chile."
            | "If Peru invaded Chile, they would leave." => [],
        );
    }
}
