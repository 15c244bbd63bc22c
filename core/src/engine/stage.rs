//! The stages of the pipeline that a caller may leave out.
//!
//! Each reads the text, the tokens and what the stages before it wrote, and writes its own layers.

use crate::engine::context::Context;
use core::fmt;

/// A stage of the pipeline.
#[derive(Clone, Copy)]
pub struct Stage {
    name: &'static str,
    run: fn(&mut Context<'_>),
}

impl Stage {
    /// The stage's name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    pub(crate) fn run(&self, context: &mut Context<'_>) {
        (self.run)(context);
    }
}

impl fmt::Debug for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// Time expressions.
pub const TIME: Stage = Stage { name: "time", run: crate::time::annotate };
/// Counts, sums of money, percentages, ranks, measures.
pub const QUANTITY: Stage = Stage { name: "quantity", run: crate::quantity::annotate };
/// Entries of the user's lexicon, [`Options::lexicon`](crate::Options::lexicon). The names among them
/// become entities in [`NAMES`], which comes after.
pub const TERMS: Stage = Stage { name: "terms", run: crate::terms::annotate };
/// Names and their kinds.
pub const NAMES: Stage = Stage { name: "names", run: crate::names::annotate };
/// Chains of names.
pub const CHAINS: Stage = Stage { name: "chains", run: crate::chains::annotate };
/// Roles of persons.
pub const ROLES: Stage = Stage { name: "roles", run: crate::roles::annotate };
/// Quotations, reported speech and speakers.
pub const QUOTES: Stage = Stage { name: "quotes", run: crate::quotes::annotate };
/// Pronouns and descriptions that stand for a person.
pub const MENTIONS: Stage = Stage { name: "mentions", run: crate::mentions::annotate };
/// Relations between persons, bodies and places.
pub const RELATIONS: Stage = Stage { name: "relations", run: crate::relations::annotate };
/// Events: who takes part, where and when.
pub const EVENTS: Stage = Stage { name: "events", run: crate::events::annotate };

/// Every stage, in order, but [`TERMS`]: a program without a lexicon does not carry its code.
pub const ALL: &[Stage] =
    &[TIME, QUANTITY, NAMES, CHAINS, ROLES, QUOTES, MENTIONS, RELATIONS, EVENTS];
/// Every stage, in order.
pub const WITH_LEXICON: &[Stage] =
    &[TIME, QUANTITY, TERMS, NAMES, CHAINS, ROLES, QUOTES, MENTIONS, RELATIONS, EVENTS];
