//! Rules that are data ([`crate::rules`]): what belongs together, by the engine's own rules and by the user's.
//!
//! For each clause: its tokens become items ([`items`]); rules of earlier passes label some of them ([`label`]), and so make
//! larger items; the other rules find relations, roles and events, which [`write`] writes: all matches, each once.

mod items;
mod label;
mod list;
mod status;
#[cfg(test)]
mod tests;
mod write;

use crate::label::Layer;
use crate::lang;
use crate::rules::{Items, Matches, Rule, RuleTable, View};
use crate::window::Context;
use items::Cursors;
use write::Writer;

/// Which stage's rules run: a bit for each.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
enum Family {
    Roles = 1,
    Relations = 2,
    Events = 4,
}

/// Writes roles and the relations that they state.
pub(crate) fn roles(context: &mut Context<'_>) {
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

/// Writes what the user's rules say.
pub(crate) fn own(context: &mut Context<'_>) {
    if let Some(rules) = context.rules.and_then(|rules| rules.table()) {
        run(context, &rules, None);
    }
}

fn run_built_in(context: &mut Context<'_>, family: Family) {
    if let Some(rules) = lang::rules() {
        run(context, &rules, Some(family));
    }
}

/// Runs the rules of a family, or all of the user's.
#[inline(never)]
fn run(context: &mut Context<'_>, rules: &RuleTable<'_>, family: Option<Family>) {
    let mut work =
        Work { rules, family, crossing: false, items: Items::new(), matches: Matches::new() };
    let mut cursors = Cursors::new();
    for clause in context.clauses() {
        let mut rest = clause;
        while !rest.is_empty() {
            rest.start =
                items::fill(context, &work.source(), rest.clone(), &mut cursors, &mut work.items);
            work.sentence(context);
        }
    }
    if !rules.crosses() {
        return;
    }
    work.crossing = true;
    let mut cursors = Cursors::new();
    let (mut clauses, mut later) = (context.clauses(), context.clauses());
    later.next();
    while let (Some(first), Some(second)) = (clauses.next(), later.next()) {
        cursors.rewind();
        items::fill(
            context,
            &work.source(),
            first.start..second.end,
            &mut cursors,
            &mut work.items,
        );
        work.sentence(context);
    }
}

/// The view of a window that tests look at.
fn view<'c>(context: &'c Context<'_>) -> View<'c> {
    View {
        text: context.text,
        tokens: context.tokens,
        arcs: context.arcs,
        notes: context.notes.all(),
        lexicon: context.lexicon,
    }
}

/// What runs rules over one sentence after the other.
struct Work<'r> {
    rules: &'r RuleTable<'r>,
    /// None of the user's.
    family: Option<Family>,
    /// Only rules that go on in the next sentence run, on two sentences.
    crossing: bool,
    items: Items,
    matches: Matches,
}

impl<'r> Work<'r> {
    /// What items are made by.
    fn source(&self) -> items::Source<'r> {
        items::Source { rules: self.rules, family: self.family }
    }

    fn sentence(&mut self, context: &mut Context<'_>) {
        for pass in 0..self.rules.labelling_passes() {
            self.label(context, pass);
        }
        for last in [false, true] {
            let mut anchor = 0_usize;
            while let Some(item) = self.items.list().get(anchor).copied() {
                let mut found = self.rules.found_by(item);
                while let Some(rule) = found.next(&view(context)) {
                    if !rule.labels() && rule.is_last() == last && self.runs(context, &rule) {
                        self.relate(context, &rule, anchor);
                    }
                }
                anchor = anchor.saturating_add(1);
            }
        }
    }

    /// Whether a rule is one of these, and can run.
    fn runs(&self, context: &Context<'_>, rule: &Rule<'_>) -> bool {
        self.family.is_none_or(|family| rule.families() & family as u8 != 0)
            && (rule.labels() || rule.crosses() == self.crossing)
            && (!rule.needs_arcs() || context.has_learned_arcs())
    }

    /// Writes what a rule finds around an item.
    fn relate(&mut self, context: &mut Context<'_>, rule: &Rule<'_>, anchor: usize) {
        let at = (anchor, false);
        let complete =
            self.rules.matches(rule, &view(context), &mut self.items, at, &mut self.matches);
        if !complete {
            let token = self.items.list().get(anchor).map_or(0, |item| item.start);
            let at = context.token(token.into()).map_or(0, |token| token.start);
            context.notes.lose(Layer::Relation, at);
        }
        for found in &self.matches {
            Writer { rules: self.rules, rule, found, items: &mut self.items }.write(context);
        }
    }
}
