//! Relations between bodies and places, as far as the text states them.
//!
//! | rule | pattern | relation |
//! |---|---|---|
//! | 3 | `the members of the EU are Italy, Spain and Malta` | `member_of`, one for each of the list |
//! | 4 | `Peru and Chile have been at war`, `a war between Peru and Chile` | `conflict_with` |
//!
//! Rules 0 to 2 are those of the roles, 5 to 8 those of names side by side ([`neighbours`]). Known misses: everything
//! that takes more than a fixed pattern.

mod neighbours;

use crate::annotation::{Annotation, Id, Payload, Rule};
use crate::engine::Context;
use crate::label::{EntityLabel, RelationLabel, Status};
use crate::lexicon::Word;
use crate::roles;
use crate::scan::{Mark, Token};
use crate::statement::Statement;
use core::ops::Range;

/// The rules, by number, each with an example; the first are those of the roles.
pub(crate) const RULES: &[&str] = &[
    roles::BEFORE,
    roles::WITH_PLACE,
    roles::AFTER,
    "a list of members: the members of the EU are Italy, Spain and Malta",
    "two parties at war: Peru and Chile have been at war, skirmishes between Peru and Chile",
    "a nationality or state before a person: Peruvian skier Ana Ruiz, Peru's Ana Ruiz",
    "a body and its place: Peruvian carmaker Andina, the Lima-based Andina, Andina in Lima",
    "a place in another: Trujillo, Peru; the Peruvian city of Trujillo",
    "a person and a body: Ana Ruiz (APRA), Ana Ruiz of the WWF",
];

/// Writes the relations of every clause.
pub(crate) fn annotate(context: &mut Context<'_>) {
    for number in 0..context.clause_count() {
        let clause = context.clause(number);
        members(context, &clause);
        parties(context, &clause);
        neighbours::annotate(context, &clause);
    }
}

/// `the members of the EU are Italy, Spain and Malta`.
fn members(context: &mut Context<'_>, clause: &Range<usize>) {
    let word = |index: usize| context.token(index).map_or(Word::None, Token::word);
    let Some(members) = clause.clone().find(|&index| word(index) == Word::Members) else {
        return;
    };
    if word(members.saturating_add(1)) != Word::Of {
        return;
    }
    let is_body = |label| matches!(label, EntityLabel::Organization | EntityLabel::Place);
    let Some((body, end)) = name_from(context, members.saturating_add(2)..clause.end, is_body)
    else {
        return;
    };
    if !matches!(word(end), Word::Are | Word::Include) {
        return;
    }
    let mut next = Some(end.saturating_add(1));
    while let Some(start) = next {
        let Some((member, after)) = next_of_list(context, start..clause.end, is_body) else {
            return;
        };
        write(context, RelationLabel::MemberOf, member, body, Rule(3));
        next = after;
    }
}

/// `A and B have been at war`, `a war between A and B`.
fn parties(context: &mut Context<'_>, clause: &Range<usize>) {
    let word = |index: usize| context.token(index).map_or(Word::None, Token::word);
    let is_party = |label| {
        matches!(label, EntityLabel::Organization | EntityLabel::Place | EntityLabel::Group)
    };
    let is_fight = |index: usize| {
        matches!(
            word(index),
            Word::War
                | Word::Wars
                | Word::Skirmishes
                | Word::Clashes
                | Word::Fighting
                | Word::Conflict
                | Word::Hostilities
        )
    };
    let Some(fight) = clause.clone().find(|&index| is_fight(index)) else {
        return;
    };
    let next = fight.saturating_add(1);
    let at_war = fight
        .checked_sub(1)
        .is_some_and(|before| before > clause.start && word(before) == Word::At);
    let range = if word(next) == Word::Between {
        next.saturating_add(1)..clause.end
    } else if at_war {
        clause.start..fight
    } else {
        return;
    };
    // What is denied, over, feared or fought with prices is no conflict: `are no longer at war`, `fears of a war`.
    let near = |reach: usize| fight.saturating_sub(reach).max(clause.start)..fight;
    let denied = near(3).into_iter().any(|i| matches!(word(i), Word::No | Word::Not | Word::Never));
    let unreal = near(4).filter_map(|index| context.token(index)).any(|token| {
        const UNREAL: &[&[u8]] = &[
            b"trade",
            b"price",
            b"fear",
            b"fears",
            b"risk",
            b"threat",
            b"possible",
            b"prevent",
            b"avert",
            b"avoid",
        ];
        UNREAL.contains(&token.of(context.text))
    });
    if denied || unreal {
        return;
    }
    let Some((first, Some(start))) = next_of_list(context, range.clone(), is_party) else {
        return;
    };
    // Of three or more, who fights whom is not said.
    if let Some((second, None)) = next_of_list(context, start..range.end, is_party) {
        write(context, RelationLabel::ConflictWith, first, second, Rule(4));
    }
}

/// The name of a wanted kind that begins at the start of `range`, after an article, and the token
/// after it.
fn name_from(
    context: &Context<'_>,
    range: Range<usize>,
    wanted: impl Fn(EntityLabel) -> bool,
) -> Option<(Id, usize)> {
    let article = context.token(range.start).is_some_and(|token| token.word() == Word::The);
    let start = range.start.saturating_add(usize::from(article));
    let is_wanted =
        |note: &&Annotation| matches!(note.payload, Payload::Entity(label, _) if wanted(label));
    let note = context.name_over(start).filter(|_| range.contains(&start)).filter(is_wanted)?;
    Some((note.id(), context.tokens_in(context.notes.place(note)).end))
}

/// The next name of a list (`Italy, Spain and Malta`), and where the one after it would begin: `None`
/// after the last.
fn next_of_list(
    context: &Context<'_>,
    range: Range<usize>,
    wanted: impl Fn(EntityLabel) -> bool,
) -> Option<(Id, Option<usize>)> {
    let (name, end) = name_from(context, range.clone(), wanted)?;
    let is_joint = |&index: &usize| {
        context.token(index).is_some_and(|token| {
            token.is_mark(Mark::Comma) || matches!(token.word(), Word::And | Word::Or)
        })
    };
    let joints = (end..range.end).take_while(is_joint).count();
    Some((name, (joints > 0).then(|| end.saturating_add(joints))))
}

fn write(context: &mut Context<'_>, label: RelationLabel, subject: Id, object: Id, rule: Rule) {
    let span = |id| context.notes.by_id(id).map(|note: &Annotation| context.notes.place(note));
    let (Some(from), Some(to)) = (span(subject), span(object)) else {
        return;
    };
    let place = (from.0.min(to.0), from.1.max(to.1));
    let (object, role, status) = (Some(object), None, Status::Asserted);
    Statement { label, status, subject, object, role }.write(context, place, rule);
}

#[cfg(test)]
mod tests {
    use crate::label::Layer;
    use crate::testing::lines;

    #[test]
    fn names_side_by_side() {
        for (text, expected) in [
            ("The Peruvian skier Ana Ruiz won.", &["citizen_of Ana Ruiz Peruvian asserted"][..]),
            ("It was Peru's Ana Ruiz who won.", &["citizen_of Ana Ruiz Peru asserted"]),
            (
                "The Peruvian carmaker Andina Motors Inc grew.",
                &["based_in Andina Motors Inc Peruvian asserted"],
            ),
            ("It was held in Cusco, Peru, in May.", &["located_in Cusco Peru asserted"]),
            ("In the Peruvian city of Lima it rained.", &["located_in Lima Peruvian asserted"]),
            ("Then Ana Ruiz (WHO) left.", &["affiliated_with Ana Ruiz WHO asserted"]),
            ("They flew to Lima, Peru and Chile.", &[]),
            ("The Muslim preacher Ana Ruiz won.", &[]),
        ] {
            assert_eq!(lines(text, Layer::Relation), expected, "{text}");
        }
    }

    #[test]
    fn members_of_a_list() {
        let text = "The current members of the EU are Italy, Spain and Malta.";
        // Longer evidence first.
        let expected =
            ["Malta", "Spain", "Italy"].map(|name| std::format!("member_of {name} EU asserted"));
        assert_eq!(lines(text, Layer::Relation), expected);
    }

    #[test]
    fn parties_of_a_conflict() {
        for text in
            ["Peru and Chile have been at war.", "The clashes between Peru and Chile ended."]
        {
            assert_eq!(
                lines(text, Layer::Relation),
                ["conflict_with Peru Chile asserted"],
                "{text}"
            );
        }
        assert!(lines("The war in Peru ended.", Layer::Relation).is_empty());
        assert!(lines("Peru and Chile are no longer at war.", Layer::Relation).is_empty());
        let feared = "They spoke of the risk of a war between Peru and Chile.";
        assert!(lines(feared, Layer::Relation).is_empty());
    }
}
