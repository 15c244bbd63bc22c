//! Writes what a rule has found.

use super::list::{Others, Place};
use super::status;
use super::work::{Own, view};
use super::{again, body};
use crate::annotation::{Annotation, Id, Link, Payload, Rule as RuleId};
use crate::coreference::hash_of;
use crate::grammar::name::is_stateless;
use crate::label::{EntityLabel, EventLabel, Layer, RelationLabel, RoleLabel, Status, TermLabel};
use crate::lang;
use crate::rules::{Item, Items, Match, Rule, RuleTable, Write, WriteKind};
use crate::window::Context;
use crate::window::statement::{Statement, evidence};

/// A match, and what becomes of it.
pub(super) struct Writer<'w, 'r> {
    pub(super) rules: &'w RuleTable<'r>,
    pub(super) rule: &'w Rule<'r>,
    pub(super) found: &'w Match,
    pub(super) items: &'w mut Items,
    pub(super) own: Option<&'static Own>,
}

impl Writer<'_, '_> {
    #[inline(never)]
    pub(super) fn write(mut self, context: &mut Context<'_>) {
        for write in self.rule.writes() {
            match write.kind {
                WriteKind::Role | WriteKind::Event => {
                    if let Some((item, payload)) = self.annotation(context, &write) {
                        self.annotate(context, item, payload);
                    }
                }
                WriteKind::Relation | WriteKind::OwnRelation => self.relate(context, &write),
                WriteKind::Remember => self.remember(context, &write),
                WriteKind::Label | WriteKind::Mark => {}
            }
        }
    }

    fn id(&self) -> RuleId {
        self.rules.id_of(self.rule.number)
    }

    /// The annotation of the item that fills a slot.
    fn note<'c>(&self, context: &'c Context<'_>, item: u8) -> Option<&'c Annotation> {
        view(context).note(self.items.list().get(usize::from(item))?)
    }

    /// The item that a rule annotates, and as what.
    fn annotation(&self, context: &Context<'_>, write: &Write) -> Option<(u8, Payload)> {
        let item = self.found.slots.get(write.subject)?;
        if write.kind == WriteKind::Role {
            return Some((item, Payload::Role));
        }
        // If the rule does not say what kind of event it is, the word does: of a name the last.
        let label = EventLabel::from_code(write.label).or_else(|| {
            let last = self.items.list().get(usize::from(item))?.tokens().end.checked_sub(1)?;
            context.fact(last).event()?.label()
        })?;
        let tokens = self.items.list().get(usize::from(item))?.tokens();
        let again = context.notes.link_to(again::event(context, &tokens));
        Some((item, Payload::Event(label, again)))
    }

    /// Annotates an item, unless it is so already.
    fn annotate(&mut self, context: &mut Context<'_>, item: u8, payload: Payload) {
        if self.note(context, item).is_some_and(|note| note.layer() == payload.layer()) {
            return;
        }
        let Some(tokens) = self.items.list().get(usize::from(item)).map(Item::tokens) else {
            return;
        };
        if let Some(id) = context.notes.add(context.place(tokens.clone()), payload, self.id()) {
            self.items.set_note(item, context.notes.number_of(id));
            if matches!(payload, Payload::Event(_, Link::NONE)) {
                again::remember(context, &tokens, id);
            }
        }
    }

    /// Remembers an office that is named with its place or body, but without its holder.
    fn remember(&self, context: &mut Context<'_>, write: &Write) {
        let slots = &self.found.slots;
        let Some((office, of)) = slots.get(write.subject).zip(slots.get(write.object)) else {
            return;
        };
        let office = self.items.list().get(usize::from(office)).map(Item::tokens);
        if let Some((office, of)) = office.zip(self.note(context, of).map(Annotation::id)) {
            let hash = body::hash_of_office(context, office);
            context.memory.state.offices.add(hash, of, None);
        }
    }

    /// Writes a relation of two slots, and of those who are coordinated with them.
    fn relate(&mut self, context: &mut Context<'_>, write: &Write) {
        if self.found.slots.get(write.subject).is_none() {
            return;
        }
        let status = status::of(context, self.items, self.found, write);
        // Who holds an office is named, so it is a role; a user's rule may call any office so.
        let is_held =
            write.kind == WriteKind::Relation && write.label == RelationLabel::HasRole.code();
        let mut subjects = self.others(context, write.subject, false);
        let objects = self.others(context, write.object, false);
        let roles = self.others(context, write.role, true);
        // One holds an office: of `president Ruiz and Diaz` Ruiz does.
        if is_held && !self.is_plural(context, write.role) {
            subjects = subjects.alone();
        }
        for role in roles.iter().flatten() {
            let item = self.items.list().get(usize::from(role));
            if is_held || item.is_some_and(|item| item.label == RoleLabel::Role.code()) {
                self.annotate(context, role, Payload::Role);
            }
        }
        for subject in subjects.iter().flatten() {
            for object in objects.iter() {
                for role in roles.iter() {
                    self.state(context, write, status, (subject, object, role));
                }
            }
        }
    }

    /// Whether the word that ends an item looks like a plural.
    fn is_plural(&self, context: &Context<'_>, slot: u8) -> bool {
        let item = self.found.slots.get(slot).and_then(|it| self.items.list().get(usize::from(it)));
        let last = item.and_then(|item| item.tokens().end.checked_sub(1));
        last.is_some_and(|last| lang::is_plural(context.bytes(last)))
    }

    /// The item of a slot, or none, and those that are coordinated with it.
    fn others(&self, context: &Context<'_>, slot: u8, inside: bool) -> Others {
        let place = Place { rules: self.rules, rule: self.rule, found: self.found, slot, inside };
        place.others(context, self.items)
    }

    /// Writes one relation.
    fn state(
        &self,
        context: &mut Context<'_>,
        write: &Write,
        status: Status,
        (subject, object, role): (u8, Option<u8>, Option<u8>),
    ) {
        let id = |item| self.note(context, item).map(Annotation::id);
        let Some(subject) = id(subject) else { return };
        let role = role.and_then(id);
        let object = match object.map(id) {
            // A slot that has no annotation cannot be pointed at.
            Some(None) => return,
            object => object.flatten(),
        };
        if object == Some(subject) {
            return;
        }
        if write.kind == WriteKind::OwnRelation {
            if let Some(own) = self.own {
                let label = (TermLabel(write.label), status);
                (own.relate)(context, label, (subject, object, role), self.id());
            }
            return;
        }
        let Some(label) = RelationLabel::from_code(write.label) else { return };
        if label == RelationLabel::HasRole {
            self.state_role(context, status, subject, object, role);
        } else {
            self.say(context, label, status, (subject, object, role));
        }
    }

    /// Writes a relation, unless it has been. What is said of an event needs one: a name that ends in no word of an event is
    /// none, and neither is there one when the set was full.
    fn say(
        &self,
        context: &mut Context<'_>,
        label: RelationLabel,
        status: Status,
        (subject, object, role): (Id, Option<Id>, Option<Id>),
    ) {
        let place = place_of(context, (subject, object, role));
        let is_event = |note: &Annotation| note.layer() == Layer::Event;
        if label.is_of_event()
            && (!context.notes.by_id(subject).is_some_and(is_event)
                || is_written(context, label, subject, object))
        {
            return;
        }
        // A war goes on: what is said of one is said for the whole document.
        let goes_on = context.notes.by_id(subject).is_some_and(|note| {
            let last = context.tokens_of(note).end.saturating_sub(1);
            let word = context.fact(last).event();
            matches!(note.payload, Payload::Event(EventLabel::Conflict, _))
                && word.is_some_and(|word| !word.is_deed() && !word.is_verb())
        });
        let statement = Statement { label, status, subject, object, role, goes_on };
        statement.write(context, place, self.id());
    }

    /// Writes who holds a role, and what follows: who holds one of a body belongs to it; who holds one as a national of a state is
    /// its citizen. A role of nothing (`President Ruiz`) is stated only until the document has said what it is a role of.
    fn state_role(
        &self,
        context: &mut Context<'_>,
        status: Status,
        holder: Id,
        of: Option<Id>,
        role: Option<Id>,
    ) {
        let holds = status == Status::Asserted;
        let chain = context.notes.by_id(holder).and_then(Annotation::chain);
        let office =
            role.and_then(|role| context.notes.by_id(role)).map(|role| context.tokens_of(role));
        let hash = office.map_or(0, |office| body::hash_of_office(context, office));
        // `Council President Ruiz`
        let of = of.or_else(|| body::before_office(context, role?));
        let known = remember_role(context, holder, role.filter(|_| holds), of.is_some());
        if known && of.is_none() {
            return;
        }
        // `the Peruvian president … President Ruiz`
        let of = of.or_else(|| context.memory.state.offices.of(hash, chain));
        if let Some(of) = of.filter(|_| holds) {
            context.memory.state.offices.add(hash, of, chain);
            if let Some(name) = chain.and_then(|chain| context.memory.name_of_mut(chain)) {
                name.role_stated = true;
            }
        }
        self.say(context, RelationLabel::HasRole, status, (holder, of, role));
        let Some(note) = of.and_then(|of| context.notes.by_id(of)) else { return };
        let follows = match note.entity() {
            Some(EntityLabel::Organization) => Some(RelationLabel::AffiliatedWith),
            Some(EntityLabel::Norp) => {
                let tokens = context.tokens_of(note);
                (!is_stateless(context.words(tokens))).then_some(RelationLabel::CitizenOf)
            }
            _ => None,
        };
        if let Some(label) = follows {
            self.say(context, label, status, (holder, of, None));
        }
    }
}

/// From the first to the last of what a relation is of.
pub(super) fn place_of(
    context: &Context<'_>,
    (subject, object, role): (Id, Option<Id>, Option<Id>),
) -> (u16, u16) {
    let place = context.notes.by_id(subject).map_or((0, 0), |note| context.notes.place(note));
    [object, role].into_iter().flatten().fold(place, |place, id| evidence(context, place, id))
}

/// Whether the last annotations say the same of an event, by another rule. Of names the document remembers what it has stated.
fn is_written(
    context: &Context<'_>,
    label: RelationLabel,
    subject: Id,
    object: Option<Id>,
) -> bool {
    let chain =
        |id: Option<Id>| id.and_then(|id| context.notes.by_id(id)).and_then(Annotation::chain);
    let wanted = chain(object);
    context.notes.all().iter().rev().take(RECENT).any(|note| {
        let Payload::Relation { label: own, subject: of, object: known, .. } = note.payload else {
            return false;
        };
        let known = known.target(note.id());
        own == label
            && of.target(note.id()) == Some(subject)
            && (known == object || wanted.is_some() && chain(known) == wanted)
    })
}

/// How far back the same relation of an event is looked for, in annotations.
const RECENT: usize = 48;

/// Notes down the holder's role, if it is one now, and whether it was stated of something; whether that had been before.
fn remember_role(context: &mut Context<'_>, holder: Id, role: Option<Id>, stated: bool) -> bool {
    let role = role.and_then(|role| context.notes.by_id(role));
    let hash = role.map_or(0, |role| hash_of(context.text_of(context.notes.place(role))));
    let chain = context.notes.by_id(holder).and_then(Annotation::chain);
    let name = chain.and_then(|chain| context.memory.name_of_mut(chain));
    name.is_some_and(|name| {
        let before = name.role_stated;
        name.role = hash;
        name.role_stated |= stated;
        before
    })
}
