//! What a run of capitalised words names, piece by piece.

use crate::annotation::Payload;
use crate::grammar::Words;
use crate::grammar::name::{entry, is_first_word, is_last_word, role};
use crate::grammar::phrase::phrase;
use crate::grammar::title;
use crate::label::{EntityLabel, Layer};
use crate::lang;
use crate::lexicon::{Fact, class};
use crate::rule::NameRule;
use crate::scan::{Mark, Shape, Token};
use crate::window::{Clause, Context};
use core::ops::Range;

/// A kind and the rule that decided.
type Decision = (EntityLabel, NameRule);

/// The first name of the run `run` of `clause`: where it ends, and its kind if it is known.
pub(super) fn of_front(
    clause: Clause<'_, '_>,
    run: Range<usize>,
    all_caps: bool,
) -> (usize, Option<Decision>) {
    let words = clause.words(run.clone());
    let start = run.start;
    let at = |count: usize| start.saturating_add(count);
    if words.tokens.is_empty() {
        return (run.end, None);
    }

    // Roles and forms of address before a name are not part of it.
    // A head word makes the role a part of it: `Justice Department`.
    if let Some(count) = role(words)
        && (count == words.tokens.len() || head_of(words.tokens).is_none())
    {
        return (at(count), None);
    }
    if let Some(count) = title::title(words) {
        return (at(count), None);
    }

    #[cfg(feature = "arcs")]
    if clause.context().has_learned_arcs()
        && let Some((count, label)) = by_first(words)
    {
        return (at(count), Some((label, NameRule::Head)));
    }
    let head = head_of(words.tokens);
    let entry = entry(words);
    if let Some((count, fact)) = entry {
        let whole = count == words.tokens.len();
        // A nationality stands apart (`Peruvian President`), unless a head makes one name of it all
        // (`European Court of Auditors`); so does a country before a person (`Peru Ana Ruiz`).
        let apart = head.is_none() && splits_off(fact, words.skip(count));
        if whole || apart {
            return (at(count), label_of(fact).map(|label| (label, NameRule::Entry)));
        }
    }
    if let Some(label) = head {
        return (run.end, Some((label, NameRule::Head)));
    }
    if all_caps {
        return (
            run.end,
            known(clause.context(), run.clone()).map(|label| (label, NameRule::UsedBefore)),
        );
    }
    (run.end, by_context(clause, run.clone(), words))
}

/// How many words are a name by the first of them, and what it names: all of a ship (`USS Cole`), two of a storm (`Hurricane
/// Dorian`), unless the second is a head word, an office or a season.
#[cfg(feature = "arcs")]
pub(super) fn by_first(words: Words<'_>) -> Option<(usize, EntityLabel)> {
    let [first, second, rest @ ..] = words.tokens else { return None };
    let label = lang::kind_by_first(words.of(first))?;
    if label != EntityLabel::Event {
        return Some((words.tokens.len(), label));
    }
    let is_alone = rest.first().is_none_or(|third| !third.is_capital());
    let is_name = second.shape == Shape::Capital
        && second.fact().among(HEADS | class::ROLE | class::TITLE) == 0
        && !lang::goes_with_storms(words.of(second));
    (is_alone && is_name).then_some((2, label))
}

#[cfg(feature = "arcs")]
const HEADS: u32 =
    class::ORG_HEAD | class::FAC_HEAD | class::EVENT_HEAD | class::REGION_HEAD | class::LAW_HEAD;

/// Whether an entry at the front of a run without a head word is a name of its own.
fn splits_off(fact: &Fact, rest: Words<'_>) -> bool {
    if fact.is(class::DEMONYM) {
        return true;
    }
    // `Peru Ana Ruiz`; but `Paris Match`.
    let words = rest.tokens.iter().filter(|token| token.is_word()).count();
    let given = rest.first().is_some_and(|token| token.is(class::GIVEN));
    let named = entry(rest).is_some() || role(rest).is_some();
    rest.first().is_some_and(|next| next.spaced()) && (words >= 2 || given || named)
}

pub(super) fn label_of(fact: &Fact) -> Option<EntityLabel> {
    Some(if fact.is(class::DEMONYM) {
        EntityLabel::Norp
    } else if fact.is(class::COUNTRY | class::CITY) {
        EntityLabel::Gpe
    } else if fact.is(class::ORG) {
        EntityLabel::Organization
    } else if fact.is(class::REGION) {
        EntityLabel::Location
    } else {
        return None;
    })
}

/// The label of the lexicon's entry that the tokens are.
pub(super) fn of_entry(context: &Context<'_>, range: &Range<usize>) -> Option<EntityLabel> {
    let words = context.words(range.clone());
    let whole = entry(words).filter(|(count, _)| *count == words.tokens.len());
    whole.and_then(|(_, fact)| label_of(fact))
}

/// The kind that a head word gives a run of at least two words: the last word, or the first before
/// `of`; for waters and mountains also the first (`Lake Titicaca`, `Mount Ararat`).
pub(super) fn head_of(tokens: &[Token]) -> Option<EntityLabel> {
    let (first, last) = (tokens.first()?, tokens.last()?);
    if tokens.len() < 2 {
        return None;
    }
    let before_of = tokens
        .iter()
        .zip(tokens.iter().skip(1))
        .find(|(_, next)| lang::links_head(next.word()))
        .map(|(head, _)| head);
    let label = |token: &Token| {
        Some(if token.is(class::EVENT_HEAD) {
            EntityLabel::Event
        } else if token.is(class::ORG_HEAD) {
            EntityLabel::Organization
        } else if token.is(class::FAC_HEAD) {
            EntityLabel::Facility
        } else if token.is(class::REGION_HEAD) {
            EntityLabel::Location
        } else if token.is(class::LAW_HEAD) {
            EntityLabel::Law
        } else {
            return None;
        })
    };
    let leading = || (first.is(class::REGION_HEAD)).then_some(EntityLabel::Location);
    // `Food Safety Authority FSA`: the head stands before the acronym.
    let inner = || tokens.iter().rev().find(|token| token.is(class::ORG_HEAD)).and_then(label);
    before_of.and_then(label).or_else(|| label(last)).or_else(leading).or_else(inner)
}

/// A run without entry or head: by what stands around it and by what the document said before.
fn by_context(clause: Clause<'_, '_>, run: Range<usize>, words: Words<'_>) -> Option<Decision> {
    let first = words.first()?;
    let before = clause.before(run.start).and_then(|index| clause.token(index));
    let after = clause.inside(run.end).and_then(|end| clause.token(end));
    let titled = before.is_some_and(|token| {
        token.is(class::TITLE | class::ROLE)
            || (token.is_mark(Mark::FullStop)
                && title::has_stop(clause.tokens, run.start.saturating_sub(1), false))
    }) || follows_role(clause, run.start);
    if titled {
        return Some((EntityLabel::Person, NameRule::Titled));
    }
    if let Some(label) = known(clause.context(), run.clone()) {
        return Some((label, NameRule::UsedBefore));
    }
    let count = words.tokens.iter().filter(|token| token.is_word()).count();
    if first.is(class::GIVEN) && count >= 2 {
        return Some((EntityLabel::Person, NameRule::GivenName));
    }
    if count == 1 && first.shape == Shape::Upper && (2..=8).contains(&first.length) {
        return Some((EntityLabel::Organization, NameRule::Acronym));
    }
    let says = after.is_some_and(|token| token.is(class::SPEECH) && !token.is_capital());
    if count == 1 {
        let opens = before.is_none_or(|token| token.mark().is_some());
        if says {
            return Some((EntityLabel::Person, NameRule::Speaking));
        }
        let placed = before.is_some_and(|token| lang::leads_to_place(token.word()));
        return (placed && !opens).then_some((EntityLabel::Gpe, NameRule::Placed));
    }
    // A region or country at the end of unknown words: the branch of a body.
    let last = words.tokens.last().is_some_and(|token| token.is(class::NAMES & !class::DEMONYM));
    let ampersand = words.tokens.iter().any(|token| words.of(token) == b"&");
    let article = before.is_some_and(|token| lang::is_definite(token.word()));
    let body = last || ampersand || (article && !says) || count > 3;
    let label = if body { EntityLabel::Organization } else { EntityLabel::Person };
    Some((label, NameRule::Unknown))
}

/// Whether a role of several words ends right before the token: `prime minister Ana Ruiz`.
fn follows_role(clause: Clause<'_, '_>, start: usize) -> bool {
    (2..=3_usize).any(|count| {
        start.checked_sub(count).filter(|from| *from >= clause.start).is_some_and(|from| {
            let several = phrase(clause.words(from..start));
            several.is_some_and(|(length, fact)| length == count && fact.is(class::ROLE))
        })
    })
}

/// The kind of a name that the document has used before: the same words, or the last word of a
/// person's name.
pub(super) fn known(context: &Context<'_>, run: Range<usize>) -> Option<EntityLabel> {
    let text = context.text_of(context.place(run));
    used_before(context, |name, label| {
        name == text || (label == EntityLabel::Person && is_last_word(name, text))
    })
}

/// Whether the document has used a longer name of a body that begins with these words: `Lentjes` after
/// `Lentjes AG`, but not `Andy Warhol` after `Andy Warhol Foundation`.
pub(super) fn begins_known_body(context: &Context<'_>, run: Range<usize>) -> bool {
    if run.len() > 1 && context.token(run.start).is_some_and(|first| first.is(class::GIVEN)) {
        return false;
    }
    let text = context.text_of(context.place(run));
    let is_it =
        |name: &[u8], label| label == EntityLabel::Organization && is_first_word(name, text);
    used_before(context, is_it).is_some()
}

/// Whether the document has used a longer name of the kind that begins or ends with these words.
#[cfg(feature = "arcs")]
pub(super) fn is_part_of_known(
    context: &Context<'_>,
    run: Range<usize>,
    label: EntityLabel,
) -> bool {
    let text = context.text_of(context.place(run));
    let is_longer =
        |name: &[u8], of| of == label && (is_last_word(name, text) || is_first_word(name, text));
    used_before(context, is_longer).is_some()
}

/// The label of the last name in this window, else of one in the memory, that is the one looked for.
pub(super) fn used_before(
    context: &Context<'_>,
    is_it: impl Fn(&[u8], EntityLabel) -> bool,
) -> Option<EntityLabel> {
    let mut here = context.notes.written(Layer::Entity).iter().rev();
    let in_window = here.find_map(|note| match note.payload {
        Payload::Entity(label, _) => {
            is_it(context.text_of(context.notes.place(note)), label).then_some(label)
        }
        _ => None,
    });
    let mut memory = context.memory.names.iter();
    in_window.or_else(|| memory.find(|name| is_it(&name.text, name.label)).map(|name| name.label))
}

#[cfg(test)]
mod tests {
    use crate::label::Layer;
    use crate::testing::cases;

    #[test]
    fn entries_of_the_lexicon() {
        cases!(Layer::Entity,
            "They flew to South Korea." => ["GPE South Korea"],
            "A Peruvian ship left Lima." => ["NORP Peruvian", "GPE Lima"],
            "The European Union’s court." => ["ORG European Union"],
            // A country stands apart from a person.
            "Then Peru Ana Ruiz left." | "President of Peru Ana Ruiz spoke." => [
                "GPE Peru",
                "PER Ana Ruiz",
            ],
        );
    }

    #[test]
    fn head_words() {
        cases!(Layer::Entity,
            "The Court of Appeal ruled." => ["ORG Court of Appeal"],
            "The European Court of Auditors met." => ["ORG European Court of Auditors"],
            "Then the Food Safety Authority FSA left." => ["ORG Food Safety Authority FSA"],
            "It lies on Lake Titicaca." => ["LOC Lake Titicaca"],
            "Then Lima Airport closed." => ["FAC Lima Airport"],
            "The Lima Peace Forum began." => ["EVENT Lima Peace Forum"],
            "Then the Clean Air Act passed." => ["LAW Clean Air Act"],
            // The role is a part of the name.
            "The Justice Department ruled." => ["ORG Justice Department"],
        );
    }

    #[test]
    fn what_stands_around_a_name() {
        cases!(Layer::Entity,
            "Then President Ana Ruiz spoke." => ["PER Ana Ruiz"],
            "It was Dr. Ruiz who left." => ["PER Ruiz"],
            "Then prime minister Yupanqui Quispe left." => ["PER Yupanqui Quispe"],
            "They live in Yanaoca." => ["GPE Yanaoca"],
            "Then Yupanqui said no." => ["PER Yupanqui"],
            "They like Yanaoca." | "Then Yupanqui left." | "Then the president left." => [],
        );
    }

    #[test]
    fn what_a_name_is_like() {
        cases!(Layer::Entity,
            "Then Ana Ruiz left." => ["PER Ana Ruiz"],
            "A member of the ARSO." => ["ORG ARSO"],
            "Then Yupanqui Quispe left." => ["PER Yupanqui Quispe"],
            "Then the Yupanqui Quispe left." => ["ORG Yupanqui Quispe"],
            "Then Yupanqui & Quispe left." => ["ORG Yupanqui & Quispe"],
            "Then Yupanqui Quispe Peru left." => ["ORG Yupanqui Quispe Peru"],
            "Then Yupanqui Quispe Condori Mamani left." => ["ORG Yupanqui Quispe Condori Mamani"],
            // Of what is all_caps, capitals tell nothing.
            "PERU AND ANA RUIZ IN LIMA" => ["GPE PERU", "GPE LIMA"],
            "Then Ana left." => [],
        );
    }

    #[test]
    fn names_that_were_used_before() {
        cases!(Layer::Entity,
            "Then Ana Ruiz spoke. In Lima, Ruiz left.\nRuiz and Peru won." => [
                "PER Ana Ruiz",
                "GPE Lima",
                "PER Ruiz",
                "PER Ruiz",
                "GPE Peru",
            ],
            "Then Ana Ruiz spoke. In Lima, Diaz left." => ["PER Ana Ruiz", "GPE Lima"],
        );
    }
}
