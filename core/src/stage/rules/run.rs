//! Runs rules over one sentence after the other: its tokens become items, some are labelled, the other rules find what is written.

use super::items::Cursors;
use super::label::{Labelled, Labels};
use super::work::{Work, view};
use super::write::Writer;
use crate::label::Layer;
use crate::rules::{FINDING, Found, Item, MOST_ITEMS, PHASES, Rule};
use crate::window::Context;

impl<'r> Work<'r> {
    /// Runs the rules over every clause.
    #[inline(never)]
    pub(super) fn run(&mut self, context: &mut Context<'_>) {
        let mut cursors = Cursors::new();
        context.notes.rewind();
        for clause in context.clauses() {
            let mut start = clause.start;
            while start < clause.end {
                // A long sentence is several, cut by its tokens alone: where, must not depend on what other stages have found.
                let end = start.saturating_add(MOST_ITEMS).min(clause.end);
                self.fill(context, start..end, &mut cursors);
                self.sentence(context);
                start = end;
            }
        }
    }

    /// Runs the rules over the items: pass by pass those that label words, then the others.
    pub(super) fn sentence(&mut self, context: &mut Context<'_>) {
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
                            let items = self.items.list();
                            let labelled = |found| Labelled::by(&rule, found, items);
                            let mut own = self.matches.iter().filter_map(labelled);
                            complete &= own.all(|own| labels.add(own));
                        }
                        None => self.write(context, &rule),
                    }
                    if !complete {
                        let layer = if labels.is_some() { Layer::Term } else { Layer::Relation };
                        self.lose(context, layer, item);
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
    fn lose(&self, context: &mut Context<'_>, layer: Layer, item: Item) {
        let at = context.token(item.start.into()).map_or(0, |token| token.start);
        context.notes.lose(layer, at);
    }
}
