//! The items of a sentence. A name, a time, a quantity or an office is one item, and so is every other token.

use crate::annotation::{Annotation, Payload};
use crate::label::{Deprel, Layer, QuoteLabel, SectionLabel, Tag};
use crate::lexicon::Fact;
use crate::scan::Token;
use crate::syntax::Arc;
use crate::terms::Lexicon;
use core::ops::Range;
use heapless::Vec;

/// The most items of a sentence; a longer sentence is treated as several.
pub(crate) const MOST_ITEMS: usize = 56;
/// For how many of them the head is stored: for none in a program without a parser.
const MOST_UPS: usize = if cfg!(feature = "arcs") { MOST_ITEMS } else { 0 };

/// One item.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Item {
    /// Index of its first token in the window.
    pub(crate) start: u16,
    /// Length in tokens.
    pub(crate) length: u8,
    /// The number of its label; 0 for a token without a label.
    pub(crate) label: u8,
    /// The number of its word in the rules; 0 if no rule names it.
    pub(crate) word: u16,
    /// Index of its annotation in the window; [`NO_NOTE`] if it has none.
    pub(crate) note: u16,
    /// The phases in which it finds rules, as bits.
    pub(crate) phases: u16,
}

/// Stands for the annotation of an item that has none.
pub(crate) const NO_NOTE: u16 = u16::MAX;

impl Item {
    /// The range of its tokens.
    pub(crate) fn tokens(&self) -> Range<usize> {
        let start = usize::from(self.start);
        start..start.saturating_add(self.length.into())
    }
}

/// The head of an item, and the number of the label of the arc.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Up {
    head: u8,
    label: u8,
}

/// The items of a sentence, and the head of each.
#[derive(Debug)]
pub(crate) struct Items {
    list: Vec<Item, MOST_ITEMS, u8>,
    /// Computed when first needed.
    ups: Vec<Up, MOST_UPS, u8>,
}

impl Items {
    pub(crate) const fn new() -> Self {
        Self { list: Vec::new(), ups: Vec::new() }
    }

    pub(crate) fn clear(&mut self) {
        self.list.clear();
        self.ups.clear();
    }

    /// Adds an item. Returns whether there was room.
    pub(crate) fn push(&mut self, item: Item) -> bool {
        self.list.push(item).is_ok()
    }

    pub(crate) fn list(&self) -> &[Item] {
        &self.list
    }

    /// The range of the tokens of all items.
    pub(crate) fn tokens(&self) -> Range<usize> {
        let first = self.list.first().map_or(0, |item| item.start.into());
        first..self.list.last().map_or(first, |item| item.tokens().end)
    }

    pub(crate) fn set_note(&mut self, index: u8, note: u16) {
        if let Some(item) = self.list.get_mut(usize::from(index)) {
            item.note = note;
        }
    }

    /// Replaces several items by one.
    pub(crate) fn replace(&mut self, range: Range<usize>, joined: Item) {
        let gone = range.len().saturating_sub(1);
        let Some([item, behind @ ..]) = self.list.get_mut(range.start..) else { return };
        *item = joined;
        behind.rotate_left(gone.min(behind.len()));
        self.list.truncate(self.list.len().saturating_sub(gone));
        self.ups.clear();
    }

    /// Finds the head of each item, unless that has been done.
    #[inline(never)]
    pub(super) fn climb(&mut self, view: &View<'_>) {
        if !self.ups.is_empty() {
            return;
        }
        for item in &self.list {
            let tokens = item.tokens();
            let up = tokens.clone().rev().find_map(|token| {
                let arc = view.arcs.get(token)?;
                let head = arc.head(token).filter(|head| !tokens.contains(head))?;
                Some((head, arc.label().map_or(0, Deprel::number)))
            });
            let up = up.and_then(|(head, label)| Some(Up { head: self.over(head)?, label }));
            let _ = self.ups.push(up.unwrap_or(Up { head: u8::MAX, label: 0 }));
        }
    }

    /// The item that contains a token.
    fn over(&self, token: usize) -> Option<u8> {
        let after = self.list.partition_point(|item| usize::from(item.start) <= token);
        let index = after.checked_sub(1)?;
        let inside = self.list.get(index)?.tokens().contains(&token);
        u8::try_from(index).ok().filter(|_| inside)
    }

    /// The item that an item depends on.
    pub(super) fn head(&self, index: u8) -> Option<u8> {
        let up = self.ups.get(usize::from(index))?;
        (up.head != u8::MAX).then_some(up.head)
    }

    /// The label of the arc from an item to its head.
    pub(super) fn label(&self, index: u8) -> Option<Deprel> {
        Deprel::from_number(self.ups.get(usize::from(index))?.label)
    }

    /// The numbers of the items.
    pub(super) fn numbers(&self) -> Range<u8> {
        0..u8::try_from(self.list.len()).unwrap_or(u8::MAX)
    }
}

/// What tests look at, besides the items.
#[derive(Clone, Copy, Debug)]
pub(crate) struct View<'a> {
    pub(crate) text: &'a [u8],
    pub(crate) tokens: &'a [Token],
    pub(crate) arcs: &'a [Arc],
    /// The annotations of the window.
    pub(crate) notes: &'a [Annotation],
    pub(crate) lexicon: Option<&'a Lexicon<'a>>,
}

impl<'a> View<'a> {
    /// The annotation of an item.
    pub(crate) fn note(&self, item: &Item) -> Option<&'a Annotation> {
        self.notes.get(usize::from(item.note))
    }

    /// The last token of an item, which in a name is the head.
    pub(super) fn last(&self, item: &Item) -> Option<&'a Token> {
        self.tokens.get(item.tokens().end.checked_sub(1)?)
    }

    pub(super) fn first(&self, item: &Item) -> Option<&'a Token> {
        self.tokens.get(usize::from(item.start))
    }

    pub(super) fn tag(&self, item: &Item) -> u8 {
        self.last(item).map_or(0, Token::tag_number)
    }

    /// Whether the item has one of these tags.
    pub(super) fn is_tagged(&self, item: &Item, tags: &[Tag]) -> bool {
        let own = self.tag(item);
        tags.iter().any(|tag| tag.number() == own)
    }

    /// Whether the condition holds for the lexicon's fact about one of its tokens.
    pub(super) fn any_fact(&self, item: &Item, holds: impl Fn(&Fact) -> bool) -> bool {
        let tokens = self.tokens.get(item.tokens()).unwrap_or_default();
        tokens.iter().any(|token| holds(token.fact()))
    }

    /// The bytes of an item's text.
    pub(super) fn text_of(&self, item: &Item) -> &'a [u8] {
        let (first, last) = (self.first(item), self.last(item));
        let place = first.zip(last).map(|(first, last)| first.start.into()..last.end().into());
        place.and_then(|place: Range<usize>| self.text.get(place)).unwrap_or_default()
    }

    /// The annotations that cover an item's first byte.
    fn over(&self, item: &Item) -> impl Iterator<Item = &'a Annotation> {
        let start = self.first(item).map(|token| self.place(token.start));
        self.notes.iter().filter(move |note| {
            start.is_some_and(|at| note.span().start() <= at && at < note.span().end())
        })
    }

    /// Whether an item is in a headline.
    pub(super) fn is_headline(&self, item: &Item) -> bool {
        let headline = |note: &Annotation| {
            note.layer() == Layer::Section && note.label() == SectionLabel::Headline.name()
        };
        self.over(item).any(headline)
    }

    /// Whether an item is inside a direct or indirect quotation; of a split quotation, inside one of its segments.
    pub(super) fn is_quoted(&self, item: &Item) -> bool {
        let is_split = |quote: &Annotation| {
            self.notes.iter().any(|part| {
                matches!(part.payload, Payload::QuotePart(QuoteLabel::Segment, of)
                    if of.target(part.id()) == Some(quote.id()))
            })
        };
        self.over(item).any(|note| match note.payload {
            Payload::Quote(QuoteLabel::Scare, _) => false,
            Payload::Quote(..) => !is_split(note),
            Payload::QuotePart(label, _) => label == QuoteLabel::Segment,
            _ => false,
        })
    }

    /// The byte offset in the article of a byte offset in the window. The first annotation of the window is its section, which
    /// begins with its first token.
    pub(super) fn place(&self, at: u16) -> u32 {
        let first = self.notes.first().zip(self.tokens.first());
        let start =
            first.map_or(0, |(note, token)| note.span().start().saturating_sub(token.start.into()));
        start.saturating_add(at.into())
    }
}
