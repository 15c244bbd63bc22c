//! Relations of two names that stand side by side: what is between them says how they belong together.
//!
//! | rule | pattern | relation |
//! |---|---|---|
//! | `CitizenOf` | `Peruvian skier [Ana Ruiz]`, `Peru's [Ana Ruiz]` | `citizen_of` |
//! | `BasedIn` | `Peruvian carmaker [Andina]`, `the Lima-based [Andina]`, `[Andina] of`/`in` `Lima` | `based_in` |
//! | `LocatedIn` | `[Trujillo], Peru`, `the Peruvian city of [Trujillo]` | `located_in` |
//! | `AffiliatedWith` | `[Ana Ruiz] (APRA)`, `[Ana Ruiz] of the WWF` | `affiliated_with` |

use super::{Found, Name, stated};
use crate::grammar::name::is_stateless;
use crate::label::{EntityLabel, RelationLabel, Status};
use crate::lang::en::syntax::{WORDS, are_words};
use crate::lexicon::{Word, class};
use crate::rule::RelationRule;
use crate::scan::Mark;
use crate::window::{Clause, Context};
use core::ops::Range;

/// What two names of a clause are to each other that stand side by side.
pub(crate) fn between(clause: Clause<'_, '_>, first: &Name, second: &Name) -> Option<Found> {
    let context = clause.context();
    use EntityLabel::{Facility, Group, Location, Organization, Person, Place};
    let gap = first.tokens.end..second.tokens.start;
    // A Muslim cleric is no citizen of Islam.
    if first.label == Group && is_stateless(context.words(first.tokens.clone())) {
        return None;
    }
    let found = match (first.label, second.label) {
        (Group, Person) if are_words(context, gap.clone()) => {
            Some((RelationLabel::CitizenOf, second.id, first.id, RelationRule::CitizenOf))
        }
        (Place, Person) if owns(context, gap.clone()) => {
            Some((RelationLabel::CitizenOf, second.id, first.id, RelationRule::CitizenOf))
        }
        (Group, Organization) if are_words(context, gap.clone()) => {
            Some((RelationLabel::BasedIn, second.id, first.id, RelationRule::BasedIn))
        }
        (Place, Organization) if owns(context, gap.clone()) || is_based(context, gap.clone()) => {
            Some((RelationLabel::BasedIn, second.id, first.id, RelationRule::BasedIn))
        }
        (Organization, Place) if is_in(context, gap.clone()) => {
            Some((RelationLabel::BasedIn, first.id, second.id, RelationRule::BasedIn))
        }
        (Place | Location | Facility, Place) if lies_in(clause, first, second) => {
            Some((RelationLabel::LocatedIn, first.id, second.id, RelationRule::LocatedIn))
        }
        (Group, Place) if is_kind_of_place(context, gap.clone()) => {
            Some((RelationLabel::LocatedIn, second.id, first.id, RelationRule::LocatedIn))
        }
        (Person, Organization) if is_of(context, gap.clone(), second.tokens.end) => {
            Some((RelationLabel::AffiliatedWith, first.id, second.id, RelationRule::AffiliatedWith))
        }
        _ => None,
    };
    let (subject, object) = (first.id, second.id);
    if let Some((label, subject, object, rule)) = found {
        return Some(Found { label, subject, object, status: Status::Asserted, rule });
    }
    let (label, turned, status) = stated::between(context, (first.label, second.label), gap)?;
    let (subject, object) = if turned { (object, subject) } else { (subject, object) };
    Some(Found { label, subject, object, status, rule: RelationRule::Stated })
}

/// `'s`, and small words behind it.
#[cfg_attr(target_pointer_width = "32", inline(never))]
fn owns(context: &Context<'_>, gap: Range<usize>) -> bool {
    context.word(gap.start) == Word::Possessive
        && are_words(context, gap.start.saturating_add(1)..gap.end)
}

/// `-based`, and small words behind it.
fn is_based(context: &Context<'_>, gap: Range<usize>) -> bool {
    let hyphen = context.is_mark(gap.start, Mark::Hyphen);
    let based = context.bytes(gap.start.saturating_add(1)) == b"based";
    hyphen && based && are_words(context, gap.start.saturating_add(2)..gap.end)
}

/// `in`, `, based in`
fn is_in(context: &Context<'_>, gap: Range<usize>) -> bool {
    gap.len() <= WORDS
        && gap.end.checked_sub(1).is_some_and(|last| context.word(last) == Word::In)
        && gap
            .clone()
            .take(gap.len().saturating_sub(1))
            .all(|index| context.is_mark(index, Mark::Comma) || context.bytes(index) == b"based")
}

/// `Trujillo, Peru`, `Trujillo in Peru`: behind a comma the second is a state that no list goes on from.
fn lies_in(clause: Clause<'_, '_>, first: &Name, second: &Name) -> bool {
    let gap = first.tokens.end..second.tokens.start;
    if gap.len() == 1 && clause.word(gap.start) == Word::In {
        return true;
    }
    let comma = gap.len() == 1 && clause.is_mark(gap.start, Mark::Comma);
    let is_state = |name: &Name| {
        clause.words(name.tokens.clone()).first().is_some_and(|token| token.is(class::COUNTRY))
    };
    let after = clause.inside(second.tokens.end).and_then(|after| clause.token(after));
    let listed = after.is_some_and(|token| matches!(token.word(), Word::And | Word::Or));
    let goes_on = after.is_some_and(|token| token.is_mark(Mark::Comma))
        && clause.name_at(second.tokens.end.saturating_add(1)).is_some();
    comma && is_state(second) && !is_state(first) && !listed && !goes_on
}

/// `city of`, `capital`, `port city of`
fn is_kind_of_place(context: &Context<'_>, gap: Range<usize>) -> bool {
    let of = gap.end.checked_sub(1).is_some_and(|last| context.word(last) == Word::Of);
    let kinds = gap.start..if of { gap.end.saturating_sub(1) } else { gap.end };
    let is_kind = |index: usize| context.word(index) == Word::Settlement;
    kinds.end.checked_sub(1).is_some_and(|last| kinds.contains(&last) && is_kind(last))
        && are_words(context, kinds)
}

/// `(` with its end behind the name; `of the`, `from`.
fn is_of(context: &Context<'_>, gap: Range<usize>, end: usize) -> bool {
    let mark = |index: usize| context.mark(index);
    if gap.len() == 1 && mark(gap.start) == Some(Mark::OpenBracket) {
        return mark(end) == Some(Mark::CloseBracket);
    }
    let led = matches!(context.word(gap.start), Word::Of | Word::From);
    let the = gap.len() == 1 || context.word(gap.start.saturating_add(1)) == Word::The;
    led && gap.len() <= 2 && the
}

#[cfg(test)]
mod tests {
    use crate::label::Layer;
    use crate::testing::cases;

    #[test]
    fn names_side_by_side() {
        cases!(Layer::Relation,
            "The Peruvian skier Ana Ruiz won." => ["citizen_of Ana Ruiz Peruvian asserted"],
            "It was Peru's Ana Ruiz who won." => ["citizen_of Ana Ruiz Peru asserted"],
            "The Peruvian carmaker Andina Motors Inc grew." => [
                "based_in Andina Motors Inc Peruvian asserted",
            ],
            "It was held in Cusco, Peru, in May." => ["located_in Cusco Peru asserted"],
            "In the Peruvian city of Lima it rained." => ["located_in Lima Peruvian asserted"],
            "Then Ana Ruiz (WHO) left." => ["affiliated_with Ana Ruiz WHO asserted"],
            "They flew to Lima, Peru and Chile." => [],
            "The Muslim preacher Ana Ruiz won." => [],
        );
    }
}
