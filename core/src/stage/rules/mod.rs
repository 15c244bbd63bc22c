//! Rules that are data ([`crate::rules`]): what belongs together, by the engine's own rules and by the user's.
//!
//! For each clause: its tokens become items ([`items`]); rules of earlier passes label some of them ([`label`]), and so make
//! larger items; the other rules find relations, roles and events, which [`write`] writes: all matches, each once.

mod items;
mod label;
mod list;
mod own;
mod status;
#[cfg(test)]
mod tests;
mod write;

use crate::label::Layer;
use crate::lang;
use crate::rules::{FINDING, Items, LAST, Matches, Rule, RuleTable, View};
use crate::window::Context;
use items::Cursors;
use own::Own;
pub(crate) use own::annotate as own;
use write::Writer;

/// Which stage's rules run: a bit for each.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
enum Family {
    Roles = 1,
    Relations = 2,
    Events = 4,
}

impl Family {
    const ALL: u8 = Self::Roles as u8 | Self::Relations as u8 | Self::Events as u8;
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

fn run_built_in(context: &mut Context<'_>, family: Family) {
    if let Some(rules) = lang::rules() {
        Work::new(&rules, Who::Engine(family)).run(context);
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

/// Whose rules run.
#[derive(Clone, Copy)]
enum Who {
    /// The engine's, of one stage.
    Engine(Family),
    /// The user's: what only they need is called by pointers, so that a program without such rules does not carry it.
    User(&'static Own),
}

/// What runs rules over one sentence after the other.
struct Work<'r> {
    rules: &'r RuleTable<'r>,
    who: Who,
    /// Only rules that go on in the next sentence run, on two sentences.
    crossing: bool,
    items: Items,
    matches: Matches,
}

impl<'r> Work<'r> {
    const fn new(rules: &'r RuleTable<'r>, who: Who) -> Self {
        Self { rules, who, crossing: false, items: Items::new(), matches: Matches::new() }
    }

    /// Runs the rules over every clause.
    #[inline(never)]
    fn run(&mut self, context: &mut Context<'_>) {
        let mut cursors = Cursors::new();
        for clause in context.clauses() {
            let mut rest = clause;
            while !rest.is_empty() {
                rest.start = self.fill(context, rest.clone(), &mut cursors);
                self.sentence(context);
            }
        }
    }

    /// What the user's rules need beside, if they are theirs.
    const fn own(&self) -> Option<&'static Own> {
        match self.who {
            Who::User(own) => Some(own),
            Who::Engine(_) => None,
        }
    }

    fn sentence(&mut self, context: &mut Context<'_>) {
        for pass in 0..self.rules.labelling_passes() {
            if self.rules.has(pass, self.families()) {
                self.label(context, pass);
            }
        }
        for phase in [FINDING, LAST] {
            if !self.rules.has(phase, self.families()) {
                continue;
            }
            let (mut anchor, gate) = (0_usize, self.rules.gate(phase, self.families()));
            while let Some(item) = self.items.list().get(anchor).copied() {
                let by_keys = gate.lets_in(&view(context), &item);
                if item.word == 0 && !by_keys {
                    anchor = anchor.saturating_add(1);
                    continue;
                }
                let mut found = self.rules.found_by(item, (phase, self.families()), by_keys);
                while let Some(rule) = found.next(&view(context)) {
                    if rule.crosses() == self.crossing && self.runs(context, &rule) {
                        self.relate(context, &rule, anchor);
                    }
                }
                anchor = anchor.saturating_add(1);
            }
        }
    }

    /// The stages whose rules run, as bits.
    const fn families(&self) -> u8 {
        match self.who {
            Who::Engine(family) => family as u8,
            Who::User(_) => Family::ALL,
        }
    }

    /// Whether there is what a rule needs.
    fn runs(&self, context: &Context<'_>, rule: &Rule<'_>) -> bool {
        !rule.needs_arcs() || context.has_learned_arcs()
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
        let own = self.own();
        for found in &self.matches {
            Writer { rules: self.rules, rule, found, items: &mut self.items, own }.write(context);
        }
    }
}
