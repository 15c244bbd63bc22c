//! Rules that are data ([`crate::rules`]): what belongs together, by the engine's own rules and by the user's.
//!
//! For each clause: its tokens become items ([`items`]); rules of earlier passes label some of them ([`label`]), and so make
//! larger items; the other rules find relations, roles and events, which [`write`] writes: all matches, each once.

mod again;
mod body;
mod items;
mod label;
mod list;
mod own;
mod run;
mod status;
#[cfg(test)]
mod tests;
mod work;
mod write;

use crate::lang;
use crate::window::Context;
pub(crate) use own::annotate as own;
use work::{Family, Who, Work};

/// Writes roles and the relations that they state.
pub(crate) fn roles(context: &mut Context<'_>) {
    body::remember(context);
    run_built_in(context, Family::Roles);
}

/// Writes relations of names.
pub(crate) fn relations(context: &mut Context<'_>) {
    run_built_in(context, Family::Relations);
}

/// Writes events and what belongs to them.
pub(crate) fn events(context: &mut Context<'_>) {
    run_built_in(context, Family::Events);
}

fn run_built_in(context: &mut Context<'_>, family: Family) {
    if let Some(rules) = lang::rules() {
        Work::new(rules, Who::Engine(family)).run(context);
    }
}
