//! Relations of names: of those side by side, by what is between them ([`lang::relation_between`]), and of lists of members
//! ([`Members`]). Those of roles and events are written by their stages. Known misses: everything that takes more than a
//! fixed pattern.

use crate::lang::{self, Found, Members, Name};
use crate::window::statement::{Statement, evidence};
use crate::window::{Clause, Context};
use core::ops::Range;

/// Writes the relations of every clause.
pub(crate) fn annotate(context: &mut Context<'_>) {
    for clause in context.clauses() {
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
    Statement { label, status, subject, object, role, goes_on }.write(context, place, rule.into());
}

#[cfg(test)]
mod tests {
    use crate::label::Layer;
    use crate::testing::cases;

    #[test]
    fn members_of_a_list() {
        cases!(Layer::Relation,
            // Longer evidence first.
            "The current members of the EU are Italy, Spain and Malta." => [
                "member_of Malta EU asserted",
                "member_of Spain EU asserted",
                "member_of Italy EU asserted",
            ],
            "Members of the EU include Italy." => ["member_of Italy EU asserted"],
            "The members of the EU are in Malta." => [],
            "The members of parliament are Italy and Malta." => [],
        );
    }
}
