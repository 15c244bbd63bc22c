//! Makes items of the tokens of a clause: names, times, quantities and offices are one item each.

use super::Family;
use crate::annotation::{Annotation, Id, Payload};
use crate::coreference;
use crate::grammar::role::role;
use crate::label::{EntityLabel, Layer, RoleLabel};
use crate::lexicon::class;
use crate::rules::{FIRST_LABEL, Item, Items, NO_NOTE, RuleTable};
use crate::scan::Token;
use crate::window::Context;
use core::ops::Range;

/// What items are made by: the words that rules name, and what a family wants to see.
#[derive(Clone, Copy)]
pub(super) struct Source<'r> {
    pub(super) rules: &'r RuleTable<'r>,
    pub(super) family: Option<Family>,
}

/// How far the notes of each layer in the order of the text have been passed.
#[derive(Clone, Copy)]
pub(super) struct Cursors([u16; ORDERED.len()]);

/// Layers whose notes are items, in the order of the text and without overlap.
const ORDERED: [Layer; 3] = [Layer::Entity, Layer::Time, Layer::Quantity];

impl Cursors {
    pub(super) const fn new() -> Self {
        Self([0; ORDERED.len()])
    }

    /// Begins again with the first notes.
    pub(super) const fn rewind(&mut self) {
        *self = Self::new();
    }

    /// The note that covers the start of a token; tokens are asked about in the order of the text.
    fn over<'c>(&mut self, context: &'c Context<'_>, token: &Token) -> Option<&'c Annotation> {
        self.0.iter_mut().zip(ORDERED).find_map(|(passed, layer)| {
            let notes = context.notes.written(layer);
            while let Some(note) = notes.get(usize::from(*passed)) {
                let (start, end) = context.notes.place(note);
                if end > token.start {
                    return (start <= token.start).then_some(note);
                }
                *passed = passed.saturating_add(1);
            }
            None
        })
    }
}

/// Fills the items of the tokens of `range`, as many as fit; the token where the next would begin.
#[inline(never)]
pub(super) fn fill(
    context: &Context<'_>,
    source: &Source<'_>,
    range: Range<usize>,
    cursors: &mut Cursors,
    items: &mut Items,
) -> usize {
    items.clear();
    let mut index = range.start;
    while let Some(token) = context.token(index).filter(|_| index < range.end) {
        let (label, end, note) = item_at(context, source, index..range.end, cursors);
        let end = end.clamp(index.saturating_add(1), index.saturating_add(u8::MAX.into()));
        let word = context.token(end.saturating_sub(1)).map_or(&[][..], |it| it.of(context.text));
        let item = Item {
            start: u16::try_from(index).unwrap_or(u16::MAX),
            length: u8::try_from(end.saturating_sub(index)).unwrap_or(u8::MAX),
            label,
            word: source.rules.word(word),
            note: note.map_or(NO_NOTE, |id| context.notes.number_of(id)),
        };
        let _ = token;
        if !items.push(item) {
            break;
        }
        index = end;
    }
    index
}

/// Label, end and annotation of the item that begins with the first token of `range`.
fn item_at(
    context: &Context<'_>,
    source: &Source<'_>,
    range: Range<usize>,
    cursors: &mut Cursors,
) -> (u8, usize, Option<Id>) {
    let index = range.start;
    let Some(token) = context.token(index) else { return (0, index, None) };
    if let Some(note) = cursors.over(context, token) {
        return (code_of(note), context.tokens_of(note).end, Some(note.id()));
    }
    if source.family.is_none()
        && let Some(note) = own_note(context, token)
    {
        return (code_of(note), context.tokens_of(note).end, Some(note.id()));
    }
    if token.is(class::ROLE | class::PHRASE)
        && let Ok((rest, ())) = role(context.words(range.clone()))
    {
        return (RoleLabel::Role.code(), range.end.saturating_sub(rest.tokens.len()), None);
    }
    // `She` is who she is.
    if source.family != Some(Family::Roles)
        && token.is(class::PRONOUN)
        && let Some(person) = coreference::stands_for(context, index)
    {
        return (EntityLabel::Person.code(), index.saturating_add(1), Some(person.name));
    }
    (0, index.saturating_add(1), None)
}

/// What a user's rules see beside names, times and quantities: roles, events and what other rules of theirs have labelled.
fn own_note<'c>(context: &'c Context<'_>, token: &Token) -> Option<&'c Annotation> {
    [Layer::Role, Layer::Event, Layer::Term].into_iter().find_map(|layer| {
        let mut notes = context.notes.over(layer, token.place());
        notes.find(|note| {
            context.notes.place(note).0 == token.start
                && !matches!(note.payload, Payload::Term { .. })
        })
    })
}

/// The number of the label of an item's annotation.
fn code_of(note: &Annotation) -> u8 {
    match note.payload {
        Payload::Entity(label, _) => label.code(),
        Payload::Time(timex) => timex.label.code(),
        Payload::Quantity(quantity) => quantity.label.code(),
        Payload::Role => RoleLabel::Role.code(),
        Payload::Event(label, _) => label.code(),
        Payload::RuleTerm { label, .. } => FIRST_LABEL.saturating_add(label.0),
        _ => 0,
    }
}
