//! From the tagger's labels to the guideline's: what open training data calls a location or
//! miscellaneous is told apart by lexicon and form.

use super::kind::{begins_known_body, head_of, known, of_entry as entry};
#[cfg(feature = "arcs")]
use super::told;
use crate::grammar::name::{entry as entry_at_front, role};
use crate::grammar::phrase::phrase;
use crate::grammar::title::title;
use crate::label::EntityLabel;
use crate::lang;
use crate::lexicon::class;
use crate::rule::NameRule;
use crate::scan::{Mark, Shape, Token};
use crate::tagger::Model;
use crate::window::Context;
use core::ops::Range;

/// The tokens, label and rule of a name to which the model gives its label `number`; no token before
/// `from` is taken.
pub(super) fn refine(
    context: &Context<'_>,
    model: &Model<'_>,
    number: usize,
    range: Range<usize>,
    from: usize,
) -> Option<(Range<usize>, EntityLabel, NameRule)> {
    let range = whole_entry(context, range);
    let (label, range) = match model.labels().nth(number)? {
        "PER" => ("PER", person(context, range, from)),
        label @ ("LOC" | "ORG") => match after_country(context, &range) {
            Some(start) if follows_role_of(context, range.start) => ("PER", start..range.end),
            _ if label == "LOC" => {
                (label, without_participle(context, without_preposition(context, range)))
            }
            _ => (label, without_participle(context, range)),
        },
        label => (label, range),
    };
    let listed = entry(context, &range);
    let label = match label {
        "LOC" | "ORG" if is_group(context, &range) => Some(EntityLabel::Norp),
        "LOC" => Some(place(context, range.clone())),
        "MISC" => other(context, range.clone()),
        // `Moody's`: an entry of several words is no person.
        "PER" if range.len() > 1 && listed == Some(EntityLabel::Organization) => {
            Some(EntityLabel::Organization)
        }
        name => EntityLabel::from_name(name).or(EntityLabel::own(number)),
    };
    let by_model = label;
    #[cfg(feature = "arcs")]
    let label = match context.has_learned_arcs() {
        true => told::label(context, &range, label),
        false => label,
    };
    let label = label?;
    let rule = if Some(label) == by_model { NameRule::Model } else { NameRule::Head };
    // The first mention says most clearly what it is: later ones keep its label.
    Some(match known(context, range.clone()) {
        // `Jordan` after `Michael Jordan` is still a country where the model says so.
        Some(EntityLabel::Person) if label == EntityLabel::Gpe && listed == Some(label) => {
            (range, label, rule)
        }
        Some(before) if before != label => (range, before, NameRule::UsedBefore),
        None if listed.is_none()
            && matches!(label, EntityLabel::Person | EntityLabel::Gpe)
            && begins_known_body(context, range.clone()) =>
        {
            (range, EntityLabel::Organization, NameRule::UsedBefore)
        }
        #[cfg(feature = "arcs")]
        None if listed.is_none()
            && context.has_learned_arcs()
            && let Some(longer) = told::of_longer(context, &range) =>
        {
            (range, longer, NameRule::UsedBefore)
        }
        _ => (range, label, rule),
    })
}

/// Where the hyphen of a pair of names stands, and what each is, if lexicon or document know both: `US-China`. A name of its own,
/// as `Guinea-Bissau`, is no pair.
pub(super) fn pair(
    context: &Context<'_>,
    range: &Range<usize>,
) -> Option<(usize, [EntityLabel; 2])> {
    if !context.has_learned_arcs() || entry(context, range).is_some() {
        return None;
    }
    let hyphen = range.clone().find(|index| context.is_mark(*index, Mark::Hyphen))?;
    let label = |side: Range<usize>| {
        let listed = entry(context, &side).or_else(|| known(context, side))?;
        listed.can_act().then_some(listed)
    };
    let second = hyphen.saturating_add(1)..range.end;
    Some((hyphen, [label(range.start..hyphen)?, label(second)?]))
}

/// A name with the rest of the lexicon's entry that it begins: `Moody's`, `Calif.`
fn whole_entry(context: &Context<'_>, range: Range<usize>) -> Range<usize> {
    let words = context.words(range.start..context.tokens.len());
    match phrase(words) {
        Some((count, fact)) if fact.is(class::NAMES) && count > range.len() => {
            range.start..range.start.saturating_add(count)
        }
        _ => range,
    }
}

/// Whether the last word is that of a people or of followers: `South Korean`, `British Indians`.
fn is_group(context: &Context<'_>, range: &Range<usize>) -> bool {
    let tokens = context.words(range.clone()).tokens;
    tokens.last().is_some_and(|last| last.is(class::DEMONYM)) && head_of(tokens).is_none()
        || entry(context, range) == Some(EntityLabel::Norp)
}

/// A person's name without what stands before it, and with the particle with which the document has named
/// the person before (`de Boer`).
fn person(context: &Context<'_>, range: Range<usize>, from: usize) -> Range<usize> {
    let range = up_to_verb(context, without_title(context, without_preposition(context, range)));
    if follows_link(context, range.start)
        && let Some(start) = after_country(context, &range)
    {
        return start..range.end;
    }
    let is_particle = |index: usize| {
        context.token(index).is_some_and(|token| token.is(class::PARTICLE) && token.is_word())
    };
    let mut start = range.start;
    while let Some(before) = start.checked_sub(1).filter(|at| *at >= from && is_particle(*at)) {
        start = before;
    }
    let whole = start..range.end;
    if start < range.start && known(context, whole.clone()) == Some(EntityLabel::Person) {
        return whole;
    }
    range
}

/// A person's name up to a small word that is neither a particle nor tied by a hyphen: `Ana met Eva`.
fn up_to_verb(context: &Context<'_>, range: Range<usize>) -> Range<usize> {
    let tokens = context.words(range.clone()).tokens;
    let is_foreign =
        |token: &Token| token.shape == Shape::Lower && token.spaced() && !token.is(class::PARTICLE);
    let length = tokens.iter().skip(1).position(is_foreign);
    let length = length.map_or(tokens.len(), |before| before.saturating_add(1));
    range.start..range.start.saturating_add(length)
}

/// Where a person's name begins behind a country that has no comma or `’s`: `of Peru Ana Ruiz`.
fn after_country(context: &Context<'_>, range: &Range<usize>) -> Option<usize> {
    let words = context.words(range.clone());
    let (count, _) = entry_at_front(words).filter(|(_, fact)| fact.is(class::COUNTRY))?;
    let rest = words.skip(count).tokens;
    let named =
        rest.len() >= 2 && rest.first().is_some_and(|next| next.spaced() && next.is_capital());
    (named && head_of(rest).is_none()).then(|| range.start.saturating_add(count))
}

/// Whether a role and `of` stand before the token: `president of`.
fn follows_role_of(context: &Context<'_>, start: usize) -> bool {
    let role = start.checked_sub(2).and_then(|index| context.token(index));
    follows_link(context, start) && role.is_some_and(|token| token.is(class::ROLE))
}

/// Whether `of` stands before the token.
fn follows_link(context: &Context<'_>, start: usize) -> bool {
    let before = start.checked_sub(1).and_then(|before| context.token(before));
    before.is_some_and(|token| lang::links_head(token.word()))
}

/// A name without the participle that is tied to it: `Lima-based`, `Lima-backed`.
fn without_participle(context: &Context<'_>, range: Range<usize>) -> Range<usize> {
    match context.words(range.clone()).tokens {
        [_, .., hyphen, last]
            if hyphen.is_mark(Mark::Hyphen)
                && last.shape == Shape::Lower
                && lang::is_tied_participle(context.text_of(last.place())) =>
        {
            range.start..range.end.saturating_sub(2)
        }
        _ => range,
    }
}

/// A name without a preposition that got a capital by mistake: `For Ana Ruiz`. `To Lam` and `In Kyung` are
/// names.
fn without_preposition(context: &Context<'_>, range: Range<usize>) -> Range<usize> {
    match context.words(range.clone()).tokens {
        [first, _, ..]
            if first.is(class::PREPOSITION) && !lang::can_be_given_name(first.word()) =>
        {
            range.start.saturating_add(1)..range.end
        }
        _ => range,
    }
}

/// A name without the form of address or the role before it: `Mr`, `Prof.`, `President`.
fn without_title(context: &Context<'_>, range: Range<usize>) -> Range<usize> {
    let words = context.words(range.clone());
    let before = title(words).or_else(|| role(words));
    // Alone it is all that there is.
    let before = before.filter(|count| *count < words.tokens.len());
    range.start.saturating_add(before.unwrap_or(0))..range.end
}

/// A place is one with an administration, unless entry or head word says otherwise.
fn place(context: &Context<'_>, range: Range<usize>) -> EntityLabel {
    let known = entry(context, &range).filter(|label| {
        matches!(label, EntityLabel::Gpe | EntityLabel::Location | EntityLabel::Facility)
    });
    let head = head_of(context.words(range).tokens).filter(|label| {
        matches!(label, EntityLabel::Location | EntityLabel::Facility | EntityLabel::Event)
    });
    known.or(head).unwrap_or(EntityLabel::Gpe)
}

/// A nationality, an event, a law, a work or a product.
fn other(context: &Context<'_>, range: Range<usize>) -> Option<EntityLabel> {
    let tokens = context.words(range.clone()).tokens;
    let any = |class: u32| tokens.iter().any(|token| token.is(class));
    // `Franco-German`: the nationality that is known speaks for the other.
    let joined = tokens.iter().any(|token| token.is_mark(Mark::Hyphen));
    let group = entry(context, &range) == Some(EntityLabel::Norp)
        || (joined && any(class::DEMONYM))
        || matches!(tokens, [only] if only.shape == Shape::Capital && lang::ends_like_a_group(context.text_of(only.place())));
    let before = range.start.checked_sub(1).and_then(|index| context.token(index));
    let quoted = before.and_then(Token::mark).is_some_and(Mark::opens_quotation);
    let numbered = tokens.iter().any(|token| matches!(token.shape, Shape::Number | Shape::Inner));
    Some(match tokens {
        _ if quoted && tokens.len() > 1 => EntityLabel::Work,
        _ if group => EntityLabel::Norp,
        _ if any(class::EVENT_HEAD) => EntityLabel::Event,
        _ if any(class::LAW_HEAD) => EntityLabel::Law,
        _ if tokens.iter().any(|token| is_year(context, token)) => EntityLabel::Event,
        _ if numbered => EntityLabel::Product,
        _ => return None,
    })
}

/// Whether a number is a year, as events have it: `2012 Olympics`.
fn is_year(context: &Context<'_>, token: &Token) -> bool {
    let bytes = context.text_of(token.place());
    token.shape == Shape::Number && bytes.len() == 4 && matches!(bytes, [b'1' | b'2', ..])
}

#[cfg(all(test, feature = "english-small"))]
mod tests {
    use crate::testing::{cases, names_by_model};

    #[test]
    fn places_have_their_kinds() {
        cases!(names_by_model,
            "Then Ana Ruiz met Tom Diaz in Lima." => ["PER Ana Ruiz", "PER Tom Diaz", "GPE Lima"],
            "They crossed Lake Titicaca." => ["LOC Lake Titicaca"],
            "Then the South Korean skier won." => ["NORP South Korean"],
        );
    }

    #[test]
    fn persons_stand_without_what_is_before_them() {
        cases!(names_by_model,
            "President Ana Ruiz left." => ["PER Ana Ruiz"],
            "Then the president of Peru Ana Ruiz left." => ["GPE Peru", "PER Ana Ruiz"],
            "Then Paul de Boer spoke. Later de Boer left." => ["PER Paul de Boer", "PER de Boer"],
        );
    }

    #[test]
    fn what_is_miscellaneous_is_told_apart() {
        cases!(names_by_model,
            "They saw the 2012 Summer Olympics." => ["EVENT 2012 Summer Olympics"],
            "Her novel “The Long Winter” won." => ["WORK The Long Winter"],
            "Then the Franco-German brigade left." => ["NORP Franco-German"],
            "They fired an AK-47." => ["PRODUCT AK-47"],
            "Then the Clean Air Act passed." => ["LAW Clean Air Act"],
            "In the end it rained." => [],
        );
    }
}
