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
use crate::rules::{
    FAMILIES_AT, FINDING, Gate, Item, Items, Matches, PHASES, Rule, RuleTable, View,
};
use crate::window::Context;
use items::Cursors;
use label::{Labelled, Labels};
use own::Own;
pub(crate) use own::annotate as own;
use write::Writer;

/// Which stage's rules run: a bit for each.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
enum Family {
    Roles = 1 << FAMILIES_AT,
    Relations = 2 << FAMILIES_AT,
    Events = 4 << FAMILIES_AT,
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

impl Who {
    /// The stages whose rules run, as bits.
    const fn families(self) -> u8 {
        match self {
            Self::Engine(family) => family as u8,
            Self::User(_) => Family::ALL,
        }
    }
}

/// What runs rules over one sentence after the other.
struct Work<'r> {
    rules: &'r RuleTable<'r>,
    who: Who,
    /// Only rules that go on in the next sentence run, on two sentences.
    crossing: bool,
    /// What items must be to find rules.
    gate: Gate,
    items: Items,
    matches: Matches,
}

impl<'r> Work<'r> {
    fn new(rules: &'r RuleTable<'r>, who: Who) -> Self {
        let (items, matches) = (Items::new(), Matches::new());
        Self { rules, who, crossing: false, gate: rules.gate(who.families()), items, matches }
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

    /// Runs the rules over the items: pass by pass those that label words, then the others.
    fn sentence(&mut self, context: &mut Context<'_>) {
        for phase in 0..PHASES {
            if self.items.list().iter().any(|item| item.phases >> phase & 1 == 1) {
                self.phase(context, phase);
            }
        }
    }

    /// Runs the rules of a phase, each around the items that find it.
    #[inline(never)]
    fn phase(&mut self, context: &mut Context<'_>, phase: u8) {
        let labelling = phase < FINDING;
        let (mut anchor, mut labels) = (0_usize, Labels::new());
        while let Some(item) = self.items.list().get(anchor).copied() {
            if item.phases >> phase & 1 == 1 {
                let mut found = self.rules.found_by(item, (phase, self.families()));
                while let Some(rule) = found.next(&view(context)) {
                    // Words are labelled again where rules go on in the next sentence.
                    if (labelling || rule.crosses() == self.crossing) && runs(context, &rule) {
                        self.apply(context, &rule, anchor, labelling.then_some(&mut labels));
                    }
                }
            }
            anchor = anchor.saturating_add(1);
        }
        self.join_all(context, labels);
    }

    /// Labels or writes what a rule finds around an item.
    fn apply(
        &mut self,
        context: &mut Context<'_>,
        rule: &Rule<'_>,
        anchor: usize,
        mut labels: Option<&mut Labels>,
    ) {
        let at = (anchor, labels.is_some());
        let mut complete =
            self.rules.matches(rule, &view(context), &mut self.items, at, &mut self.matches);
        let own = self.own();
        for found in &self.matches {
            match labels.as_deref_mut() {
                Some(labels) => {
                    complete &= Labelled::by(rule, found).is_none_or(|own| labels.add(own));
                }
                None => Writer { rules: self.rules, rule, found, items: &mut self.items, own }
                    .write(context),
            }
        }
        if !complete {
            let token = self.items.list().get(anchor).map_or(0, |item| item.start);
            let at = context.token(token.into()).map_or(0, |token| token.start);
            context.notes.lose(Layer::Relation, at);
        }
    }

    /// The phases in which an item finds rules.
    fn phases_of(&self, context: &Context<'_>, item: &Item) -> u16 {
        self.rules.phases_of(item, &self.gate, &view(context))
    }

    /// The stages whose rules run, as bits.
    const fn families(&self) -> u8 {
        self.who.families()
    }
}

/// Whether there is what a rule needs.
fn runs(context: &Context<'_>, rule: &Rule<'_>) -> bool {
    !rule.needs_arcs() || context.has_learned_arcs()
}
