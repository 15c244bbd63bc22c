//! What the user's rules need and the engine's do not: a program that has no such rules does not carry it.

use super::items::Cursors;
use super::work::{Ends, Labelled, Own, Who, Work};
use crate::annotation::{Annotation, Id, Payload, Rule};
use crate::label::{Layer, Status, TermLabel};
use crate::scan::Token;
use crate::window::Context;

static OWN: Own = Own { note, relate, label, known };

/// Writes what the user's rules say.
pub(crate) fn annotate(context: &mut Context<'_>) {
    let Some(rules) = context.rules.and_then(|rules| rules.table()) else { return };
    let mut work = Work::new(&rules, Who::User(&OWN));
    work.run(context);
    if !rules.crosses() {
        return;
    }
    work.crossing = true;
    context.notes.rewind();
    let (mut clauses, mut later) = (context.clauses(), context.clauses());
    later.next();
    while let (Some(first), Some(second)) = (clauses.next(), later.next()) {
        // The first names of a sentence are behind those of the last one that was looked at.
        work.fill(context, first.start..second.end, &mut Cursors::new());
        work.sentence(context);
    }
}

/// Roles, events and what other rules have labelled.
fn note(context: &Context<'_>, token: &Token) -> Option<Id> {
    let begins = |note: &&Annotation| context.notes.place(note).0 == token.start;
    let other = [Layer::Role, Layer::Event]
        .into_iter()
        .find_map(|layer| context.notes.over(layer, token.place()).find(begins));
    other.or_else(|| labelled(context).find(begins)).map(Annotation::id)
}

/// The words that rules have labelled so far: in no order, since labels are given from the last one of a sentence on.
fn labelled<'c>(context: &'c Context<'_>) -> impl Iterator<Item = &'c Annotation> {
    let terms = context.notes.written(Layer::Term).iter();
    terms.filter(|note| matches!(note.payload, Payload::RuleTerm { .. }))
}

fn known(context: &Context<'_>, place: (u16, u16), wanted: TermLabel) -> Option<Id> {
    let is_same = |note: &&Annotation| {
        matches!(note.payload, Payload::RuleTerm { label, .. } if label == wanted)
            && context.notes.place(note) == place
    };
    labelled(context).find(is_same).map(Annotation::id)
}

fn label(
    context: &mut Context<'_>,
    place: (u16, u16),
    (label, rule, value): Labelled,
    id: Rule,
) -> Option<Id> {
    let payload = Payload::RuleTerm { label, rule, value: context.notes.link_to(value) };
    context.notes.add(place, payload, id)
}

/// Writes a relation, unless a match before has.
fn relate(context: &mut Context<'_>, (label, status): (TermLabel, Status), ends: Ends, rule: Rule) {
    let place = super::write::place_of(context, ends);
    let link = |id| context.notes.link_to(id);
    let (subject, object, role) = (link(Some(ends.0)), link(ends.1), link(ends.2));
    let payload = Payload::RuleRelation { label, status, subject, object, role };
    let is_same = |note: &Annotation| {
        let Payload::RuleRelation { label: own, subject, object, .. } = note.payload else {
            return false;
        };
        own == label
            && subject.target(note.id()) == Some(ends.0)
            // Longer matches come first: `Ruiz visited` says less than `Ruiz visited Diaz`.
            && (ends.1.is_none() || object.target(note.id()) == ends.1)
    };
    if !context.notes.over(Layer::Relation, place).any(is_same) {
        context.notes.add(place, payload, rule);
    }
}
