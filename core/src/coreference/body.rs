//! Whom `it` or `they` stands for: a body or country, where the sentence leaves only one.
//!
//! | pronoun | stands for | example |
//! |---|---|---|
//! | an owner | the subject of its verb | `Andina sold [its] mines` |
//! | the subject of a clause, or its owner | the subject of the verb that governs the clause | `Andina said [it] would sell` |
//!
//! Learned arcs tell. What is quoted stands for something else, and `it` before a predicate often for nothing.

use crate::annotation::{ChainId, Payload};
use crate::label::{Deprel, EntityLabel};
use crate::lang;
use crate::window::Context;

/// The chain of the body that a pronoun stands for.
pub(crate) fn body_of(context: &Context<'_>, token: usize) -> Option<ChainId> {
    if !context.has_learned_arcs() {
        return None;
    }
    let several = lang::stands_for_body(context, token)?;
    if context.quoted_in(token).is_some() {
        return None;
    }
    let tree = context.tree();
    let verb = tree.governing_verb(token)?;
    let subject = tree.subject(verb)?;
    let own = subject == token || tree.head(token) == Some(subject);
    let subject = if own {
        // `it is time`: a predicate has no one to do it.
        let acts = tree.is_verb(verb) && tree.complement(verb).is_none();
        let governed = tree.label(verb) == Some(Deprel::Complement);
        let main = tree.governing_verb(verb).filter(|_| acts && governed)?;
        tree.subject(main)?
    } else {
        Some(subject).filter(|_| tree.label(token) == Some(Deprel::Owner))?
    };
    let name = context.name_over(subject).filter(|_| subject < token)?;
    match name.payload {
        Payload::Entity(EntityLabel::Organization, naming) => naming.chain,
        Payload::Entity(EntityLabel::Gpe, naming) if !several => naming.chain,
        _ => None,
    }
}
