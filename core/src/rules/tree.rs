//! Edges: conditions that lead from the item of one slot to another item, mostly along the dependency tree.

use super::blob::RuleTable;
use super::format::EDGE;
use super::item::{Item, Items, View};
use super::matched::Slots;
use crate::label::{Deprel, Tag};

/// Declares the relations between the two items of an edge, with frozen numbers and their names in files of rules.
macro_rules! relations {
    ($($(#[$doc:meta])* $relation:ident $name:literal;)+) => {
        /// The relation between the two items of an edge; numbered from 0 in this order, which is frozen.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        enum Relation {
            $($(#[$doc])* $relation,)+
        }

        impl Relation {
            const ALL: &'static [Self] = &[$(Self::$relation),+];

            fn from_number(number: u8) -> Option<Self> {
                Self::ALL.get(usize::from(number)).copied()
            }
        }

        /// Their names, by number.
        #[cfg(feature = "training")]
        pub(super) const NAMES: &[&str] = &[$($name),+];
    };
}

relations! {
    /// The subject of a verb or predicate, in the active or passive voice.
    Subject "subject";
    Object "object";
    /// Who acts, in the passive voice.
    Agent "agent";
    /// Who acts, in either voice.
    Doer "doer";
    /// Who or what is acted on, in either voice.
    Undergoer "undergoer";
    /// A clause, or a predicate without a subject of its own, that a verb governs.
    Complement "complement";
    /// A noun with a preposition.
    Modifier "modifier";
    Owner "owner";
    /// Another name or description of the same thing.
    Apposition "apposition";
    Conjunct "conjunct";
    /// A part of a compound or title.
    Compound "compound";
    /// The noun that a clause describes: `the man who left`.
    Described "described";
    /// The item on which it depends.
    Head "head";
    /// Any item of the sentence.
    Anywhere "anywhere";
}

/// The longest chain of verbs that share a subject.
const SHARING: usize = 4;

/// An edge, as it is stored in the blob.
#[derive(Clone, Copy, Debug)]
pub(super) struct Edge {
    relation: u8,
    is_optional: bool,
    is_negated: bool,
    from: u8,
    to: u8,
    test: u16,
    /// The number of the set of prepositions plus one; 0 if any preposition, or none, will do.
    via: u16,
}

impl Edge {
    pub(super) const fn read([head, slots, test, test_high, via, via_high]: [u8; EDGE]) -> Self {
        Self {
            relation: head & 63,
            is_optional: head & 64 != 0,
            is_negated: head & 128 != 0,
            from: slots >> 4,
            to: slots & 15,
            test: u16::from_le_bytes([test, test_high]),
            via: u16::from_le_bytes([via, via_high]),
        }
    }

    /// The slot that it leads to, and the test of the item that fills it.
    pub(super) const fn leads_to(self) -> (u8, u16) {
        (self.to, self.test)
    }

    /// Fills the slot that it leads to. Returns whether the condition holds.
    pub(super) fn follow(
        self,
        rules: &RuleTable<'_>,
        view: &View<'_>,
        items: &Items,
        slots: &mut Slots,
    ) -> bool {
        let found = slots.get(self.from).and_then(|from| self.find(rules, view, items, from));
        if self.is_negated {
            return found.is_none();
        }
        if let Some(item) = found {
            slots.add(self.to, item.into());
        }
        found.is_some() || self.is_optional
    }

    /// The first item that has the relation to `from` and passes the test.
    fn find(self, rules: &RuleTable<'_>, view: &View<'_>, items: &Items, from: u8) -> Option<u8> {
        let test = rules.test(self.test)?;
        let origin = self.origin(items, from);
        items.numbers().find(|&to| {
            to != from
                && self.relates(items, (from, origin), to)
                && test.takes(rules, view, items.list(), to.into())
                && (self.via == 0 || is_led(rules, view, items, to, self.via.saturating_sub(1)))
        })
    }

    /// The verb that has the subject of `verb`: a verb that is coordinated with another, or is its complement, shares its subject.
    fn origin(self, items: &Items, verb: u8) -> u8 {
        if !matches!(Relation::from_number(self.relation), Some(Relation::Subject | Relation::Doer))
        {
            return verb;
        }
        let mut verb = verb;
        for _ in 0..SHARING {
            let own = items.numbers().any(|item| {
                items.head(item) == Some(verb)
                    && matches!(items.label(item), Some(Deprel::Subject | Deprel::PassiveSubject))
            });
            let shares = matches!(
                items.label(verb),
                Some(
                    Deprel::Conjunct | Deprel::OpenComplement | Deprel::Auxiliary | Deprel::Copula
                )
            );
            match items.head(verb).filter(|_| shares && !own) {
                Some(head) => verb = head,
                None => break,
            }
        }
        verb
    }

    fn relates(self, items: &Items, (from, origin): (u8, u8), to: u8) -> bool {
        let is = |labels: &[Deprel]| {
            items.head(to) == Some(origin)
                && items.label(to).is_some_and(|label| labels.contains(&label))
        };
        match Relation::from_number(self.relation) {
            Some(Relation::Subject) => is(&[Deprel::Subject, Deprel::PassiveSubject]),
            Some(Relation::Object) => is(&[Deprel::Object]),
            Some(Relation::Agent) => is(&[Deprel::Agent]),
            Some(Relation::Doer) => is(&[Deprel::Subject, Deprel::Agent]),
            Some(Relation::Undergoer) => is(&[Deprel::Object, Deprel::PassiveSubject]),
            Some(Relation::Complement) => is(&[Deprel::Complement, Deprel::OpenComplement]),
            Some(Relation::Modifier) => is(&[Deprel::Modifier, Deprel::Oblique]),
            Some(Relation::Owner) => is(&[Deprel::Owner]),
            Some(Relation::Apposition) => is(&[Deprel::Apposition]),
            Some(Relation::Conjunct) => is(&[Deprel::Conjunct]),
            Some(Relation::Compound) => is(&[Deprel::Compound]),
            Some(Relation::Described) => {
                items.head(from) == Some(to)
                    && matches!(
                        items.label(from),
                        Some(Deprel::RelativeClause | Deprel::NounClause)
                    )
            }
            Some(Relation::Head) => items.head(from) == Some(to),
            Some(Relation::Anywhere) => true,
            None => false,
        }
    }
}

/// Whether a preposition of a set depends on an item and precedes it.
fn is_led(rules: &RuleTable<'_>, view: &View<'_>, items: &Items, item: u8, set: u16) -> bool {
    let leads = |before: &Item| {
        view.is_tagged(before, &[Tag::Preposition, Tag::To]) && rules.holds(set, before.word)
    };
    items.numbers().take(item.into()).any(|before| {
        items.head(before) == Some(item) && items.list().get(usize::from(before)).is_some_and(leads)
    })
}

/// The items that are coordinated with an item.
pub(crate) fn conjuncts(items: &Items, first: u8) -> impl Iterator<Item = u8> + '_ {
    items.numbers().filter(move |&item| {
        items.head(item) == Some(first) && items.label(item) == Some(Deprel::Conjunct)
    })
}
