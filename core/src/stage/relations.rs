//! Relations between bodies and places, as far as the text states them.
//!
//! | rule | pattern | relation |
//! |---|---|---|
//! | `MembersOf` | `the members of the EU are Italy, Spain and Malta` | `member_of`, one for each of the list |
//!
//! What names side by side are to each other is for the language to say ([`lang::relation_between`]). Other rules of
//! [`RelationRule`](crate::rule::RelationRule) are those of roles and events. Known misses: everything that takes more
//! than a fixed pattern.

use crate::lang::{self, Found, Members, Name};
use crate::window::statement::{Statement, evidence};
use crate::window::{Clause, Context};
use core::ops::Range;

/// Writes the relations of every clause.
pub(crate) fn annotate(context: &mut Context<'_>) {
    for number in 0..context.clause_count() {
        let clause = context.clause(number);
        if let Some(mut members) = Members::of(Clause::new(context, &clause)) {
            while let Some(found) = members.next(context) {
                write(context, found);
            }
        }
        write_neighbours(context, &clause);
    }
}

/// Writes what each two names of a clause that stand side by side are to each other.
fn write_neighbours(context: &mut Context<'_>, clause: &Range<usize>) {
    let mut from = clause.start;
    let mut before: Option<Name> = None;
    while let Some(name) = next_name(Clause::new(context, clause), from) {
        from = name.tokens.end.max(from.saturating_add(1));
        if let Some(first) = before.take()
            && let Some(found) = lang::relation_between(Clause::new(context, clause), &first, &name)
        {
            write(context, found);
        }
        before = Some(name);
    }
}

/// The first name of a clause from token `from` on.
fn next_name(clause: Clause<'_, '_>, from: usize) -> Option<Name> {
    let note = clause.next_name(from)?;
    Some(Name { id: note.id(), label: note.entity()?, tokens: clause.tokens_of(note) })
}

fn write(context: &mut Context<'_>, found: Found) {
    let Found { label, subject, object, status, rule } = found;
    let Some(from) = context.notes.by_id(subject).map(|note| context.notes.place(note)) else {
        return;
    };
    let place = evidence(context, from, object);
    let (object, role, goes_on) = (Some(object), None, false);
    Statement { label, status, subject, object, role, goes_on }.write(context, place, rule);
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
    fn the_noun_between_two_names() {
        for (text, expected) in [
            ("Then Peru is a member of the EU.", &["member_of Peru EU asserted"][..]),
            ("Then Peru is not a member of the EU.", &["member_of Peru EU negated"]),
            ("Then Peru, a former member of the EU, left.", &["member_of Peru EU former"]),
            ("Then EU member Peru left.", &["member_of Peru EU asserted"]),
            ("Then the WHO, a unit of the EU, left.", &["part_of WHO EU asserted"]),
            ("Then the EU's unit WHO left.", &["part_of WHO EU asserted"]),
            ("Then the WHO has a 5 percent stake in the EU.", &["shareholder_of WHO EU asserted"]),
            ("Then in Cusco, near Lima, it rained.", &["near Cusco Lima asserted"]),
            ("Then Peru said a member of the EU left.", &[]),
            ("Then Peru killed a member of the EU.", &[]),
            ("Then the WHO's unit sued the EU.", &[]),
            ("Then Peru is no longer a member of the EU.", &["member_of Peru EU former"]),
            ("Then the WHO sold its stake in the EU.", &[]),
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
}
