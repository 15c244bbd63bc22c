//! The work of rules on a sentence: whose rules they are, its items, and what has been found.

use crate::annotation::{Id, Rule as RuleId};
use crate::label::{Status, TermLabel};
use crate::rules::{FAMILIES_AT, Gate, Item, Items, Matches, RuleTable, View};
use crate::scan::Token;
use crate::window::Context;

/// Which stage's rules run: a bit for each.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(super) enum Family {
    Roles = 1 << FAMILIES_AT,
    Relations = 2 << FAMILIES_AT,
    Events = 4 << FAMILIES_AT,
}

impl Family {
    const ALL: u8 = Self::Roles as u8 | Self::Relations as u8 | Self::Events as u8;
}

/// The view of a window that tests look at.
pub(super) fn view<'c>(context: &'c Context<'_>) -> View<'c> {
    View {
        text: context.text,
        tokens: context.tokens,
        arcs: context.arcs,
        notes: context.notes.all(),
        lexicon: context.lexicon,
    }
}

/// Subject, object and role of a relation.
pub(super) type Ends = (Id, Option<Id>, Option<Id>);

/// The label of words, the user's rule that gives it, and the annotation that gives them a value.
pub(super) type Labelled = (TermLabel, u16, Option<Id>);

/// What is done for the user's rules alone.
pub(super) struct Own {
    /// The annotation that makes one item of the tokens from this one on.
    pub(super) note: fn(&Context<'_>, &Token) -> Option<Id>,
    /// Writes a relation under a label of theirs.
    pub(super) relate: fn(&mut Context<'_>, (TermLabel, Status), Ends, RuleId),
    /// Writes words under a label of theirs: the bytes where they stand.
    pub(super) label: fn(&mut Context<'_>, (u16, u16), Labelled, RuleId) -> Option<Id>,
    /// The annotation of words that have been labelled so.
    pub(super) known: fn(&Context<'_>, (u16, u16), TermLabel) -> Option<Id>,
}

/// Whose rules run.
#[derive(Clone, Copy)]
pub(super) enum Who {
    /// The engine's, of one stage.
    Engine(Family),
    /// The user's: what only they need is called by pointers, so that a program without such rules does not carry it.
    User(&'static Own),
}

impl Who {
    /// The stages whose rules run, as bits.
    pub(super) const fn families(self) -> u8 {
        match self {
            Self::Engine(family) => family as u8,
            Self::User(_) => Family::ALL,
        }
    }
}

/// What runs rules over one sentence after the other.
pub(super) struct Work<'r> {
    pub(super) rules: &'r RuleTable<'r>,
    pub(super) who: Who,
    /// Only rules that go on in the next sentence run, on two sentences.
    pub(super) crossing: bool,
    /// What items must be to find rules.
    gate: Gate,
    pub(super) items: Items,
    pub(super) matches: Matches,
}

impl<'r> Work<'r> {
    pub(super) fn new(rules: &'r RuleTable<'r>, who: Who) -> Self {
        let (items, matches) = (Items::new(), Matches::new());
        Self { rules, who, crossing: false, gate: rules.gate(who.families()), items, matches }
    }

    /// What the user's rules need beside, if they are theirs.
    pub(super) const fn own(&self) -> Option<&'static Own> {
        match self.who {
            Who::User(own) => Some(own),
            Who::Engine(_) => None,
        }
    }

    /// The phases in which an item finds rules.
    pub(super) fn phases_of(&self, context: &Context<'_>, item: &Item) -> u16 {
        self.rules.phases_of(item, &self.gate, &view(context))
    }

    /// The stages whose rules run, as bits.
    pub(super) const fn families(&self) -> u8 {
        self.who.families()
    }
}
