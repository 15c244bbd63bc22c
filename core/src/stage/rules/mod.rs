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
    FAMILIES_AT, FINDING, Found, Gate, Item, Items, Matches, PHASES, Rule, RuleTable, View,
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
                if phase < FINDING {
                    self.label(context, phase);
                } else {
                    self.phase(context, phase, None);
                }
            }
        }
    }

    /// Runs the rules of a phase that label words.
    #[inline(never)]
    fn label(&mut self, context: &mut Context<'_>, phase: u8) {
        let mut labels = Labels::new();
        self.phase(context, phase, Some(&mut labels));
        self.join_all(context, &mut labels);
    }

    /// Runs the rules of a phase, each around the items that find it; what they find is labelled or written.
    #[inline(never)]
    fn phase(&mut self, context: &mut Context<'_>, phase: u8, mut labels: Option<&mut Labels>) {
        let mut anchor = 0_usize;
        while let Some(item) = self.items.list().get(anchor).copied() {
            if item.phases >> phase & 1 == 1 {
                let mut found = self.rules.found_by(item, (phase, self.families()));
                while let Some(rule) = self.next(context, &mut found, labels.is_some()) {
                    let mut complete = self.find(context, &rule, (anchor, labels.is_some()));
                    match labels.as_deref_mut() {
                        Some(labels) => {
                            let labelled = |found| Labelled::by(&rule, found);
                            let mut own = self.matches.iter().filter_map(labelled);
                            complete &= own.all(|own| labels.add(own));
                        }
                        None => self.write(context, &rule),
                    }
                    if !complete {
                        self.lose(context, item);
                    }
                }
            }
            anchor = anchor.saturating_add(1);
        }
    }

    /// The next rule that an item finds and that runs. Words are labelled again where rules go on in the next sentence.
    #[inline(never)]
    fn next(
        &self,
        context: &Context<'_>,
        found: &mut Found<'_, 'r>,
        labelling: bool,
    ) -> Option<Rule<'r>> {
        loop {
            let rule = found.next(&view(context))?;
            let runs = !rule.needs_arcs() || context.has_learned_arcs();
            if runs && (labelling || rule.crosses() == self.crossing) {
                return Some(rule);
            }
        }
    }

    /// Finds what a rule matches around an item; whether that was all.
    #[inline(never)]
    fn find(&mut self, context: &Context<'_>, rule: &Rule<'_>, at: (usize, bool)) -> bool {
        self.rules.matches(rule, &view(context), &mut self.items, at, &mut self.matches)
    }

    /// Writes what a rule has found.
    fn write(&mut self, context: &mut Context<'_>, rule: &Rule<'_>) {
        let own = self.own();
        for found in &self.matches {
            Writer { rules: self.rules, rule, found, items: &mut self.items, own }.write(context);
        }
    }

    #[cold]
    fn lose(&self, context: &mut Context<'_>, item: Item) {
        let at = context.token(item.start.into()).map_or(0, |token| token.start);
        context.notes.lose(Layer::Relation, at);
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
