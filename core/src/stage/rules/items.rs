//! Makes items of the tokens of a clause: names, times, quantities and offices are one item each.

use super::work::{Family, Who, Work};
use crate::annotation::{Annotation, Id, Payload};
use crate::grammar::role::role;
use crate::label::{EntityLabel, Layer, MentionLabel, RoleLabel};
use crate::lexicon::class;
use crate::rules::{FIRST_LABEL, Item, NO_NOTE};
use crate::scan::Token;
use crate::window::Context;
use core::ops::Range;

/// How far the notes of each layer in the order of the text have been passed.
#[derive(Clone, Copy)]
pub(super) struct Cursors([u16; ORDERED.len()]);

/// Layers whose notes are items, in the order of the text and without overlap.
const ORDERED: [Layer; 3] = [Layer::Entity, Layer::Time, Layer::Quantity];

impl Cursors {
    pub(super) const fn new() -> Self {
        Self([0; ORDERED.len()])
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

impl Work<'_> {
    /// Makes items of the tokens of `range`, as many as fit; the last may end behind it.
    #[inline(never)]
    pub(super) fn fill(
        &mut self,
        context: &Context<'_>,
        range: Range<usize>,
        cursors: &mut Cursors,
    ) {
        self.items.clear();
        let mut index = range.start;
        while index < range.end {
            let (label, end, note) = self.item(context, index..range.end, cursors);
            // Not `clamp`, which panics where its bounds are the wrong way round.
            let end = end.max(index.saturating_add(1)).min(index.saturating_add(u8::MAX.into()));
            let mut item = Item {
                phases: 0,
                start: u16::try_from(index).unwrap_or(u16::MAX),
                length: u8::try_from(end.saturating_sub(index)).unwrap_or(u8::MAX),
                label,
                // A name is asked for by its label.
                word: match EntityLabel::from_code(label) {
                    None => self.rules.word(context.bytes(end.saturating_sub(1))),
                    Some(_) => 0,
                },
                note: note.map_or(NO_NOTE, |id| context.notes.number_of(id)),
            };
            item.phases = self.phases_of(context, &item);
            if !self.items.push(item) {
                break;
            }
            index = end;
        }
    }

    /// Label, end and annotation of the item that begins with the first token of `range`.
    fn item(
        &self,
        context: &Context<'_>,
        range: Range<usize>,
        cursors: &mut Cursors,
    ) -> (u8, usize, Option<Id>) {
        let index = range.start;
        let next = index.saturating_add(1);
        let Some(token) = context.token(index) else { return (0, next, None) };
        let own = || context.notes.by_id((self.own()?.note)(context, token)?);
        if let Some(note) = cursors.over(context, token).or_else(own) {
            return (code_of(note), context.tokens_of(note).end, Some(note.id()));
        }
        if token.is(class::ROLE | class::PHRASE)
            && let Ok((rest, ())) = role(context.words(range.clone()))
        {
            return (RoleLabel::Role.code(), range.end.saturating_sub(rest.tokens.len()), None);
        }
        // `She` is who she is, as soon as it is known who speaks.
        if token.is(class::PRONOUN)
            && !matches!(self.who, Who::Engine(Family::Roles))
            && let Some(name) = named(context, token)
        {
            // Only learned arcs tell of a body what a pronoun stands for.
            let person = EntityLabel::Person.code();
            let code = if context.has_learned_arcs() { code_of(name) } else { person };
            return (code, next, Some(name.id()));
        }
        (0, next, None)
    }
}

/// The last name before a pronoun of whom it stands for.
fn named<'c>(context: &'c Context<'_>, token: &Token) -> Option<&'c Annotation> {
    let mut mentions = context.notes.over(Layer::Mention, token.place());
    let meant = mentions.find_map(|mention| match mention.payload {
        Payload::Mention(MentionLabel::Pronoun, naming) => naming.chain,
        _ => None,
    })?;
    let near = (token.start.saturating_sub(NEAR), token.start);
    let names = context.notes.over(Layer::Entity, near);
    names.filter(|name| name.chain() == Some(meant)).last()
}

/// How far before a pronoun a name is looked for, in bytes.
const NEAR: u16 = 1000;

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
