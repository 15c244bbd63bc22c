//! Roles: who holds which office, of what.
//!
//! A role is annotated where its holder is identified beside it, in these patterns (holder in brackets):
//!
//! | rule | pattern | example |
//! |---|---|---|
//! | `Before` | role, holder | `president [Ana Ruiz]`, `Peruvian Prime Minister [Ruiz]` |
//! | `WithPlace` | role `of` place or body, holder | `President of Peru [Ana Ruiz]` |
//! | `After` | holder, comma, role | `[Ana Ruiz], the president of Peru,` |
//!
//! Each writes the role, the relation `has_role` and what the text says of the role's place or body:
//! before the role (`Peru president`, `Peru's president`, `Peruvian president`, `Lima University
//! professor`) or after it (`of Peru`). A body gives `affiliated_with` too, a nationality `citizen_of`;
//! the nationality itself then stands for its country. A role of nothing (`President Ruiz`) gives a
//! relation only until the document has said what it is a role of.

use crate::annotation::{Annotation, Id, Payload};
use crate::coreference::hash_of;
use crate::grammar::name::is_stateless;
use crate::grammar::role::role;
use crate::label::{EntityLabel, Layer, RelationLabel, Status};
use crate::lang::{self, Held};
use crate::lexicon::class;
use crate::rule::RelationRule;
use crate::window::statement::{Statement, evidence};
use crate::window::{Clause, Context};
use core::ops::Range;

/// Writes the roles of every clause and the relations that they state.
pub(crate) fn annotate(context: &mut Context<'_>) {
    for clause in context.clauses() {
        let mut index = clause.start;
        while index < clause.end {
            let words = context.words(index..clause.end);
            let can_begin = words.first().is_some_and(|it| it.is(class::ROLE | class::PHRASE));
            let Some((rest, ())) = can_begin.then(|| role(words).ok()).flatten() else {
                index = index.saturating_add(1);
                continue;
            };
            let end = clause.end.saturating_sub(rest.tokens.len());
            // A role inside a name is a part of the name.
            if !context.notes.covers(Layer::Entity, context.place(index..end))
                && let Some(held) = lang::holder(Clause::new(context, &clause), &(index..end))
            {
                write(context, &clause, index..end, held);
            }
            index = end.max(index.saturating_add(1));
        }
    }
}

fn write(context: &mut Context<'_>, clause: &Range<usize>, role: Range<usize>, held: Held) {
    let place = context.place(role.clone());
    let Some(written) = context.notes.add(place, Payload::Role, held.rule.into()) else {
        return;
    };
    let of = held.of.and_then(|of| context.notes.by_id(of).copied());
    // `former president of Peru`, `former Peru president`, `ex-president`
    let owner = of.as_ref().map(|of| context.tokens_of(of));
    let phrase = owner.filter(|owner| owner.end == role.start).unwrap_or(role);
    let former = lang::is_former(Clause::new(context, clause), phrase.start);
    let status = if former { Status::Former } else { Status::Asserted };
    let label = of.as_ref().and_then(Annotation::entity);
    let nationality = label == Some(EntityLabel::Group)
        && of.as_ref().is_some_and(|of| {
            let tokens = context.tokens_of(of);
            !is_stateless(context.words(tokens))
        });
    let known = remember_role(context, held.holder, (!former).then_some(place), of.is_some());
    if known && of.is_none() {
        return;
    }
    let evidence = evidence(context, place, held.holder);
    let rows = [
        Some((RelationLabel::HasRole, Some(written))),
        (label == Some(EntityLabel::Organization)).then_some((RelationLabel::AffiliatedWith, None)),
        nationality.then_some((RelationLabel::CitizenOf, None)),
    ];
    for (label, role) in rows.into_iter().flatten() {
        let object = of.as_ref().map(Annotation::id);
        let statement =
            Statement { label, status, subject: held.holder, object, role, goes_on: false };
        statement.write(context, evidence, RelationRule::from(held.rule).into());
    }
}

/// Notes down the holder's role, if it is one now, and whether it was stated of something; whether that had been before.
fn remember_role(
    context: &mut Context<'_>,
    holder: Id,
    role: Option<(u16, u16)>,
    stated: bool,
) -> bool {
    let hash = role.map_or(0, |role| hash_of(context.text_of(role)));
    let chain = context.notes.by_id(holder).and_then(Annotation::chain);
    let name = chain.and_then(|chain| context.memory.name_of_mut(chain));
    name.is_some_and(|name| {
        let before = name.role_stated;
        name.role = hash;
        name.role_stated |= stated;
        before
    })
}

#[cfg(test)]
mod tests {
    use crate::label::Layer;
    use crate::testing::cases;

    #[test]
    fn roles_and_what_they_are_roles_of() {
        cases!(Layer::Relation,
            "Then Peru president Ana Ruiz left." => ["has_role Ana Ruiz president Peru asserted"],
            "The president of Peru Ana Ruiz left." => ["has_role Ana Ruiz president Peru asserted"],
            "Then Ana Ruiz, the mayor of Lima, left." => ["has_role Ana Ruiz mayor Lima asserted"],
            "Then former Peru president Ana Ruiz left." => [
                "has_role Ana Ruiz president Peru former",
            ],
            "Then ex-minister Ana Ruiz left." => ["has_role Ana Ruiz minister nobody former"],
            "Then former minister Ana Ruiz left." => ["has_role Ana Ruiz minister nobody former"],
            "The French president Jean Petit left." => [
                "has_role Jean Petit president French asserted",
                "citizen_of Jean Petit French asserted",
            ],
            // A place may be what an expert knows about.
            "The Andina Institute's Africa and Asia expert Ana Ruiz left." => [
                "has_role Ana Ruiz expert Andina Institute asserted",
                "affiliated_with Ana Ruiz Andina Institute asserted",
            ],
        );
    }

    /// The role stands where its holder does; without a holder it is none.
    #[test]
    fn a_role_of_nobody_is_none() {
        cases!(Layer::Role,
            "Then Peru president Ana Ruiz left." | "The president of Peru Ana Ruiz left."
            | "Then former Peru president Ana Ruiz left." => ["ROLE president"],
            "Then Ana Ruiz, the mayor of Lima, left." => ["ROLE mayor"],
            "Then ex-minister Ana Ruiz left." | "Then former minister Ana Ruiz left." => [
                "ROLE minister",
            ],
            "Then Ana Ruiz, Tom Diaz and the president met." | "The president left Peru." => [],
        );
    }

    #[test]
    fn a_verb_makes_nobody_an_owner() {
        cases!(Layer::Relation,
            "Then Russia arrested journalist Tom Diaz." => [
                "has_role Tom Diaz journalist nobody asserted",
            ],
            "Ana Ruiz, accused by the president of Peru, left." => [],
        );
    }
}
