//! Relations that the words between two names state.
//!
//! | pattern | relation |
//! |---|---|
//! | `[Peru] is a member of the [EU]`, `[EU] member [Peru]` | `member_of` |
//! | `[Inca], a unit of [Andina]`, `[Andina]'s unit [Inca]` | `part_of` |
//! | `[Andina] bought a stake in [Inca]` | `shareholder_of` |
//! | `[Cusco], near [Lima]` | `near` |
//!
//! The noun that says so is in `core/data/en/relations.tsv`. `is not a member of` is negated, `was` and `a former member
//! of` are former.

use crate::label::{EntityLabel, RelationLabel, Status};
use crate::lang::en::polarity::denies;
use crate::lang::en::syntax::{is_of_event, says_little, was};
use crate::lexicon::{Kind, Word, class};
use crate::scan::Mark;
use crate::window::Context;
use core::ops::Range;

/// The most tokens between two names that state something of both.
const REACH: usize = 9;

/// What the gap between a name of one label and a name of another states: the relation, whether the second is its
/// subject, and how it holds.
pub(super) fn between(
    context: &Context<'_>,
    labels: (EntityLabel, EntityLabel),
    gap: Range<usize>,
) -> Option<(RelationLabel, bool, Status)> {
    use EntityLabel::{Facility, Location, Organization, Person, Place};
    let last = gap.end.checked_sub(1).filter(|last| gap.contains(last) && gap.len() <= REACH)?;
    let article = usize::from(context.word(last) == Word::The);
    let led = context.word(last.saturating_sub(article));
    let (mut key, mut status, mut at) = (Word::None, Status::Asserted, gap.start);
    for index in gap.clone() {
        match context.word(index) {
            found @ (Word::Arm | Word::Member | Word::Stake | Word::Near) => {
                (key, at) = (found, index)
            }
            _ if denies(context, index) => status = Status::Negated,
            Word::Former | Word::No if status == Status::Asserted => status = Status::Former,
            Word::Be if status == Status::Asserted && was(context, index) => {
                status = Status::Former;
            }
            // `a rival of a unit of`: of somebody else.
            Word::Of | Word::In if key == Word::None => return None,
            _ if !says_little(context, index) => return None,
            _ => {}
        }
    }
    // `, a unit of`, `is a member of`, but `killed a member of`; `the EU's unit`, but `Andina's unit sued`.
    let first = context.word(gap.start);
    let is = context.is_mark(gap.start, Mark::Comma)
        || first == Word::Be
        || context.is(gap.start, class::AUXILIARY)
        || status == Status::Negated;
    let holds = context.token(gap.start).is_some_and(is_of_event)
        || context.fact(gap.start).means(Kind::Occurrence)
        || context.bytes(gap.start) == b"owns";
    let owns = first == Word::Possessive;
    let of = matches!(led, Word::Of | Word::In)
        && if key == Word::Stake { is || holds || owns } else { is };
    let joined = (owns || at == gap.start) && at == last;
    match (key, labels) {
        (Word::Member, (Place | Organization | Person, Organization)) if of => {
            Some((RelationLabel::MemberOf, false, status))
        }
        (Word::Member, (Organization, Place | Organization)) if joined => {
            Some((RelationLabel::MemberOf, true, status))
        }
        (Word::Arm, (Organization, Organization)) if of => {
            Some((RelationLabel::PartOf, false, status))
        }
        (Word::Arm, (Organization, Organization)) if joined => {
            Some((RelationLabel::PartOf, true, status))
        }
        (Word::Stake, (Organization | Person, Organization)) if of => {
            Some((RelationLabel::ShareholderOf, false, status))
        }
        (Word::Near, (Place | Location | Facility, Place | Location)) if led == Word::Near => {
            Some((RelationLabel::Near, false, status))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::label::Layer;
    use crate::testing::cases;

    #[test]
    fn the_noun_between_two_names() {
        cases!(Layer::Relation,
            "Then Peru is a member of the EU." => ["member_of Peru EU asserted"],
            "Then Peru is not a member of the EU." => ["member_of Peru EU negated"],
            "Then Peru, a former member of the EU, left." => ["member_of Peru EU former"],
            "Then EU member Peru left." => ["member_of Peru EU asserted"],
            "Then the WHO, a unit of the EU, left." => ["part_of WHO EU asserted"],
            "Then the EU's unit WHO left." => ["part_of WHO EU asserted"],
            "Then the WHO has a 5 percent stake in the EU." => ["shareholder_of WHO EU asserted"],
            "Then in Cusco, near Lima, it rained." => ["near Cusco Lima asserted"],
            "Then Peru said a member of the EU left." => [],
            "Then Peru killed a member of the EU." => [],
            "Then the WHO's unit sued the EU." => [],
            "Then Peru is no longer a member of the EU." => ["member_of Peru EU former"],
            "Then the WHO sold its stake in the EU." => [],
        );
    }
}
